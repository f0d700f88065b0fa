import type { CoverageCase, DependentCase, EmployeesCoverage } from "#lib/rules/index.ts";
import { type Step, step } from "./step.ts";

/** Steps of the three-quarters rule: the hours and days that it asks for. */
export function explainEmployeesCoverage({ regularWeeklyHours, days }: CoverageCase, c: EmployeesCoverage): Step[] {
  const { fullTimeShare } = c;
  const law = "EPIA art. 12";
  return [
    step("employeesCoverage.hoursNeeded", { regularWeeklyHours, fullTimeShare }, c.hoursNeeded, { law }),
    ...(days && c.daysNeeded
      ? [
          step("employeesCoverage.daysNeeded", { regularMonthlyDays: days.regular, fullTimeShare }, c.daysNeeded, {
            law,
          }),
        ]
      : []),
  ];
}

/** Steps of a dependant's income test: its limit, and half of the insured person's income in one household. */
export function explainDependentStatus(
  { sameHousehold, insuredAnnualIncome }: DependentCase,
  { incomeLimit }: { readonly incomeLimit: number },
): Step[] {
  const law = "HIA art. 3, NPA art. 7";
  const half = { num: insuredAnnualIncome, den: 2 };
  return [
    step("dependentStatus.incomeLimit", { incomeLimit }, incomeLimit, { law }),
    ...(sameHousehold ? [step("dependentStatus.half", { insuredAnnualIncome }, half, { law })] : []),
  ];
}
