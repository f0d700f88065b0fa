"use client";
import { lazy, Suspense } from "react";
import { useTranslations } from "use-intl";
import type { Format, Translate } from "#components/intl/format.ts";
import { useFormat } from "#components/intl/use-format.ts";
import type { IsoDate } from "#lib/time/index.ts";
import { ageAt, type DifferenceStep, differenceRows } from "./income-layers.ts";
import { TableTwin } from "./table-twin.tsx";

const DifferenceChart = lazy(() => import("./difference-chart.tsx"));
const HEIGHT = 120;

type Props = {
  readonly first: string;
  readonly second: string;
  readonly file: string;
  readonly steps: readonly DifferenceStep[];
  readonly end: number;
  readonly bornOn: IsoDate;
  readonly seen: boolean;
  readonly look: {
    readonly selectedAge: number;
    readonly narrow: boolean;
    readonly yenLabel: (value: number) => string;
    readonly ageLabel: (age: number) => string;
  };
};

/** How a scenario differs from the first one: a strip by age and its table. */
export function DifferenceFigure({ first, second, file, steps, end, bornOn, seen, look }: Props) {
  const t = useTranslations("result");
  const format = useFormat();
  const frame = <div style={{ height: HEIGHT }} className="bg-raised" />;
  return (
    <figure className="grid gap-1">
      <figcaption>
        <strong>{t("difference.title", { first, second })}</strong>
        {t("chart.colon")}
        {summaryOf(steps, t, format)}
      </figcaption>
      <div aria-hidden="true" style={{ height: HEIGHT }}>
        {seen ? (
          <Suspense fallback={frame}>
            <DifferenceChart rows={differenceRows(steps, bornOn)} end={end} {...look} />
          </Suspense>
        ) : (
          frame
        )}
      </div>
      <TableTwin
        caption={t("difference.table")}
        file={file}
        header={[t("column.month"), t("column.age"), first, second, t("column.difference")]}
        rows={steps.map((step) => [
          { text: format.monthShort(step.month) },
          { text: format.age(ageAt(bornOn, step.month)) },
          { raw: step.first, text: format.amount(step.first) },
          { raw: step.second, text: format.amount(step.second) },
          { raw: step.difference, text: format.signedAmount(step.difference) },
        ])}
      />
    </figure>
  );
}

function summaryOf(steps: readonly DifferenceStep[], t: Translate, format: Format): string {
  const last = steps.at(-1)?.difference ?? 0;
  if (last === 0) return t("difference.same");
  return t(last > 0 ? "difference.more" : "difference.less", { yen: format.yen(Math.abs(last)) });
}
