import {
  type Age,
  dateOf,
  eraOf,
  type IsoDate,
  isDateText,
  isMonthText,
  type Month,
  monthNumberOf,
  parseMonth,
  yearOf,
} from "#lib/time/index.ts";
import type { Locale } from "./locale.ts";

/** A message of the namespace "format" with its arguments filled in. */
export type Translate = (key: string, values?: Record<string, string | number>) => string;

export type Format = ReturnType<typeof createFormat>;

const MINUS = "−";

/** How figures are written in a language: true minus, era beside the Western year in Japanese, units always said. */
export function createFormat(t: Translate, locale: Locale) {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const fine = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const oneDigit = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percents = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const sign = (value: number, plus = false) => (value < 0 ? MINUS : plus && value > 0 ? "+" : "");
  const monthName = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
  const shortName = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" });
  const nameOf = (month: number) => monthName.format(new Date(Date.UTC(2000, month - 1, 1)));

  const eraYear = (date: IsoDate): { era: string; eraYear: string } => {
    const found = eraOf(date);
    if (!found) return { era: "", eraYear: "" };
    return { era: t(`era.${found.era.id}`), eraYear: found.year === 1 ? t("firstEraYear") : String(found.year) };
  };
  const monthShort = (value: Month): string => {
    const number = monthNumberOf(value);
    const monthName = shortName.format(new Date(Date.UTC(2000, number - 1, 1)));
    return t("monthShort", { year: String(yearOf(value)), month: number, monthName });
  };
  const month = (value: Month): string => {
    const [year, number] = [yearOf(value), monthNumberOf(value)];
    const era = eraYear(dateOf(year, number, 1));
    if (era.era === "") return monthShort(value);
    return t("month", {
      year: String(year),
      month: number,
      monthName: nameOf(number),
      ...era,
    });
  };
  const date = (value: IsoDate): string => {
    const [year, number, day] = value.split("-").map(Number) as [number, number, number];
    return t("date", { year: String(year), month: number, monthName: nameOf(number), day });
  };

  return {
    locale,
    number: (value: number) => sign(value) + fine.format(Math.abs(value)),
    yen: (value: number) => t("yen", { sign: sign(value), amount: whole.format(Math.abs(value)) }),
    signedYen: (value: number) => t("yen", { sign: sign(value, true), amount: whole.format(Math.abs(value)) }),
    /** Bare amount for columns whose header names the unit. */
    amount: (value: number) => sign(value) + whole.format(Math.abs(value)),
    signedAmount: (value: number) => sign(value, true) + whole.format(Math.abs(value)),
    /** For headlines, with the exact figure beside: 12.3万円, or ¥123k on an axis. */
    short: (value: number) =>
      t("short", {
        sign: sign(value),
        tenThousands: oneDigit.format(Math.abs(value) / 10_000),
        thousands: whole.format(Math.abs(value) / 1000),
      }),
    percent: (value: number) => `${sign(value)}${percents.format(Math.abs(value) * 100)}%`,
    /** With one decimal always, for figures that stand under each other. */
    share: (value: number) => `${sign(value)}${oneDigit.format(Math.abs(value) * 100)}%`,
    signedPercent: (value: number) => `${sign(value, true)}${percents.format(Math.abs(value) * 100)}%`,
    years: (value: number) => t("years", { years: oneDigit.format(value) }),
    months: (value: number) => t("months", { months: sign(value) + fine.format(Math.abs(value)) }),
    age: ({ years, months }: Age) => t("age", { years, months }),
    month,
    /** Without the era, for tables and axes. */
    monthShort,
    eraYearOf: (year: number, monthNumber: number) => t("eraYear", eraYear(dateOf(year, monthNumber, 1))),
    date,
    monthName: nameOf,
    /** A detail of an issue or reason, whatever it is: month, day, number, list. */
    detail: (value: unknown): string => {
      if (typeof value === "number") return fine.format(value);
      if (Array.isArray(value)) return value.map(String).join(t("listSeparator"));
      const text = String(value);
      if (isMonthText(text)) return month(parseMonth(text));
      return isDateText(text) ? date(text) : text;
    },
  };
}
