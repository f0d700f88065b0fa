import type { Stretch } from "#lib/parameters/index.ts";
import { parseMonth } from "#lib/time/index.ts";

/** First month of values that hold from before anyone this product covers. */
export const BEGINNING = parseMonth("1900-01");

/** The value that holds in a month ("YYYY-MM"), with whether it always did; undefined where none does. */
export function inForce(history: readonly Stretch<unknown>[], month: string) {
  const at = parseMonth(month);
  const found = history.findLast(({ from, to }) => from <= at && (to === null || to > at));
  return found && { ...found, beginning: found.from === BEGINNING };
}
