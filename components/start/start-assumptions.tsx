"use client";
import { useTranslations } from "use-intl";
import type { StartWork } from "#components/engine/start-question.ts";
import { NumberField } from "#components/form/number-field.tsx";
import { type Fields, valueAt } from "#components/planner/draft.ts";
import { useForm } from "#components/planner/form-context.tsx";
import { letter } from "#components/result/headline.tsx";
import type { Named } from "#components/result/people.ts";
import { Choice, Option } from "#components/ui/choice.tsx";
import type { Plan } from "#lib/input/index.ts";
import { CLOSING_AGE } from "#lib/mortality/index.ts";

type Props = {
  readonly plan: Plan;
  readonly people: readonly Named[];
  /** Place of the scenario. */
  readonly index: number;
  /** Years and ages of the table behind the chances. */
  readonly table: StartWork["table"];
};

/** The age that stands in the field first when lives are to end at a fixed one. */
const FIRST_AGE = 90;
const VARIANTS = ["medium", "high", "low"] as const;

/** What the scenario assumes of lives and of later yen. */
export function StartAssumptions({ plan, people, index, table }: Props) {
  const t = useTranslations("start");
  const tables = useTranslations("mortality");
  const { draft, set } = useForm();
  const scenario = plan.scenarios[index];
  if (!scenario) return null;
  const path = `scenarios.${index}.assumptions`;
  // as it stands in the form: the plan follows once it is without faults
  const mortality = (valueAt(draft, `${path}.mortality`) ?? {}) as Fields;
  const byTables = mortality["kind"] !== "age";
  return (
    <details className="no-print">
      <summary className="fold">{t("assume.title", { letter: letter(index), scenario: scenario.name })}</summary>
      <div className="panel grid gap-4">
        <Choice legend={t("assume.lives")}>
          {VARIANTS.map((variant) => (
            <Option
              key={variant}
              name="start-lives"
              label={tables(`table.${variant}`)}
              on={byTables && (mortality["variant"] ?? "medium") === variant}
              choose={() => set(`${path}.mortality`, { ...(byTables ? mortality : {}), kind: "tables", variant })}
            />
          ))}
          <Option
            name="start-lives"
            label={t("assume.age")}
            on={!byTables}
            choose={() => set(`${path}.mortality`, { kind: "age", years: FIRST_AGE })}
          />
        </Choice>
        <div className="grid gap-4 sm:grid-cols-2">
          {!byTables && (
            <NumberField path={`${path}.mortality.years`} label={t("assume.years")} unit={t("assume.yearsUnit")} />
          )}
          {byTables && people.map(({ id, name }) => <HealthField key={id} path={path} person={id} name={name} />)}
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

/** How much more or less one person is exposed to death than the table has it; left empty as the table has it. */
function HealthField({
  path,
  person,
  name,
}: {
  readonly path: string;
  readonly person: string;
  readonly name: string;
}) {
  const t = useTranslations("start");
  const { draft, set } = useForm();
  const list = valueAt(draft, `${path}.mortality.healthFactors`);
  const factors: readonly Fields[] = Array.isArray(list) ? list : [];
  const place = factors.findIndex((one) => one["person"] === person);
  return (
    <NumberField
      path={`${path}.mortality.healthFactors.${place < 0 ? factors.length : place}.factor`}
      label={t("assume.health", { name })}
      unit={t("assume.healthUnit")}
      hint={t("assume.healthHint")}
      onSet={(factor) => {
        const others = factors.filter((one) => one["person"] !== person);
        set(`${path}.mortality.healthFactors`, factor === undefined ? others : [...others, { person, factor }]);
      }}
    />
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
