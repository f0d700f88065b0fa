import { toYen, type Yen, yen } from "#lib/money/index.ts";
import {
  addMonths,
  firstMonthOf,
  type IsoDate,
  type Month,
  monthNumberOf,
  type Period,
  paidOn,
  paymentMonthOf,
} from "#lib/time/index.ts";
import type { BenefitId, Change } from "./types.ts";

/** What one award pays on one day, for the months [from, to). */
export type Payment = {
  readonly paidOn: IsoDate;
  readonly from: Month;
  readonly to: Month;
  readonly person: string;
  readonly benefit: BenefitId;
  readonly amount: Yen;
  /** Fractions dropped since March that come with this payment, in `amount` already. */
  readonly addedFractions: Yen;
};

const FEBRUARY = 2;
const TWELFTH = { num: 1, den: 12 } as const;

/** The payments of a fiscal year's pay days, April to February: those of the months February to January. */
export function paymentsIn(changes: readonly Change[], fiscalYear: number, end: Month): Payment[] {
  const april = firstMonthOf(fiscalYear);
  return paymentsOf(changes, { from: addMonths(april, -2), to: Math.min(addMonths(april, 10), end) as Month });
}

/**
 * The two-monthly payments of every award in `changes` for the months of a period. It begins in a February, whose payment
 * in April is the first that may leave fractions for the next February, or before the first of the changes.
 *
 *   payment  = a twelfth of the yearly amount of each of its months, added up, the fraction dropped
 *   February = the same and the fractions dropped since March, its own among them, again without their fraction
 *
 * Each award is cut by itself; the amount of a month is that of the fiscal year the month lies in, so an April's new
 * amount first shows in June. First payments and arrears that a pension office sends in odd months stand at the next
 * even month here. What was dropped before an award ends without a February is never paid.
 * Law: NPA 18(3), 18-2, EPIA 36(3), 36-2; rule book.
 */
export function paymentsOf(changes: readonly Change[], months: Period): Payment[] {
  const awards = new Map<string, Change[]>();
  for (const change of changes) {
    const award = `${change.person} ${change.benefit}`;
    awards.set(award, [...(awards.get(award) ?? []), change]);
  }
  return [...awards.values()]
    .flatMap((award) => paymentsOfAward(award, months))
    .sort((a, b) => a.from - b.from || a.person.localeCompare(b.person));
}

/**
 * What was due before the request comes with the first pay day after it, all at once; a period that ends before has none of
 * it.
 */
function paymentsOfAward(changes: readonly Change[], { from, to }: Period): Payment[] {
  const first = changes[0];
  if (!first) return [];
  const settled = first.requestedIn === undefined ? from : paymentMonthOf(first.requestedIn);
  if (from >= settled) return instalments(changes, { from, to });
  if (to < settled) return [];
  const paid = instalments(changes, { from: first.month, to });
  const late = paid.filter((payment) => payment.from < settled);
  const [oldest, newest] = [late[0], late.at(-1)];
  if (!oldest || !newest) return paid;
  const lastMonth = addMonths(settled, -1);
  const sum = (of: (payment: Payment) => Yen) => yen(late.reduce((total, payment) => total + of(payment), 0));
  const together = {
    ...oldest,
    paidOn: paidOn(lastMonth),
    to: newest.to,
    amount: sum(({ amount }) => amount),
    addedFractions: sum(({ addedFractions }) => addedFractions),
  };
  return [together, ...paid.slice(late.length)];
}

/** The two-monthly payments as they fall due. */
function instalments(changes: readonly Change[], { from: begin, to: end }: Period): Payment[] {
  const first = changes[0];
  if (!first) return [];
  const found: Payment[] = [];
  const amountIn = amountsOver(changes);
  // a twelfth of a yen is the smallest fraction there is
  let droppedTwelfths = 0;
  for (let pairFrom = Math.max(first.month, begin) as Month; pairFrom < end; pairFrom = paymentMonthOf(pairFrom)) {
    const payment = paymentMonthOf(pairFrom);
    const due = monthsIn({ from: pairFrom, to: Math.min(payment, end) as Month })
      .map((month) => ({ month, annual: amountIn(month) }))
      .filter(({ annual }) => annual > 0);
    const [from, last] = [due[0]?.month, due.at(-1)?.month];
    const twelfths = due.reduce((sum, { annual }) => sum + annual, 0);
    const instalment = toYen("paymentInstalment", twelfths, TWELFTH);
    droppedTwelfths += twelfths - 12 * instalment;
    const inFebruary = monthNumberOf(payment) === FEBRUARY;
    const addedFractions = inFebruary ? toYen("paymentInstalment", droppedTwelfths, TWELFTH) : yen(0);
    if (inFebruary) droppedTwelfths = 0;
    if (from === undefined || last === undefined) continue;
    const { person, benefit } = first;
    const amount = yen(instalment + addedFractions);
    found.push({ paidOn: paidOn(from), from, to: addMonths(last, 1), person, benefit, amount, addedFractions });
  }
  return found;
}

/** The yearly amount of an award in a month; to be asked in order of time. */
function amountsOver(changes: readonly Change[]): (month: Month) => Yen {
  let next = 0;
  let annual: Yen = yen(0);
  return (month) => {
    for (let change = changes[next]; change && change.month <= month; change = changes[++next])
      annual = change.annualAmount;
    return annual;
  };
}

const monthsIn = ({ from, to }: Period): Month[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => addMonths(from, i));
