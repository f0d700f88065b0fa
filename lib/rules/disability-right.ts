import type { ParameterReader } from "#lib/parameters/index.ts";
import {
  addMonths,
  ageOn,
  attainsOn,
  type IsoDate,
  laterOf,
  type Month,
  monthOfDate,
  monthsLater,
} from "#lib/time/index.ts";
import { notEligible, type Outcome, payable, type Reason } from "./outcome.ts";
import { PENSION_AGE } from "./pension-age.ts";
import { firstUnlapsedMonth } from "./prescription.ts";

const ADULT_AGE = 20;
const FROM_AGE = 60;

export type CertificationDay = {
  readonly months: number;
  readonly certificationOn: IsoDate;
  readonly becauseFixed: boolean;
};

/**
 * Day on which a disability is certified (障害認定日): a year and six months after the first visit, or an earlier day on which it
 * was cured or its state fixed. Where the month has no such day it is its last one, as the pension offices count.
 *
 * Taken as fixed in practice: an artificial joint, valve or pacemaker on the day of the operation, an amputation that day, dialysis after
 * three months, a colostomy or urostomy after six, oxygen at home from its start, what a stroke leaves from six months on (to be given as `fixedOn`).
 * Law: NPA 30(1), EPIA 47(1). Rule R-451.
 */
export function certificationDay(
  firstVisitOn: IsoDate,
  fixedOn: IsoDate | undefined,
  at: Month,
  params: ParameterReader,
): CertificationDay {
  const months = params.get("disabilityCertificationMonths", at);
  const plain = monthsLater(firstVisitOn, months);
  const becauseFixed = fixedOn !== undefined && fixedOn < plain;
  return { months, certificationOn: becauseFixed ? fixedOn : plain, becauseFixed };
}

export type FirstVisitCase = {
  readonly bornOn: IsoDate;
  readonly firstVisitOn: IsoDate;
  /** Insured in the National Pension that day, in any category or by choice. */
  readonly nationalInsured: boolean;
  readonly employeesInsured: boolean;
  /** Was insured in the National Pension before. */
  readonly wasInsured: boolean;
  readonly livesInJapan: boolean;
  /** Has claimed the old-age basic pension early by the certification day. */
  readonly claimedEarly: boolean;
};

export type CoveredDisability = {
  /** By what the basic pension is open; undefined where it is not, and only the employees' pension with its minimum is. */
  readonly basic?: "insured" | "resident60To64" | "before20";
  readonly employees: boolean;
};

/**
 * Which pensions the first visit opens (初診日の被保険者要件). The basic one asks for insurance in the National Pension on that day,
 * or for a resident of 60 to 64 who was insured before and has no early old-age pension; the employees' one for employees' insurance. Under 20
 * without insurance the basic pension of disability before 20 takes their place. A worker of 65 or more with an
 * old-age right is in no category, and has the employees' pension alone.
 * Law: NPA 30(1), 30-4, suppl. 3, 9-2-3; EPIA 47(1). Rules R-225, R-450, R-452, R-470.
 */
export function coveredDisability(facts: FirstVisitCase): Outcome<CoveredDisability> {
  const { bornOn, firstVisitOn, nationalInsured, employeesInsured: employees } = facts;
  const age = ageOn(bornOn, firstVisitOn);
  if (nationalInsured) return payable({ basic: "insured", employees });
  if (employees) return payable({ employees });
  if (age < ADULT_AGE) return payable({ basic: "before20", employees });
  if (age < FROM_AGE || age >= PENSION_AGE) return notEligible({ code: "notInsuredAtFirstVisit", on: firstVisitOn });
  const reasons: Reason[] = [
    ...(facts.wasInsured ? [] : [{ code: "notInsuredAtFirstVisit", on: firstVisitOn }]),
    ...(facts.livesInJapan ? [] : [{ code: "abroadAtFirstVisit", on: firstVisitOn }]),
    ...(facts.claimedEarly ? [{ code: "earlyPensionBarsDisability" }] : []),
  ];
  return reasons.length > 0 ? notEligible(...reasons) : payable({ basic: "resident60To64", employees });
}

/** Day on which the right to the basic pension of disability before 20 arises: on attaining 20, or on the certification day after it (NPA 30-4; R-470). */
export const before20RightOn = (bornOn: IsoDate, certificationOn: IsoDate): IsoDate =>
  laterOf(certificationOn, attainsOn(bornOn, ADULT_AGE));

export type DisabilityClaim = {
  readonly bornOn: IsoDate;
  /**
   * In a grade on the certification day (障害認定日による請求); grown worse after it (事後重症); or first in grade 1 or 2 by several
   * disabilities together (初めて2級).
   */
  readonly form: "certificationDay" | "grownWorse" | "combined";
  /** Certification day, or the day on which the grade was reached. */
  readonly reachedOn: IsoDate;
  readonly claimedOn: IsoDate;
  /** Has claimed the old-age basic pension early by then. */
  readonly claimedEarly: boolean;
};

export type DisabilityStart = {
  readonly rightOn: IsoDate;
  readonly firstPaidMonth: Month;
};

/**
 * From when a disability pension is paid. A claim by the state on the certification day reaches back to the month after it, as far as
 * payments have not lapsed (five years). A state that grew worse must be reached and claimed before attaining 65, a combined grade
 * reached before it; both are paid from the month after the claim, and an early old-age pension closes them.
 *
 * Out: the right and the first month paid, or every reason with its day.
 * Law: NPA 18, 30, 30-2, 30-3, 102, suppl. 9-2-3; EPIA 36, 47, 47-2, 47-3, 92. Rules.
 */
export function disabilityStart(claim: DisabilityClaim, params: ParameterReader): Outcome<DisabilityStart> {
  const { bornOn, form, reachedOn, claimedOn } = claim;
  const claimedIn = monthOfDate(claimedOn);
  if (form === "certificationDay") {
    const from = addMonths(monthOfDate(reachedOn), 1);
    const unlapsed = firstUnlapsedMonth(claimedIn, params);
    return payable({ rightOn: reachedOn, firstPaidMonth: Math.max(from, unlapsed) as Month });
  }
  const before = attainsOn(bornOn, PENSION_AGE);
  const reasons: Reason[] = [
    ...(reachedOn < before ? [] : [{ code: "gradeReachedTooLate", on: reachedOn, before }]),
    ...(form === "combined" || claimedOn < before ? [] : [{ code: "disabilityClaimTooLate", on: claimedOn, before }]),
    ...(claim.claimedEarly ? [{ code: "earlyPensionBarsDisability" }] : []),
  ];
  if (reasons.length > 0) return notEligible(...reasons);
  return payable({ rightOn: form === "combined" ? reachedOn : claimedOn, firstPaidMonth: addMonths(claimedIn, 1) });
}
