import type { IsoDate } from "./date.ts";

/** Japanese eras (元号) from the first that a living person can name. */
export const ERAS = [
  { id: "reiwa", initial: "R", ja: "令和", from: "2019-05-01" },
  { id: "heisei", initial: "H", ja: "平成", from: "1989-01-08" },
  { id: "showa", initial: "S", ja: "昭和", from: "1926-12-25" },
  { id: "taisho", initial: "T", ja: "大正", from: "1912-07-30" },
] as const;

export type Era = (typeof ERAS)[number];

/** The era of a day and the year within it; undefined before Taisho. */
export function eraOf(date: IsoDate): { era: Era; year: number } | undefined {
  const era = ERAS.find(({ from }) => date >= from);
  return era && { era, year: Number(date.slice(0, 4)) - Number(era.from.slice(0, 4)) + 1 };
}

/** Western year of a year of an era: Showa 60 is 1985. */
export const westernYear = (era: Era, year: number): number => Number(era.from.slice(0, 4)) + year - 1;
