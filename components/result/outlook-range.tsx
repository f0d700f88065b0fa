"use client";
import { lazy, Suspense } from "react";
import { useTranslations } from "use-intl";
import type { Plan } from "#lib/input/index.ts";
import type { ScenarioProjection } from "#lib/simulate.ts";
import { letter } from "./headline.tsx";
import { RangeSaid } from "./outlook-range-said.tsx";
import { comparedYear, meanMonthly, outlookNamed } from "./outlook-year.ts";
import { monthlyOf } from "./totals.ts";

// the outlooks are worked out after the first paint, by code that comes after it
const Worked = lazy(() => import("./outlook-range-worked.tsx"));

type Props = {
  readonly plan: Plan;
  /** Whether the plan stands still, so that it is worth working out. */
  readonly still: boolean;
  readonly scenarios: readonly ScenarioProjection[];
  readonly amountsOf: number;
};

/** From which part of the headline on the unmoved amount of the year is said beside it. */
const FAR = 0.05;

/** Under the headline, for it would cover too much of the page it stays in view of: what the official outlooks make of each scenario. */
export function OutlookRanges({ scenarios, ...props }: Props) {
  return (
    <div className={`-mt-8 grid gap-3 px-4 sm:grid-cols-2 ${scenarios.length === 3 ? "xl:grid-cols-3" : ""}`}>
      {scenarios.map((scenario, i) => (
        <div key={scenario.id} className="flex gap-2 text-sm" data-testid={`outlook-range-${i}`}>
          <span className="text-ink-soft">{letter(i)}</span>
          <ScenarioRange {...props} scenario={scenario} />
        </div>
      ))}
    </div>
  );
}

type ScenarioProps = Omit<Props, "scenarios"> & { readonly scenario: ScenarioProjection };

/** Keeps its space until the range is known. */
function ScenarioRange({ plan, still, scenario, amountsOf }: ScenarioProps) {
  const t = useTranslations("result");
  const fiscalYear = comparedYear(scenario, amountsOf);
  const monthly = monthlyOf(scenario);
  const assumed = plan.scenarios.find(({ id }) => id === scenario.id);
  if (fiscalYear === undefined || monthly === undefined || !assumed) return <p>{t("headline.noneShort")}</p>;
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
