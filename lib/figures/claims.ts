import { claimsIn, type Occasion } from "#lib/claims/index.ts";
import type { Plan } from "#lib/input/index.ts";
import type { ScenarioProjection } from "#lib/projection/index.ts";
import { horizonOf } from "./horizon.ts";

/** What is to be claimed and reported, and by when, after the events of a scenario that has been computed. */
export function whatToClaim(plan: Plan, projected: ScenarioProjection): readonly Occasion[] {
  const scenario = plan.scenarios.find(({ id }) => id === projected.id);
  return scenario ? claimsIn({ plan, scenario, projected, params: horizonOf(plan, scenario).params }) : [];
}
