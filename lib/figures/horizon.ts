import { coverage, parameters } from "#data/index.ts";
import type { Plan, Scenario } from "#lib/input/index.ts";
import type { Horizon } from "#lib/projection/index.ts";
import { fiscalYearOf, monthsOf, parseFiscalYear, parseMonth } from "#lib/time/index.ts";

/** Newest fiscal year whose amounts are all announced. */
const NEWEST_YEAR = fiscalYearOf(parseMonth(coverage.to));

/** The fiscal year whose amounts stand for later months in a scenario. */
export const amountsOf = (scenario: Scenario): number => {
  const named = scenario.assumptions.outlook?.amountsOf;
  return (named === undefined ? undefined : parseFiscalYear(named)) ?? NEWEST_YEAR;
};

/** Law and outlook of a scenario as the projection reads them. */
export function horizonOf(plan: Plan, scenario: Scenario): Horizon {
  const year = amountsOf(scenario);
  const { knownAt, frozenAt } = plan.law;
  const law = {
    ...(knownAt === undefined ? {} : { knownAt: parseMonth(knownAt) }),
    ...(frozenAt === undefined ? {} : { frozenAt: parseMonth(frozenAt) }),
  };
  return {
    params: parameters.under(law, { kind: "level", amountsOf: year }),
    first: parseMonth(coverage.from),
    level: monthsOf(year).to,
  };
}
