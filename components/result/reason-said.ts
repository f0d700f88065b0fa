import type { Format, Translate } from "#components/intl/format.ts";
import type { Reason } from "#lib/simulate.ts";
import type { Age } from "#lib/time/index.ts";

/** A reason as a sentence, with its numbers, months and ages written in the page's language. */
export function reasonSaid(reason: Reason, t: Translate & { has: (key: string) => boolean }, format: Format): string {
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(reason)) {
    if (name === "code") continue;
    values[name] =
      name === "fiscalYear"
        ? String(value)
        : SHARES.has(name) && typeof value === "number"
          ? format.signedPercent(value)
          : PARTS.has(name) && typeof value === "number"
            ? format.percent(value)
            : isAge(value)
              ? format.age(value)
              : isAges(value)
                ? agesSaid(value, t, format)
                : format.detail(value);
  }
  const { months, needed } = reason;
  if (typeof months === "number" && typeof needed === "number")
    values["missing"] = format.number(Math.max(0, needed - months));
  return t.has(reason.code) ? t(reason.code, values) : t("other", { code: reason.code });
}

/** Details that are a signed share of an amount. */
const SHARES: ReadonlySet<string> = new Set(["change", "prices", "wages", "slide"]);

/** Details that are a part of a whole. */
const PARTS: ReadonlySet<string> = new Set(["share", "changeRate", "above", "upTo"]);

const isAge = (value: unknown): value is Age =>
  typeof value === "object" && value !== null && "years" in value && "months" in value;

const isAges = (value: unknown): value is readonly (readonly [Age, Age])[] =>
  Array.isArray(value) && value.every((range) => Array.isArray(range) && range.every(isAge));

const agesSaid = (ranges: readonly (readonly [Age, Age])[], t: Translate, format: Format): string =>
  ranges.map(([from, to]) => t("ageRange", { from: format.age(from), to: format.age(to) })).join(t("and"));
