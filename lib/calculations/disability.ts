import { z } from "zod";
import { explainDisabilityAllowance, explainDisabilityBasic, explainDisabilityEmployees } from "#lib/explain/index.ts";
import { dateField, employeesRecordSchema, integer, issue, yenField } from "#lib/input/index.ts";
import { disabilityAllowance, disabilityBasic, disabilityEmployees } from "#lib/rules/index.ts";
import { parseDate } from "#lib/time/index.ts";
import { childSchema, MAX_CHILDREN, spouseSchema } from "./additions.ts";
import { type Answer, birthIssues, calculation } from "./calculation.ts";
import { missingAverages, partsOf } from "./old-age-employees.ts";
import { eachOf } from "./periods.ts";

/** disability-basic. */
export const disabilityBasicCalculation = calculation({
  name: "disability-basic",
  input: z.strictObject({
    bornOn: dateField(),
    grade: z.literal([1, 2, 3]),
    children: z.array(childSchema).max(MAX_CHILDREN).default([]),
    firstVisitBefore20: z.boolean().default(false),
    annualIncome: yenField().optional(),
    dependents: integer(0, 100).default(0),
  }),
  yearly: ["basicPensionRevision"],
  check: ({ bornOn, children, firstVisitBefore20, annualIncome }, context) => ({
    issues: [
      ...birthIssues(bornOn, "basic", context),
      ...eachOf(children, (child, i) => birthIssues(child.bornOn, "any", context, `children.${i}.bornOn`)),
    ],
    missing: firstVisitBefore20 && annualIncome === undefined ? ["annualIncome"] : [],
  }),
  run: ({ bornOn, grade, children, firstVisitBefore20, annualIncome = 0, dependents }, { at, params }) => {
    const outcome = disabilityBasic(
      {
        bornOn: parseDate(bornOn),
        grade,
        children: children.map((child) => ({ ...child, bornOn: parseDate(child.bornOn) })),
        ...(firstVisitBefore20 ? { before20: { annualIncome, dependents } } : {}),
        at,
      },
      params,
    );
    if (outcome.status === "notEligible") return outcome;
    const b = outcome.breakdown;
    return {
      status: "payable",
      result: {
        baseAnnualAmount: b.basePension,
        childAnnualAmounts: b.children.map(({ amount }) => amount),
        suspendedAnnualAmount: b.suspended,
        annualAmount: b.annualAmount,
        monthlyAmount: b.monthlyAmount,
      },
      steps: explainDisabilityBasic(b),
      ...confirmed(outcome),
    };
  },
});

const confirmed = ({
  toBeConfirmed,
}: {
  readonly toBeConfirmed?: readonly string[];
}): Pick<Extract<Answer, { status: "payable" }>, "toBeConfirmed"> => (toBeConfirmed ? { toBeConfirmed } : {});

/** disability-employees. */
export const disabilityEmployeesCalculation = calculation({
  name: "disability-employees",
  input: z.strictObject({
    bornOn: dateField(),
    grade: z.literal([1, 2, 3]),
    employeesRecord: employeesRecordSchema,
    basicPayable: z.boolean().optional(),
    spouse: spouseSchema.optional(),
  }),
  yearly: ["basicPensionRevision"],
  check: ({ bornOn, grade, employeesRecord, basicPayable, spouse }, context) => ({
    issues: [
      ...birthIssues(bornOn, "employees", context),
      ...birthIssues(spouse?.bornOn, "basic", context, "spouse.bornOn"),
      ...(grade === 3 && basicPayable ? [issue("basicPayable", "contradiction", { with: "grade" })] : []),
    ],
    missing: missingAverages(employeesRecord, "employeesRecord"),
  }),
  run: ({ bornOn, grade, employeesRecord, basicPayable, spouse }, { at, params }) => {
    const outcome = disabilityEmployees(
      {
        bornOn: parseDate(bornOn),
        grade,
        main: partsOf(employeesRecord),
        months: monthsOf(employeesRecord),
        basicPayable: basicPayable ?? grade !== 3,
        ...(spouse ? { spouse: { ...spouse, bornOn: parseDate(spouse.bornOn) } } : {}),
        at,
      },
      params,
    );
    if (outcome.status === "notEligible") return outcome;
    const b = outcome.breakdown;
    return {
      status: "payable",
      result: {
        remunerationRelatedAnnualAmount: b.related.amount,
        minimumAnnualAmount: b.minimumAmount,
        minimumApplied: b.minimumApplied,
        spouseAdditionAnnualAmount: b.spouse?.paid ?? 0,
        annualAmount: b.annualAmount,
        monthlyAmount: b.monthlyAmount,
      },
      steps: explainDisabilityEmployees(b),
      ...confirmed(outcome),
    };
  },
});

type Months = { readonly monthsTo2003: number; readonly monthsFrom2003: number };
const monthsOf = ({ monthsTo2003, monthsFrom2003 }: Months): number => monthsTo2003 + monthsFrom2003;

/** disability-allowance: R-464. */
export const disabilityAllowanceCalculation = calculation({
  name: "disability-allowance",
  input: z.strictObject({
    bornOn: dateField(),
    employeesRecord: employeesRecordSchema,
    drawsOtherPension: z.boolean().default(false),
    drawsWorkInjury: z.boolean().default(false),
  }),
  yearly: ["basicPensionRevision"],
  check: ({ bornOn, employeesRecord }, context) => ({
    issues: birthIssues(bornOn, "employees", context),
    missing: missingAverages(employeesRecord, "employeesRecord"),
  }),
  run: ({ bornOn, employeesRecord, ...draws }, { at, params }) => {
    const outcome = disabilityAllowance(
      {
        ...draws,
        bornOn: parseDate(bornOn),
        main: partsOf(employeesRecord),
        months: monthsOf(employeesRecord),
        at,
      },
      params,
    );
    if (outcome.status === "notEligible") return outcome;
    const { amount, minimumTwice } = outcome.breakdown;
    return {
      status: "payable",
      result: { amount, minimumAmount: minimumTwice },
      steps: explainDisabilityAllowance(outcome.breakdown),
    };
  },
});
