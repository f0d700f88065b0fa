import type { ParameterReader } from "#lib/parameters/index.ts";
import {
  addMonths,
  type IsoDate,
  lastDayOf,
  lastDayOfYearsAfter,
  type Month,
  monthOfDate,
  paymentMonthOf,
} from "#lib/time/index.ts";

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

/**
 * The last day before the right to a pension itself lapses (基本権の時効): five years from the day after the one on which it arose.
 * In practice the office does not plead it where the delay is explained. Law: NPA 102(1), EPIA 92(1), Civil Code 140. Rule R-011.
 */
export const lastDayForRight = (aroseOn: IsoDate, params: ParameterReader): IsoDate =>
  lastDayOfYearsAfter(aroseOn, params.get("benefitTimeLimitYears", monthOfDate(aroseOn)));
