import type { Yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { monthlyRemuneration } from "#lib/rules/index.ts";
import { addMonths, formatMonth, type Month } from "#lib/time/index.ts";
import { type Dependents, dependentsReason } from "./additions.ts";
import { continuationReason, type Offset, type Offsets, unemploymentReason } from "./employment-insurance.ts";
import type { Member } from "./household.ts";
import { type Award, yearReason } from "./line.ts";
import type { Revision } from "./revisions.ts";
import type { Parts, Reason } from "./types.ts";
import { withheldByWork } from "./withheld.ts";
import { NO_PARTS } from "./years.ts";

/** An employees' pension in a month, with what stands behind it. */
export type EmployeesAward = Award & {
  readonly dependents: Dependents;
  /** What employment insurance withholds before 65. */
  readonly offset: Offset | undefined;
};

/** A pension before additions and what is withheld; `tested` is the part that the earnings test looks at. */
export type Due = { readonly parts: Parts; readonly tested: Yen };
export type DueAt = (month: Month) => Due;

/** The months in which the earnings test alone withholds something of a pension. */
export const cutByWork =
  (member: Member, dueAt: DueAt, params: ParameterReader) =>
  (month: Month): boolean => {
    const annualRemuneration = member.testedWork.in(month);
    if (annualRemuneration === undefined) return false;
    const { parts, tested } = dueAt(month);
    return withheldByWork(member, parts, tested, 0, annualRemuneration, month, params) !== NO_PARTS;
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
  const annualRemuneration = member.testedWork.in(month);
  const suspended = withheldByWork(member, due, tested, offset?.annualAmount ?? 0, annualRemuneration, month, params);
  const isTested = tested > 0 && annualRemuneration !== undefined;
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
