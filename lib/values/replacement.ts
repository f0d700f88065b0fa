import { type GrossPay, grossPay } from "#lib/career/index.ts";
import type { Person } from "#lib/input/index.ts";
import { CHOSEN_BENEFITS, type Right } from "#lib/projection/index.ts";
import { addMonths, firstMonthOf, fiscalYearOf, lastBegun, type Month } from "#lib/time/index.ts";
import type { Basis, Replacement } from "./types.ts";

/**
 * What the own old-age pensions of 65 and later are beside the pay before them, in today's yen a year: each pension at its start,
 * against the last fiscal year before the first of them with a job in each of its months, within ten years. Not the official
 * rate (所得代替率), which is that of a model household against everyone's take-home pay.
 */
export function replacementOf(
  { scenario, horizon: { params }, deflator }: Pick<Basis, "scenario" | "horizon" | "deflator">,
  person: Person,
  rights: readonly Right[],
): Replacement | null {
  const begun = rights.flatMap((right) =>
    right.status === "payable" && CHOSEN_BENEFITS.some((one) => one === right.benefit) && right.annualAmount > 0
      ? [right]
      : [],
  );
  const starts = begun.map(({ fromMonth }) => fromMonth);
  const jobs = grossPay(person, scenario);
  const fiscalYear = lastFullYear(jobs, Math.min(...starts));
  if (fiscalYear === undefined) return null;
  const annualAmount = begun.reduce(
    (sum, right) => sum + right.annualAmount / deflator(fiscalYearOf(right.fromMonth)),
    0,
  );
  const pay =
    monthsOfYear(fiscalYear).reduce(
      (sum, month) => sum + (payIn(jobs, month) / 12) * (params.stretchIfAny("payIndex", month)?.value ?? 1),
      0,
    ) / deflator(fiscalYear);
  return { annualAmount, fromMonth: Math.max(...starts) as Month, fiscalYear, pay, rate: annualAmount / pay };
}

const monthsOfYear = (fiscalYear: number): Month[] =>
  Array.from({ length: 12 }, (_, i) => addMonths(firstMonthOf(fiscalYear), i));

/** Pay of the job of a month, yen a year; 0 without one. */
function payIn(jobs: readonly GrossPay[], month: Month): number {
  const job = jobs[lastBegun(jobs, month)];
  return job && month < job.to ? job.annualAmount : 0;
}

/** Pay of longer ago says nothing about a pension in today's yen. */
const YEARS_LOOKED_BACK = 10;

/** The last fiscal year that ends before a month and has a job with pay in each of its months. */
function lastFullYear(jobs: readonly GrossPay[], before: number): number | undefined {
  if (!Number.isFinite(before)) return undefined;
  const latest = fiscalYearOf(before as Month) - 1;
  return Array.from({ length: YEARS_LOOKED_BACK }, (_, i) => latest - i).find((year) =>
    monthsOfYear(year).every((month) => payIn(jobs, month) > 0),
  );
}
