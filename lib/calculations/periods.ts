import { type Issue, issue } from "#lib/input/index.ts";
import type { InsuredWork } from "#lib/rules/index.ts";
import { type Month, parseMonth } from "#lib/time/index.ts";

export type PeriodText = { readonly from: string; readonly to: string };

export const resolved = <P extends PeriodText>(period: P): Omit<P, "from" | "to"> & { from: Month; to: Month } => ({
  ...period,
  from: parseMonth(period.from),
  to: parseMonth(period.to),
});

/** Periods that end before they begin, and pairs that share a month. */
export function periodIssues(periods: readonly PeriodText[] | undefined, path: string): Issue[] {
  const found: Issue[] = [];
  for (const [i, { from, to }] of (periods ?? []).entries()) {
    if (to <= from) {
      found.push(issue(`${path}.${i}.to`, "contradiction", { cause: "reversed", with: `${path}.${i}.from`, from, to }));
      continue;
    }
    const other = (periods ?? []).findIndex(
      (earlier, k) => k < i && earlier.from < earlier.to && earlier.from < to && from < earlier.to,
    );
    if (other >= 0)
      found.push(issue(`${path}.${i}.from`, "contradiction", { cause: "overlap", with: `${path}.${other}` }));
  }
  return found;
}

/** Insured work as the request states it, for the rule. */
export const workOf = (work: readonly (PeriodText & { readonly totalMonthlyRemuneration: number })[]): InsuredWork[] =>
  work.map(({ from, to, totalMonthlyRemuneration }) => ({
    from: parseMonth(from),
    to: parseMonth(to),
    annualRemuneration: 12 * totalMonthlyRemuneration,
  }));
