import type { Plan, Scenario } from "#lib/input/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { lastDeathGrantDay, type OtherRight } from "#lib/rules/index.ts";
import { addMonths, formatMonth, type IsoDate, lastDayOf, type Month, monthOfDate } from "#lib/time/index.ts";
import { NO_ADDITIONS } from "./additions.ts";
import { basicLine } from "./basic-line.ts";
import { type Death, deathBy, deathEvents } from "./death.ts";
import { type DisabilityRight, disabilityRights, hasDisability } from "./disability.ts";
import { allowanceOf, type DisabilityLines, disabilityLines } from "./disability-lines.ts";
import { childrenOf, marriageOf, marriageTurns } from "./family.ts";
import type { Member } from "./household.ts";
import type { Horizon, Line } from "./line.ts";
import { partnersIn } from "./partners.ts";
import { refusals } from "./refusals.ts";
import { startAges, startChoices } from "./start.ts";
import { type SurvivorsLines, survivorsLines, widowsPensionOf } from "./survivors.ts";
import type { Reason } from "./types.ts";
import { sumOfParts } from "./years.ts";

/** What disability and a spouse's death bring to a member. */
export type EventRights = {
  readonly lines: readonly (Line & { readonly cause: string })[];
  readonly survivors: readonly SurvivorsLines[];
  readonly disability?: DisabilityLines;
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
    ...(disabled ? { disability: disabled.disability } : {}),
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
  const disability = disabilityLines(
    right,
    member,
    {
      spouse: partners[1 - i],
      marriedIn: marriageOf(plan, scenario),
      marriageTurns: marriageTurns(plan, scenario).map(({ on }) => addMonths(monthOfDate(on), 1)),
      children: childrenOf(plan, scenario),
    },
    horizon,
  );
  const cause = right.disability.firstVisitOn;
  const arises = (first: Month) => `${formatMonth((first - 1) as Month)}-01` as IsoDate;
  const person = member.person.id;
  const allowance = allowanceOf(right, member, horizon);
  const before20 = open.length > 0 && right.basic.status === "payable" && right.before20;
  return {
    disability,
    lines: [disability.basic, disability.employees].map((line) => ({ ...line, cause })),
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
    (drawnFrom(other, scenario, horizon) ?? Number.POSITIVE_INFINITY) <= diedIn,
    gradeAt(other, scenario, diedIn, horizon),
    params,
  );
  const bereaved = bereavedBy(plan, scenario, member, death, horizon);
  const { lines, survivors } = bereaved;
  const { grant, childrenHoldPensions } = survivors;
  const person = member.person.id;
  const unknownCategory = monthsOfNoCategory(other);
  return {
    ...bereaved,
    notices: [
      ...maintenanceSaid(lines, member, diedIn, params),
      ...(childrenHoldPensions ? [{ code: "childrenHavePensions", person }] : []),
      ...(unknownCategory > 0 && !death.drewPension
        ? [{ code: "category1InRecordUnknown", person, months: unknownCategory }]
        : []),
      ...(grant.status === "payable"
        ? [{ code: "deathGrantPaid", person, amount: grant.breakdown.amount, until: lastDeathGrantDay(on, params) }]
        : []),
    ],
  };
}

/** The pensions that a death brings a member who was married to the deceased on that day, and the rights they are. */
export function bereavedBy(plan: Plan, scenario: Scenario, member: Member, death: Death, horizon: Horizon) {
  const { on, member: dead } = death;
  const marriedOn = marriageTurns(plan, scenario).findLast((turn) => turn.married && turn.on <= on)?.on ?? on;
  const children = childrenOf(plan, scenario).filter(({ parents }) => parents.includes(dead.person.id));
  const bereaved = { spouse: member, marriedOn, children };
  const survivors = survivorsLines(death, bereaved, horizon);
  const { basic, employees, widows } = survivors;
  const lines = member.person.sex === "female" ? [basic, employees, widows] : [basic, employees];
  const cause = dead.person.id;
  return {
    survivors,
    lines: lines.map((line) => ({ ...line, cause })),
    otherRights: survivorsRights([basic, employees], on),
    /** The lines with a widow's pension beside another start of her own. */
    linesIn: (other: Scenario) => [
      ...[basic, employees].map((line) => ({ ...line, cause })),
      { ...widowsPensionOf({ ...death, scenario: other }, bereaved, horizon).line, cause },
    ],
  };
}

/** The survivors' rights that may bar a deferral; a widow's pension is none, for it ends on attaining 65 (R-230, R-233). */
export const survivorsRights = (lines: readonly Line[], on: IsoDate): OtherRight[] =>
  lines.flatMap((line): readonly OtherRight[] => {
    const { benefit: pension, status } = line.right;
    return status === "payable" && (pension === "survivorsBasic" || pension === "survivorsEmployees")
      ? [{ pension, arisesOn: on, ...endOf(line), claimed: true }]
      : [];
  });

/** The last day of a right that ends while its holder lives. */
function endOf({ changes }: Line): { readonly endsOn?: IsoDate } {
  const last = changes.at(-1);
  const over = last && last.reason.code !== "death" && sumOfParts(last.parts) + sumOfParts(last.suspended) === 0;
  return over ? { endsOn: lastDayOf(addMonths(last.month, -1)) } : {};
}

/** Months of a statement that are of category 1 or 3, which it does not tell apart. */
function monthsOfNoCategory({ person: { record } }: Member): number {
  if (!record) return 0;
  const { contributionMonths: months } = record;
  const exempt = (of: typeof months.before200904) =>
    of.quarterExempt + of.halfExempt + of.threeQuarterExempt + of.fullExempt;
  const known = record.employees;
  const employees = known ? (known.monthsAged20To59 ?? known.monthsTo2003 + known.monthsFrom2003) : 0;
  return Math.max(0, months.paid - employees) + exempt(months) + exempt(months.before200904);
}

/** What of the maintenance by the deceased is taken to hold, where a pension rests on it. */
function maintenanceSaid(lines: readonly Line[], { person }: Member, diedIn: Month, params: ParameterReader): Reason[] {
  if (lines.every(({ right }) => right.status !== "payable")) return [];
  const { income } = params.get("livelihoodLimits", diedIn);
  return [
    person.incomeAboveLivelihoodLimit
      ? { code: "survivorsHouseholdAssumed", person: person.id }
      : { code: "survivorsMaintenanceAssumed", person: person.id, income },
  ];
}

/** The first month for which a person is paid an old-age or disability basic pension, if any. */
export function drawnFrom(member: Member, scenario: Scenario, horizon: Horizon): Month | undefined {
  const ages = startAges(scenario, member.person.id);
  const { oldAgeBasic } = startChoices(scenario, member.person.id);
  const { changes } = basicLine(
    member,
    oldAgeBasic,
    horizon,
    refusals(member, ages, "oldAgeBasic", horizon),
    NO_ADDITIONS,
  );
  const months = [
    ...changes.filter(({ annualAmount }) => annualAmount > 0).map(({ month }) => month),
    ...disabilityRights(member, scenario, horizon.params).flatMap(({ basic }) =>
      basic.status === "payable" ? [basic.breakdown] : [],
    ),
  ];
  return months.length > 0 ? (Math.min(...months) as Month) : undefined;
}

/** Grade of the employees' disability pension that a person has in a month. */
export const gradeAt = (
  member: Member,
  scenario: Scenario,
  month: Month,
  { params }: Horizon,
): Death["disabilityGrade"] =>
  disabilityRights(member, scenario, params)
    .filter(({ employees }) => employees.status === "payable" && employees.breakdown <= month)
    .map(({ gradeIn }) => gradeIn(month))
    .find((grade) => grade !== undefined);
