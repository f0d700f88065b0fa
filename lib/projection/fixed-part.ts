import type { ParameterReader } from "#lib/parameters/index.ts";
import { addMonths, attainsInMonth, type Month } from "#lib/time/index.ts";
import type { Member } from "./household.ts";
import { ofSpecial, specialCohort } from "./special-cohort.ts";

/** The months before 65 for which a special pension has its fixed part (定額部分). */
export type FixedPartMonths = {
  /** First month of it. */
  readonly from: Month;
  /** From here on it stands by the cohort's own age, and insurance only tests it with the rest; never where undefined. */
  readonly byAgeFrom?: Month;
};

/**
 * From when the fixed part is paid with a special pension whose right arises in `right`: on reaching the age that the cohort
 * has for it, or when 44 years of one kind of insurance are complete and work has ended (長期加入者の特例). Undefined where
 * nothing opens it before 65. That of the disabled, of miners and of seamen is not told apart here.
 * Law: EPIA-S 9-3, Act 95 of 1994 suppl. 19, 20. Rules.
 */
export function fixedPartMonths(member: Member, right: Month, params: ParameterReader): FixedPartMonths | undefined {
  const age = specialCohort(member, right, params)?.fixedPartAge;
  const byAgeFrom =
    age === undefined
      ? undefined
      : (addMonths(Math.max(attainsInMonth(member.bornOn, age), right) as Month, 1) as Month);
  const long = longCareerFrom(member, right, params);
  if (byAgeFrom === undefined) return long === undefined ? undefined : { from: long };
  return { from: Math.min(byAgeFrom, long ?? byAgeFrom) as Month, byAgeFrom };
}

/** The first month of 44 years' fixed part: after the right, or when work ends after it (R-365). */
function longCareerFrom(member: Member, right: Month, params: ParameterReader): Month | undefined {
  const { ledger } = member;
  for (let month = addMonths(right, 1); month <= ledger.attains65; month = addMonths(month, 1)) {
    const insured = (ledger.scheme[month - ledger.from] ?? 0) > 0;
    if (!insured && isLongCareer(member, month, params)) return month;
  }
  return undefined;
}

/** Has a person 44 years of one kind of insurance before `month`? */
const isLongCareer = (member: Member, month: Month, params: ParameterReader): boolean =>
  monthsOfLongestKind(member, month, params) >= params.get("longCareerMonths", month);

/** Insured months of the kind that a special pension can rest on and a person has most of, before `until`; a statement's count as those of the private sector. */
export function monthsOfLongestKind(member: Member, until: Month, params: ParameterReader): number {
  const { ledger, prefix } = member;
  const known = member.person.record?.employees;
  const counts = [0, known ? known.monthsTo2003 + known.monthsFrom2003 : 0, 0, 0, 0];
  for (const { at, end, scheme } of ofSpecial(member, prefix, until, params).runs) {
    const months = Math.min(end, until - ledger.from) - at;
    if (scheme > 0 && months > 0) counts[scheme] = (counts[scheme] ?? 0) + months;
  }
  return Math.max(...counts);
}

/**
 * With 44 years of insurance, who has stopped work and claims before the special pension's age would draw part of the fixed
 * part, and could claim part of the basic pension alone: neither is computed.
 */
export function leavesOutFixedPart(member: Member, earlyClaim: Month, params: ParameterReader): boolean {
  const { ledger } = member;
  const insured = (ledger.scheme[earlyClaim - ledger.from] ?? 0) > 0;
  return (
    !insured && specialCohort(member, earlyClaim, params) !== undefined && isLongCareer(member, earlyClaim, params)
  );
}
