import type { Points, Uncertainty } from "#lib/simulate.ts";

/** Ages are shown as long as the chance that anybody lives is at least this. */
export const LEAST_CHANCE = 0.05;

export type AgeRow = Uncertainty["ages"][number];

/** The ages told: from the first at which anything can be paid on, as long as anybody is likely enough to live. */
export function shownAges({ ages }: Pick<Uncertainty, "ages">): readonly AgeRow[] {
  const first = ages.findIndex(({ monthly }) => monthly.p90 > 0);
  return first < 0 ? [] : ages.slice(first).filter(({ chance }) => chance >= LEAST_CHANCE);
}

const SAID = [70, 80, 90] as const;

/** The ages that sentences are said of: 70, 80 and 90 among those shown, else the first and the last. */
export function saidAges(shown: readonly AgeRow[]): readonly AgeRow[] {
  const found = shown.filter(({ age }) => SAID.some((one) => one === age));
  return found.length > 0 ? found : [...new Set([...shown.slice(0, 1), ...shown.slice(-1)])];
}

/** A row of the chart: bands as pairs of lower and upper end, the middle as a line. */
export const fanRows = (shown: readonly AgeRow[]) =>
  shown.map(({ age, monthly: { p10, p25, p50, p75, p90 } }) => ({
    age,
    most: [p10, p90] as const,
    half: [p25, p75] as const,
    middle: p50,
  }));

export const POINTS = ["p10", "p25", "p50", "p75", "p90"] as const satisfies readonly (keyof Points)[];

/** Rounded to so many yen: what is said of the years to come is no exacter. */
export const roundedTo = (value: number, yen: number): number => Math.round(value / yen) * yen || 0;
