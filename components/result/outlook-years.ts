import type { Plan, Scenario } from "#lib/input/index.ts";
import { acrossOutlooks, type OutlookYears } from "#lib/simulate.ts";

const worked = new WeakMap<Plan, Map<Scenario, readonly OutlookYears[]>>();

/** The pensions of a scenario across all outlooks, worked out once for a plan: the headline and the charts both show them. */
export function outlookYearsOf(plan: Plan, scenario: Scenario): readonly OutlookYears[] {
  const known = worked.get(plan) ?? new Map<Scenario, readonly OutlookYears[]>();
  worked.set(plan, known);
  const years = known.get(scenario) ?? acrossOutlooks(plan, scenario);
  known.set(scenario, years);
  return years;
}
