import { all, create } from "mathjs";
import type { Step } from "#lib/explain/index.ts";

/**
 * An independent reckoning of explanation steps: the formula's text over the step's values, in exact fractions, then the
 * rounding the step names. It shares no arithmetic with the engine.
 */
const math = create(all ?? {}, { number: "Fraction" });

/** An exact ratio in lowest terms, den > 0. */
export type Ratio = { readonly num: bigint; readonly den: bigint };

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
const ratio = (num: bigint, den: bigint): Ratio => {
  const sign = den < 0n ? -1n : 1n;
  const divisor = gcd(num < 0n ? -num : num, den < 0n ? -den : den) || 1n;
  return { num: (sign * num) / divisor, den: (sign * den) / divisor };
};

/** The exact value of "num/den" or of a decimal as it is written. */
export function ratioOf(value: number | string): Ratio {
  const text = String(value);
  const fraction = /^(-?\d+)\/(\d+)$/.exec(text);
  if (fraction) return ratio(BigInt(fraction[1] ?? ""), BigInt(fraction[2] ?? ""));
  const decimal = /^(-?\d+)(?:\.(\d+))?$/.exec(text);
  if (!decimal) throw new RangeError(`"${text}" is neither a decimal nor a ratio`);
  const digits = decimal[2] ?? "";
  return ratio(BigInt(`${decimal[1]}${digits}`), 10n ** BigInt(digits.length));
}

const same = (a: Ratio, b: Ratio): boolean => a.num === b.num && a.den === b.den;
export const written = ({ num, den }: Ratio): string => (den === 1n ? `${num}` : `${num}/${den}`);

type Fraction = { readonly s: bigint; readonly n: bigint; readonly d: bigint };
const fractionOf = (value: number | string): unknown => {
  const { num, den } = ratioOf(value);
  return math.fraction(num, den);
};

const sumProduct = (a: readonly unknown[], b: readonly unknown[]): unknown => {
  if (a.length !== b.length) throw new RangeError("sumProduct: lists of different lengths");
  return a.reduce(
    (sum: unknown, one, i) => math.evaluate("sum + one * other", { sum, one, other: b[i] }),
    math.fraction(0),
  );
};

const compiled = new Map<string, { evaluate(scope: object): unknown }>();

/** The exact value of a formula over the values of a step. */
export function evaluate(formula: string, values: Step["values"]): Ratio {
  const code = compiled.get(formula) ?? math.compile(formula);
  compiled.set(formula, code);
  const scope = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "object" ? value.map(fractionOf) : fractionOf(value),
  ]);
  const found = code.evaluate({ ...Object.fromEntries(scope), sumProduct }) as Fraction;
  return ratio(found.s * found.n, found.d);
}

/** The named roundings, once more: unit in yen, and what becomes of the rest. */
const ROUNDINGS: Readonly<Record<string, { unit: bigint; rest: "halfUp" | "halfDown" | "drop" }>> = {
  benefitAmount: { unit: 1n, rest: "halfUp" },
  statutoryAmount: { unit: 100n, rest: "halfUp" },
  unitPrice: { unit: 1n, rest: "halfUp" },
  contributionAmount: { unit: 10n, rest: "halfUp" },
  paymentInstalment: { unit: 1n, rest: "drop" },
  payrollDeduction: { unit: 1n, rest: "halfDown" },
  premiumTotal: { unit: 1n, rest: "drop" },
  earningsTestThreshold: { unit: 10_000n, rest: "halfUp" },
  standardBonus: { unit: 1000n, rest: "drop" },
  meanRemuneration: { unit: 1n, rest: "drop" },
  average: { unit: 1n, rest: "halfUp" },
  supportBenefitUnit: { unit: 1n, rest: "drop" },
  dividedRecord: { unit: 1n, rest: "halfUp" },
  lumpSumSteps: { unit: 1n, rest: "drop" },
  lumpSumRate: { unit: 1n, rest: "halfUp" },
  lumpSumAmount: { unit: 1n, rest: "drop" },
  withheldTax: { unit: 1n, rest: "drop" },
  pensionByDay: { unit: 1n, rest: "drop" },
  workInjuryPension: { unit: 1n, rest: "drop" },
};

export const roundingNames: readonly string[] = Object.keys(ROUNDINGS);

/** A value of 0 or more after a named rounding. */
export function rounded(value: Ratio, name: string): Ratio {
  const rounding = ROUNDINGS[name];
  if (!rounding) throw new RangeError(`no rounding ${name}`);
  if (value.num < 0n) throw new RangeError(`${name} of ${written(value)}: amounts are not negative`);
  const step = value.den * rounding.unit;
  const whole = value.num / step;
  const twice = 2n * (value.num - whole * step);
  const up = rounding.rest === "halfUp" ? twice >= step : rounding.rest === "halfDown" && twice > step;
  return ratio((whole + (up ? 1n : 0n)) * rounding.unit, 1n);
}

/** What is wrong with a step; undefined when its formula, rounded as it says, gives exactly its result. */
export function fault({ key, formula, values, rounding, result }: Step): string | undefined {
  try {
    const exact = evaluate(formula, values);
    const expected = rounding ? rounded(exact, rounding) : exact;
    if (same(expected, ratioOf(result))) return undefined;
    return `${key}: ${formula} over ${JSON.stringify(values)} is ${written(expected)}, not ${result}`;
  } catch (error) {
    return `${key}: ${formula} over ${JSON.stringify(values)}: ${error instanceof Error ? error.message : error}`;
  }
}
