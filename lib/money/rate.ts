import type { Rate } from "./yen.ts";

export const ONE: Rate = { num: 1, den: 1 };

/**
 * An exact ratio from a terminating decimal ("1.085") or a fraction ("7/8").
 * Throws RangeError on anything else: a rate of the law is never a float.
 */
export function rate(text: string): Rate {
  const fraction = /^(\d+)\/([1-9]\d*)$/.exec(text);
  if (fraction) return { num: Number(fraction[1]), den: Number(fraction[2]) };
  const decimal = /^(\d+)(?:\.(\d+))?$/.exec(text);
  if (!decimal) throw new RangeError(`rate: "${text}" is neither a decimal nor a fraction`);
  const digits = decimal[2] ?? "";
  return { num: Number(`${decimal[1]}${digits}`), den: 10 ** digits.length };
}

function gcd(a: number, b: number): number {
  let [whole, rest] = [a, b];
  while (rest !== 0) {
    const left = whole % rest;
    whole = rest;
    rest = left;
  }
  return whole;
}

/** The ratio in lowest terms. */
export function reduced({ num, den }: Rate): Rate {
  const divisor = gcd(Math.abs(num), den) || 1;
  return { num: num / divisor, den: den / divisor };
}

/** a + b, in lowest terms. */
export const plus = (a: Rate, b: Rate): Rate => reduced({ num: a.num * b.den + b.num * a.den, den: a.den * b.den });

/** a x b, in lowest terms. */
export const times = (a: Rate, b: Rate): Rate => reduced({ num: a.num * b.num, den: a.den * b.den });

/** The ratio in so many decimals, what is left of them rounded half up. Exact at any size. */
export function inDecimals({ num, den }: { num: number | bigint; den: number | bigint }, decimals: number): Rate {
  const scaled = 2n * BigInt(num) * 10n ** BigInt(decimals) + BigInt(den);
  return { num: Number(scaled / (2n * BigInt(den))), den: 10 ** decimals };
}

/** Below, equal or above zero as a is below, equal to or above b. */
export const compare = (a: Rate, b: Rate): number => a.num * b.den - b.num * a.den;

/** The nearest decimal, for results on the wire and on screen; never for a further calculation. */
export const toDecimal = ({ num, den }: Rate): number => num / den;

/** A terminating decimal as a number, anything else as "num/den": the form of a value in an explanation step. */
export function toStepValue(value: Rate): number | string {
  // most stand as decimals already
  for (let scale = 1; scale <= Math.min(value.den, LONGEST); scale *= 10)
    if (scale === value.den && Math.abs(value.num) < MOST_DIGITS) return value.num / value.den;
  const { num, den } = reduced(value);
  for (let scale = 1; scale <= LONGEST; scale *= 10) {
    if (scale % den === 0 && Math.abs(num) * (scale / den) < MOST_DIGITS) return num / den;
  }
  return `${num}/${den}`;
}

/** A float holds 15 decimal digits; a longer decimal stays a fraction. */
const MOST_DIGITS = 1e15;
const LONGEST = 1e12;
