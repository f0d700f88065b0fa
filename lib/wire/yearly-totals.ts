import { horizonUnder, scenarioOutlook } from "#lib/figures/index.ts";
import type { Plan, Scenario } from "#lib/input/index.ts";
import type { Yen } from "#lib/money/index.ts";
import { computeScenario, householdTotals } from "#lib/projection/index.ts";

/** Yen of a household, gross, one number a fiscal year in each list: the year `firstFiscalYear` and those after it. */
export type YearlyTotals = {
  readonly id: string;
  /** None where nothing is paid in or out. */
  readonly firstFiscalYear?: number | undefined;
  readonly benefits: readonly Yen[];
  readonly ownContributions: readonly Yen[];
  readonly employerContributions: readonly Yen[];
};

/** The yearly totals of a scenario: the figures of `simulated`. */
export function totalsOfYears(plan: Plan, scenario: Scenario): YearlyTotals {
  const computed = computeScenario(plan, scenario, horizonUnder(plan, scenarioOutlook(plan, scenario)));
  const { first, paid, ownContributions, employerContributions } = householdTotals(computed);
  const firstFiscalYear = paid.length > 0 ? first : undefined;
  return { id: scenario.id, firstFiscalYear, benefits: paid, ownContributions, employerContributions };
}
