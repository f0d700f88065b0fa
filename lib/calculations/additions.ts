import { z } from "zod";
import { explainDependentsAddition, explainTransferAddition } from "#lib/explain/index.ts";
import { dateField, monthsField } from "#lib/input/index.ts";
import { toDecimal } from "#lib/money/index.ts";
import { dependentsAddition, transferAddition } from "#lib/rules/index.ts";
import { parseDate } from "#lib/time/index.ts";
import { birthIssues, calculation } from "./calculation.ts";
import { eachOf } from "./periods.ts";

export const MAX_CHILDREN = 30;

export const spouseSchema = z.strictObject({
  bornOn: dateField(),
  employeesMonths: monthsField().default(0),
  drawsDisabilityPension: z.boolean().default(false),
  hasOldAgeRight: z.boolean().default(false),
});

export const childSchema = z.strictObject({ bornOn: dateField(), disabled: z.boolean().default(false) });

/** dependents-addition. */
export const dependentsAdditionCalculation = calculation({
  name: "dependents-addition",
  input: z.strictObject({
    bornOn: dateField(),
    employeesMonths: monthsField(),
    spouse: spouseSchema.optional(),
    children: z.array(childSchema).max(MAX_CHILDREN).default([]),
  }),
  yearly: ["basicPensionRevision"],
  check: ({ bornOn, spouse, children }, context) => ({
    issues: [
      ...birthIssues(bornOn, "basic", context),
      ...birthIssues(spouse?.bornOn, "basic", context, "spouse.bornOn"),
      ...eachOf(children, (child, i) => birthIssues(child.bornOn, "any", context, `children.${i}.bornOn`)),
    ],
  }),
  run: ({ bornOn, employeesMonths, spouse, children }, { at, params }) => {
    const outcome = dependentsAddition(
      {
        bornOn: parseDate(bornOn),
        employeesMonths,
        ...(spouse ? { spouse: { ...spouse, bornOn: parseDate(spouse.bornOn) } } : {}),
        children: children.map((child) => ({ ...child, bornOn: parseDate(child.bornOn) })),
        at,
      },
      params,
    );
    if (outcome.status === "notEligible") return outcome;
    const b = outcome.breakdown;
    return {
      status: "payable",
      result: {
        spouseBaseAnnualAmount: b.spouse?.base.amount ?? 0,
        specialAdditionAnnualAmount: b.spouse?.special.amount ?? 0,
        spouseAnnualAmount: b.spouse?.paid ?? 0,
        childAnnualAmounts: b.children.map(({ amount }) => amount),
        annualAmount: b.annualAmount,
        suspended: b.spouse?.suspended ?? false,
      },
      steps: explainDependentsAddition(b),
      ...(outcome.toBeConfirmed ? { toBeConfirmed: outcome.toBeConfirmed } : {}),
    };
  },
});

/** transfer-addition. */
export const transferAdditionCalculation = calculation({
  name: "transfer-addition",
  input: z.strictObject({
    bornOn: dateField(),
    employeesMonths: monthsField().default(0),
    spouseHadAddition: z.boolean().default(true),
  }),
  yearly: ["basicPensionRevision"],
  check: ({ bornOn }, context) => ({ issues: birthIssues(bornOn, "any", context) }),
  run: ({ bornOn, ...rest }, { at, params }) => {
    const outcome = transferAddition({ ...rest, bornOn: parseDate(bornOn), at }, params);
    if (outcome.status === "notEligible") return outcome;
    const { coefficient, annualAmount } = outcome.breakdown;
    return {
      status: "payable",
      result: { coefficient: toDecimal(coefficient), annualAmount },
      steps: explainTransferAddition(outcome.breakdown),
      ...(outcome.toBeConfirmed ? { toBeConfirmed: outcome.toBeConfirmed } : {}),
    };
  },
});
