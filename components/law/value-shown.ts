import type { Format } from "#components/intl/format.ts";
import type { Translator } from "#components/intl/messages.ts";
import { type Rate, toStepValue } from "#lib/money/index.ts";

/** Longest list that is written out; longer ones are named by their size. */
const MAX_LINES = 12;

/** A parameter's value in lines: a figure, a rate, one line a birth cohort, or the size of a table. */
export function valueShown(value: unknown, t: Translator, format: Format, most = MAX_LINES): string[] {
  if (Array.isArray(value)) {
    if (value.length > most) return [t("parameters.rows", { count: value.length })];
    return value.flatMap((row) => (isCohort(row) ? cohort(row, t, format) : valueShown(row, t, format).join(" / ")));
  }
  if (typeof value === "number") return [format.number(value)];
  if (typeof value === "boolean") return [t(value ? "parameters.yes" : "parameters.no")];
  if (typeof value !== "object" || value === null) return [format.detail(value ?? "–")];
  if (isRate(value)) return [String(toStepValue(value))];
  if ("rates" in value && Array.isArray(value.rates)) return [t("parameters.rows", { count: value.rates.length })];
  return Object.entries(value).map(
    ([name, inner]) => `${t(`field.${name}`)}: ${valueShown(inner, t, format).join(", ")}`,
  );
}

const isRate = (value: object): value is Rate => "num" in value && "den" in value;

type Cohort = { readonly bornFrom: string | null; readonly value: unknown };
const isCohort = (row: unknown): row is Cohort =>
  typeof row === "object" && row !== null && "bornFrom" in row && "value" in row;

function cohort({ bornFrom, value }: Cohort, t: Translator, format: Format): string[] {
  const born =
    bornFrom === null
      ? t("parameters.eldest")
      : t("parameters.by", { born: format.date(bornFrom as Parameters<Format["date"]>[0]) });
  return [`${born}: ${valueShown(value, t, format).join(", ")}`];
}
