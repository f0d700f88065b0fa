import type { Disability } from "./disability.ts";
import type { Person, Scenario } from "./plan.ts";

/**
 * The disabilities of a person in a scenario, those of the facts first. An event that names the cause of one before it is that
 * one: its grades follow, and the day on which the state was fixed may come with it.
 */
export function disabilitiesOf(person: Person, { events }: Scenario): readonly Disability[] {
  const found: Disability[] = [...person.disabilities];
  for (const event of events) {
    if (event.kind !== "disability" || event.person !== person.id) continue;
    const { kind: _, person: __, ...disability } = event;
    const place = found.findIndex(({ cause }) => cause === disability.cause && cause !== undefined && cause !== "");
    const before = found[place];
    if (before) found[place] = { ...before, ...disability, grades: [...before.grades, ...disability.grades] };
    else found.push(disability);
  }
  return found;
}
