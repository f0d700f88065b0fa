import { addMonths, type Month, monthNumberOf, monthOf, yearOf } from "./month.ts";

/** "YYYY-MM-DD", a day that exists in the calendar. */
export type IsoDate = string & { readonly [unit]: "date" };
declare const unit: unique symbol;

const daysIn = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

const parts = (date: string): [number, number, number] => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7)),
  Number(date.slice(8, 10)),
];

export function isDateText(text: string): text is IsoDate {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const [year, month, day] = parts(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** Brands "YYYY-MM-DD". Throws RangeError on a day that does not exist. */
export function parseDate(text: string): IsoDate {
  if (!isDateText(text)) throw new RangeError(`parseDate: "${text}" is not a day`);
  return text;
}

export function dateOf(year: number, month: number, day: number): IsoDate {
  return parseDate(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
}

/** The month the day lies in. */
export function monthOfDate(date: IsoDate): Month {
  return monthOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
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
