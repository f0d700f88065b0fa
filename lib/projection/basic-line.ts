import type { Yen } from "#lib/money/index.ts";
import type { OldAgeBasic } from "#lib/rules/index.ts";
import { type Age, addMonths, type Month } from "#lib/time/index.ts";
import type { Member } from "./household.ts";
import {
  change,
  ended,
  endOf,
  type Horizon,
  type Line,
  payableRight,
  refusal,
  refused,
  startReason,
  yearlyPoints,
  yearReason,
} from "./line.ts";
import { basicAt, startOf } from "./old-age.ts";
import type { Change, Parts, Reason } from "./types.ts";
import { NO_PARTS } from "./years.ts";

/** The old-age basic pension of a member with its additional pension, wherever it changes; `barred` says why it may not start. */
export function basicLine(member: Member, age: Age, horizon: Horizon, barred: readonly Reason[]): Line {
  const { params } = horizon;
  const start = startOf(member, age, params);
  const firstPaidMonth = addMonths(start.claimMonth, 1);
  const at = Math.max(firstPaidMonth, horizon.first) as Month;
  const outcome = basicAt(member, start, at, params);
  const reasons = refusal(member, outcome, barred, firstPaidMonth);
  if (outcome.status === "notEligible" || reasons.length > 0) return refused("oldAgeBasic", age, reasons);
  const { months } = outcome.breakdown.commencement;
  const end = endOf(member);
  const changes: Change[] = [];
  let last: Yen | undefined;
  for (const month of yearlyPoints(firstPaidMonth, horizon, end)) {
    const now = basicAt(member, start, month, params);
    if (now.status === "notEligible" || now.breakdown.totalAmount === last) continue;
    last = now.breakdown.totalAmount;
    const reason =
      changes.length === 0
        ? startReason(member, "oldAgeBasic", months, start, month)
        : yearReason(member, "basic", month, params);
    changes.push(change(member, "oldAgeBasic", month, basicParts(now.breakdown), reason));
  }
  changes.push(...ended(member, "oldAgeBasic", changes));
  const parts = basicParts(outcome.breakdown);
  return {
    right: payableRight("oldAgeBasic", start, outcome.breakdown.commencement, parts),
    changes,
    toBeConfirmed: outcome.toBeConfirmed ?? [],
  };
}

const basicParts = (b: OldAgeBasic): Parts => ({ ...NO_PARTS, basic: b.basic.amount, additional: b.additional.amount });
