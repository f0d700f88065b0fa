import type { Plan } from "#lib/input/index.ts";
import { type AuditItem, auditRecord, type RecordAudit } from "#lib/simulate.ts";

/** An item of the audit and the scenarios, by place, in which it stands alike. */
export type AuditRow = {
  readonly key: string;
  readonly item: AuditItem;
  readonly scenarios: readonly { readonly index: number; readonly inPlan: boolean }[];
};

export type PersonAudit = {
  readonly person: string;
  /** By scenario, in their order. */
  readonly audits: readonly RecordAudit[];
  readonly rows: readonly AuditRow[];
};

/** The audits of all scenarios by person: what stands alike in several scenarios is one row. */
export function auditByPerson(plan: Plan): PersonAudit[] {
  const all = plan.scenarios.map(({ id }) => auditRecord(plan, id));
  return plan.people.map(({ id }) => {
    const audits = all.flatMap((people) => people.filter(({ person }) => person === id));
    return { person: id, audits, rows: rowsOf(audits) };
  });
}

function rowsOf(audits: readonly RecordAudit[]): AuditRow[] {
  const rows = new Map<string, AuditRow>();
  for (const [index, { items }] of audits.entries()) {
    for (const { inPlan, ...figures } of items) {
      const key = JSON.stringify(figures);
      const row = rows.get(key);
      const scenarios = [...(row?.scenarios ?? []), { index, inPlan }];
      rows.set(key, row ? { ...row, scenarios } : { key, item: { ...figures, inPlan }, scenarios });
    }
  }
  return [...rows.values()].sort((a, b) => order(a.item) - order(b.item) || a.item.from - b.item.from);
}

/** The past first, in order of time; then what lies ahead. */
const order = ({ status }: AuditItem): number => (status === undefined ? 1 : 0);
