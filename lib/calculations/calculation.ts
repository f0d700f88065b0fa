import type { z } from "zod";
import { coverage, parameters } from "#data/index.ts";
import type { Step } from "#lib/explain/index.ts";
import { type Issue, issue } from "#lib/input/index.ts";
import type { ParameterName, ParameterReader } from "#lib/parameters/index.ts";
import type { Reason } from "#lib/rules/index.ts";
import { addMonths, lastDayOf, type Month, parseMonth } from "#lib/time/index.ts";

/** What a calculation answers before the door adds the request's own fields and the sources. */
export type Answer =
  | { readonly status: "payable"; readonly result: Readonly<Record<string, unknown>>; readonly steps: readonly Step[]; readonly toBeConfirmed?: readonly string[] }
  | { readonly status: "notEligible"; readonly reasons: readonly Reason[] }
  | { readonly status: "needsInput"; readonly missing: readonly string[] }
  | { readonly status: "invalid"; readonly issues: readonly Issue[] };

export type Context = { readonly at: Month; readonly params: ParameterReader };

/** One public calculation: its name, the shape of its input, the yearly parameters it cannot do without, and the work. */
export type Calculation<I> = {
  readonly name: string;
  readonly input: z.ZodType<I>;
  readonly yearly: readonly ParameterName[];
  /** Faults that lie between fields, and facts that are needed only beside others. */
  readonly check?: (input: I, context: Context) => { readonly issues?: readonly Issue[]; readonly missing?: readonly string[] };
  readonly run: (input: I, context: Context) => Answer;
};

/** A calculation whose input type only it knows; the door passes what the schema let through. */
export type AnyCalculation = {
  readonly name: string;
  readonly input: z.ZodType;
  readonly yearly: readonly ParameterName[];
  answer(input: unknown, context: Context): Answer;
};

/** Closes a calculation over its input type. */
export const calculation = <I>({ name, input, yearly, check, run }: Calculation<I>): AnyCalculation => ({
  name,
  input,
  yearly,
  answer: (raw, context) => {
    const facts = raw as I;
    const { issues = [], missing = [] } = check?.(facts, context) ?? {};
    if (issues.length > 0) return { status: "invalid", issues };
    if (missing.length > 0) return { status: "needsInput", missing };
    return run(facts, context);
  },
});

/** Months whose law and amounts a calculation knows: those of the yearly sheets, as far as its own parameters reach. */
export function coverageOf({ yearly }: Pick<AnyCalculation, "yearly">): { from: Month; to: Month } {
  const first = parseMonth(coverage.from);
  const ends = yearly.map((name) => parameters.history(name).at(-1)?.to ?? addMonths(parseMonth(coverage.to), 1));
  const end = ends.length > 0 ? (Math.min(...ends) as Month) : addMonths(parseMonth(coverage.to), 1);
  const starts = yearly.map((name) => parameters.history(name)[0]?.from ?? first);
  return { from: Math.max(first, ...starts) as Month, to: addMonths(end, -1) };
}

/** Oldest births the product computes: the law before 1986-04 and employees' pensions before 1937-04-02 are out of scope. */
export const BORN_FROM = { basic: "1926-04-02", employees: "1937-04-02" } as const;

/** `outOfRange` where a birth date is too old for the scheme, or after the month whose law applies. */
export function birthIssues(bornOn: string, scheme: keyof typeof BORN_FROM, { at }: Context): Issue[] {
  const [min, max] = [BORN_FROM[scheme], lastDayOf(at)];
  if (bornOn >= min && bornOn <= max) return [];
  const tooOld = scheme === "basic" ? "oldLaw" : "employeesBornBefore";
  return [issue("bornOn", "outOfRange", { cause: bornOn < min ? tooOld : "bornAfterStart", min, max })];
}
