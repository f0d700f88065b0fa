import { attainsInMonth, type Month } from "#lib/time/index.ts";
import type { Member } from "./household.ts";
import type { Status, StatusRun } from "./status.ts";
import type { Reason } from "./types.ts";

/** Ages at which insurance begins or ends, or a pension can be claimed. */
export const AGES = [20, 60, 65, 70, 75] as const;

const INSURED: ReadonlySet<Status> = new Set(["category2", "category2Outside"]);

/** Why a person's status changes in a month: the age, the spouse's work, the own work, or what the plan says. */
export function statusReason(
  member: Member,
  other: Member | undefined,
  before: Status,
  { from: month, status: after }: StatusRun,
): Reason {
  if (member.diesIn !== undefined && month >= member.diesIn) return { code: "death" };
  const age = AGES.find((years) => attainsInMonth(member.bornOn, years) === month);
  if (age === 70 && INSURED.has(before)) return { code: "insuranceEndsAt70" };
  if (age !== undefined) return { code: "turnsAge", age };
  const spouse = other && spouseReason(other, before, after, month);
  if (spouse) return spouse;
  if (INSURED.has(after) && !INSURED.has(before)) return { code: "joinsInsurance" };
  if (INSURED.has(before) && !INSURED.has(after)) return { code: "leavesInsurance" };
  if (after === "waived") return { code: "birthExemptionBegins" };
  if (before === "waived") return { code: "birthExemptionEnds" };
  if (before === "voluntary") return { code: "voluntaryEnds" };
  return { code: "planSays" };
}

/** Category 3 follows the spouse's employees' insurance, up to the spouse's 65 (R-101, R-102). */
function spouseReason(
  { person, ledger, diesIn }: Member,
  before: Status,
  after: Status,
  month: Month,
): Reason | undefined {
  const insured = (at: number) => (ledger.scheme[at - ledger.from] ?? 0) > 0;
  const covers = (at: number) => insured(at) && at < ledger.attains65;
  if (before === "category3" && covers(month - 1) && !covers(month))
    return {
      code: insured(month) ? "spouseReaches65" : month === diesIn ? "spouseDies" : "spouseLeavesInsurance",
      spouse: person.id,
    };
  if (after === "category3" && !covers(month - 1) && covers(month))
    return { code: "spouseJoinsInsurance", spouse: person.id };
  return undefined;
}
