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
import type { Start } from "./old-age.ts";
import type { BenefitId, Change, Parts, Reason, Right } from "./types.ts";
import { NO_PARTS, sumOfParts } from "./years.ts";

/** Where a timeline's amounts are looked up, and how far it runs. */
export type Horizon = {
  readonly params: ParameterReader;
  /** First month whose amounts the data know. */
  readonly first: Month;
  /** First month that takes its amounts from the outlook; from here on nothing changes by itself. */
  readonly level: Month;
};

/** One benefit of one member: the right, and its amount wherever it changes. */
export type Line = {
  readonly right: Right;
  readonly changes: readonly Change[];
  readonly toBeConfirmed: readonly string[];
};

const END_AGE = 110;

/** First month after the last one that is paid. */
export const endOf = (member: Member): Month =>
  member.diesIn === undefined ? attainsInMonth(member.bornOn, END_AGE) : addMonths(member.diesIn, 1);

/** Months in which the yearly amounts of a pension are set anew: its start, and each April until the outlook takes over. */
export function yearlyPoints(start: Month, { first, level }: Horizon, end: Month): Month[] {
  const begin = Math.max(start, first) as Month;
  if (begin >= end) return [];
  const points = [begin];
  for (let april = firstMonthOf(fiscalYearOf(begin) + 1); april <= level && april < end; april = addMonths(april, 12))
    points.push(april);
  return points;
}

/** Why a pension brings nothing: what bars it, what its own law refuses, or a death before the first payment. */
export function refusal(
  member: Member,
  outcome: Outcome<unknown>,
  barred: readonly Reason[],
  firstPaidMonth: Month,
): readonly Reason[] {
  const reasons = [...barred, ...(outcome.status === "notEligible" ? outcome.reasons : [])];
  const end = endOf(member);
  return reasons.length === 0 && firstPaidMonth >= end
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
  { age, claimMonth }: Start,
  month: Month,
): Reason {
  const firstPaidMonth = addMonths(claimMonth, 1);
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

export function change(member: Member, benefit: BenefitId, month: Month, parts: Parts, reason: Reason): Change {
  const annualAmount = sumOfParts(parts);
  return {
    month,
    person: member.person.id,
    benefit,
    parts,
    annualAmount,
    monthlyAmount: monthly(annualAmount),
    reason,
  };
}

export const ended = (member: Member, benefit: BenefitId, paid: readonly Change[]): Change[] =>
  member.diesIn === undefined || paid.length === 0
    ? []
    : [change(member, benefit, endOf(member), NO_PARTS, { code: "death" })];

export function payableRight(
  benefit: BenefitId,
  { age, claimMonth }: Start,
  commencement: Commencement,
  parts: Parts,
): Right {
  const fromMonth = addMonths(claimMonth, 1);
  const annualAmount = sumOfParts(parts);
  return {
    benefit,
    status: "payable",
    commencementAge: age,
    claimMonth,
    fromMonth,
    firstPaidOn: paidOn(fromMonth),
    adjustmentMonths: commencement.months,
    adjustmentRate: signedRate(commencement),
    parts,
    annualAmount,
    monthlyAmount: monthly(annualAmount),
  };
}
