import { yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { type FixedPart, fixedPart, type Reason, type RemunerationRelated, unsuspendedPay } from "#lib/rules/index.ts";
import { addMonths, ageOfMonths, attainsInMonth, formatMonth, type Month } from "#lib/time/index.ts";
import type { Additions } from "./additions.ts";
import { changeReason, cutByWork, type DueAt, type EmployeesAward, withWork } from "./employees-line.ts";
import { offsetsOf } from "./employment-insurance.ts";
import type { Member } from "./household.ts";
import {
  changesOf,
  changeTo,
  endOf,
  type Horizon,
  type Line,
  NO_AWARD,
  newestOf,
  payableRight,
  pointsIn,
  UNADJUSTED,
  yearlyPoints,
} from "./line.ts";
import { employeesMonths, meetsTenYears, reEvaluations, relatedOn } from "./old-age.ts";
import { specialPensionAge } from "./refusals.ts";
import { includedUntil, revisionsAfter } from "./revisions.ts";
import { testedWork } from "./tested-work.ts";
import { NO_PARTS } from "./years.ts";

const BENEFIT = "specialOldAgeEmployees";

/**
 * The month in which a right to the special pension arises: on reaching its age, or when the ten years and its own months
 * are complete after that. Undefined where none arises before 65.
 */
export function specialRightMonth(member: Member, { params, first }: Horizon): Month | undefined {
  const age = specialPensionAge(member, params, first);
  if (age === undefined) return undefined;
  const needed = params.get("specialOldAgeMonths", first);
  let month = attainsInMonth(member.bornOn, age);
  const holds = () =>
    employeesMonths(member, month).all >= needed &&
    meetsTenYears(member, month, Math.max(month, first) as Month, params);
  while (month < member.ledger.attains65 && !holds()) month = addMonths(month, 1);
  return month < member.ledger.attains65 ? month : undefined;
}

/**
 * The month from which 44 years of one kind of insurance open the fixed part before 65: that of the right, or the one in
 * which work ends after it (長期加入者の特例, R-365). Undefined where nothing does.
 */
export function longCareerFrom(member: Member, right: Month, params: ParameterReader): Month | undefined {
  const { ledger } = member;
  for (let month = addMonths(right, 1); month <= ledger.attains65; month = addMonths(month, 1)) {
    const insured = (ledger.scheme[month - ledger.from] ?? 0) > 0;
    if (!insured && monthsOfLongestKind(member, month) >= params.get("longCareerMonths", month)) return month;
  }
  return undefined;
}

/** Insured months of the kind a person has most of, before `until`; a statement's count as those of the private sector. */
function monthsOfLongestKind({ ledger, person }: Member, until: Month): number {
  const known = person.record?.employees;
  const counts = [0, known ? known.monthsTo2003 + known.monthsFrom2003 : 0, 0, 0, 0];
  const end = Math.min(until - ledger.from, ledger.length);
  for (let i = 0; i < end; i++) {
    const kind = ledger.scheme[i] ?? 0;
    if (kind > 0) counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return Math.max(...counts);
}

/** The parts of the special pension in a month: the fixed one where 44 years have opened it. */
export function specialOn(
  member: Member,
  right: Month,
  longFrom: Month | undefined,
  month: Month,
  params: ParameterReader,
): { readonly related: RemunerationRelated; readonly fixed?: FixedPart } {
  const until = includedUntil(revisionsAfter(member, right, params), right, month);
  const related = relatedOn(member, until, month, reEvaluations(member, month, params), params);
  if (longFrom === undefined || month < longFrom) return { related };
  return { related, fixed: fixedPart(member.bornOn, monthsOfLongestKind(member, until), month, params) };
}

/**
 * The special old-age employees' pension (特別支給の老齢厚生年金) of the last cohorts, from its age to the month of attaining
 * 65, wherever it changes: the remuneration-related part after the earnings test, and with 44 years the fixed part and the
 * addition for dependants, both withheld in insured months. Months insured after its start come in on leaving work, not in
 * between. Employment insurance withholds it too. It is neither reduced nor raised by when it is claimed. Undefined for everybody else.
 * Law: EPIA-S 8, 9, 9-3, 11, 11-2. Rules R-337, R-360, R-361, R-363, R-364, R-365, R-396, R-400, R-401.
 */
export function specialLine(member: Member, horizon: Horizon, additions: Additions): Line | undefined {
  const { params } = horizon;
  const right = specialRightMonth(member, horizon);
  if (right === undefined) return undefined;
  const { attains65 } = member.ledger;
  const firstPaidMonth = addMonths(right, 1);
  const end = Math.min(endOf(member), addMonths(attains65, 1)) as Month;
  const at = Math.max(firstPaidMonth, horizon.first) as Month;
  if (at >= end) return undefined;
  const revisions = revisionsAfter(member, right, params);
  const longFrom = longCareerFrom(member, right, params);
  const startAge = ageOfMonths(right - attainsInMonth(member.bornOn, 0));
  const dueAt: DueAt = (month) => {
    const { related, fixed } = specialOn(member, right, longFrom, month, params);
    const parts = { ...NO_PARTS, remunerationRelated: related.amount, fixed: fixed?.fixedPart ?? yen(0) };
    return { parts, tested: related.amount };
  };
  const offsets = offsetsOf(member, right, cutByWork(member, dueAt, params), params);
  const awardAt = (month: Month): EmployeesAward => {
    const { parts, tested } = dueAt(month);
    const dependents = additions.dependents(month);
    const due = { ...parts, dependents: dependents.amount };
    const award = withWork(member, due, tested, dependents, offsets, month, params);
    const insured = (member.ledger.scheme[month - member.ledger.from] ?? 0) > 0;
    return insured && due.fixed > 0
      ? { ...award, suspended: { ...award.suspended, fixed: due.fixed, dependents: due.dependents } }
      : award;
  };
  const changes = changesOf(
    member,
    BENEFIT,
    pointsIn(
      [
        ...yearlyPoints(firstPaidMonth, horizon, end),
        ...revisions.map(({ from }) => from),
        ...testedWork(member.ledger).turns,
        ...additions.dependentsTurns,
        ...offsets.turns,
        ...(longFrom === undefined ? [] : [longFrom]),
      ],
      firstPaidMonth,
      horizon,
      end,
    ),
    awardAt,
    (month, now, before): Reason => {
      if (!before)
        return month > firstPaidMonth
          ? { code: "inPayment", benefit: BENEFIT, since: formatMonth(firstPaidMonth) }
          : { code: "startsSpecial", age: startAge };
      if (now.due.fixed > 0 && before.due.fixed === 0) return { code: "longCareer" };
      return changeReason(member, month, now, before, revisions, params);
    },
  );
  const ended =
    changes.length > 0 && end > attains65 && changes.at(-1)?.month !== end
      ? [changeTo(member, BENEFIT, end, NO_AWARD, { code: "specialEnds" })]
      : [];
  const newest = Math.min(newestOf(at, horizon), attains65) as Month;
  return {
    right: {
      ...payableRight(BENEFIT, { age: startAge, claimMonth: right, firstPaidMonth }, UNADJUSTED, dueAt(at).parts),
      unsuspendedUpTo: unsuspendedPay(dueAt(newest).tested, true, newest, params),
    },
    changes: [...changes, ...ended],
    toBeConfirmed: [],
  };
}
