import { dateOf, type IsoDate, lastDayOf, monthOfDate, weekdayOf } from "./date.ts";
import { addMonths, type Month, monthNumberOf, yearOf } from "./month.ts";

/** A Saturday or Sunday, or a day from 29 December to 3 January. No other public holiday of Japan ends or begins a month. */
const isHoliday = (day: IsoDate): boolean =>
  [0, 6].includes(weekdayOf(day)) || day.slice(5) >= "12-29" || day.slice(5) <= "01-03";

const dayAfter = (day: IsoDate): IsoDate => {
  const month = monthOfDate(day);
  const next = addMonths(month, 1);
  return day === lastDayOf(month)
    ? dateOf(yearOf(next), monthNumberOf(next), 1)
    : dateOf(yearOf(month), monthNumberOf(month), Number(day.slice(8)) + 1);
};

/**
 * The last day on which the contribution of a month can be paid: so many years after the end of the next month, when it is
 * due; a day on which the offices are closed moves to the next one on which they are open.
 * Law: NPA 91, 102(4); Act on General Rules for National Taxes 10(2). Rules.
 */
export function lastPaymentDay(month: Month, limitYears: number): IsoDate {
  let day = lastDayOf(lastPaymentMonth(month, limitYears));
  while (isHoliday(day)) day = dayAfter(day);
  return day;
}

/**
 * The last month in which the contribution of a month can be paid. What a closed office moves into the first days of the
 * next month is not counted on.
 */
export const lastPaymentMonth = (month: Month, limitYears: number): Month => addMonths(month, 12 * limitYears + 1);

/** The last month in which the late payment of a waived month can be approved: the same month so many years later (NPA 94; R-135). */
export const lastBackPaymentMonth = (month: Month, limitYears: number): Month => addMonths(month, 12 * limitYears);
