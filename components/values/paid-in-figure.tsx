"use client";
import { lazy, Suspense } from "react";
import { useTranslations } from "use-intl";
import { axisEnd } from "#components/charts/axis.ts";
import { TableTwin } from "#components/charts/table-twin.tsx";
import { useFormat } from "#components/intl/use-format.ts";
import type { Named } from "#components/result/people.ts";
import { lookOfSide } from "./side-look.ts";
import { bothOf, type Column, SIDES, sidesOf, sidesTogether } from "./values-rows.ts";
import { paidInSaid, personIn, wholeYen } from "./values-said.ts";

const PaidInChart = lazy(() => import("./paid-in-chart.tsx"));
const HEIGHT = 300;
/** Yen that the axis counts in: 万 or millions. */
const AXIS_UNIT = { ja: 10_000, en: 1_000_000 } as const;

type Props = {
  readonly columns: readonly Column[];
  readonly people: readonly Named[];
  /** The plan's first, in words. */
  readonly month: string;
};

/** What is paid in beside what is expected back, two bars a scenario. */
export function PaidInFigure({ columns, people, month }: Props) {
  const t = useTranslations("values");
  const format = useFormat();
  const rows = columns.map(({ letter, values }) => ({ letter, ...sidesTogether(values) }));
  const highest = Math.max(0, ...rows.map((sides) => Math.max(sides.pensions, bothOf(sides))));
  if (highest < 1) return null;
  const frame = <div style={{ height: HEIGHT }} className="bg-raised" />;
  const named = (side: (typeof SIDES)[number]) => t(`paidIn.${side}`, { month });
  const whose = (column: Column) => [
    ...people.flatMap(({ id, name }) => {
      const person = personIn(column.values, id);
      return person ? [{ name, sides: sidesOf(person) }] : [];
    }),
    ...(people.length > 1 ? [{ name: t("paidIn.together"), sides: sidesTogether(column.values) }] : []),
  ];
  return (
    <figure className="grid gap-2">
      <figcaption className="grid gap-1">
        {columns.map((column) => (
          <span key={column.id}>{paidInSaid(column, t, format)}</span>
        ))}
        <span className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
          {SIDES.map((side) => (
            <span key={side} className="flex items-center gap-2">
              <span className="swatch" style={{ background: lookOfSide(side) }} aria-hidden="true" /> {named(side)}
            </span>
          ))}
        </span>
      </figcaption>
      <div aria-hidden="true" style={{ height: HEIGHT }}>
        <Suspense fallback={frame}>
          <PaidInChart
            rows={rows}
            end={axisEnd(highest)}
            height={HEIGHT}
            named={columns.length > 1}
            yenLabel={(value) =>
              value === 0 ? "0" : t("paidIn.axis", { amount: format.number(value / AXIS_UNIT[format.locale]) })
            }
          />
        </Suspense>
      </div>
      <TableTwin
        caption={t("paidIn.table")}
        file="nenrin-paid-in.csv"
        header={[t("paidIn.scenario"), t("paidIn.whose"), ...SIDES.map(named)]}
        rows={columns.flatMap((column) =>
          whose(column).map(({ name, sides }) => [
            { text: column.name },
            { text: name },
            ...SIDES.map((side) => {
              const raw = wholeYen(sides[side]);
              return { raw, text: format.amount(raw) };
            }),
          ]),
        )}
      />
    </figure>
  );
}
