import { bonusesCountFrom, halfStateShareFrom } from "#data/turning-points.ts";
import type { ContributionMonths, KnownRecord } from "#lib/input/index.ts";
import type { Rate } from "#lib/money/index.ts";
import type { ReEvaluationTable } from "#lib/parameters/index.ts";
import { type IsoDate, lastBegun, type Month, parseMonth } from "#lib/time/index.ts";
import type { Ledger } from "./ledger.ts";
import { bonusesOf, type Run, runsOf } from "./runs.ts";
import { STANDING } from "./standing.ts";

/** A finished ledger in runs and bonuses: what totals are counted on, up to any month. */
export type Prefix = {
  readonly ledger: Ledger;
  readonly runs: readonly Run[];
  /** The cells with a bonus. */
  readonly bonuses: readonly number[];
  /** Sums that were asked for, to be asked again: in here, for what a weak map keeps outlives many a ledger. */
  readonly kept: Map<ReEvaluationTable, ReEvaluated>;
};

/** Prepares a ledger for totals. */
export const prefixOf = (ledger: Ledger): Prefix => ({
  ledger,
  runs: runsOf(ledger),
  bonuses: bonusesOf(ledger),
  kept: new Map(),
});

export type NationalTotals = {
  readonly months: ContributionMonths;
  readonly additionalMonths: number;
};

const FIELD = {
  [STANDING.quarterExempt]: "quarterExempt",
  [STANDING.halfExempt]: "halfExempt",
  [STANDING.threeQuarterExempt]: "threeQuarterExempt",
  [STANDING.fullExempt]: "fullExempt",
} as const;

/** National Pension months by kind before `until`, with those of a statement. */
export function nationalTotals(prefix: Prefix, until: Month, known?: KnownRecord): NationalTotals {
  const { ledger } = prefix;
  const partial = () => ({ quarterExempt: 0, halfExempt: 0, threeQuarterExempt: 0, fullExempt: 0 });
  const after = partial();
  const before = partial();
  let paid = 0;
  let studentOrDeferred = 0;
  let complementary = 0;
  let additionalMonths = 0;
  const end = until - ledger.from;
  const cut = halfStateShareFrom - ledger.from;
  for (const run of prefix.runs) {
    if (run.at >= end) break;
    const count = Math.min(run.end, end) - run.at;
    if (run.additional) additionalMonths += count;
    switch (run.standing) {
      case STANDING.paid:
      case STANDING.category3:
      case STANDING.category2:
      case STANDING.voluntary:
      case STANDING.waived:
      case STANDING.paidLate:
        paid += count;
        break;
      case STANDING.quarterExempt:
      case STANDING.halfExempt:
      case STANDING.threeQuarterExempt:
      case STANDING.fullExempt:
        (run.at < cut ? before : after)[FIELD[run.standing]] += count;
        break;
      case STANDING.studentOrDeferred:
        studentOrDeferred += count;
        break;
      case STANDING.complementary:
      case STANDING.category2Outside:
        complementary += count;
        break;
    }
  }
  const own = { paid, ...after, before200904: before, studentOrDeferred, complementary };
  if (!known) return { months: own, additionalMonths };
  return {
    months: sumOf(own, known.contributionMonths),
    additionalMonths: additionalMonths + known.additionalContributionMonths,
  };
}

/** Months before `until` that count by an agreement, for each stay. */
export function monthsOfStays({ from, standing, agreementStays }: Ledger, until: Month) {
  return agreementStays.map(({ country, ...stay }) => {
    const cells = standing.subarray(Math.max(0, stay.from - from), Math.max(0, Math.min(stay.to, until) - from));
    return { country, months: cells.filter((one) => one === STANDING.foreign).length };
  });
}

function sumOf(a: ContributionMonths, b: ContributionMonths): ContributionMonths {
  return {
    paid: a.paid + b.paid,
    quarterExempt: a.quarterExempt + b.quarterExempt,
    halfExempt: a.halfExempt + b.halfExempt,
    threeQuarterExempt: a.threeQuarterExempt + b.threeQuarterExempt,
    fullExempt: a.fullExempt + b.fullExempt,
    before200904: {
      quarterExempt: a.before200904.quarterExempt + b.before200904.quarterExempt,
      halfExempt: a.before200904.halfExempt + b.before200904.halfExempt,
      threeQuarterExempt: a.before200904.threeQuarterExempt + b.before200904.threeQuarterExempt,
      fullExempt: a.before200904.fullExempt + b.before200904.fullExempt,
    },
    studentOrDeferred: a.studentOrDeferred + b.studentOrDeferred,
    complementary: a.complementary + b.complementary,
  };
}

/** Insured months of a scheme and the sum of their re-evaluated pay, as an exact ratio of yen. */
export type InsuredPart = { readonly months: number; readonly total: Rate };
export type InsuredParts = { readonly to200303: InsuredPart; readonly from200304: InsuredPart };

/** Cells from one on that add the same each, bonuses aside: the sum of all before, and the first bonus among them. */
type Stretch = {
  readonly from: number;
  readonly before: number;
  readonly monthly: number;
  readonly rate: number;
  readonly bonus: number;
};

/** Re-evaluated pay of a ledger under one table, in thousandths of a yen. */
export type ReEvaluated = { readonly prefix: Prefix; readonly stretches: readonly Stretch[] };

/**
 * Multiplies each month's pay by the rate of its month for the cohort and sums it up. One person asks for the same
 * table at many months, so each answer is kept as long as the ledger lives.
 */
export function reEvaluate(prefix: Prefix, table: ReEvaluationTable, bornOn: IsoDate): ReEvaluated {
  const known = prefix.kept.get(table);
  if (known) return known;
  const made = { prefix, stretches: stretchesOf(prefix, rowsFor(table, bornOn)) };
  prefix.kept.set(table, made);
  return made;
}

function stretchesOf({ ledger, runs, bonuses }: Prefix, rows: readonly Row[]): Stretch[] {
  const stretches: Stretch[] = [];
  const rowEnds = (row: number) => (rows[row + 1]?.from ?? Number.POSITIVE_INFINITY) - ledger.from;
  let row = 0;
  let before = 0;
  let bonus = 0;
  for (const run of runs) {
    for (let at = run.at; at < run.end; ) {
      while (rowEnds(row) <= at) row++;
      const rate = rows[row]?.rate ?? 0;
      const end = Math.min(run.end, rowEnds(row));
      const monthly = run.remuneration * rate;
      stretches.push({ from: at, before, monthly, rate, bonus });
      before += (end - at) * monthly;
      for (let cell = bonuses[bonus]; cell !== undefined && cell < end; cell = bonuses[++bonus])
        before += (ledger.bonus[cell] ?? 0) * rate;
      at = end;
    }
  }
  return stretches;
}

/** The sum over the cells before one. */
function sumBefore({ prefix: { ledger, bonuses }, stretches }: ReEvaluated, cell: number): number {
  const stretch = stretches[lastBegun(stretches, cell)];
  if (!stretch) return 0;
  const { from, before, monthly, rate, bonus } = stretch;
  let sum = before + (cell - from) * monthly;
  let i = bonus;
  for (let paid = bonuses[i]; paid !== undefined && paid < cell; paid = bonuses[++i])
    sum += (ledger.bonus[paid] ?? 0) * rate;
  return sum;
}

type Row = { readonly from: number; readonly rate: number };
const rowsByTable = new WeakMap<ReEvaluationTable, Map<number, readonly Row[]>>();

/** The column of a table for a birth date: first month of each row and its rate in thousandths. */
export function rowsFor(table: ReEvaluationTable, bornOn: IsoDate): readonly Row[] {
  const column = table.cohorts.findLastIndex((from) => from === null || from <= bornOn);
  if (column < 0) throw new RangeError(`rowsFor: the table has no cohort for ${bornOn}`);
  const known = rowsByTable.get(table) ?? new Map<number, readonly Row[]>();
  rowsByTable.set(table, known);
  const made =
    known.get(column) ??
    table.periods.map((from, i) => ({
      from: from === null ? 0 : parseMonth(from),
      rate: rateIn(table, i, column),
    }));
  known.set(column, made);
  return made;
}

function rateIn(table: ReEvaluationTable, row: number, column: number): number {
  const found = table.rates[row]?.[column];
  if (found === undefined) throw new RangeError(`rowsFor: the table has no rate in row ${row}, column ${column}`);
  return found;
}

/** Months with pay and their re-evaluated pay before `until`, to 2003-03 and from 2003-04. */
export function insuredParts(evaluated: ReEvaluated, until: Month): InsuredParts {
  const { ledger } = evaluated.prefix;
  const [end, cut] = [cellOf(ledger, until), cellOf(ledger, Math.min(until, bonusesCountFrom) as Month)];
  const [whole, early] = [sumBefore(evaluated, end), sumBefore(evaluated, cut)];
  const [months, earlyMonths] = [monthsWithPay(evaluated.prefix, end), monthsWithPay(evaluated.prefix, cut)];
  return {
    to200303: { months: earlyMonths, total: { num: early, den: 1000 } },
    from200304: { months: months - earlyMonths, total: { num: whole - early, den: 1000 } },
  };
}

/** Insured months before `until`: all of them, and those at ages 20 to 59. */
export const employeesMonthsBefore = (prefix: Prefix, until: Month): EmployeesMonths =>
  employeesMonths(prefix, cellOf(prefix.ledger, until));

type EmployeesMonths = { readonly all: number; readonly aged20To59: number };

function employeesMonths({ runs }: Prefix, end: number): EmployeesMonths {
  let all = 0;
  let aged20To59 = 0;
  for (const run of runs) {
    if (run.at >= end) break;
    const inside = run.standing === STANDING.category2;
    if (!inside && run.standing !== STANDING.category2Outside) continue;
    const months = Math.min(run.end, end) - run.at;
    all += months;
    if (inside) aged20To59 += months;
  }
  return { all, aged20To59 };
}

/** Months before a cell whose pay counts; those received in a split count for the amount alone. */
function monthsWithPay({ runs }: Prefix, end: number): number {
  let months = 0;
  for (const run of runs) if (run.at < end && hasPay(run)) months += Math.min(run.end, end) - run.at;
  return months;
}

/** Does the pay of a run count? That of insured months, and what was received in a split. */
export const hasPay = ({ standing, remuneration }: Run): boolean =>
  standing === STANDING.category2 || standing === STANDING.category2Outside || remuneration > 0;

/** Has a ledger any month before `until` whose pay counts? */
export const hasMonthsWithPay = ({ ledger, runs }: Prefix, until: Month): boolean =>
  runs.some((run) => run.at < until - ledger.from && hasPay(run));

/** Index of a month, or the nearest one that a ledger has. */
const cellOf = ({ from, length }: Ledger, month: Month): number => Math.min(Math.max(month - from, 0), length);
