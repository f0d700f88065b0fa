import { bonusesCountFrom, halfStateShareFrom } from "#data/turning-points.ts";
import type { ContributionMonths, KnownRecord } from "#lib/input/index.ts";
import type { Rate } from "#lib/money/index.ts";
import type { ReEvaluationTable } from "#lib/parameters/index.ts";
import { type IsoDate, type Month, parseMonth } from "#lib/time/index.ts";
import type { Ledger } from "./ledger.ts";
import { STANDING } from "./standing.ts";

/** What a ledger holds in whole, up to any month: prefix sums, so that a sweep over months costs a subtraction each. */
export type Prefix = {
  readonly ledger: Ledger;
  /** Runs of equal standing in order, with their first index. */
  readonly runs: readonly {
    readonly at: number;
    readonly end: number;
    readonly standing: number;
    readonly additional: number;
  }[];
  readonly employeesMonths: Int16Array;
  readonly employeesMonths20To59: Int16Array;
  /** Months whose pay counts: the insured ones and those received in a split, which count for the amount alone. */
  readonly monthsWithPay: Int16Array;
};

/** Prepares a ledger for totals. */
export function prefixOf(ledger: Ledger): Prefix {
  const runs: { at: number; end: number; standing: number; additional: number }[] = [];
  const employeesMonths = new Int16Array(ledger.length + 1);
  const employeesMonths20To59 = new Int16Array(ledger.length + 1);
  const monthsWithPay = new Int16Array(ledger.length + 1);
  const cut = halfStateShareFrom - ledger.from;
  let start = 0;
  let all = 0;
  let within = 0;
  let withPay = 0;
  for (let i = 0; i < ledger.length; i++) {
    const standing = ledger.standing[i];
    if (standing === STANDING.category2) within++;
    const insured = standing === STANDING.category2 || standing === STANDING.category2Outside;
    if (insured) all++;
    if (insured || ledger.remuneration[i]) withPay++;
    employeesMonths[i + 1] = all;
    monthsWithPay[i + 1] = withPay;
    employeesMonths20To59[i + 1] = within;
    const last = i + 1 === ledger.length;
    if (
      last ||
      i + 1 === cut ||
      ledger.standing[i + 1] !== standing ||
      ledger.additional[i + 1] !== ledger.additional[i]
    ) {
      if (standing !== STANDING.none)
        runs.push({ at: start, end: i + 1, standing: standing ?? 0, additional: ledger.additional[i] ?? 0 });
      start = i + 1;
    }
  }
  return { ledger, runs, employeesMonths, employeesMonths20To59, monthsWithPay };
}

export type NationalTotals = {
  readonly months: ContributionMonths;
  readonly additionalMonths: number;
  readonly foreignMonths: number;
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
  let foreignMonths = 0;
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
      case STANDING.foreign:
        foreignMonths += count;
        break;
    }
  }
  const own = { paid, ...after, before200904: before, studentOrDeferred, complementary };
  if (!known) return { months: own, additionalMonths, foreignMonths };
  return {
    months: sumOf(own, known.contributionMonths),
    additionalMonths: additionalMonths + known.additionalContributionMonths,
    foreignMonths,
  };
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

/** Re-evaluated pay of a ledger under one table: sums in thousandths of a yen before each month. */
export type ReEvaluated = { readonly prefix: Prefix; readonly sums: Float64Array };

const evaluated = new WeakMap<Prefix, Map<ReEvaluationTable, ReEvaluated>>();

/**
 * Multiplies each month's pay by the rate of its month for the cohort and sums it up, month by month. One person
 * asks for the same table at many months, so each answer is kept as long as the ledger lives.
 */
export function reEvaluate(prefix: Prefix, table: ReEvaluationTable, bornOn: IsoDate): ReEvaluated {
  const known = evaluated.get(prefix) ?? new Map<ReEvaluationTable, ReEvaluated>();
  evaluated.set(prefix, known);
  const made = known.get(table) ?? sumsOf(prefix, table, bornOn);
  known.set(table, made);
  return made;
}

function sumsOf(prefix: Prefix, table: ReEvaluationTable, bornOn: IsoDate): ReEvaluated {
  const { ledger } = prefix;
  const sums = new Float64Array(ledger.length + 1);
  const rows = rowsFor(table, bornOn);
  let sum = 0;
  let i = 0;
  for (let row = 0; row < rows.length && i < ledger.length; row++) {
    const rate = rows[row]?.rate ?? 0;
    const end = Math.min((rows[row + 1]?.from ?? Number.POSITIVE_INFINITY) - ledger.from, ledger.length);
    for (; i < end; i++) {
      sum += ((ledger.remuneration[i] ?? 0) + (ledger.bonus[i] ?? 0)) * rate;
      sums[i + 1] = sum;
    }
  }
  return { prefix, sums };
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
export function insuredParts({ prefix, sums }: ReEvaluated, until: Month): InsuredParts {
  const { ledger, monthsWithPay } = prefix;
  const index = (month: Month) => Math.min(Math.max(month - ledger.from, 0), ledger.length);
  const end = index(until);
  const cut = Math.min(index(bonusesCountFrom), end);
  const part = (from: number, to: number): InsuredPart => ({
    months: (monthsWithPay[to] ?? 0) - (monthsWithPay[from] ?? 0),
    total: { num: (sums[to] ?? 0) - (sums[from] ?? 0), den: 1000 },
  });
  return { to200303: part(0, cut), from200304: part(cut, end) };
}

/** Insured months before `until`: all of them, and those at ages 20 to 59. */
export function employeesMonthsBefore(
  { ledger, ...prefix }: Prefix,
  until: Month,
): { all: number; aged20To59: number } {
  const i = Math.min(Math.max(until - ledger.from, 0), ledger.length);
  return { all: prefix.employeesMonths[i] ?? 0, aged20To59: prefix.employeesMonths20To59[i] ?? 0 };
}
