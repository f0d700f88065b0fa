"use client";
import { lazy, Suspense } from "react";
import { useTranslations } from "use-intl";
import { axisEnd } from "#components/charts/axis.ts";
import { lookOfOutlook } from "#components/charts/look.ts";
import { ageAtEnd, figureOf, type OutlookView, officialRange, outlookRows } from "#components/charts/outlook-rows.ts";
import { TableTwin } from "#components/charts/table-twin.tsx";
import { useNarrow } from "#components/charts/use-narrow.ts";
import type { Format } from "#components/intl/format.ts";
import { useFormat } from "#components/intl/use-format.ts";
import { averageTakeHome } from "#data/outlooks.ts";
import type { Scenario } from "#lib/input/index.ts";
import type { OutlookYears } from "#lib/simulate.ts";
import { OutlookLegend } from "./outlook-legend.tsx";
import { outlookNamed } from "./outlook-year.ts";
import type { Named } from "./people.ts";

const OutlookChart = lazy(() => import("#components/charts/outlook-chart.tsx"));
const HEIGHT = 300;

type Props = {
  readonly scenario: Scenario;
  readonly outlooks: readonly OutlookYears[];
  readonly view: OutlookView;
  readonly years: { readonly from: number; readonly to: number };
  readonly selected: number;
  /** The year that real value is measured by. */
  readonly base: number;
  readonly person: Named;
  /** How many the household has. */
  readonly people: number;
};

/** A figure of a view as text: yen a month, or percent. */
const figureSaid = (figure: number, view: OutlookView, format: Format): string =>
  view === "today" || view === "nominal" ? format.yen(figure) : format.share(figure);

/** The pensions under each outlook by fiscal year: the range in a sentence, the lines, the figures of a year, and the table. */
export function OutlookFigure({ scenario, outlooks, view, years, selected, base, person, people }: Props) {
  const t = useTranslations("outlook");
  const result = useTranslations("result");
  const format = useFormat();
  const narrow = useNarrow();
  const rows = outlookRows(outlooks, view, years, base);
  const mine = outlookNamed(scenario);
  const highest = Math.max(0, ...rows.flatMap(({ fiscalYear: _, ...figures }) => Object.values(figures)));
  const range = officialRange(outlooks, view, selected, base);
  const inYen = view === "today" || view === "nominal";
  const frame = <div style={{ height: HEIGHT }} className="bg-raised" />;
  const ageOf = (year: number) => result("chart.ageMark", { age: ageAtEnd(person.bornOn, year) });
  return (
    <figure className="grid gap-3">
      <figcaption className="grid gap-1">
        <strong aria-live="polite">
          {scenario.name}
          {range &&
            `${result("chart.colon")}${t(`finding.${view}`, {
              fiscalYear: String(selected),
              least: figureSaid(range.least, view, format),
              most: figureSaid(range.most, view, format),
              base: String(base),
            })}`}
        </strong>
        <span className="hint">
          {t(`unit.${view}`, {
            fiscalYear: String(outlooks[0]?.amountsOf),
            base: String(base),
            year: String(averageTakeHome.fiscalYear),
            yen: format.yen(averageTakeHome.monthlyAmount),
            people,
          })}
        </span>
      </figcaption>
      <div aria-hidden="true" style={{ height: HEIGHT }}>
        <Suspense fallback={frame}>
          <OutlookChart
            rows={rows}
            lines={outlooks.map(({ outlook }) => ({
              id: outlook,
              label: t(`short.${outlook}`),
              ...lookOfOutlook(outlook, outlook === mine),
            }))}
            end={axisEnd(highest)}
            selected={selected}
            narrow={narrow}
            figureLabel={(value) => (value === 0 ? "0" : inYen ? format.short(value) : format.percent(value))}
            ageLabel={ageOf}
          />
        </Suspense>
      </div>
      <p className="hint">{t("chartHint", { name: person.name })}</p>
      <OutlookLegend
        scenario={scenario}
        outlooks={outlooks}
        said={t(`column.figure.${view}`, { fiscalYear: String(selected) })}
        year={t("column.at", { fiscalYear: String(selected) })}
        figure={(outlook) => {
          const figure = figureOf(outlook, view, selected, base);
          return figure === undefined ? t("none") : figureSaid(figure, view, format);
        }}
      />
      <TableTwin
        caption={t("table", { scenario: scenario.name, view: t(`views.${view}`) })}
        file={`nenrin-outlook-${view}.csv`}
        header={[
          t("column.year"),
          t("column.age"),
          ...outlooks.map(({ outlook, amountsOf }) =>
            t(`column.of.${view}`, { name: t(`short.${outlook}`), fiscalYear: String(amountsOf) }),
          ),
        ]}
        rows={rows.map(({ fiscalYear = 0, ...figures }) => [
          { text: String(fiscalYear) },
          { text: ageOf(fiscalYear) },
          ...outlooks.map(({ outlook }) => {
            const raw = figures[outlook];
            if (raw === undefined) return { text: "" };
            return inYen
              ? { raw, text: format.amount(raw) }
              : { raw: Math.round(raw * 10_000) / 10_000, text: figureSaid(raw, view, format) };
          }),
        ])}
      />
    </figure>
  );
}
