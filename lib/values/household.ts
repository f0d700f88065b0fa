import type { Plan, Scenario } from "#lib/input/index.ts";
import {
  type Additions,
  additionsIn,
  CHOSEN_BENEFITS,
  type ChosenBenefit,
  childrenOf,
  endOf,
  type FamilyChild,
  type Horizon,
  householdOf,
  type Line,
  type Member,
  NO_ADDITIONS,
  oldAgeLine,
  partnersIn,
  type StartAges,
  startAges,
} from "#lib/projection/index.ts";
import { attainsInMonth, type Month, monthsOfAge, parseMonth } from "#lib/time/index.ts";
import { type Chances, chancesOf } from "./chances.ts";
import { AT_65, ageAt, agesAt, type Open, openStarts, type Pair } from "./options.ts";
import type { Basis } from "./types.ts";
import type { PersonWorlds } from "./worlds.ts";

/** A household whose starts are to be chosen: what stands whatever they choose. */
export type Choosers = {
  readonly plan: Plan;
  readonly scenario: Scenario;
  readonly horizon: Horizon;
  readonly start: Month;
  readonly chances: Chances;
  readonly people: readonly Chooser[];
};

export type Chooser = {
  readonly member: Member;
  readonly end: Month;
  readonly open: Open;
  readonly planned: Pair;
  /** What the family adds while both live, nobody claiming early. */
  readonly additions: Additions;
};

const BOTH_AT_65 = agesAt(AT_65, AT_65);

export function choosersOf(basis: Basis): Choosers {
  const { plan, horizon } = basis;
  // the starts of the scenario decide nothing here
  const scenario = { ...basis.scenario, commencement: [] };
  const start = parseMonth(plan.startsAt);
  const { members } = householdOf(plan, scenario, horizon.params);
  const additions = additionsIn(plan, scenario, members, horizon);
  const people = members.map((member, i): Chooser => {
    const family = additions[i] ?? NO_ADDITIONS;
    const ages = startAges(basis.scenario, member.person.id);
    const hasRight = (benefit: ChosenBenefit) =>
      [BOTH_AT_65, ages].some((at) => {
        const line = lineOf(horizon, member, benefit, at, family);
        return line !== undefined && !isTransferAlone(line);
      });
    return {
      member,
      end: endOf(member),
      ...openStarts(member, ages, start, hasRight),
      additions: family,
    };
  });
  const end = Math.max(start, ...people.map((one) => one.end)) as Month;
  return { plan, scenario, horizon, start, chances: chancesOf(basis, start, end), people };
}

/** Months from the plan's start to the one in which a person reaches the age of a start. */
export const claimIndex = ({ start }: Pick<Choosers, "start">, { bornOn }: Member, at: number): number =>
  attainsInMonth(bornOn, ageAt(at)) - start;

/** A basic pension that begins with the transfer addition, whatever age is chosen. */
const isTransferAlone = ({ right }: Line): boolean => right.status === "payable" && right.parts.transfer > 0;

/**
 * One pension of a person who starts the two at these ages; undefined where the law refuses, or gives it another start. One
 * that nobody can choose a start of stands at 65.
 */
export function lineOf(
  horizon: Horizon,
  member: Member,
  benefit: ChosenBenefit,
  ages: StartAges,
  additions: Additions,
): Line | undefined {
  const age = ages[benefit];
  const line = oldAgeLine(member, benefit, ages, { age, from65: false }, horizon, additions);
  const { status, commencementAge } = line.right;
  const start = isTransferAlone(line) ? ageAt(AT_65) : commencementAge;
  return status === "payable" && monthsOfAge(start) === monthsOfAge(age) ? line : undefined;
}

/** Is there anybody to claim what a death leaves unpaid? The other person or a child is taken to. */
export const hasHeirs = ({ people, children }: Plan): boolean => people.length + children.length > 1;

/** Where nobody is there to claim it, nothing is left of what was waited for. */
export const withHeirs = (plan: Plan, people: readonly PersonWorlds[]): readonly PersonWorlds[] =>
  hasHeirs(plan) ? people : people.map((person) => ({ ...person, waits: [] }));

/** What in the plan the fast way does not know; empty where it values every start. */
export function outsideTheFastWay({ plan, scenario, horizon, start, people }: Choosers): string[] {
  const members = people.map(({ member }) => member);
  const found = new Set<string>();
  for (const { disabilities } of plan.people) if (disabilities.length > 0) found.add("disability");
  for (const { kind } of scenario.events) if (kind === "death" || kind === "disability") found.add(kind);
  if (members.some(({ divided }) => divided.length > 0)) found.add("split");
  if (partnersIn(scenario, members, horizon).some(({ fixedPartFrom }) => fixedPartFrom !== undefined))
    found.add("fixedPart");
  // a survivors' basic pension for children then stands beside an own one
  const first65 = Math.min(...members.map(({ ledger }) => ledger.attains65));
  const grown = ({ bornOn, disabled }: FamilyChild) => attainsInMonth(bornOn, disabled ? 20 : 19);
  if (members.length > 1 && childrenOf(plan, scenario).some((child) => grown(child) > Math.max(start, first65)))
    found.add("childrenPast65");
  if (people.some((one) => isRefused(one, horizon))) found.add("startRefused");
  return [...found];
}

/** Does the plan claim a pension before its first month that the law refused? */
function isRefused({ member, open, planned, additions }: Chooser, horizon: Horizon): boolean {
  const line = (benefit: ChosenBenefit, ages: StartAges) => lineOf(horizon, member, benefit, ages, additions);
  const ages = agesAt(planned.basic, planned.employees);
  return CHOSEN_BENEFITS.some(
    (benefit) => !open[benefit].open && !line(benefit, ages) && line(benefit, BOTH_AT_65) !== undefined,
  );
}
