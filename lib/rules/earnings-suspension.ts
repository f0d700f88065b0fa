import type { Yen } from "#lib/money/index.ts";

/** The threshold of a month (支給停止調整額); `lower` stands beside it in the old test of ages 60 to 64. */
export type EarningsThresholds = { readonly threshold: Yen; readonly lower?: Yen };

/**
 * Twice what the earnings test asks of a year, in whole yen, not capped by the pension. With B the remuneration-related
 * part, W the pay and T the threshold of a year, it suspends half of what B + W exceed T by.
 * Under 65 until March 2022, with a the lower threshold and b the upper one: half of what B and W up to b exceed a by, or
 * half of W up to b where B alone exceeds a; and all of W above b.
 * Law: EPIA 46, former EPIA-S 11. Rules.
 */
export function suspendedTwice(
  remunerationRelated: number,
  annualRemuneration: number,
  { threshold, lower }: EarningsThresholds,
): number {
  const upper = 12 * threshold;
  if (lower === undefined) return Math.max(remunerationRelated + annualRemuneration - upper, 0);
  const within = Math.min(annualRemuneration, upper);
  const halved = remunerationRelated <= 12 * lower ? Math.max(within + remunerationRelated - 12 * lower, 0) : within;
  return halved + 2 * (annualRemuneration - within);
}
