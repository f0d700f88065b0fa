"use client";
import { lazy, Suspense } from "react";
import { useTranslations } from "use-intl";
import { axisEnd } from "#components/charts/axis.ts";
import { LineSample } from "#components/charts/line-sample.tsx";
import { firstAmount, marksOf, protectionRows, tableMonths } from "#components/charts/protection-rows.ts";
import { TableTwin } from "#components/charts/table-twin.tsx";
import { useNarrow } from "#components/charts/use-narrow.ts";
import { useFormat } from "#components/intl/use-format.ts";
import type { PersonProtection, ProtectedEvent } from "#lib/simulate.ts";
import { ageIn } from "#lib/time/index.ts";
import { letter } from "./headline.tsx";
import type { Named } from "./people.ts";
import { untilSaid } from "./protection-said.ts";

const ProtectionChart = lazy(() => import("#components/charts/protection-chart.tsx"));
const HEIGHT = 260;

type Scenario = { readonly id: string; readonly name: string; readonly swept: PersonProtection };
type Props = {
  readonly scenarios: readonly Scenario[];
  readonly event: ProtectedEvent;
  readonly person: Named;
  /** Age in months. */
  readonly selected: number;
};

/** First monthly amounts by age: a line a scenario, a sentence each, and the table. */
export function ProtectionFigure({ scenarios, event, person, selected }: Props) {
  const t = useTranslations("protection");
  const format = useFormat();
  const narrow = useNarrow();
  const swept = scenarios.map((scenario) => scenario.swept);
  const rows = protectionRows(swept, event, person.bornOn);
  const highest = Math.max(0, ...swept.flatMap(({ months }) => months.map((month) => firstAmount(month[event]))));
  const ages = { from: Math.floor(rows[0]?.["age"] ?? 0), to: Math.ceil(rows.at(-1)?.["age"] ?? 0) };
  const frame = <div style={{ height: HEIGHT }} className="bg-raised" />;
  return (
    <figure className="grid gap-2">
      <figcaption className="grid gap-1">
        <strong>{t("chart", { event: t(`kind.${event}`), name: person.name })}</strong>
        {scenarios.map((scenario, i) => (
          <span key={scenario.id} className="flex items-start gap-2">
            <LineSample place={i} />
            <span>
              <Summary scenario={scenario} index={i} event={event} person={person} />
            </span>
          </span>
        ))}
        {highest > 0 && <span className="hint">{t("chartHint")}</span>}
      </figcaption>
      {highest > 0 && (
        <div aria-hidden="true" style={{ height: HEIGHT }}>
          <Suspense fallback={frame}>
            <ProtectionChart
              rows={rows}
              lines={swept.map((own, i) => ({ letter: letter(i), marks: marksOf(own, event, person.bornOn) }))}
              end={axisEnd(highest)}
              ages={ages}
              selectedAge={selected / 12}
              narrow={narrow}
              yenLabel={(value) => (value === 0 ? "0" : format.short(value))}
            />
          </Suspense>
        </div>
      )}
      <Twin scenarios={scenarios} event={event} person={person} />
    </figure>
  );
}

type SummaryProps = Omit<Props, "scenarios" | "selected"> & { readonly scenario: Scenario; readonly index: number };

function Summary({ scenario, index, event, person }: SummaryProps) {
  const t = useTranslations("protection");
  const format = useFormat();
  const { months } = scenario.swept;
  const all = months.map((one) => ({ month: one.month, amount: firstAmount(one[event]) }));
  const most = all.reduce((best, one) => (one.amount > best.amount ? one : best), all[0] ?? { month: 0, amount: 0 });
  const said = (amount: number) => (amount === 0 ? t("nothing") : format.yen(amount));
  const common = { letter: letter(index), scenario: scenario.name };
  if (most.amount === 0) return t("summaryNone", common);
  return t("summary", {
    ...common,
    now: said(all[0]?.amount ?? 0),
    most: said(most.amount),
    age: format.age(ageIn(person.bornOn, most.month as (typeof all)[number]["month"])),
    none: all.filter(({ amount }) => amount === 0).length,
    total: all.length,
  });
}

function Twin({ scenarios, event, person }: Omit<Props, "selected">) {
  const t = useTranslations("protection");
  const format = useFormat();
  const { bornOn } = person;
  const cells = (month: number, { swept }: Scenario) => {
    const cover = swept.months.find((one) => one.month === month)?.[event];
    if (!cover) return [{ text: "" }, { text: "" }];
    const amount = firstAmount(cover);
    return [{ raw: amount, text: format.amount(amount) }, { text: untilSaid(cover, t, format) }];
  };
  return (
    <TableTwin
      caption={t("table")}
      file="nenrin-protection.csv"
      header={[
        t("column.month"),
        t("column.age"),
        ...scenarios.flatMap(({ name: scenario }) => [t("column.yen", { scenario }), t("column.until", { scenario })]),
      ]}
      rows={tableMonths(
        scenarios.map(({ swept }) => swept),
        event,
        bornOn,
      ).map((month) => [
        { text: format.monthShort(month) },
        { text: format.age(ageIn(bornOn, month)) },
        ...scenarios.flatMap((scenario) => cells(month, scenario)),
      ])}
    />
  );
}
