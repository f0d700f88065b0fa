import type { ParameterReader } from "#lib/parameters/index.ts";
import type { Change } from "#lib/projection/index.ts";
import { unpaidWhileWaiting } from "#lib/rules/index.ts";
import { addMonths, type Month } from "#lib/time/index.ts";
import { dyingIn } from "./chances.ts";
import { unclaimedAt } from "./expected.ts";
import { AT_65, SIZE } from "./options.ts";

/**
 * What heirs are expected to get by start where the pension of 65 is waited for up to it: who dies in the month of the claim has
 * not claimed yet. `at65`: index of the month of attaining 65; `waiting`: chance that nothing has ended the waiting;
 * `more`: what is expected on top of that where the other has died before, by the month of death.
 */
export function toHeirsByStart(
  from65: readonly Change[],
  at65: number,
  start: Month,
  alive: Float64Array,
  present: Float64Array,
  waiting: Float64Array | undefined,
  params: ParameterReader,
  more?: Float64Array,
): Float64Array {
  const found = new Float64Array(SIZE);
  const wait = { from65, rightIn: addMonths(start, at65) };
  let sum = 0;
  for (let at = AT_65; at < SIZE; at++) {
    const k = at65 + at - AT_65;
    const dying = k < 0 ? 0 : dyingIn(alive, k);
    if (dying > 0) {
      const unclaimed = (waiting?.[k] ?? 1) * unclaimedAt(wait, addMonths(start, k), params) + (more?.[k] ?? 0);
      sum += dying * (present[k] ?? 0) * unclaimed;
    }
    found[at] = sum;
  }
  return found;
}

/** The months, as indices, that heirs are paid for by the month of a death at 65 or later, up to the last claim. */
export function unclaimedMonths(at65: number, start: Month, months: number, params: ParameterReader): UnclaimedMonths {
  const right = addMonths(start, at65);
  const first = Math.max(0, at65);
  const length = Math.max(0, Math.min(months, at65 + SIZE - AT_65) - first);
  const due = Array.from({ length }, (_, i) => {
    const diedIn = addMonths(start, first + i);
    const { from, to } = unpaidWhileWaiting(right, diedIn, addMonths(diedIn, 1), params);
    return { from: from - start, to: to - start };
  });
  return { first, due };
}

export type UnclaimedMonths = {
  readonly first: number;
  readonly due: readonly { readonly from: number; readonly to: number }[];
};

/**
 * What heirs get more of a pension that is waited for past the other's death, by the month of the own one: after the deaths of
 * these months the family adds otherwise. `before`, `after`: what 65 has paid before each index, with the other alive and dead.
 */
export function addUnclaimed(
  into: Float64Array,
  { first, due }: UnclaimedMonths,
  dead: Float64Array,
  deaths: { readonly from: number; readonly to: number },
  before: Float64Array,
  after: Float64Array,
): void {
  const more = after.map((sum, k) => sum - (before[k] ?? 0));
  if (more.every((sum) => Math.abs(sum) < CENT)) return;
  for (let k = deaths.from; k < deaths.to; k++) {
    const died = dead[k] ?? 0;
    if (died === 0) continue;
    for (let i = Math.max(0, k + 1 - first); i < due.length; i++) {
      const { from, to } = due[i] ?? { from: 0, to: 0 };
      const since = Math.max(from, k + 1);
      if (since < to) into[first + i] = (into[first + i] ?? 0) + died * ((more[to] ?? 0) - (more[since] ?? 0));
    }
  }
}

const CENT = 0.01;
