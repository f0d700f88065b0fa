import { letter } from "#components/result/headline.tsx";
import { BENEFITS, type BenefitId, type LifetimeValues } from "#lib/simulate.ts";

/** A scenario as a column of figures. */
export type Column = {
  readonly id: string;
  readonly letter: string;
  /** With its letter, where there are several. */
  readonly name: string;
  readonly values: LifetimeValues;
};

/** Every scenario with its values, in the order of the plan. */
export const columnsOf = (
  scenarios: readonly { readonly id: string; readonly name: string }[],
  found: readonly LifetimeValues[],
): Column[] =>
  scenarios.flatMap(({ id, name }, i) => {
    const values = found.find(({ scenario }) => scenario === id);
    const named = scenarios.length > 1 ? `${letter(i)} ${name}` : name;
    return values ? [{ id, letter: letter(i), name: named, values }] : [];
  });

/** The benefits that are worth anything in one of the scenarios, in the order of the law. */
export const benefitsIn = (columns: readonly Column[]): BenefitId[] =>
  BENEFITS.filter((benefit) => columns.some(({ values }) => (values.household.byBenefit[benefit] ?? 0) >= 0.5));

/** What stands in the bars: contributions in the order in which they lie on each other, and what they are held against. */
export const SIDES = ["paidOwn", "comingOwn", "paidEmployer", "comingEmployer", "pensions"] as const;
export type Sides = Readonly<Record<(typeof SIDES)[number], number>>;

/** Contributions and expected pensions of one person, in yen. */
export const sidesOf = ({ contributions: { paid, coming }, expected }: LifetimeValues["people"][number]): Sides => ({
  paidOwn: paid.own,
  comingOwn: coming.own,
  paidEmployer: paid.employer,
  comingEmployer: coming.employer,
  pensions: expected,
});

/** The same of everyone together. */
export function sidesTogether({ people }: LifetimeValues): Sides {
  const own = people.map(sidesOf);
  const sum = (side: keyof Sides) => own.reduce((total, one) => total + one[side], 0);
  return {
    paidOwn: sum("paidOwn"),
    comingOwn: sum("comingOwn"),
    paidEmployer: sum("paidEmployer"),
    comingEmployer: sum("comingEmployer"),
    pensions: sum("pensions"),
  };
}

export const ownOf = ({ paidOwn, comingOwn }: Sides): number => paidOwn + comingOwn;
export const bothOf = (sides: Sides): number => ownOf(sides) + sides.paidEmployer + sides.comingEmployer;

/** Is all known that was paid in before the plan's start? */
export const isComplete = ({ people }: LifetimeValues): boolean =>
  people.every(({ contributions }) => contributions.complete);

/** Pensions for each yen paid in; undefined where nothing is paid, or not everything that was is known. */
export function perYen(values: LifetimeValues, paidIn: (sides: Sides) => number): number | undefined {
  const sides = sidesTogether(values);
  const paid = paidIn(sides);
  return isComplete(values) && paid >= 1 ? sides.pensions / paid : undefined;
}
