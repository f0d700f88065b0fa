"use client";
import { lazy, Suspense } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import type { Plan } from "#lib/input/index.ts";
import type { ScenarioProjection } from "#lib/simulate.ts";
import { comparedYear } from "./outlook-year.ts";
import { monthlyOf } from "./totals.ts";

// the outlooks are worked out after the first paint, by code that comes after it
const Worked = lazy(() => import("./outlook-range-worked.tsx"));

type Props = {
  /** The plan once it stands still. */
  readonly plan: Plan | undefined;
  readonly scenario: ScenarioProjection;
  readonly amountsOf: number;
};

export type Range = {
  readonly fiscalYear: number;
  readonly least: number;
  readonly most: number;
  readonly level: number;
  /** In the outlook that the scenario takes. */
  readonly own?: number | undefined;
};

/** What the official outlooks make of a scenario's pensions; keeps its space until that is known. */
export function OutlookRange({ plan, scenario, amountsOf }: Props) {
  const fiscalYear = comparedYear(scenario, amountsOf);
  const monthly = monthlyOf(scenario);
  const assumed = plan?.scenarios.find(({ id }) => id === scenario.id);
  if (fiscalYear === undefined || monthly === undefined) return null;
  const space = <RangeSaid hidden range={{ fiscalYear, least: monthly, most: monthly, level: monthly }} />;
  if (!plan || !assumed) return space;
  return (
    <Suspense fallback={space}>
      <Worked plan={plan} scenario={assumed} fiscalYear={fiscalYear} />
    </Suspense>
  );
}

export function RangeSaid({ range, hidden = false }: { readonly range: Range; readonly hidden?: boolean }) {
  const t = useTranslations("result");
  const format = useFormat();
  const about = (yen: number) => format.yen(Math.round(yen / 1000) * 1000);
  const { fiscalYear, least, most, level, own } = range;
  return (
    <p className={`text-sm ${hidden ? "invisible" : ""}`} aria-hidden={hidden}>
      {t("headline.outlooks", {
        fiscalYear: String(fiscalYear),
        least: about(least),
        most: about(most),
        level: about(level),
      })}
      {own !== undefined && ` ${t("headline.ownOutlook", { yen: about(own) })}`}
    </p>
  );
}
