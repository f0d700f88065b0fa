import { toYen, type Yen, yen } from "#lib/money/index.ts";
import { firstMonthOf, fiscalYearOf, type Month } from "#lib/time/index.ts";
import { BENEFITS, type BenefitId, type Change, type Parts } from "./types.ts";

// These name every part: they are asked at each change of each pension, and a look-up by name costs several times as much.

/** Another amount of each part. */
const mapParts = (a: Parts, of: (amount: Yen) => Yen): Parts => ({
  basic: of(a.basic),
  additional: of(a.additional),
  transfer: of(a.transfer),
  remunerationRelated: of(a.remunerationRelated),
  transitional: of(a.transitional),
  fixed: of(a.fixed),
  dependents: of(a.dependents),
  disabilityBasic: of(a.disabilityBasic),
  disabilityEmployees: of(a.disabilityEmployees),
  survivorsBasic: of(a.survivorsBasic),
  survivorsEmployees: of(a.survivorsEmployees),
  widowsPension: of(a.widowsPension),
  children: of(a.children),
  widowsAddition: of(a.widowsAddition),
  termAddition: of(a.termAddition),
});

export const NO_PARTS: Parts = {
  basic: yen(0),
  additional: yen(0),
  transfer: yen(0),
  remunerationRelated: yen(0),
  transitional: yen(0),
  fixed: yen(0),
  dependents: yen(0),
  disabilityBasic: yen(0),
  disabilityEmployees: yen(0),
  survivorsBasic: yen(0),
  survivorsEmployees: yen(0),
  widowsPension: yen(0),
  children: yen(0),
  widowsAddition: yen(0),
  termAddition: yen(0),
};

/** Two amounts together. */
export const addParts = (a: Parts, b: Parts): Parts => ({
  basic: yen(a.basic + b.basic),
  additional: yen(a.additional + b.additional),
  transfer: yen(a.transfer + b.transfer),
  remunerationRelated: yen(a.remunerationRelated + b.remunerationRelated),
  transitional: yen(a.transitional + b.transitional),
  fixed: yen(a.fixed + b.fixed),
  dependents: yen(a.dependents + b.dependents),
  disabilityBasic: yen(a.disabilityBasic + b.disabilityBasic),
  disabilityEmployees: yen(a.disabilityEmployees + b.disabilityEmployees),
  survivorsBasic: yen(a.survivorsBasic + b.survivorsBasic),
  survivorsEmployees: yen(a.survivorsEmployees + b.survivorsEmployees),
  widowsPension: yen(a.widowsPension + b.widowsPension),
  children: yen(a.children + b.children),
  widowsAddition: yen(a.widowsAddition + b.widowsAddition),
  termAddition: yen(a.termAddition + b.termAddition),
});

/** What is left of `a` without `b`. */
export const lessParts = (a: Parts, b: Parts): Parts => ({
  basic: yen(a.basic - b.basic),
  additional: yen(a.additional - b.additional),
  transfer: yen(a.transfer - b.transfer),
  remunerationRelated: yen(a.remunerationRelated - b.remunerationRelated),
  transitional: yen(a.transitional - b.transitional),
  fixed: yen(a.fixed - b.fixed),
  dependents: yen(a.dependents - b.dependents),
  disabilityBasic: yen(a.disabilityBasic - b.disabilityBasic),
  disabilityEmployees: yen(a.disabilityEmployees - b.disabilityEmployees),
  survivorsBasic: yen(a.survivorsBasic - b.survivorsBasic),
  survivorsEmployees: yen(a.survivorsEmployees - b.survivorsEmployees),
  widowsPension: yen(a.widowsPension - b.widowsPension),
  children: yen(a.children - b.children),
  widowsAddition: yen(a.widowsAddition - b.widowsAddition),
  termAddition: yen(a.termAddition - b.termAddition),
});

export const sumOfParts = (a: Parts): Yen =>
  yen(
    a.basic +
      a.additional +
      a.transfer +
      a.remunerationRelated +
      a.transitional +
      a.fixed +
      a.dependents +
      a.disabilityBasic +
      a.disabilityEmployees +
      a.survivorsBasic +
      a.survivorsEmployees +
      a.widowsPension +
      a.children +
      a.widowsAddition +
      a.termAddition,
  );

export const sameParts = (a: Parts, b: Parts): boolean =>
  a === b ||
  (a.basic === b.basic &&
    a.additional === b.additional &&
    a.transfer === b.transfer &&
    a.remunerationRelated === b.remunerationRelated &&
    a.transitional === b.transitional &&
    a.fixed === b.fixed &&
    a.dependents === b.dependents &&
    a.disabilityBasic === b.disabilityBasic &&
    a.disabilityEmployees === b.disabilityEmployees &&
    a.survivorsBasic === b.survivorsBasic &&
    a.survivorsEmployees === b.survivorsEmployees &&
    a.widowsPension === b.widowsPension &&
    a.children === b.children &&
    a.widowsAddition === b.widowsAddition &&
    a.termAddition === b.termAddition);

/**
 * Yen paid for the months of each fiscal year, by part: for a year of unchanged amounts the yearly amount itself, for
 * shorter stretches their months' share, the fraction dropped (R-003, R-009). `of`: another amount of each change.
 */
export function paidByYear(
  changes: readonly Change[],
  end: Month,
  of: (change: Change) => Parts = ({ parts }) => parts,
): Map<number, Parts> {
  const years = new Map<number, Parts>();
  for (const benefit of BENEFITS)
    forEachStretch(changes, benefit, end, (change, from, until) => {
      // whole years at the same amounts on top of the same ones have one sum
      let [beneath, sum] = [NO_PARTS, of(change)];
      forEachYear(of(change), from, until, (year, parts, isWhole) => {
        const before = years.get(year) ?? NO_PARTS;
        if (!isWhole) years.set(year, addParts(before, parts));
        else {
          if (before !== beneath) [beneath, sum] = [before, addParts(before, parts)];
          years.set(year, sum);
        }
      });
    });
  return years;
}

/** The months for which each change of a benefit stands, the last of them up to `end`. */
export function forEachStretch(
  changes: readonly Change[],
  benefit: BenefitId,
  end: Month,
  look: (change: Change, from: Month, until: Month) => void,
): void {
  let inForce: Change | undefined;
  for (const change of changes) {
    if (change.benefit !== benefit) continue;
    if (inForce) look(inForce, inForce.month, change.month);
    inForce = change;
  }
  if (inForce) look(inForce, inForce.month, end);
}

/** What the months [from, until) bring at these yearly amounts in each of their fiscal years; nothing where nothing is paid. */
export function forEachYear(
  parts: Parts,
  from: Month,
  until: Month,
  look: (fiscalYear: number, parts: Parts, isWhole: boolean) => void,
): void {
  if (parts === NO_PARTS) return;
  let month = from;
  for (let year = fiscalYearOf(from); month < until; year++) {
    const to = Math.min(firstMonthOf(year + 1), until) as Month;
    const isWhole = to - month === 12;
    look(year, isWhole ? parts : shareOf(parts, to - month), isWhole);
    month = to;
  }
}

/** Yearly amounts for some months, each with its fraction dropped. */
const shareOf = (parts: Parts, months: number): Parts =>
  mapParts(parts, (amount) => (amount === 0 ? amount : toYen("paymentInstalment", amount, months, TWELFTH)));

const TWELFTH = { num: 1, den: 12 } as const;
