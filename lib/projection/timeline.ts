import type { Plan, Scenario } from "#lib/input/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { type Month, monthsOfAge } from "#lib/time/index.ts";
import { type Additions, NO_ADDITIONS, openRules } from "./additions.ts";
import { basicLine } from "./basic-line.ts";
import { choiceIn, choosable, chosenChanges, type MonthsChoice } from "./chosen.ts";
import { employeesLine } from "./employees-line.ts";
import { type EventRights, eventRights } from "./event-rights.ts";
import { leavesOutFixedPart } from "./fixed-part.ts";
import type { Member } from "./household.ts";
import { type Horizon, inOrder, type Line } from "./line.ts";
import { additionsIn } from "./partners.ts";
import { earlyEmployeesClaim, refusals } from "./refusals.ts";
import { specialLine } from "./special-line.ts";
import { deferralBar, laterRight, PLAIN, type StartAges, type StartChoice, startAges, startChoices } from "./start.ts";
import { supportNotices } from "./support-benefit.ts";
import { CHOSEN_BENEFITS, type Change, type ChosenBenefit, type Reason, type Right } from "./types.ts";

export type Timeline = {
  readonly member: Member;
  readonly rights: readonly Right[];
  readonly changes: readonly Change[];
  /** The pensions from 65 on that the person died without having asked for. */
  readonly unclaimed: readonly Change[];
  readonly toBeConfirmed: readonly string[];
  /** What the law brings besides and is not in the amounts. */
  readonly outside: readonly Reason[];
  /** What disability and a death bring, and what of all pensions is paid in a month. */
  readonly events?: EventRights & { readonly choiceIn: (month: Month) => MonthsChoice };
};

/** Rights and amounts of everyone in a household at every month in which something changes, each with its reason. */
export function timelinesOf(plan: Plan, scenario: Scenario, members: readonly Member[], horizon: Horizon): Timeline[] {
  const families = additionsIn(plan, scenario, members, horizon);
  return members.map((member, i) => {
    const additions = families[i] ?? NO_ADDITIONS;
    const events = eventRights(plan, scenario, members, i, horizon);
    return timelineOf(member, scenario, horizon, additions, events);
  });
}

function timelineOf(
  person: Member,
  scenario: Scenario,
  horizon: Horizon,
  additions: Additions,
  events: EventRights | undefined,
): Timeline {
  const { params } = horizon;
  // rights that an event brings bar a deferral of the old-age pensions, or stop it
  const member = events ? { ...person, otherRights: events.otherRights } : person;
  const ages = startAges(scenario, member.person.id);
  const lines = oldAgeLines(member, scenario, horizon, additions);
  const all = events ? [...lines, ...events.lines] : lines;
  const beside = events ? [...lines.map((line) => choosable(line)), ...events.lines] : [];
  const changes = events ? chosenChanges(member, beside, events.survivors) : inOrder(lines);
  const early = earlyEmployeesClaim(member, ages, horizon);
  const outside: Reason[] = [];
  if (early !== undefined && leavesOutFixedPart(member, early, params))
    outside.push({ code: "earlyFixedPart", person: member.person.id });
  if (additions !== NO_ADDITIONS) outside.push(...maintenanceAssumed(member, changes, additions, params));
  outside.push(...supportNotices(member, changes, horizon), ...deferralsOfLaterRights(member, scenario, lines, params));
  if (events) outside.push(...barredDeferrals(member, scenario, lines, params), ...events.notices);
  return {
    member: person,
    rights: all.map(({ right }) => right),
    changes,
    unclaimed: lines.some(diedWaiting) ? unclaimedBy(member, lines.filter(diedWaiting), horizon, additions) : [],
    outside,
    ...(events
      ? { events: { ...events, choiceIn: (month) => choiceIn(member, month, beside, events.survivors) } }
      : {}),
    toBeConfirmed: openRulesOf(all, changes, additions, params),
  };
}

/** The old-age pensions of a member as a scenario starts them. */
export function oldAgeLines(member: Member, scenario: Scenario, horizon: Horizon, additions: Additions): Line[] {
  const ages = startAges(scenario, member.person.id);
  const choices = startChoices(scenario, member.person.id);
  const basic = oldAgeLine(member, "oldAgeBasic", ages, choices.oldAgeBasic, horizon, additions);
  const special = specialBeside(member, ages, basic, horizon, additions);
  const employees = oldAgeLine(member, "oldAgeEmployees", ages, choices.oldAgeEmployees, horizon, additions);
  return special ? [basic, special, employees] : [basic, employees];
}

/** One of the two pensions of a member who starts them at these ages, or why the law refuses that. */
export const oldAgeLine = (
  member: Member,
  benefit: ChosenBenefit,
  ages: StartAges,
  choice: StartChoice,
  horizon: Horizon,
  additions: Additions,
): Line =>
  (benefit === "oldAgeBasic" ? basicLine : employeesLine)(
    member,
    choice,
    horizon,
    refusals(member, ages, benefit, horizon),
    additions,
  );

/** The special pension before 65 of who starts the two at these ages, beside that basic pension. */
export const specialBeside = (
  member: Member,
  ages: StartAges,
  basic: Line | undefined,
  horizon: Horizon,
  additions: Additions,
): Line | undefined =>
  specialLine(member, ages, horizon, additions, basic?.right.status === "payable" ? basic.right.fromMonth : undefined);

/** Deferrals that another pension barred, of pensions that are paid as from 65 on for that. */
function barredDeferrals(
  member: Member,
  scenario: Scenario,
  lines: readonly Line[],
  params: ParameterReader,
): Reason[] {
  const choices = startChoices(scenario, member.person.id);
  return CHOSEN_BENEFITS.flatMap((benefit) => {
    const bar = deferralBar(member, choices[benefit], benefit, params);
    const paid = lines.some(({ right }) => right.benefit === benefit && right.status === "payable");
    if (!bar || !paid) return [];
    const code = benefit === "oldAgeBasic" ? "basicDeferralBarred" : "employeesDeferralBarred";
    return [{ ...bar, code, person: member.person.id }];
  });
}

/**
 * A deferral from a right that arises after 65, when work after 65 completes the ten years, is not computed: the pension is shown
 * without an increment on the months before that right.
 */
function deferralsOfLaterRights(
  member: Member,
  scenario: Scenario,
  lines: readonly Line[],
  params: ParameterReader,
): Reason[] {
  const person = member.person.id;
  if (monthsOfAge(startAges(scenario, person).oldAgeEmployees) <= 65 * 12) return [];
  const byWork = lines.some(({ changes: [first] }) => first?.reason.code === "startsWithWork");
  return byWork && laterRight(member, params) ? [{ code: "laterRightNotDeferred", person }] : [];
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
function maintenanceAssumed(
  member: Member,
  changes: readonly Change[],
  { barredFrom, byAgreement }: Additions,
  params: ParameterReader,
): Reason[] {
  const person = member.person.id;
  const first = changes.find(({ parts, suspended }) => parts.dependents + suspended.dependents + parts.transfer > 0);
  return [
    ...(first
      ? [{ code: "maintenanceAssumed", person, income: params.get("livelihoodLimits", first.month).income }]
      : []),
    ...(barredFrom === undefined || changes.length === 0
      ? []
      : [{ code: "incomeBarsAddition", person, income: params.get("livelihoodLimits", barredFrom).income }]),
    ...(byAgreement && changes.length > 0 ? [{ code: "additionByAgreement", person }] : []),
  ];
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
