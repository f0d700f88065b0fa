import { auditRecords, type RecordAudit } from "#lib/audit/index.ts";
import type { Plan } from "#lib/input/index.ts";
import { horizonOf } from "./horizon.ts";

/** What each person's record missed before the plan's present, and what a scenario can still make of it. */
export function auditRecord(plan: Plan, scenarioId: string): readonly RecordAudit[] {
  const scenario = plan.scenarios.find(({ id }) => id === scenarioId);
  return scenario ? auditRecords(plan, scenario, horizonOf(plan, scenario)) : [];
}
