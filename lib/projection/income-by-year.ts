import { type Yen, yen } from "#lib/money/index.ts";
import { fiscalYearOf, intersection, lengthOf, type Month, monthsOf } from "#lib/time/index.ts";
import type { HouseholdIncome, IncomeRun } from "./household-income.ts";

/** What a household has in the months of a fiscal year, in today's yen. */
export type YearOfIncome = {
  readonly fiscalYear: number;
  readonly pensions: Yen;
  readonly otherIncome: Yen;
  readonly pay: Yen;
  readonly paidOnce: Yen;
  readonly need: Yen;
};

/** The runs by fiscal year, the first from the plan's start. */
export function incomeByYear({ runs, paidOnce }: HouseholdIncome): YearOfIncome[] {
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return [];
  const start = fiscalYearOf(first.from);
  const years = fiscalYearOf((last.to - 1) as Month) - start + 1;
  return Array.from({ length: years }, (_, i): YearOfIncome => {
    const fiscalYear = start + i;
    const months = monthsOf(fiscalYear);
    const of = (amountOf: (run: IncomeRun) => number): Yen =>
      yen(runs.reduce((total, run) => total + amountOf(run) * lengthOf(intersection(run, months)), 0));
    return {
      fiscalYear,
      pensions: of(({ pensions }) => pensions),
      otherIncome: of(({ otherIncome }) => otherIncome),
      pay: of(({ pay }) => pay),
      paidOnce: yen(
        paidOnce.reduce((sum, { month, amount }) => sum + (fiscalYearOf(month) === fiscalYear ? amount : 0), 0),
      ),
      need: of(({ need = 0 }) => need),
    };
  });
}
