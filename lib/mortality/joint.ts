import { formatMonth, type Month } from "#lib/time/index.ts";
import type { Survival } from "./survival.ts";

/** Chances of each state of two lives at the begin of each month from `from` on, until the last month of the longer survival. */
export type JointStates = {
  readonly from: Month;
  readonly both: Float64Array;
  readonly onlyFirst: Float64Array;
  readonly onlySecond: Float64Array;
  readonly none: Float64Array;
};

/**
 * Two lives side by side, taken as independent: that one dies changes nothing for the other. An assumption: a couple shares
 * home and habits, which may bring the deaths closer together.
 * Throws RangeError where the two do not begin in the same month.
 */
export function jointStates(first: Survival, second: Survival): JointStates {
  const { from } = first;
  if (second.from !== from)
    throw new RangeError(`jointStates: ${formatMonth(from)} and ${formatMonth(second.from)} are not the same month`);
  const length = Math.max(first.alive.length, second.alive.length);
  const both = new Float64Array(length);
  const onlyFirst = new Float64Array(length);
  const onlySecond = new Float64Array(length);
  const none = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    const a = first.alive[i] ?? 0;
    const b = second.alive[i] ?? 0;
    both[i] = a * b;
    onlyFirst[i] = a * (1 - b);
    onlySecond[i] = (1 - a) * b;
    none[i] = (1 - a) * (1 - b);
  }
  return { from, both, onlyFirst, onlySecond, none };
}
