import { additionsReformFrom } from "#data/turning-points.ts";
import { notEligible, type Outcome } from "#lib/rules/index.ts";
import { addMonths, ageIn, type IsoDate, type Month, monthOfDate } from "#lib/time/index.ts";
import type { Member } from "./household.ts";
import {
  type Award,
  changesOf,
  type End,
  endOf,
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
  /** First month it is not for any more, and why, where it ends before its holder dies. */
  readonly end?: End | undefined;
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

/** The line of such a pension, from the first month whose amounts the data know; nothing ends at the end of the horizon. */
export function eventLine<B>(pension: EventPension<B>, horizon: Horizon): Line {
  const { member, benefit, from, madeAt, partsOf, begins } = pension;
  const open = new Set(pension.toBeConfirmed);
  const awardAt = (month: Month): Award => {
    const made = madeAt(month);
    if (made.status === "notEligible") return NO_AWARD;
    for (const rule of made.toBeConfirmed ?? []) open.add(rule);
    return { ...NO_AWARD, due: partsOf(made.breakdown) };
  };
  const last = endOf(member);
  const ends = pension.end && pension.end.month < last ? pension.end : undefined;
  const to = ends?.month ?? last;
  const points = pointsIn(from, horizon, to, yearlyPoints(from, horizon, to), pension.turns, [additionsReformFrom]);
  const claimMonth = addMonths(from, -1);
  const start = { age: ageIn(member.bornOn, claimMonth), claimMonth, firstPaidMonth: from };
  const first = points[0] ?? from;
  const begun = awardAt(first);
  const changes = changesOf(
    member,
    benefit,
    points,
    (month) => (month === first ? begun : awardAt(month)),
    (month, now, before) => (before ? pension.changes(month, now, before) : begins),
    ends,
  );
  return {
    right: payableRight(benefit, start, UNADJUSTED, begun.due),
    changes,
    toBeConfirmed: [...open],
  };
}

/** Why the addition for children is another one: by the law, or by their number. */
export const childrenReason = (month: Month): Reason => ({
  code: month === additionsReformFrom ? "additionForChildrenRises" : "additionForChildrenChanges",
});

/** The same where the law refuses it. */
export const refusedEvent = (member: Member, benefit: BenefitId, on: IsoDate, reasons: readonly Reason[]): Line => ({
  right: { benefit, commencementAge: ageIn(member.bornOn, monthOfDate(on)), ...notEligible(...reasons) },
  changes: [],
  toBeConfirmed: [],
});
