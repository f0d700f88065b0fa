import { yen } from "#lib/money/index.ts";
import { unsuspendedPay } from "#lib/rules/index.ts";
import { addMonths, formatMonth, type Month } from "#lib/time/index.ts";
import type { Additions } from "./additions.ts";
import { changeReason, cutByWork, type DueAt, type EmployeesAward, withWork } from "./employees-award.ts";
import { dueWithoutAdditions } from "./employees-due.ts";
import { offsetsOf } from "./employment-insurance.ts";
import type { Member } from "./household.ts";
import {
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
} from "./line.ts";
import { employeesRightOn } from "./old-age.ts";
import { type Revision, revisionsAfter } from "./revisions.ts";
import { employeesStartOf, type StartChoice } from "./start.ts";
import type { Reason } from "./types.ts";

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
    firstPaidMonth,
    horizon,
    end,
    yearlyPoints(firstPaidMonth, horizon, end),
    revisions.map(({ from }) => from),
    member.testedWork.turns,
    additions.dependentsTurns,
    offsets.turns,
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
  const begun = dueAt(at);
  const { tested } = newest === at ? begun : dueAt(newest);
  const unsuspendedUpTo = unsuspendedPay(tested, newest <= member.ledger.attains65, newest, params);
  const adjustment = commencement.beforeSpecial ?? commencement;
  const dueFrom = addMonths(start.claimMonth, 1);
  const lapses = start.requestMonth !== undefined && dueFrom < firstPaidMonth;
  return {
    ...(lapses ? { lapsed: lapsedOf(dueFrom, firstPaidMonth, dueAt, revisions, horizon) } : {}),
    right: payableRight("oldAgeEmployees", start, adjustment, begun.parts, unsuspendedUpTo),
    changes: requested(changes, start),
    toBeConfirmed: outcome.toBeConfirmed ?? [],
  };
}

/** The pension of the months from the right to the first that is paid, as far as the data reach. */
function lapsedOf(
  from: Month,
  to: Month,
  dueAt: DueAt,
  revisions: readonly Revision[],
  horizon: Horizon,
): NonNullable<Line["lapsed"]> {
  const turns = pointsIn(
    from,
    horizon,
    to,
    yearlyPoints(from, horizon, to),
    revisions.map((revision) => revision.from),
  );
  return {
    turns,
    in: (month) => {
      if (month < Math.max(from, horizon.first) || month >= to) return undefined;
      const { remunerationRelated, transitional } = dueAt(month).parts;
      return yen(remunerationRelated + transitional);
    },
  };
}
