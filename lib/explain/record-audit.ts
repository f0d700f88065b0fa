import type { PriceRun } from "#lib/audit/index.ts";
import type { OldAgeBasic } from "#lib/rules/index.ts";
import { explainLatePrices } from "./national-pension.ts";
import { explainAdditional, explainBasicAt65 } from "./old-age-basic.ts";
import { type Step, step } from "./step.ts";

/** Steps of what past or voluntary months cost: each late payment with its surcharge, then months times their price. */
export function explainPrice(prices: readonly PriceRun[], price: number): Step[] {
  const late = prices.flatMap(({ price: { late: found } }) => (found ? [found] : []));
  return [
    ...explainLatePrices(late),
    step(
      "recordAudit.price",
      { months: prices.map(({ months }) => months), monthlyAmounts: prices.map(({ amount }) => amount) },
      price,
      { law: late.length > 0 ? "NPA art. 94" : "NPA art. 87" },
    ),
  ];
}

type Earned = Pick<
  OldAgeBasic,
  | "base"
  | "revisionRate"
  | "fullAmount"
  | "months"
  | "amountAt65"
  | "additionalPerMonth"
  | "additionalMonths"
  | "additionalAt65"
>;

/** Steps of what months add: the pension at 65 with them less the pension without them, 0 without a right. */
export function explainGain(additional: boolean, after: Earned, before: Earned | undefined): Step[] {
  const steps = (earned: Earned) => (additional ? [explainAdditional(earned)] : explainBasicAt65(earned));
  const amount = (earned: Earned) => (additional ? earned.additionalAt65 : earned.amountAt65);
  const [amountWith, amountWithout] = [amount(after), before ? amount(before) : 0];
  return [
    ...steps(after),
    ...(before ? steps(before) : []),
    step("recordAudit.yearlyGain", { amountWith, amountWithout }, amountWith - amountWithout, {
      law: additional ? "NPA art. 44" : "NPA art. 27",
    }),
  ];
}

/** Step of the years after which what was gained equals what was paid; a plain division. */
export const explainBreakEvenYears = (price: number, yearlyGain: number): Step =>
  step("recordAudit.breakEvenYears", { price, yearlyGain }, { num: price, den: yearlyGain }, { law: "" });
