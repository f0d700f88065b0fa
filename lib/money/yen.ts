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
  /** Bonus in whole thousands, the rest dropped. */
  standardBonus: { unit: 1000, mode: "down", law: "EPIA art. 24-4" },
  /** Mean monthly remuneration of an annual determination: the fraction is dropped. */
  meanRemuneration: { unit: 1, mode: "down", law: "EPIA art. 21" },
  /** An average shown in whole yen; the simulation itself goes on with the exact value. */
  average: { unit: 1, mode: "halfUp", law: "EPIA art. 43" },
} as const satisfies Record<string, Rounding>;

export type RoundingName = keyof typeof ROUNDING;

const EXACT = Number.MAX_SAFE_INTEGER;

/**
 * The product of all factors, rounded once by the named rule. Exact at any size.
 * Works in plain numbers while every product stays below 2^53, and in BigInt beyond.
 *
 * Throws RangeError on a factor that is not an integer or exact ratio, and on a negative product.
 */
export function toYen(rule: RoundingName, ...factors: readonly (number | Rate)[]): Yen {
  let num = 1;
  let den = 1;
  for (const factor of factors) {
    if (typeof factor === "number") num *= factor;
    else {
      num *= factor.num;
      den *= factor.den;
    }
  }
  const rounding: Rounding = ROUNDING[rule];
  const step = den * rounding.unit;
  // Products of integers are exact as long as the result is below 2^53 (and a fraction among the factors shows here).
  if (Number.isInteger(num) && num >= 0 && num <= EXACT / 4 && step > 0 && step <= EXACT / 4) {
    const below = Math.floor(num / step);
    const rest = num - below * step;
    return ((below + (raises(rounding.mode, rest, step) ? 1 : 0)) * rounding.unit) as Yen;
  }
  return exactly(rounding, factors);
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

function exactly(rounding: Rounding, factors: readonly (number | Rate)[]): Yen {
  let num = 1n;
  let den = 1n;
  for (const factor of factors) {
    const { num: n, den: d } = typeof factor === "number" ? { num: factor, den: 1 } : factor;
    num *= BigInt(n);
    den *= BigInt(d);
  }
  if (num < 0n || den <= 0n) throw new RangeError(`toYen: ${num}/${den} is negative`);
  const step = den * BigInt(rounding.unit);
  const down = rounding.mode === "down";
  const whole = down ? num / step : (2n * num + step - (rounding.mode === "halfDown" ? 1n : 0n)) / (2n * step);
  return Number(whole * BigInt(rounding.unit)) as Yen;
}

/** Brands a whole number of yen that the law or the user states. Throws RangeError on a fraction. */
export function yen(amount: number): Yen {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`yen: ${amount} is not a whole number`);
  return amount as Yen;
}
