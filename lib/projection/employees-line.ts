import { toYen, type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { adjustEmployees, type Commencement } from "#lib/rules/index.ts";
import { type Age, addMonths, formatMonth, type Month } from "#lib/time/index.ts";
import type { Member } from "./household.ts";
import {
  change,
  ended,
  endOf,
  type Horizon,
  type Line,
  payableRight,
  refusal,
  refused,
  startReason,
  yearlyPoints,
  yearReason,
} from "./line.ts";
import { employeesOn, employeesParts, insuredWhileWaiting, reEvaluations, type Start, startOf } from "./old-age.ts";
import { includedUntil, type Revision, revisionsAfter } from "./revisions.ts";
import type { Change, Parts, Reason } from "./types.ts";
import { NO_PARTS } from "./years.ts";

/** The old-age employees' pension of a member, wherever it changes; `barred` says why it may not start. */
export function employeesLine(member: Member, age: Age, horizon: Horizon, barred: readonly Reason[]): Line {
  const { params } = horizon;
  const start = startOf(member, age, params);
  const { founded } = start;
  const firstPaidMonth = addMonths(start.claimMonth, 1);
  const at = Math.max(firstPaidMonth, horizon.first) as Month;
  const outcome = employeesOn(member, founded, age, at, reEvaluations(member, at, params), params);
  const reasons = refusal(member, outcome, barred, firstPaidMonth);
  if (outcome.status === "notEligible" || reasons.length > 0) return refused("oldAgeEmployees", age, reasons);
  const { months } = outcome.breakdown.commencement;
  const end = endOf(member);
  const revisions = revisionsAfter(member, founded, params);
  const points = [...new Set([...yearlyPoints(firstPaidMonth, horizon, end), ...revisions.map(({ from }) => from)])]
    .filter((month) => month >= firstPaidMonth && month >= horizon.first && month < end)
    .sort((a, b) => a - b);
  const changes: Change[] = [];
  let last: Yen | undefined;
  for (const month of points) {
    const parts = employeesPartsAt(member, start, outcome.breakdown.commencement, revisions, month, params);
    const sum = yen(parts.remunerationRelated + parts.transitional);
    if (sum === last) continue;
    last = sum;
    changes.push(
      change(
        member,
        "oldAgeEmployees",
        month,
        parts,
        changes.length === 0
          ? startReason(member, "oldAgeEmployees", months, start, month)
          : changeReason(member, month, revisions, params),
      ),
    );
  }
  changes.push(...ended(member, "oldAgeEmployees", changes));
  const parts = employeesPartsAt(member, start, outcome.breakdown.commencement, revisions, at, params);
  return {
    right: payableRight("oldAgeEmployees", start, outcome.breakdown.commencement, parts),
    changes,
    toBeConfirmed: outcome.toBeConfirmed ?? [],
  };
}

function changeReason(member: Member, month: Month, revisions: readonly Revision[], params: ParameterReader): Reason {
  const revision = revisions.find(({ from }) => from === month);
  return revision
    ? { code: revision.code, until: formatMonth(addMonths(revision.until, -1)) }
    : yearReason(member, "employees", month, params);
}

/**
 * The employees' pension in a month: what it began with, adjusted, and what later months add unadjusted (R-377, R-383).
 * The adjustment is split over the two parts for the reader; their sum is the amount the law rounds.
 */
function employeesPartsAt(
  member: Member,
  { age, founded }: Start,
  commencement: Commencement,
  revisions: readonly Revision[],
  month: Month,
  params: ParameterReader,
): Parts {
  const evaluated = reEvaluations(member, month, params);
  const begun = employeesParts(member, founded, month, evaluated, params);
  const adjusted = adjustEmployees(
    begun.related,
    begun.transitional,
    commencement,
    insuredWhileWaiting(member, age),
    month,
    params,
  );
  const change = toYen("benefitAmount", begun.transitional, adjusted.rate);
  const addition = adjusted.early ? begun.transitional - change : begun.transitional + change;
  const until = includedUntil(revisions, founded, month);
  const later = until > founded ? employeesParts(member, until, month, evaluated, params) : begun;
  return {
    ...NO_PARTS,
    remunerationRelated: yen(adjusted.amount - addition + later.related - begun.related),
    transitional: yen(addition + later.transitional - begun.transitional),
  };
}
