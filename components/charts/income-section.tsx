"use client";
import { lazy, Suspense, useState } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import type { Plan } from "#lib/input/index.ts";
import { asksForIncome, type Change, incomeOf, type ScenarioProjection } from "#lib/simulate.ts";
import { addMonths, attainsInMonth, type IsoDate } from "#lib/time/index.ts";
import { axisEnd } from "./axis.ts";
import { DifferenceFigure } from "./difference-figure.tsx";
import {
  ageAt,
  besideLayersOf,
  differenceSteps,
  type IncomeStep,
  incomeSteps,
  type Layer,
  layersOf,
  NEED,
  SHOWN_AGES,
  stackRows,
  withheldLayersOf,
  withIncome,
} from "./income-layers.ts";
import { summaryOf } from "./income-said.ts";
import { lookOf } from "./look.ts";
import { MonthValues } from "./month-values.tsx";
import { TableTwin } from "./table-twin.tsx";
import { useNarrow } from "./use-narrow.ts";
import { useSeen } from "./use-seen.ts";

const IncomeChart = lazy(() => import("./income-chart.tsx"));

type Props = {
  readonly plan: Plan;
  readonly scenarios: readonly ScenarioProjection[];
  readonly people: readonly { readonly id: string; readonly name: string; readonly bornOn: IsoDate }[];
  /** While a slider moves the axis stands still. */
  readonly dragging: boolean;
  readonly reasonOf: (change: Change) => string;
};

/** Age in months at which every pension of every scenario has started, 70 at the least. */
function allStarted(scenarios: readonly ScenarioProjection[], bornOn: IsoDate | undefined): number {
  if (!bornOn) return 70 * 12;
  const starts = scenarios.flatMap(({ people }) =>
    people.flatMap(({ rights }) => rights.flatMap((right) => (right.status === "payable" ? [right.fromMonth] : []))),
  );
  const birth = attainsInMonth(bornOn, 0);
  return Math.min(SHOWN_AGES.to * 12 - 1, Math.max(70 * 12, ...starts.map((month) => month - birth)));
}

/** Income by age for each scenario on shared axes, their difference, and the figures as tables. */
export default function IncomeSection({ plan, scenarios, people, dragging, reasonOf }: Props) {
  const t = useTranslations("result");
  const format = useFormat();
  const [element, seen] = useSeen<HTMLDivElement>();
  const narrow = useNarrow();
  const reference = people[0];
  const [selected, setSelected] = useState(() => allStarted(scenarios, reference?.bornOn));
  const pensions = scenarios.map(({ changes }) => incomeSteps(changes));
  const steps = scenarios.map((scenario, i) => withOthers(plan, scenario, pensions[i] ?? []));
  const highest = steps
    .flat()
    .map(({ annual, annualAmount, withheldAmount, besideAmount }) =>
      Math.max(annualAmount + withheldAmount + besideAmount, annual[NEED.id] ?? 0),
    )
    .map((annual) => annual / 12);
  const wanted = axisEnd(Math.max(0, ...highest));
  const end = useSettled(wanted, dragging);
  const differences = pensions.slice(1).map((own) => differenceSteps(pensions[0] ?? [], own));
  const differenceEnd = useSettled(
    axisEnd(Math.max(0, ...differences.flat().map((step) => Math.abs(step.difference)))),
    dragging,
  );
  if (!reference) return null;
  const { bornOn } = reference;
  const birth = attainsInMonth(bornOn, 0);
  const month = addMonths(birth, selected);
  const ids = people.map(({ id }) => id);
  const changes = scenarios.map((scenario) => scenario.changes);
  const shown = (layer: Layer) => {
    const place = people.findIndex(({ id }) => id === layer.person);
    const name =
      people.length > 1 && place >= 0
        ? t("chart.ofPerson", { name: people[place]?.name ?? "", part: t(`part.${layer.part}`) })
        : t(`part.${layer.part}`);
    return { ...layer, label: name, ...lookOf(layer.part, place > 0) };
  };
  const layers = layersOf(ids, changes).map(shown);
  const withheld = withheldLayersOf(ids, changes).map(shown);
  const beside = besideLayersOf(ids, steps).map(shown);
  const need = steps.flat().some(({ annual }) => annual[NEED.id] !== undefined) ? [shown(NEED)] : [];
  const stack = [...layers, ...beside, ...withheld, ...need];
  const ageLabel = (age: number) => t("chart.ageMark", { age });
  const common = {
    selectedAge: selected / 12,
    narrow,
    yenLabel: (value: number) => (value === 0 ? "0" : format.short(value)),
    ageLabel,
  };
  const frame = (height: number) => <div style={{ height }} className="bg-raised" />;
  return (
    <section aria-labelledby="income" className="grid gap-5" ref={element}>
      <div>
        <h2 id="income">{t("chart.title")}</h2>
        <p className="hint">{t("chart.unit", { name: reference.name })}</p>
      </div>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {stack.map(({ id, label, fill }) => (
          <li key={id} className="flex items-center gap-1.5">
            <span className="swatch" style={{ background: fill }} aria-hidden="true" />
            {label}
          </li>
        ))}
      </ul>
      {scenarios.map((scenario, i) => {
        const own = steps[i] ?? [];
        const occurs = ({ id }: Layer) => own.some(({ annual }) => (annual[id] ?? 0) > 0);
        const [paid, held] = [layers.filter(occurs), withheld.filter(occurs)];
        const others = [...beside, ...need].filter(occurs);
        const summary = summaryOf(pensions[i] ?? [], bornOn, t, format);
        return (
          <figure key={scenario.id} className="grid gap-1">
            <figcaption>
              <strong>{scenario.name}</strong>
              {t("chart.colon")}
              {summary}
            </figcaption>
            <div aria-hidden="true" style={{ height: 240 }}>
              {seen ? (
                <Suspense fallback={frame(240)}>
                  <IncomeChart rows={stackRows(own, stack, bornOn)} layers={stack} end={end} {...common} />
                </Suspense>
              ) : (
                frame(240)
              )}
            </div>
            <TableTwin
              caption={t("chart.tableOf", { name: scenario.name })}
              file={`nenrin-income-${i + 1}.csv`}
              header={[
                t("column.month"),
                t("column.age"),
                ...paid.map(({ label }) => t("column.perYear", { label })),
                t(others.length > 0 ? "column.pensionsMonth" : "column.totalMonth"),
                ...held.map(({ label }) => t("column.perYear", { label })),
                ...others.map(({ label }) => t("column.perMonth", { label })),
                t("column.reason"),
              ]}
              rows={own.map((step) => [
                { text: format.monthShort(step.month) },
                { text: format.age(ageAt(bornOn, step.month)) },
                ...paid.map(({ id }) => figure(step.annual[id] ?? 0, format.amount)),
                figure(step.monthlyAmount, format.amount),
                ...held.map(({ id }) => figure(step.annual[id] ?? 0, format.amount)),
                ...others.map(({ id }) => figure((step.annual[id] ?? 0) / 12, format.amount)),
                { text: step.reasons.map(reasonOf).join(t("chart.semicolon")) },
              ])}
            />
          </figure>
        );
      })}
      {scenarios.slice(1).map((scenario, i) => (
        <DifferenceFigure
          key={scenario.id}
          first={scenarios[0]?.name ?? ""}
          second={scenario.name}
          file={`nenrin-difference-${i + 1}.csv`}
          steps={differences[i] ?? []}
          end={differenceEnd}
          bornOn={bornOn}
          seen={seen}
          look={common}
        />
      ))}
      <MonthValues
        selected={selected}
        onSelect={setSelected}
        range={{ from: SHOWN_AGES.from * 12, to: SHOWN_AGES.to * 12 }}
        month={month}
        scenarios={scenarios.map((scenario, i) => ({ id: scenario.id, name: scenario.name, steps: steps[i] ?? [] }))}
        layers={layers}
        withheld={withheld}
        others={[...beside, ...need]}
      />
    </section>
  );
}

/** The steps of a scenario's pensions with what the plan says of other income and of the need. */
function withOthers(plan: Plan, projected: ScenarioProjection, pensions: readonly IncomeStep[]): readonly IncomeStep[] {
  const scenario = plan.scenarios.find(({ id }) => id === projected.id);
  const asks = scenario !== undefined && asksForIncome(plan, scenario);
  return asks ? withIncome(pensions, incomeOf(plan, projected).runs) : pensions;
}

const figure = (raw: number, said: (value: number) => string) => ({ raw, text: said(raw) });

/** A value that stands still while something is dragged and follows on release. */
function useSettled(value: number, moving: boolean): number {
  const [settled, setSettled] = useState(value);
  if (!moving && settled !== value) setSettled(value);
  return moving ? settled : value;
}
