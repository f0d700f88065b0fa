import type { Pay, Person, Scenario } from "#lib/input/index.ts";
import { firstMonthOf, fiscalYearOf, type Month } from "#lib/time/index.ts";
import { type Span, spansOf } from "./path.ts";
import { amountIn, type PayRun, payPath, raised } from "./pay-path.ts";

/** Months of a job that pay the same: yen a month and, bonuses whole, a year; before tax and premiums. */
export type GrossPay = {
  readonly from: Month;
  readonly to: Month;
  readonly amount: number;
  readonly annualAmount: number;
};

/**
 * What the jobs of a person in a scenario pay before tax and premiums, a twelfth of the year's bonuses in every month of the
 * work; in order of time. Where the plan states a standard remuneration, that stands for the pay. A leave does not lower it.
 */
export function grossPay(person: Person, scenario: Scenario): readonly GrossPay[] {
  return spansOf(person, scenario).flatMap(payOfJob);
}

function payOfJob({ from, to, spell }: Span): readonly GrossPay[] {
  if (!("pay" in spell)) return [];
  const pays = "otherPay" in spell ? [spell.pay, ...spell.otherPay] : [spell.pay];
  const paths = pays.map((pay) => ({ pay, path: monthlyPath(pay, from, to) }));
  const turns = new Set(paths.flatMap(({ pay, path }) => [...path.map((run) => run.from), ...aprils(pay, from, to)]));
  const months = [...turns].sort((a, b) => a - b);
  return months.map((month, i) => {
    const annualAmount = paths.reduce(
      (sum, { pay, path }) => sum + 12 * amountIn(path, month) + bonusesOf(pay, from, month),
      0,
    );
    return { from: month, to: months[i + 1] ?? to, amount: Math.floor(annualAmount / 12), annualAmount };
  });
}

const monthlyPath = (pay: Pay, from: Month, to: Month): readonly PayRun[] =>
  pay.standardMonthlyRemuneration === undefined
    ? payPath(pay, from, to)
    : [{ from, amount: pay.standardMonthlyRemuneration }];

/** The bonuses of a year at the raises of a month. */
const bonusesOf = (pay: Pay, since: Month, month: Month): number =>
  (pay.bonuses ?? []).reduce((sum, { amount }) => sum + amount, 0) * raised(pay, since, month);

/** Months in which bonuses rise with the pay. */
function aprils(pay: Pay, from: Month, to: Month): readonly Month[] {
  if (!pay.annualRaise || !pay.bonuses?.length) return [];
  const found: Month[] = [];
  for (let april = firstMonthOf(fiscalYearOf(from) + 1); april < to; april = firstMonthOf(fiscalYearOf(april) + 1))
    found.push(april);
  return found;
}
