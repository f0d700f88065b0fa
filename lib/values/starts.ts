import type { Scenario } from "#lib/input/index.ts";
import type { StartAges } from "#lib/projection/index.ts";

/** The scenario with other start ages of a person, each asked for as it is. */
export const withStart = (scenario: Scenario, person: string, ages: StartAges): Scenario => ({
  ...scenario,
  commencement: [
    ...scenario.commencement.filter((choice) => choice.person !== person),
    { person, ...ages, oldAgeBasicFrom65: false, oldAgeEmployeesFrom65: false },
  ],
});
