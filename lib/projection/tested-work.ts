import { countTo, type Ledger, type Prefix } from "#lib/career/index.ts";
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
export function testedWork({ ledger, runs, bonuses, bonusSums }: Prefix): TestedWork {
  const { from, length, charged, bonus, past70, leavesWithin } = ledger;
  const whole = (i: number) => (charged[i] ?? 0) + (past70 ? (past70.remuneration[i] ?? 0) : 0);
  const pay = (i: number) => whole(i) || (leavesWithin.find(({ month }) => month === from + i)?.charged ?? 0);
  const stretches: Stretch[] = [];
  let last = 0;
  let run = 0;
  // bonuses up to the month, and up to the one a year before
  let paid = countTo(bonuses, FIRST);
  let gone = countTo(bonuses, FIRST - 12);
  for (let i = FIRST; i < length; ) {
    while ((runs[run]?.end ?? length) <= i) run++;
    while ((bonuses[paid] ?? length) <= i) paid++;
    while ((bonuses[gone] ?? length) <= i - 12) gone++;
    const now = pay(i);
    const bonusesOfYear = (bonusSums[paid] ?? 0) - (bonusSums[gone] ?? 0) + bonusesPast70(ledger, i);
    const annual = now > 0 && whole(i - 1) > 0 ? 12 * now + bonusesOfYear : 0;
    if (annual !== last) stretches.push({ from: addMonths(from, i), annual });
    last = annual;
    // the month before counts too, so a run is looked at in its first two months
    const turn = runs[run]?.at === i || past70 ? i + 1 : (runs[run]?.end ?? length);
    // a bonus that takes the place of the same one a year before moves nothing
    for (let next = bonuses[paid] ?? length; next < turn; next = bonuses[paid] ?? length) {
      if (bonuses[gone] !== next - 12 || bonus[next] !== bonus[next - 12]) break;
      paid++;
      gone++;
    }
    i = Math.min(turn, bonuses[paid] ?? length, (bonuses[gone] ?? length) + 12);
  }
  if (last > 0) stretches.push({ from: addMonths(from, length), annual: 0 });
  return {
    in: (month) => stretches[lastBegun(stretches, month)]?.annual || undefined,
    turns: stretches.map((stretch) => stretch.from),
  };
}

/** Bonuses of covered work past 70 in a month and the eleven before. */
function bonusesPast70({ past70 }: Ledger, i: number): number {
  let sum = 0;
  if (past70) for (let k = i - 11; k <= i; k++) sum += past70.bonus[k] ?? 0;
  return sum;
}

/** Months from one on in which the test looks at the same pay a year; 0 without any. */
type Stretch = { readonly from: Month; readonly annual: number };

/** Nobody has a tested pension before 55; a ledger begins at 15. */
const FIRST = (55 - 15) * 12;
