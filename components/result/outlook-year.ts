import type { Scenario } from "#lib/input/index.ts";
import type { OutlookYears, ScenarioProjection } from "#lib/simulate.ts";
import { fiscalYearOf, type Month } from "#lib/time/index.ts";
import { lastStart } from "./event-income.ts";

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

/** The outlook that a scenario itself takes. */
export function outlookNamed({ assumptions: { outlook } }: Scenario): OutlookYears["outlook"] {
  if (outlook?.kind === "valuation2024") return outlook.case;
  return outlook?.kind === "custom" ? "own" : "level";
}
