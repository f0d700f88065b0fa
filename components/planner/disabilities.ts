import { type Draft, type DraftDisability, type DraftEvent, valueAt, withValue } from "./draft.ts";

/** Disabilities among the facts of an event's person, those that have a name to go on under. */
export const namedDisabilities = ({ people }: Draft, { person }: DraftEvent): readonly DraftDisability[] =>
  people.find(({ id }) => id === person)?.disabilities?.filter(({ cause }) => isName(cause)) ?? [];

const isName = (cause: unknown): boolean => typeof cause === "string" && cause !== "";

/** A disability of a scenario as a new one, or as one of the facts that goes on: of one cause, it has one first visit. */
export function ofCause(
  { cause: _, ...event }: DraftEvent,
  name: string,
  facts: readonly DraftDisability[],
): DraftEvent {
  const fact = facts.find(({ cause }) => cause === name);
  if (!fact) return event;
  return { ...event, cause: fact["cause"], firstVisitOn: fact["firstVisitOn"] };
}

const FACT = /^people\.(\d+)\.disabilities\.\d+\.(cause|firstVisitOn)$/;

/** A changed field of the draft; the name and first visit of a disability among the facts change in the events that go on with it. */
export function withChange(draft: Draft, path: string, value: unknown): Draft {
  const changed = withValue(draft, path, value);
  const [, person, field] = FACT.exec(path) ?? [];
  if (person === undefined || field === undefined) return changed;
  const { id } = draft.people[Number(person)] ?? {};
  const cause = valueAt(draft, path.replace(/\w+$/, "cause"));
  const goesOn = (event: DraftEvent) =>
    event["kind"] === "disability" && event["person"] === id && cause !== undefined && event["cause"] === cause;
  return {
    ...changed,
    scenarios: changed.scenarios.map((scenario) =>
      scenario.events?.some(goesOn)
        ? {
            ...scenario,
            events: scenario.events.map((event) => (goesOn(event) ? withValue(event, field, value) : event)),
          }
        : scenario,
    ),
  };
}
