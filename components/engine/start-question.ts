import { paidByAge } from "#components/start/paid-by-age.ts";
import { comparedStarts } from "#components/start/start-columns.ts";
import type { Plan } from "#lib/input/index.ts";
import { loadTables, type MortalityTable } from "#lib/mortality/index.ts";
import { questionOf, type RobustChoice, type StartAnswer, type StartQuestion, whenToStart } from "#lib/simulate.ts";

export type StartWork = {
  readonly answer: StartAnswer;
  /** For each person, what the compared starts have paid in total by month of age. */
  readonly paid: readonly (readonly Float64Array[])[];
  /** Which years and ages the chances of living come from. */
  readonly table: Pick<MortalityTable, "firstYear" | "lastYear" | "lastAge">;
};

/**
 * When to start, by what the scenario assumes of lives and discount, at the amounts of a fiscal year as everywhere on the page.
 * The further cases take many times as long and are asked for by themselves.
 */
export async function askWhenToStart(plan: Plan, scenario: string, amountsOf: number): Promise<StartWork> {
  const { cases: _, ...question } = await atRatesOf(plan, scenario, amountsOf);
  const answer = whenToStart(plan, scenario, question);
  const paid = answer.people.map((own) => {
    const starts = comparedStarts(own).map(({ row }) => row);
    return paidByAge(plan, scenario, own.person, starts);
  });
  const mortality = plan.scenarios.find(({ id }) => id === scenario)?.assumptions.mortality;
  const tables = await loadTables();
  const { firstYear, lastYear, lastAge } = tables[(mortality?.kind === "tables" && mortality.variant) || "medium"];
  return { answer, paid, table: { firstYear, lastYear, lastAge } };
}

/** The starts that stand best when lives or the years to come turn out otherwise. */
export async function askRobustStart(plan: Plan, scenario: string, amountsOf: number): Promise<RobustChoice | null> {
  return whenToStart(plan, scenario, await atRatesOf(plan, scenario, amountsOf)).robust;
}

async function atRatesOf(plan: Plan, scenario: string, amountsOf: number): Promise<StartQuestion> {
  return { ...(await questionOf(plan, scenario)), outlook: { kind: "level", amountsOf: `FY${amountsOf}` } };
}
