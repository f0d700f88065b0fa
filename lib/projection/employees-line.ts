import { toYen, type Yen, yen } from "#lib/money/index.ts";
import { type ParameterReader, whileSame } from "#lib/parameters/index.ts";
import {
  type AveragePayment,
  adjustEmployees,
  type EmployeesCommencement,
  monthlyRemuneration,
  unsuspendedPay,
} from "#lib/rules/index.ts";
import { addMonths, formatMonth, type Month } from "#lib/time/index.ts";
import { type Additions, type Dependents, dependentsReason } from "./additions.ts";
import {
  continuationReason,
  type Offset,
  type Offsets,
  offsetsOf,
  unemploymentReason,
} from "./employment-insurance.ts";
import type { Member } from "./household.ts";
import {
  type Award,
  changesOf,
  endOf,
  type Horizon,
  type Line,
  newestOf,
  payableRight,
  pointsIn,
  refusal,
  refused,
  requested,
  startReason,
  yearlyPoints,
  yearReason,
} from "./line.ts";
import { employeesParts, employeesRightOn, employeesTerms, insuredWhileWaiting } from "./old-age.ts";
import { includedUntil, type Revision, revisionsAfter } from "./revisions.ts";
import { employeesStartOf, type Start, type StartChoice } from "./start.ts";
import type { Parts, Reason } from "./types.ts";
import { withheldByWork } from "./withheld.ts";
import { NO_PARTS } from "./years.ts";

/** An employees' pension in a month, with what stands behind it. */
export type EmployeesAward = Award & {
  readonly dependents: Dependents;
  /** What employment insurance withholds before 65. */
  readonly offset: Offset | undefined;
};

/**
 * The old-age employees' pension of a member, wherever it changes: with the months insured later, from 65 the addition for
 * dependants, and what work withholds; `barred` says why it may not start.
 */
export function employeesLine(
  member: Member,
  choice: StartChoice,
  horizon: Horizon,
  barred: readonly Reason[],
  additions: Additions,
): Line {
  const { params } = horizon;
  const start = employeesStartOf(member, choice, params);
  const { founded, firstPaidMonth } = start;
  const at = Math.max(firstPaidMonth, horizon.first) as Month;
  const outcome = employeesRightOn(member, start, at, params);
  const reasons = refusal(member, outcome, barred, start);
  if (outcome.status === "notEligible" || reasons.length > 0) return refused("oldAgeEmployees", choice.age, reasons);
  const { commencement } = outcome.breakdown;
  const end = endOf(member);
  const revisions = revisionsAfter(member, founded, params);
  const dueAt = dueWithoutAdditions(member, start, at, commencement, revisions, params);
  const offsets = offsetsOf(member, start.claimMonth, cutByWork(member, dueAt, params), params);
  const points = pointsIn(
    [
      ...yearlyPoints(firstPaidMonth, horizon, end),
      ...revisions.map(({ from }) => from),
      ...member.testedWork.turns,
      ...additions.dependentsTurns,
      ...offsets.turns,
    ],
    firstPaidMonth,
    horizon,
    end,
  );
  const awardAt = (month: Month): EmployeesAward => {
    const { parts, tested } = dueAt(month);
    const dependents = additions.dependents(month);
    const due = dependents.amount > 0 ? { ...parts, dependents: dependents.amount } : parts;
    return withWork(member, due, tested, dependents, offsets, month, params);
  };
  const changes = changesOf(member, "oldAgeEmployees", points, awardAt, (month, now, before) =>
    before
      ? changeReason(member, month, now, before, revisions, params)
      : start.bySplit
        ? { code: "startsWithSplit", month: formatMonth(start.claimMonth) }
        : start.byWork
          ? { code: "startsWithWork", until: formatMonth(addMonths(founded, -1)) }
          : startReason(member, "oldAgeEmployees", commencement.months, start, month),
  );
  const newest = newestOf(at, horizon);
  const unsuspendedUpTo = unsuspendedPay(dueAt(newest).tested, newest <= member.ledger.attains65, newest, params);
  return {
    right: {
      ...payableRight("oldAgeEmployees", start, commencement.beforeSpecial ?? commencement, dueAt(at).parts),
      unsuspendedUpTo,
    },
    changes: requested(changes, start),
    toBeConfirmed: outcome.toBeConfirmed ?? [],
  };
}

/** A pension by month before additions and what is withheld; `tested` is the part that the earnings test looks at. */
export type DueAt = (month: Month) => { readonly parts: Parts; readonly tested: Yen };

/** The months in which the earnings test alone withholds something of a pension. */
export const cutByWork =
  (member: Member, dueAt: DueAt, params: ParameterReader) =>
  (month: Month): boolean => {
    if (member.testedWork.in(month) === undefined) return false;
    const { parts, tested } = dueAt(month);
    return withheldByWork(member, parts, tested, 0, month, params) !== NO_PARTS;
  };

/** An award after what employment insurance and the earnings test withhold in a month. */
export function withWork(
  member: Member,
  due: Parts,
  tested: Yen,
  dependents: Dependents,
  offsets: Offsets,
  month: Month,
  params: ParameterReader,
): EmployeesAward {
  const offset = offsets.in(month);
  if (offset?.kind === "unemployment") return { due, suspended: due, dependents, tested: undefined, offset };
  const suspended = withheldByWork(member, due, tested, offset?.annualAmount ?? 0, month, params);
  const isTested = tested > 0 && member.testedWork.in(month) !== undefined;
  return { due, suspended, dependents, tested: isTested ? tested : undefined, offset };
}

/** Why an employees' pension is another than before: unemployment, later months, the family, work, or a new year's amounts. */
export function changeReason(
  member: Member,
  month: Month,
  now: EmployeesAward,
  before: EmployeesAward,
  revisions: readonly Revision[],
  params: ParameterReader,
): Reason {
  const unemployment = unemploymentReason(now.offset, before.offset);
  if (unemployment) return unemployment;
  const revision = revisions.find(({ from }) => from === month);
  const moved = (part: "remunerationRelated" | "transitional" | "fixed") => now.due[part] !== before.due[part];
  const pension = moved("remunerationRelated") || moved("transitional") || moved("fixed");
  if (pension && revision) return { code: revision.code, until: formatMonth(addMonths(revision.until, -1)) };
  const family = dependentsReason(now.dependents, before.dependents);
  if (family) return family;
  if (pension || now.due.dependents !== before.due.dependents) return yearReason(member, "employees", month, params);
  const continuation = continuationReason(now.offset, before.offset);
  if (continuation) return continuation;
  const annualRemuneration = member.testedWork.in(month);
  return now.tested !== undefined && annualRemuneration !== undefined
    ? {
        code: "earningsTest",
        pay: monthlyRemuneration(annualRemuneration),
        threshold: params.get("earningsTestThreshold", month),
      }
    : { code: "earningsTestEnds" };
}

/**
 * The employees' pension by month: what it began with, adjusted, and what later months add unadjusted (R-377, R-383). The
 * adjustment is split over the two parts for the reader; their sum is the amount the law rounds. `tested` is what the
 * earnings test looks at: the remuneration-related part as reduced, or without the increment of a deferral (R-385). The average
 * payment rate of a deferral is that of `first`, the first month that is paid and known.
 */
function dueWithoutAdditions(
  member: Member,
  { age, founded }: Start,
  first: Month,
  commencement: EmployeesCommencement,
  revisions: readonly Revision[],
  params: ParameterReader,
): DueAt {
  const waiting = insuredWhileWaiting(member, age);
  const dividedFrom = (member.divided ?? []).map(({ from }) => from);
  const begunAt = whileSame(
    params,
    (month, reader) => {
      const terms = employeesTerms(member, month, reader);
      const begun = employeesParts(member, founded, month, reader, terms);
      const adjusted = adjustEmployees(
        begun.related,
        begun.transitional,
        commencement,
        waiting,
        month,
        reader,
        month > first ? averageAtClaim() : undefined,
      );
      const change = toYen("benefitAmount", begun.transitional, adjusted.rate);
      const addition = adjusted.early ? begun.transitional - change : begun.transitional + change;
      return { terms, begun, adjusted, addition };
    },
    dividedFrom,
  );
  let average: AveragePayment | undefined;
  const averageAtClaim = () => {
    average ??= begunAt(first).adjusted.averagePayment;
    return average;
  };
  return (month) => {
    const { terms, begun, adjusted, addition } = begunAt(month);
    const until = includedUntil(revisions, founded, month);
    const later = until > founded ? employeesParts(member, until, month, params, terms) : begun;
    const remunerationRelated = yen(adjusted.amount - addition + later.related - begun.related);
    return {
      parts: {
        ...NO_PARTS,
        remunerationRelated,
        transitional: yen(addition + later.transitional - begun.transitional),
      },
      tested: adjusted.early ? remunerationRelated : later.related,
    };
  };
}
