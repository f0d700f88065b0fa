import { type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import {
  addMonths,
  attainsOn,
  dayAfter,
  dayBefore,
  type IsoDate,
  lastDayOfYearsAfter,
  laterOf,
  type Month,
  monthOfDate,
  type Period,
} from "#lib/time/index.ts";
import type { DisabilityGrade } from "./disability-basic.ts";
import { PENSION_AGE } from "./pension-age.ts";

/** One of several disabilities: its grade now, if it has one, and whether it ever was of grade 1 or 2. */
export type OneDisability = { readonly grade?: DisabilityGrade; readonly everGrade1Or2: boolean };

export type SeveralDisabilities = {
  readonly bornOn: IsoDate;
  readonly earlier: OneDisability;
  readonly later: OneDisability;
  /** Grade of both together by the tables of the orders (併合等級). */
  readonly mergedGrade: DisabilityGrade;
  /** A claim for a higher grade because of a lesser later disability. */
  readonly claimedOn?: IsoDate;
};

/**
 * What becomes of two disabilities. Two that were ever of grade 1 or 2 merge into one right of the grade of both, and the earlier right lapses
 * (併合). A later one that never was can raise the grade of the earlier one, on a claim before attaining 65 (その他障害).
 * Otherwise each stands by itself, and one of them is chosen.
 * Law: NPA 31, 34(4); EPIA 48, 49, 52(4). Rule R-465.
 */
export function severalDisabilities(facts: SeveralDisabilities): "merged" | "raised" | "apart" {
  const { bornOn, earlier, later, mergedGrade, claimedOn } = facts;
  if (!earlier.everGrade1Or2) return "apart";
  if (later.everGrade1Or2) return "merged";
  const inTime = claimedOn !== undefined && claimedOn < attainsOn(bornOn, PENSION_AGE);
  return inTime && (earlier.grade === undefined || mergedGrade < earlier.grade) ? "raised" : "apart";
}

/** The employees' pension of a merged right is no less than the earlier one was (EPIA 50(4); R-465). */
export const mergedAmount = (merged: Yen, earlier: Yen): Yen => yen(Math.max(merged, earlier));

/**
 * First day on which a higher grade can be asked for (額改定請求): more than a year after the right or the last examination. Where the state is
 * evidently worse it can be asked for at once. Undefined where it no longer can be: from 65 on for an employees' pension without
 * a right to a basic pension for the same disability.
 * Law: NPA 34(2)(3), EPIA 52(2)(3)(7). Rule R-466.
 */
export function gradeReviewFrom(
  facts: {
    readonly bornOn: IsoDate;
    readonly rightOn: IsoDate;
    readonly lastReviewOn?: IsoDate;
    readonly evidentlyWorse?: boolean;
    readonly hasBasicRight: boolean;
  },
  at: Month,
  params: ParameterReader,
): IsoDate | undefined {
  const { rightOn, lastReviewOn = rightOn } = facts;
  const since = laterOf(rightOn, lastReviewOn);
  const years = params.get("disabilityTerms", at).reviewWaitYears;
  // a year from that day on ends the day before its anniversary; the day of it is not yet after
  const from = facts.evidentlyWorse ? since : dayAfter(dayAfter(lastDayOfYearsAfter(dayBefore(since), years)));
  return facts.hasBasicRight || from < attainsOn(facts.bornOn, PENSION_AGE) ? from : undefined;
}

/** A new grade changes the amount from the month after the examination or the request (NPA 34(6), EPIA 52(6); R-466). */
export const reviewedFrom = (on: IsoDate): Month => addMonths(monthOfDate(on), 1);

/** Whether a state outside the grades suspends the pension: the basic one at grade 3 too (NPA 36(2), EPIA 54(2); R-467). */
export const outOfGrade = (pension: "basic" | "employees", grade: DisabilityGrade | undefined): boolean =>
  grade === undefined || (pension === "basic" && grade === 3);

/**
 * The day on which the right to a disability pension ends (失権), but for death: three years outside the three grades, or attaining 65
 * where that is later.
 * Law: NPA 35, EPIA 53. Rule R-467.
 */
export function disabilityRightEnds(
  bornOn: IsoDate,
  outOfGradesOn: IsoDate,
  at: Month,
  params: ParameterReader,
): IsoDate {
  const threeYears = lastDayOfYearsAfter(dayBefore(outOfGradesOn), params.get("disabilityTerms", at).outOfGradeYears);
  return laterOf(threeYears, attainsOn(bornOn, PENSION_AGE));
}

/**
 * Months for which the pension is suspended because the employer owes compensation for the same injury (障害補償): six years. Where workers'
 * accident insurance pays, as it mostly does, nothing is owed and nothing suspended.
 * Law: NPA 36(1), EPIA 54(1); Labour Standards Act 77. Rules R-005, R-469.
 */
export function labourCompensationSuspends(acquiredOn: IsoDate, params: ParameterReader): Period {
  const from = addMonths(monthOfDate(acquiredOn), 1);
  const years = params.get("disabilityTerms", monthOfDate(acquiredOn)).labourCompensationYears;
  return { from, to: addMonths(from, 12 * years) };
}
