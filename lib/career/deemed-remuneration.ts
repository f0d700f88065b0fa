import { deemedRemunerationFrom } from "#data/turning-points.ts";
import type { DeemedRemuneration } from "#lib/parameters/index.ts";
import {
  addMonths,
  attainsOn,
  type IsoDate,
  type Month,
  monthAfterDay,
  monthOfDate,
  type Period,
} from "#lib/time/index.ts";
import type { LeaveDays } from "./leaves.ts";
import { fillCells } from "./turns.ts";

/** A child: the people who raise it, its birth, and the first day they do, where that is another. */
export type Birth = {
  readonly parents: readonly string[];
  readonly bornOn: IsoDate;
  readonly raisedFrom?: IsoDate;
};

/** Months of a career with the standard monthly remuneration of each, 0 without insurance. Index 0 is `origin`. */
type Months = { readonly origin: Month; readonly remuneration: Int32Array; readonly turns: number[] };

type Raised = { readonly months: Period; readonly before: number };

/**
 * Raises the months in which a parent of a child under three earned less to the pay before (養育期間の従前標準報酬月額みなし), for the
 * benefits alone. The pay before is that of the month before the child came or, without insurance then, of the last insured month of
 * the year before it. A later child takes the place of an earlier one, with the pay that counted then, as if the maternity
 * leave had not ended it. Leave with a waiver interrupts it.
 *
 * In:  births of the parent; leaves with a waiver; `filedIn` where the application came late: then months of the two years
 *      before it count, and none older.
 * Law: EPIA 26. Rule R-318.
 */
export function deemRemuneration(
  { origin, remuneration, turns }: Months,
  births: readonly Birth[],
  leaves: readonly LeaveDays[],
  filedIn: Month | undefined,
  rules: DeemedRemuneration,
): void {
  const real = remuneration.slice();
  const cuts = leaves.map(({ kind, from, to }) => ({ kind, from: monthAfterDay(from), to: monthAfterDay(to) }));
  const isCut = (month: Month, kinds: readonly LeaveDays["kind"][]) =>
    cuts.some(({ kind, from, to }) => kinds.includes(kind) && from <= month && month < to);
  const earliest = Math.max(
    deemedRemunerationFrom,
    filedIn === undefined ? 0 : addMonths(filedIn, -12 * rules.yearsBeforeNotice),
  );
  const raised: Raised[] = [];
  for (const { bornOn, raisedFrom } of [...births].sort((a, b) => beginOf(a) - beginOf(b))) {
    const months = {
      from: monthOfDate(raisedFrom ?? bornOn),
      to: monthAfterDay(attainsOn(bornOn, rules.childEndAge)),
    };
    const base = baseMonth(months.from);
    if (base === undefined) continue;
    const earlier = raised.findLast((one) => one.months.from <= base && base < one.months.to);
    const deemed = earlier && !isCut(base, ["childcare"]) ? earlier.before : 0;
    const before = Math.max(real[base - origin] ?? 0, deemed);
    raised.push({ months, before });
    const first = Math.max(months.from, earliest, origin);
    for (let month = first as Month; month < months.to; month = addMonths(month, 1)) {
      const i = month - origin;
      const own = real[i] ?? 0;
      if (own > 0 && !isCut(month, ["maternity", "childcare"]))
        fillCells(remuneration, Math.max(own, before), i, i + 1, turns);
    }
  }

  function baseMonth(from: Month): Month | undefined {
    for (let back = 1; back <= rules.monthsBefore + 1; back++) {
      const month = addMonths(from, -back);
      if ((real[month - origin] ?? 0) > 0) return month;
    }
    return undefined;
  }
}

const beginOf = ({ bornOn, raisedFrom }: Birth): Month => monthOfDate(raisedFrom ?? bornOn);
