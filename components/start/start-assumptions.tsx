"use client";
import { useTranslations } from "use-intl";
import type { StartWork } from "#components/engine/start-question.ts";
import { NumberField } from "#components/form/number-field.tsx";
import { useForm } from "#components/planner/form-context.tsx";
import { letter } from "#components/result/headline.tsx";
import { Choice, Option } from "#components/ui/choice.tsx";
import type { Plan } from "#lib/input/index.ts";
import { CLOSING_AGE } from "#lib/mortality/index.ts";

type Props = {
  readonly plan: Plan;
  /** Place of the scenario. */
  readonly index: number;
  /** Years and ages of the table behind the chances. */
  readonly table: StartWork["table"];
};

/** The age that stands in the field first when lives are to end at a fixed one. */
const FIRST_AGE = 90;

/** What the scenario assumes of lives and of later yen. */
export function StartAssumptions({ plan, index, table }: Props) {
  const t = useTranslations("start");
  const { set } = useForm();
  const scenario = plan.scenarios[index];
  if (!scenario) return null;
  const path = `scenarios.${index}.assumptions`;
  const { kind } = scenario.assumptions.mortality;
  return (
    <details className="no-print">
      <summary className="fold">{t("assume.title", { letter: letter(index), scenario: scenario.name })}</summary>
      <div className="panel grid gap-4">
        <Choice legend={t("assume.lives")}>
          <Option
            name="start-lives"
            label={t("assume.tables")}
            on={kind === "tables"}
            choose={() => set(`${path}.mortality`, { kind: "tables" })}
          />
          <Option
            name="start-lives"
            label={t("assume.age")}
            on={kind === "age"}
            choose={() => set(`${path}.mortality`, { kind: "age", years: FIRST_AGE })}
          />
        </Choice>
        <div className="grid gap-4 sm:grid-cols-2">
          {kind === "age" && (
            <NumberField path={`${path}.mortality.years`} label={t("assume.years")} unit={t("assume.yearsUnit")} />
          )}
          <NumberField
            path={`${path}.discountRate`}
            label={t("assume.discount")}
            unit={t("assume.discountUnit")}
            hint={t("assume.discountHint")}
            scale={100}
          />
        </div>
        <AboutTable table={table} />
      </div>
    </details>
  );
}

function AboutTable({ table: { firstYear, lastYear, lastAge } }: Pick<Props, "table">) {
  const t = useTranslations("start");
  const tables = useTranslations("mortality");
  const [first, last] = [String(firstYear), String(lastYear)];
  return (
    <div className="hint">
      <p className="label">{t("assume.explained")}</p>
      <ul className="list-disc ps-5">
        <li>{tables("projection", { firstYear: first, lastYear: last })}</li>
        <li>{tables("afterProjection", { lastYear: last })}</li>
        <li>{tables("oldest", { lastAge, closingAge: CLOSING_AGE })}</li>
        <li>{tables("average")}</li>
      </ul>
    </div>
  );
}
