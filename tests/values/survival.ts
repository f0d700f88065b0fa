import type { Survival } from "#lib/simulate.ts";
import { attainsInMonth, type IsoDate, type Month } from "#lib/time/index.ts";

/** A made-up law of mortality (Gompertz): a force of `rate` at 65 that grows by a tenth a year, to 115. */
export function gompertz(bornOn: IsoDate, from: Month, rate = 0.008): Survival {
  const born = attainsInMonth(bornOn, 0);
  const months = Math.max(0, born + 115 * 12 - from);
  const alive = new Float64Array(months);
  let now = 1;
  for (let i = 0; i < months; i++) {
    alive[i] = now;
    const age = (from + i - born) / 12;
    now *= Math.exp((-rate * 1.1 ** (age - 65)) / 12);
  }
  return { from, alive };
}

/** Life for certain to each of some months, one of them the last with equal chances. */
export function dyingInOneOf(from: Month, months: readonly Month[]): Survival {
  const sorted = [...months].sort((a, b) => a - b);
  const last = sorted.at(-1) ?? from;
  return {
    from,
    alive: Float64Array.from(
      { length: last - from + 1 },
      (_, i) => sorted.filter((month) => month >= from + i).length / sorted.length,
    ),
  };
}
