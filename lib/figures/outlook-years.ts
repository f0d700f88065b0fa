import { VALUATION_CASES, type ValuationCase } from "#data/outlooks.ts";
import type { OutlookAssumption, Plan, Scenario } from "#lib/input/index.ts";
import { type Yen, yen } from "#lib/money/index.ts";
import { priceIndexOf, takeHomeOf } from "#lib/outlooks/index.ts";
import { computeScenario, endOf, paidByYear, sumOfParts } from "#lib/projection/index.ts";
import { lastBegun } from "#lib/time/index.ts";
import { horizonUnder, scenarioOutlook } from "./horizon.ts";

/** What a household's pensions pay for the months of a fiscal year under an outlook. */
export type OutlookYear = {
  readonly fiscalYear: number;
  /** In yen of that year, by person in the plan's order and together. */
  readonly nominalByPerson: readonly Yen[];
  readonly nominal: Yen;
  /** The same in the yen of the year whose amounts the outlook begins with. */
  readonly today: Yen;
  /** Its part of the average take-home pay of men insured as employees (所得代替率); undefined before that was published. */
  readonly replacementRate: number | undefined;
};

export type OutlookYears = {
  /** `own`: what the scenario assumes, where that is a path of the user's own. */
  readonly outlook: "level" | ValuationCase | "own";
  readonly amountsOf: number;
  readonly years: readonly OutlookYear[];
};

/**
 * The pensions of a scenario by fiscal year, gross, under each outlook: the same amounts for ever, the four cases of the 2024
 * actuarial valuation, and the user's own rates where the scenario has them. Pay to come grows with everyone's in all but the first.
 */
export function acrossOutlooks(plan: Plan, scenario: Scenario): readonly OutlookYears[] {
  const own = scenario.assumptions.outlook;
  const { amountsOf } = scenarioOutlook(plan, scenario);
  const asked: readonly (readonly [OutlookYears["outlook"], OutlookAssumption])[] = [
    ["level", levelOf(plan, scenario)],
    ...VALUATION_CASES.map((name) => [name, { kind: "valuation2024", case: name }] as const),
    ...(own?.kind === "custom" ? [["own", own] as const] : []),
  ];
  return asked.map(([outlook, assumption]) => ({
    outlook,
    amountsOf,
    years: yearsUnder(plan, scenario, assumption),
  }));
}

/**
 * What a household's pensions as planned are worth in today's yen in a fiscal year under an outlook, against the same amounts for
 * ever: 1 under those, and before the first pension what it is in that one's year. A choice among start ages is weighed with it,
 * which takes basic and employees' pensions to move alike (simplified).
 */
export function realIndexOf(
  plan: Plan,
  scenario: Scenario,
  assumption: OutlookAssumption | undefined,
): (fiscalYear: number) => number {
  if (assumption === undefined || assumption.kind === "level") return () => 1;
  const level = new Map(
    yearsUnder(plan, scenario, levelOf(plan, scenario)).map(({ fiscalYear, today }) => [fiscalYear, today]),
  );
  const moved = yearsUnder(plan, scenario, assumption).flatMap(({ fiscalYear, today }) => {
    const same = level.get(fiscalYear) ?? 0;
    return same > 0 ? [{ from: fiscalYear, index: today / same }] : [];
  });
  return (fiscalYear) => moved[Math.max(0, lastBegun(moved, fiscalYear))]?.index ?? 1;
}

const levelOf = (plan: Plan, scenario: Scenario): OutlookAssumption => ({
  kind: "level",
  amountsOf: `FY${scenarioOutlook(plan, scenario).amountsOf}`,
});

function yearsUnder(plan: Plan, scenario: Scenario, assumption: OutlookAssumption): readonly OutlookYear[] {
  const outlook = scenarioOutlook(plan, scenario, assumption);
  const horizon = horizonUnder(plan, outlook);
  const { timelines } = computeScenario(plan, scenario, horizon);
  const priceIndex = priceIndexOf(outlook);
  const takeHome = takeHomeOf(outlook, horizon.params);
  const paid = timelines.map(({ changes, member }) => paidByYear(changes, endOf(member)));
  const all = paid.flatMap((byYear) => [...byYear.keys()]);
  if (all.length === 0) return [];
  const first = Math.min(...all);
  return Array.from({ length: Math.max(...all) - first + 1 }, (_, i): OutlookYear => {
    const fiscalYear = first + i;
    const nominalByPerson = paid.map((byYear) => {
      const parts = byYear.get(fiscalYear);
      return parts ? sumOfParts(parts) : yen(0);
    });
    const nominal = yen(nominalByPerson.reduce((sum, amount) => sum + amount, 0));
    const monthly = takeHome(fiscalYear);
    return {
      fiscalYear,
      nominalByPerson,
      nominal,
      today: yen(Math.round(nominal / priceIndex(fiscalYear))),
      replacementRate: monthly === undefined ? undefined : nominal / 12 / monthly,
    };
  });
}
