import type { Points } from "./types.ts";

/** Values with the chance of each, which need not add up to 1. */
export type Weighted = { readonly value: number; readonly chance: number };

const PERCENTS = [10, 25, 50, 75, 90] as const;
/** What sums of chances may fall short by. */
const SLACK = 1e-9;

/**
 * The values that 10, 25, 50, 75 and 90 in 100 of the whole chance lie at or below: each the lowest that reaches its share, so
 * that at least the rest of the chance lies at it or above. Null where there is no chance at all.
 */
export function pointsOf(weighted: readonly Weighted[]): Points | null {
  const sorted = weighted.filter(({ chance }) => chance > 0).sort((one, other) => one.value - other.value);
  const whole = sorted.reduce((sum, { chance }) => sum + chance, 0);
  let at = 0;
  let reached = sorted[0]?.chance ?? 0;
  const [p10, p25, p50, p75, p90] = PERCENTS.map((percent) => {
    const wanted = (percent / 100 - SLACK) * whole;
    while (reached < wanted && at + 1 < sorted.length) reached += sorted[++at]?.chance ?? 0;
    return sorted[at]?.value;
  });
  if (p10 === undefined || p25 === undefined || p50 === undefined || p75 === undefined || p90 === undefined)
    return null;
  return { p10, p25, p50, p75, p90 };
}
