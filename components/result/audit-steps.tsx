"use client";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import type { Plan } from "#lib/input/index.ts";
import { takeUp } from "#lib/simulate.ts";
import type { AuditRow } from "./audit-rows.ts";
import { itemSaid } from "./audit-said.ts";
import { letter } from "./headline.tsx";
import { reasonSaid } from "./reason-said.ts";
import type { ChangeScenario } from "./record-audit.tsx";

type Props = {
  readonly rows: readonly AuditRow[];
  readonly person: string;
  readonly plan: Plan;
  readonly onChange: ChangeScenario | undefined;
};

/** What is to be said about each item in sentences, and the buttons that take it up in a scenario. */
export function AuditSteps({ rows, person, plan, onChange }: Props) {
  const t = useTranslations("result");
  const reasons = useTranslations("reasons");
  const format = useFormat();
  const told = rows.filter(({ item }) => item.reasons.length > 0 || canTakeUp(item));
  return (
    <ul className="grid gap-3">
      {told.map(({ key, item, scenarios }) => (
        <li key={key} className="border-line border-t pt-2">
          <p className="font-semibold">{itemSaid(item, t, format)}</p>
          {item.reasons.map((reason) => (
            <p key={reason.code}>{reasonSaid(reason, reasons, format)}</p>
          ))}
          {canTakeUp(item) && (
            <div className="no-print flex flex-wrap gap-2 pt-1">
              {scenarios.map(({ index, inPlan }) => {
                const scenario = plan.scenarios[index];
                const { remedy } = item;
                if (!scenario || !remedy) return null;
                const says = inPlan ? "remove" : "add";
                return (
                  <button
                    key={scenario.id}
                    type="button"
                    className="button"
                    disabled={!onChange}
                    aria-label={t(`audit.${says}For`, { name: scenario.name, what: itemSaid(item, t, format) })}
                    onClick={() => onChange?.(index, takeUp(plan, scenario, person, remedy))}
                  >
                    {t(`audit.${says}`, { letter: letter(index) })}
                  </button>
                );
              })}
              {!onChange && <p className="hint">{t("audit.stale")}</p>}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

const canTakeUp = ({ remedy }: AuditRow["item"]): boolean => remedy !== undefined;
