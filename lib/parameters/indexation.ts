import { compare, type Rate, times } from "#lib/money/index.ts";
import type { Indexation } from "./values.ts";

/** What moves a pension from year to year: wages for new awards (新規裁定者), the lower of wages and prices after (既裁定者). */
export type Track = "newAward" | "existingAward";

/** Index rates have three decimals, the fourth rounded half up. */
export const toThousandths = ({ num, den }: Rate): Rate => ({
  num: Math.floor((2000 * num + den) / (2 * den)),
  den: 1000,
});

/**
 * The factor by which the rates of a track change in a fiscal year, slide included. Basic pensions take the whole slide,
 * employees' pensions from FY2026 a third of it.
 *
 *   newAward       wages x slide
 *   existingAward  min(prices, wages) x slide
 *
 * Holds as it stands since April 2021; before, wages falling under stable prices changed nothing.
 * Law: NPA 27-2 to 27-5, EPIA 43-2 to 43-5, Act 74 of 2025 suppl. 3; rule book R-021, R-022, R-024.
 */
export function revisionChange(track: Track, year: Indexation, pension: "basic" | "employees"): Rate {
  const { prices, wages, slideBasic, slideEmployees } = year;
  const index = track === "existingAward" && compare(prices, wages) < 0 ? prices : wages;
  return toThousandths(times(index, pension === "basic" ? slideBasic : slideEmployees));
}
