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
  /** What they add up to before each of them, and in all. */
  readonly bonusSums: readonly number[];
  /** Sums that were asked for, to be asked again: in here, for what a weak map keeps outlives many a ledger. */
  readonly kept: ReEvaluated[];
};

/** Prepares a ledger for totals. */
export function prefixOf(ledger: Ledger): Prefix {
  const bonuses = bonusesOf(ledger);
  return { ledger, runs: runsOf(ledger), bonuses, bonusSums: sumsOf(ledger, bonuses), kept: [] };
}

function sumsOf({ bonus }: Ledger, cells: readonly number[]): number[] {
  const sums = [0];
  let sum = 0;
  for (const cell of cells) {
    sum += bonus[cell] ?? 0;
    sums.push(sum);
  }
  return sums;
}

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
/** The sums alone. */
export type PayTotals = { readonly [P in keyof InsuredParts]: Pick<InsuredPart, "total"> };

/** Cells from one on that add the same each, bonuses aside: the re-evaluated sum of all before, and their bonuses as paid. */
type Stretch = {
  readonly from: number;
  readonly before: number;
  readonly monthly: number;
  readonly rate: number;
  readonly bonuses: number;
};

/** Re-evaluated pay of a ledger under one table, in thousandths of a yen. */
export type ReEvaluated = {
  readonly prefix: Prefix;
  readonly table: ReEvaluationTable;
  readonly stretches: readonly Stretch[];
  /** Sum of the months before 2003-04. */
  readonly to200303: number;
};

/**
 * Multiplies each month's pay by the rate of its month for the cohort and sums it up. One person asks for the same
 * table at many months, so each answer is kept as long as the ledger lives.
 */
export function reEvaluate(prefix: Prefix, table: ReEvaluationTable, bornOn: IsoDate): ReEvaluated {
  for (const known of prefix.kept) if (known.table === table) return known;
  const stretches = stretchesOf(prefix, rowsFor(table, bornOn));
  const to200303 = sumBefore(prefix, stretches, cellOf(prefix.ledger, bonusesCountFrom));
  const made = { prefix, table, stretches, to200303 };
  prefix.kept.push(made);
  return made;
}

function stretchesOf({ ledger, runs, bonuses, bonusSums }: Prefix, rows: readonly Row[]): Stretch[] {
  const stretches: Stretch[] = [];
  const rowEnds = (row: number) => (rows[row + 1]?.from ?? Number.POSITIVE_INFINITY) - ledger.from;
  let row = 0;
  let before = 0;
  let bonus = 0;
  for (const run of runs) {
    const unpaid = run.remuneration === 0 && !((bonuses[bonus] ?? run.end) < run.end);
    for (let at = run.at; at < run.end; ) {
      while (rowEnds(row) <= at) row++;
      const rate = rows[row]?.rate ?? 0;
      const end = unpaid ? run.end : Math.min(run.end, rowEnds(row));
      const monthly = run.remuneration * rate;
      const paid = bonusSums[bonus] ?? 0;
      stretches.push({ from: at, before, monthly, rate, bonuses: paid });
      while ((bonuses[bonus] ?? end) < end) bonus++;
      before += (end - at) * monthly + ((bonusSums[bonus] ?? 0) - paid) * rate;
      at = end;
    }
  }
  return stretches;
}

/** The sum over the cells before one. */
function sumBefore({ bonuses, bonusSums }: Prefix, stretches: readonly Stretch[], cell: number): number {
  const stretch = stretches[lastBegun(stretches, cell)];
  if (!stretch) return 0;
  const { from, before, monthly, rate, bonuses: earlier } = stretch;
  const paid = bonusSums[countBelow(bonuses, cell)] ?? 0;
  return before + (cell - from) * monthly + (paid - earlier) * rate;
}

/** How many numbers of a list in order are below one. */
function countBelow(inOrder: readonly number[], number: number): number {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inOrder[middle] ?? number) < number) low = middle + 1;
    else high = middle;
  }
  return low;
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

/** Re-evaluated pay before `until`, to 2003-03 and from 2003-04. */
export function payTotals({ prefix, stretches, to200303 }: ReEvaluated, until: Month): PayTotals {
  const whole = sumBefore(prefix, stretches, cellOf(prefix.ledger, until));
  const early = Math.min(whole, to200303);
  return {
    to200303: { total: { num: early, den: 1000 } },
    from200304: { total: { num: whole - early, den: 1000 } },
  };
}

/** The same with the months that the pay is of. */
export function insuredParts(evaluated: ReEvaluated, until: Month): InsuredParts {
  const { prefix } = evaluated;
  const { to200303, from200304 } = payTotals(evaluated, until);
  const months = monthsWithPay(prefix, cellOf(prefix.ledger, until));
  const early = monthsWithPay(prefix, cellOf(prefix.ledger, Math.min(until, bonusesCountFrom) as Month));
  return {
    to200303: { months: early, total: to200303.total },
    from200304: { months: months - early, total: from200304.total },
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
