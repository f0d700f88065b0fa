import type { ParameterReader } from "#lib/parameters/index.ts";
import type { Change } from "#lib/projection/index.ts";
import { addMonths, type Month } from "#lib/time/index.ts";
import { dyingIn } from "./chances.ts";
import { unclaimedAt } from "./expected.ts";
import { AT_65, SIZE } from "./options.ts";

/**
 * What heirs are expected to get by start where the pension of 65 is waited for up to it: who dies in the month of the claim has
 * not claimed yet. `at65`: index of the month of attaining 65; `waiting`: chance that nothing has ended the waiting.
 */
export function toHeirsByStart(
  from65: readonly Change[],
  at65: number,
  start: Month,
  alive: Float64Array,
  present: Float64Array,
  waiting: Float64Array | undefined,
  params: ParameterReader,
): Float64Array {
  const found = new Float64Array(SIZE);
  const wait = { from65, rightIn: addMonths(start, at65) };
  let sum = 0;
  for (let at = AT_65; at < SIZE; at++) {
    const k = at65 + at - AT_65;
    const dying = k < 0 ? 0 : dyingIn(alive, k);
    if (dying > 0)
      sum += dying * (waiting?.[k] ?? 1) * (present[k] ?? 0) * unclaimedAt(wait, addMonths(start, k), params);
    found[at] = sum;
  }
  return found;
}
