import { type IsoDate, isDateText, isMonthText, type Month, parseMonth } from "#lib/time/index.ts";
import { issue } from "./issue.ts";

/** Input that no schema has seen yet, read with care: what is not of the right form counts as absent. */
export type Raw = Readonly<Record<string, unknown>>;
export const record = (value: unknown): Raw => (typeof value === "object" && value !== null ? (value as Raw) : {});
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const month = (value: unknown): Month | undefined =>
  typeof value === "string" && isMonthText(value) ? parseMonth(value) : undefined;
export const date = (value: unknown): IsoDate | undefined =>
  typeof value === "string" && isDateText(value) ? value : undefined;
export const nobody = (path: string, ids: ReadonlySet<string>) =>
  issue(path, "notAllowedValue", { cause: "nobody", allowed: [...ids] });
