import { coverage, parameters } from "#data/index.ts";
import type { Plan, Scenario } from "#lib/input/index.ts";
import type { Horizon } from "#lib/projection/index.ts";
import { fiscalYearOf, monthsOf, parseFiscalYear, parseMonth } from "#lib/time/index.ts";

/** Newest fiscal year whose amounts are all announced. */
const NEWEST_YEAR = fiscalYearOf(parseMonth(coverage.to));

/** The fiscal year whose amounts stand for later months in a scenario: named, or the newest that was known. */
export const amountsOf = ({ law }: Plan, scenario: Scenario): number => {
  const named = scenario.assumptions.outlook?.amountsOf;
  const known = law.knownAt === undefined ? NEWEST_YEAR : Math.min(NEWEST_YEAR, fiscalYearOf(parseMonth(law.knownAt)));
  return (named === undefined ? undefined : parseFiscalYear(named)) ?? known;
};

/** Law and outlook of a scenario as the projection reads them. */
export function horizonOf(plan: Plan, scenario: Scenario): Horizon {
  const year = amountsOf(plan, scenario);
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
