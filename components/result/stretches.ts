import type { Format, Translate } from "#components/intl/format.ts";
import type { Change } from "#lib/simulate.ts";
import { addMonths, type Month } from "#lib/time/index.ts";

/** Months in a row with an amount: the last is undefined where it goes on to the end. */
export type Stretch = {
  readonly from: Month;
  readonly last: Month | undefined;
  readonly least: number;
  readonly most: number;
};

/** When an amount of one pension is there; `changes`: those of that pension, in order. */
export function stretchesOf(changes: readonly Change[], amountOf: (change: Change) => number): Stretch[] {
  const found: Stretch[] = [];
  for (const change of changes) {
    const amount = amountOf(change);
    const open = found.at(-1)?.last === undefined ? found.at(-1) : undefined;
    if (amount === 0 && open) found[found.length - 1] = { ...open, last: addMonths(change.month, -1) };
    else if (open)
      found[found.length - 1] = {
        ...open,
        least: Math.min(open.least, amount),
        most: Math.max(open.most, amount),
      };
    else if (amount > 0) found.push({ from: change.month, last: undefined, least: amount, most: amount });
  }
  return found;
}

/** First and last month in words. */
export const spanOfStretch = ({ from, last }: Stretch, t: Translate, format: Format): string =>
  last === undefined
    ? t("rights.spanOn", { from: format.monthShort(from) })
    : t("rights.span", { from: format.monthShort(from), last: format.monthShort(last) });
