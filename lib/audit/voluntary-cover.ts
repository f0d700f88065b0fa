import { STANDING } from "#lib/career/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { type Member, nationalMonths } from "#lib/projection/index.ts";
import { creditedMonths } from "#lib/rules/index.ts";
import { addMonths, type Month, type Period } from "#lib/time/index.ts";
import type { MissedRun } from "./missed-months.ts";

/**
 * The months at 60 to 64 from `from` on in which the person may still join by choice: not insured otherwise, before
 * `until`, and no more than the full career lacks; where work parts them, the longest stretch.
 */
export function freeCover(member: Member, from: Month, until: Month, params: ParameterReader): Period {
  const { ledger, bornOn } = member;
  const { months } = nationalMonths(member, ledger.attains65);
  const { credited, fullCareer } = creditedMonths(months, bornOn, ledger.attains65, params);
  const room = Math.max(0, Math.ceil((fullCareer * credited.den - credited.num) / credited.den));
  const first = Math.max(from, ledger.attains60) as Month;
  let longest: Period = { from: first, to: first };
  let start = first;
  for (let month = first; month < until; month = addMonths(month, 1)) {
    if (ledger.standing[month - ledger.from] !== STANDING.none) start = addMonths(month, 1);
    else if (month - start >= longest.to - longest.from) longest = { from: start, to: addMonths(month, 1) };
  }
  return { from: longest.from, to: Math.min(longest.to, longest.from + room) as Month };
}

/** Part of a run of missed months: replaced by cover that is free, by cover that is planned already, or by none. */
export type CoveredRun = MissedRun & { readonly cover?: Period; readonly planned: boolean };

/**
 * Lost months, oldest first, beside the voluntary months that make up for them; and what is left of the free cover for months
 * that were not owed. What a statement lacks is not known month by month, so with one all the rest of the cover is left.
 */
export function coverLost(
  { ledger, person }: Member,
  missed: readonly MissedRun[],
  free: Period,
): { readonly runs: readonly CoveredRun[]; readonly replaced: number; readonly left: number } {
  let planned = ledger.standing
    .subarray(ledger.attains60 - ledger.from, ledger.attains65 - ledger.from)
    .filter((standing) => standing === STANDING.voluntary).length;
  let next = free.from;
  const runs = missed.flatMap((run): CoveredRun[] => {
    if (run.fate !== "lost") return [{ ...run, planned: false }];
    const known = Math.min(planned, run.to - run.from);
    planned -= known;
    const start = addMonths(run.from, known);
    const count = Math.min(run.to - start, free.to - next);
    const middle = addMonths(start, count);
    const cover = { from: next, to: addMonths(next, count) };
    next = cover.to;
    return [
      { ...run, to: start, planned: true },
      { ...run, from: start, to: middle, cover, planned: false },
      { ...run, from: middle, planned: false },
    ].filter(({ from, to }) => from < to);
  });
  const outside = missed.reduce((sum, { from, to, fate }) => sum + (fate === "outside" ? to - from : 0), 0);
  const wanted = person.record ? Number.POSITIVE_INFINITY : Math.max(0, outside - planned);
  return { runs, replaced: next - free.from, left: Math.min(wanted, free.to - next) };
}
