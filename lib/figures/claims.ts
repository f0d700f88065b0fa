import { claimsIn, type Occasion } from "#lib/claims/index.ts";
import type { Plan } from "#lib/input/index.ts";
import type { ScenarioProjection } from "#lib/projection/index.ts";
import { type IsoDate, monthOfDate } from "#lib/time/index.ts";
import { horizonOf } from "./horizon.ts";
import { leavingJapan } from "./leaving.ts";

/** What is to be claimed and reported, and by when, after the events of a scenario that has been computed. */
export function whatToClaim(plan: Plan, projected: ScenarioProjection): readonly Occasion[] {
  const scenario = plan.scenarios.find(({ id }) => id === projected.id);
  if (!scenario) return [];
  const { params } = horizonOf(plan, scenario);
  const leaving = (person: string, on: IsoDate) => leavingJapan(plan, scenario.id, person, { month: monthOfDate(on) });
  return claimsIn({ plan, scenario, projected, leaving, params });
}
