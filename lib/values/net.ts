import { type Yen, yen } from "#lib/money/index.ts";
import type { BenefitId, Change } from "#lib/projection/index.ts";
import { fiscalYearOf, type Month, monthsOf } from "#lib/time/index.ts";
import type { Net } from "./types.ts";
import { type Stretch, stretchesOf } from "./worth.ts";

/**
 * The changes of a person after tax and premiums: in each fiscal year every amount is the same part of itself, so that the year
 * comes to what `net` leaves of it (whole yen). A year that a death cuts short counts as far as it is paid.
 */
export function afterNet(changes: readonly Change[], person: string, end: Month, net: Net): Change[] {
  const first = changes[0]?.month;
  if (first === undefined) return [];
  const stretches = stretchesOf(changes, { from: first, to: end }).flatMap(byYear);
  const gross = new Map<number, Map<BenefitId, number>>();
  for (const { benefit, from, to, change } of stretches) {
    const year = gross.get(fiscalYearOf(from)) ?? new Map<BenefitId, number>();
    year.set(benefit, (year.get(benefit) ?? 0) + (change.annualAmount * (to - from)) / 12);
    gross.set(fiscalYearOf(from), year);
  }
  const left = new Map<number, number>();
  for (const [fiscalYear, paid] of gross) {
    const sum = [...paid.values()].reduce((all, one) => all + one, 0);
    left.set(fiscalYear, sum > 0 ? net(person, fiscalYear, paid) / sum : 1);
  }
  const part = ({ from, change }: Stretch): Yen =>
    yen(Math.round(change.annualAmount * (left.get(fiscalYearOf(from)) ?? 1)));
  return [
    ...stretches.map((stretch): Change => ({ ...stretch.change, month: stretch.from, annualAmount: part(stretch) })),
    // what ends with the last month, or later, goes on doing so
    ...changes.filter(({ month }) => month >= end),
  ].sort((a, b) => a.month - b.month);
}

/** A stretch in its fiscal years. */
function byYear(stretch: Stretch): Stretch[] {
  const found: Stretch[] = [];
  for (let { from } = stretch; from < stretch.to; ) {
    const to = Math.min(stretch.to, monthsOf(fiscalYearOf(from)).to) as Month;
    found.push({ ...stretch, from, to });
    from = to;
  }
  return found;
}
