import { addMonths, digitsIn, isMonth, type Month, monthNumberOf, monthOf, twoDigits, yearOf } from "./month.ts";

/** "YYYY-MM-DD", a day that exists in the calendar. */
export type IsoDate = string & { readonly [unit]: "date" };
declare const unit: unique symbol;

const daysIn = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

/** Is it a day of the calendar in 1900 to 2199? */
const isDay = (year: number, month: number, day: number): boolean =>
  isMonth(year, month) && Number.isInteger(day) && day >= 1 && day <= daysIn(year, month);

const parts = (date: string): [number, number, number] => [
  digitsIn(date, 0, 4),
  digitsIn(date, 5, 7),
  digitsIn(date, 8, 10),
];

export const isDateText = (text: string): text is IsoDate => /^\d{4}-\d\d-\d\d$/.test(text) && isDay(...parts(text));

/** Brands "YYYY-MM-DD". Throws RangeError on a day that does not exist. */
export function parseDate(text: string): IsoDate {
  if (!isDateText(text)) throw new RangeError(`parseDate: "${text}" is not a day`);
  return text;
}

/** Throws RangeError on a day that does not exist. */
export function dateOf(year: number, month: number, day: number): IsoDate {
  if (!isDay(year, month, day)) throw new RangeError(`dateOf: ${year}-${month}-${day} is not a day`);
  return `${year}-${twoDigits(month)}-${twoDigits(day)}` as IsoDate;
}

/** The month the day lies in. */
export function monthOfDate(date: IsoDate): Month {
  return monthOf(digitsIn(date, 0, 4), digitsIn(date, 5, 7));
}

export function dayBefore(date: IsoDate): IsoDate {
  const [year, month, day] = parts(date);
  if (day > 1) return dateOf(year, month, day - 1);
  if (month > 1) return dateOf(year, month - 1, daysIn(year, month - 1));
  return dateOf(year - 1, 12, 31);
}

export function dayAfter(date: IsoDate): IsoDate {
  const [year, month, day] = parts(date);
  if (day < daysIn(year, month)) return dateOf(year, month, day + 1);
  return month < 12 ? dateOf(year, month + 1, 1) : dateOf(year + 1, 1, 1);
}

/** So many days after a day. */
export function daysLater(date: IsoDate, days: number): IsoDate {
  let month = monthOfDate(date);
  let day = Number(date.slice(8, 10)) + days;
  for (; day > daysInMonth(month); month = addMonths(month, 1)) day -= daysInMonth(month);
  return dateOf(yearOf(month), monthNumberOf(month), day);
}

/** The same day so many months later; the last day of that month where it has no such day. */
export function monthsLater(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = parts(date);
  const later = addMonths(monthOf(year, month), months);
  return dateOf(yearOf(later), monthNumberOf(later), Math.min(day, daysInMonth(later)));
}

/** The later of two days. */
export function laterOf(one: IsoDate, other: IsoDate): IsoDate {
  if (other > one) return other;
  return one;
}

/** Days from a day to a later one, both counted; 0 where there is none. */
export function daysFromTo(first: IsoDate, last: IsoDate): number {
  if (last < first) return 0;
  let days = Number(last.slice(8, 10)) - Number(first.slice(8, 10)) + 1;
  for (let month = monthOfDate(first); month < monthOfDate(last); month = addMonths(month, 1))
    days += daysInMonth(month);
  return days;
}

/** 0 = Sunday to 6 = Saturday. */
export function weekdayOf(date: IsoDate): number {
  const [year, month, day] = parts(date);
  // Sakamoto's method
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7;
}

/** The month of the day after: the loss month of an insurance that ends the day after this one. */
export const monthAfterDay = (date: IsoDate): Month => {
  const month = monthOfDate(date);
  return date === lastDayOf(month) ? addMonths(month, 1) : month;
};

export const daysInMonth = (month: Month): number => daysIn(yearOf(month), monthNumberOf(month));

/** The last day of a month. */
export const lastDayOf = (month: Month): IsoDate => dateOf(yearOf(month), monthNumberOf(month), daysInMonth(month));
