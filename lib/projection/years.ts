import { toYen, type Yen, yen } from "#lib/money/index.ts";
import { fiscalYearOf, type Month, monthsOf } from "#lib/time/index.ts";
import type { Change, PartId, Parts } from "./types.ts";
import { BENEFITS, PARTS } from "./types.ts";

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

const addParts = (a: Parts, b: Parts): Parts => mapParts((part) => yen(a[part] + b[part]));

/** What is left of `a` without `b`. */
export const lessParts = (a: Parts, b: Parts): Parts => mapParts((part) => yen(a[part] - b[part]));

export const sumOfParts = (parts: Parts): Yen => yen(PARTS.reduce((sum, part) => sum + parts[part], 0));

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
