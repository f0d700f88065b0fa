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
  /** Tells what a button did: the row may be gone with it. */
  readonly onTaken: (said: string) => void;
};

/** What is said alike of several scenarios is said once, with a button for each. */
type Told = {
  readonly what: string;
  readonly why: readonly string[];
  readonly places: readonly (AuditRow["scenarios"][number] & { readonly remedy: AuditRow["item"]["remedy"] })[];
};

/** What is to be said about each item in sentences, and the buttons that take it up in a scenario. */
export function AuditSteps({ rows, person, plan, onChange, onTaken }: Props) {
  const t = useTranslations("result");
  const reasons = useTranslations("reasons");
  const format = useFormat();
  const told = new Map<string, Told>();
  for (const { item, scenarios } of rows) {
    const what = itemSaid(item, t, format);
    const why = item.reasons.map((reason) => reasonSaid(reason, reasons, format));
    const { remedy } = item;
    const key = JSON.stringify([what, why]);
    const before = told.get(key)?.places ?? [];
    if (why.length > 0 || remedy)
      told.set(key, { what, why, places: [...before, ...scenarios.map((place) => ({ ...place, remedy }))] });
  }
  return (
    <ul className="grid gap-3">
      {[...told].map(([key, { what, why, places }]) => (
        <li key={key} className="border-line border-t pt-2">
          <p className="font-semibold">{what}</p>
          {why.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {places.some(({ remedy }) => remedy) && (
            <div className="no-print flex flex-wrap gap-2 pt-1">
              {places.map(({ index, inPlan, remedy }) => {
                const scenario = plan.scenarios[index];
                if (!scenario || !remedy) return null;
                const says = inPlan ? "remove" : "add";
                return (
                  <button
                    key={scenario.id}
                    type="button"
                    className="button"
                    disabled={!onChange}
                    aria-label={t(`audit.${says}For`, { name: scenario.name, what })}
                    onClick={() => {
                      onChange?.(index, takeUp(plan, scenario, person, remedy));
                      onTaken(t(`audit.${says}Done`, { name: scenario.name, what }));
                    }}
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
