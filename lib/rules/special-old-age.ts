import type { InsuredParts } from "#lib/career/index.ts";
import { type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { addMonths, attainsInMonth, attainsOn, type IsoDate, type Month } from "#lib/time/index.ts";
import { notEligible, type Outcome, payable, type Reason } from "./outcome.ts";
import { type RemunerationRelated, remunerationRelated } from "./remuneration-related.ts";
import { type SpecialWork, specialStartAges } from "./special-start-ages.ts";
import { type FixedPart, fixedPart } from "./transitional-addition.ts";

export type SpecialOldAgeEmployees = {
  readonly startAge: number;
  readonly attainsStartAgeOn: IsoDate;
  readonly firstPaidMonth: Month;
  /** Undefined where the pay is not known. */
  readonly related?: RemunerationRelated;
  /** Undefined where nothing opens it. */
  readonly fixed?: FixedPart;
  readonly annualAmount: Yen;
};

export type SpecialOldAgeCase = {
  readonly bornOn: IsoDate;
  readonly sex: "female" | "male";
  readonly work: SpecialWork;
  /** Months of one kind, where the long-career rule is to open. */
  readonly employeesMonths: number;
  readonly qualifyingMonths: number;
  readonly insured: boolean;
  /** Grade 1 to 3, and the fixed part is claimed for it. */
  readonly disabled: boolean;
  readonly main?: InsuredParts;
  readonly at: Month;
};

/**
 * Special old-age employees' pension (特別支給の老齢厚生年金), paid before 65 to the last cohorts, as it is in its first month
 * and before the earnings test and additions for dependants. It is neither reduced nor raised by when it is claimed.
 *
 *   amount = remuneration-related part + fixed part where it is open
 *
 * Who is not insured has the fixed part with 44 years (長期加入者の特例), with a disability claimed for (障害者の特例), and
 * where the cohort's two parts start together: miners and seamen, and births before the ages came apart.
 *
 * Out: the start, whole yen a year with the breakdown, or every reason for refusal.
 * Throws MissingParameterError when the data do not reach `at`.
 * Law: EPIA-S 8, 8-2, 9, 9-2, 9-3, 9-4. Rules R-001, R-004, R-360, R-361, R-364, R-365, R-366, R-367, R-761.
 */
export function specialOldAgeEmployees(
  facts: SpecialOldAgeCase,
  params: ParameterReader,
): Outcome<SpecialOldAgeEmployees> {
  const { bornOn, employeesMonths, qualifyingMonths, at } = facts;
  const ages = specialStartAges(bornOn, facts.sex, facts.work, at, params);
  const startAge = ages.remunerationRelated;
  const neededEmployees = params.get("specialOldAgeMonths", at);
  const neededMonths = params.get("qualifyingMonths", at);
  const reasons: Reason[] = [];
  if (startAge === null) reasons.push({ code: "noSpecialPension" });
  if (employeesMonths < neededEmployees)
    reasons.push({ code: "employeesMonthsTooFew", months: employeesMonths, needed: neededEmployees });
  if (qualifyingMonths < neededMonths)
    reasons.push({ code: "qualifyingPeriodTooShort", months: qualifyingMonths, needed: neededMonths });
  if (reasons.length > 0 || startAge === null) return notEligible(...reasons);
  const together = ages.fixedPart === startAge;
  const longCareer = employeesMonths >= params.get("longCareerMonths", at);
  const open = !facts.insured && (longCareer || facts.disabled || together);
  const related = facts.main && remunerationRelated(bornOn, facts.main, undefined, at, params);
  const fixed = open ? fixedPart(bornOn, employeesMonths, at, params) : undefined;
  return payable({
    startAge,
    attainsStartAgeOn: attainsOn(bornOn, startAge),
    firstPaidMonth: addMonths(attainsInMonth(bornOn, startAge), 1),
    ...(related ? { related } : {}),
    ...(fixed ? { fixed } : {}),
    annualAmount: yen((related?.amount ?? 0) + (fixed?.fixedPart ?? 0)),
  });
}
