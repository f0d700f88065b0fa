import type { Pay } from "#lib/input/index.ts";
import { firstMonthOf, fiscalYearOf, type Month, parseMonth } from "#lib/time/index.ts";

/** Pay before deductions from a month on. */
export type PayRun = { readonly from: Month; readonly amount: number };

/** Pay of a spell that began in `since`, wherever it changes before `to`: raises each April, and steps. */
export function payPath(pay: Pay, since: Month, to: Month): readonly PayRun[] {
  const runs: PayRun[] = [];
  for (let month = since; month < to; month = holdsUntil(pay, month, to)) {
    const amount = monthlyPay(pay, since, month);
    if (runs.at(-1)?.amount !== amount) runs.push({ from: month, amount });
  }
  return runs;
}

/** What a path pays in a month. */
export const amountIn = (path: readonly PayRun[], month: Month): number =>
  path.findLast(({ from }) => from <= month)?.amount ?? 0;

/** Factor of a yearly raise (an assumption of the user, not of law): it acts each April after the pay began. */
export const raised = (pay: Pay, since: Month, month: Month): number => {
  if (!pay.annualRaise) return 1;
  const years = fiscalYearOf(month) - fiscalYearOf(since);
  return (1 + pay.annualRaise) ** years;
};

function monthlyPay(pay: Pay, since: Month, month: Month): number {
  let amount = pay.monthly ?? 0;
  let from = since;
  for (const step of pay.steps ?? []) {
    const start = parseMonth(step.from);
    if (start > month) break;
    amount = step.monthly;
    from = start;
  }
  return Math.round(amount * raised(pay, from, month));
}

/** First month from which the pay may differ again: the next April with a raise, or the next step. */
function holdsUntil(pay: Pay, month: Month, end: Month): Month {
  const april = pay.annualRaise ? firstMonthOf(fiscalYearOf(month) + 1) : end;
  const step = (pay.steps ?? []).map(({ from }) => parseMonth(from)).find((start) => start > month) ?? end;
  return Math.min(april, step, end) as Month;
}
