import type { ChosenBenefit, Member, StartAges } from "#lib/projection/index.ts";
import { type Age, ageOfMonths, attainsInMonth, type Month, monthsOfAge } from "#lib/time/index.ts";
import type { PairMatrix } from "./types.ts";

/** Start ages are told by months from 60y0m on, up to 75y0m. */
const FIRST_AGE = 720;
export const SIZE = 181;
export const AT_65 = 5 * 12;
export const AT_66 = 6 * 12;

export const ageAt = (start: number): Age => ageOfMonths(FIRST_AGE + start);
export const startOfAge = (age: Age): number => monthsOfAge(age) - FIRST_AGE;

/** The two ages of a pair. */
export const agesAt = (basic: number, employees: number): StartAges => ({
  oldAgeBasic: ageAt(basic),
  oldAgeEmployees: ageAt(employees),
});

/**
 * What one person's starts are worth. Both pensions early together: `joint`. Else the two are taken by themselves: `basic` is
 * the worth of all with the employees' pension at 65, `employees` what its later start adds. NaN where the law refuses, or
 * nothing is left to choose.
 */
export type Options = {
  readonly joint: Float64Array;
  readonly basic: Float64Array;
  readonly employees: Float64Array;
};

export const noOptions = (): Options => ({
  joint: new Float64Array(AT_65).fill(Number.NaN),
  basic: new Float64Array(SIZE).fill(Number.NaN),
  employees: new Float64Array(SIZE).fill(Number.NaN),
});

export const worthOf = ({ joint, basic, employees }: Options, b: number, e: number): number =>
  e < AT_65
    ? b === e
      ? (joint[b] ?? Number.NaN)
      : Number.NaN
    : (basic[b] ?? Number.NaN) + (employees[e] ?? Number.NaN);

/**
 * What the starts of one person can mean to the other: 0 both after 65, then early both together by month, then early the basic
 * pension alone.
 */
export const CLASSES = 1 + 2 * AT_65;
export const classOf = (basic: number, employees: number): number =>
  basic >= AT_65 ? 0 : employees < AT_65 ? 1 + basic : 1 + AT_65 + basic;

/** The values of all pairs. */
export function pairsOf({ joint, basic, employees }: Options): PairMatrix {
  const values = new Float64Array(SIZE * SIZE).fill(Number.NaN);
  for (let b = 0; b < SIZE; b++) {
    const one = basic[b] ?? Number.NaN;
    const row = b * SIZE;
    for (let e = AT_65; e < SIZE; e++) values[row + e] = one + (employees[e] ?? Number.NaN);
    if (b < AT_65) values[row + b] = joint[b] ?? Number.NaN;
  }
  return { firstAge: FIRST_AGE, size: SIZE, values };
}

/** Index and worth of the largest number; NaN is none. */
export function largest(values: Float64Array): { readonly at: number; readonly value: number } {
  let at = -1;
  let value = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) {
    const one = values[i] ?? Number.NaN;
    if (one > value) {
      at = i;
      value = one;
    }
  }
  return { at, value };
}

/** Starts of the two pensions of one person. */
export type Pair = { readonly basic: number; readonly employees: number };

/** Which starts of a pension are left: those from the plan's first month on, or the planned one of a pension that is drawn by then. */
export type Open = Readonly<
  Record<ChosenBenefit, { readonly open: boolean; readonly has: (start: number) => boolean }>
>;

/** The starts that are left to a person, and the planned ones. A pension without a right stands at 65. */
export function openStarts(
  { bornOn }: Member,
  ages: StartAges,
  start: Month,
  hasRight: (benefit: ChosenBenefit) => boolean,
): { readonly open: Open; readonly planned: Pair } {
  const now = start - attainsInMonth(bornOn, 0) - FIRST_AGE;
  const of = (benefit: ChosenBenefit) => {
    const right = hasRight(benefit);
    const planned = right ? startOfAge(ages[benefit]) : AT_65;
    const open = right && planned >= now;
    // who waits past 65 can still ask for the pension from 65 on
    return { planned, open, has: (at: number) => at === planned || (open && (at >= now || at === AT_65)) };
  };
  const [oldAgeBasic, oldAgeEmployees] = [of("oldAgeBasic"), of("oldAgeEmployees")];
  return {
    open: { oldAgeBasic, oldAgeEmployees },
    planned: { basic: oldAgeBasic.planned, employees: oldAgeEmployees.planned },
  };
}
