import { compare, inDecimals, type Rate, reduced, toDecimal, toYen, type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { type IsoDate, lastDayOfYearsAfter, type Month, monthOfDate } from "#lib/time/index.ts";
import { newestMultipliers } from "./newest-multipliers.ts";
import { notEligible, type Outcome, payable, type Reason } from "./outcome.ts";

export type PensionSplitCase = {
  readonly divorcedOn: IsoDate;
  /** Re-evaluated remuneration and bonuses of the marriage, or of the category-3 months alone. */
  readonly first: number;
  readonly second: number;
  /** Share of the sum that the lower earner is to have. */
  readonly share: Rate;
  readonly at: Month;
};

export type PensionSplit = {
  readonly payer: "first" | "second";
  readonly payerTotal: number;
  readonly payeeTotal: number;
  readonly share: Rate;
  /** Part of each month's record that moves, exact. */
  readonly changeRate: Rate;
  readonly payerAfter: Yen;
  readonly payeeAfter: Yen;
  readonly multiplier: Rate;
  readonly annualAmountMoved: Yen;
  readonly claimBy: IsoDate;
};

const HALF: Rate = { num: 1, den: 2 };

/**
 * Split of the employees' pension records of a marriage (離婚時の年金分割), by agreement or of category-3 months alone.
 *
 *   change rate = (share x (payer + payee) - payee) / payer
 *   payer after = payer x (1 - change rate)               payee after = the rest of the sum
 *   moved       = payer x change rate x multiplier of months from 2003-04
 *
 * The share lies above the lower earner's own and goes up to one half. In category-3 months the dependent has no pay, so that
 * one half of the other's record moves. The claim is open for the years that hold on the day of divorce, counted from the day
 * after it (Civil Code art. 143), and late where the month `at` begins after its last day. The multiplier is that of births
 * since 1946-04-02.
 *
 * Out: exact rate and whole yen; `shareNotAllowed {from, to}` (above `from`, up to `to`), `claimTooLate`.
 * Law: EPIA 78-2, 78-3, 78-6, 78-13, 78-14. Rules R-700, R-701, R-702.
 */
export function pensionSplit(facts: PensionSplitCase, params: ParameterReader): Outcome<PensionSplit> {
  const { first, second, share, at } = facts;
  const payer = first >= second ? "first" : "second";
  const [payerTotal, payeeTotal] = payer === "first" ? [first, second] : [second, first];
  const sum = payerTotal + payeeTotal;
  const claimBy = lastClaimDay(facts.divorcedOn, params);
  const reasons = [
    ...shareReasons(share, payerTotal, payeeTotal),
    ...(monthOfDate(claimBy) < at ? [{ code: "claimTooLate" }] : []),
  ];
  if (reasons.length > 0) return notEligible(...reasons);
  const changeRate = reduced({ num: share.num * sum - payeeTotal * share.den, den: share.den * payerTotal });
  const payerAfter = toYen("dividedRecord", payerTotal, { num: changeRate.den - changeRate.num, den: changeRate.den });
  const multiplier = newestMultipliers(at, params).from200304;
  return payable({
    payer,
    payerTotal,
    payeeTotal,
    share,
    changeRate,
    payerAfter,
    payeeAfter: yen(sum - payerAfter),
    multiplier,
    annualAmountMoved: toYen("benefitAmount", payerTotal, changeRate, multiplier),
    claimBy,
  });
}

/** Why a share is not allowed: it lies above the lower earner's own and goes up to one half. */
export function shareReasons(share: Rate, payerTotal: number, payeeTotal: number): Reason[] {
  const sum = payerTotal + payeeTotal;
  const own = sum === 0 ? HALF : { num: payeeTotal, den: sum };
  return compare(share, own) > 0 && compare(share, HALF) <= 0
    ? []
    : [{ code: "shareNotAllowed", from: toSixPlaces(own), to: toDecimal(HALF) }];
}

/** The decimals of the part that is taken off every month (EPIR 78-9). */
const CHANGE_RATE_DECIMALS = 7;

/**
 * Part of each month's record that moves where records are kept month by month (改定割合). The pay that moves is re-evaluated
 * at the payee's rates from then on, which differ where the two belong to different cohorts.
 *
 *   rate = (share - payee / payer x (1 - share)) / (share + converted / payer x (1 - share)), in seven decimals
 *
 * In: re-evaluated totals in yen; `converted`, the payer's at the payee's rates. The share is one that is allowed.
 * Law: EPIA 78-6, EPIR 78-9. Rule R-700.
 */
export function recordChangeRate(share: Rate, payerTotal: number, payeeTotal: number, converted: number): Rate {
  const rest = share.den - share.num;
  return inDecimals(
    {
      num: share.num * payerTotal - payeeTotal * rest,
      den: share.num * payerTotal + converted * rest,
    },
    CHANGE_RATE_DECIMALS,
  );
}

/** The last day to claim: the years that hold on the day of divorce, counted from the day after it. */
export const lastClaimDay = (divorcedOn: IsoDate, params: ParameterReader): IsoDate =>
  lastDayOfYearsAfter(divorcedOn, params.get("divisionClaimYears", monthOfDate(divorcedOn)));

/** A share as it is shown: the nearest millionth. */
export const toSixPlaces = (share: Rate): number => Math.round(toDecimal(share) * 1_000_000) / 1_000_000;
