import type { Plan, Scenario } from "#lib/input/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { departuresOf, householdOf, type Leaving, leavingIn, leavingOf } from "#lib/projection/index.ts";
import { type IsoDate, type Month, monthOfDate, parseMonth } from "#lib/time/index.ts";
import { horizonOf } from "./horizon.ts";

/** A month of leaving Japan and a country; what is left out is the plan's: its emigration, or else its present month. */
export type AskedLeaving = { readonly month?: Month; readonly country?: string };

/** What leaving Japan brings a person of a scenario; undefined where the plan has neither. */
export function leavingJapan(plan: Plan, scenarioId: string, person: string, asked: AskedLeaving = {}) {
  const scenario = plan.scenarios.find(({ id }) => id === scenarioId);
  return scenario && leavingUnder(plan, scenario, person, asked, horizonOf(plan, scenario).params);
}

/** The same, read by `params`. */
export function leavingUnder(
  plan: Plan,
  scenario: Scenario,
  id: string,
  { month: askedMonth, country }: AskedLeaving,
  params: ParameterReader,
): Leaving | undefined {
  const person = plan.people.find((one) => one.id === id);
  if (!person) return undefined;
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
