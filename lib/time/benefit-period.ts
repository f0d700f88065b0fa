import { attainsOn } from "./age.ts";
import { dayAfter, daysLater, type IsoDate } from "./date.ts";

/**
 * The last day for which unemployment benefit can be drawn (受給期間): so many years from the day after the job ended, some
 * days more for those who were awarded many. Law: Employment Insurance Act 20.
 */
export function benefitPeriodEnd(
  leftOn: IsoDate,
  days: number,
  period: {
    readonly periodYears: number;
    readonly longerPeriods: readonly { readonly days: number; readonly extraDays: number }[];
  },
): IsoDate {
  const extra = period.longerPeriods.find((longer) => longer.days === days)?.extraDays ?? 0;
  // a period of years ends the day before its anniversary, as an age is attained
  return daysLater(attainsOn(dayAfter(leftOn), period.periodYears), extra);
}
