import type { InsuredParts } from "#lib/career/index.ts";
import { type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import type { Age, IsoDate, Month } from "#lib/time/index.ts";
import { AGES_WITHOUT_DEFERRAL } from "./commencement.ts";
import type { OtherRight } from "./deferral.ts";
import {
  adjustEmployees,
  type EmployeesAdjusted,
  type EmployeesCommencement,
  employeesCommencement,
  type InsuredWork,
} from "./employees-adjustment.ts";
import { monthly } from "./old-age-basic.ts";
import { notEligible, type Outcome, payable, type Reason } from "./outcome.ts";
import { type RemunerationRelated, remunerationRelated } from "./remuneration-related.ts";
import { specialStartAges } from "./special-start-ages.ts";
import { type TransitionalAddition, transitionalAddition } from "./transitional-addition.ts";

export type OldAgeEmployees = {
  readonly qualifyingMonths: number;
  readonly neededMonths: number;
  readonly related: RemunerationRelated;
  readonly transitional: TransitionalAddition;
  readonly amountAt65: Yen;
  readonly commencement: EmployeesCommencement;
  readonly adjusted: EmployeesAdjusted;
  readonly annualAmount: Yen;
  readonly monthlyAmount: Yen;
};

export type OldAgeEmployeesCase = {
  readonly bornOn: IsoDate;
  readonly main: InsuredParts;
  readonly guaranteed?: InsuredParts;
  readonly stated?: Yen;
  readonly employeesMonths: number;
  readonly monthsAged20To59: number;
  readonly qualifyingMonths: number;
  readonly commencementAge: Age;
  /** Age from which the cohort has a special pension before 65, where it is known that it has. */
  readonly specialAge?: number | undefined;
  /** The pension from 65 is asked for at that age, without a deferral. */
  readonly retroactive?: boolean;
  readonly otherRights?: readonly OtherRight[];
  readonly insuredWork?: readonly InsuredWork[];
  readonly at: Month;
};

/** A right to the pension: the months that open it, and its start. */
export type EmployeesRight = Pick<OldAgeEmployees, "qualifyingMonths" | "neededMonths" | "commencement">;

/** What the right alone rests on. */
export type EmployeesRightCase = Omit<
  OldAgeEmployeesCase,
  "main" | "guaranteed" | "stated" | "monthsAged20To59" | "insuredWork"
> & {
  /** Is there a month whose pay counts? Those received in a split open the right as well. */
  readonly hasPay: boolean;
};

/**
 * The right to the old-age employees' pension, early or deferred, or every reason for refusal; its amount aside.
 * Law: EPIA 42, 44-3, EPIA-S 7-3, 13-4. Rules R-330, R-375, R-376, R-380 to R-382, R-384.
 * An early pension is paid from the month after the claim, as in practice (R-376, to be confirmed).
 */
export function employeesRight(facts: EmployeesRightCase, params: ParameterReader): Outcome<EmployeesRight> {
  const { bornOn, at, employeesMonths, qualifyingMonths, specialAge } = facts;
  const neededMonths = params.get("qualifyingMonths", at);
  const start = employeesCommencement(
    {
      bornOn,
      age: facts.commencementAge,
      specialAge,
      retroactive: facts.retroactive,
      otherRights: facts.otherRights,
    },
    at,
    params,
  );
  const early = start.status === "payable" && start.breakdown.months < 0;
  const reasons: Reason[] = [];
  if (employeesMonths === 0 && !facts.hasPay) reasons.push({ code: "noInsuredMonth" });
  // a cohort of the special pension can claim early only with the months that pension asks for
  else if (early && specialAge !== undefined && employeesMonths < params.get("specialOldAgeMonths", at))
    reasons.push({
      code: "employeesMonthsTooFew",
      months: employeesMonths,
      needed: params.get("specialOldAgeMonths", at),
    });
  if (qualifyingMonths < neededMonths)
    reasons.push({ code: "qualifyingPeriodTooShort", months: qualifyingMonths, needed: neededMonths });
  if (start.status === "notEligible") reasons.push(...start.reasons);
  else if (start.breakdown.months > 0 && start.breakdown.attains65On < params.get("employeesDeferralRightsFrom", at))
    reasons.push({ code: "ageNotAllowed", allowed: AGES_WITHOUT_DEFERRAL });
  if (reasons.length > 0 || start.status === "notEligible") return notEligible(...reasons);
  const confirm = [...(start.toBeConfirmed ?? [])];
  if (early && specialAge === undefined && mayHaveSpecialPension(bornOn, at, params)) confirm.push("R-375");
  if (early) confirm.push("R-376");
  return payable({ qualifyingMonths, neededMonths, commencement: start.breakdown }, confirm);
}

/**
 * Old-age employees' pension (老齢厚生年金) from 65, early or deferred, before earnings test and additions for dependants.
 *
 *   amount at 65 = remuneration-related part + transitional addition
 *
 * Out: whole yen a year with the breakdown, or every reason for refusal.
 * Throws MissingParameterError when the data do not reach `at`.
 * Law: EPIA 42, 43, 44-3, EPIA-S 7-3, 13-4. Rules R-330, R-331, R-332, R-334, R-335, R-375, R-376, R-380 to R-384.
 */
export function oldAgeEmployees(facts: OldAgeEmployeesCase, params: ParameterReader): Outcome<OldAgeEmployees> {
  const { bornOn, at, employeesMonths, main } = facts;
  const hasPay = main.to200303.months + main.from200304.months > 0;
  const right = employeesRight({ ...facts, hasPay }, params);
  if (right.status === "notEligible") return right;
  const { commencement } = right.breakdown;
  const related = remunerationRelated(bornOn, main, facts.guaranteed, at, params, facts.stated);
  const transitional = transitionalAddition(bornOn, employeesMonths, facts.monthsAged20To59, at, params);
  const adjusted = adjustEmployees(
    related.amount,
    transitional.amount,
    commencement,
    facts.insuredWork ?? [],
    at,
    params,
  );
  return payable(
    {
      ...right.breakdown,
      related,
      transitional,
      amountAt65: yen(related.amount + transitional.amount),
      adjusted,
      annualAmount: adjusted.amount,
      monthlyAmount: monthly(adjusted.amount),
    },
    right.toBeConfirmed,
  );
}

/** Cohorts of which some have a special pension before 65, and then rules of their own for an early claim. */
const mayHaveSpecialPension = (bornOn: IsoDate, at: Month, params: ParameterReader): boolean =>
  specialStartAges(bornOn, "female", "general", at, params).remunerationRelated !== null;
