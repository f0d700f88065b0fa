import type { OutlookYear, OutlookYears } from "#lib/simulate.ts";
import { attainsInMonth, firstMonthOf, fiscalYearOf, type IsoDate } from "#lib/time/index.ts";
import { SHOWN_AGES } from "./income-layers.ts";

/** What is shown of a year: yen a month in today's prices or nominal, the replacement rate, or what the pension buys. */
export const OUTLOOK_VIEWS = ["today", "nominal", "rate", "value"] as const;
export type OutlookView = (typeof OUTLOOK_VIEWS)[number];

/** Years shown at the least, of people near the end of the axis. */
const LEAST_YEARS = 10;

/** The fiscal years shown: from the first pension, or the present if later, to the one in which the first person turns 90. */
export function shownYears(
  outlooks: readonly OutlookYears[],
  present: number,
  bornOn: IsoDate,
): { readonly from: number; readonly to: number } | undefined {
  const all = outlooks.flatMap(({ years }) => years.map(({ fiscalYear }) => fiscalYear));
  if (all.length === 0) return undefined;
  const from = Math.max(Math.min(...all), present);
  const old = fiscalYearOf(attainsInMonth(bornOn, SHOWN_AGES.to));
  const to = Math.min(Math.max(...all), Math.max(old, from + LEAST_YEARS));
  return to < from ? undefined : { from, to };
}

/** Age at the end of a fiscal year, on 31 March. */
export const ageAtEnd = (bornOn: IsoDate, fiscalYear: number): number =>
  Math.floor((firstMonthOf(fiscalYear + 1) - 1 - attainsInMonth(bornOn, 0)) / 12);

const yearOf = ({ years }: OutlookYears, fiscalYear: number): OutlookYear | undefined =>
  years.find((year) => year.fiscalYear === fiscalYear);

/**
 * A figure of an outlook: whole yen a month, or a ratio. `base` is the year that real value is measured by. Undefined where
 * nothing is paid, or the view says nothing of the year.
 */
export function figureOf(
  outlook: OutlookYears,
  view: OutlookView,
  fiscalYear: number,
  base: number,
): number | undefined {
  const year = yearOf(outlook, fiscalYear);
  if (!year) return undefined;
  if (view === "rate") return year.replacementRate;
  if (view !== "value") return Math.round(year[view] / 12);
  const before = yearOf(outlook, base)?.today ?? 0;
  return before === 0 ? undefined : year.today / before;
}

/** Rows of the line chart: the fiscal year, and a figure for each outlook that has one. */
export function outlookRows(
  outlooks: readonly OutlookYears[],
  view: OutlookView,
  { from, to }: { readonly from: number; readonly to: number },
  base: number,
): Record<string, number>[] {
  return Array.from({ length: to - from + 1 }, (_, i) => {
    const fiscalYear = from + i;
    const figures = outlooks.flatMap((outlook) => {
      const figure = figureOf(outlook, view, fiscalYear, base);
      return figure === undefined ? [] : [[outlook.outlook, figure] as const];
    });
    return { fiscalYear, ...Object.fromEntries(figures) };
  });
}

/** Where labels go that name the ends of lines: beside them, moved just so far that none lies on another. */
export function spreadLabels<L extends { readonly y: number }>(labels: readonly L[], gap: number, end: number): L[] {
  const sorted = [...labels].sort((a, b) => a.y - b.y);
  const up: number[] = [];
  for (const { y } of sorted) up.push(Math.max(y, (up.at(-1) ?? Number.NEGATIVE_INFINITY) + gap));
  let roof = end;
  const placed = up.map(() => 0);
  for (let i = up.length - 1; i >= 0; i--) {
    placed[i] = Math.min(up[i] ?? 0, roof);
    roof = (placed[i] ?? 0) - gap;
  }
  return sorted.map((label, i) => ({ ...label, y: placed[i] ?? label.y }));
}

/** The lowest and the highest figure of the official cases; undefined where they have none. */
export function officialRange(
  outlooks: readonly OutlookYears[],
  view: OutlookView,
  fiscalYear: number,
  base: number,
): { readonly least: number; readonly most: number } | undefined {
  const figures = outlooks
    .filter(({ outlook }) => outlook !== "level" && outlook !== "own")
    .flatMap((outlook) => figureOf(outlook, view, fiscalYear, base) ?? []);
  return figures.length === 0 ? undefined : { least: Math.min(...figures), most: Math.max(...figures) };
}
