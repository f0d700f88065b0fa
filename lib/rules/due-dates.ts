import type { ParameterReader } from "#lib/parameters/index.ts";
import {
  addMonths,
  bankingDayFrom,
  bankingDayUpTo,
  dayAfter,
  dayBefore,
  type IsoDate,
  lastDayOf,
  type Month,
  yearsLater,
} from "#lib/time/index.ts";

/**
 * The day a month's National Pension contribution is due (納付期限): the last day of the next month, or the first banking day
 * after it where that is a Saturday, a Sunday, a public holiday or 31 December. Law: NPA 91. Rule R-116.
 */
export const contributionDueOn = (month: Month): IsoDate => bankingDayFrom(lastDayOf(addMonths(month, 1)));

/**
 * The last day an unpaid month can be paid. The right to collect lapses two years after the due date as it was moved; where
 * the two years end on a day without banking, the last banking day before it, since nobody can pay later.
 * Law: NPA 102(4); counted from the day after the due date (Civil Code 140, 143). Rule R-116.
 */
export function lastPaymentDay(month: Month, params: ParameterReader): IsoDate {
  const years = params.get("contributionTimeLimitYears", month);
  return bankingDayUpTo(dayBefore(yearsLater(dayAfter(contributionDueOn(month)), years)));
}
