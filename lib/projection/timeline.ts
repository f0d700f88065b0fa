import type { Plan, Scenario } from "#lib/input/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import type { Month } from "#lib/time/index.ts";
import { type Additions, additionsOf, NO_ADDITIONS, openRules, type Partner } from "./additions.ts";
import { basicLine } from "./basic-line.ts";
import { employeesLine } from "./employees-line.ts";
import { childrenOf, marriageOf } from "./family.ts";
import { fixedPartMonths, leavesOutFixedPart } from "./fixed-part.ts";
import type { Member } from "./household.ts";
import type { Horizon, Line } from "./line.ts";
import { earlyEmployeesClaim, refusals } from "./refusals.ts";
import { specialLine, specialRightMonth } from "./special-line.ts";
import { PLAIN, startAges, startChoices } from "./start.ts";
import { supportNotices } from "./support-benefit.ts";
import type { Change, Reason, Right } from "./types.ts";
import { sumOfParts } from "./years.ts";

export type Timeline = {
  readonly member: Member;
  readonly rights: readonly Right[];
  readonly changes: readonly Change[];
  /** The pensions from 65 on that the person died without having asked for. */
  readonly unclaimed: readonly Change[];
  readonly toBeConfirmed: readonly string[];
  /** What the law brings besides and is not in the amounts. */
  readonly outside: readonly Reason[];
};

/** Rights and amounts of everyone in a household at every month in which something changes, each with its reason. */
export function timelinesOf(plan: Plan, scenario: Scenario, members: readonly Member[], horizon: Horizon): Timeline[] {
  const families = additionsIn(plan, scenario, members, horizon);
  return members.map((member, i) => {
    const ages = startAges(scenario, member.person.id);
    const choices = startChoices(scenario, member.person.id);
    const additions = families[i] ?? NO_ADDITIONS;
    const basic = basicLine(
      member,
      choices.oldAgeBasic,
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
        choices.oldAgeEmployees,
        horizon,
        refusals(member, ages, "oldAgeEmployees", horizon),
        additions,
      ),
    ];
    const changes = lines.flatMap((line) => line.changes).sort((a, b) => a.month - b.month);
    return {
      member,
      rights: lines.map(({ right }) => right),
      changes,
      unclaimed: unclaimedBy(member, lines.filter(diedWaiting), horizon, additions),
      outside: [
        ...(early !== undefined && leavesOutFixedPart(member, early, horizon.params)
          ? [{ code: "earlyFixedPart", person: member.person.id }]
          : []),
        ...maintenanceAssumed(member, changes, horizon.params),
        ...supportNotices(member, changes, horizon),
      ],
      toBeConfirmed: [
        ...new Set([
          ...lines.flatMap(({ toBeConfirmed }) => toBeConfirmed),
          ...openRules(changes, additions, horizon.params),
        ]),
      ],
    };
  });
}

/** That a family lives together and within the income limit is not asked, where an addition rests on it. */
function maintenanceAssumed(member: Member, changes: readonly Change[], params: ParameterReader): Reason[] {
  const first = changes.find(({ parts, suspended }) => parts.dependents + suspended.dependents + parts.transfer > 0);
  if (!first) return [];
  const { income } = params.get("livelihoodLimits", first.month);
  return [{ code: "maintenanceAssumed", person: member.person.id, income }];
}

/** Did the person die before asking for this pension, and does nothing else stand in its way? */
const diedWaiting = ({ right }: Line): boolean =>
  right.status === "notEligible" && right.reasons.every(({ code }) => code === "deathBeforeClaim");

/** The pensions of 65, without an increment, of someone who died before asking for them. */
function unclaimedBy(member: Member, lines: readonly Line[], horizon: Horizon, additions: Additions): Change[] {
  return lines.flatMap(({ right }): readonly Change[] => {
    const line = right.benefit === "oldAgeBasic" ? basicLine : employeesLine;
    return line(member, PLAIN, horizon, [], additions).changes;
  });
}

/** What their family adds to the pensions of each member. */
export function additionsIn(plan: Plan, scenario: Scenario, members: readonly Member[], horizon: Horizon): Additions[] {
  const children = childrenOf(plan, scenario);
  const marriedIn = marriageOf(plan, scenario);
  const partners = members.map((member) => partnerOf(member, scenario, horizon));
  return partners.map((own, i) => additionsOf(own, partners[1 - i], children, marriedIn, horizon.params));
}

/** A member with the rights to employees' pensions before 65 that the additions of a couple ask about (R-343, R-365). */
function partnerOf(member: Member, scenario: Scenario, horizon: Horizon): Partner {
  const ages = startAges(scenario, member.person.id);
  const special = specialRightMonth(member, ages, horizon);
  const right = special ?? earlyEmployeesClaim(member, ages, horizon);
  const opened = special === undefined ? undefined : fixedPartMonths(member, special, horizon.params);
  const beforeTurn =
    right !== undefined && !horizon.params.get("ownRightSuspendsAddition", Math.max(right, horizon.first) as Month);
  return {
    member,
    ...(right === undefined ? {} : { earlierRight: right }),
    ...(beforeTurn ? { whollyWithheld: whollyWithheldOf(member, scenario, horizon) } : {}),
    ...(opened ? { fixedPartFrom: opened.from } : {}),
  };
}

/** In which months nothing of an employees' pension before 65 is paid, though some is due (R-343). */
function whollyWithheldOf(member: Member, scenario: Scenario, horizon: Horizon): (month: Month) => boolean {
  const ages = startAges(scenario, member.person.id);
  const { oldAgeEmployees } = startChoices(scenario, member.person.id);
  const line =
    specialLine(member, ages, horizon, NO_ADDITIONS, undefined) ??
    employeesLine(member, oldAgeEmployees, horizon, [], NO_ADDITIONS);
  return (month) => {
    const now = line.changes.findLast((change) => change.month <= month);
    return now !== undefined && now.annualAmount === 0 && sumOfParts(now.suspended) > 0;
  };
}
