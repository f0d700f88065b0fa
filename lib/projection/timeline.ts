import type { Plan, Scenario } from "#lib/input/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import type { Month } from "#lib/time/index.ts";
import { type Additions, additionsOf, NO_ADDITIONS, openRules, type Partner } from "./additions.ts";
import { basicLine } from "./basic-line.ts";
import { employeesLine } from "./employees-line.ts";
import { childrenOf, marriageOf } from "./family.ts";
import { fixedPartMonths, leavesOutFixedPart } from "./fixed-part.ts";
import type { Member } from "./household.ts";
import { type Horizon, inOrder, type Line } from "./line.ts";
import { earlyEmployeesClaim, refusals } from "./refusals.ts";
import { specialLine, specialRightMonth } from "./special-line.ts";
import { PLAIN, startAges, startChoices } from "./start.ts";
import { supportNotices } from "./support-benefit.ts";
import type { Change, ChosenBenefit, Reason, Right } from "./types.ts";
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
  return members.map((member, i) => timelineOf(member, scenario, horizon, families[i] ?? NO_ADDITIONS));
}

function timelineOf(member: Member, scenario: Scenario, horizon: Horizon, additions: Additions): Timeline {
  const { params } = horizon;
  const ages = startAges(scenario, member.person.id);
  const choices = startChoices(scenario, member.person.id);
  const lineOf = (benefit: ChosenBenefit): Line =>
    (benefit === "oldAgeBasic" ? basicLine : employeesLine)(
      member,
      choices[benefit],
      horizon,
      refusals(member, ages, benefit, horizon),
      additions,
    );
  const basic = lineOf("oldAgeBasic");
  const basicFrom = basic.right.status === "payable" ? basic.right.fromMonth : undefined;
  const special = specialLine(member, ages, horizon, additions, basicFrom);
  const employees = lineOf("oldAgeEmployees");
  const lines = special ? [basic, special, employees] : [basic, employees];
  const changes = inOrder(lines);
  const early = earlyEmployeesClaim(member, ages, horizon);
  const outside: Reason[] = [];
  if (early !== undefined && leavesOutFixedPart(member, early, params))
    outside.push({ code: "earlyFixedPart", person: member.person.id });
  if (additions !== NO_ADDITIONS) outside.push(...maintenanceAssumed(member, changes, params));
  outside.push(...supportNotices(member, changes, horizon));
  return {
    member,
    rights: lines.map(({ right }) => right),
    changes,
    unclaimed: lines.some(diedWaiting) ? unclaimedBy(member, lines.filter(diedWaiting), horizon, additions) : [],
    outside,
    toBeConfirmed: openRulesOf(lines, changes, additions, params),
  };
}

/** The rules left open that decided a line or an addition, each once. */
function openRulesOf(
  lines: readonly Line[],
  changes: readonly Change[],
  additions: Additions,
  params: ParameterReader,
): string[] {
  const open: string[] = [];
  for (const { toBeConfirmed } of lines) open.push(...toBeConfirmed);
  if (additions !== NO_ADDITIONS) open.push(...openRules(changes, additions, params));
  return open.length > 1 ? [...new Set(open)] : open;
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
  if (members.length === 1 && children.length === 0) return [NO_ADDITIONS];
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
