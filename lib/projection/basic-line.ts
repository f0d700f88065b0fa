import type { OldAgeBasic } from "#lib/rules/index.ts";
import { addMonths, ageIn, formatMonth, type Month } from "#lib/time/index.ts";
import type { Additions } from "./additions.ts";
import { qualifyingMonths } from "./counted-months.ts";
import type { Member } from "./household.ts";
import {
  changesOf,
  endOf,
  type Horizon,
  type Line,
  NO_AWARD,
  payableRight,
  pointsIn,
  refusal,
  refused,
  requested,
  startReason,
  UNADJUSTED,
  yearlyPoints,
  yearReason,
} from "./line.ts";
import { basicAt } from "./old-age.ts";
import { type StartChoice, startOf } from "./start.ts";
import type { Parts, Reason } from "./types.ts";
import { NO_PARTS } from "./years.ts";

/**
 * The old-age basic pension of a member with its additional pension and, from 65, the transfer addition, wherever it
 * changes; `barred` says why it may not start. Work never withholds any of it.
 */
export function basicLine(
  member: Member,
  choice: StartChoice,
  horizon: Horizon,
  barred: readonly Reason[],
  additions: Additions,
): Line {
  const { transfer, transferTurns } = additions;
  const { params } = horizon;
  const start = startOf(member, choice, params);
  const { firstPaidMonth } = start;
  const at = Math.max(firstPaidMonth, horizon.first) as Month;
  const outcome = basicAt(member, start, at, params);
  const reasons = refusal(member, outcome, barred, start);
  if (outcome.status === "notEligible" || reasons.length > 0)
    return transferOnly(member, horizon, additions) ?? refused("oldAgeBasic", choice.age, reasons);
  const { months } = outcome.breakdown.commencement;
  const begun = basicParts(outcome.breakdown);
  const end = endOf(member);
  const points = pointsIn(firstPaidMonth, horizon, end, yearlyPoints(firstPaidMonth, horizon, end), transferTurns);
  const changes = changesOf(
    member,
    "oldAgeBasic",
    points,
    (month) => {
      const now = month === at ? outcome : basicAt(member, start, month, params);
      if (now.status === "notEligible") return NO_AWARD;
      const added = transfer(month);
      const parts = month === at ? begun : basicParts(now.breakdown);
      return { due: added > 0 ? { ...parts, transfer: added } : parts, suspended: NO_PARTS, tested: undefined };
    },
    (month, now, before) => {
      if (!before) return startReason(member, "oldAgeBasic", months, start, month);
      if (now.due.transfer > 0 && before.due.transfer === 0) return { code: "transferStarts" };
      if (now.due.transfer === 0 && before.due.transfer > 0) return { code: "transferEnds" };
      return yearReason(member, "basic", month, params);
    },
  );
  return {
    right: payableRight("oldAgeBasic", start, outcome.breakdown.commencement, begun),
    changes: requested(changes, start),
    toBeConfirmed: outcome.toBeConfirmed ?? [],
  };
}

const basicParts = (b: OldAgeBasic): Parts => ({ ...NO_PARTS, basic: b.basic.amount, additional: b.additional.amount });

/**
 * A basic pension that is the transfer addition alone, for who has ten years of complementary, student and deferred months
 * and none paid or exempted. It begins with the addition, whatever age is chosen; nothing reduces or raises it.
 * Law: Act 34 of 1985 suppl. 15. Rule R-244.
 */
function transferOnly(member: Member, horizon: Horizon, { transfer, transferTurns }: Additions): Line | undefined {
  const { params } = horizon;
  const [from] = transferTurns;
  if (from === undefined) return undefined;
  const end = endOf(member);
  const points = pointsIn(from, horizon, end, yearlyPoints(from, horizon, end), transferTurns);
  const [first] = points;
  const claimMonth = addMonths(from, -1);
  const at = Math.max(claimMonth, horizon.first) as Month;
  const period = qualifyingMonths(member, member.ledger.attains65, at, params);
  if (first === undefined || period.paid + period.exempted > 0 || period.qualifyingMonths < period.neededMonths)
    return undefined;
  const partsAt = (month: Month): Parts => ({ ...NO_PARTS, transfer: transfer(month) });
  if (partsAt(first).transfer === 0) return undefined;
  const start = { age: ageIn(member.bornOn, claimMonth), claimMonth, firstPaidMonth: from };
  return {
    right: payableRight("oldAgeBasic", start, UNADJUSTED, partsAt(first)),
    changes: changesOf(
      member,
      "oldAgeBasic",
      points,
      (month) => ({ due: partsAt(month), suspended: NO_PARTS, tested: undefined }),
      (month, now, before) => {
        if (!before)
          return first > from
            ? { code: "inPayment", benefit: "oldAgeBasic", since: formatMonth(from) }
            : { code: "transferStarts" };
        return now.due.transfer === 0 ? { code: "transferEnds" } : yearReason(member, "basic", month, params);
      },
    ),
    toBeConfirmed: [],
  };
}
