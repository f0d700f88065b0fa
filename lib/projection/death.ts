import { CATEGORY_1, insuredOn, nationalTotals, STANDING } from "#lib/career/index.ts";
import type { Plan, Scenario } from "#lib/input/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import type { DeathFacts, DeceasedPay } from "#lib/rules/index.ts";
import { attainsOn, type IsoDate, type Month, monthAfterDay, monthOfDate, parseMonth } from "#lib/time/index.ts";
import { employeesMonths, lateMonths, qualifyingMonths } from "./counted-months.ts";
import { householdOf, type Member } from "./household.ts";
import { insuredBefore } from "./pay-terms.ts";
import { requirementOn } from "./requirement.ts";

/** A death as survivors' benefits look at it. */
export type Death = {
  readonly on: IsoDate;
  /** Who died, with the months that the plan would go on to give. */
  readonly member: Member;
  readonly scenario: Scenario;
  /** First month that no longer counts: insurance ends with the day after the death. */
  readonly until: Month;
  /** Day a doctor was first seen about what led to the death. */
  readonly firstVisitOn?: IsoDate;
  /** Grade of an employees' disability pension that the person had. */
  readonly disabilityGrade?: 1 | 2 | 3;
  /** An old-age or disability basic pension had been paid. */
  readonly drewPension: boolean;
};

/** The deaths of a scenario, in the order of the people. */
export const deathEvents = ({ events }: Scenario) => events.filter((event) => event.kind === "death");

/** A person with the months that a scenario gives if this death does not happen, as they stood on the day before it. */
function asIfAlive(plan: Plan, scenario: Scenario, i: number, on: IsoDate, params: ParameterReader): Member {
  const id = plan.people[i]?.id;
  const events = scenario.events.filter((event) => event.kind !== "death" || event.person !== id);
  const latePayments = scenario.latePayments.filter(
    ({ person, paidIn }) => person !== id || parseMonth(paidIn) < monthOfDate(on),
  );
  const member = householdOf(plan, { ...scenario, events, latePayments }, params).members[i];
  if (!member) throw new RangeError(`asIfAlive: the plan has no person ${i}`);
  return member;
}

/** What the rules ask of the deceased on the day of death. */
export function deathFacts(death: Death, params: ParameterReader): DeathFacts {
  const { on, member, scenario, until, firstVisitOn, disabilityGrade } = death;
  const at = monthOfDate(on);
  const { ledger, person, bornOn } = member;
  const insured = insuredOn(ledger, person, scenario, on);
  const visited =
    firstVisitOn !== undefined && on < attainsOn(firstVisitOn, params.get("survivorsFirstVisitYears", at));
  const needed = params.get("longTermSurvivorsMonths", at);
  const monthsFromMidLife = lateMonths(member, until, at, params);
  return {
    bornOn,
    diedOn: on,
    nationalInsured: insured.national,
    formerlyInsuredResident: insured.wasInsured && insured.livesInJapan,
    employeesInsured: insured.employees,
    firstVisitWithin5Years: visited && insuredOn(ledger, person, scenario, firstVisitOn).employees,
    ...(disabilityGrade === undefined ? {} : { disabilityGrade }),
    contributions: requirementOn(member, scenario, on, params),
    qualifyingMonths: qualifyingMonths(member, until, at, params, needed).qualifyingMonths,
    employeesMonths: employeesMonths(member, until).all,
    ...(monthsFromMidLife === undefined ? {} : { monthsFromMidLife }),
  };
}

/** The record that a survivors' employees' pension rests on, at the rates of a month. */
export function deceasedPay({ member, until }: Death, at: Month, params: ParameterReader): DeceasedPay {
  return {
    bornOn: member.bornOn,
    ...insuredBefore(member, until, at, params),
    employeesMonths: employeesMonths(member, until).all,
  };
}

/**
 * Months of category 1 before the month of death, those of voluntary insurance with them; a statement does not tell them
 * apart (NPA 49, 52-2; ).
 */
export function category1Months({ on, member }: Death) {
  const { prefix } = member;
  const runs = prefix.runs.filter(
    ({ standing }) => CATEGORY_1.has(standing) || standing === STANDING.voluntary || standing === STANDING.paidLate,
  );
  return nationalTotals({ ...prefix, runs }, monthOfDate(on));
}

/** The death that an event of the scenario tells. */
export function deathBy(
  plan: Plan,
  scenario: Scenario,
  event: ReturnType<typeof deathEvents>[number],
  drewPension: boolean,
  disabilityGrade: 1 | 2 | 3 | undefined,
  params: ParameterReader,
): Death {
  const i = plan.people.findIndex(({ id }) => id === event.person);
  const on = event.on as IsoDate;
  return {
    on,
    member: asIfAlive(plan, scenario, i, on, params),
    scenario,
    until: monthAfterDay(on),
    ...(event.firstVisitOn === undefined ? {} : { firstVisitOn: event.firstVisitOn as IsoDate }),
    ...(disabilityGrade === undefined ? {} : { disabilityGrade }),
    drewPension,
  };
}
