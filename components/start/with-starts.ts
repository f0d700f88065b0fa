import type { Scenario } from "#lib/input/index.ts";
import type { PersonStarts } from "#lib/simulate.ts";

/** A scenario with these start ages in the place of what it says of these people, each asked for as it is. */
export const withStarts = (scenario: Scenario, starts: readonly PersonStarts[]): Scenario => ({
  ...scenario,
  commencement: [
    ...scenario.commencement.filter(({ person }) => starts.every((one) => one.person !== person)),
    ...starts.map(({ person, oldAgeBasic, oldAgeEmployees }) => ({
      person,
      oldAgeBasic,
      oldAgeEmployees,
      oldAgeBasicFrom65: false,
      oldAgeEmployeesFrom65: false,
    })),
  ],
});
