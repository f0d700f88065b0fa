import type { Pay } from "#lib/input/index.ts";
import { firstMonthOf, fiscalYearOf, lastBegun, type Month, parseMonth } from "#lib/time/index.ts";

/** Pay before deductions from a month on. */
export type PayRun = { readonly from: Month; readonly amount: number };

/** Pay of a spell that began in `since`, wherever it changes before `to`: raises each April, and steps. */
export function payPath(pay: Pay, since: Month, to: Month): readonly PayRun[] {
  const runs: PayRun[] = [];
  let begins = since;
  let amount = pay.monthly ?? 0;
  for (const step of pay.steps ?? []) {
    const from = parseMonth(step.from);
    addRuns(runs, pay, amount, begins, since, Math.min(from, to) as Month);
    begins = from;
    amount = step.monthly;
  }
  addRuns(runs, pay, amount, begins, since, to);
  return runs;
}

/** Adds what an amount agreed from `begins` on, with its raises, pays from `since` to `to`. */
function addRuns(runs: PayRun[], pay: Pay, agreed: number, begins: Month, since: Month, to: Month): void {
  for (let month = Math.max(begins, since) as Month; month < to; ) {
    const amount = Math.round(agreed * raised(pay, begins, month));
    if (runs.at(-1)?.amount !== amount) runs.push({ from: month, amount });
    month = pay.annualRaise ? firstMonthOf(fiscalYearOf(month) + 1) : to;
  }
}

/** What a path pays in a month. */
export const amountIn = (path: readonly PayRun[], month: Month): number => path[lastBegun(path, month)]?.amount ?? 0;

/** Factor of a yearly raise (an assumption of the user, not of law): it acts each April after the pay began. */
export const raised = (pay: Pay, since: Month, month: Month): number => {
  if (!pay.annualRaise) return 1;
  const years = fiscalYearOf(month) - fiscalYearOf(since);
  return (1 + pay.annualRaise) ** years;
};
