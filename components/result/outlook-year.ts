import type { Scenario } from "#lib/input/index.ts";
import type { OutlookYears, ScenarioProjection } from "#lib/simulate.ts";
import { firstMonthOf, fiscalYearOf, type Month } from "#lib/time/index.ts";
import { lastStart, paidTo } from "./event-income.ts";

/** How far ahead pensions are looked at that have all begun. */
const YEARS_AHEAD = 10;

/** The first fiscal year that every pension is paid through; undefined without any. */
export function firstFullYear(scenario: ScenarioProjection): number | undefined {
  const start = lastStart(scenario);
  return start === undefined ? undefined : fiscalYearOf((start + 11) as Month);
}

/** The fiscal year in which outlooks are set against each other: the first full one or, where all pensions have begun, ten years on. */
export function comparedYear(scenario: ScenarioProjection, amountsOf: number): number | undefined {
  const full = firstFullYear(scenario);
  return full === undefined || full > amountsOf ? full : amountsOf + YEARS_AHEAD;
}

/** What a household is paid a month in a fiscal year, on average, at the amounts of the projection. */
export function meanMonthly({ people, changes }: ScenarioProjection, fiscalYear: number): number {
  const first = firstMonthOf(fiscalYear);
  let paid = 0;
  for (let month = first; month < first + 12; month++)
    for (const { id } of people) paid += paidTo(id, changes, month as Month).annual / 12;
  return paid / 12;
}

/** The outlook that a scenario itself takes. */
export function outlookNamed({ assumptions: { outlook } }: Scenario): OutlookYears["outlook"] {
  if (outlook?.kind === "valuation2024") return outlook.case;
  return outlook?.kind === "custom" ? "own" : "level";
}
