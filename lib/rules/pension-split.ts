import { compare, type Rate, reduced, toDecimal, toYen, type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { attainsOn, dayAfter, type IsoDate, type Month, monthOfDate } from "#lib/time/index.ts";
import { notEligible, type Outcome, payable } from "./outcome.ts";

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
  const own = sum === 0 ? HALF : { num: payeeTotal, den: sum };
  const claimBy = lastClaimDay(facts.divorcedOn, params);
  const reasons = [
    ...(compare(share, own) > 0 && compare(share, HALF) <= 0
      ? []
      : [{ code: "shareNotAllowed", from: toSixPlaces(own), to: toDecimal(HALF) }]),
    ...(monthOfDate(claimBy) < at ? [{ code: "claimTooLate" }] : []),
  ];
  if (reasons.length > 0) return notEligible(...reasons);
  const changeRate = reduced({ num: share.num * sum - payeeTotal * share.den, den: share.den * payerTotal });
  const payerAfter = toYen("dividedRecord", payerTotal, { num: changeRate.den - changeRate.num, den: changeRate.den });
  const multiplier = newestMultiplier(at, params);
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

/** The last day to claim: the period runs from the day after the divorce, as an age does from birth. */
const lastClaimDay = (divorcedOn: IsoDate, params: ParameterReader): IsoDate =>
  attainsOn(dayAfter(divorcedOn), params.get("divisionClaimYears", monthOfDate(divorcedOn)));

function newestMultiplier(at: Month, params: ParameterReader): Rate {
  const newest = params.get("remunerationRelatedMultipliers", at).at(-1);
  if (newest === undefined) throw new RangeError("remunerationRelatedMultipliers: no cohort");
  return newest.value.from200304;
}

/** A share as it is shown: the nearest millionth. */
export const toSixPlaces = (share: Rate): number => Math.round(toDecimal(share) * 1_000_000) / 1_000_000;
