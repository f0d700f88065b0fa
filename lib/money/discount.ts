import type { Rate } from "./yen.ts";

const SCALE = 10n ** 10n;

/**
 * What one yen due in some months is worth now at a yearly rate with compound interest (複利現価法): (1 + yearly)^(-months/12),
 * to the nearest of ten decimals. A twelfth root is no ratio, so this is the one place where an exact value is cut; whole
 * numbers throughout, far finer than the ten yen that prepayments are rounded to.
 */
export function discountFactor(yearly: Rate, months: number): Rate {
  const [lower, upper] = [BigInt(yearly.den) ** BigInt(months), BigInt(yearly.den + yearly.num) ** BigInt(months)];
  // the largest x with (x / SCALE)^12 <= (lower / upper)^(1), found by halving
  let [low, high] = [0n, SCALE];
  while (low < high) {
    const middle = (low + high + 1n) / 2n;
    if (middle ** 12n * upper <= SCALE ** 12n * lower) low = middle;
    else high = middle - 1n;
  }
  const nearest = (2n * low + 1n) ** 12n * upper <= (2n * SCALE) ** 12n * lower ? low + 1n : low;
  return { num: Number(nearest), den: Number(SCALE) };
}
