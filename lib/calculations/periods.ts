import { type Issue, issue } from "#lib/input/index.ts";
import type { InsuredWork } from "#lib/rules/index.ts";
import { type Month, parseMonth } from "#lib/time/index.ts";

/** The items of a list that are right by themselves, each in its place. */
export type Listed<T> = readonly (T | undefined)[] | undefined;

/** What `check` makes of each right item, with its place in the list. */
export const eachOf = <T>(list: Listed<T>, check: (item: T, place: number) => readonly Issue[]): Issue[] =>
  (list ?? []).flatMap((item, place) => (item === undefined ? [] : check(item, place)));

export type PeriodText = { readonly from: string; readonly to: string };

export const resolved = <P extends PeriodText>(period: P): Omit<P, "from" | "to"> & { from: Month; to: Month } => ({
  ...period,
  from: parseMonth(period.from),
  to: parseMonth(period.to),
});

/** Periods that end before they begin, and pairs that share a month. */
export function periodIssues(periods: Listed<PeriodText>, path: string): Issue[] {
  const found: Issue[] = [];
  for (const [i, period] of (periods ?? []).entries()) {
    if (!period) continue;
    const { from, to } = period;
    if (to <= from) {
      found.push(issue(`${path}.${i}.to`, "contradiction", { cause: "reversed", with: `${path}.${i}.from`, from, to }));
      continue;
    }
    const other = (periods ?? []).findIndex(
      (earlier, k) => earlier && k < i && earlier.from < earlier.to && earlier.from < to && from < earlier.to,
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
