import type { z } from "zod";
import { coverage, parameters } from "#data/index.ts";
import type { Step } from "#lib/explain/index.ts";
import { BORN_FROM, type Issue, issue } from "#lib/input/index.ts";
import type { ParameterName, ParameterReader } from "#lib/parameters/index.ts";
import type { Reason } from "#lib/rules/index.ts";
import { addMonths, lastDayOf, type Month, parseMonth } from "#lib/time/index.ts";

/** What a calculation answers before the door adds the request's own fields and the sources. */
export type Answer =
  | {
      readonly status: "payable";
      readonly result: Readonly<Record<string, unknown>>;
      readonly steps: readonly Step[];
      readonly toBeConfirmed?: readonly string[];
    }
  | { readonly status: "notEligible"; readonly reasons: readonly Reason[] };

export type Context = { readonly at: Month; readonly params: ParameterReader };

/** What lies between fields: contradictions, and facts that are needed only beside others. */
export type Found = { readonly issues?: readonly Issue[]; readonly missing?: readonly string[] };

type Soft<I> = { readonly [K in keyof I]?: I[K] | undefined };

/** One public calculation: its name, the shape of its input, the yearly parameters it cannot do without, and the work. */
export type Calculation<S extends z.ZodObject> = {
  readonly name: string;
  readonly input: S;
  readonly yearly: readonly ParameterName[];
  /** Reads the fields that are sound by themselves, so that these findings stand beside those about single fields. */
  readonly check?: (input: Soft<z.output<S>>, context: Context) => Found;
  readonly run: (input: z.output<S>, context: Context) => Answer;
};

/** A calculation whose input type only it knows; the door passes on what its schema lets through. */
export type AnyCalculation = {
  readonly name: string;
  readonly input: z.ZodObject;
  readonly yearly: readonly ParameterName[];
  check(input: unknown, context: Context): Found;
  run(input: unknown, context: Context): Answer;
};

/** Closes a calculation over its input type. */
export const calculation = <S extends z.ZodObject>({
  name,
  input,
  yearly,
  check,
  run,
}: Calculation<S>): AnyCalculation => ({
  name,
  input,
  yearly,
  check: (sound, context) => check?.(sound as Soft<z.output<S>>, context) ?? {},
  run: (facts, context) => run(facts as z.output<S>, context),
});

/** Months whose law and amounts a calculation knows: those of the yearly sheets, as far as its own parameters reach. */
export function coverageOf({ yearly }: Pick<AnyCalculation, "yearly">): { from: Month; to: Month } {
  const first = parseMonth(coverage.from);
  const ends = yearly.map((name) => parameters.history(name).at(-1)?.to ?? addMonths(parseMonth(coverage.to), 1));
  const end = ends.length > 0 ? (Math.min(...ends) as Month) : addMonths(parseMonth(coverage.to), 1);
  const starts = yearly.map((name) => parameters.history(name)[0]?.from ?? first);
  return { from: Math.max(first, ...starts) as Month, to: addMonths(end, -1) };
}

/** `outOfRange` where a birth date is too old for the scheme, or after the month whose law applies. */
export function birthIssues(
  bornOn: string | undefined,
  scheme: keyof typeof BORN_FROM,
  { at }: Context,
  path = "bornOn",
): Issue[] {
  const [min, max] = [BORN_FROM[scheme], lastDayOf(at)];
  if (bornOn === undefined || (bornOn >= min && bornOn <= max)) return [];
  const tooOld = scheme === "basic" ? "oldLaw" : "employeesBornBefore";
  return [issue(path, "outOfRange", { cause: bornOn < min ? tooOld : "bornAfterStart", min, max })];
}
