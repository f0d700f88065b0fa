import type { ParameterReader } from "#lib/parameters/index.ts";
import {
  addMonths,
  dayBefore,
  type IsoDate,
  lastDayOfYearsAfter,
  type Month,
  monthNumberOf,
  monthOfDate,
  type Period,
} from "#lib/time/index.ts";

/** Half-open; `to` null while it goes on. */
type OpenPeriod = { readonly from: Month; readonly to: Month | null };

/**
 * Months of the statutory exemption (法定免除) of category 1: from the month before its ground arises to the month it ends.
 * Grounds: the right to a grade 1 or 2 disability pension, to three years after the last month in any grade; livelihood
 * assistance; stay in certain sanatoria. Whoever asks to pay all the same (納付申出) enters the months as paid.
 * Law: NPA 89. Rule R-120.
 */
export const statutoryExemptMonths = (since: Month, until: Month | null): OpenPeriod => ({
  from: addMonths(since, -1),
  to: until === null ? null : addMonths(until, 1),
});

/**
 * Months that a right to a disability pension of grade 1 or 2 exempts: from the month before the right to that in which three years outside
 * all grades are over, however the grade falls in between.
 * Law: NPA 89(1)i. Rules.
 */
export const disabilityExemptMonths = (
  rightIn: Month,
  outOfGradesOn: IsoDate | undefined,
  params: ParameterReader,
): OpenPeriod =>
  statutoryExemptMonths(
    rightIn,
    outOfGradesOn === undefined
      ? null
      : monthOfDate(
          lastDayOfYearsAfter(dayBefore(outOfGradesOn), params.get("disabilityTerms", rightIn).outOfGradeYears),
        ),
  );

/**
 * Months for which an exemption or deferral can be applied for in a month: back as far as contributions can still be paid,
 * two years and one month, and on to the end of the exemption year (July to June, for students April to March).
 * In the first days of a month one month more may be open, where its due date was moved over a holiday; it is not counted.
 * For a disability or a death only what was applied for before the day before the first visit or the death counts (NPA 90(2)).
 * Law: NPA 90, 90-2, 90-3 and the notice on the period the minister names. Rule R-128.
 */
export function applicationMonths(appliedIn: Month, kind: "income" | "student", params: ParameterReader): Period {
  const monthsBack = 12 * params.get("contributionTimeLimitYears", appliedIn) + 1;
  const yearStart = params.get("exemptionYearStart", appliedIn)[kind];
  const monthsIntoYear = (monthNumberOf(appliedIn) - yearStart + 12) % 12;
  return { from: addMonths(appliedIn, -monthsBack), to: addMonths(appliedIn, 12 - monthsIntoYear) };
}
