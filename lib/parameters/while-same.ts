import type { Month } from "#lib/time/index.ts";
import type { ParameterReader } from "./types.ts";
import type { ParameterName } from "./values.ts";

/**
 * A function of a month that is worked out again only when a parameter it read has another value, and in the months of `turns`.
 * It must depend on the month through parameters alone: those of that month, or of earlier ones that stay where they are.
 */
export function whileSame<T>(
  params: ParameterReader,
  make: (month: Month, params: ParameterReader) => T,
  turns: readonly Month[] = [],
): (month: Month) => T {
  let kept: { readonly value: T; readonly from: Month; readonly to: number } | undefined;
  return (month) => {
    if (kept && month >= kept.from && month < kept.to) return kept.value;
    let to = Math.min(...turns.filter((turn) => turn > month));
    const value = make(
      month,
      watching(params, (name, at) => {
        if (at >= month) to = Math.min(to, params.holdsTo(name, at));
      }),
    );
    kept = { value, from: month, to };
    return value;
  };
}

/** The same reader, which says what it is asked. */
const watching = (params: ParameterReader, asked: (name: ParameterName, at: Month) => void): ParameterReader => ({
  ...params,
  get: (name, at) => {
    asked(name, at);
    return params.get(name, at);
  },
  getFor: (name, at, bornOn) => {
    asked(name, at);
    return params.getFor(name, at, bornOn);
  },
  stretch: (name, at) => {
    asked(name, at);
    return params.stretch(name, at);
  },
  stretchIfAny: (name, at) => {
    asked(name, at);
    return params.stretchIfAny(name, at);
  },
});
