import { bonusesCountFrom, category3DivisionFrom } from "#data/turning-points.ts";
import { type Rate, toYen, toYenSum, type Yen } from "#lib/money/index.ts";
import type { ReEvaluationTable } from "#lib/parameters/index.ts";
import type { IsoDate, Month, Period } from "#lib/time/index.ts";
import type { Ledger } from "./ledger.ts";
import { rowsFor } from "./re-evaluation.ts";
import { STANDING } from "./standing.ts";

/** Whose records move, and whose they become. */
type Split = { readonly payer: Ledger; readonly payee: Ledger };

/**
 * The months of a marriage whose records can be split: from the one it began in to the one before its end. Months of category 3
 * before it, from `since` on, stand on a marriage in fact and belong to it.
 * Law: EPIA 78-2, EPIR 78-2, 78-2-2. Rules.
 */
export function monthsOfMarriage(marriage: Period, since: Month, couple: readonly [Ledger, Ledger]): Month[] {
  const [one, other] = couple;
  const first = Math.max(one.from, other.from, since);
  const months: Month[] = [];
  for (let month = first as Month; month < marriage.to; month++)
    if (month >= marriage.from || isDependent(one, other, month) || isDependent(other, one, month)) months.push(month);
  return months;
}

/** Is one of a couple in category 3 while the other is insured as an employee? */
const isDependent = (dependent: Ledger, worker: Ledger, month: Month): boolean =>
  dependent.standing[month - dependent.from] === STANDING.category3 && (worker.scheme[month - worker.from] ?? 0) > 0;

/** Those of the months that the dependent can have split alone (特定期間). Law: EPIA 78-14. Rule R-702. */
export const category3Months = ({ payer, payee }: Split, months: readonly Month[]): Month[] =>
  months.filter((month) => month >= category3DivisionFrom && isDependent(payee, payer, month));

/**
 * Remuneration and bonuses of these months at the rates of a cohort (対象期間標準報酬総額). Monthly pay before bonuses counted is
 * raised by `early`.
 * Law: EPIA 78-3. Rule R-700.
 */
export function reEvaluatedTotal(
  ledger: Ledger,
  months: readonly Month[],
  table: ReEvaluationTable,
  bornOn: IsoDate,
  early: Rate,
): Yen {
  const rows = rowsFor(table, bornOn);
  let before = 0;
  let after = 0;
  for (const month of months) {
    const i = month - ledger.from;
    const pay = (ledger.remuneration[i] ?? 0) + (ledger.bonus[i] ?? 0);
    const reEvaluated = pay * (rows.findLast(({ from }) => from <= month)?.rate ?? 0);
    if (month < bonusesCountFrom) before += reEvaluated;
    else after += reEvaluated;
  }
  return toYenSum("dividedRecord", [[{ num: before, den: 1000 }, early], [{ num: after, den: 1000 }]]);
}

/**
 * Both ledgers after a part of the payer's remuneration and bonuses of these months has moved. What benefits count changes and
 * nothing else: standings and insured months, what contributions were charged on, and pay past 70 stay. Each month keeps
 * its sum to the yen.
 *
 * Months outside the ledger of either are left out.
 * Law: EPIA 78-6, 78-14. Rules.
 */
export function moveRecords({ payer, payee }: Split, months: readonly Month[], part: Rate): Split {
  const rest: Rate = { num: part.den - part.num, den: part.den };
  const [given, received] = [copied(payer), copied(payee)];
  for (const month of months) {
    const [i, k] = [month - payer.from, month - payee.from];
    if (i < 0 || k < 0 || i >= payer.length || k >= payee.length) continue;
    for (const column of ["remuneration", "bonus"] as const) {
      const whole = payer[column][i] ?? 0;
      const kept = toYen("dividedRecord", whole, rest);
      given[column][i] = kept;
      received[column][k] = (payee[column][k] ?? 0) + whole - kept;
    }
  }
  return { payer: given, payee: received };
}

const copied = (ledger: Ledger): Ledger => ({
  ...ledger,
  remuneration: ledger.remuneration.slice(),
  bonus: ledger.bonus.slice(),
});
