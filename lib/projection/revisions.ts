import { insuredPeriods } from "#lib/career/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { addMonths, type Month, monthNumberOf } from "#lib/time/index.ts";
import type { Member } from "./household.ts";

/** From `from` on the employees' pension rests on the months before `until`. */
export type Revision = {
  readonly from: Month;
  readonly until: Month;
  readonly code: "attains65" | "inWorkRevision" | "retirementRevision";
};

/** The month before which all insured months are in a pension by month `at`. */
export const includedUntil = (revisions: readonly Revision[], founded: Month, at: Month): Month =>
  revisions.filter(({ from }) => from <= at).at(-1)?.until ?? founded;

/**
 * Months at which insured months later than those the pension began with are taken in, after the month `founded`:
 *
 * - at 65, what was worked after an early claim, from the month after
 * - on leaving insurance, if a month passes without a new one, from the month that contains the day one month after: on
 *   leaving at the end of a month the one after it, on attaining 70 the month after that month
 * - each October from 65 on, while insured on 1 September, the months before September
 *
 * Law: EPIA 43(2)(3), EPIA-S 7-3(5).
 */
export function revisionsAfter({ ledger, prefix }: Member, founded: Month, params: ParameterReader): Revision[] {
  const { attains65, attains70 } = ledger;
  const found: Revision[] = [];
  for (const { from, to } of insuredPeriods(prefix)) {
    if (to <= founded) continue;
    const first = Math.max(from, founded) as Month;
    const after = Math.max(first, attains65 - 1) as Month;
    for (let september = nextSeptember(after); september < to; september = addMonths(september, 12))
      if (params.get("inWorkRevision", september))
        found.push({ from: addMonths(september, 1), until: september, code: "inWorkRevision" });
    if (founded < attains65 && first <= attains65 && to > attains65)
      found.push({ from: addMonths(attains65, 1), until: attains65, code: "attains65" });
    // attaining 70 ends insurance on a day within the month, and one month from it ends in the next
    const monthPasses = to === attains70 ? addMonths(to, 1) : to;
    found.push({ from: monthPasses, until: to, code: "retirementRevision" });
  }
  return found.sort((a, b) => a.from - b.from);
}

/** The first September after a month. */
const nextSeptember = (month: Month): Month => addMonths(month, 12 - ((monthNumberOf(month) + 3) % 12));
