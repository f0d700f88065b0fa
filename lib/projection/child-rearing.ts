import { childRearingFrom } from "#data/turning-points.ts";
import { WAIVED } from "#lib/career/index.ts";
import { type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { childRearingContribution } from "#lib/rules/index.ts";
import { addMonths, type Month } from "#lib/time/index.ts";
import type { Member } from "./household.ts";

/**
 * What the employers bear for children on a member's pay and bonuses, beside their half for the pension, from the first rate
 * on file. Leave that waives both halves waives it too.
 */
export function childRearingTotal({ ledger, prefix }: Member, params: ParameterReader): Yen {
  let total = 0;
  for (const { at, end, scheme, charged, waived } of prefix.runs) {
    if (scheme === 0 || waived === WAIVED.both) continue;
    const to = addMonths(ledger.from, end);
    for (let month = Math.max(addMonths(ledger.from, at), childRearingFrom) as Month; month < to; ) {
      const next = Math.min(params.holdsTo("childRearingContributionRate", month), to) as Month;
      total += (next - month) * childRearingContribution(charged, month, params);
      month = next;
    }
  }
  // mostly the bonus before comes again, at the same rate
  let last = { base: 0, until: 0, amount: yen(0) };
  for (const at of prefix.bonuses) {
    const month = addMonths(ledger.from, at);
    if (ledger.bonusWaived[at] || month < childRearingFrom) continue;
    const base = ledger.bonus[at] ?? 0;
    if (base !== last.base || month >= last.until) {
      const until = params.holdsTo("childRearingContributionRate", month);
      last = { base, until, amount: childRearingContribution(base, month, params) };
    }
    total += last.amount;
  }
  return yen(total);
}
