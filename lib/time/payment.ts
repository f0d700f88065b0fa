import { dateOf, type IsoDate, weekdayOf } from "./date.ts";
import { addMonths, type Month, monthNumberOf, yearOf } from "./month.ts";

/** The even month that pays the pension of a month: each even month pays the two before it. */
export const paymentMonthOf = (month: Month): Month => addMonths(month, monthNumberOf(month) % 2 === 0 ? 2 : 1);

/**
 * The day on which the pension of a month is paid: the 15th of the payment month, or the last weekday before it.
 * No public holiday of Japan falls on the 15th of an even month.
 */
export function paidOn(month: Month): IsoDate {
  const payment = paymentMonthOf(month);
  const on15th = dateOf(yearOf(payment), monthNumberOf(payment), 15);
  const weekday = weekdayOf(on15th);
  const early = weekday === 0 ? 2 : weekday === 6 ? 1 : 0;
  return early === 0 ? on15th : dateOf(yearOf(payment), monthNumberOf(payment), 15 - early);
}
