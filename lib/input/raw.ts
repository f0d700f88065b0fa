import { type Age, type IsoDate, isDateText, isMonthText, type Month, parseMonth } from "#lib/time/index.ts";
import { issue } from "./issue.ts";

/** Input that no schema has seen yet, read with care: what is not of the right form counts as absent. */
export type Raw = Readonly<Record<string, unknown>>;
export const record = (value: unknown): Raw => (typeof value === "object" && value !== null ? (value as Raw) : {});
/** No list of a plan is longer; what lies beyond the schema refuses. */
const LONGEST_LIST = 200;
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, LONGEST_LIST) : []);
/** The entry of a table by a key that anyone may have typed. */
export const entryOf = <V>(table: Readonly<Record<string, V>>, key: unknown): V | undefined =>
  typeof key === "string" && Object.hasOwn(table, key) ? table[key] : undefined;
export const month = (value: unknown): Month | undefined =>
  typeof value === "string" && isMonthText(value) ? parseMonth(value) : undefined;
export const date = (value: unknown): IsoDate | undefined =>
  typeof value === "string" && isDateText(value) ? value : undefined;
/** An age whose years are a whole number of a life, months 0 where they cannot be read. */
export function age(value: unknown): Age | undefined {
  const { years, months } = record(value);
  if (typeof years !== "number" || !Number.isInteger(years) || years < 20 || years > 120) return undefined;
  return { years, months: typeof months === "number" && Number.isInteger(months) ? months : 0 };
}
export const nobody = (path: string, ids: ReadonlySet<string>) =>
  issue(path, "notAllowedValue", { cause: "nobody", allowed: [...ids] });
