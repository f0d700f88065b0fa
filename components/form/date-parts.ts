import { ERAS, westernYear } from "#lib/time/index.ts";

/** "2015-04" taken apart; what is not a month keeps the text typed as its year. */
export function splitMonth(value: unknown): { readonly year: string; readonly month: string } {
  if (typeof value !== "string") return { year: value === undefined || value === null ? "" : String(value), month: "" };
  const [, year = "", month = ""] = /^(.*?)(?:-(\d{1,2})?)?$/.exec(value) ?? [];
  return { year, month: month === "" ? "" : String(Number(month)) };
}

/** Put together again; undefined while both are empty, so that the field counts as not answered. */
export function joinedMonth(year: string, month: string): string | undefined {
  if (year === "" && month === "") return undefined;
  return `${year}-${month === "" ? "" : month.padStart(2, "0")}`;
}

export type DateParts = { readonly year: string; readonly month: string; readonly day: string };

export function splitDate(value: unknown): DateParts {
  const [, year = "", month = "", day = ""] =
    /^(.*?)(?:-(\d{0,2}))?(?:-(\d{0,2}))?$/.exec(typeof value === "string" ? value : "") ?? [];
  const plain = (text: string) => (text === "" ? "" : String(Number(text)));
  return { year, month: plain(month), day: plain(day) };
}

export function joinedDate({ year, month, day }: DateParts): string | undefined {
  if (year === "" && month === "" && day === "") return undefined;
  const two = (text: string) => (text === "" ? "" : text.padStart(2, "0"));
  return `${year}-${two(month)}-${two(day)}`;
}

/** The Western calendar, or an era by its id. */
export type Calendar = "western" | (typeof ERAS)[number]["id"];

/** A year as typed in a calendar, as a Western year; text that is no year stays as it is. */
export function toWestern(calendar: Calendar, typed: string): string {
  const era = ERAS.find(({ id }) => id === calendar);
  const text = typed.normalize("NFKC").trim().replace(/^元$/, "1");
  return era && /^\d{1,2}$/.test(text) && Number(text) > 0 ? String(westernYear(era, Number(text))) : text;
}

/** A Western year as a year of the calendar, where it can be one. */
export function fromWestern(calendar: Calendar, year: string): string {
  const era = ERAS.find(({ id }) => id === calendar);
  if (!era || !/^\d{4}$/.test(year)) return year;
  const inEra = Number(year) - westernYear(era, 1) + 1;
  return inEra > 0 ? String(inEra) : year;
}
