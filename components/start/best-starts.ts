import type { Plan } from "#lib/input/index.ts";
import type { PersonStarts } from "#lib/simulate.ts";

/** How these starts are named among those that are compared. */
export const OPTIMUM = "optimum";

/** The starts with the highest expected value of everyone in a scenario of a plan. */
export type BestStarts = {
  readonly plan: Plan;
  readonly scenario: string;
  readonly starts: readonly PersonStarts[];
};
