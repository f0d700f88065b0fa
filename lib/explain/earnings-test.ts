import type { Rate } from "#lib/money/index.ts";
import type { EarningsTest, EarningsTestCase } from "#lib/rules/index.ts";
import type { FormulaKey } from "./formulas.ts";
import { explainMonthly } from "./old-age-basic.ts";
import { type Step, step } from "./step.ts";

const TEST = "EPIA art. 46";
const UNTESTED = "EPIA art. 46, Act 34 of 1985 suppl. art. 62";
const UNDER_65 = "EPIA suppl. art. 11";

/** Pay of the month and bonuses of twelve months, where the total was not given as one figure. */
export type PayAndBonuses = { readonly standardMonthlyRemuneration: number; readonly bonusesOf12Months: number };

/** A monthly figure as it is shown, the fraction dropped; the test goes on with the exact one. */
const shown = (key: FormulaKey, values: Readonly<Record<string, number | Rate>>, result: number, law = TEST): Step =>
  step(key, values, result, { law, rounding: "paymentInstalment" });

/** Steps of the earnings test: what it suspends and what remains. */
export function explainEarningsTest(facts: EarningsTestCase, t: EarningsTest, pay?: PayAndBonuses): Step[] {
  const { remunerationRelated, transitionalAddition, deferralIncrement, dependentsAddition } = facts;
  const { suspendedAmount: suspended, payableAmount } = t;
  const untested = { transitionalAddition, deferralIncrement };
  return [
    ...(pay ? [shown("earningsTest.totalMonthlyRemuneration", pay, t.totalMonthlyRemuneration)] : []),
    shown("earningsTest.basicMonthlyAmount", { remunerationRelated }, t.basicMonthlyAmount),
    step("earningsTest.threshold", { threshold: t.threshold }, t.threshold, { law: TEST }),
    ...explainSuspension(facts, t),
    step("earningsTest.suspended", { suspensionBase: t.exact.suspensionBase, remunerationRelated }, suspended, {
      law: TEST,
      rounding: "benefitAmount",
    }),
    t.allSuspended
      ? step("earningsTest.payableAllSuspended", untested, payableAmount, { law: UNTESTED })
      : step(
          "earningsTest.payable",
          { remunerationRelated, suspended, ...untested, dependentsAddition },
          payableAmount,
          {
            law: UNTESTED,
          },
        ),
    explainMonthly(payableAmount, t.payableMonthlyAmount),
  ];
}

/** By one threshold, or by the two of ages 60 to 64 until March 2022. */
function explainSuspension({ remunerationRelated }: EarningsTestCase, t: EarningsTest): Step[] {
  const { totalMonthlyRemuneration } = t.exact;
  const { threshold, lower: lowerThreshold } = t;
  const values = { remunerationRelated, totalMonthlyRemuneration, threshold };
  if (lowerThreshold === undefined)
    return [
      shown("earningsTest.unsuspendedUpTo", { threshold, remunerationRelated }, t.unsuspendedUpTo),
      shown("earningsTest.suspensionBase", values, t.suspensionBase),
    ];
  return [
    shown("earningsTest.unsuspendedUpToUnder65", { lowerThreshold, remunerationRelated }, t.unsuspendedUpTo, UNDER_65),
    shown("earningsTest.suspensionBaseUnder65", { ...values, lowerThreshold }, t.suspensionBase, UNDER_65),
  ];
}
