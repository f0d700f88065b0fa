import { type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { type Commencement, monthly, notEligible, type Outcome, signedRate, yearsChange } from "#lib/rules/index.ts";
import {
  type Age,
  addMonths,
  attainsInMonth,
  firstMonthOf,
  fiscalYearOf,
  formatMonth,
  type Month,
  paidOn,
} from "#lib/time/index.ts";
import type { Member } from "./household.ts";
import type { Start } from "./start.ts";
import type { BenefitId, Change, Parts, Reason, Right } from "./types.ts";
import { lessParts, NO_PARTS, sameParts, sumOfParts } from "./years.ts";

/** Where a timeline's amounts are looked up, and how far it runs. */
export type Horizon = {
  readonly params: ParameterReader;
  /** First month whose amounts the data know. */
  readonly first: Month;
  /** First month that takes its amounts from the outlook. */
  readonly level: Month;
  /** The last April that sets amounts anew: that month, and under a path of amounts one that nobody lives to see. */
  readonly lastYearly: Month;
};

/** One benefit of one member: the right, and its amount wherever it changes. */
export type Line = {
  readonly right: Right;
  readonly changes: readonly Change[];
  readonly toBeConfirmed: readonly string[];
  readonly lapsed?: Lapsed;
};

/**
 * What of an own employees' pension was asked for too late to be paid, a year, and the months in which that turns: it comes
 * before a survivors' one all the same.
 */
export type Lapsed = { readonly turns: readonly Month[]; readonly in: (month: Month) => Yen | undefined };

const END_AGE = 110;

/** First month after the last one that is paid. */
export const endOf = (member: Member): Month =>
  member.diesIn === undefined ? attainsInMonth(member.bornOn, END_AGE) : addMonths(member.diesIn, 1);

/** Months in which the yearly amounts of a pension are set anew: its start, and each April until the outlook takes over. */
export function yearlyPoints(start: Month, { first, lastYearly }: Horizon, end: Month): Month[] {
  const begin = Math.max(start, first) as Month;
  if (begin >= end) return [];
  const points = [begin];
  for (
    let april = firstMonthOf(fiscalYearOf(begin) + 1);
    april <= lastYearly && april < end;
    april = addMonths(april, 12)
  )
    points.push(april);
  return points;
}

/** From `month` on, the first month with the newest amounts that the outlook stands on. */
export const newestOf = (month: Month, { level }: Horizon): Month => Math.max(month, level - 1) as Month;

/** The months of these lists in order, each once, from the first that is paid and known to the end of the person. */
export function pointsIn(
  firstPaid: Month,
  { first }: Horizon,
  end: Month,
  ...lists: readonly (readonly Month[])[]
): Month[] {
  const points: Month[] = [];
  for (const list of lists)
    for (const month of list) if (month >= firstPaid && month >= first && month < end) insert(points, month);
  return points;
}

/** Puts a month where it belongs in a list in order, unless it is there. */
function insert(points: Month[], month: Month): void {
  let i = points.length;
  while (i > 0 && (points[i - 1] ?? month) > month) i--;
  if (i === points.length && points[i - 1] !== month) points.push(month);
  else if (points[i - 1] !== month) points.splice(i, 0, month);
}

/** Why a pension brings nothing: what bars it, what its own law refuses, or a death before it is asked for and paid. */
export function refusal(
  member: Member,
  outcome: Outcome<unknown>,
  barred: readonly Reason[],
  { claimMonth, requestMonth = claimMonth }: Start,
): readonly Reason[] {
  const reasons = outcome.status === "notEligible" ? [...barred, ...outcome.reasons] : barred;
  const end = endOf(member);
  return reasons.length === 0 && addMonths(requestMonth, 1) >= end
    ? [{ code: "deathBeforeClaim", month: formatMonth(addMonths(end, -1)) }]
    : reasons;
}

/** A line that the law refuses. */
export function refused(benefit: BenefitId, commencementAge: Age, reasons: readonly Reason[]): Line {
  return { right: { benefit, commencementAge, ...notEligible(...reasons) }, changes: [], toBeConfirmed: [] };
}

/** Why the first amount stands there: the start, or, where the data begin later, that it was in payment already. */
export function startReason(
  member: Member,
  benefit: BenefitId,
  months: number,
  { age, from65, claimMonth, firstPaidMonth, requestMonth }: Start,
  month: Month,
): Reason {
  const deferred = from65 || (member.otherRights ?? []).length > 0 ? "deemedDeferred" : "deferredToLast";
  if (requestMonth !== undefined && requestMonth >= month)
    return {
      code: months > 0 ? deferred : "askedFrom65",
      benefit,
      month: formatMonth(requestMonth),
      ...(months > 0 ? { claimed: formatMonth(claimMonth) } : {}),
    };
  if (firstPaidMonth < month) return { code: "inPayment", benefit, since: formatMonth(firstPaidMonth) };
  if (months === 0 && claimMonth > member.ledger.attains65)
    return { code: "startsLater", benefit, month: formatMonth(claimMonth) };
  return { code: months < 0 ? "startsEarly" : months > 0 ? "startsDeferred" : "startsAt65", benefit, age };
}

/** Why an April changes an amount: the year's amounts, with what moved them. */
export const yearReason = (
  { bornOn }: Member,
  pension: "basic" | "employees",
  month: Month,
  params: ParameterReader,
): Reason => ({
  code: "newFiscalYear",
  fiscalYear: fiscalYearOf(month),
  ...yearsChange(bornOn, pension, month, params),
});

/** A pension in a month: what is due by part, and what of it is withheld. */
export type Award = {
  readonly due: Parts;
  readonly suspended: Parts;
  /** The part of it that the earnings test looks at in a month of work. */
  readonly tested: Yen | undefined;
};

/**
 * The changes of a pension: its award at each of these months, in order, wherever it is another than before. `reasonAt` is
 * asked for the first (`before` undefined) and for each that differs; `ends` ends them, a death
 * if nothing else is said.
 */
export function changesOf<A extends Award>(
  member: Member,
  benefit: BenefitId,
  points: readonly Month[],
  awardAt: (month: Month) => A,
  reasonAt: (month: Month, now: A, before: A | undefined) => Reason,
  ends: End | undefined = deathOf(member),
): Change[] {
  const changes: Change[] = [];
  let before: A | undefined;
  for (const month of points) {
    const now = awardAt(month);
    // what stands behind an amount may turn without it, and is no reason of a later change
    if (!before || !sameParts(now.due, before.due) || !sameParts(now.suspended, before.suspended))
      changes.push(changeTo(member, benefit, month, now, reasonAt(month, now, before)));
    before = now;
  }
  if (ends && changes.length > 0) changes.push(changeTo(member, benefit, ends.month, NO_AWARD, ends.reason));
  return changes;
}

/** The first month that a pension is not for any more, and why. */
export type End = { readonly month: Month; readonly reason: Reason };

const deathOf = (member: Member): End | undefined =>
  member.diesIn === undefined ? undefined : { month: endOf(member), reason: { code: "death" } };

export const NO_AWARD: Award = { due: NO_PARTS, suspended: NO_PARTS, tested: undefined };

/** From `month` on a benefit has this award. */
function changeTo(
  member: Member,
  benefit: BenefitId,
  month: Month,
  { due, suspended, tested }: Award,
  reason: Reason,
): Change {
  const parts = suspended === NO_PARTS ? due : lessParts(due, suspended);
  const annualAmount = sumOfParts(parts);
  return {
    month,
    person: member.person.id,
    benefit,
    parts,
    annualAmount,
    monthlyAmount: monthly(annualAmount),
    suspended,
    suspendedMonthlyAmount: suspended === NO_PARTS ? yen(0) : monthly(sumOfParts(suspended)),
    tested,
    reason,
  };
}

/** The changes of several lines in order of time; in a month in the order of the lines. */
export function inOrder(lines: readonly Line[]): Change[] {
  const all: Change[] = [];
  for (const { changes } of lines)
    for (const change of changes) {
      let i = all.length;
      while (i > 0 && (all[i - 1]?.month ?? change.month) > change.month) i--;
      if (i === all.length) all.push(change);
      else all.splice(i, 0, change);
    }
  return all;
}

/** The changes of a pension that was asked for later than the first month it is for. */
export const requested = (changes: readonly Change[], { requestMonth }: Start): readonly Change[] =>
  requestMonth === undefined ? changes : changes.map((change) => ({ ...change, requestedIn: requestMonth }));

/** A start that nothing reduces or raises. */
export const UNADJUSTED: Pick<Commencement, "months" | "rate"> = { months: 0, rate: { num: 0, den: 1 } };

export function payableRight(
  benefit: BenefitId,
  { age, claimMonth, firstPaidMonth, requestMonth }: Omit<Start, "from65" | "founded">,
  adjustment: Pick<Commencement, "months" | "rate">,
  parts: Parts,
  unsuspendedUpTo?: Yen,
): Extract<Right, { status: "payable" }> {
  const annualAmount = sumOfParts(parts);
  return {
    benefit,
    status: "payable",
    commencementAge: age,
    claimMonth,
    requestedIn: requestMonth,
    fromMonth: firstPaidMonth,
    firstPaidOn: paidOn(requestMonth ?? firstPaidMonth),
    adjustmentMonths: adjustment.months,
    adjustmentRate: signedRate(adjustment),
    parts,
    annualAmount,
    monthlyAmount: monthly(annualAmount),
    unsuspendedUpTo,
  };
}
