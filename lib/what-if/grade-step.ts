import { amountIn, gradeFor, payPath } from "#lib/career/index.ts";
import { type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import type { Month } from "#lib/time/index.ts";
import type { JobSpan } from "./change-plan.ts";

/** So much more pay a month. */
export const MORE_PAY = 10_000;

/** The grade of a pay: within it more pay changes nothing. Yen a month. */
export type GradeStep = {
  readonly pay: Yen;
  readonly standard: Yen;
  /** The standard remuneration of the pay with more. */
  readonly standardWith: Yen;
  /** The pay with which the next grade begins; absent at the top. */
  readonly nextFrom?: Yen;
};

/** The grade of what all employers of a job pay in a month, and of so much more. */
export function gradeStep({ from, to, spell }: JobSpan, month: Month, params: ParameterReader): GradeStep {
  const pay = [spell.pay, ...spell.otherPay].reduce((sum, one) => sum + amountIn(payPath(one, from, to), month), 0);
  const grades = params.get("employeesGrades", month);
  const { amount, below } = gradeFor(pay, grades);
  return {
    pay: yen(pay),
    standard: amount,
    standardWith: gradeFor(pay + MORE_PAY, grades).amount,
    ...(below === null ? {} : { nextFrom: below }),
  };
}
