import type { Rate } from "#lib/money/index.ts";
import { type Step, step } from "./step.ts";

type Run = { readonly months: number; readonly amount: number; readonly employer: number };
type Year = {
  readonly national: readonly Run[];
  readonly employees: readonly Run[];
  readonly nationalAmount: number;
  readonly employeesAmount: number;
  readonly employerAmount: number;
};

/** Steps of a year's contributions: months times what each of them costs. */
export function explainYearOfContributions(year: Year): Step[] {
  const months = (runs: readonly Run[]) => runs.map((run) => run.months);
  const own: Step[] = [];
  if (year.national.length > 0)
    own.push(
      step(
        "contributions.national",
        { months: months(year.national), monthlyAmounts: year.national.map(({ amount }) => amount) },
        year.nationalAmount,
        { law: "NPA art. 87" },
      ),
    );
  if (year.employees.length > 0)
    own.push(
      step(
        "contributions.own",
        { months: months(year.employees), employeeAmounts: year.employees.map(({ amount }) => amount) },
        year.employeesAmount,
        { law: "EPIA art. 82" },
      ),
      step(
        "contributions.employer",
        { months: months(year.employees), employerAmounts: year.employees.map(({ employer }) => employer) },
        year.employerAmount,
        { law: "EPIA art. 82" },
      ),
    );
  const total = { national: year.nationalAmount, employees: year.employeesAmount };
  return [
    ...own,
    step("contributions.total", total, year.nationalAmount + year.employeesAmount, {
      law: "NPA art. 88, EPIA art. 82",
    }),
  ];
}

/** Step of what a year's months added to the pension at 65. */
export const explainEarned = (amountAfter: number, amountBefore: number): Step[] => [
  step("earned.year", { amountAfter, amountBefore }, amountAfter - amountBefore, { law: "NPA art. 27, EPIA art. 43" }),
];

/** Step of the years of pension that pay the own contributions back; no rule of law, a plain division. */
export function explainPayback(ownContributions: number, annualPension: number): Step {
  const years: Rate = { num: ownContributions, den: annualPension };
  return step("contributions.paybackYears", { ownContributions, annualPension }, years, { law: "" });
}
