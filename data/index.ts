import { createParameters } from "#lib/parameters/index.ts";
import { addMonths, fiscalYearOf, formatMonth, monthsOf, parseMonth } from "#lib/time/index.ts";
import { sheets } from "./annual/index.ts";
import { series } from "./statutory/index.ts";

export { type Source, type SourceId, sources } from "./sources.ts";

/** Day of the newest change to the data; plans keep it to tell old results from new ones. */
export const dataVersion = "2026-11-22";

export const parameters = createParameters(sheets, series);

/** A sheet is full when it states the amounts of the year's pensions, not only what was announced ahead. */
const fullYears = sheets
  .filter(({ values }) => values.basicPensionRevision !== undefined)
  .map(({ effective }) => fiscalYearOf(parseMonth(effective)));

/** First and last month whose amounts the yearly sheets state; past it amounts exist only under an outlook. */
export const coverage = {
  from: formatMonth(monthsOf(Math.min(...fullYears)).from),
  to: formatMonth(addMonths(monthsOf(Math.max(...fullYears)).to, -1)),
};
