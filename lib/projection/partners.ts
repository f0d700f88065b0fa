import type { Plan, Scenario } from "#lib/input/index.ts";
import type { Month } from "#lib/time/index.ts";
import { type Additions, additionsOf, NO_ADDITIONS, type Partner } from "./additions.ts";
import { disabilityRights, drawnMonths, hasDisability } from "./disability.ts";
import { employeesLine } from "./employees-line.ts";
import { childrenOf, marriageOf } from "./family.ts";
import { fixedPartMonths } from "./fixed-part.ts";
import type { Member } from "./household.ts";
import type { Horizon } from "./line.ts";
import { earlyEmployeesClaim } from "./refusals.ts";
import { specialLine, specialRightMonth } from "./special-line.ts";
import { startAges, startChoices } from "./start.ts";
import { sumOfParts } from "./years.ts";

/** What their family adds to the pensions of each member. */
export function additionsIn(plan: Plan, scenario: Scenario, members: readonly Member[], horizon: Horizon): Additions[] {
  const children = childrenOf(plan, scenario);
  if (members.length === 1 && children.length === 0) return [NO_ADDITIONS];
  const marriedIn = marriageOf(plan, scenario);
  const partners = partnersIn(scenario, members, horizon);
  return partners.map((own, i) => additionsOf(own, partners[1 - i], children, marriedIn, horizon.params));
}

/** The members with the rights of each that the additions of a couple ask about. */
export const partnersIn = (scenario: Scenario, members: readonly Member[], horizon: Horizon): Partner[] =>
  members.map((member) => partnerOf(member, scenario, horizon));

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
    ...(hasDisability(member, scenario) ? drawnBy(member, scenario, horizon) : {}),
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

/** When the person could draw a disability pension. */
function drawnBy(member: Member, scenario: Scenario, { params }: Horizon): Pick<Partner, "disability"> {
  const disability = drawnMonths(disabilityRights(member, scenario, params));
  return disability ? { disability } : {};
}
