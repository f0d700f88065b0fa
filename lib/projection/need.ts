import type { MonthlyNeed } from "#lib/input/index.ts";
import { type Yen, yen } from "#lib/money/index.ts";
import { type Month, type Period, parseMonth } from "#lib/time/index.ts";

/** What a household has and needs in the months of a period, in today's yen a month. */
export type Balance = Period & {
  readonly income: Yen;
  /** The part of it that goes on when nobody works. */
  readonly withoutWork: Yen;
  /** Undefined before the need begins. */
  readonly need: Yen | undefined;
};

/** Months in a row whose income is below the need, in today's yen. */
export type Gap = Period & {
  /** Short in the first of them. */
  readonly firstAmount: Yen;
  /** The most that a month is short, and the first month that is. */
  readonly largestAmount: Yen;
  readonly largestFrom: Month;
  /** Of all the months together. */
  readonly total: Yen;
};

export type NeedCover = {
  /** First month from which every month to the end is covered; undefined where the last ones are not. */
  readonly coveredFrom: Month | undefined;
  /** The same by pensions and the lines that are no work. */
  readonly coveredWithoutWorkFrom: Month | undefined;
  readonly gaps: readonly Gap[];
};

type NeedRun = { readonly from: Month; readonly amount: Yen };

/** The need wherever it changes, from `start` on at the earliest. */
export function needRuns({ from, amount, steps }: MonthlyNeed, start: Month): readonly NeedRun[] {
  const begins = from === undefined ? start : (Math.max(start, parseMonth(from)) as Month);
  const runs: NeedRun[] = [{ from: begins, amount: yen(amount) }];
  for (const step of steps) {
    const run = { from: parseMonth(step.from), amount: yen(step.amount) };
    if (run.from <= begins) runs[0] = { ...run, from: begins };
    else runs.push(run);
  }
  return runs;
}

/** Whether, when and by how much a need is covered; `balances` follow each other without a hole. */
export function coverOf(balances: readonly Balance[]): NeedCover {
  return {
    coveredFrom: coveredFrom(balances, ({ income }) => income),
    coveredWithoutWorkFrom: coveredFrom(balances, ({ withoutWork }) => withoutWork),
    gaps: gapsIn(balances),
  };
}

function coveredFrom(balances: readonly Balance[], of: (balance: Balance) => Yen): Month | undefined {
  const asked = balances.filter(({ need }) => need !== undefined);
  return asked[asked.findLastIndex((balance) => shortBy(balance, of(balance)) > 0) + 1]?.from;
}

const shortBy = ({ need }: Balance, income: Yen): number => (need === undefined ? 0 : Math.max(0, need - income));

function gapsIn(balances: readonly Balance[]): Gap[] {
  const gaps: Gap[] = [];
  for (const balance of balances) {
    const short = yen(shortBy(balance, balance.income));
    if (short === 0) continue;
    const { from, to } = balance;
    const total = short * (to - from);
    const last = gaps.at(-1);
    if (last?.to !== from) {
      gaps.push({ from, to, firstAmount: short, largestAmount: short, largestFrom: from, total: yen(total) });
      continue;
    }
    const larger = short > last.largestAmount ? { largestAmount: short, largestFrom: from } : {};
    gaps[gaps.length - 1] = { ...last, ...larger, to, total: yen(last.total + total) };
  }
  return gaps;
}
