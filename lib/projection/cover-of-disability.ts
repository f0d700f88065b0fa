import { yen } from "#lib/money/index.ts";
import type { DisabilityGrade, OtherRight } from "#lib/rules/index.ts";
import { formatMonth, type IsoDate, monthOfDate } from "#lib/time/index.ts";
import { choosable, chosenChanges } from "./chosen.ts";
import { stepsOf } from "./cover-steps.ts";
import { type FirstVisit, rightTo, visitOf } from "./disability.ts";
import { disabilityLines } from "./disability-lines.ts";
import { endOf, type Line } from "./line.ts";
import type { Swept } from "./protection.ts";
import type { Cover, CoverRight } from "./protection-types.ts";
import type { Reason } from "./types.ts";

/** What a first visit on a day brings, by the grade of the disability. */
export function coverOfDisabilities(
  swept: Swept,
  firstVisitOn: IsoDate,
): Record<"grade1" | "grade2" | "grade3", Cover> {
  const visit = visitOf({ firstVisitOn }, swept.member, swept.scenario, swept.horizon.params);
  const cover = (grade: DisabilityGrade) => coverOfDisability(swept, firstVisitOn, grade, visit);
  return { grade1: cover(1), grade2: cover(2), grade3: cover(3) };
}

/**
 * What a disability brings that is of one grade from its first visit on a day: from the month after the certification day on,
 * at the amounts of that month, beside the old-age pensions by the choice that pays most.
 */
function coverOfDisability(swept: Swept, firstVisitOn: IsoDate, grade: DisabilityGrade, visit: FirstVisit): Cover {
  const { scenario, horizon, member, partner: spouse, marriedIn, marriageTurns, children, own } = swept;
  const disability = { firstVisitOn, grades: [{ from: formatMonth(monthOfDate(firstVisitOn)), grade }] };
  const right = rightTo(disability, member, scenario, horizon.params, visit);
  const { basic, employees } = disabilityLines(right, member, { spouse, marriedIn, marriageTurns, children }, horizon);
  const lines = [basic, employees];
  const open = lines.filter(({ changes }) => changes.length > 0);
  const others = open.map(
    (line): OtherRight => ({
      pension: line === basic ? "disabilityBasic" : "disabilityEmployees",
      arisesOn: right.certificationOn,
      claimed: true,
    }),
  );
  const paid =
    open.length === 0
      ? []
      : chosenChanges(
          member,
          [...own(others).map((line) => choosable(line)), ...open.map((line) => choosable(line, firstVisitOn))],
          [],
        ).filter(({ benefit }) => benefit === "disabilityBasic" || benefit === "disabilityEmployees");
  return {
    steps: stepsOf(paid, endOf(member)),
    rights: lines.map((line) => rightOf(line, () => givenBy(visit, line === basic))),
    once: yen(0),
    toBeConfirmed: [...new Set(lines.flatMap(({ toBeConfirmed }) => toBeConfirmed))],
  };
}

const rightOf = ({ right }: Line, given: () => Reason): CoverRight => ({
  benefit: right.benefit,
  to: "self",
  payable: right.status === "payable",
  reasons: right.status === "payable" ? [given()] : right.reasons,
});

/** What of the first visit opens a pension. */
function givenBy({ before20, covered }: FirstVisit, isBasic: boolean): Reason {
  if (before20) return { code: "before20AtFirstVisit" };
  if (!isBasic) return { code: "employeeAtFirstVisit" };
  const insured = covered.status === "payable" && covered.breakdown.basic === "insured";
  return { code: insured ? "insuredAtFirstVisit" : "residentAtFirstVisit" };
}
