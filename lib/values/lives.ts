import { healthFactors } from "#data/mortality.ts";
import type { Plan, Scenario } from "#lib/input/index.ts";
import { certainDeath, type MortalityTable, type Survival, survival, type TableId } from "#lib/mortality/index.ts";
import { parseDate, parseMonth } from "#lib/time/index.ts";

/**
 * The chances of living on that a scenario assumes, from the plan's start on, for each person of the plan. `factor`: lives that
 * turn out otherwise, by which every yearly chance of death is multiplied on top, within what the tables bear; an age that is
 * assumed stays.
 */
export function livesOf(
  plan: Plan,
  { assumptions: { mortality } }: Scenario,
  tables: Readonly<Record<TableId, MortalityTable>>,
  factor = 1,
): Survival[] {
  const start = parseMonth(plan.startsAt);
  return plan.people.map(({ id, sex, bornOn }) => {
    const born = parseDate(bornOn);
    if (mortality.kind === "age") return certainDeath(born, start, mortality.years);
    const own = mortality.healthFactors?.find(({ person }) => person === id)?.factor ?? 1;
    const healthFactor = Math.min(Math.max(own * factor, healthFactors.min), healthFactors.max);
    return survival({ sex, bornOn: born }, start, { table: tables[mortality.variant ?? "medium"], healthFactor });
  });
}
