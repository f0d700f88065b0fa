import { dateOf, dayAfter, dayBefore, type IsoDate, weekdayOf } from "./date.ts";

/** The ten days around the accession of 2019, when 30 April to 2 May were public holidays (Act 99 of 2018). */
const CLOSED_IN_2019 = { from: "2019-04-27", to: "2019-05-06" };

/** Days of a year, as "MM-DD", on which banks are closed near the end of a month: year's end, New Year and Showa Day. */
const CLOSED_EVERY_YEAR: ReadonlySet<string> = new Set(["12-31", "01-01", "01-02", "01-03", "04-29"]);

/** A public holiday on a Sunday moves to the Monday after it: Showa Day to 30 April (Act 178 of 1948 art. 3(2)). */
const isSubstitute = (date: IsoDate, weekday: number): boolean => weekday === 1 && date.endsWith("-04-30");

/**
 * Whether banks take payments on a day. Right for the last two days and the first week of any month, where no other public
 * holiday falls that month ends move to; other holidays of the year are not known here.
 */
function isBankingDay(date: IsoDate): boolean {
  const weekday = weekdayOf(date);
  if (weekday === 0 || weekday === 6 || CLOSED_EVERY_YEAR.has(date.slice(5))) return false;
  if (isSubstitute(date, weekday)) return false;
  return date < CLOSED_IN_2019.from || date > CLOSED_IN_2019.to;
}

/** The day itself, or the first banking day after it. */
export function bankingDayFrom(date: IsoDate): IsoDate {
  let day = date;
  while (!isBankingDay(day)) day = dayAfter(day);
  return day;
}

/** The day itself, or the last banking day before it. */
export function bankingDayUpTo(date: IsoDate): IsoDate {
  let day = date;
  while (!isBankingDay(day)) day = dayBefore(day);
  return day;
}

/** The same day of a later year; the day has to exist there, so not 29 February. */
export const yearsLater = (date: IsoDate, years: number): IsoDate =>
  dateOf(Number(date.slice(0, 4)) + years, Number(date.slice(5, 7)), Number(date.slice(8, 10)));
