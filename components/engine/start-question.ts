import { paidByAge } from "#components/start/paid-by-age.ts";
import { comparedStarts } from "#components/start/start-columns.ts";
import type { Plan } from "#lib/input/index.ts";
import { certainDeath, loadTables, type MortalityTable, type Survival, survival } from "#lib/mortality/index.ts";
import { type StartAnswer, type StartQuestion, whenToStart } from "#lib/simulate.ts";
import { parseDate, parseMonth } from "#lib/time/index.ts";

/** Lives that turn out otherwise than assumed: what every yearly chance of death is multiplied by. */
const OTHER_LIVES = [
  { id: "shorter", factor: 2 },
  { id: "longer", factor: 0.5 },
] as const;

export type StartWork = {
  readonly answer: StartAnswer;
  /** For each person, what the compared starts have paid in total by month of age. */
  readonly paid: readonly (readonly Float64Array[])[];
  /** Which years and ages the chances of living come from. */
  readonly table: Pick<MortalityTable, "firstYear" | "lastYear" | "lastAge">;
};

/** When to start, by the scenario's own assumptions of lives and discount. */
export async function askWhenToStart(plan: Plan, scenario: string): Promise<StartWork> {
  const { medium } = await loadTables();
  const answer = whenToStart(plan, scenario, questionOf(plan, scenario, medium));
  const paid = answer.people.map((own) => {
    const starts = comparedStarts(own).map(({ row }) => row);
    return paidByAge(plan, scenario, own.person, starts);
  });
  const { firstYear, lastYear, lastAge } = medium;
  return { answer, paid, table: { firstYear, lastYear, lastAge } };
}

/** What the door is asked with: chances of living from the plan's start on, and two cases of other lives beside the tables. */
function questionOf(plan: Plan, id: string, table: MortalityTable): StartQuestion {
  const mortality = plan.scenarios.find((one) => one.id === id)?.assumptions.mortality;
  const start = parseMonth(plan.startsAt);
  if (mortality?.kind === "age")
    return { survivals: plan.people.map(({ bornOn }) => certainDeath(parseDate(bornOn), start, mortality.years)) };
  const lives = (healthFactor: number): Survival[] =>
    plan.people.map(({ sex, bornOn }) => survival({ sex, bornOn: parseDate(bornOn) }, start, { table, healthFactor }));
  return {
    survivals: lives(1),
    cases: OTHER_LIVES.map(({ id: other, factor }) => ({ id: other, survivals: lives(factor) })),
  };
}
