import type { Plan, Scenario } from "#lib/input/index.ts";
import { additionsOf, type Partner } from "./additions.ts";
import { basicLine } from "./basic-line.ts";
import { employeesLine } from "./employees-line.ts";
import { childrenOf, marriageOf } from "./family.ts";
import { fixedPartMonths, leavesOutFixedPart } from "./fixed-part.ts";
import type { Member } from "./household.ts";
import type { Horizon } from "./line.ts";
import { startAges } from "./old-age.ts";
import { earlyEmployeesClaim, refusals } from "./refusals.ts";
import { specialLine, specialRightMonth } from "./special-line.ts";
import type { Change, Reason, Right } from "./types.ts";

export type Timeline = {
  readonly member: Member;
  readonly rights: readonly Right[];
  readonly changes: readonly Change[];
  readonly toBeConfirmed: readonly string[];
  /** What the law would bring besides and is not computed. */
  readonly leftOut: readonly Reason[];
};

/** Rights and amounts of everyone in a household at every month in which something changes, each with its reason. */
export function timelinesOf(plan: Plan, scenario: Scenario, members: readonly Member[], horizon: Horizon): Timeline[] {
  const children = childrenOf(plan, scenario);
  const marriedIn = marriageOf(plan, scenario);
  const partners = members.map((member) => partnerOf(member, scenario, horizon));
  return partners.map((own, i) => {
    const { member } = own;
    const ages = startAges(scenario, member.person.id);
    const additions = additionsOf(own, partners[1 - i], children, marriedIn, horizon.params);
    const basic = basicLine(
      member,
      ages.oldAgeBasic,
      horizon,
      refusals(member, ages, "oldAgeBasic", horizon),
      additions,
    );
    const early = earlyEmployeesClaim(member, ages, horizon);
    const basicFrom = basic.right.status === "payable" ? basic.right.fromMonth : undefined;
    const lines = [
      basic,
      ...[specialLine(member, ages, horizon, additions, basicFrom)].filter((line) => line !== undefined),
      employeesLine(
        member,
        ages.oldAgeEmployees,
        horizon,
        refusals(member, ages, "oldAgeEmployees", horizon),
        additions,
      ),
    ];
    return {
      member,
      rights: lines.map(({ right }) => right),
      changes: lines.flatMap(({ changes }) => changes).sort((a, b) => a.month - b.month),
      leftOut:
        early !== undefined && leavesOutFixedPart(member, early, horizon.params)
          ? [{ code: "earlyFixedPart", person: member.person.id }]
          : [],
      toBeConfirmed: [...new Set(lines.flatMap(({ toBeConfirmed }) => toBeConfirmed))],
    };
  });
}

/** A member with the rights to employees' pensions before 65 that the additions of a couple ask about (R-343, R-365). */
function partnerOf(member: Member, scenario: Scenario, horizon: Horizon): Partner {
  const ages = startAges(scenario, member.person.id);
  const special = specialRightMonth(member, ages, horizon);
  const right = special ?? earlyEmployeesClaim(member, ages, horizon);
  const opened = special === undefined ? undefined : fixedPartMonths(member, special, horizon.params);
  return {
    member,
    ...(right === undefined ? {} : { earlierRight: right }),
    ...(opened ? { fixedPartFrom: opened.from } : {}),
  };
}
