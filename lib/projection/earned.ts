import { type Prefix, STANDING } from "#lib/career/index.ts";
import { type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import {
  additionalAmount,
  basicAt65,
  creditedMonths,
  fullBasicPension,
  type TransitionalTerms,
} from "#lib/rules/index.ts";
import { addMonths, firstMonthOf, type Month, type Period } from "#lib/time/index.ts";
import { nationalMonths } from "./counted-months.ts";
import type { Member } from "./household.ts";
import { type EmployeesTerms, employeesParts, employeesTerms } from "./pay-terms.ts";
import type { EarnedParts } from "./types.ts";

/** The full basic pension of a cohort and the months that earn it. */
type FullBasic = Pick<TransitionalTerms, "base" | "revisionRate" | "fullAmount" | "fullCareer">;

const fullBasic = ({ bornOn }: Member, at: Month, params: ParameterReader): FullBasic => ({
  ...fullBasicPension(bornOn, at, params),
  fullCareer: params.getFor("basicPensionFullCareerMonths", at, bornOn),
});

/** The basic and additional pension at 65 on the months before `until`, with what they are made of; rights aside. */
export function basicEarned(
  member: Member,
  until: Month,
  at: Month,
  params: ParameterReader,
  { base, revisionRate, fullAmount, fullCareer } = fullBasic(member, at, params),
) {
  const { months, additionalMonths } = nationalMonths(member, until);
  const credited = creditedMonths(months, member.bornOn, at, params, fullCareer);
  const additionalPerMonth = params.get("additionalPensionPerMonth", at);
  return {
    base,
    revisionRate,
    fullAmount,
    months: credited,
    amountAt65: basicAt65(fullAmount, credited),
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
): EarnedParts {
  const { amountAt65, additionalAt65 } = basicEarned(member, until, at, params, terms.transitional);
  const { related, transitional } = employeesParts(member, until, at, params, terms);
  return { basic: amountAt65, additional: additionalAt65, remunerationRelated: related, transitional };
}

/**
 * What is left of `a` without `b`. A part may be below zero: months at 20 to 59 raise the basic pension and lower the
 * transitional addition.
 */
const lessEarned = (a: EarnedParts, b: EarnedParts): EarnedParts => ({
  basic: yen(a.basic - b.basic),
  additional: yen(a.additional - b.additional),
  remunerationRelated: yen(a.remunerationRelated - b.remunerationRelated),
  transitional: yen(a.transitional - b.transitional),
});

/** All that is earned, a year. */
export const sumOfEarned = ({ basic, additional, remunerationRelated, transitional }: EarnedParts): Yen =>
  yen(basic + additional + remunerationRelated + transitional);

/** What a year adds rests on the records as a split leaves them; what a statement shows was earned before. */
const earnedTerms = (member: Member, at: Month, params: ParameterReader): EmployeesTerms => ({
  ...employeesTerms(member, at, params, lastRecords(member)),
  stated: yen(0),
});

/**
 * What the months of each fiscal year from `first` to `last` added to the pension at 65, as far as the ledger goes (R-033: every
 * year from its base, never from the last result).
 */
export function earnedByYear(
  member: Member,
  first: number,
  last: number,
  at: Month,
  params: ParameterReader,
): EarnedParts[] {
  const { ledger } = member;
  const end = Math.min(ledger.from + ledger.length, firstMonthOf(last + 1));
  const terms = earnedTerms(member, at, params);
  const earned: EarnedParts[] = [];
  let from = firstMonthOf(first);
  let before = earnedBefore(member, from, at, params, terms);
  for (let to = addMonths(from, 12); from < end; from = to, to = addMonths(to, 12)) {
    const after = countsIn(member, { from, to }) ? earnedBefore(member, to, at, params, terms) : before;
    earned.push(lessEarned(after, before));
    before = after;
  }
  return earned;
}

/** The records as they stand in the end: what a split moved counts for the years it came from. */
const lastRecords = ({ prefix, divided = [] }: Member): Prefix => divided.at(-1)?.prefix ?? prefix;

/** Has a month of the period any standing, or pay received in a split? Without them it adds nothing. */
function countsIn(member: Member, { from, to }: Period): boolean {
  const { ledger, runs } = lastRecords(member);
  return runs.some(
    ({ at, end, standing, remuneration }) =>
      ledger.from + at < to && ledger.from + end > from && (standing !== STANDING.none || remuneration > 0),
  );
}
