declare const unit: unique symbol;

/** A calendar month as a whole number (year x 12 + month - 1), so that months subtract to a length. */
export type Month = number & { readonly [unit]: "month" };

/** Half-open [from, to): the month `to` is the first that no longer belongs. */
export type Period = { readonly from: Month; readonly to: Month };

/** The number that the digits of a text write, from one place to before another; NaN where one is no digit. */
export function digitsIn(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = 10 * number + digit;
  }
  return number;
}

const ZERO = "0".charCodeAt(0);

/** A whole number below 100 with two digits. */
export const twoDigits = (number: number): string => (number < 10 ? `0${number}` : `${number}`);

export const isMonth = (year: number, month: number): boolean =>
  Number.isInteger(year) && Number.isInteger(month) && year >= 1900 && year <= 2199 && month >= 1 && month <= 12;

/** Year and month 1 to 12. Throws RangeError outside 1900 to 2199. */
export function monthOf(year: number, month: number): Month {
  if (!isMonth(year, month)) throw new RangeError(`monthOf: ${year}-${month} is not a month of 1900 to 2199`);
  return (year * 12 + month - 1) as Month;
}

// without a pattern: every spell and step of a plan is read by it, in each scenario anew
export const isMonthText = (text: string): boolean =>
  text.length === 7 && text[4] === "-" && isMonth(digitsIn(text, 0, 4), digitsIn(text, 5, 7));

/** "YYYY-MM" to a Month. Throws RangeError on anything else. */
export function parseMonth(text: string): Month {
  if (!isMonthText(text)) throw new RangeError(`parseMonth: "${text}" is not YYYY-MM`);
  return (digitsIn(text, 0, 4) * 12 + digitsIn(text, 5, 7) - 1) as Month;
}

export const yearOf = (month: Month): number => Math.floor(month / 12);

/** 1 to 12. */
export const monthNumberOf = (month: Month): number => (month % 12) + 1;

export const formatMonth = (month: Month): string => `${yearOf(month)}-${twoDigits(monthNumberOf(month))}`;

export const addMonths = (month: Month, count: number): Month => (month + count) as Month;

/** Number of months in the period; 0 when it is empty or reversed. */
export const lengthOf = ({ from, to }: Period): number => Math.max(0, to - from);

/** The months two periods share, possibly none (then `to` <= `from`). */
export const intersection = (a: Period, b: Period): Period => ({
  from: Math.max(a.from, b.from) as Month,
  to: Math.min(a.to, b.to) as Month,
});
