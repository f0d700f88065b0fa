import { explainLumpSumWithdrawal, type Step } from "#lib/explain/index.ts";
import type { Plan, Scenario } from "#lib/input/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { departuresOf, householdOf, type Leaving, leavingIn, leavingOf } from "#lib/projection/index.ts";
import { lumpSumWithdrawal } from "#lib/rules/index.ts";
import { type IsoDate, type Month, monthOfDate, parseMonth } from "#lib/time/index.ts";
import { horizonOf } from "./horizon.ts";
import type { Question } from "./question.ts";

/** A month of leaving Japan and a country; what is left out is the plan's: its emigration, or else its present month. */
export type AskedLeaving = { readonly month?: Month; readonly country?: string };

/** What leaving Japan brings a person of a scenario; undefined where the plan has neither. */
export function leavingJapan(
  plan: Plan,
  scenarioId: string,
  id: string,
  { month: askedMonth, country }: AskedLeaving = {},
): Leaving | undefined {
  const scenario = plan.scenarios.find((one) => one.id === scenarioId);
  const person = plan.people.find((one) => one.id === id);
  if (!scenario || !person) return undefined;
  const { params } = horizonOf(plan, scenario);
  const departures = departuresOf(person, scenario);
  const month = askedMonth ?? (departures[0] ? monthOfDate(departures[0].on) : parseMonth(plan.startsAt));
  const planned = departures.find(({ on }) => monthOfDate(on) === month);
  const to = country ?? planned?.country ?? departures[0]?.country ?? "";
  const departure = planned ? { ...planned, country: to } : leavingIn(month, to);
  const events = planned ? unclaimedFrom(scenario, id, planned.on) : withoutMoves(scenario, id, month, departures);
  const lived = { ...scenario, events };
  const member = householdOf(plan, lived, params).members.find((one) => one.person.id === id);
  return member && leavingOf(member, lived, departure, params);
}

/** The steps of the lump sum, its figures read by `noting`; undefined where there is none. */
export function lumpSumSteps(
  plan: Plan,
  { scenario, person, month }: Extract<Question, { kind: "lumpSum" }>,
  noting: ParameterReader,
): Step[] | undefined {
  const { facts, choice } = leavingJapan(plan, scenario, person, { month }) ?? {};
  if (!facts || !choice) return undefined;
  const cash = lumpSumWithdrawal({ ...facts, qualifyingMonths: choice.japaneseMonths }, noting);
  return cash.status === "payable" ? explainLumpSumWithdrawal(cash.breakdown) : undefined;
}

/** The events, without a lump sum claimed on leaving that day or later: its months are still there. */
const unclaimedFrom = ({ events }: Scenario, person: string, on: IsoDate): Scenario["events"] =>
  events.map((event) =>
    event.kind === "emigration" && event.person === person && event.on >= on ? { ...event, withdrawal: false } : event,
  );

/** The events, with those moves alone from which the person is back before a month. */
const withoutMoves = (
  { events }: Scenario,
  person: string,
  month: Month,
  departures: ReturnType<typeof departuresOf>,
): Scenario["events"] => {
  const back = departures.filter(({ returnsOn }) => returnsOn !== undefined && monthOfDate(returnsOn) < month);
  const days = new Set(back.flatMap(({ on, returnsOn }) => [on, returnsOn]));
  return events.filter(
    (event) =>
      !((event.kind === "emigration" || event.kind === "return") && event.person === person) ||
      days.has(event.on as IsoDate),
  );
};
