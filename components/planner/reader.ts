/**
 * What judges input and computes it: the schema, files and links, the simulation. The planner loads it after the first
 * paint, for it weighs more than the form, and until then shows what the server has already read and computed.
 */
import { fromShareFragment, type ReadPlan, readPlan, readPlanText } from "#lib/input/index.ts";
import { project, type specialAgeOf } from "#lib/simulate.ts";
import type { Draft, Reading, Shown } from "./draft.ts";

export { toShareFragment } from "#lib/input/index.ts";
export { specialAgeOf } from "#lib/simulate.ts";

export type Reader = {
  readonly reading: typeof reading;
  readonly readOpened: typeof readOpened;
  readonly specialAgeOf: typeof specialAgeOf;
};

/** Reads a draft and computes it; while it has faults the plan before it stays. */
export function reading(draft: Draft, before?: Shown): Reading {
  const read = readPlan(draft);
  if (read.ok) return { draft, shown: { plan: read.plan, projection: project(read.plan) }, issues: [] };
  return { draft, issues: read.issues, ...(before ? { shown: before } : {}) };
}

/** Reads whatever a user opens: a plan file's text, a share link, or the fragment of one. */
export function readOpened(text: string): ReadPlan {
  const [, fragment] = /#plan=([\w-]*)/.exec(text.trim()) ?? [];
  const isFile = text.trimStart().startsWith("{");
  return fragment !== undefined && !isFile ? fromShareFragment(fragment) : readPlanText(text);
}
