"use client";
import { useTranslations } from "use-intl";
import type { ValuesWork } from "#components/engine/values-question.ts";
import { useFormat } from "#components/intl/use-format.ts";
import { letter } from "#components/result/headline.tsx";
import type { Named } from "#components/result/people.ts";
import type { Plan } from "#lib/input/index.ts";
import { CLOSING_AGE } from "#lib/mortality/index.ts";
import { livesSaid } from "./values-said.ts";

type Props = { readonly plan: Plan; readonly people: readonly Named[]; readonly table: ValuesWork["table"] };

/** What stands behind the figures: lives and discount of each scenario, and what is left out. */
export function Assumed({ plan, people, table }: Props) {
  const t = useTranslations("values");
  const tables = useTranslations("mortality");
  const result = useTranslations("result");
  const format = useFormat();
  const [first, last] = [String(table?.firstYear), String(table?.lastYear)];
  return (
    <div className="grid gap-2" data-testid="values-assumed">
      <h3>{t("assumed.title")}</h3>
      <ul className="list-disc ps-5">
        {plan.scenarios.map((scenario, i) => (
          <li key={scenario.id}>
            {t("assumed.scenario", {
              scenario: plan.scenarios.length > 1 ? `${letter(i)} ${scenario.name}` : scenario.name,
              lives: livesSaid(scenario, people, t, tables, format),
            })}
          </li>
        ))}
        {people.length > 1 && <li>{tables("independent")}</li>}
        <li>{t("assumed.gross")}</li>
        <li>{t("assumed.leftOut")}</li>
        <li>
          {t("assumed.change")} <a href="#when-to-start">{t("assumed.link", { title: result("start.title") })}</a>
        </li>
      </ul>
      {table && (
        <details>
          <summary className="fold">{tables("title")}</summary>
          <ul className="hint list-disc ps-5">
            <li>{tables("projection", { firstYear: first, lastYear: last })}</li>
            <li>{tables("afterProjection", { lastYear: last })}</li>
            <li>{tables("oldest", { lastAge: table.lastAge, closingAge: CLOSING_AGE })}</li>
            <li>{tables("average")}</li>
          </ul>
        </details>
      )}
    </div>
  );
}
