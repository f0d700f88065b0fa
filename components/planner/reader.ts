/**
 * What judges input: the schema, files and links. The planner loads it after the first paint, for it weighs more than the
 * form, and until then shows the plan that the server has already read.
 */
import { fromShareFragment, type Plan, type ReadPlan, readPlan, readPlanText } from "#lib/input/index.ts";
import { specialAgeOf } from "#lib/simulate.ts";
import type { Draft, Reading } from "./draft.ts";

export { toShareFragment } from "#lib/input/index.ts";
export { specialAgeOf };

export type Reader = {
  readonly reading: typeof reading;
  readonly readOpened: typeof readOpened;
  readonly specialAgeOf: typeof specialAgeOf;
};

/** Reads a draft; while it has faults the plan before it stays. */
export function reading(draft: Draft, before?: Plan): Reading {
  const read = readPlan(draft);
  const issues = read.ok ? [] : read.issues;
  if (read.ok && issues.length === 0) return { draft, plan: read.plan, issues };
  return before ? { draft, plan: before, issues } : { draft, issues };
}

/** Reads whatever a user opens: a plan file's text, a share link, or the fragment of one. */
export function readOpened(text: string): ReadPlan {
  const [, fragment] = /#plan=([\w-]*)/.exec(text.trim()) ?? [];
  const isFile = text.trimStart().startsWith("{");
  return fragment !== undefined && !isFile ? fromShareFragment(fragment) : readPlanText(text);
}
