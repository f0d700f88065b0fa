import { z } from "zod";
import { explainFlatSupport, explainOldAgeSupport } from "#lib/explain/index.ts";
import { contributionMonthsSchema, dateField, integer, yenField } from "#lib/input/index.ts";
import { yen } from "#lib/money/index.ts";
import { flatSupport, oldAgeSupport } from "#lib/rules/index.ts";
import { parseDate } from "#lib/time/index.ts";
import { type Answer, birthIssues, type Context, calculation } from "./calculation.ts";

const input = z.strictObject({
  kind: z.enum(["oldAge", "disability", "survivors"]),
  bornOn: dateField().optional(),
  contributionMonths: contributionMonthsSchema.optional(),
  grade: z.literal([1, 2]).optional(),
  annualPension: yenField().optional(),
  annualOtherIncome: yenField().default(0),
  dependents: integer(0, 100).default(0),
  householdTaxExempt: z.boolean().optional(),
});

type Facts = z.output<typeof input>;

/** Facts that a kind cannot do without. */
const NEEDED: Readonly<Record<Facts["kind"], readonly (keyof Facts)[]>> = {
  oldAge: ["bornOn", "contributionMonths", "annualPension", "householdTaxExempt"],
  disability: ["grade"],
  survivors: [],
};

/** pensioners-support-benefit: Act on Support Benefits for Pensioners. */
export const supportBenefitCalculation = calculation({
  name: "pensioners-support-benefit",
  input,
  yearly: ["supportBenefitBase", "supportBenefitIncomeLimit", "basicPensionRevision"],
  check: (facts, context) => ({
    issues: birthIssues(facts.bornOn, "basic", context),
    missing: facts.kind ? NEEDED[facts.kind].filter((name) => facts[name] === undefined) : [],
  }),
  run: (facts, context) => (facts.kind === "oldAge" ? oldAge(facts, context) : flat(facts, context)),
});

function oldAge(facts: Facts, { at, params }: Context): Answer {
  const { bornOn, contributionMonths, annualPension, annualOtherIncome, householdTaxExempt } = facts;
  if (bornOn === undefined || contributionMonths === undefined || annualPension === undefined)
    throw new RangeError("pensioners-support-benefit: run before its check");
  const income = { annualPension, annualOtherIncome };
  const outcome = oldAgeSupport(
    {
      ...income,
      bornOn: parseDate(bornOn),
      months: contributionMonths,
      householdTaxExempt: householdTaxExempt === true,
      at,
    },
    params,
  );
  if (outcome.status === "notEligible") return outcome;
  const { paidPart, exempt, monthlyAmount, supplementary } = outcome.breakdown;
  return {
    status: "payable",
    result: {
      paidPartMonthlyAmount: paidPart,
      exemptPartMonthlyAmount: exempt?.amount ?? yen(0),
      monthlyAmount,
      supplementary,
    },
    steps: explainOldAgeSupport(income, outcome.breakdown),
  };
}

function flat({ kind, grade, annualOtherIncome, dependents }: Facts, { at, params }: Context): Answer {
  const facts = {
    ...(kind === "disability" && grade ? { grade } : {}),
    annualIncome: annualOtherIncome,
    dependents,
    at,
  };
  const outcome = flatSupport(facts, params);
  if (outcome.status === "notEligible") return outcome;
  const { monthlyAmount } = outcome.breakdown;
  return { status: "payable", result: { monthlyAmount }, steps: explainFlatSupport(facts, outcome.breakdown) };
}
