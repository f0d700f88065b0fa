"use client";
import { lazy, Suspense } from "react";
import { useTranslations } from "use-intl";
import { axisEnd } from "#components/charts/axis.ts";
import { TableTwin } from "#components/charts/table-twin.tsx";
import { useNarrow } from "#components/charts/use-narrow.ts";
import { useFormat } from "#components/intl/use-format.ts";
import type { Named } from "#components/result/people.ts";
import type { Uncertainty } from "#lib/simulate.ts";
import { ageIn, attainsInMonth, yearOf } from "#lib/time/index.ts";
import { FanLegend } from "./fan-legend.tsx";
import { fanRows, LEAST_CHANCE, POINTS, saidAges, shownAges } from "./fan-rows.ts";
import { ageSaid, calledOf, totalSaid } from "./uncertainty-said.ts";

const FanChart = lazy(() => import("./fan-chart.tsx"));
const HEIGHT = 300;

type Props = { readonly answer: Uncertainty; readonly person: Named; readonly alone: boolean };

/** The pensions a month by age as planned, over lives and outlooks: said of a few ages, drawn, and as a table; then in total. */
export function FanFigure({ answer, person, alone }: Props) {
  const t = useTranslations("uncertainty");
  const format = useFormat();
  const called = calledOf(person, useTranslations("planner"));
  const narrow = useNarrow();
  const shown = shownAges(answer);
  if (shown.length === 0) return <p>{t("fan.nothing")}</p>;
  const highest = Math.max(...shown.map(({ monthly }) => monthly.p90));
  const frame = <div style={{ height: HEIGHT }} className="bg-raised" />;
  return (
    <figure className="grid gap-3">
      <figcaption className="grid gap-2">
        <h3>{t("fan.title")}</h3>
        <ul className="grid gap-1" data-testid="fan-said">
          {saidAges(shown).map((row) => (
            <li key={row.age}>{ageSaid(row, called, alone, t, format)}</li>
          ))}
          <li>{totalSaid(answer, t, format)}</li>
        </ul>
        <FanLegend />
        <span className="hint">
          {t(alone ? "fan.hintAlone" : "fan.hint", { ...called, percent: format.percent(LEAST_CHANCE) })}
        </span>
      </figcaption>
      <div aria-hidden="true" style={{ height: HEIGHT }}>
        <Suspense fallback={frame}>
          <FanChart
            rows={fanRows(shown)}
            end={axisEnd(highest)}
            height={HEIGHT}
            narrow={narrow}
            yenLabel={(value) => (value === 0 ? "0" : format.short(value))}
            yearLabel={(age) => String(yearOf(attainsInMonth(person.bornOn, age)))}
          />
        </Suspense>
      </div>
      <TableTwin
        caption={t(alone ? "fan.tableAlone" : "fan.table")}
        file="nenrin-how-certain.csv"
        header={[
          t("fan.column.age", { name: person.name }),
          t("fan.column.month"),
          t(alone ? "fan.column.chanceAlone" : "fan.column.chance"),
          ...POINTS.map((point) => t(`fan.column.${point}`)),
        ]}
        rows={shown.map(({ month, chance, monthly }) => [
          { text: format.age(ageIn(person.bornOn, month)) },
          { text: format.monthShort(month) },
          { text: format.share(chance), raw: Math.round(chance * 1000) / 1000 },
          ...POINTS.map((point) => {
            const raw = Math.round(monthly[point]) || 0;
            return { raw, text: format.amount(raw) };
          }),
        ])}
      />
    </figure>
  );
}
