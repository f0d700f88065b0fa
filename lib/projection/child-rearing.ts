import { childRearingFrom } from "#data/turning-points.ts";
import { WAIVED } from "#lib/career/index.ts";
import { type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { childRearingContribution } from "#lib/rules/index.ts";
import type { Month } from "#lib/time/index.ts";
import type { Member } from "./household.ts";

/**
 * What the employers bear for children on a member's pay and bonuses, beside their half for the pension, from the first rate
 * on file. Leave that waives both halves waives it too.
 */
export function childRearingTotal({ ledger }: Member, params: ParameterReader): Yen {
  let total = 0;
  // most months are charged what the month before was
  let same = { charged: 0, until: 0, amount: 0 };
  for (let i = Math.max(0, childRearingFrom - ledger.from); i < ledger.length; i++) {
    if ((ledger.scheme[i] ?? 0) === 0) continue;
    const month = (ledger.from + i) as Month;
    const charged = ledger.waived[i] === WAIVED.both ? 0 : (ledger.charged[i] ?? 0);
    const bonus = ledger.bonusWaived[i] ? 0 : (ledger.bonus[i] ?? 0);
    if (charged > 0) {
      if (charged !== same.charged || month >= same.until) {
        const until = params.stretch("childRearingContributionRate", month).to ?? Number.POSITIVE_INFINITY;
        same = { charged, until, amount: childRearingContribution(charged, month, params) };
      }
      total += same.amount;
    }
    if (bonus > 0) total += childRearingContribution(bonus, month, params);
  }
  return yen(total);
}
