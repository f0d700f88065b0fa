import { z } from "zod";
import { explainLumpSumWithdrawal } from "#lib/explain/index.ts";
import { dateField, monthsField } from "#lib/input/index.ts";
import { toDecimal, toYen } from "#lib/money/index.ts";
import { type LumpSumWithdrawal, lumpSumWithdrawal } from "#lib/rules/index.ts";
import { parseDate } from "#lib/time/index.ts";
import { calculation } from "./calculation.ts";
import {
  employees,
  employeesCase,
  givenMonths,
  issuesIn,
  missingIn,
  national,
  nationalCase,
} from "./lump-sum-facts.ts";

/** lump-sum-withdrawal. */
export const lumpSumWithdrawalCalculation = calculation({
  name: "lump-sum-withdrawal",
  input: z.strictObject({
    national: national.optional(),
    employees: employees.optional(),
    qualifyingMonths: monthsField().optional(),
    leftJapanOn: dateField().optional(),
    japaneseNational: z.boolean().default(false),
    insured: z.boolean().default(false),
    hadDisabilityPension: z.boolean().default(false),
  }),
  yearly: [],
  check: (facts, context) => ({ issues: issuesIn(facts, context), missing: missingIn(facts) }),
  run: (facts, { at, params }) => {
    const { japaneseNational, insured, hadDisabilityPension } = facts;
    const ofNational = nationalCase(facts.national);
    const ofEmployees = employeesCase(facts.employees);
    const outcome = lumpSumWithdrawal(
      {
        ...(ofNational ? { national: ofNational } : {}),
        ...(ofEmployees ? { employees: ofEmployees } : {}),
        qualifyingMonths: facts.qualifyingMonths ?? givenMonths(facts, { at, params }),
        ...(facts.leftJapanOn === undefined ? {} : { leftJapanOn: parseDate(facts.leftJapanOn) }),
        japaneseNational,
        insured,
        hadDisabilityPension,
        at,
      },
      params,
    );
    if (outcome.status === "notEligible") return outcome;
    return {
      status: "payable",
      result: resultOf(outcome.breakdown),
      steps: explainLumpSumWithdrawal(outcome.breakdown),
      ...(outcome.toBeConfirmed ? { toBeConfirmed: outcome.toBeConfirmed } : {}),
    };
  },
});

function resultOf({ national, employees, netAmount }: LumpSumWithdrawal): Readonly<Record<string, unknown>> {
  return {
    ...(national
      ? {
          national: {
            countedMonths: toDecimal(national.countedMonths),
            multiplierMonths: national.multiplierMonths,
            amount: national.amount,
          },
        }
      : {}),
    ...(employees
      ? {
          employees: {
            averageStandardRemuneration: toYen("lumpSumAmount", employees.average),
            multiplierMonths: employees.multiplierMonths,
            rate: toDecimal(employees.rate),
            amount: employees.amount,
            withheldTax: employees.withheldTax,
            netAmount: employees.netAmount,
          },
        }
      : {}),
    netAmount,
  };
}
