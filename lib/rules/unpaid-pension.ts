import type { ParameterReader } from "#lib/parameters/index.ts";
import { addMonths, type Month, type Period } from "#lib/time/index.ts";
import { firstUnlapsedMonth } from "./prescription.ts";

/**
 * Relatives who shared the livelihood of someone who died, in the order in which they may claim the pension left unpaid
 * (未支給年金) in their own name; others within the third degree come last.
 * Law: NPA 19, EPIA 37. Rule R-018.
 */
const ORDER = ["spouse", "child", "parent", "grandchild", "grandparent", "sibling", "otherRelative"] as const;
export type Relative = (typeof ORDER)[number];

/** Who of those there are claims first. */
export const firstToClaim = (relatives: readonly Relative[]): Relative | undefined =>
  ORDER.find((relative) => relatives.includes(relative));

/**
 * Months for which the relatives of someone who died without having claimed get the pension from 65: to the month of death,
 * as far as they have not lapsed when it is asked for. It is the amount without an increment, and no deferral is deemed.
 * Law: NPA 18, 19(3), 102; EPIA 36, 37(3), 92. Rules.
 */
export const unpaidWhileWaiting = (
  rightIn: Month,
  diedIn: Month,
  requestedIn: Month,
  params: ParameterReader,
): Period => ({
  from: Math.max(addMonths(rightIn, 1), firstUnlapsedMonth(requestedIn, params)) as Month,
  to: addMonths(diedIn, 1),
});
