import { z } from "zod";
import {
  explainCertificationDay,
  explainContributionRequirement,
  explainDisabilityAllowance,
  explainDisabilityBasic,
  explainDisabilityEmployees,
} from "#lib/explain/index.ts";
import {
  dateField,
  employeesRecordSchema,
  type Issue,
  integer,
  issue,
  monthsField,
  yenField,
} from "#lib/input/index.ts";
import {
  certificationDay,
  contributionRequirement,
  disabilityAllowance,
  disabilityBasic,
  disabilityEmployees,
  oneYearTestOpen,
} from "#lib/rules/index.ts";
import { parseDate } from "#lib/time/index.ts";
import { childSchema, MAX_CHILDREN, spouseSchema } from "./additions.ts";
import { type Answer, birthIssues, calculation } from "./calculation.ts";
import { missingAverages, partsOf } from "./old-age-employees.ts";
import { eachOf } from "./periods.ts";

type Requirement = {
  readonly insuredMonths?: number | undefined;
  readonly paidMonths?: number | undefined;
  readonly exemptMonths?: number | undefined;
  readonly unpaidMonthsLastYear?: number | undefined;
};

/** Counts of months that do not fit into each other. */
function countIssues({ insuredMonths, paidMonths, exemptMonths = 0, unpaidMonthsLastYear }: Requirement): Issue[] {
  if (insuredMonths === undefined || paidMonths === undefined) return [];
  if (paidMonths > insuredMonths) return [issue("paidMonths", "outOfRange", { min: 0, max: insuredMonths })];
  const unpaid = insuredMonths - paidMonths - exemptMonths;
  if (unpaid < 0) return [issue("exemptMonths", "outOfRange", { min: 0, max: insuredMonths - paidMonths })];
  if (unpaidMonthsLastYear === undefined || unpaidMonthsLastYear <= unpaid) return [];
  return [issue("unpaidMonthsLastYear", "outOfRange", { min: 0, max: Math.min(unpaid, LAST_YEAR) })];
}

const LAST_YEAR = 12;

/** contribution-requirement. */
export const contributionRequirementCalculation = calculation({
  name: "contribution-requirement",
  input: z.strictObject({
    occursOn: dateField(),
    bornOn: dateField(),
    insuredMonths: monthsField(),
    paidMonths: monthsField(),
    exemptMonths: monthsField().default(0),
    unpaidMonthsLastYear: integer(0, LAST_YEAR).optional(),
  }),
  yearly: [],
  check: (facts, { at, params }) => {
    const { occursOn, bornOn, insuredMonths, paidMonths, exemptMonths = 0 } = facts;
    const known = occursOn !== undefined && bornOn !== undefined ? [occursOn, bornOn] : undefined;
    const reversed = known !== undefined && occursOn !== undefined && bornOn !== undefined && occursOn < bornOn;
    const issues = [
      ...(reversed
        ? [issue("occursOn", "contradiction", { cause: "reversed", with: "bornOn", from: bornOn, to: occursOn })]
        : []),
      ...countIssues(facts),
    ];
    if (issues.length > 0 || facts.unpaidMonthsLastYear !== undefined) return { issues };
    if (occursOn === undefined || bornOn === undefined || insuredMonths === undefined || paidMonths === undefined)
      return {};
    const dates = { occursOn: parseDate(occursOn), bornOn: parseDate(bornOn) };
    const outcome = contributionRequirement({ ...dates, insuredMonths, paidMonths, exemptMonths, at }, params);
    const open = outcome.status === "notEligible" && oneYearTestOpen(dates, at, params);
    return { missing: open ? ["unpaidMonthsLastYear"] : [] };
  },
  run: ({ occursOn, bornOn, unpaidMonthsLastYear, ...counts }, { at, params }) => {
    const outcome = contributionRequirement(
      {
        ...counts,
        occursOn: parseDate(occursOn),
        bornOn: parseDate(bornOn),
        ...(unpaidMonthsLastYear === undefined ? {} : { unpaidMonthsLastYear }),
        at,
      },
      params,
    );
    if (outcome.status === "notEligible") return outcome;
    const { metByTwoThirds, metByLastYear, metByNoMonths } = outcome.breakdown;
    return {
      status: "payable",
      result: { metByTwoThirds, metByLastYear, metByNoMonths },
      steps: explainContributionRequirement(outcome.breakdown),
    };
  },
});

/** disability-certification-day: R-451. */
export const certificationDayCalculation = calculation({
  name: "disability-certification-day",
  input: z.strictObject({ firstVisitOn: dateField(), fixedOn: dateField().optional() }),
  yearly: [],
  check: ({ firstVisitOn, fixedOn }) => ({
    issues:
      firstVisitOn !== undefined && fixedOn !== undefined && fixedOn < firstVisitOn
        ? [
            issue("fixedOn", "contradiction", {
              cause: "reversed",
              with: "firstVisitOn",
              from: firstVisitOn,
              to: fixedOn,
            }),
          ]
        : [],
  }),
  run: ({ firstVisitOn, fixedOn }, { at, params }) => {
    const day = certificationDay(
      parseDate(firstVisitOn),
      fixedOn === undefined ? undefined : parseDate(fixedOn),
      at,
      params,
    );
    const { certificationOn, becauseFixed } = day;
    return { status: "payable", result: { certificationOn, becauseFixed }, steps: explainCertificationDay(day) };
  },
});

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
  yearly: ["basicPensionRevision", "guaranteedRevision"],
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
  yearly: ["basicPensionRevision", "guaranteedRevision"],
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
