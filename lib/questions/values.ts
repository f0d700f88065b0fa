import { VALUATION_CASES } from "#data/outlooks.ts";
import { horizonOf, horizonUnder, realIndexOf, scenarioOutlook } from "#lib/figures/index.ts";
import type { OutlookAssumption, Plan, Scenario } from "#lib/input/index.ts";
import { loadTables } from "#lib/mortality/index.ts";
import { priceIndexOf } from "#lib/outlooks/index.ts";
import { type Basis, livesOf, type NamedStarts, type Net, type Survival } from "#lib/values/index.ts";

/** What expected values are asked with: plain objects, so that a worker can be asked. */
export type ValuesQuestion = {
  /** Chances of living on of each person of the plan, in their order. */
  readonly survivals: readonly Survival[];
  /** A year, above prices; the scenario's own where left out. */
  readonly discountRate?: number;
  /** What is assumed of the years to come; the scenario's own where left out. */
  readonly outlook?: OutlookAssumption;
};

/** The same of a choice, with further cases of lives and outlooks that it should stand in. */
export type StartQuestion = ValuesQuestion & {
  readonly cases?: readonly (Pick<ValuesQuestion, "survivals" | "outlook"> & { readonly id: string })[];
};

/** What the spread of a scenario's pensions is asked with: plain objects, so that a worker can be asked. */
export type CertaintyQuestion = Pick<ValuesQuestion, "survivals"> & {
  /** Further starts to compare, by their names. */
  readonly others?: readonly NamedStarts[];
  /** Are the deaths of a year taken as one? A couple's are where it is left out, those of one person are not. */
  readonly bundled?: boolean;
};

/** Lives that turn out otherwise than assumed: what every yearly chance of death is multiplied by. */
const OTHER_LIVES = { "lives.shorter": 2, "lives.longer": 0.5 } as const;

/**
 * What a scenario assumes of lives, as a question; with the cases that a choice should stand in: lives half and twice as exposed to
 * death, where they are not certain, and the official outlooks.
 */
export async function questionOf(plan: Plan, id: string): Promise<StartQuestion> {
  const scenario = scenarioNamed(plan, id);
  const tables = await loadTables();
  const survivals = livesOf(plan, scenario, tables);
  const isCertain = scenario.assumptions.mortality.kind === "age";
  return {
    survivals,
    cases: [
      ...VALUATION_CASES.map((name) => ({
        id: `outlook.${name}`,
        survivals,
        outlook: { kind: "valuation2024" as const, case: name },
      })),
      ...Object.entries(OTHER_LIVES).flatMap(([other, factor]) =>
        isCertain ? [] : [{ id: other, survivals: livesOf(plan, scenario, tables, factor) }],
      ),
    ],
  };
}

/** What a choice of starts is asked of: level amounts, each year at what the household's pensions are then worth (simplified). */
export function choiceBasisOf(plan: Plan, id: string, question: ValuesQuestion): Basis {
  const scenario = scenarioNamed(plan, id);
  const index = realIndexOf(plan, scenario, question.outlook ?? scenario.assumptions.outlook);
  const horizon = horizonOf(plan, scenario);
  return { ...basisOf(plan, id, question), horizon, deflator: (fiscalYear) => 1 / index(fiscalYear) };
}

/** Throws RangeError where the plan has no such scenario. */
function scenarioNamed({ scenarios }: Plan, id: string): Scenario {
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) throw new RangeError(`the plan has no scenario "${id}"`);
  return scenario;
}

/** What expected values are asked of, under the outlook of the question or the scenario's own. */
export function basisOf(
  plan: Plan,
  id: string,
  { survivals, discountRate, outlook: assumed }: ValuesQuestion,
  net?: Net,
): Basis {
  const scenario = scenarioNamed(plan, id);
  const outlook = scenarioOutlook(plan, scenario, assumed);
  return {
    plan,
    scenario,
    horizon: horizonUnder(plan, outlook),
    survivals,
    discountRate: discountRate ?? scenario.assumptions.discountRate,
    deflator: priceIndexOf(outlook),
    net,
  };
}
