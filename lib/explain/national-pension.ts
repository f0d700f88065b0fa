import type { Earner, IncomeExemption, LatePayment, LatePrice, PrepaidMonth, Prepayment } from "#lib/rules/index.ts";
import { explainLeftToPay } from "./contributions.ts";
import { type Step, step } from "./step.ts";

/** Steps of the exemption on application: limits, the applicant's income after deductions, what is left to pay. */
export function explainIncomeExemption({ dependents, ...own }: Earner, e: IncomeExemption): Step[] {
  const { annualIncome, annualDeductions } = own;
  const { perPerson, plus } = e.law.full;
  const partial = (["threeQuarter", "half", "quarter"] as const).map((tier) =>
    step("exemption.partialLimit", { incomeLimit: e.limits[tier] }, e.limits[tier], { law: "NPO art. 6-8-2 to 6-9-2" }),
  );
  return [
    step("exemption.fullLimit", { dependents, perPerson, plus }, e.limits.full, { law: "NPO art. 6-7" }),
    ...partial,
    step("exemption.netIncome", { annualIncome, annualDeductions }, Math.max(annualIncome - annualDeductions, 0), {
      law: "NPO art. 6-12",
    }),
    explainLeftToPay(e.left),
  ];
}

/** Equal amounts with how often each comes, in order of first appearance. */
function counted(amounts: readonly number[]): { months: number[]; monthlyAmounts: number[] } {
  const times = new Map<number, number>();
  for (const amount of amounts) times.set(amount, (times.get(amount) ?? 0) + 1);
  return { months: [...times.values()], monthlyAmounts: [...times.keys()] };
}

/** Steps of contributions paid ahead. */
export function explainPrepayment(p: Prepayment): Step[] {
  const law = "NPA art. 93, NPO art. 8";
  const ahead = (of: "contribution" | "additional", result: number) => {
    const values = {
      contributions: p.months.map((month: PrepaidMonth) => month[of]),
      discountFactors: p.months.map(({ factor }) => factor),
    };
    return step(`prepayment.${of}`, values, result, { law, rounding: "contributionAmount" });
  };
  const prepaid = p.contributionAmount;
  return [
    ahead("contribution", prepaid),
    ...(p.additionalAmount > 0 ? [ahead("additional", p.additionalAmount)] : []),
    step("prepayment.total", { prepaid, additional: p.additionalAmount }, p.totalAmount, { law }),
    step("prepayment.due", counted(p.months.map(({ contribution }) => contribution)), p.dueAmount, {
      law: "NPA art. 87",
    }),
    step("prepayment.discount", { due: p.dueAmount, prepaid }, p.discountAmount, { law }),
  ];
}

/** Steps of a late payment: the price of each kind of month once, then the sum. */
export function explainLatePayment({ payable, amount }: LatePayment): Step[] {
  return [
    ...explainLatePrices(payable),
    step("latePayment.total", counted(payable.map((one) => one.amount)), amount, { law: "NPA art. 94" }),
  ];
}

/** Steps of what waived months cost, each kind of month once. */
export function explainLatePrices(prices: readonly LatePrice[]): Step[] {
  const kinds = new Map(prices.map((one) => [`${one.left.fullAmount} ${one.waived} ${one.surchargeRate.num}`, one]));
  return [...kinds.values()].flatMap(explainPrice);
}

function explainPrice({ left, waived, surchargeRate, amount }: LatePrice): Step[] {
  const { fullAmount, monthlyAmount } = left;
  return [
    explainLeftToPay(left),
    step("latePayment.waived", { fullAmount, monthlyAmount }, waived, { law: "NPA art. 90, 90-2, 90-3" }),
    step("latePayment.amount", { waived, surchargeRate }, amount, {
      law: "NPA art. 94, NPO art. 10",
      rounding: "contributionAmount",
    }),
  ];
}
