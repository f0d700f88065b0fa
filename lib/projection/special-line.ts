import { hasMonthsWithPay, type Prefix } from "#lib/career/index.ts";
import { yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { type FixedPart, fixedPart, type Reason, type RemunerationRelated, unsuspendedPay } from "#lib/rules/index.ts";
import { addMonths, ageOfMonths, attainsInMonth, formatMonth, type Month } from "#lib/time/index.ts";
import type { Additions } from "./additions.ts";
import { employeesMonths, meetsTenYears, recordsIn } from "./counted-months.ts";
import { changeReason, cutByWork, type DueAt, type EmployeesAward, withWork } from "./employees-award.ts";
import { offsetsOf } from "./employment-insurance.ts";
import { fixedPartMonths, monthsOfLongestKind } from "./fixed-part.ts";
import type { Member } from "./household.ts";
import {
  changesOf,
  endOf,
  type Horizon,
  type Line,
  newestOf,
  payableRight,
  pointsIn,
  UNADJUSTED,
  yearlyPoints,
} from "./line.ts";
import { payTerms, relatedMadeOf, relatedOn } from "./pay-terms.ts";
import { earlyEmployeesClaim } from "./refusals.ts";
import { includedUntil, type Revision, revisionsAfter } from "./revisions.ts";
import { ofSpecial, specialCohort } from "./special-cohort.ts";
import type { StartAges } from "./start.ts";
import { NO_PARTS } from "./years.ts";

const BENEFIT = "specialOldAgeEmployees";

/**
 * The month in which a right to the special pension arises: on reaching its age, or when the ten years and its own months
 * are complete after that. Undefined where none arises before 65, or an early claim has taken its place.
 */
export function specialRightMonth(member: Member, ages: StartAges, horizon: Horizon): Month | undefined {
  const { params, first } = horizon;
  const cohort = specialCohort(member, first, params);
  if (!cohort || earlyEmployeesClaim(member, ages, horizon) !== undefined) return undefined;
  const needed = params.get("specialOldAgeMonths", first);
  let month = attainsInMonth(member.bornOn, cohort.startAge);
  const holds = () =>
    employeesMonths(member, month).all >= needed &&
    (member.person.record?.employees !== undefined ||
      hasMonthsWithPay(recordsOfSpecial(member, month, params), month)) &&
    meetsTenYears(member, month, Math.max(month, first) as Month, params);
  while (month < member.ledger.attains65 && !holds()) month = addMonths(month, 1);
  return month < member.ledger.attains65 ? month : undefined;
}

/**
 * Recalculations of a special pension. On leaving at the end of the month before the one of attaining 65 there is none, for the
 * right is lost before a month has passed without insurance (EPIA 43(3), EPIA-S 10; R-337).
 */
function revisionsOfSpecial(member: Member, right: Month, params: ParameterReader): Revision[] {
  const { attains65 } = member.ledger;
  return revisionsAfter(member, right, params).filter(({ from, until }) => from < attains65 || until < from);
}

/** The records that the special pension of a month rests on. */
export const recordsOfSpecial = (member: Member, month: Month, params: ParameterReader): Prefix =>
  ofSpecial(member, recordsIn(member, month), month, params);

/** The parts of the special pension in a month, with what they are made of: the fixed one from when it is open. */
export function specialOn(
  member: Member,
  right: Month,
  month: Month,
  params: ParameterReader,
): { readonly related: RemunerationRelated; readonly fixed?: FixedPart } {
  const until = includedUntil(revisionsOfSpecial(member, right, params), right, month);
  const related = relatedMadeOf(member, until, month, params, recordsOfSpecial(member, month, params));
  const opened = fixedPartMonths(member, right, params);
  return opened === undefined || month < opened.from
    ? { related }
    : { related, fixed: fixedOn(member, until, month, params) };
}

const fixedOn = (member: Member, until: Month, month: Month, params: ParameterReader): FixedPart =>
  fixedPart(member.bornOn, monthsOfLongestKind(member, until, params), month, params);

/**
 * The special old-age employees' pension (特別支給の老齢厚生年金) of the last cohorts, from its age to the month of attaining
 * 65, wherever it changes: the remuneration-related part after the earnings test, and where it is open the fixed part with the
 * addition for dependants. What 44 years have opened is withheld in insured months, and the fixed part while the basic
 * pension is drawn early (`basicFrom`, its first month). Months insured after its start come in on leaving work, not in
 * between. Employment insurance withholds it too. It is neither reduced nor raised by when it is claimed. Undefined for everybody else.
 * Law: EPIA-S 8, 9, 9-3, 10, 11, 11-2, 11-4, 12. Rules R-337, R-360 to R-365, R-396, R-400, R-401.
 */
export function specialLine(
  member: Member,
  ages: StartAges,
  horizon: Horizon,
  additions: Additions,
  basicFrom: Month | undefined,
): Line | undefined {
  const { params } = horizon;
  const right = specialRightMonth(member, ages, horizon);
  if (right === undefined) return undefined;
  const { attains65 } = member.ledger;
  const firstPaidMonth = addMonths(right, 1);
  const end = Math.min(endOf(member), addMonths(attains65, 1)) as Month;
  const at = Math.max(firstPaidMonth, horizon.first) as Month;
  if (at >= end) return undefined;
  const revisions = revisionsOfSpecial(member, right, params);
  const opened = fixedPartMonths(member, right, params);
  const byAge = (month: Month) => opened?.byAgeFrom !== undefined && month >= opened.byAgeFrom;
  const startAge = ageOfMonths(right - attainsInMonth(member.bornOn, 0));
  const drawsBasic = (month: Month) => basicFrom !== undefined && month >= basicFrom;
  const dueAt: DueAt = (month) => {
    const until = includedUntil(revisions, right, month);
    const terms = payTerms(member, month, params, recordsOfSpecial(member, month, params));
    const remunerationRelated = relatedOn(member, until, terms);
    const isOpen = opened !== undefined && month >= opened.from;
    const fixed = isOpen ? fixedOn(member, until, month, params).fixedPart : yen(0);
    const withFixed = byAge(month) && !drawsBasic(month);
    return {
      parts: { ...NO_PARTS, remunerationRelated, fixed },
      tested: withFixed ? yen(remunerationRelated + fixed) : remunerationRelated,
    };
  };
  const offsets = offsetsOf(member, right, cutByWork(member, dueAt, params), params);
  const awardAt = (month: Month): EmployeesAward => {
    const { parts, tested } = dueAt(month);
    const dependents = additions.dependents(month);
    const due = { ...parts, dependents: dependents.amount };
    const award = withWork(member, due, tested, dependents, offsets, month, params);
    if (due.fixed === 0) return award;
    const { suspended } = award;
    const working = member.testedWork.in(month) !== undefined && !byAge(month);
    if (working) return { ...award, suspended: { ...suspended, fixed: due.fixed, dependents: due.dependents } };
    return drawsBasic(month) ? { ...award, suspended: { ...suspended, fixed: due.fixed } } : award;
  };
  const changes = changesOf(
    member,
    BENEFIT,
    pointsIn(
      firstPaidMonth,
      horizon,
      end,
      yearlyPoints(firstPaidMonth, horizon, end),
      revisions.map(({ from }) => from),
      member.testedWork.turns,
      additions.dependentsTurns,
      offsets.turns,
      [opened?.from, opened?.byAgeFrom, basicFrom].filter((turn) => turn !== undefined),
    ),
    awardAt,
    (month, now, before): Reason => {
      if (!before)
        return month > firstPaidMonth
          ? { code: "inPayment", benefit: BENEFIT, since: formatMonth(firstPaidMonth) }
          : { code: "startsSpecial", age: startAge };
      if (now.due.fixed > 0 && before.due.fixed === 0) return { code: byAge(month) ? "fixedPartStarts" : "longCareer" };
      if (month === basicFrom && now.suspended.fixed > before.suspended.fixed) return { code: "fixedPartWithBasic" };
      return changeReason(member, month, now, before, revisions, params);
    },
    end > attains65 ? { month: end, reason: { code: "specialEnds" } } : undefined,
  );
  const newest = Math.min(newestOf(at, horizon), attains65) as Month;
  const start = { age: startAge, claimMonth: right, firstPaidMonth };
  const unsuspendedUpTo = unsuspendedPay(dueAt(newest).tested, true, newest, params);
  return {
    right: payableRight(BENEFIT, start, UNADJUSTED, dueAt(at).parts, unsuspendedUpTo),
    changes,
    toBeConfirmed: [],
  };
}
