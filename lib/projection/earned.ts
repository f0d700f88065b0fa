import { type Prefix, STANDING } from "#lib/career/index.ts";
import { yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { additionalAmount, basicAt65, creditedMonths, fullBasicPension } from "#lib/rules/index.ts";
import { type Month, monthsOf, type Period } from "#lib/time/index.ts";
import { nationalMonths } from "./counted-months.ts";
import type { Member } from "./household.ts";
import { type EmployeesTerms, employeesParts, employeesTerms } from "./pay-terms.ts";
import type { Parts } from "./types.ts";
import { lessParts, NO_PARTS } from "./years.ts";

/** The basic and additional pension at 65 on the months before `until`, with what they are made of; rights aside. */
export function basicEarned(
  member: Member,
  until: Month,
  at: Month,
  params: ParameterReader,
  full = fullBasicPension(member.bornOn, at, params),
) {
  const { months, additionalMonths } = nationalMonths(member, until);
  const credited = creditedMonths(months, member.bornOn, at, params);
  const additionalPerMonth = params.get("additionalPensionPerMonth", at);
  return {
    ...full,
    months: credited,
    amountAt65: basicAt65(full.fullAmount, credited),
    additionalMonths,
    additionalPerMonth,
    additionalAt65: additionalAmount(additionalPerMonth, additionalMonths),
  };
}
export type BasicEarned = ReturnType<typeof basicEarned>;

/**
 * The pension at 65 that the months before `until` earn at the amounts of month `at`, whether or not they open a right
 * yet: what a year added is the difference of two of these, and all years together add up to the whole.
 */
export function earnedBefore(
  member: Member,
  until: Month,
  at: Month,
  params: ParameterReader,
  terms = earnedTerms(member, at, params),
): Parts {
  const { base, revisionRate, fullAmount } = terms.transitional;
  const { amountAt65, additionalAt65 } = basicEarned(member, until, at, params, { base, revisionRate, fullAmount });
  const { related, transitional } = employeesParts(member, until, at, params, terms);
  return {
    ...NO_PARTS,
    basic: amountAt65,
    additional: additionalAt65,
    remunerationRelated: related,
    transitional,
  };
}

/** What a year adds rests on the records as a split leaves them; what a statement shows was earned before. */
const earnedTerms = (member: Member, at: Month, params: ParameterReader): EmployeesTerms => ({
  ...employeesTerms(member, at, params, lastRecords(member)),
  stated: yen(0),
});

/** What each fiscal year's months added to the pension at 65 (R-033: every year from its base, never from the last result). */
export function earnedByYear(
  member: Member,
  years: readonly number[],
  at: Month,
  params: ParameterReader,
): Map<number, Parts> {
  const terms = earnedTerms(member, at, params);
  const earned = new Map<number, Parts>();
  let before: Parts | undefined;
  for (const year of years) {
    const { from, to } = monthsOf(year);
    const start = before ?? earnedBefore(member, from, at, params, terms);
    const after = countsIn(member, { from, to }) ? earnedBefore(member, to, at, params, terms) : start;
    // a part may be below zero: months at 20 to 59 raise the basic pension and lower the transitional addition
    earned.set(year, lessParts(after, start));
    before = after;
  }
  return earned;
}

/** The records as they stand in the end: what a split moved counts for the years it came from. */
const lastRecords = ({ prefix, divided = [] }: Member): Prefix => divided.at(-1)?.prefix ?? prefix;

/** Has a month of the period any standing, or pay received in a split? Without them it adds nothing. */
function countsIn(member: Member, { from, to }: Period): boolean {
  const { ledger } = lastRecords(member);
  const [start, end] = [Math.max(0, from - ledger.from), Math.max(0, to - ledger.from)];
  return (
    ledger.standing.subarray(start, end).some((standing) => standing !== STANDING.none) ||
    ledger.remuneration.subarray(start, end).some((pay) => pay > 0)
  );
}
