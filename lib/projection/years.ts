import { toYen, type Yen, yen } from "#lib/money/index.ts";
import { fiscalYearOf, type Month, monthsOf } from "#lib/time/index.ts";
import type { Change, PartId, Parts } from "./types.ts";
import { BENEFITS } from "./types.ts";

/** A value for each part. */
const mapParts = (amountOf: (part: PartId) => Yen): Parts => ({
  basic: amountOf("basic"),
  additional: amountOf("additional"),
  transfer: amountOf("transfer"),
  remunerationRelated: amountOf("remunerationRelated"),
  transitional: amountOf("transitional"),
  fixed: amountOf("fixed"),
  dependents: amountOf("dependents"),
  disabilityBasic: amountOf("disabilityBasic"),
  disabilityEmployees: amountOf("disabilityEmployees"),
  survivorsBasic: amountOf("survivorsBasic"),
  survivorsEmployees: amountOf("survivorsEmployees"),
  widowsPension: amountOf("widowsPension"),
  children: amountOf("children"),
  widowsAddition: amountOf("widowsAddition"),
  termAddition: amountOf("termAddition"),
});

export const NO_PARTS: Parts = mapParts(() => yen(0));

/** Two amounts together. */
export const addParts = (a: Parts, b: Parts): Parts => mapParts((part) => yen(a[part] + b[part]));

// These three name every part: they are asked at each change of each pension, and a look-up by name costs several times as much.

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
  for (const benefit of BENEFITS) {
    const own = changes.filter((change) => change.benefit === benefit);
    for (const [i, change] of own.entries()) {
      const parts = of(change);
      if (parts === NO_PARTS) continue;
      const until = own[i + 1]?.month ?? end;
      for (let from = change.month; from < until; ) {
        const year = fiscalYearOf(from);
        const to = Math.min(monthsOf(year).to, until) as Month;
        const months = to - from;
        const share =
          months === 12
            ? parts
            : mapParts((part) => toYen("paymentInstalment", parts[part], months, { num: 1, den: 12 }));
        const before = years.get(year);
        years.set(year, before ? addParts(before, share) : share);
        from = to;
      }
    }
  }
  return years;
}
