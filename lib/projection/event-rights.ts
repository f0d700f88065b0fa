import type { Plan, Scenario } from "#lib/input/index.ts";
import { lastDeathGrantDay, type OtherRight } from "#lib/rules/index.ts";
import { formatMonth, type IsoDate, type Month, monthOfDate } from "#lib/time/index.ts";
import { NO_ADDITIONS } from "./additions.ts";
import { basicLine } from "./basic-line.ts";
import { type Death, deathBy, deathEvents } from "./death.ts";
import { allowanceOf, type DisabilityRight, disabilityLines, disabilityRights, hasDisability } from "./disability.ts";
import { childrenOf, marriageOf, marriageTurns } from "./family.ts";
import type { Member } from "./household.ts";
import type { Horizon, Line } from "./line.ts";
import { partnersIn } from "./partners.ts";
import { refusals } from "./refusals.ts";
import { startAges, startChoices } from "./start.ts";
import { type SurvivorsLines, survivorsLines } from "./survivors.ts";
import type { Reason } from "./types.ts";

/** What disability and a spouse's death bring to a member. */
export type EventRights = {
  readonly lines: readonly (Line & { readonly cause: string })[];
  readonly survivors: readonly SurvivorsLines[];
  readonly otherRights: readonly OtherRight[];
  readonly notices: readonly Reason[];
};

/** The rights that events bring to the member `i`; undefined where none does. */
export function eventRights(
  plan: Plan,
  scenario: Scenario,
  members: readonly Member[],
  i: number,
  horizon: Horizon,
): EventRights | undefined {
  const member = members[i];
  if (!member || member.person.disabilities.length + scenario.events.length === 0) return undefined;
  const disabled = hasDisability(member, scenario) ? disabilityOf(plan, scenario, members, i, horizon) : undefined;
  const bereaved = survivorsOf(plan, scenario, members, i, horizon);
  if (!disabled && !bereaved) return undefined;
  return {
    lines: [...(disabled?.lines ?? []), ...(bereaved?.lines ?? [])],
    survivors: bereaved ? [bereaved.survivors] : [],
    otherRights: [...(disabled?.otherRights ?? []), ...(bereaved?.otherRights ?? [])],
    notices: [...(disabled?.notices ?? []), ...(bereaved?.notices ?? [])],
  };
}

/** The pensions for a disability. Of several that pay the first is followed, and the others are said. */
function disabilityOf(plan: Plan, scenario: Scenario, members: readonly Member[], i: number, horizon: Horizon) {
  const member = members[i] as Member;
  const { params } = horizon;
  const rights = disabilityRights(member, scenario, params);
  const open = rights.filter(({ basic, employees }) => [basic, employees].some(({ status }) => status === "payable"));
  const right = open[0] ?? (rights[0] as DisabilityRight);
  const partners = partnersIn(scenario, members, horizon);
  const { basic, employees } = disabilityLines(
    right,
    member,
    { spouse: partners[1 - i], marriedIn: marriageOf(plan, scenario), children: childrenOf(plan, scenario) },
    horizon,
  );
  const cause = right.disability.firstVisitOn;
  const arises = (first: Month) => `${formatMonth((first - 1) as Month)}-01` as IsoDate;
  const person = member.person.id;
  const allowance = allowanceOf(right, member, params);
  const before20 = open.length > 0 && right.basic.status === "payable" && right.before20;
  return {
    lines: [basic, employees].map((line) => ({ ...line, cause })),
    otherRights: [
      ...(right.basic.status === "payable"
        ? [{ pension: "disabilityBasic" as const, arisesOn: arises(right.basic.breakdown), claimed: true }]
        : []),
      ...(right.employees.status === "payable"
        ? [{ pension: "disabilityEmployees" as const, arisesOn: arises(right.employees.breakdown), claimed: true }]
        : []),
    ],
    notices: [
      ...(open.length > 1 ? [{ code: "severalDisabilities", person }] : []),
      ...(before20 ? [{ code: "before20IncomeNotAsked", person }] : []),
      ...(right.basic.status === "payable" ? [{ code: "disabilityExempts", person }] : []),
      ...(allowance?.outcome.status === "payable"
        ? [{ code: "disabilityAllowancePaid", person, on: allowance.on, amount: allowance.outcome.breakdown.amount }]
        : []),
    ],
  };
}

/** What the death of the other person brings, if the two were married on that day. */
function survivorsOf(plan: Plan, scenario: Scenario, members: readonly Member[], i: number, horizon: Horizon) {
  const [member, other] = [members[i], members[1 - i]];
  const event = deathEvents(scenario).find(({ person }) => person === other?.person.id);
  if (!member || !other || !event) return undefined;
  const on = event.on as IsoDate;
  const { params } = horizon;
  const diedIn = monthOfDate(on);
  if (marriageOf(plan, scenario)(diedIn, on) !== true) return undefined;
  if (member.diesIn !== undefined && member.diesIn <= diedIn) return undefined;
  const death = deathBy(
    plan,
    scenario,
    event,
    drewPension(other, scenario, diedIn, horizon),
    gradeAt(other, scenario, diedIn, horizon),
    params,
  );
  const marriedOn = marriageTurns(plan, scenario).findLast((turn) => turn.married && turn.on <= on)?.on ?? on;
  const children = childrenOf(plan, scenario).filter(({ parents }) => parents.includes(other.person.id));
  const survivors = survivorsLines(death, { spouse: member, marriedOn, children }, horizon);
  const { basic, employees, widows, grant } = survivors;
  const lines = member.person.sex === "female" ? [basic, employees, widows] : [basic, employees];
  const person = member.person.id;
  const right = (line: Line, pension: OtherRight["pension"]): OtherRight[] =>
    line.right.status === "payable" ? [{ pension, arisesOn: on, claimed: true }] : [];
  return {
    survivors,
    lines: lines.map((line) => ({ ...line, cause: other.person.id })),
    otherRights: [
      ...right(basic, "survivorsBasic"),
      ...right(employees, "survivorsEmployees"),
      ...(lines.includes(widows) ? right(widows, "widow") : []),
    ],
    notices: [
      { code: "survivorsMaintenanceAssumed", person, income: params.get("livelihoodLimits", diedIn).income },
      ...(grant.status === "payable"
        ? [{ code: "deathGrantPaid", person, amount: grant.breakdown.amount, until: lastDeathGrantDay(on, params) }]
        : []),
    ],
  };
}

/** Had an old-age or disability basic pension been paid to a person by the month of death? */
function drewPension(member: Member, scenario: Scenario, diedIn: Month, horizon: Horizon): boolean {
  const ages = startAges(scenario, member.person.id);
  const { oldAgeBasic } = startChoices(scenario, member.person.id);
  const { changes } = basicLine(
    member,
    oldAgeBasic,
    horizon,
    refusals(member, ages, "oldAgeBasic", horizon),
    NO_ADDITIONS,
  );
  const disabled = disabilityRights(member, scenario, horizon.params);
  return (
    changes.some(({ month, annualAmount }) => annualAmount > 0 && month <= diedIn) ||
    disabled.some(({ basic }) => basic.status === "payable" && basic.breakdown <= diedIn)
  );
}

/** Grade of the employees' disability pension that a person has in a month. */
const gradeAt = (member: Member, scenario: Scenario, month: Month, { params }: Horizon): Death["disabilityGrade"] =>
  disabilityRights(member, scenario, params)
    .filter(({ employees }) => employees.status === "payable" && employees.breakdown <= month)
    .map(({ gradeIn }) => gradeIn(month))
    .find((grade) => grade !== undefined);
