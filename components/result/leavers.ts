import type { Plan } from "#lib/input/index.ts";

export const leavesIn = ({ events }: Plan["scenarios"][number], person: string): boolean =>
  events.some((event) => event.kind === "emigration" && event.person === person);

/** Whom leaving Japan concerns: who is no Japanese national, and who leaves in any scenario. */
export const leavers = ({ people, scenarios }: Plan): readonly string[] =>
  people
    .filter(({ id, nationality }) => nationality === "other" || scenarios.some((scenario) => leavesIn(scenario, id)))
    .map(({ id }) => id);

export const mayLeave = (plan: Plan): boolean => leavers(plan).length > 0;
