import { z } from "zod";
import { isDateText, isMonthText } from "#lib/time/index.ts";

// zod compiles its checks with `new Function` unless told not to; the pages' content security policy forbids that, and a plan is
// read no faster for it
z.config({ jitless: true });

/** Highest yen and counts the public calculations take. */
export const MAX_YEN = 10_000_000_000;
export const MAX_MONTHS = 600;

/** A whole number from min to max; a fraction is `notAnInteger`, anything outside `outOfRange {min, max}`. */
export const integer = (min: number, max: number) =>
  z
    .number()
    .superRefine((value, context) => {
      if (!Number.isInteger(value)) context.addIssue({ code: "custom", params: { code: "notAnInteger" } });
      else if (value < min || value > max)
        context.addIssue({ code: "custom", params: { code: "outOfRange", min, max } });
    })
    .meta({ minimum: min, maximum: max, multipleOf: 1 });

/** A decimal number from min to max; what lies outside is `outOfRange {min, max}`, with what else is known of it. */
export const decimal = (min: number, max: number, details: { readonly cause?: string } = {}) =>
  z
    .number()
    .superRefine((value, context) => {
      if (value < min || value > max)
        context.addIssue({ code: "custom", params: { code: "outOfRange", min, max, ...details } });
    })
    .meta({ minimum: min, maximum: max });

/** Growth a year, 0.02 = 2 %; its limits are said in percent. */
export const growthField = (min: number, max: number) => decimal(min, max, { cause: "percent" });

export const yenField = () => integer(0, MAX_YEN);
export const monthsField = () => integer(0, MAX_MONTHS);

const text = (format: string, pattern: string, accepts: (value: string) => boolean) =>
  z
    .string()
    .superRefine((value, context) => {
      if (!accepts(value)) context.addIssue({ code: "custom", params: { code: "badFormat", format } });
    })
    .meta({ pattern });

/** "YYYY-MM" of a month that exists. */
export const monthField = () => text("YYYY-MM", "^(19|20|21)\\d\\d-(0[1-9]|1[0-2])$", isMonthText);

/** "YYYY-MM-DD" of a day that exists. */
export const dateField = () => text("YYYY-MM-DD", "^(19|20|21)\\d\\d-\\d\\d-\\d\\d$", isDateText);

/** "FY2026". */
export const fiscalYearField = () =>
  text("FYyyyy", "^FY(19|20|21)\\d\\d$", (value) => /^FY(19|20|21)\d\d$/.test(value));

/** A short text of the user's own; long numbers in it are refused by `personalNumbers`. */
export const nameField = (max = 80) =>
  z
    .string()
    .superRefine((value, context) => {
      if (value.length > max)
        context.addIssue({ code: "custom", params: { code: "outOfRange", min: 0, max, cause: "length" } });
    })
    .meta({ maxLength: max });

/** The id of a person, child or scenario inside the plan: letters, digits, hyphen. */
export const idField = () =>
  text("letters, digits, hyphen", "^[A-Za-z][A-Za-z0-9-]{0,39}$", (value) =>
    /^[A-Za-z][A-Za-z0-9-]{0,39}$/.test(value),
  );

/** Age in years and months; months may be left out. */
export const ageField = () => z.strictObject({ years: integer(0, 120), months: integer(0, 11).default(0) });
