import type { Ledger } from "#lib/career/index.ts";
import { addMonths, lastBegun, type Month } from "#lib/time/index.ts";

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
  const { from, length, charged, bonus, past70, leavesWithin } = ledger;
  const [chargedPast70, bonusPast70] = [past70?.remuneration ?? NO_MONTHS, past70?.bonus ?? NO_MONTHS];
  const whole = (i: number) => (charged[i] ?? 0) + (chargedPast70[i] ?? 0);
  const bonusIn = (i: number) => (bonus[i] ?? 0) + (bonusPast70[i] ?? 0);
  const stretches: Stretch[] = [];
  let bonuses = 0;
  for (let i = FIRST - 11; i < FIRST; i++) bonuses += bonusIn(i);
  let before = whole(FIRST - 1) || (leavesWithin.includes(addMonths(from, FIRST - 1)) ? whole(FIRST - 2) : 0);
  let last = 0;
  for (let i = FIRST; i < length; i++) {
    const now = whole(i) || (before > 0 && leavesWithin.includes(addMonths(from, i)) ? whole(i - 1) : 0);
    bonuses += bonusIn(i);
    const annual = now > 0 && before > 0 ? 12 * now + bonuses : 0;
    if (annual !== last) stretches.push({ from: addMonths(from, i), annual });
    bonuses -= bonusIn(i - 11);
    before = now;
    last = annual;
  }
  const end = addMonths(from, length);
  if (last > 0) stretches.push({ from: end, annual: 0 });
  return {
    in: (month) => stretches[lastBegun(stretches, month)]?.annual || undefined,
    turns: stretches.map((stretch) => stretch.from),
  };
}

/** Months from one on in which the test looks at the same pay a year; 0 without any. */
type Stretch = { readonly from: Month; readonly annual: number };

const NO_MONTHS = new Int32Array(0);

/** Nobody has a tested pension before 55; a ledger begins at 15. */
const FIRST = (55 - 15) * 12;
