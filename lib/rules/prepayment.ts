import { discountFactor, ONE, type Rate, toYenSum, type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { addMonths, type Month } from "#lib/time/index.ts";
import { leftToPay } from "./contributions.ts";

export type PrepaymentMethod = "slipOrCard" | "accountDebit";

/** A month paid ahead, with what a yen of it costs now. */
export type PrepaidMonth = { readonly contribution: Yen; readonly additional: Yen; readonly factor: Rate };

export type Prepayment = {
  readonly months: readonly PrepaidMonth[];
  readonly contributionAmount: Yen;
  readonly additionalAmount: Yen;
  readonly totalAmount: Yen;
  /** The contributions as they would fall due. */
  readonly dueAmount: Yen;
  readonly discountAmount: Yen;
};

/**
 * Price of National Pension contributions paid ahead (前納), starting with the month `from`.
 *
 *   amount = sum of contribution(k) x 1.04^(-(k + s) / 12), k = 0 to count - 1       to 10 yen
 *
 * Each month with the contribution of its own; s = 0 for slips and cards, 1 for account debit, which is a month early for the
 * first month as well (one month alone is the early debit, 早割). The additional contribution is summed and rounded on its own.
 * Law: NPA 93, NPO 8. Rule R-116.
 */
export function prepayment(
  count: number,
  method: PrepaymentMethod,
  additional: boolean,
  from: Month,
  params: ParameterReader,
): Prepayment {
  const yearly = params.get("prepaymentDiscountRate", from);
  const early = method === "accountDebit" ? 1 : 0;
  const months = Array.from({ length: count }, (_, k): PrepaidMonth => {
    const month = addMonths(from, k);
    return {
      contribution: leftToPay("none", month, params).monthlyAmount,
      additional: additional ? params.get("additionalContribution", month) : yen(0),
      factor: k + early === 0 ? ONE : discountFactor(yearly, k + early),
    };
  });
  const ahead = (of: "contribution" | "additional"): Yen =>
    toYenSum(
      "contributionAmount",
      months.map((month) => [month[of], month.factor]),
    );
  const [contributionAmount, additionalAmount] = [ahead("contribution"), ahead("additional")];
  const dueAmount = yen(months.reduce((sum, { contribution }) => sum + contribution, 0));
  return {
    months,
    contributionAmount,
    additionalAmount,
    totalAmount: yen(contributionAmount + additionalAmount),
    dueAmount,
    discountAmount: yen(dueAmount - contributionAmount),
  };
}
