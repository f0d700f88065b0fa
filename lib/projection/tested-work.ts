import type { Ledger } from "#lib/career/index.ts";
import { addMonths, type Month } from "#lib/time/index.ts";

/** Pay that the earnings test looks at, as twelve times the total monthly remuneration, so that a twelfth of bonuses stays exact. */
export type TestedWork = {
  /** Undefined in months outside the test. */
  readonly in: (month: Month) => number | undefined;
  /** Months from 55 on in which it is another than in the month before. */
  readonly turns: readonly Month[];
};

/**
 * Insured work, and covered work past 70, as the earnings test counts it: the standard remuneration of the month that is
 * charged, and the bonuses of the month and the eleven before. The month in which insurance begins is not tested, the last
 * one is, also where the job is left on a day within it. Other work, fees and rents are not looked at.
 * Law: EPIA 46(1), EPIR 32-2. Rules.
 */
export function testedWork(ledger: Ledger): TestedWork {
  const { charged, bonus, past70, leavesWithin } = ledger;
  const whole = (i: number) => (charged[i] ?? 0) + (past70?.remuneration[i] ?? 0);
  const pay = (i: number) => whole(i) || (leavesWithin.includes(addMonths(ledger.from, i)) ? whole(i - 1) : 0);
  const bonusIn = (i: number) => (bonus[i] ?? 0) + (past70?.bonus[i] ?? 0);
  const annual: number[] = [];
  const turns: Month[] = [];
  let bonuses = 0;
  for (let i = FIRST - 11; i < FIRST; i++) bonuses += bonusIn(i);
  let before = pay(FIRST - 1);
  for (let i = FIRST; i < ledger.length; i++) {
    const now = pay(i);
    bonuses += bonusIn(i);
    annual.push(now > 0 && before > 0 ? 12 * now + bonuses : 0);
    if (annual.at(-1) !== (annual.at(-2) ?? 0)) turns.push(addMonths(ledger.from, i));
    bonuses -= bonusIn(i - 11);
    before = now;
  }
  if ((annual.at(-1) ?? 0) > 0) turns.push(addMonths(ledger.from, ledger.length));
  return { in: (month) => annual[month - ledger.from - FIRST] || undefined, turns };
}

/** Nobody has a tested pension before 55; a ledger begins at 15. */
const FIRST = (55 - 15) * 12;
