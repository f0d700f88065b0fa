"use client";
import { useDeferredValue, useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import { Tabs } from "#components/ui/tabs.tsx";
import type { Plan, Scenario } from "#lib/input/index.ts";
import { parseMonth } from "#lib/time/index.ts";
import { auditByPerson, type PersonAudit } from "./audit-rows.ts";
import { AuditSteps } from "./audit-steps.tsx";
import { AuditTable } from "./audit-table.tsx";
import { letter } from "./headline.tsx";
import type { Named } from "./people.ts";
import { reasonSaid } from "./reason-said.ts";

export type ChangeScenario = (index: number, scenario: Scenario) => void;

type Props = {
  readonly plan: Plan;
  readonly people: readonly Named[];
  readonly amountsOf: number;
  /** Absent while the form has faults. */
  readonly onChange: ChangeScenario | undefined;
};

/** What each record missed, what can still be done about it, until when and at what price. */
export default function RecordAudit({ plan, people, amountsOf, onChange }: Props) {
  const t = useTranslations("result");
  const format = useFormat();
  // a slider moves the figures above first
  const settled = useDeferredValue(plan);
  const audits = useMemo(() => auditByPerson(settled), [settled]);
  const [taken, setTaken] = useState("");
  const [chosen, setChosen] = useState("");
  const withRows = audits.filter(({ rows }) => rows.length > 0);
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? "";
  const panel = (id: string) => {
    const audit = withRows.find(({ person }) => person === id);
    return (
      audit && (
        <div key={id} className="grid gap-3">
          <AuditTable rows={audit.rows} person={id} name={nameOf(id)} scenarios={plan.scenarios} />
          <AuditSteps rows={audit.rows} person={id} plan={plan} onChange={onChange} onTaken={setTaken} />
        </div>
      )
    );
  };
  const month = format.month(parseMonth(plan.startsAt));
  return (
    <section aria-labelledby="record-audit" className="grid gap-4">
      <div>
        <h2 id="record-audit">{t("audit.title")}</h2>
        <p className="hint">{t("audit.hint", { month, fiscalYear: String(amountsOf) })}</p>
      </div>
      {audits.map((audit) => (
        <Summary key={audit.person} audit={audit} name={nameOf(audit.person)} plan={plan} />
      ))}
      {withRows.length > 0 && (
        <Tabs
          label={t("audit.person")}
          tabs={withRows.map(({ person }) => ({ id: person, label: nameOf(person) }))}
          selected={(withRows.find(({ person }) => person === chosen) ?? withRows[0])?.person ?? ""}
          onSelect={setChosen}
          panel={panel}
          printsAll
        />
      )}
      <p role="status" className={taken === "" ? "sr-only" : "notice no-print"}>
        {taken}
      </p>
      <p className="hint">{t("audit.holiday")}</p>
    </section>
  );
}

function Summary({ audit, name, plan }: { readonly audit: PersonAudit; readonly name: string; readonly plan: Plan }) {
  const t = useTranslations("result");
  const reasons = useTranslations("reasons");
  const format = useFormat();
  const [first] = audit.audits;
  if (!first) return null;
  const { missedMonths: missed, lostMonths: lost, nextDeadline } = first;
  const replaceable = Math.max(...audit.audits.map(({ replaceableMonths }) => replaceableMonths));
  const short = audit.audits.flatMap(({ tenYears }, index) => (tenYears ? [{ tenYears, index }] : []));
  return (
    <div className="grid gap-1">
      {missed === 0 ? (
        <p>{t("audit.complete", { name })}</p>
      ) : (
        <p>
          {t("audit.summary", { name, missed, lost })}
          {replaceable > 0 && ` ${t("audit.replaceable", { months: replaceable })}`}
          {nextDeadline !== undefined && (
            <>
              {" "}
              <strong>{t("audit.next", { date: format.date(nextDeadline) })}</strong>
            </>
          )}
        </p>
      )}
      {short.map(({ tenYears: { months, needed, ways }, index }) => (
        <div key={plan.scenarios[index]?.id} className="notice">
          <p>
            {t("audit.tenYears", { name, months, needed, missing: Math.max(0, needed - months) })}
            {plan.scenarios.length > 1 && ` ${t("audit.only", { letters: letter(index) })}`}
          </p>
          <p>{t("audit.tenYearsHint")}</p>
          <ul className="list-disc ps-5">
            {ways.map((way) => (
              <li key={way.code}>{reasonSaid(way, reasons, format)}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
