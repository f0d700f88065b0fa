import type { Plan, Scenario } from "#lib/input/index.ts";
import { formatMonth, type IsoDate, type Month, monthOfDate, parseMonth } from "#lib/time/index.ts";
import { marriageOf } from "./family.ts";
import type { Member } from "./household.ts";
import type { Timeline } from "./timeline.ts";
import type { Reason } from "./types.ts";

/**
 * Says of a deferral, claimed or deemed, that an event of the plan may bring a right to another pension before it, which
 * bars or stops it; those rights are not computed yet.
 */
export function deferralBeside(
  plan: Plan,
  scenario: Scenario,
  { member, rights }: Timeline,
  spouse: Member | undefined,
): Reason[] {
  const claims = rights.flatMap((right) =>
    right.status === "payable" && right.adjustmentMonths > 0 ? [right.claimMonth] : [],
  );
  if (claims.length === 0) return [];
  const person = member.person.id;
  const months = [
    ...scenario.events.flatMap((event): Month[] =>
      event.kind === "disability" && event.person === person
        ? [event.grades[0] ? parseMonth(event.grades[0].from) : monthOfDate(event.firstVisitOn as IsoDate)]
        : [],
    ),
    ...(spouse?.diesIn !== undefined && marriageOf(plan, scenario)(spouse.diesIn) !== false ? [spouse.diesIn] : []),
  ].filter((month) => month <= Math.max(...claims));
  const first = Math.min(...months);
  return months.length === 0 ? [] : [{ code: "deferralBeside", person, month: formatMonth(first as Month) }];
}
