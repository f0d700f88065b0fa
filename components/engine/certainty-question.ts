import { OPTIMUM } from "#components/start/best-starts.ts";
import type { Plan } from "#lib/input/index.ts";
import { howCertain, type PersonStarts, questionOf, type Uncertainty } from "#lib/simulate.ts";

/** How certain a scenario's pensions are, by the lives it assumes; `best`: the starts with the highest expected value, where known. */
export async function askHowCertain(
  plan: Plan,
  scenario: string,
  best: readonly PersonStarts[] | undefined,
): Promise<Uncertainty> {
  const { survivals } = await questionOf(plan, scenario);
  return howCertain(plan, scenario, {
    survivals,
    others: best ? [{ names: [OPTIMUM], starts: best }] : [],
  });
}
