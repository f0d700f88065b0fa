import { type BenefitId, type Change, type IncomeRun, PARTS, type PartId, sumOfParts } from "#lib/simulate.ts";
import { type Age, ageIn, attainsInMonth, type IsoDate, type Month } from "#lib/time/index.ts";

/** The ages that the charts show. */
export const SHOWN_AGES = { from: 20, to: 90 } as const;

/** What a household lives on besides pensions, bottom first. */
const BESIDE = ["otherIncome", "pay"] as const;
export type Beside = (typeof BESIDE)[number];

/**
 * One layer of the stack: a part of one person's pensions, what they have besides, or what is due to them and withheld. The need
 * of the household is of nobody and no layer, but a line across.
 */
export type Layer = {
  readonly id: string;
  readonly person: string;
  readonly part: PartId | Beside | "withheld" | "need";
};

/** From `month` on the layers have these yearly amounts, until the next step. */
export type IncomeStep = {
  readonly month: Month;
  readonly annual: Readonly<Record<string, number>>;
  /** What is paid; withheld layers are no part of it. */
  readonly annualAmount: number;
  readonly withheldAmount: number;
  /** What the household has besides the pensions. */
  readonly besideAmount: number;
  /** Each person’s yearly total by twelve, the fraction dropped, added up. */
  readonly monthlyAmount: number;
  readonly reasons: readonly Change[];
};

const layerId = (person: string, part: Layer["part"]): string => `${person}.${part}`;

/** The layers that occur in any of the scenarios, bottom first: person by person, basic pension below. */
export function layersOf(people: readonly string[], scenarios: readonly (readonly Change[])[]): Layer[] {
  const all = scenarios.flat();
  return people.flatMap((person) =>
    PARTS.filter((part) => all.some((change) => change.person === person && change.parts[part] > 0)).map((part) => ({
      id: layerId(person, part),
      person,
      part,
    })),
  );
}

/** The layers on top of the stack: what is withheld of anybody in any of the scenarios. */
export function withheldLayersOf(people: readonly string[], scenarios: readonly (readonly Change[])[]): Layer[] {
  const held = scenarios.flat().filter(({ suspended }) => sumOfParts(suspended) > 0);
  return people
    .filter((person) => held.some((change) => change.person === person))
    .map((person) => ({ id: layerId(person, "withheld"), person, part: "withheld" }));
}

/** The layers above the pensions: what people have besides them in any of the scenarios. */
export function besideLayersOf(people: readonly string[], steps: readonly (readonly IncomeStep[])[]): Layer[] {
  const occurs = (id: string) => steps.flat().some(({ annual }) => (annual[id] ?? 0) > 0);
  return BESIDE.flatMap((part) => people.map((person) => ({ id: layerId(person, part), person, part }))).filter(
    ({ id }) => occurs(id),
  );
}

/** The line of the need. */
export const NEED: Layer = { id: "need", person: "", part: "need" };

/**
 * The steps of the pensions with what the household has besides, and its need where it names one. Pay is a matter of the need
 * alone: without one the steps say nothing of it.
 */
export function withIncome(steps: readonly IncomeStep[], runs: readonly IncomeRun[]): IncomeStep[] {
  const needs = runs.some(({ need }) => need !== undefined);
  const months = [...new Set([...steps.map(({ month }) => month), ...runs.map(({ from }) => from)])];
  return months
    .sort((a, b) => a - b)
    .map((month): IncomeStep => {
      const step = stepIn(steps, month) ?? { ...NOTHING, month };
      const run = runs.find(({ from, to }) => from <= month && month < to);
      const beside = (run?.people ?? []).flatMap(({ id, otherIncome, pay }) => [
        [layerId(id, "otherIncome"), 12 * otherIncome] as const,
        [layerId(id, "pay"), needs ? 12 * pay : 0] as const,
      ]);
      return {
        ...step,
        month,
        annual: {
          ...step.annual,
          ...Object.fromEntries(beside),
          ...(run?.need === undefined ? {} : { [NEED.id]: 12 * run.need }),
        },
        besideAmount: beside.reduce((sum, [, amount]) => sum + amount, 0),
        reasons: step.month === month ? step.reasons : [],
      };
    });
}

const NOTHING = { annual: {}, annualAmount: 0, withheldAmount: 0, besideAmount: 0, monthlyAmount: 0, reasons: [] };

/** The income of a household as steps, one for each month in which something changes. */
export function incomeSteps(changes: readonly Change[]): IncomeStep[] {
  const sorted = [...changes].sort((a, b) => a.month - b.month);
  const months = [...new Set(sorted.map(({ month }) => month))];
  const current = new Map<string, Change>();
  return months.map((month) => {
    const reasons = sorted.filter((change) => change.month === month);
    for (const change of reasons) current.set(`${change.person}.${change.benefit satisfies BenefitId}`, change);
    const annual: Record<string, number> = {};
    let annualAmount = 0;
    let withheldAmount = 0;
    const byPerson = new Map<string, number>();
    for (const change of current.values()) {
      annualAmount += change.annualAmount;
      byPerson.set(change.person, (byPerson.get(change.person) ?? 0) + change.annualAmount);
      for (const part of PARTS) {
        const id = layerId(change.person, part);
        annual[id] = (annual[id] ?? 0) + change.parts[part];
      }
      const held = sumOfParts(change.suspended);
      const top = layerId(change.person, "withheld");
      annual[top] = (annual[top] ?? 0) + held;
      withheldAmount += held;
    }
    return { month, annual, annualAmount, withheldAmount, besideAmount: 0, monthlyAmount: inMonths(byPerson), reasons };
  });
}

const inMonths = (byPerson: ReadonlyMap<string, number>): number =>
  [...byPerson.values()].reduce((sum, annual) => sum + Math.floor(annual / 12), 0);

/** The step that holds in a month; undefined before the first. */
export const stepIn = (steps: readonly IncomeStep[], month: Month): IncomeStep | undefined =>
  steps.findLast((step) => step.month <= month);

/** A month as a point of the age axis, in years. */
export const ageAxis = (bornOn: IsoDate, month: Month): number => (month - attainsInMonth(bornOn, 0)) / 12;

export const ageAt = (bornOn: IsoDate, month: Month): Age => ageIn(bornOn, month);

/** Rows of a stacked step chart: a row at each change, and at both ends of the axis. Yen a month. */
export function stackRows(
  steps: readonly IncomeStep[],
  layers: readonly Layer[],
  bornOn: IsoDate,
): Record<string, number>[] {
  const row = (age: number, step: IncomeStep | undefined): Record<string, number> => ({
    age,
    ...Object.fromEntries(
      // before a need begins there is no line
      layers.flatMap(({ id, part }) => {
        const annual = step?.annual[id];
        return part === "need" && annual === undefined ? [] : [[id, (annual ?? 0) / 12]];
      }),
    ),
  });
  const inside = steps
    .map((step) => ({ age: ageAxis(bornOn, step.month), step }))
    .filter(({ age }) => age > SHOWN_AGES.from && age < SHOWN_AGES.to);
  const before = steps.findLast((step) => ageAxis(bornOn, step.month) <= SHOWN_AGES.from);
  const last = steps.findLast((step) => ageAxis(bornOn, step.month) < SHOWN_AGES.to);
  return [row(SHOWN_AGES.from, before), ...inside.map(({ age, step }) => row(age, step)), row(SHOWN_AGES.to, last)];
}

/** Second scenario minus first, yen a month, at every month in which either changes. */
export type DifferenceStep = {
  readonly month: Month;
  readonly first: number;
  readonly second: number;
  readonly difference: number;
};

export function differenceSteps(first: readonly IncomeStep[], second: readonly IncomeStep[]): DifferenceStep[] {
  const months = [...new Set([...first, ...second].map(({ month }) => month))].sort((a, b) => a - b);
  return months.map((month) => {
    const [a, b] = [stepIn(first, month)?.monthlyAmount ?? 0, stepIn(second, month)?.monthlyAmount ?? 0];
    return { month, first: a, second: b, difference: b - a };
  });
}

/** Rows of the difference strip, what is more and what is less apart. */
export function differenceRows(
  steps: readonly DifferenceStep[],
  bornOn: IsoDate,
): { age: number; more: number; less: number }[] {
  const row = (age: number, difference: number) => ({
    age,
    more: Math.max(difference, 0),
    less: Math.min(difference, 0),
  });
  const inside = steps
    .map(({ month, difference }) => ({ age: ageAxis(bornOn, month), difference }))
    .filter(({ age }) => age > SHOWN_AGES.from && age < SHOWN_AGES.to);
  return [
    row(SHOWN_AGES.from, 0),
    ...inside.map(({ age, difference }) => row(age, difference)),
    row(SHOWN_AGES.to, inside.at(-1)?.difference ?? 0),
  ];
}
