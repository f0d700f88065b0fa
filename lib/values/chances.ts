import { addMonths, fiscalYearOf, type Month, monthNumberOf } from "#lib/time/index.ts";
import type { Basis, Survival } from "./types.ts";

/** Chances and present values by month: index 0 is the plan's first. */
export type Chances = {
  readonly start: Month;
  readonly months: number;
  /** Of each person: the chance of living at the begin of a month, one more of them than months. */
  readonly alive: readonly Float64Array[];
  /** What a yen of a month is worth at the plan's start, in its prices. */
  readonly present: Float64Array;
};

/** The same numbers as they would stand if life at the plan's first month were certain. */
function livingAt(start: Month, months: number, { from, alive }: Survival): Float64Array {
  const now = alive[start - from] ?? 0;
  const found = new Float64Array(months + 1);
  for (let i = 0; i <= months && now > 0; i++) found[i] = (alive[start - from + i] ?? 0) / now;
  return found;
}

const FIRST_OF_FISCAL_YEAR = 4;

/** Months from the plan's start to `end`, with everyone's chances in them. */
export function chancesOf(
  { survivals, discountRate, deflator }: Pick<Basis, "survivals" | "discountRate" | "deflator">,
  start: Month,
  end: Month,
): Chances {
  const months = Math.max(0, end - start);
  const monthly = (1 + discountRate) ** (-1 / 12);
  const present = new Float64Array(months);
  let factor = 1;
  let level = 1;
  for (let i = 0; i < months; i++, factor *= monthly) {
    const month = addMonths(start, i);
    if (i === 0 || monthNumberOf(month) === FIRST_OF_FISCAL_YEAR) level = deflator(fiscalYearOf(month));
    present[i] = factor / level;
  }
  return { start, months, alive: survivals.map((one) => livingAt(start, months, one)), present };
}

/** Nobody knows: life to this month for certain, and death in it. */
export const diesIn = (start: Month, month: Month): Survival => ({
  from: start,
  alive: new Float64Array(Math.max(0, month - start + 1)).fill(1),
});

/** The chance of dying in the month with this index. */
export const dyingIn = (alive: Float64Array, i: number): number => (alive[i] ?? 0) - (alive[i + 1] ?? 0);

/** Sums of the first i numbers, of a twelfth of each: a yearly amount times a difference of them is the worth of its months. */
export function sums(months: number, of: (i: number) => number): Float64Array {
  const found = new Float64Array(months + 1);
  for (let i = 0; i < months; i++) found[i + 1] = (found[i] ?? 0) + of(i) / 12;
  return found;
}
