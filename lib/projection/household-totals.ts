import { type Yen, yen } from "#lib/money/index.ts";
import { fiscalYearOf, type Month } from "#lib/time/index.ts";
import { endOf } from "./line.ts";
import type { ComputedScenario } from "./project.ts";
import { BENEFITS, type BenefitId, type Change, type OneOffKind } from "./types.ts";
import { forEachStretch, forEachYear, NO_PARTS, sumOfParts } from "./years.ts";

/** Yen of a household, one number a fiscal year in each list, from the year `first` on. */
export type HouseholdTotals = {
  readonly first: number;
  /** For the months of the year, and what is paid once in the year of its claim; only what there is. */
  readonly benefits: ReadonlyMap<BenefitId | OneOffKind, readonly Yen[]>;
  /** All benefits together. */
  readonly paid: readonly Yen[];
  readonly ownContributions: readonly Yen[];
  readonly employerContributions: readonly Yen[];
};

/** Every year from the first contribution or payment to the end of the last member; none where there is neither. */
export function householdTotals({ household, timelines, contributions }: ComputedScenario): HouseholdTotals {
  const last = Math.max(...timelines.map(({ member }) => fiscalYearOf((endOf(member) - 1) as Month)));
  let first = last + 1;
  for (const { years } of contributions) first = Math.min(first, years[0]?.fiscalYear ?? first);
  const forEachPaid = (look: (benefit: BenefitId, change: Change, from: Month, until: Month) => void) => {
    for (const benefit of BENEFITS)
      for (const { member, changes } of timelines)
        forEachStretch(changes, benefit, endOf(member), (change, from, until) => {
          if (change.parts !== NO_PARTS && from < until) look(benefit, change, from, until);
        });
  };
  forEachPaid((_, __, from) => {
    first = Math.min(first, fiscalYearOf(from));
  });
  const noYen = (): Yen[] => new Array<Yen>(last - first + 1).fill(yen(0));

  const benefits = new Map<BenefitId | OneOffKind, Yen[]>();
  const paid = noYen();
  const sumsOf = (benefit: BenefitId | OneOffKind): Yen[] => {
    const sums = benefits.get(benefit) ?? noYen();
    benefits.set(benefit, sums);
    return sums;
  };
  forEachPaid((benefit, { parts, annualAmount }, from, until) => {
    const sums = sumsOf(benefit);
    forEachYear(parts, from, until, (fiscalYear, share, isWhole) => {
      const amount = isWhole ? annualAmount : sumOfParts(share);
      add(sums, fiscalYear - first, amount);
      add(paid, fiscalYear - first, amount);
    });
  });
  for (const { kind, month, amount } of household.oneOffs) {
    add(sumsOf(kind), fiscalYearOf(month) - first, amount);
    add(paid, fiscalYearOf(month) - first, amount);
  }

  const ownContributions = noYen();
  const employerContributions = noYen();
  for (const { years } of contributions)
    for (const { fiscalYear, nationalAmount, employeesAmount, employerAmount } of years) {
      add(ownContributions, fiscalYear - first, nationalAmount + employeesAmount);
      add(employerContributions, fiscalYear - first, employerAmount);
    }
  return { first, benefits, paid, ownContributions, employerContributions };
}

/** Adds to one year; a year outside the list has no sum. */
function add(sums: Yen[], i: number, amount: number): void {
  const before = sums[i];
  if (before !== undefined) sums[i] = yen(before + amount);
}
