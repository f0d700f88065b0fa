"use client";
import { lazy, Suspense } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "#components/intl/use-format.ts";
import type { Plan } from "#lib/input/index.ts";
import type { ScenarioProjection } from "#lib/simulate.ts";
import { comparedYear, meanMonthly, outlookNamed } from "./outlook-year.ts";
import { monthlyOf } from "./totals.ts";

// the outlooks are worked out after the first paint, by code that comes after it
const Worked = lazy(() => import("./outlook-range-worked.tsx"));

type Props = {
  readonly plan: Plan;
  /** Whether the plan stands still, so that it is worth working out. */
  readonly still: boolean;
  readonly scenario: ScenarioProjection;
  readonly amountsOf: number;
};

/** Yen a month in a fiscal year. */
export type Range = {
  readonly fiscalYear: number;
  readonly least: number;
  readonly most: number;
  /** In the outlook that the scenario takes, where it takes one. */
  readonly own?: number | undefined;
  /** At the same amounts for ever, where that is far from the headline: work withholds a part, or additions come and go. */
  readonly unmoved?: number | undefined;
};

/** From which part of the headline on the unmoved amount of the year is said beside it. */
const FAR = 0.05;

/** What the official outlooks make of a scenario's pensions; keeps its space until that is known. */
export function OutlookRange({ plan, still, scenario, amountsOf }: Props) {
  const fiscalYear = comparedYear(scenario, amountsOf);
  const monthly = monthlyOf(scenario);
  const assumed = plan.scenarios.find(({ id }) => id === scenario.id);
  if (fiscalYear === undefined || monthly === undefined || !assumed) return null;
  const mean = meanMonthly(scenario, fiscalYear);
  const unmoved = Math.abs(mean - monthly) > FAR * monthly ? mean : undefined;
  const own = outlookNamed(assumed) === "level" ? undefined : monthly;
  const space = <RangeSaid hidden range={{ fiscalYear, least: monthly, most: monthly, own, unmoved }} />;
  if (!still) return space;
  return (
    <Suspense fallback={space}>
      <Worked plan={plan} scenario={assumed} fiscalYear={fiscalYear} unmoved={unmoved} />
    </Suspense>
  );
}

export function RangeSaid({ range, hidden = false }: { readonly range: Range; readonly hidden?: boolean }) {
  const t = useTranslations("result");
  const format = useFormat();
  const about = (yen: number) => format.yen(Math.round(yen / 1000) * 1000);
  const { fiscalYear, least, most, own, unmoved } = range;
  return (
    <div className={`text-sm ${hidden ? "invisible" : ""}`} aria-hidden={hidden}>
      <p>{t("headline.outlooks", { fiscalYear: String(fiscalYear), least: about(least), most: about(most) })}</p>
      {unmoved !== undefined && <p>{t("headline.unmovedThen", { yen: about(unmoved) })}</p>}
      {own !== undefined && <p>{t("headline.ownOutlook", { yen: about(own) })}</p>}
    </div>
  );
}
