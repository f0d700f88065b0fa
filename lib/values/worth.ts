import type { BenefitId, Change } from "#lib/projection/index.ts";
import type { Month, Period } from "#lib/time/index.ts";

/** One yearly amount for some months. */
export type Stretch = {
  readonly benefit: BenefitId;
  readonly from: Month;
  readonly to: Month;
  readonly change: Change;
};

/** The changes of a person as stretches of unchanged amounts within a period. */
export function stretchesOf(changes: readonly Change[], { from, to }: Period): Stretch[] {
  const ends = new Map<BenefitId, Month>();
  const found: Stretch[] = [];
  for (let i = changes.length - 1; i >= 0; i--) {
    const change = changes[i];
    if (!change) continue;
    const { benefit, month } = change;
    const end = Math.min(ends.get(benefit) ?? to, to) as Month;
    const begin = Math.max(month, from) as Month;
    ends.set(benefit, month);
    if (begin < end) found.push({ benefit, from: begin, to: end, change });
  }
  return found;
}

/** What is paid in the months of a period: yearly amounts times differences of these sums, whose index 0 is month `start`. */
export function worth(changes: readonly Change[], sums: Float64Array, start: Month, period: Period): number {
  let total = 0;
  for (const { from, to, change } of stretchesOf(changes, period))
    total += change.annualAmount * ((sums[to - start] ?? 0) - (sums[from - start] ?? 0));
  return total;
}

/** Yen a month by month, not whole: a twelfth of what all pensions of a person are a year. */
export function monthlyOf(changes: readonly Change[], { from, to }: Period): Float64Array {
  const found = new Float64Array(Math.max(0, to - from));
  for (const stretch of stretchesOf(changes, { from, to }))
    for (let month = stretch.from; month < stretch.to; month++) {
      const i = month - from;
      found[i] = (found[i] ?? 0) + stretch.change.annualAmount / 12;
    }
  return found;
}

/** What the months from each index on are worth. */
export function restsBy(changes: readonly Change[], start: Month, end: Month, sums: Float64Array): Float64Array {
  const monthly = monthlyOf(changes, { from: start, to: end });
  const rests = new Float64Array(sums.length + 1);
  for (let i = monthly.length - 1; i >= 0; i--)
    rests[i] = (rests[i + 1] ?? 0) + 12 * (monthly[i] ?? 0) * ((sums[i + 1] ?? 0) - (sums[i] ?? 0));
  return rests;
}
