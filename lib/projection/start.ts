import { tenYearsFrom } from "#data/turning-points.ts";
import { hasMonthsWithPay } from "#lib/career/index.ts";
import type { Scenario } from "#lib/input/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { claimedStart, countedAge, firstUnlapsedMonth } from "#lib/rules/index.ts";
import { type Age, addMonths, attainsInMonth, type Month, monthsOfAge } from "#lib/time/index.ts";
import { employeesMonths, meetsTenYears, recordsIn } from "./counted-months.ts";
import type { Member } from "./household.ts";
import { includedUntil, revisionsAfter } from "./revisions.ts";
import type { ChosenBenefit, Reason } from "./types.ts";

const AT_65: Age = { years: 65, months: 0 };

export type StartAges = Readonly<Record<ChosenBenefit, Age>>;

/** The start ages a scenario chooses for a person; 65 where it says nothing. */
export function startAges(scenario: Scenario, person: string): StartAges {
  const choice = scenario.commencement.find((candidate) => candidate.person === person);
  return { oldAgeBasic: choice?.oldAgeBasic ?? AT_65, oldAgeEmployees: choice?.oldAgeEmployees ?? AT_65 };
}

/** Month of an early claim of the old-age basic pension. */
export function earlyClaimIn({ bornOn, person, ledger }: Member, scenario: Scenario): Month | undefined {
  const claim = attainsInMonth(bornOn, startAges(scenario, person.id).oldAgeBasic);
  return claim < ledger.attains65 ? claim : undefined;
}

/** At which age a pension is asked for; `from65`: from 65 on and without a deferral. */
export type StartChoice = { readonly age: Age; readonly from65: boolean };

/** A claim at 65, neither early nor late. */
export const PLAIN: StartChoice = { age: AT_65, from65: false };

/** The starts a scenario chooses for a person. */
export function startChoices(scenario: Scenario, person: string): Record<ChosenBenefit, StartChoice> {
  const ages = startAges(scenario, person);
  const choice = scenario.commencement.find((candidate) => candidate.person === person);
  return {
    oldAgeBasic: { age: ages.oldAgeBasic, from65: choice?.oldAgeBasicFrom65 ?? false },
    oldAgeEmployees: { age: ages.oldAgeEmployees, from65: choice?.oldAgeEmployeesFrom65 ?? false },
  };
}

/** When a pension is claimed and first paid, and before which month the months lie that form it at its start. */
export type Start = StartChoice & {
  readonly claimMonth: Month;
  readonly firstPaidMonth: Month;
  /** Month of the request, where the law takes the claim as made earlier. */
  readonly requestMonth?: Month;
  readonly founded: Month;
  /** The right arose with a split on divorce. */
  readonly bySplit?: true;
  /** It arose with work after 65. */
  readonly byWork?: true;
};

/**
 * The start a person chose: months before an early claim form the pension, else those before 65, and after the award no
 * month joins them. Who has too few months at 65 gets the right, and here claims, when later insured
 * months complete them.
 */
export function startOf(
  member: Member,
  choice: StartChoice,
  params: ParameterReader,
  pension: ChosenBenefit = "oldAgeBasic",
): Start {
  const { age, from65 } = choice;
  const { attains65 } = member.ledger;
  const later = monthsOfAge(age) === 65 * 12 ? laterRight(member, params) : undefined;
  if (later !== undefined) return startAt(choice, later.month, later.founded);
  const claimMonth = attainsInMonth(member.bornOn, age);
  const asClaimed = startAt(choice, claimMonth, Math.min(claimMonth, attains65) as Month);
  const { bornOn, otherRights = [] } = member;
  if (!from65 && otherRights.length === 0) return countedStart(member, choice, asClaimed, params);
  const retroactive = from65 || deferralBar(member, choice, pension, params) !== undefined;
  const back = claimedStart(pension, { bornOn, age, retroactive, otherRights }, claimMonth, params);
  if (back.status === "notEligible") return asClaimed;
  const { claimMonth: counted, firstPaidMonth, requestMonth } = back.breakdown;
  if (!retroactive && requestMonth === undefined) return asClaimed;
  return {
    age,
    from65: retroactive,
    claimMonth: counted,
    firstPaidMonth,
    requestMonth: requestMonth ?? claimMonth,
    founded: attains65,
  };
}

/** The same where the claim comes after the last age to which the law lets a person defer, and counts as made then. */
function countedStart(
  { bornOn, ledger }: Member,
  choice: StartChoice,
  asClaimed: Start,
  params: ParameterReader,
): Start {
  if (monthsOfAge(choice.age) <= 65 * 12) return asClaimed;
  const age = countedAge(bornOn, choice.age, params);
  const claimMonth = attainsInMonth(bornOn, age);
  if (claimMonth === asClaimed.claimMonth) return asClaimed;
  const firstPaidMonth = Math.max(addMonths(claimMonth, 1), firstUnlapsedMonth(asClaimed.claimMonth, params)) as Month;
  return {
    age,
    from65: false,
    claimMonth,
    firstPaidMonth,
    requestMonth: asClaimed.claimMonth,
    founded: ledger.attains65,
  };
}

/**
 * Why a deferral that was chosen is none: a right to another pension arose by 66, and what is asked for then is the pension
 * from 65 on. Undefined where nothing bars it.
 */
export function deferralBar(
  { bornOn, otherRights = [] }: Member,
  { age, from65 }: StartChoice,
  pension: ChosenBenefit,
  params: ParameterReader,
): Reason | undefined {
  if (from65 || otherRights.length === 0) return undefined;
  const asked = claimedStart(pension, { bornOn, age, otherRights }, attainsInMonth(bornOn, age), params);
  return asked.status === "notEligible"
    ? asked.reasons.find(({ code }) => code === "otherPensionBarsDeferral")
    : undefined;
}

const startAt = ({ age, from65 }: StartChoice, claimMonth: Month, founded: Month): Start => ({
  age,
  from65,
  claimMonth,
  firstPaidMonth: addMonths(claimMonth, 1),
  founded,
});

/**
 * The start of the employees' pension. Who has no pay on record when it would begin, and receives some in a later split, gets
 * the right with the request for it, at 65 at the earliest (R-703). Who is first insured after 65 gets it then, with no month
 * before it that would form or raise it, and it is paid from the first recalculation on.
 * Law: EPIA 42, 43(2)(3). Rules R-330, R-337, R-338.
 */
export function employeesStartOf(member: Member, choice: StartChoice, params: ParameterReader): Start {
  const start = startOf(member, choice, params, "oldAgeEmployees");
  const { attains65 } = member.ledger;
  const first = addMonths(Math.min(start.claimMonth, attains65) as Month, 1);
  if (employeesMonths(member, start.founded).all > 0 || hasMonthsWithPay(recordsIn(member, first), start.founded))
    return start;
  const received = member.divided?.find(({ prefix, until }) => hasMonthsWithPay(prefix, until));
  const later = insuredAfter65(member, start, params);
  if (!received || (later.byWork && later.claimMonth < received.from)) return later;
  const claimMonth = Math.max(addMonths(received.from, -1), attains65) as Month;
  return {
    ...PLAIN,
    claimMonth,
    firstPaidMonth: addMonths(claimMonth, 1),
    founded: Math.max(received.until, attains65) as Month,
    bySplit: true,
  };
}

/** The start of who is insured for the first time after 65, claimed when there is something to pay. */
function insuredAfter65(member: Member, start: Start, params: ParameterReader): Start {
  const { attains65 } = member.ledger;
  const revisions = revisionsAfter(member, attains65, params).filter(({ code }) => code !== "recordsDivided");
  const [first] = revisions;
  if (!first || start.claimMonth < attains65) return start;
  const claimMonth = Math.max(addMonths(first.from, -1), start.claimMonth) as Month;
  const firstPaidMonth = addMonths(claimMonth, 1);
  return {
    ...PLAIN,
    claimMonth,
    firstPaidMonth,
    founded: includedUntil(revisions, first.until, firstPaidMonth),
    byWork: true,
  };
}

/** A right that arises after 65: in which month, and before which month the months lie that open it. */
export type LaterRight = { readonly month: Month; readonly founded: Month };

/**
 * The month from 65 on in which the qualifying period is complete: the month whose insurance completes it, or the one in
 * which fewer months were asked for (ten years from 2017-08). Undefined where it is complete at 65, or never.
 */
export function laterRight(member: Member, params: ParameterReader): LaterRight | undefined {
  const { ledger } = member;
  const meets = (until: Month, at: Month) => meetsTenYears(member, until, at, params);
  const end = Math.max(addMonths(ledger.from, ledger.length), tenYearsFrom) as Month;
  if (meets(ledger.attains65, ledger.attains65) || !meets(end, end)) return undefined;
  let month = ledger.attains65;
  while (!meets(addMonths(month, 1), month)) month = addMonths(month, 1);
  return { month, founded: meets(month, month) ? month : addMonths(month, 1) };
}
