import { toYen, type Yen, yen } from "#lib/money/index.ts";
import { fiscalYearOf, type Month, monthsOf } from "#lib/time/index.ts";
import type { Change, PartId, Parts } from "./types.ts";
import { PARTS } from "./types.ts";

export const NO_PARTS: Parts = { basic: yen(0), additional: yen(0), remunerationRelated: yen(0), transitional: yen(0) };

const addParts = (a: Parts, b: Parts): Parts => ({
  basic: yen(a.basic + b.basic),
  additional: yen(a.additional + b.additional),
  remunerationRelated: yen(a.remunerationRelated + b.remunerationRelated),
  transitional: yen(a.transitional + b.transitional),
});

export const sumOfParts = (parts: Parts): Yen => yen(PARTS.reduce((sum, part) => sum + parts[part], 0));

/**
 * Yen paid for the months of each fiscal year, by part: for a year of unchanged amounts the yearly amount itself, for
 * shorter stretches their months' share, the fraction dropped (R-003, R-009).
 */
export function paidByYear(changes: readonly Change[], end: Month): Map<number, Parts> {
  const years = new Map<number, Parts>();
  for (const benefit of ["oldAgeBasic", "oldAgeEmployees"] as const) {
    const own = changes.filter((change) => change.benefit === benefit);
    for (const [i, { month, parts }] of own.entries()) {
      const until = own[i + 1]?.month ?? end;
      for (let from = month; from < until; ) {
        const year = fiscalYearOf(from);
        const to = Math.min(monthsOf(year).to, until) as Month;
        const share =
          to - from === 12
            ? parts
            : mapParts(parts, (amount) => toYen("paymentInstalment", amount, to - from, { num: 1, den: 12 }));
        years.set(year, addParts(years.get(year) ?? NO_PARTS, share));
        from = to;
      }
    }
  }
  return years;
}

export const mapParts = (parts: Parts, change: (amount: Yen, part: PartId) => Yen): Parts => ({
  basic: change(parts.basic, "basic"),
  additional: change(parts.additional, "additional"),
  remunerationRelated: change(parts.remunerationRelated, "remunerationRelated"),
  transitional: change(parts.transitional, "transitional"),
});
