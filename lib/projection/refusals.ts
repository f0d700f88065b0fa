import { STANDING } from "#lib/career/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { specialStartAges } from "#lib/rules/index.ts";
import { type Age, attainsInMonth, formatMonth, type Month, monthsOfAge } from "#lib/time/index.ts";
import type { Member } from "./household.ts";
import type { Horizon } from "./line.ts";
import { employeesMonths, laterRight } from "./old-age.ts";
import type { ChosenBenefit, Reason } from "./types.ts";

/**
 * Why an early start of one pension refuses the other's age: basic and employees' are claimed early together, and the
 * last cohorts with a special pension before 65 follow rules of their own (R-221, R-375, R-376).
 */
export function refusals(
  member: Member,
  ages: { oldAgeBasic: Age; oldAgeEmployees: Age },
  benefit: ChosenBenefit,
  { params, first }: Horizon,
): Reason[] {
  const voluntary = voluntaryAfter(member, ages[benefit]);
  if (voluntary !== undefined) return [{ code: "voluntaryAfterEarlyClaim", from: formatMonth(voluntary) }];
  const [basic, employees] = [monthsOfAge(ages.oldAgeBasic), monthsOfAge(ages.oldAgeEmployees)];
  const special = specialPensionAge(member, params, first);
  if (special !== undefined && Math.min(basic, employees) < 65 * 12) {
    // before the special age both would be claimed early by rules of their own; from it on the basic pension alone can be
    const barred = benefit === "oldAgeEmployees" ? employees < 65 * 12 : basic < special * 12;
    return barred ? [{ code: "specialPensionBefore65", fromAge: special }] : [];
  }
  if (basic === employees || Math.min(basic, employees) >= 65 * 12)
    return laterOnly(member, benefit, ages[benefit], params);
  const claim = attainsInMonth(member.bornOn, basic < employees ? ages.oldAgeBasic : ages.oldAgeEmployees);
  // who has no insured month yet can claim only the basic pension
  if (employeesMonths(member, claim).all === 0) return [];
  return [{ code: "claimedTogether", basic: ages.oldAgeBasic, employees: ages.oldAgeEmployees }];
}

/** Who completes the ten years only after 65 can claim from then; a deferral from that later right is not computed yet. */
function laterOnly(member: Member, benefit: ChosenBenefit, age: Age, params: ParameterReader): Reason[] {
  if (
    monthsOfAge(age) <= 65 * 12 ||
    (benefit === "oldAgeEmployees" && employeesMonths(member, member.ledger.attains65).all === 0)
  )
    return [];
  const later = laterRight(member, params);
  return later === undefined ? [] : [{ code: "rightComesLater", month: formatMonth(later.month) }];
}

/** First month of voluntary insurance in or after an early claim, which the law bars. */
function voluntaryAfter({ bornOn, ledger }: Member, age: Age): Month | undefined {
  if (monthsOfAge(age) >= 65 * 12) return undefined;
  const claim = attainsInMonth(bornOn, age);
  const found = ledger.standing.findIndex((standing, i) => standing === STANDING.voluntary && ledger.from + i >= claim);
  return found < 0 ? undefined : ((ledger.from + found) as Month);
}

/** Age from which the remuneration-related part is paid before 65 to the last cohorts; undefined for everyone else. */
export function specialPensionAge(member: Member, params: ParameterReader, at: Month): number | undefined {
  if (employeesMonths(member, member.ledger.attains65).all < params.get("specialOldAgeMonths", at)) return undefined;
  // a woman's private-sector months open the earlier age, whatever other kinds she has
  const privateMonths = member.ledger.scheme.some((scheme) => scheme === 1) || member.person.record?.employees;
  const work = privateMonths ? "general" : "publicService";
  return specialStartAges(member.bornOn, member.person.sex, work, at, params).remunerationRelated ?? undefined;
}
