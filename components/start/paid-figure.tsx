"use client";
import { lazy, Suspense } from "react";
import { useTranslations } from "use-intl";
import { axisEnd } from "#components/charts/axis.ts";
import { LineSample } from "#components/charts/line-sample.tsx";
import { TableTwin } from "#components/charts/table-twin.tsx";
import { useNarrow } from "#components/charts/use-narrow.ts";
import { useFormat } from "#components/intl/use-format.ts";
import type { Named } from "#components/result/people.ts";
import type { PersonStartAnswer } from "#lib/simulate.ts";
import { type Month, monthsOfAge } from "#lib/time/index.ts";
import { paidAt, paidRows, tableAges } from "./paid-rows.ts";
import { comparedStarts, type MarkedRow } from "./start-columns.ts";
import { rowNamed, wholeYen } from "./start-said.ts";

const PaidChart = lazy(() => import("./paid-chart.tsx"));
const HEIGHT = 300;
/** Yen that the axis counts in: 万 or millions. */
const AXIS_UNIT = { ja: 10_000, en: 1_000_000 } as const;

type Props = {
  readonly own: PersonStartAnswer;
  /** By the compared starts, in their order. */
  readonly paid: readonly Float64Array[];
  readonly person: Named;
  /** The first month that counts. */
  readonly from: Month;
};

/** What a few starts have paid in total by age, and where they overtake 65. */
export function PaidFigure({ own, paid, person, from }: Props) {
  const t = useTranslations("start");
  const format = useFormat();
  const narrow = useNarrow();
  const lines = comparedStarts(own);
  const named = lines.map((line) => rowNamed(line, t));
  const highest = Math.max(0, ...paid.map((sums) => sums.at(-1) ?? 0));
  if (highest === 0) return null;
  const frame = <div style={{ height: HEIGHT }} className="bg-raised" />;
  return (
    <figure className="grid gap-2">
      <figcaption className="grid gap-1">
        <h3>{t("paid.title", { name: person.name })}</h3>
        {lines.map((line, place) => (
          <span key={line.key} className="flex items-start gap-2">
            <LineSample place={place} />
            <span>{lineSaid(line, named[place] ?? "", t, format)}</span>
          </span>
        ))}
        <span className="hint">{t("paid.hint", { month: format.month(from) })}</span>
      </figcaption>
      <div aria-hidden="true" style={{ height: HEIGHT }}>
        <Suspense fallback={frame}>
          <PaidChart
            rows={paidRows(paid)}
            lines={lines.length}
            crossings={lines.flatMap(({ row }, place) => crossingOf(row.breakEven, paid[place], place))}
            end={axisEnd(highest)}
            height={HEIGHT}
            narrow={narrow}
            yenLabel={(value) =>
              value === 0 ? "0" : t("paid.axis", { amount: format.number(value / AXIS_UNIT[format.locale]) })
            }
          />
        </Suspense>
      </div>
      <TableTwin
        caption={t("paid.table")}
        file="nenrin-paid-by-age.csv"
        header={[t("paid.age"), ...named]}
        rows={tableAges().map((years) => [
          { text: format.age({ years, months: 0 }) },
          ...paid.map((sums) => {
            const raw = wholeYen(paidAt(sums, { years, months: 0 }) ?? 0);
            return { raw, text: format.amount(raw) };
          }),
        ])}
      />
    </figure>
  );
}

function crossingOf(breakEven: MarkedRow["row"]["breakEven"], sums: Float64Array | undefined, place: number) {
  const total = breakEven && sums ? paidAt(sums, breakEven) : undefined;
  return breakEven && total !== undefined ? [{ age: monthsOfAge(breakEven) / 12, total, place }] : [];
}

function lineSaid(
  { row }: MarkedRow,
  line: string,
  t: ReturnType<typeof useTranslations<"start">>,
  format: ReturnType<typeof useFormat>,
): string {
  if (row.breakEven) return t("paid.crosses", { line, age: format.age(row.breakEven) });
  return row.overtakenAt ? t("paid.falls", { line, age: format.age(row.overtakenAt) }) : line;
}
