import { coverage, parameters } from "#data/index.ts";
import type { OutlookAssumption, Plan, Scenario } from "#lib/input/index.ts";
import { outlookOf } from "#lib/outlooks/index.ts";
import type { Law, Outlook } from "#lib/parameters/index.ts";
import type { Horizon } from "#lib/projection/index.ts";
import { firstMonthOf, fiscalYearOf, monthsOf, parseFiscalYear, parseMonth } from "#lib/time/index.ts";

/** Newest fiscal year whose amounts are all announced. */
const NEWEST_YEAR = fiscalYearOf(parseMonth(coverage.to));
/** No plan reaches a later one. */
const LAST_YEAR = 2199;

/** The fiscal year whose amounts stand for later months in a scenario, or from which they go on: named, or the newest that was known. */
export const amountsOf = ({ law }: Plan, scenario: Scenario): number => {
  const named = scenario.assumptions.outlook?.amountsOf;
  const known = law.knownAt === undefined ? NEWEST_YEAR : Math.min(NEWEST_YEAR, fiscalYearOf(parseMonth(law.knownAt)));
  return (named === undefined ? undefined : parseFiscalYear(named)) ?? known;
};

/** Law and amounts of a scenario as the projection reads them, with the same amounts in all later years. */
export const horizonOf = (plan: Plan, scenario: Scenario): Horizon =>
  horizonUnder(plan, { kind: "level", amountsOf: amountsOf(plan, scenario) });

/** What a scenario assumes of the years to come, or another assumption in its place. */
export const scenarioOutlook = (
  plan: Plan,
  scenario: Scenario,
  assumption: OutlookAssumption | undefined = scenario.assumptions.outlook,
): Outlook => outlookOf(assumption, amountsOf(plan, scenario), lawOf(plan));

/** Law and amounts of a plan as the projection reads them under an outlook; nominal where it is a path. */
export function horizonUnder(plan: Plan, outlook: Outlook): Horizon {
  const level = monthsOf(outlook.amountsOf).to;
  return {
    params: parameters.under(lawOf(plan), outlook),
    first: parseMonth(coverage.from),
    level,
    lastYearly: outlook.kind === "path" ? firstMonthOf(LAST_YEAR) : level,
  };
}

function lawOf({ law: { knownAt, frozenAt } }: Plan): Law {
  return {
    ...(knownAt === undefined ? {} : { knownAt: parseMonth(knownAt) }),
    ...(frozenAt === undefined ? {} : { frozenAt: parseMonth(frozenAt) }),
  };
}
