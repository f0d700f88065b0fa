import type { ParameterReader } from "#lib/parameters/index.ts";
import { addMonths, type IsoDate, lastDayOf, type Month, paymentMonthOf } from "#lib/time/index.ts";

/**
 * First month whose payment has not lapsed (時効) for who asks in `requestedIn`: the five years of a payment run from the
 * first day of the month after its pay month.
 * Law: NPA 102, EPIA 92. Rule R-011.
 */
export function firstUnlapsedMonth(requestedIn: Month, params: ParameterReader): Month {
  const oldest = addMonths(requestedIn, -12 * params.get("benefitTimeLimitYears", requestedIn));
  let month = addMonths(oldest, -3);
  while (paymentMonthOf(month) < oldest) month = addMonths(month, 1);
  return month;
}

/**
 * The last day on which a payment can still be asked for (時効): the five years run from the first day of the month after its
 * pay month. Law: NPA 102, EPIA 92. Rule R-011.
 */
export const lastDayForPayment = (payMonth: Month, params: ParameterReader): IsoDate =>
  lastDayOf(addMonths(payMonth, 12 * params.get("benefitTimeLimitYears", payMonth)));
