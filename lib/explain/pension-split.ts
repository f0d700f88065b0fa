import type { PensionSplit } from "#lib/rules/index.ts";
import { type Step, step } from "./step.ts";

/** Steps of a split of records: the rate of change, both totals after it, the pension that moves. */
export function explainPensionSplit(s: PensionSplit): Step[] {
  const { share, payerTotal, payeeTotal, changeRate, payerAfter, multiplier } = s;
  const law = "EPIA art. 78-6";
  return [
    step("pensionSplit.changeRate", { share, payerTotal, payeeTotal }, changeRate, { law }),
    step("pensionSplit.payerAfter", { payerTotal, changeRate }, payerAfter, { law, rounding: "dividedRecord" }),
    step("pensionSplit.payeeAfter", { payerTotal, payeeTotal, payerAfter }, s.payeeAfter, { law }),
    step("pensionSplit.annualAmountMoved", { payerTotal, changeRate, multiplier }, s.annualAmountMoved, {
      law: "EPIA art. 43, 78-10",
      rounding: "benefitAmount",
    }),
  ];
}
