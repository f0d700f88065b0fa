import type {
  BonusOfMonth,
  BreakEven,
  LeftToPay,
  NationalContribution,
  Shares,
  StandardRemuneration,
} from "#lib/rules/index.ts";
import { signedRate } from "#lib/rules/index.ts";
import { monthsOfAge } from "#lib/time/index.ts";
import { type Step, step } from "./step.ts";

/** Step of what an exemption leaves to pay of a month. */
export const explainLeftToPay = ({ fullAmount, payableShare, monthlyAmount }: LeftToPay): Step =>
  step("nationalContribution.monthlyAmount", { fullAmount, payableShare }, monthlyAmount, {
    law: "NPA art. 87, 90-2",
    rounding: "contributionAmount",
  });

/** Steps of a National Pension contribution. */
export function explainNationalContribution(c: NationalContribution): Step[] {
  return [
    explainLeftToPay(c),
    ...(c.additionalMonthlyAmount > 0
      ? [
          step(
            "nationalContribution.additional",
            { additionalContribution: c.additionalMonthlyAmount },
            c.additionalMonthlyAmount,
            { law: "NPA art. 87-2" },
          ),
        ]
      : []),
    step(
      "nationalContribution.total",
      { monthlyAmount: c.monthlyAmount, additional: c.additionalMonthlyAmount },
      c.totalMonthlyAmount,
      {
        law: "NPA art. 87-2",
      },
    ),
  ];
}

/** Steps of a contribution of employees' pension and its halves (R-320). */
export function explainShares({ base, rate, whole, employee, employer }: Shares): Step[] {
  const values = { standardAmount: base, contributionRate: rate };
  return [
    step("employeesContribution.whole", values, whole, { law: "EPIA art. 81", rounding: "premiumTotal" }),
    step("employeesContribution.employee", values, employee, { law: "EPIA art. 82, 84", rounding: "payrollDeduction" }),
    step("employeesContribution.employer", { whole, employee }, employer, { law: "EPIA art. 82" }),
  ];
}

/** Steps of a standard monthly remuneration. */
export function explainStandardRemuneration(r: StandardRemuneration): Step[] {
  const law = "EPIA art. 20 to 23";
  return [
    step("standardRemuneration.mean", { total: r.total, months: r.months }, r.monthlyRemuneration, {
      law,
      rounding: "meanRemuneration",
    }),
    step("standardRemuneration.employees", { standardMonthlyRemuneration: r.employees.amount }, r.employees.amount, {
      law: "EPIA art. 20",
    }),
    step("standardRemuneration.health", { standardMonthlyRemuneration: r.health.amount }, r.health.amount, {
      law: "HIA art. 40",
    }),
  ];
}

/** Steps of the standard bonuses, month by month. */
export function explainStandardBonuses(months: readonly BonusOfMonth[]): Step[] {
  return months.flatMap((m) => [
    step("standardBonus.floored", { paid: m.paid }, m.floored, { law: "EPIA art. 24-4", rounding: "standardBonus" }),
    step("standardBonus.employees", { floored: m.floored, monthlyCap: m.employeesCap }, m.employees, {
      law: "EPIA art. 24-4",
    }),
    ...m.health.flatMap((h) => [
      ...(m.health.length > 1
        ? [
            step("standardBonus.floored", { paid: h.paid }, h.floored, {
              law: "HIA art. 45",
              rounding: "standardBonus",
            }),
          ]
        : []),
      step("standardBonus.health", { floored: h.floored, yearlyCap: h.cap, usedBefore: h.used }, h.amount, {
        law: "HIA art. 45",
      }),
    ]),
  ]);
}

/** Step of the break-even age, in months of age. */
export const explainBreakEven = ({ earlier, later, age }: BreakEven): Step =>
  step(
    "commencement.breakEven",
    {
      earlierStart: monthsOfAge(earlier.age),
      earlierRate: signedRate(earlier),
      laterStart: monthsOfAge(later.age),
      laterRate: signedRate(later),
    },
    monthsOfAge(age),
    { law: "NPA art. 28, suppl. art. 9-2" },
  );
