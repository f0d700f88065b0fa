import { z } from "zod";
import { parameters } from "#data/index.ts";
import type { Answer, AnyCalculation } from "#lib/calculations/index.ts";
import { calculations, coverageOf } from "#lib/calculations/index.ts";
import { type Source, type Step, sourcesOf } from "#lib/explain/index.ts";
import { type Issue, issue, issuesOf } from "#lib/input/index.ts";
import { type Outlook, recording } from "#lib/parameters/index.ts";
import type { Reason } from "#lib/rules/index.ts";
import { addMonths, formatMonth, isMonthText, type Month, parseFiscalYear, parseMonth } from "#lib/time/index.ts";

/** The answer to one request, the same over CLI, HTTP and the screens. */
export type CalculationResponse = {
  readonly id?: string;
  readonly calculation?: string;
  readonly asOf?: string;
} & (
  | {
      readonly status: "payable";
      readonly result: Readonly<Record<string, unknown>>;
      readonly steps: readonly Step[];
      readonly sources: readonly Source[];
    }
  | { readonly status: "notEligible"; readonly reasons: readonly Reason[] }
  | { readonly status: "needsInput"; readonly missing: readonly string[] }
  | { readonly status: "invalid"; readonly issues: readonly Issue[] }
);

/** Last month that an outlook may reach. */
export const LAST_UNDER_OUTLOOK = parseMonth("2040-03");
const FIELDS = new Set(["id", "calculation", "asOf", "amountsOf", "input"]);

/** Every public calculation with the first and the last month whose law and amounts it knows. */
export const branches = (): readonly { readonly name: string; readonly from: Month; readonly to: Month }[] =>
  [...calculations.values()].map((one) => ({ name: one.name, ...coverageOf(one) }));

/**
 * One public calculation: request `{id?, calculation, asOf, amountsOf?, input}` to its response.
 *
 * Never throws for anything a user can send: what is wrong comes back as `invalid` with every issue, what is missing as
 * `needsInput`, what the law refuses as `notEligible` with every reason, in this order of precedence.
 * Throws MissingParameterError only where data/ has a gap inside its own coverage.
 */
export function calculate(request: unknown): CalculationResponse {
  if (!isRecord(request)) return { status: "invalid", issues: [issue("", "wrongType", { expected: "object" })] };
  const echo = {
    ...(typeof request.id === "string" ? { id: request.id } : {}),
    ...(typeof request.calculation === "string" ? { calculation: request.calculation } : {}),
    ...(typeof request.asOf === "string" ? { asOf: request.asOf } : {}),
  };
  const envelope = [
    ...Object.keys(request)
      .filter((key) => !FIELDS.has(key))
      .map((key) => issue(key, "unknownField")),
    ...(request.id === undefined || typeof request.id === "string"
      ? []
      : [issue("id", "wrongType", { expected: "string" })]),
  ];
  const found = typeof request.calculation === "string" ? calculations.get(request.calculation) : undefined;
  if (!found) {
    const format = monthIssue(request.asOf);
    return {
      ...echo,
      status: "invalid",
      issues: [...envelope, issue("calculation", "unknownCalculation"), ...(format ? [format] : [])],
    };
  }
  const time = timeOf(request, found);
  const { reader, used } = recording(parameters.under({}, time.outlook));
  const input = request.input === undefined ? {} : request.input;
  const parsed = found.input.safeParse(input, { reportInput: true });
  const shape = parsed.success ? [] : issuesOf(parsed.error, isRecord(input) ? "" : "input");
  const between = found.check(isRecord(input) ? soundFields(found, input) : {}, {
    at: time.at,
    params: parameters.under({}, time.outlook),
  });
  const issues = [
    ...envelope,
    ...time.issues,
    ...shape.filter(({ code }) => code !== "required"),
    ...(between.issues ?? []),
  ];
  if (issues.length > 0) return { ...echo, status: "invalid", issues };
  const missing = [...shape.map(({ path }) => path), ...(between.missing ?? [])];
  if (missing.length > 0 || !parsed.success) return { ...echo, status: "needsInput", missing };
  return { ...echo, ...worded(found.run(parsed.data, { at: time.at, params: reader }), () => sourcesOf(used())) };
}

/** The top fields of an input that are right by themselves, with their defaults; of a list the right items, in their places. */
function soundFields(
  { input: { shape } }: AnyCalculation,
  raw: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const sound = Object.entries(shape).flatMap(([name, field]) => {
    const parsed = (field as z.ZodType).safeParse(raw[name]);
    if (parsed.success) return [[name, parsed.data] as const];
    const items = soundItems(field as z.ZodType, raw[name]);
    return items ? [[name, items] as const] : [];
  });
  return Object.fromEntries(sound);
}

function soundItems(field: z.ZodType, raw: unknown): unknown[] | undefined {
  const list = field instanceof z.ZodDefault ? field.unwrap() : field;
  if (!(list instanceof z.ZodArray) || !Array.isArray(raw)) return undefined;
  return raw.map((item) => {
    const parsed = (list.element as z.ZodType).safeParse(item);
    return parsed.success ? parsed.data : undefined;
  });
}

function worded(answer: Answer, sources: () => readonly Source[]) {
  if (answer.status !== "payable") return answer;
  const { result, steps, toBeConfirmed } = answer;
  const open = toBeConfirmed && toBeConfirmed.length > 0 ? { toBeConfirmed } : {};
  return { status: "payable" as const, result: { ...result, ...open }, steps, sources: sources() };
}

type Time = {
  readonly at: Month;
  readonly issues: readonly Issue[];
  readonly outlook?: Outlook;
};

/** The month whose law applies, and the year whose amounts stand for it where its own are not announced. */
function timeOf(request: Readonly<Record<string, unknown>>, { yearly }: AnyCalculation): Time {
  const covered = coverageOf({ yearly });
  const { asOf, amountsOf } = request;
  const first = covered.from;
  const yearIssues = amountsOf === undefined ? [] : amountsIssues(amountsOf, covered);
  const wrong = monthIssue(asOf);
  // with no month to judge by, the rest of the request is read under the newest law
  if (wrong) return { at: covered.to, issues: [wrong, ...yearIssues] };
  const at = parseMonth(String(asOf));
  const year = typeof amountsOf === "string" ? parseFiscalYear(amountsOf) : undefined;
  const last = year === undefined || yearIssues.length > 0 ? covered.to : LAST_UNDER_OUTLOOK;
  if (at < first || at > last) {
    const span = { from: formatMonth(first), to: formatMonth(last) };
    return { at: covered.to, issues: [issue("asOf", "asOfOutsideCoverage", span), ...yearIssues] };
  }
  return {
    at,
    issues: yearIssues,
    ...(year === undefined ? {} : { outlook: { kind: "level" as const, amountsOf: year, gapsOnly: true } }),
  };
}

function monthIssue(asOf: unknown): Issue | undefined {
  if (asOf !== undefined && typeof asOf !== "string") return issue("asOf", "wrongType", { expected: "string" });
  return asOf !== undefined && isMonthText(asOf) ? undefined : issue("asOf", "badFormat", { format: "YYYY-MM" });
}

function amountsIssues(amountsOf: unknown, covered: { from: Month; to: Month }): Issue[] {
  if (typeof amountsOf !== "string") return [issue("amountsOf", "wrongType", { expected: "string" })];
  const year = parseFiscalYear(amountsOf);
  if (year === undefined) return [issue("amountsOf", "badFormat", { format: "FYyyyy" })];
  const [first, last] = [formatMonth(covered.from), formatMonth(addMonths(covered.to, -11))].map((month) =>
    Number(month.slice(0, 4)),
  );
  const allowed = Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, i) => `FY${(first ?? 0) + i}`);
  return allowed.includes(amountsOf) ? [] : [issue("amountsOf", "notAllowedValue", { allowed })];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
