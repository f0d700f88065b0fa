import type { ParameterReader } from "#lib/parameters/index.ts";
import { addMonths, attainsInMonth, type Month, monthNumberOf } from "#lib/time/index.ts";
import type { DividedRecords, Member } from "./household.ts";
import { specialCohort } from "./special-cohort.ts";

/** From `from` on the employees' pension rests on the months before `until`. */
export type Revision = {
  readonly from: Month;
  readonly until: Month;
  readonly code: "attainsSpecialAge" | "attains65" | "inWorkRevision" | "retirementRevision" | "recordsDivided";
};

/** The month before which all insured months are in a pension by month `at`. */
export function includedUntil(revisions: readonly Revision[], founded: Month, at: Month): Month {
  let i = revisions.length - 1;
  while (i >= 0 && (revisions[i]?.from ?? at) > at) i--;
  return revisions[i]?.until ?? founded;
}

/**
 * Months at which insured months later than those the pension began with are taken in, after the month `founded`:
 *
 * - at 65, what was worked after an early claim, from the month after; of who claimed before a special pension's age, at that
 *   age already, and at 65 what was worked from it on
 * - on leaving insurance, if a month passes without a new one, from the month that contains the day one month after: on
 *   leaving at the end of a month the one after it, on leaving within a month or attaining 70 the month after that month
 *   (R-337, R-339)
 * - each October from 65 on, while insured on 1 September, the months before September
 * - in the month after the request for a split of records, the months of the marriage
 *
 * Law: EPIA 43(2)(3), 78-10, 78-18, EPIA-S 7-3(5), 13-4(5)(6), 17-11.
 */
export function revisionsAfter(member: Member, founded: Month, params: ParameterReader): Revision[] {
  const { ledger, divided = [] } = member;
  const insured = (month: Month) => (ledger.scheme[month - ledger.from] ?? 0) > 0;
  const end = endOfInsurance(member);
  const ages = agesOfRevision(member, founded, params);
  const found: Revision[] = [];
  let pending = false;
  let before = false;
  let run = 0;
  for (let month = founded; month <= end; ) {
    const now = insured(month);
    for (const { attained, code } of ages)
      if (pending && month === addMonths(attained, 1)) {
        // the month that follows counts from the age on, in which work may go on
        found.push({ from: month, until: attained, code });
        pending = insured(attained);
      }
    if (before && !now) {
      // insurance that ends on a day within the month: one month from it ends in the next, unless new insurance begins before
      const within = month === ledger.attains70 || ledger.leavesWithin.some((last) => last.month === month);
      // who dies in that month does not live to its end
      if (!(within && insured(addMonths(month, 1))) && month !== member.diesIn) {
        found.push({ from: within ? addMonths(month, 1) : month, until: month, code: "retirementRevision" });
        pending = false;
      }
    }
    if (now && before && monthNumberOf(month) === 9 && month >= ledger.attains65 && params.get("inWorkRevision", month))
      found.push({ from: addMonths(month, 1), until: month, code: "inWorkRevision" });
    if (now) pending = true;
    before = now;
    // nothing can turn before the next September, the end of what stands alike, or the month after an age
    while (endOfRun(member, run) <= month) run++;
    let next = Math.min(nextSeptember(month), endOfRun(member, run));
    for (const { attained } of ages) if (attained >= month) next = Math.min(next, addMonths(attained, 1));
    month = next as Month;
  }
  return divided.length === 0 ? found : withDivisions(found, divided, founded);
}

/** The month that follows a run of a ledger; there is none after the last. */
const endOfRun = ({ ledger, prefix }: Member, run: number): number =>
  ledger.from + (prefix.runs[run]?.end ?? Number.POSITIVE_INFINITY);

const nextSeptember = (month: Month): Month => addMonths(month, 12 - ((monthNumberOf(month) + 3) % 12));

/** The month from which nothing is insured any more, and nothing is left to take in after it. */
function endOfInsurance({ ledger, prefix }: Member): Month {
  const last = prefix.runs.findLast(({ scheme }) => scheme > 0);
  return addMonths(ledger.from, last ? last.end : 0);
}

/** The revisions with those for splits of records after `founded`, in order. */
function withDivisions(found: readonly Revision[], divided: readonly DividedRecords[], founded: Month): Revision[] {
  const revisions = [...found];
  for (const { from, until } of divided) {
    if (from <= founded) continue;
    revisions.sort((a, b) => a.from - b.from);
    const taken = includedUntil(revisions, founded, from);
    revisions.push({ from, until: Math.max(until, taken) as Month, code: "recordsDivided" });
  }
  return revisions.sort((a, b) => a.from - b.from);
}

/** The ages after an early claim that take in what was worked since. */
function agesOfRevision(member: Member, founded: Month, params: ParameterReader) {
  const { attains65 } = member.ledger;
  if (founded >= attains65) return [];
  const special = specialCohort(member, founded, params);
  const attainsSpecial = special && attainsInMonth(member.bornOn, special.startAge);
  return [
    ...(attainsSpecial === undefined ? [] : [{ attained: attainsSpecial, code: "attainsSpecialAge" as const }]),
    { attained: attains65, code: "attains65" as const },
  ].filter(({ attained }) => founded < attained);
}
