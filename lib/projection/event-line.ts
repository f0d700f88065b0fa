import { notEligible } from "#lib/rules/index.ts";
import { addMonths, ageIn, type IsoDate, type Month, monthOfDate } from "#lib/time/index.ts";
import type { Member } from "./household.ts";
import {
  type Award,
  changesOf,
  endOf,
  type Horizon,
  type Line,
  payableRight,
  pointsIn,
  UNADJUSTED,
  yearlyPoints,
} from "./line.ts";
import type { BenefitId, Reason } from "./types.ts";

/** A pension that begins with an event: whose, from which month, until when, and what it is in each month. */
export type EventPension = {
  readonly member: Member;
  readonly benefit: BenefitId;
  /** First month it is for. */
  readonly from: Month;
  /** First month it is not for any more, and why, where it ends before its holder dies. */
  readonly end?: { readonly month: Month; readonly code: string } | undefined;
  /** Months besides each April in which it can change. */
  readonly turns: readonly Month[];
  readonly awardAt: (month: Month) => EventAward;
  /** Why it begins, and why it is another than before. */
  readonly begins: Reason;
  readonly changes: (month: Month, now: Award, before: Award) => Reason;
};

/** A pension in a month, with the rules left open that decided it. */
export type EventAward = Award & { readonly toBeConfirmed?: readonly string[] | undefined };

/** The line of such a pension, from the first month whose amounts the data know; nothing ends at the end of the horizon. */
export function eventLine(pension: EventPension, horizon: Horizon): Line {
  const { member, benefit, from, begins } = pension;
  const open = new Set<string>();
  const awardAt = (month: Month): Award => {
    const award = pension.awardAt(month);
    for (const rule of award.toBeConfirmed ?? []) open.add(rule);
    return award;
  };
  const last = endOf(member);
  const ends = pension.end && pension.end.month < last ? pension.end : undefined;
  const to = ends?.month ?? last;
  const points = pointsIn(from, horizon, to, yearlyPoints(from, horizon, to), pension.turns);
  const claimMonth = addMonths(from, -1);
  const start = { age: ageIn(member.bornOn, claimMonth), claimMonth, firstPaidMonth: from };
  const first = points[0] ?? from;
  const changes = changesOf(
    member,
    benefit,
    points,
    awardAt,
    (month, now, before) => (before ? pension.changes(month, now, before) : begins),
    ends,
  );
  return {
    right: payableRight(benefit, start, UNADJUSTED, awardAt(first).due),
    changes,
    toBeConfirmed: [...open],
  };
}

/** The same where the law refuses it. */
export const refusedEvent = (member: Member, benefit: BenefitId, on: IsoDate, reasons: readonly Reason[]): Line => ({
  right: { benefit, commencementAge: ageIn(member.bornOn, monthOfDate(on)), ...notEligible(...reasons) },
  changes: [],
  toBeConfirmed: [],
});
