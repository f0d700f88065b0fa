import type { Month } from "#lib/time/index.ts";
import type { ParameterReader } from "./types.ts";

/**
 * A function of a month that is worked out again only when the law of the month is another, and in the months of `turns`. It
 * must depend on the month through parameters alone: those of that month, or of earlier ones that stay where they are.
 */
export function whileSame<T>(
  params: ParameterReader,
  make: (month: Month) => T,
  turns: readonly Month[] = [],
): (month: Month) => T {
  let kept: { readonly value: T; readonly from: Month; readonly to: number } | undefined;
  return (month) => {
    if (kept && month >= kept.from && month < kept.to) return kept.value;
    let to = params.nextTurn(month);
    for (const turn of turns) if (turn > month && turn < to) to = turn;
    kept = { value: make(month), from: month, to };
    return kept.value;
  };
}
