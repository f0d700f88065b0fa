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
  const rowOf = (month: number) => lastBegun(rows, month);
  const before = new Map<number, number>();
  const from = new Map<number, number>();
  const months = { before: 0, from: 0 };
  const add = (month: number, amount: number) => {
    const pay = month < bonusesCountFrom ? before : from;
    const row = rowOf(month);
    pay.set(row, (pay.get(row) ?? 0) + amount);
  };
  for (const period of periods) {
    for (let month: number = period.from; month < period.to; ) {
      const early = month < bonusesCountFrom;
      const nextRow = rows[rowOf(month) + 1]?.from ?? period.to;
      const until = Math.min(period.to, nextRow, early ? bonusesCountFrom : period.to);
      add(month, period.standardMonthlyRemuneration * (until - month));
      months[early ? "before" : "from"] += until - month;
      month = until;
    }
  }
  for (const { month, standardBonus } of bonuses) add(month, standardBonus);
  const average = (pay: ReadonlyMap<number, number>, count: number): Average => {
    const groups = [...pay]
      .sort(([a], [b]) => a - b)
      .map(([row, amount]) => ({ pay: amount, rate: rows[row]?.rate ?? 0 }));
    const sum = groups.reduce((total, group) => total + group.pay * group.rate, 0);
    if (count === 0) return { groups, months: 0, exact: { num: 0, den: 1 }, average: yen(0) };
    const exact = { num: sum, den: 1000 * count };
    return { groups, months: count, exact, average: toYen("average", exact) };
  };
  return { to200303: average(before, months.before), from200304: average(from, months.from) };
}
