"use client";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import { ScenarioHeads } from "#components/result/scenario-heads.tsx";
import { ScrollBox } from "#components/ui/scroll-box.tsx";
import { ageOfMonths, type Month } from "#lib/time/index.ts";
import { type IncomeStep, type Layer, stepIn } from "./income-layers.ts";

type Props = {
  readonly selected: number;
  readonly onSelect: (months: number) => void;
  readonly range: { readonly from: number; readonly to: number };
  readonly month: Month;
  readonly scenarios: readonly { readonly id: string; readonly name: string; readonly steps: readonly IncomeStep[] }[];
  readonly layers: readonly Named[];
  /** Not paid, and no part of the total. */
  readonly withheld: readonly Named[];
  /** What there is besides pensions, and the need; no part of the total. */
  readonly others: readonly Named[];
};

type Named = Layer & { readonly label: string; readonly fill: string };

/** One month of the charts in figures: the line in the charts stands at this age. */
export function MonthValues({ selected, onSelect, range, month, scenarios, layers, withheld, others }: Props) {
  const t = useTranslations("result");
  const format = useFormat();
  const age = format.age(ageOfMonths(selected));
  const amountOf = (steps: readonly IncomeStep[], id: string) =>
    Math.floor((stepIn(steps, month)?.annual[id] ?? 0) / 12);
  const isThere = ({ id }: Named) => scenarios.some(({ steps }) => amountOf(steps, id) > 0);
  const row = ({ id, label, fill }: Named) => (
    <tr key={id}>
      <th scope="row" className="font-normal">
        <span className="swatch" style={{ background: fill }} aria-hidden="true" /> {label}
      </th>
      {scenarios.map((scenario) => (
        <td key={scenario.id} className="num" data-label={scenario.name}>
          {format.amount(amountOf(scenario.steps, id))}
        </td>
      ))}
    </tr>
  );
  return (
    <div className="grid gap-2">
      <label htmlFor="chart-age">{t("at.label", { age, month: format.month(month) })}</label>
      <input
        id="chart-age"
        type="range"
        className="slider no-print"
        min={range.from}
        max={range.to}
        value={selected}
        aria-valuetext={age}
        onChange={({ currentTarget }) => onSelect(Number(currentTarget.value))}
      />
      <ScrollBox label={t("at.caption")}>
        <table className="figures stacked">
          <caption className="hint">{t("at.caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("column.part")}</th>
              <ScenarioHeads scenarios={scenarios} />
            </tr>
          </thead>
          <tbody>
            {layers.filter(isThere).map(row)}
            <tr className="sum">
              <th scope="row">{t(others.length > 0 ? "column.pensionsMonth" : "column.totalMonth")}</th>
              {scenarios.map((scenario) => (
                <td key={scenario.id} className="num" data-label={scenario.name}>
                  {format.amount(stepIn(scenario.steps, month)?.monthlyAmount ?? 0)}
                </td>
              ))}
            </tr>
            {[...withheld, ...others].filter(isThere).map(row)}
          </tbody>
        </table>
      </ScrollBox>
    </div>
  );
}
