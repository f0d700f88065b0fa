import { z } from "zod";
import { explainDependentStatus, explainEmployeesCoverage } from "#lib/explain/index.ts";
import { ageField, dateField, decimal, integer, monthsField, yenField } from "#lib/input/index.ts";
import { type Rate, rate } from "#lib/money/index.ts";
import { type CoverageCase, type DependentCase, dependentStatus, employeesCoverage } from "#lib/rules/index.ts";
import { parseDate } from "#lib/time/index.ts";
import { birthIssues, calculation } from "./calculation.ts";

const HOURS_A_WEEK = 168;
const DAYS_A_MONTH = 31;

/** Hours as an exact ratio, to the ten-thousandth. */
const hoursOf = (hours: number): Rate => rate(hours.toFixed(4));

/** employees-coverage. */
export const employeesCoverageCalculation = calculation({
  name: "employees-coverage",
  input: z.strictObject({
    age: ageField(),
    weeklyHours: decimal(0, HOURS_A_WEEK),
    regularWeeklyHours: decimal(1, HOURS_A_WEEK).default(40),
    monthlyDays: integer(0, DAYS_A_MONTH).optional(),
    regularMonthlyDays: integer(1, DAYS_A_MONTH).optional(),
    monthlyWage: yenField(),
    student: z.boolean().default(false),
    firmSize: integer(0, 10_000_000),
    expectedMonths: monthsField().default(12),
    coveredWorkplace: z.boolean().default(true),
  }),
  yearly: [],
  run: ({ age, weeklyHours, regularWeeklyHours, monthlyDays, regularMonthlyDays, ...job }, { at, params }) => {
    const facts: CoverageCase = {
      ...job,
      age: age.years,
      weeklyHours: hoursOf(weeklyHours),
      regularWeeklyHours: hoursOf(regularWeeklyHours),
      ...(monthlyDays === undefined || regularMonthlyDays === undefined
        ? {}
        : { days: { own: monthlyDays, regular: regularMonthlyDays } }),
      at,
    };
    const outcome = employeesCoverage(facts, params);
    if (outcome.status === "notEligible") return outcome;
    const { rule, health, employeesPension } = outcome.breakdown;
    return {
      status: "payable",
      result: { rule, health, employeesPension },
      steps: explainEmployeesCoverage(facts, outcome.breakdown),
      ...(outcome.toBeConfirmed ? { toBeConfirmed: outcome.toBeConfirmed } : {}),
    };
  },
});

/** dependent-status, S-109. */
export const dependentStatusCalculation = calculation({
  name: "dependent-status",
  input: z.strictObject({
    bornOn: dateField(),
    relation: z.enum(["spouse", "other"]),
    expectedAnnualIncome: yenField(),
    insuredAnnualIncome: yenField(),
    sameHousehold: z.boolean().default(true),
    annualRemittance: yenField().default(0),
    disabled: z.boolean().default(false),
    insuredOwn: z.boolean().default(false),
  }),
  yearly: [],
  check: ({ bornOn }, context) => ({ issues: birthIssues(bornOn, "basic", context) }),
  run: ({ bornOn, ...rest }, { at, params }) => {
    const facts: DependentCase = { ...rest, bornOn: parseDate(bornOn), at };
    const outcome = dependentStatus(facts, params);
    if (outcome.status === "notEligible") return outcome;
    return {
      status: "payable",
      result: outcome.breakdown,
      steps: explainDependentStatus(facts, outcome.breakdown),
    };
  },
});
