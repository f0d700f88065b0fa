import type { Leave, Pay } from "#lib/input/index.ts";
import type { ParameterReader, RemunerationReview } from "#lib/parameters/index.ts";
import { addMonths, lastBegun, type Month, monthOf, type Period, yearOf } from "#lib/time/index.ts";
import {
  type AnnualDetermination,
  adHocRevision,
  annualDetermination,
  type GradeTable,
  isDetermined,
  type MonthOfPay,
  meanPay,
  revisionAfterLeave,
} from "./determinations.ts";
import { baseDaysIn, returnsFrom } from "./leaves.ts";
import { amountIn, type PayRun, payPath } from "./pay-path.ts";

/** Insured work at one employer, from the month in which the insurance begins to the one in which it ends. */
export type Employment = Period & { readonly pay: Pay; readonly shortTime: boolean; readonly leaves: readonly Leave[] };

/** The pay (報酬月額) on which the grade rests from a month on. */
type BasisRun = { readonly from: Month; readonly basis: number };

/**
 * The pay that the standard remuneration rests on, as the law fixes it: at hire the pay agreed, each September the mean
 * of April to June, in the fourth month of a change of fixed pay the mean of three months, and after a leave,
 * where applied for, the same. Months without enough days outside leave are left out, so that nothing moves while a
 * leave lasts. All pay of a plan counts as fixed pay, paid in full in a month with enough days.
 */
export function basisRuns(work: Employment, params: ParameterReader): readonly BasisRun[] {
  const path = payPath(work.pay, work.from, work.to);
  const first = { from: work.from, basis: amountIn(path, work.from) };
  // every mean of pay that never changes is that pay
  if (path.length <= 1) return [first];
  const runs: BasisRun[] = [first];
  let { basis } = first;
  let revisedFrom: Month | undefined;
  for (const review of reviewsOf(work, path, params)) {
    if (review.kind === "annual" && !isDetermined(review, work.from, revisedFrom)) continue;
    const determined = determine(basis, review, work, path, params);
    if (determined === undefined) continue;
    if (review.kind !== "annual") revisedFrom = review.from;
    if (determined === basis) continue;
    basis = determined;
    runs.push({ from: review.from, basis });
  }
  return runs;
}

type Review =
  | ({ readonly kind: "annual" } & AnnualDetermination)
  | { readonly kind: "adHoc"; readonly from: Month; readonly change: number }
  | { readonly kind: "afterLeave"; readonly from: Month };

/** In a month with several, the yearly determination comes last: it yields to a revision. */
const ORDER = { adHoc: 0, afterLeave: 1, annual: 2 } as const;

/** Everything that may move the grade of a spell, in order of the month from which it would. */
function reviewsOf(work: Employment, path: readonly PayRun[], params: ParameterReader): Review[] {
  const found: Review[] = [];
  const add = (review: Review) => {
    if (review.from <= work.from || review.from >= work.to) return;
    // in its place: there are few, and most come in order
    let i = found.length;
    for (let last = found[i - 1]; last && comesBefore(review, last); last = found[i - 1]) found[i--] = last;
    found[i] = review;
  };
  for (const { start, change } of changesOfFixedPay(work, path, params))
    add({ kind: "adHoc", from: addMonths(start, 3), change });
  for (const month of returnsFrom(work.leaves, params)) add({ kind: "afterLeave", from: addMonths(month, 3) });
  for (const year of yearsToDetermine(work, path)) {
    const { paid, from } = annualDetermination(year, params.get("remunerationReview", monthOf(year, 4)));
    add({ kind: "annual", from, paid });
  }
  return found;
}

const comesBefore = (one: Review, other: Review): boolean =>
  one.from < other.from || (one.from === other.from && ORDER[one.kind] < ORDER[other.kind]);

/**
 * Years whose determination can move anything: that of a change of pay and the next one, in which every month is paid at the new
 * pay. Leave can put it off, so with leaves it is every year.
 */
function yearsToDetermine({ from, to, leaves }: Employment, path: readonly PayRun[]): readonly number[] {
  if (leaves.length > 0) return Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, i) => yearOf(from) + i);
  const years: number[] = [];
  for (let i = 1; i < path.length; i++) {
    const year = yearOf(path[i]?.from ?? to);
    if ((years.at(-1) ?? 0) < year) years.push(year);
    if ((years.at(-1) ?? 0) < year + 1) years.push(year + 1);
  }
  return years;
}

type ChangeOfPay = { readonly start: Month; readonly change: number };

/** Changes of fixed pay, each in the first month in which it is paid: one made during leave is felt after it. */
function changesOfFixedPay(work: Employment, path: readonly PayRun[], params: ParameterReader): ChangeOfPay[] {
  const found: ChangeOfPay[] = [];
  let last: Month | undefined;
  for (let i = 1; i < path.length; i++) {
    const from = path[i]?.from ?? work.to;
    if (work.leaves.length === 0) {
      // the amounts of a path differ from one to the next
      found.push({ start: from, change: (path[i]?.amount ?? 0) - (path[i - 1]?.amount ?? 0) });
      continue;
    }
    const minimum = minimumDays(work, params.get("remunerationReview", from));
    const worked = (month: Month) => daysIn(work, month) >= minimum;
    let start = from;
    while (start < work.to && !worked(start)) start = addMonths(start, 1);
    let before = addMonths(start, -1);
    while (before > work.from && !worked(before)) before = addMonths(before, -1);
    const change = amountIn(path, start) - amountIn(path, before);
    if (start !== last && change !== 0) found.push({ start, change });
    last = start;
  }
  return found;
}

function determine(
  basis: number,
  review: Review,
  work: Employment,
  path: readonly PayRun[],
  params: ParameterReader,
): number | undefined {
  if (review.kind === "annual" && isSteady(basis, review.paid, work, path)) return basis;
  const rules = params.get("remunerationReview", review.from);
  const minimum = minimumDays(work, rules);
  if (review.kind === "annual") return meanPay(monthsOfPay(work, path, review.paid), minimum)?.mean;
  const months = monthsOfPay(work, path, { from: addMonths(review.from, -3), to: review.from });
  const table: GradeTable = {
    grades: params.get("employeesGrades", review.from),
    edges: params.get("employeesGradeEdges", review.from),
  };
  return review.kind === "adHoc"
    ? adHocRevision(basis, review.change, months, minimum, rules, table)
    : revisionAfterLeave(basis, months, minimum, rules, table);
}

/** Is the pay of these months the one that the grade rests on already, without a leave that may shorten any? */
function isSteady(basis: number, { from, to }: Period, { leaves }: Employment, path: readonly PayRun[]): boolean {
  const run = lastBegun(path, from);
  return leaves.length === 0 && path[run]?.amount === basis && (path[run + 1]?.from ?? to) >= to;
}

const minimumDays = (work: Employment, rules: RemunerationReview): number =>
  work.shortTime ? rules.shortTimeBaseDays : rules.baseDays;

/** Pay and base days of a period, from the first month of the employment on. */
function monthsOfPay(work: Employment, path: readonly PayRun[], { from, to }: Period): MonthOfPay[] {
  const months: MonthOfPay[] = [];
  for (let month = Math.max(from, work.from) as Month; month < to; month = addMonths(month, 1))
    months.push({ remuneration: amountIn(path, month), baseDays: daysIn(work, month) });
  return months;
}

const daysIn = (work: Employment, month: Month): number => baseDaysIn(work.leaves, month);
