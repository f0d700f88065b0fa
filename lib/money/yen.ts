declare const unit: unique symbol;

/** Whole yen. Arithmetic that can leave a fraction goes through `toYen`. */
export type Yen = number & { readonly [unit]: "yen" };

/** Exact ratio of safe integers: 5.481/1000 is { num: 5481, den: 1_000_000 }. Never a float. */
export type Rate = { readonly num: number; readonly den: number };

type Rounding = { readonly unit: number; readonly mode: "halfUp" | "halfDown" | "down"; readonly law: string };

/** Rounding is law: each rule has a name and its article. */
export const ROUNDING = {
  /** A benefit amount, when awarded or revised: below 50 sen dropped, from 50 sen raised. */
  benefitAmount: { unit: 1, mode: "halfUp", law: "NPA art. 17, EPIA art. 35" },
  /** Full amounts and additions fixed by statute: to 100 yen. */
  statutoryAmount: { unit: 100, mode: "halfUp", law: "NPA art. 27, EPIA art. 44" },
  /** Unit price of the fixed part: to 1 yen before it is multiplied. */
  unitPrice: { unit: 1, mode: "halfUp", law: "Act 34 of 1985 suppl. art. 59" },
  /** National Pension contribution: to 10 yen, 5 yen up. */
  contributionAmount: { unit: 10, mode: "halfUp", law: "NPA art. 87, 90-2" },
  /** A two-monthly instalment, and a yearly amount shown per month: the fraction is dropped. */
  paymentInstalment: { unit: 1, mode: "down", law: "NPA art. 18-2, EPIA art. 36-2" },
  /** The worker's half taken from pay: 50 sen and less dropped. */
  payrollDeduction: { unit: 1, mode: "halfDown", law: "Act 42 of 1987 art. 3" },
  /** Both halves of a premium together: the fraction is dropped. */
  premiumTotal: { unit: 1, mode: "down", law: "Act on Rounding of National Receipts art. 2" },
  /** Threshold of the earnings test: to 10,000 yen, 5,000 yen up. */
  earningsTestThreshold: { unit: 10_000, mode: "halfUp", law: "EPIA art. 46" },
  /** Bonus in whole thousands, the rest dropped. */
  standardBonus: { unit: 1000, mode: "down", law: "EPIA art. 24-4" },
  /** Mean monthly remuneration of an annual determination: the fraction is dropped. */
  meanRemuneration: { unit: 1, mode: "down", law: "EPIA art. 21" },
  /** An average shown in whole yen; the simulation itself goes on with the exact value. */
  average: { unit: 1, mode: "halfUp", law: "EPIA art. 43" },
  /** What a full career of exempted months brings of the support benefit a month: the fraction is dropped. */
  supportBenefitUnit: { unit: 1, mode: "down", law: "Act on Support Benefits for Pensioners art. 3" },
  /** A total of divided records, shown in whole yen. */
  dividedRecord: { unit: 1, mode: "halfUp", law: "EPIA art. 78-6" },
  /** Months of a lump-sum withdrawal in whole steps. */
  lumpSumSteps: { unit: 1, mode: "down", law: "NPO art. 14-3-2, EPIO art. 12-2" },
  /** Rate of a lump-sum withdrawal in tenths: 0.05 and more raised. */
  lumpSumRate: { unit: 1, mode: "halfUp", law: "EPIA suppl. art. 29" },
  /** A lump-sum withdrawal, and the average pay shown with it: the fraction is dropped. */
  lumpSumAmount: { unit: 1, mode: "down", law: "Act on Rounding of National Receipts art. 2" },
  /** Income tax withheld at source: the fraction is dropped. */
  withheldTax: { unit: 1, mode: "down", law: "Act on General Rules for National Taxes art. 119" },
  /** A year's pension by the day, set against the sickness allowance: the fraction is dropped. */
  pensionByDay: { unit: 1, mode: "down", law: "Health Insurance Act art. 108" },
  /** A work-injury pension cut beside pensions of the same cause: the fraction is dropped. */
  workInjuryPension: { unit: 1, mode: "down", law: "Workers' Accident Compensation Insurance Act app. table 1" },
} as const satisfies Record<string, Rounding>;

export type RoundingName = keyof typeof ROUNDING;

/** A whole number or an exact ratio: what a statutory product is made of. */
export type Factor = number | Rate;

/**
 * The product of all factors, rounded once by the named rule. Exact at any size.
 * Throws RangeError on a factor that is not an integer or exact ratio, and on a negative product.
 */
export function toYen(rule: RoundingName, a: Factor, b: Factor = 1, c: Factor = 1, d: Factor = 1): Yen {
  // without a list: this is asked some fifty times for one career, and mostly of two factors or three
  let num = numOf(a) * numOf(b);
  let den = denOf(a) * denOf(b);
  if (c !== 1) {
    num *= numOf(c);
    den *= denOf(c);
  }
  if (d !== 1) {
    num *= numOf(d);
    den *= denOf(d);
  }
  return plainly(roundingOf(rule), num, den) ?? toYenSum(rule, [[a, b, c, d]]);
}

/** A rounding by its name; the two that almost every question is about stand first, for a look-up by name costs more than a product. */
function roundingOf(rule: RoundingName): Rounding {
  if (rule === "benefitAmount") return ROUNDING.benefitAmount;
  return rule === "paymentInstalment" ? ROUNDING.paymentInstalment : ROUNDING[rule];
}

/** The sum of products, rounded once by the named rule; otherwise as `toYen`. */
export function toYenSum(rule: RoundingName, terms: readonly (readonly Factor[])[]): Yen {
  const rounding = roundingOf(rule);
  let sum = 0;
  let common = 0;
  let estimate = 0;
  let size = 0;
  for (const factors of terms) {
    const { num, den } = product(factors);
    if (num === 0) continue;
    // terms of different denominators have no plain sum
    sum = common === 0 || common === den ? sum + num : Number.NaN;
    common = den;
    estimate += num / den;
    size += Math.abs(num / den);
  }
  if (common === 0) return 0 as Yen;
  return plainly(rounding, sum, common) ?? estimated(rounding, estimate, size) ?? exactly(rounding, terms);
}

/** a x b + c x d, rounded once by the named rule: `toYenSum` without lists, for the sum that is asked for most. */
export function toYenOfTwo(rule: RoundingName, a: Rate, b: Rate, c: Rate, d: Rate): Yen {
  const rounding = roundingOf(rule);
  const first = wholeOf(a.num) * wholeOf(b.num);
  const second = wholeOf(c.num) * wholeOf(d.num);
  const firstDen = wholeOf(a.den) * wholeOf(b.den);
  const den = second === 0 ? firstDen : wholeOf(c.den) * wholeOf(d.den);
  // terms of different denominators have no plain sum
  const sum = first === 0 || firstDen === den ? first + second : Number.NaN;
  const [x, y] = [first / firstDen, second / den];
  return (
    plainly(rounding, sum, den) ??
    estimated(rounding, x + y, Math.abs(x) + Math.abs(y)) ??
    exactly(rounding, [
      [a, b],
      [c, d],
    ])
  );
}

/**
 * A premium on a base and the worker's part of it, base x rate and half of that, each rounded once by its own rule:
 * `toYen` twice, for the two products that are asked for at every rate of a career.
 */
export function premiumAndHalf(base: number, rate: Rate): { readonly whole: Yen; readonly half: Yen } {
  const num = wholeOf(base) * wholeOf(rate.num);
  const den = wholeOf(rate.den);
  return {
    whole: plainly(ROUNDING.premiumTotal, num, den) ?? toYen("premiumTotal", base, rate),
    half: plainly(ROUNDING.payrollDeduction, num, 2 * den) ?? toYen("payrollDeduction", base, rate, HALF),
  };
}

const HALF: Rate = { num: 1, den: 2 };

/** The product of factors in plain numbers, exact while it is small. */
function product(factors: readonly Factor[]): Rate {
  let num = 1;
  let den = 1;
  for (const factor of factors) {
    num *= numOf(factor);
    den *= denOf(factor);
  }
  return { num, den };
}

const numOf = (factor: Factor): number => wholeOf(typeof factor === "number" ? factor : factor.num);
const denOf = (factor: Factor): number => (typeof factor === "number" ? 1 : wholeOf(factor.den));

function wholeOf(number: number): number {
  if (!Number.isInteger(number)) throw new RangeError(`toYen: ${number} is not whole, so no exact ratio`);
  return number;
}

/** Plain numbers stay exact up to here, with room for the comparison with one half. */
const PLAIN = Number.MAX_SAFE_INTEGER / 4;

/** Without BigInt, where both numbers are exact; undefined where they are too large. */
function plainly({ unit, mode }: Rounding, num: number, den: number): Yen | undefined {
  const step = den * unit;
  if (num < 0 || step <= 0) throw new RangeError(`toYen: ${num}/${den} is negative`);
  if (num === 0) return 0 as Yen;
  if (!(num <= PLAIN && step <= PLAIN)) return undefined;
  const below = Math.floor(num / step);
  const rest = num - below * step;
  return ((below + (raises(mode, rest, step) ? 1 : 0)) * unit) as Yen;
}

/** More than the floating-point error of any statutory product, as a part of its size: some thousand roundings to 2^-53. */
const ERROR = 1e-12;

/** By a float, where the exact value, at most `ERROR` of `size` away, is sure to round the same; undefined where that is not sure. */
function estimated({ unit, mode }: Rounding, estimate: number, size: number): Yen | undefined {
  const units = estimate / unit + (mode === "down" ? 0 : 0.5);
  const below = Math.floor(units);
  const margin = (size / unit + 1) * ERROR;
  const sure = below > 0 && units - below > margin && below + 1 - units > margin;
  return sure ? ((below * unit) as Yen) : undefined;
}

function raises(mode: Rounding["mode"], rest: number, step: number): boolean {
  switch (mode) {
    case "down":
      return false;
    case "halfUp":
      return 2 * rest >= step;
    case "halfDown":
      return 2 * rest > step;
  }
}

function exactly(rounding: Rounding, terms: readonly (readonly Factor[])[]): Yen {
  let sum = 0n;
  let common = 1n;
  for (const factors of terms) {
    let num = 1n;
    let den = 1n;
    for (const factor of factors) {
      num *= BigInt(typeof factor === "number" ? factor : factor.num);
      if (typeof factor !== "number") den *= BigInt(factor.den);
    }
    sum = sum * den + num * common;
    common *= den;
  }
  if (sum < 0n || common <= 0n) throw new RangeError(`toYen: ${sum}/${common} is negative`);
  const step = common * BigInt(rounding.unit);
  const down = rounding.mode === "down";
  const whole = down ? sum / step : (2n * sum + step - (rounding.mode === "halfDown" ? 1n : 0n)) / (2n * step);
  return Number(whole * BigInt(rounding.unit)) as Yen;
}

/** Brands a whole number of yen that the law or the user states. Throws RangeError on a fraction. */
export function yen(amount: number): Yen {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`yen: ${amount} is not a whole number`);
  return amount as Yen;
}
