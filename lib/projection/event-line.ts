import { notEligible, type Outcome } from "#lib/rules/index.ts";
import { addMonths, ageIn, type IsoDate, type Month, monthOfDate } from "#lib/time/index.ts";
import type { Member } from "./household.ts";
import {
  type Award,
  changesOf,
  type End,
  type Horizon,
  type Line,
  NO_AWARD,
  payableRight,
  pointsIn,
  UNADJUSTED,
  yearlyPoints,
} from "./line.ts";
import type { BenefitId, Parts, Reason } from "./types.ts";

/** A pension that begins with an event: whose, from which month, until when, and what it is in each month. */
export type EventPension<B> = {
  readonly member: Member;
  readonly benefit: BenefitId;
  /** First month it is for. */
  readonly from: Month;
  /** First month it is not for any more, and why. */
  readonly end: End;
  /** Months besides each April in which it can change. */
  readonly turns: readonly Month[];
  /** What it is made of in a month, and its parts. */
  readonly madeAt: (month: Month) => Outcome<B>;
  readonly partsOf: (made: B) => Parts;
  /** Why it begins, and why it is another than before. */
  readonly begins: Reason;
  readonly changes: (month: Month, now: Award, before: Award) => Reason;
  readonly toBeConfirmed?: readonly string[];
};

/** The line of such a pension, from the first month whose amounts the data know. */
export function eventLine<B>(pension: EventPension<B>, horizon: Horizon): Line {
  const { member, benefit, from, end, madeAt, partsOf, begins } = pension;
  const open = new Set(pension.toBeConfirmed);
  const awardAt = (month: Month): Award => {
    const made = madeAt(month);
    if (made.status === "notEligible") return NO_AWARD;
    for (const rule of made.toBeConfirmed ?? []) open.add(rule);
    return { ...NO_AWARD, due: partsOf(made.breakdown) };
  };
  const points = pointsIn(from, horizon, end.month, yearlyPoints(from, horizon, end.month), pension.turns);
  const claimMonth = addMonths(from, -1);
  const start = { age: ageIn(member.bornOn, claimMonth), claimMonth, firstPaidMonth: from };
  const first = points[0] ?? from;
  const changes = changesOf(
    member,
    benefit,
    points,
    awardAt,
    (month, now, before) => (before ? pension.changes(month, now, before) : begins),
    // nobody dies by the plan where the years of the timeline run out
    end.reason.code === "death" && member.diesIn === undefined ? undefined : end,
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
