import { type Rate, times } from "#lib/money/index.ts";
import { firstMonthOf, fiscalYearOf, formatMonth, parseMonth } from "#lib/time/index.ts";
import { revisionChange, toThousandths } from "./indexation.ts";
import type { Indexation, ReEvaluationTable } from "./values.ts";

/** Factors of a fiscal year t on the rates of pay by its year (再評価率の改定): below 68 and from 68 on, and of the newest years. */
export type ReEvaluationChange = {
  readonly young: number;
  readonly old: number;
  /** Of the pay of t-3 and t-2. */
  readonly recent: number;
  /** Of the pay of t-1, and of the rate that a new row begins with. */
  readonly newest: number;
};

/**
 * The re-evaluation table (再評価率表) of the next fiscal year t from that of the year before. Rounded to three
 * decimals, half up, in each factor and in each cell.
 *
 *   pay of t-4 and earlier   x wages x slide                    from 68 on: x the lower of prices and wages x slide
 *   pay of t-3 and t-2       x prices x disposable share x slide
 *   pay of t-1               x disposable share x slide
 *   pay of t, a new row      = the newest rate of last year x disposable share x slide
 *
 * Where the change from 68 on differs from that of younger people, the cohort is split at those who reach 68 in t.
 * Law: EPIA 43-2, 43-3, 43-4, 43-5; rule book.
 */
export function nextReEvaluation(last: ReEvaluationTable, change: Indexation): ReEvaluationTable {
  const { prices, disposableShare, slideEmployees: slide } = change;
  return changedReEvaluation(last, {
    young: revisionChange("newAward", change, "employees").num / 1000,
    old: revisionChange("existingAward", change, "employees").num / 1000,
    recent: inThousandths(times(times(prices, disposableShare), slide)) / 1000,
    newest: inThousandths(times(disposableShare, slide)) / 1000,
  });
}

/** The same from factors that are known, as a projection has them without rounding; the rates have three decimals all the same. */
export function changedReEvaluation(last: ReEvaluationTable, change: ReEvaluationChange): ReEvaluationTable {
  const year = fiscalYearOf(parseMonth(last.until));
  const turning68 = turning68In(year);
  const { cohorts, rates } = change.young === change.old ? last : splitAt(last, turning68);
  const isOld = cohorts.map((bornFrom) => bornFrom === null || bornFrom < turning68);
  const stepped = rates.map((row, i) => {
    const period = last.periods[i] ?? null;
    const paidIn = period === null ? 0 : fiscalYearOf(parseMonth(period));
    if (paidIn === year - 1) return row.map((cell) => rounded(cell * change.newest));
    if (paidIn >= year - 3) return row.map((cell) => rounded(cell * change.recent));
    return row.map((cell, column) => rounded(cell * (isOld[column] ? change.old : change.young)));
  });
  const newest = (rates.at(-1) ?? []).map((cell) => rounded(cell * change.newest));
  return {
    cohorts,
    periods: [...last.periods, last.until],
    until: formatMonth(firstMonthOf(year + 1)),
    rates: [...stepped, newest],
  };
}

/** First birth date of those who are not yet 68 at the end of a fiscal year: its track is that of new awards. */
export const turning68In = (fiscalYear: number): string => `${fiscalYear - 67}-04-02`;

/** The fixed table of the guaranteed amount (従前額保障) with the rate that the year's order adds for its own pay. */
export function withNewRow(last: ReEvaluationTable, newRate: Rate): ReEvaluationTable {
  const year = fiscalYearOf(parseMonth(last.until));
  return {
    cohorts: last.cohorts,
    periods: [...last.periods, last.until],
    until: formatMonth(firstMonthOf(year + 1)),
    rates: [...last.rates, last.cohorts.map(() => inThousandths(newRate))],
  };
}

const inThousandths = (exact: Rate): number => toThousandths(exact).num;
/** Half up; a product that is a half but for its last bit counts as one. */
const rounded = (thousandths: number): number => Math.floor(thousandths + 0.5 + 1e-9);

/** The table with a cohort that starts at `bornFrom`, at first equal to the one it is split from. */
function splitAt(table: ReEvaluationTable, bornFrom: string): Pick<ReEvaluationTable, "cohorts" | "rates"> {
  if (table.cohorts.includes(bornFrom)) return table;
  const column = table.cohorts.filter((from) => from === null || from < bornFrom).length;
  return {
    cohorts: table.cohorts.toSpliced(column, 0, bornFrom),
    rates: table.rates.map((row) => row.toSpliced(column, 0, row[column - 1] ?? rateMissing(bornFrom))),
  };
}

function rateMissing(bornFrom: string): never {
  throw new RangeError(`nextReEvaluation: no cohort to split at ${bornFrom}`);
}
