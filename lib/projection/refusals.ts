import { STANDING } from "#lib/career/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { PENSION_AGE } from "#lib/rules/index.ts";
import { type Age, attainsInMonth, formatMonth, type Month, monthsOfAge } from "#lib/time/index.ts";
import { employeesMonths, meetsTenYears } from "./counted-months.ts";
import type { Member } from "./household.ts";
import type { Horizon } from "./line.ts";
import { specialCohort } from "./special-cohort.ts";
import { laterRight, type StartAges } from "./start.ts";
import type { ChosenBenefit, Reason } from "./types.ts";

const AT_65 = PENSION_AGE * 12;

/**
 * Why an early start of one pension refuses the other's age: basic and employees' are claimed early together where both can
 * be. Who has no insured month yet, and who draws a special pension before 65, can claim the basic pension alone; what the
 * employees' pension itself refuses, its own rule says.
 */
export function refusals(
  member: Member,
  ages: StartAges,
  benefit: ChosenBenefit,
  { params, first }: Horizon,
): Reason[] {
  const voluntary = voluntaryAfter(member, ages[benefit]);
  if (voluntary !== undefined) return [{ code: "voluntaryAfterEarlyClaim", from: formatMonth(voluntary) }];
  const [basic, employees] = [monthsOfAge(ages.oldAgeBasic), monthsOfAge(ages.oldAgeEmployees)];
  if (basic === employees || Math.min(basic, employees) >= AT_65)
    return laterOnly(member, benefit, ages[benefit], params);
  return mayClaimEmployeesEarly(member, basic < employees ? ages.oldAgeBasic : ages.oldAgeEmployees, first, params)
    ? [{ code: "claimedTogether", basic: ages.oldAgeBasic, employees: ages.oldAgeEmployees }]
    : [];
}

/**
 * Has a person at this age before 65 the months for an early claim of the employees' pension, and no special pension yet?
 * The cohorts of the special pension need the months it asks for, and claim before its age (R-360, R-375).
 */
function mayClaimEmployeesEarly(member: Member, age: Age, at: Month, params: ParameterReader): boolean {
  const special = specialCohort(member, at, params);
  const needed = special ? params.get("specialOldAgeMonths", at) : 1;
  const months = employeesMonths(member, attainsInMonth(member.bornOn, age)).all;
  return months >= needed && (special === undefined || monthsOfAge(age) < special.startAge * 12);
}

/**
 * The month in which the employees' pension is claimed before 65 under a plan; undefined where it is not, or the law
 * refuses. In the last cohorts it takes the place of the special pension (EPIA-S 13-4(9); R-375).
 */
export function earlyEmployeesClaim(member: Member, ages: StartAges, horizon: Horizon): Month | undefined {
  const { params, first } = horizon;
  const age = ages.oldAgeEmployees;
  const claim = attainsInMonth(member.bornOn, age);
  return monthsOfAge(age) < AT_65 &&
    mayClaimEmployeesEarly(member, age, first, params) &&
    meetsTenYears(member, claim, Math.max(claim, first) as Month, params) &&
    refusals(member, ages, "oldAgeEmployees", horizon).length === 0
    ? claim
    : undefined;
}

/** Who completes the ten years only after 65 can claim from then; a deferral from that later right is not computed yet. */
function laterOnly(member: Member, benefit: ChosenBenefit, age: Age, params: ParameterReader): Reason[] {
  if (
    monthsOfAge(age) <= AT_65 ||
    (benefit === "oldAgeEmployees" && employeesMonths(member, member.ledger.attains65).all === 0)
  )
    return [];
  const later = laterRight(member, params);
  return later === undefined ? [] : [{ code: "rightComesLater", month: formatMonth(later.month) }];
}

/** First month of voluntary insurance in or after an early claim, which the law bars. */
function voluntaryAfter({ bornOn, ledger, prefix }: Member, age: Age): Month | undefined {
  if (monthsOfAge(age) >= AT_65) return undefined;
  const claim = attainsInMonth(bornOn, age);
  const found = prefix.runs.find(({ standing, end }) => standing === STANDING.voluntary && ledger.from + end > claim);
  return found && (Math.max(ledger.from + found.at, claim) as Month);
}
