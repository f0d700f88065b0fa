import { bonusesCountFrom } from "#data/turning-points.ts";
import type { Rate } from "#lib/money/index.ts";
import type { ReEvaluationTable } from "#lib/parameters/index.ts";
import { type IsoDate, lastBegun, type Month, parseMonth } from "#lib/time/index.ts";
import { cellOf, type Prefix, paidBefore, paidTo } from "./prefix.ts";
import { hasPay } from "./totals.ts";

/** Insured months of a scheme and the sum of their re-evaluated pay, as an exact ratio of yen. */
export type InsuredPart = { readonly months: number; readonly total: Rate };
export type InsuredParts = { readonly to200303: InsuredPart; readonly from200304: InsuredPart };
/** The sums alone. */
export type PayTotals = { readonly [P in keyof InsuredParts]: Rate };

/** Re-evaluated pay of a ledger under one table. */
export type ReEvaluated = {
  readonly prefix: Prefix;
  readonly table: ReEvaluationTable;
  readonly rows: readonly Row[];
  /** The first row that pay falls in; of each from there on what was paid before it, and that re-evaluated, in thousandths of a yen. */
  readonly firstRow: number;
  readonly paid: readonly number[];
  readonly worth: readonly number[];
  /** The months before 2003-04, in yen. */
  readonly to200303: Rate;
};

/**
 * Multiplies each month's pay by the rate of its month for the cohort and sums it up. One person asks for the same
 * table at many months, so each answer is kept as long as the ledger lives.
 */
export function reEvaluate(prefix: Prefix, table: ReEvaluationTable, bornOn: IsoDate): ReEvaluated {
  for (const known of prefix.kept) if (known.table === table) return known;
  const rows = rowsFor(table, bornOn);
  const sums = sumsByRow(prefix, rows, prefix.kept[0]);
  const early = sumBefore(prefix, rows, sums, cellOf(prefix.ledger, bonusesCountFrom));
  const { firstRow, paid, worth } = sums;
  const made = { prefix, table, rows, firstRow, paid, worth, to200303: { num: early, den: 1000 } };
  prefix.kept.push(made);
  return made;
}

type SumsByRow = Pick<ReEvaluated, "firstRow" | "paid" | "worth">;

/** Sums at the begin of each row. What was paid before a row may be `known` from another table: most begin in the same months. */
function sumsByRow(prefix: Prefix, rows: readonly Row[], known: ReEvaluated | undefined): SumsByRow {
  const { ledger, runs, bonuses } = prefix;
  const firstPay = runs.find(({ remuneration }) => remuneration > 0)?.at ?? ledger.length;
  const firstRow = rowOf(rows, ledger.from + Math.min(firstPay, bonuses[0] ?? ledger.length));
  const paid = [0];
  const worth = [0];
  let [before, sum, run, bonus] = [0, 0, 0, 0];
  let other = known ? known.firstRow + 1 : 0;
  for (let i = firstRow + 1; i < rows.length; i++) {
    const month = rows[i]?.from ?? 0;
    while (known && (known.rows[other]?.from ?? month) < month) other++;
    let now = known?.rows[other]?.from === month ? known.paid[other - known.firstRow] : undefined;
    if (now === undefined) {
      const cell = cellOf(ledger, month as Month);
      while ((runs[run + 1]?.at ?? ledger.length + 1) <= cell) run++;
      while ((bonuses[bonus] ?? cell) < cell) bonus++;
      now = paidTo(prefix, run, bonus, cell);
    }
    sum += (now - before) * (rows[i - 1]?.rate ?? 0);
    before = now;
    paid.push(now);
    worth.push(sum);
  }
  return { firstRow, paid, worth };
}

/** The last row begun by a month, or the first. */
function rowOf(rows: readonly Row[], month: number): number {
  const last = rows.length - 1;
  return (rows[last]?.from ?? 0) <= month ? last : Math.max(0, lastBegun(rows, month));
}

/** The re-evaluated sum over the cells before one, in thousandths of a yen. */
function sumBefore(
  prefix: Prefix,
  rows: readonly Row[],
  { firstRow, paid, worth }: SumsByRow,
  cell: number,
  known?: number,
): number {
  const row = rowOf(rows, prefix.ledger.from + cell);
  if (row < firstRow) return 0;
  const since = (known ?? paidBefore(prefix, cell)) - (paid[row - firstRow] ?? 0);
  return (worth[row - firstRow] ?? 0) + since * (rows[row]?.rate ?? 0);
}

/** A rate in thousandths, and the first month whose pay it is for. */
type Row = { readonly from: number; readonly rate: number };
const rowsByTable = new WeakMap<ReEvaluationTable, Map<number, readonly Row[]>>();

/** The column of a table for a birth date: first month of each row and its rate in thousandths. */
export function rowsFor(table: ReEvaluationTable, bornOn: IsoDate): readonly Row[] {
  const column = table.cohorts.findLastIndex((from) => from === null || from <= bornOn);
  if (column < 0) throw new RangeError(`rowsFor: the table has no cohort for ${bornOn}`);
  const columns = rowsByTable.get(table) ?? new Map<number, readonly Row[]>();
  const known = columns.get(column);
  if (known) return known;
  const made = table.periods.map((from, i) => ({
    from: from === null ? 0 : parseMonth(from),
    rate: rateIn(table, i, column),
  }));
  rowsByTable.set(table, columns.set(column, made));
  return made;
}

function rateIn(table: ReEvaluationTable, row: number, column: number): number {
  const found = table.rates[row]?.[column];
  if (found === undefined) throw new RangeError(`rowsFor: the table has no rate in row ${row}, column ${column}`);
  return found;
}

/** Pay before a month, as it was paid. */
export const paidUntil = (prefix: Prefix, until: Month): number => paidBefore(prefix, cellOf(prefix.ledger, until));

/** Re-evaluated pay before `until`, to 2003-03 and from 2003-04; `paid`: the same as it was paid, where it is known. */
export function payTotals(evaluated: ReEvaluated, until: Month, paid?: number): PayTotals {
  const { prefix, rows, to200303 } = evaluated;
  const whole = sumBefore(prefix, rows, evaluated, cellOf(prefix.ledger, until), paid);
  const early = whole < to200303.num ? { num: whole, den: 1000 } : to200303;
  return { to200303: early, from200304: { num: whole - early.num, den: 1000 } };
}

/** The same with the months that the pay is of. */
export function insuredParts(evaluated: ReEvaluated, until: Month): InsuredParts {
  const { prefix } = evaluated;
  const { to200303, from200304 } = payTotals(evaluated, until);
  const months = monthsWithPay(prefix, cellOf(prefix.ledger, until));
  const early = monthsWithPay(prefix, cellOf(prefix.ledger, Math.min(until, bonusesCountFrom) as Month));
  return {
    to200303: { months: early, total: to200303 },
    from200304: { months: months - early, total: from200304 },
  };
}

/** Months before a cell whose pay counts; those received in a split count for the amount alone. */
function monthsWithPay({ runs }: Prefix, end: number): number {
  let months = 0;
  for (const run of runs) if (run.at < end && hasPay(run)) months += Math.min(run.end, end) - run.at;
  return months;
}
