import type { ContributionMonths } from "#lib/input/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import type { Month } from "#lib/time/index.ts";
import type { Reason } from "./outcome.ts";

export type QualifyingPeriod = {
  readonly paid: number;
  /** Months with one of the four exemptions (student and deferred months are not among them). */
  readonly exempted: number;
  readonly studentOrDeferred: number;
  readonly complementary: number;
  readonly japaneseMonths: number;
  readonly foreignMonths: number;
  readonly qualifyingMonths: number;
  readonly neededMonths: number;
  readonly meetsTenYears: boolean;
};

/**
 * Qualifying period (受給資格期間): do the months of all schemes open the right to a pension, and to long-term survivors
 * benefits? Paid, exempted, student, deferred and complementary months count alike, periods of agreement countries too;
 * but at least one month must be paid or exempted.
 *
 * In:  National Pension months by kind (category 2 outside 20 to 59 stands in `complementary`); foreign months; `at`.
 * Out: months and both tests. Throws MissingParameterError when the data do not reach `at`.
 * Law: NPA 26, NPA-S 9; EPIA 42, 58; agreements act. Rules.
 */
export function qualifyingPeriod(
  months: ContributionMonths,
  foreignMonths: number,
  at: Month,
  params: ParameterReader,
): QualifyingPeriod {
  const before = months.before200904;
  const exempted =
    months.quarterExempt +
    months.halfExempt +
    months.threeQuarterExempt +
    months.fullExempt +
    before.quarterExempt +
    before.halfExempt +
    before.threeQuarterExempt +
    before.fullExempt;
  const japaneseMonths = months.paid + exempted + months.studentOrDeferred + months.complementary;
  const qualifyingMonths = japaneseMonths + foreignMonths;
  const neededMonths = params.get("qualifyingMonths", at);
  return {
    paid: months.paid,
    exempted,
    studentOrDeferred: months.studentOrDeferred,
    complementary: months.complementary,
    japaneseMonths,
    foreignMonths,
    qualifyingMonths,
    neededMonths,
    meetsTenYears: months.paid + exempted > 0 && qualifyingMonths >= neededMonths,
  };
}

/** Do the months open long-term survivors' benefits too (25 years; R-520)? */
export const meetsTwentyFiveYears = (
  { qualifyingMonths }: QualifyingPeriod,
  at: Month,
  params: ParameterReader,
): boolean => qualifyingMonths >= params.get("longTermSurvivorsMonths", at);

/** Why the qualifying period refuses an old-age basic pension; empty when it does not. */
export function qualifyingReasons(period: QualifyingPeriod): Reason[] {
  const reasons: Reason[] = [];
  if (period.qualifyingMonths < period.neededMonths)
    reasons.push({ code: "qualifyingPeriodTooShort", months: period.qualifyingMonths, needed: period.neededMonths });
  if (period.paid + period.exempted === 0) reasons.push({ code: "noPaidOrExemptMonth" });
  return reasons;
}
