import { healthFactors } from "#data/mortality.ts";
import {
  type Age,
  addMonths,
  attainsInMonth,
  attainsOn,
  daysInMonth,
  formatMonth,
  type IsoDate,
  type Month,
  monthNumberOf,
  yearOf,
} from "#lib/time/index.ts";
import { CLOSING_AGE, type MortalityTable, rateOf, type Sex } from "./table.ts";

/**
 * Chances of living on, given life at the begin of the month `from`. `alive` has one number a month: the chance of being alive
 * at the begin of that month; the first is 1, and nobody lives past the last. A pension is paid for the month of death too, so
 * the expected amount of a month is its amount times its `alive`.
 */
export type Survival = { readonly from: Month; readonly alive: Float64Array };

/** What a person's chances are computed with. `healthFactor` multiplies every yearly chance of death; 1 is the table itself. */
export type Mortality = { readonly table: MortalityTable; readonly healthFactor: number };

/** Whose life it is, as far as the tables ask. */
export type Life = { readonly sex: Sex; readonly bornOn: IsoDate };

/** The most that a health factor raises a yearly chance of death to: below certainty. */
const HIGHEST = 0.999;

/**
 * A person's chances of living on, month by month to the closing age, by generation: at age x in calendar year y by the rate
 * of age x in year y. Within a year of age and a calendar year the force of mortality is constant, so (1 - q)^(1/12) of those
 * alive live through a month; the month of a birthday is divided at that day.
 * Throws RangeError on a month before birth, after the closing age or before the table, and on a health factor out of bounds.
 */
export function survival({ sex, bornOn }: Life, from: Month, { table, healthFactor }: Mortality): Survival {
  if (!(healthFactor >= healthFactors.min && healthFactor <= healthFactors.max))
    throw new RangeError(`survival: health factor ${healthFactor} is not ${healthFactors.min} to ${healthFactors.max}`);
  const born = attainsInMonth(bornOn, 0);
  const beforeBirthday = Number(attainsOn(bornOn, 0).slice(8)) / daysInMonth(born);
  const through = (age: number, year: number, partOfMonth: number): number =>
    (1 - Math.min(healthFactor * rateOf(table, sex, age, year), HIGHEST)) ** (partOfMonth / 12);

  const alive = new Float64Array(monthsUntil(bornOn, from, CLOSING_AGE));
  let chance = 1;
  let kept = 1;
  alive[0] = chance;
  for (let i = 1; i < alive.length; i++) {
    const month = addMonths(from, i - 1);
    const year = yearOf(month);
    const age = Math.floor((month - born) / 12);
    const monthOfAge = (month - born) % 12;
    if (monthOfAge === 0)
      kept = through(age, year, 1 - beforeBirthday) * (age > 0 ? through(age - 1, year, beforeBirthday) : 1);
    else if (i === 1 || monthOfAge === 1 || monthNumberOf(month) === 1) kept = through(age, year, 1);
    chance *= kept;
    alive[i] = chance;
  }
  return { from, alive };
}

/**
 * The same for someone who is taken to live to an age and to die in the month of reaching it: alive for certain until then.
 * Throws RangeError where that month is before `from`, and on a month before birth.
 */
export function certainDeath(bornOn: IsoDate, from: Month, age: Age | number): Survival {
  return { from, alive: new Float64Array(monthsUntil(bornOn, from, age)).fill(1) };
}

/** How many months there are from `from` on, the month of reaching the age with them. */
function monthsUntil(bornOn: IsoDate, from: Month, age: Age | number): number {
  const last = attainsInMonth(bornOn, age);
  if (from < attainsInMonth(bornOn, 0) || from > last)
    throw new RangeError(`survival: ${formatMonth(from)} is no month of a life from ${bornOn} to ${formatMonth(last)}`);
  return last - from + 1;
}

/** The chance that death falls in each month of a survival; they add up to 1. */
export const deathIn = ({ alive }: Survival): Float64Array => alive.map((chance, i) => chance - (alive[i + 1] ?? 0));
