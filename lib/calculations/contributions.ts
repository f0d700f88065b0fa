import { z } from "zod";
import { parameters } from "#data/index.ts";
import {
  explainNationalContribution,
  explainShares,
  explainStandardBonuses,
  explainStandardRemuneration,
} from "#lib/explain/index.ts";
import { integer, issue, MAX_YEN, monthField, nameField, yenField } from "#lib/input/index.ts";
import {
  employeesContribution,
  nationalContribution,
  standardBonuses,
  standardRemuneration,
} from "#lib/rules/index.ts";
import { formatMonth, parseMonth } from "#lib/time/index.ts";
import { calculation } from "./calculation.ts";
import { eachOf } from "./periods.ts";

/** np-contribution. */
export const nationalContributionCalculation = calculation({
  name: "np-contribution",
  input: z.strictObject({
    exemption: z.enum(["none", "quarter", "half", "threeQuarter", "full"]).default("none"),
    additional: z.boolean().default(false),
  }),
  yearly: ["nationalContribution"],
  run: ({ exemption, additional }, { at, params }) => {
    const outcome = nationalContribution(exemption, additional, at, params);
    if (outcome.status === "notEligible") return outcome;
    const { monthlyAmount, additionalMonthlyAmount, totalMonthlyAmount } = outcome.breakdown;
    return {
      status: "payable",
      result: { monthlyAmount, additionalMonthlyAmount, totalMonthlyAmount },
      steps: explainNationalContribution(outcome.breakdown),
    };
  },
});

/** epi-contribution: R-320. */
export const employeesContributionCalculation = calculation({
  name: "epi-contribution",
  input: z.strictObject({ standardMonthlyRemuneration: yenField(), standardBonus: yenField().default(0) }),
  yearly: [],
  check: ({ standardMonthlyRemuneration, standardBonus = 0 }, { at, params }) => {
    const grades = params.get("employeesGrades", at);
    const cap = params.get("employeesBonusMonthlyCap", at);
    const onTable =
      standardMonthlyRemuneration === undefined || grades.some(({ amount }) => amount === standardMonthlyRemuneration);
    return {
      issues: [
        ...(onTable
          ? []
          : [
              issue("standardMonthlyRemuneration", "notAGrade", { min: grades[0]?.amount, max: grades.at(-1)?.amount }),
            ]),
        ...(standardBonus > cap ? [issue("standardBonus", "outOfRange", { min: 0, max: cap })] : []),
        ...(standardBonus % 1000 === 0 ? [] : [issue("standardBonus", "badFormat", { format: "multiple of 1000" })]),
      ],
    };
  },
  run: ({ standardMonthlyRemuneration, standardBonus }, { at, params }) => {
    const { monthly, bonus } = employeesContribution(standardMonthlyRemuneration, standardBonus, at, params);
    return {
      status: "payable",
      result: {
        monthlyAmount: monthly.whole,
        employeeMonthlyAmount: monthly.employee,
        employerMonthlyAmount: monthly.employer,
        bonusAmount: bonus.whole,
        employeeBonusAmount: bonus.employee,
        employerBonusAmount: bonus.employer,
      },
      steps: [...explainShares(monthly), ...(standardBonus > 0 ? explainShares(bonus) : [])],
    };
  },
});

const monthOfPay = z.strictObject({ remuneration: yenField(), baseDays: integer(0, 31) });

/** standard-remuneration. */
export const standardRemunerationCalculation = calculation({
  name: "standard-remuneration",
  input: z.strictObject({
    monthlyRemuneration: yenField().optional(),
    threeMonths: z.array(monthOfPay).optional(),
    minimumDays: z.literal([17, 15, 11]).default(17),
  }),
  yearly: [],
  check: ({ monthlyRemuneration, threeMonths }) => ({
    issues: [
      ...(monthlyRemuneration !== undefined && threeMonths !== undefined
        ? [issue("threeMonths", "contradiction", { cause: "oneOfTwo", with: "monthlyRemuneration" })]
        : []),
      ...(threeMonths !== undefined && threeMonths.length !== 3
        ? [issue("threeMonths", "outOfRange", { cause: "length", min: 3, max: 3 })]
        : []),
    ],
    missing: monthlyRemuneration === undefined && threeMonths === undefined ? ["monthlyRemuneration"] : [],
  }),
  run: ({ monthlyRemuneration, threeMonths, minimumDays }, { at, params }) => {
    const outcome = standardRemuneration(monthlyRemuneration ?? threeMonths ?? [], minimumDays, at, params);
    if (outcome.status === "notEligible") return outcome;
    const { employees, health } = outcome.breakdown;
    return {
      status: "payable",
      result: {
        monthlyRemuneration: outcome.breakdown.monthlyRemuneration,
        employees: { grade: employees.grade, standardMonthlyRemuneration: employees.amount },
        health: { grade: health.grade, standardMonthlyRemuneration: health.amount },
      },
      steps: explainStandardRemuneration(outcome.breakdown),
    };
  },
});

/** First month in which both caps on bonuses are known. */
const FIRST_CAPPED_MONTH = formatMonth(
  Math.max(
    ...(["employeesBonusMonthlyCap", "healthBonusMonthlyCap"] as const).map(
      (name) => parameters.history(name)[0]?.from ?? 0,
    ),
  ) as ReturnType<typeof parseMonth>,
);

/** standard-bonus: R-317. */
export const standardBonusCalculation = calculation({
  name: "standard-bonus",
  input: z.strictObject({
    payments: z
      .array(
        z.strictObject({ month: monthField(), amount: integer(0, MAX_YEN), healthInsurer: nameField().default("") }),
      )
      .max(2000),
  }),
  yearly: [],
  check: ({ payments }) => ({
    issues: eachOf(payments, ({ month }, i) =>
      month < FIRST_CAPPED_MONTH
        ? [issue(`payments.${i}.month`, "outOfRange", { cause: "bonusMonth", min: FIRST_CAPPED_MONTH, max: "2199-12" })]
        : [],
    ),
  }),
  run: ({ payments }, { params }) => {
    const months = standardBonuses(
      payments.map(({ month, ...rest }) => ({ ...rest, month: parseMonth(month) })),
      params,
    );
    return {
      status: "payable",
      result: {
        months: months.map(({ month, employees, health }) => ({
          month: formatMonth(month),
          employeesStandardBonus: employees,
          healthStandardBonus: health.reduce((sum, { amount }) => sum + amount, 0),
        })),
      },
      steps: explainStandardBonuses(months),
    };
  },
});
