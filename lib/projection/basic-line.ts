import type { OldAgeBasic } from "#lib/rules/index.ts";
import type { Month } from "#lib/time/index.ts";
import type { Additions } from "./additions.ts";
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
  yearlyPoints,
  yearReason,
} from "./line.ts";
import { basicAt, type StartChoice, startOf } from "./old-age.ts";
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
  { transfer, transferTurns }: Additions,
): Line {
  const { params } = horizon;
  const start = startOf(member, choice, params);
  const { firstPaidMonth } = start;
  const at = Math.max(firstPaidMonth, horizon.first) as Month;
  const outcome = basicAt(member, start, at, params);
  const reasons = refusal(member, outcome, barred, start);
  if (outcome.status === "notEligible" || reasons.length > 0) return refused("oldAgeBasic", choice.age, reasons);
  const { months } = outcome.breakdown.commencement;
  const end = endOf(member);
  const points = pointsIn(
    [...yearlyPoints(firstPaidMonth, horizon, end), ...transferTurns],
    firstPaidMonth,
    horizon,
    end,
  );
  const changes = changesOf(
    member,
    "oldAgeBasic",
    points,
    (month) => {
      const now = basicAt(member, start, month, params);
      if (now.status === "notEligible") return NO_AWARD;
      return { due: { ...basicParts(now.breakdown), transfer: transfer(month) }, suspended: NO_PARTS };
    },
    (month, now, before) => {
      if (!before) return startReason(member, "oldAgeBasic", months, start, month);
      if (now.due.transfer > 0 && before.due.transfer === 0) return { code: "transferStarts" };
      if (now.due.transfer === 0 && before.due.transfer > 0) return { code: "transferEnds" };
      return yearReason(member, "basic", month, params);
    },
  );
  return {
    right: payableRight("oldAgeBasic", start, outcome.breakdown.commencement, basicParts(outcome.breakdown)),
    changes: requested(changes, start),
    toBeConfirmed: outcome.toBeConfirmed ?? [],
  };
}

const basicParts = (b: OldAgeBasic): Parts => ({ ...NO_PARTS, basic: b.basic.amount, additional: b.additional.amount });
