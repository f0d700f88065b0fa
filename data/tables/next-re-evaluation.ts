import { type Rate, times } from "#lib/money/index.ts";
import { type Indexation, type ReEvaluationTable, revisionChange, toThousandths } from "#lib/parameters/index.ts";
import { firstMonthOf, fiscalYearOf, formatMonth, parseMonth } from "#lib/time/index.ts";

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
  const year = fiscalYearOf(parseMonth(last.until));
  const fromPrices = inThousandths(times(times(prices, disposableShare), slide));
  const fromSlide = inThousandths(times(disposableShare, slide));
  const young = revisionChange("newAward", change, "employees").num;
  const old = revisionChange("existingAward", change, "employees").num;
  const turning68 = `${year - 67}-04-02`;
  const { cohorts, rates } = young === old ? last : splitAt(last, turning68);

  const factorFor = (period: string | null, bornFrom: string | null): number => {
    const paidIn = period === null ? 0 : fiscalYearOf(parseMonth(period));
    if (paidIn === year - 1) return fromSlide;
    if (paidIn >= year - 3) return fromPrices;
    return bornFrom === null || bornFrom < turning68 ? old : young;
  };
  const stepped = rates.map((row, i) =>
    row.map((cell, column) => changed(cell, factorFor(last.periods[i] ?? null, cohorts[column] ?? null))),
  );
  const newest = (rates.at(-1) ?? []).map((cell) => changed(cell, fromSlide));
  return {
    cohorts,
    periods: [...last.periods, last.until],
    until: formatMonth(firstMonthOf(year + 1)),
    rates: [...stepped, newest],
  };
}

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
const changed = (cell: number, factor: number): number => inThousandths({ num: cell * factor, den: 1_000_000 });

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
