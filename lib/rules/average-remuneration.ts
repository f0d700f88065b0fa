import { bonusesCountFrom } from "#data/turning-points.ts";
import { rowsFor } from "#lib/career/index.ts";
import { type Rate, toYen, type Yen, yen } from "#lib/money/index.ts";
import type { ReEvaluationTable } from "#lib/parameters/index.ts";
import { type IsoDate, lastBegun, type Month } from "#lib/time/index.ts";

export type RemunerationPeriod = {
  readonly from: Month;
  readonly to: Month;
  readonly standardMonthlyRemuneration: number;
};
export type BonusMonth = { readonly month: Month; readonly standardBonus: number };

/** Pay of the months that one row of the table re-evaluates, with the row's rate in thousandths. */
export type ReEvaluatedGroup = { readonly pay: number; readonly rate: number };

export type Average = {
  readonly groups: readonly ReEvaluatedGroup[];
  readonly months: number;
  readonly exact: Rate;
  readonly average: Yen;
};
export type Averages = { readonly to200303: Average; readonly from200304: Average };

/**
 * Re-evaluated averages from monthly records: to 2003-03 of the monthly remuneration (平均標準報酬月額), from 2003-04 of
 * remuneration and bonuses over the insured months (平均標準報酬額).
 *
 * In:  periods that do not overlap, bonuses, and the re-evaluation table of a fiscal year.
 * Out: per part the pay by table row, the months, the exact average and the average in whole yen.
 * Law: EPIA 43, H12-S 20, 21 (the 1994-level table). Rules.
 */
export function averageRemuneration(
  periods: readonly RemunerationPeriod[],
  bonuses: readonly BonusMonth[],
  table: ReEvaluationTable,
  bornOn: IsoDate,
): Averages {
  const rows = rowsFor(table, bornOn);
  let row = 0;
  // most months come in order
  const rowOf = (month: number): number => {
    const isIn = month >= (rows[row]?.from ?? month) && month < (rows[row + 1]?.from ?? Number.POSITIVE_INFINITY);
    if (!isIn) row = lastBegun(rows, month);
    return row;
  };
  const before: Side = { months: 0, pay: [] };
  const from: Side = { months: 0, pay: [] };
  const sideOf = (month: number): Side => (month < bonusesCountFrom ? before : from);
  for (const period of periods) {
    for (let month: number = period.from; month < period.to; ) {
      const side = sideOf(month);
      const nextRow = rows[rowOf(month) + 1]?.from ?? period.to;
      const until = Math.min(period.to, nextRow, side === before ? bonusesCountFrom : period.to);
      add(side, rowOf(month), period.standardMonthlyRemuneration * (until - month));
      side.months += until - month;
      month = until;
    }
  }
  for (const { month, standardBonus } of bonuses) add(sideOf(month), rowOf(month), standardBonus);
  return { to200303: averageOf(before, rows), from200304: averageOf(from, rows) };
}

/** The months on one side of 2003-04, and their pay by row of the table. */
type Side = { months: number; readonly pay: number[] };

function add({ pay }: Side, row: number, amount: number): void {
  pay[row] = (pay[row] ?? 0) + amount;
}

function averageOf({ months, pay }: Side, rows: readonly { readonly rate: number }[]): Average {
  const groups: ReEvaluatedGroup[] = [];
  let sum = 0;
  // the rows without any pay are passed over
  pay.forEach((amount, row) => {
    const rate = rows[row]?.rate ?? 0;
    groups.push({ pay: amount, rate });
    sum += amount * rate;
  });
  if (months === 0) return { groups, months: 0, exact: { num: 0, den: 1 }, average: yen(0) };
  const exact = { num: sum, den: 1000 * months };
  return { groups, months, exact, average: toYen("average", exact) };
}
