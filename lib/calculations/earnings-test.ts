import { z } from "zod";
import { explainEarningsTest } from "#lib/explain/index.ts";
import { issue, yenField } from "#lib/input/index.ts";
import type { Yen } from "#lib/money/index.ts";
import { type EarningsTestCase, earningsTest } from "#lib/rules/index.ts";
import { calculation } from "./calculation.ts";

/** earnings-test. */
export const earningsTestCalculation = calculation({
  name: "earnings-test",
  input: z.strictObject({
    remunerationRelatedAnnualAmount: yenField(),
    transitionalAdditionAnnualAmount: yenField().default(0),
    deferralIncrementAnnualAmount: yenField().default(0),
    dependentsAdditionAnnualAmount: yenField().default(0),
    totalMonthlyRemuneration: yenField().optional(),
    standardMonthlyRemuneration: yenField().optional(),
    standardBonusesLast12Months: yenField().default(0),
    under65: z.boolean().default(false),
  }),
  yearly: ["earningsTestThreshold"],
  check: ({
    totalMonthlyRemuneration: total,
    standardMonthlyRemuneration: standard,
    standardBonusesLast12Months: bonuses = 0,
  }) => {
    const twice = { cause: "oneOfTwo", with: "totalMonthlyRemuneration" };
    return {
      issues: [
        ...(total !== undefined && standard !== undefined
          ? [issue("standardMonthlyRemuneration", "contradiction", twice)]
          : []),
        ...(total !== undefined && bonuses > 0 ? [issue("standardBonusesLast12Months", "contradiction", twice)] : []),
      ],
      missing:
        total === undefined && standard === undefined
          ? [bonuses > 0 ? "standardMonthlyRemuneration" : "totalMonthlyRemuneration"]
          : [],
    };
  },
  run: (input, { at, params }) => {
    const { totalMonthlyRemuneration: total, standardMonthlyRemuneration = 0 } = input;
    const bonusesOf12Months = input.standardBonusesLast12Months;
    const facts: EarningsTestCase = {
      remunerationRelated: input.remunerationRelatedAnnualAmount as Yen,
      transitionalAddition: input.transitionalAdditionAnnualAmount as Yen,
      deferralIncrement: input.deferralIncrementAnnualAmount as Yen,
      dependentsAddition: input.dependentsAdditionAnnualAmount as Yen,
      annualRemuneration: total === undefined ? 12 * standardMonthlyRemuneration + bonusesOf12Months : 12 * total,
      under65: input.under65,
      at,
    };
    const tested = earningsTest(facts, params);
    const pay = total === undefined ? { standardMonthlyRemuneration, bonusesOf12Months } : undefined;
    return {
      status: "payable",
      result: {
        thresholdMonthlyAmount: tested.threshold,
        totalMonthlyRemuneration: tested.totalMonthlyRemuneration,
        basicMonthlyAmount: tested.basicMonthlyAmount,
        suspensionBaseMonthlyAmount: tested.suspensionBase,
        suspendedAnnualAmount: tested.suspendedAmount,
        payableAnnualAmount: tested.payableAmount,
        payableMonthlyAmount: tested.payableMonthlyAmount,
        unsuspendedUpToMonthlyRemuneration: tested.unsuspendedUpTo,
      },
      steps: explainEarningsTest(facts, tested, pay),
    };
  },
});
