import type { Plan } from "#lib/input/index.ts";
import { loadTables, type MortalityTable } from "#lib/mortality/index.ts";
import { type Comparison, compareScenarios, type LifetimeValues, lifetimeValues, questionOf } from "#lib/simulate.ts";

/** At the amounts of one year for ever, or under what each scenario assumes of the years to come. */
export type ValuesRates = "level" | "own";

export type ValuesWork = {
  /** In the order of the plan. */
  readonly scenarios: readonly LifetimeValues[];
  /** The first scenario against each other one, in their order. */
  readonly comparisons: readonly Comparison[];
  readonly rates: ValuesRates;
  /** Which years and ages the chances of living come from: those of the first scenario that takes them from a table. */
  readonly table: Pick<MortalityTable, "firstYear" | "lastYear" | "lastAge"> | undefined;
};

/** What every scenario is worth over life by what it assumes of lives and discount, and the first against each other. */
export async function askLifetimeValues(plan: Plan, amountsOf: number, rates: ValuesRates): Promise<ValuesWork> {
  const outlook = rates === "level" ? { outlook: { kind: "level", amountsOf: `FY${amountsOf}` } as const } : {};
  const questions = await Promise.all(
    plan.scenarios.map(async ({ id }) => {
      const { survivals } = await questionOf(plan, id);
      return { id, question: { survivals, ...outlook } };
    }),
  );
  const [first, ...others] = questions;
  const tables = await loadTables();
  const [variant] = plan.scenarios.flatMap(({ assumptions: { mortality } }) =>
    mortality.kind === "tables" ? [mortality.variant ?? "medium"] : [],
  );
  return {
    scenarios: questions.map(({ id, question }) => lifetimeValues(plan, id, question)),
    comparisons: first ? others.map(({ id }) => compareScenarios(plan, first.id, id, first.question)) : [],
    rates,
    table: variant && yearsOf(tables[variant]),
  };
}

const yearsOf = ({ firstYear, lastYear, lastAge }: MortalityTable) => ({ firstYear, lastYear, lastAge });
