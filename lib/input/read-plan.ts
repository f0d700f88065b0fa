import { impossibilities } from "./check-plan.ts";
import { type Issue, issue, issuesOf } from "./issue.ts";
import { migrate } from "./migrate.ts";
import { personalNumbers } from "./personal-numbers.ts";
import { type Plan, planSchema } from "./plan.ts";

export type ReadPlan =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Any JSON value to a plan: an older version is brought up to date, and every fault is reported at once.
 * My Number and basic pension numbers are refused wherever they stand.
 */
export function readPlan(raw: unknown): ReadPlan {
  const numbers = personalNumbers(raw);
  const migrated = migrate(raw);
  if ("issues" in migrated) return { ok: false, issues: [...migrated.issues, ...numbers] };
  const parsed = planSchema.safeParse(migrated.plan, { reportInput: true });
  const issues = [...(parsed.success ? [] : issuesOf(parsed.error)), ...impossibilities(migrated.plan), ...numbers];
  if (!parsed.success || issues.length > 0) return { ok: false, issues };
  return { ok: true, plan: parsed.data };
}

/** The text of a plan file. */
export function readPlanText(text: string): ReadPlan {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { ok: false, issues: [issue("", "notJson")] };
  }
  return readPlan(raw);
}
