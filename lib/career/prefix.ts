import type { Month } from "#lib/time/index.ts";
import type { Ledger } from "./ledger.ts";
import type { ReEvaluated } from "./re-evaluation.ts";
import { bonusesOf, type Run, runsOf } from "./runs.ts";

/** A finished ledger in runs and bonuses: what totals are counted on, up to any month. */
export type Prefix = {
  readonly ledger: Ledger;
  readonly runs: readonly Run[];
  /** Pay of the months before each run, bonuses aside. */
  readonly paySums: readonly number[];
  /** The cells with a bonus. */
  readonly bonuses: readonly number[];
  /** What they add up to before each of them, and in all. */
  readonly bonusSums: readonly number[];
  /** Sums that were asked for, to be asked again: in here, for what a weak map keeps outlives many a ledger. */
  readonly kept: ReEvaluated[];
};

/**
 * Prepares a ledger for totals. Where they are known, `turns` are the only cells at which a column may turn, and `bonusCells`
 * the only ones that may have a bonus.
 */
export function prefixOf(ledger: Ledger, turns?: readonly number[], bonusCells?: readonly number[]): Prefix {
  const runs = runsOf(ledger, turns);
  const paySums: number[] = [];
  let pay = 0;
  for (const { at, end, remuneration } of runs) {
    paySums.push(pay);
    pay += (end - at) * remuneration;
  }
  const bonuses = bonusesOf(ledger, bonusCells);
  const bonusSums = new Array<number>(bonuses.length + 1);
  bonusSums[0] = 0;
  for (let i = 0; i < bonuses.length; i++)
    bonusSums[i + 1] = (bonusSums[i] ?? 0) + (ledger.bonus[bonuses[i] ?? 0] ?? 0);
  return { ledger, runs, paySums, bonuses, bonusSums, kept: [] };
}

/** Pay and bonuses before a cell, as they were paid. */
export function paidBefore(prefix: Prefix, cell: number): number {
  const { runs, bonuses } = prefix;
  let run = runs.length - 1;
  while (run > 0 && (runs[run]?.at ?? cell) > cell) run--;
  return paidTo(prefix, run, countTo(bonuses, cell - 1), cell);
}

/** How many of these cells, in order, come up to one; most questions are about the last of them. */
export function countTo(cells: readonly number[], cell: number): number {
  let [low, high] = [0, cells.length];
  if ((cells[high - 1] ?? cell) <= cell) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle] ?? cell) <= cell) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same for a cell of a known run, with so many bonuses before it. */
export const paidTo = ({ runs, paySums, bonusSums }: Prefix, run: number, bonus: number, cell: number): number =>
  (paySums[run] ?? 0) + (cell - (runs[run]?.at ?? cell)) * (runs[run]?.remuneration ?? 0) + (bonusSums[bonus] ?? 0);

/** Index of a month, or the nearest one that a ledger has. */
export const cellOf = ({ from, length }: Ledger, month: Month): number => Math.min(Math.max(month - from, 0), length);
