import type { Plan } from "#lib/input/index.ts";
import { type Projection, project } from "#lib/simulate.ts";

const kept = new WeakMap<Plan, Projection>();

/** What a plan comes to, computed once. The engine comes with it: only what loads after the form imports this. */
export function projected(plan: Plan): Projection {
  const known = kept.get(plan);
  if (known) return known;
  const made = project(plan);
  kept.set(plan, made);
  return made;
}
