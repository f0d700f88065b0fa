"use client";
import { figureOf, officialRange } from "#components/charts/outlook-rows.ts";
import type { Plan, Scenario } from "#lib/input/index.ts";
import { RangeSaid } from "./outlook-range-said.tsx";
import { outlookNamed } from "./outlook-year.ts";
import { outlookYearsOf } from "./outlook-years.ts";

type Props = {
  readonly plan: Plan;
  readonly scenario: Scenario;
  readonly fiscalYear: number;
  readonly unmoved: number | undefined;
};

/** The range of the official cases in a fiscal year, in today's yen, and what the scenario's own outlook makes of it. */
export default function OutlookRangeWorked({ plan, scenario, fiscalYear, unmoved }: Props) {
  const outlooks = outlookYearsOf(plan, scenario);
  const range = officialRange(outlooks, "today", fiscalYear, fiscalYear);
  if (!range || range.most === 0) return null;
  const mine = outlookNamed(scenario);
  const chosen = outlooks.find(({ outlook }) => outlook === mine && mine !== "level");
  const own = chosen && figureOf(chosen, "today", fiscalYear, fiscalYear);
  return <RangeSaid range={{ fiscalYear, ...range, own, unmoved }} />;
}
