import { dateOf, dayBefore, type IsoDate, monthOfDate } from "./date.ts";
import { addMonths, digitsIn, type Month } from "./month.ts";

/** Age in whole years and months (0 to 11). */
export type Age = { readonly years: number; readonly months: number };

/**
 * The day on which a person attains an age: the day before the birthday.
 * Born on 29 February: 28 February every year. Born on the 1st: the last day of the month before.
 * Law: Act on Computation of Age, Civil Code art. 143, NPA art. 103.
 */
export function attainsOn(bornOn: IsoDate, years: number): IsoDate {
  const year = digitsIn(bornOn, 0, 4) + years;
  const month = digitsIn(bornOn, 5, 7);
  const day = digitsIn(bornOn, 8, 10);
  // the day before 29 February is 28 February in every year, also where the 29th does not exist
  return day > 1 ? dateOf(year, month, day - 1) : dayBefore(dateOf(year, month, 1));
}

/** The month in which a person attains an age in years and months: the month of attaining the years, moved on. */
export function attainsInMonth(bornOn: IsoDate, age: Age | number): Month {
  const months = typeof age === "number" ? age * 12 : monthsOfAge(age);
  // the day before the 1st lies in the month before
  const bornOnFirst = bornOn.endsWith("-01");
  return addMonths(monthOfDate(bornOn), bornOnFirst ? months - 1 : months);
}

/** Whole years and months a person has reached in a month: 65y0m in the month of attaining 65. */
export function ageIn(bornOn: IsoDate, month: Month): Age {
  return ageOfMonths(month - attainsInMonth(bornOn, 0));
}

export const ageOfMonths = (months: number): Age => ({
  years: Math.floor(months / 12),
  months: ((months % 12) + 12) % 12,
});

export const monthsOfAge = ({ years, months }: Age): number => years * 12 + months;

/** Whole years of age a person has attained on a day. */
export function ageOn(bornOn: IsoDate, on: IsoDate): number {
  // one more than the years apart: someone born on 1 January attains the age on 31 December
  const most = Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4)) + 1;
  return [most, most - 1].find((years) => attainsOn(bornOn, years) <= on) ?? most - 2;
}
