import type { Scenario } from "#lib/input/index.ts";
import { type Choosers, choosersOf } from "./household.ts";
import { AT_65, agesAt, type Pair, startOfAge } from "./options.ts";
import { withStart } from "./starts.ts";
import type { Basis, NamedStarts, StartsLeftOut } from "./types.ts";
import type { PersonWorlds } from "./worlds.ts";

/** Starts of everyone in the household, and the scenario that they make. */
export type Choice = NamedStarts & {
  readonly scenario: Scenario;
  /** Why they cannot be asked for any more. */
  readonly leftOut: StartsLeftOut | undefined;
};

/** The ages that everyone starts everything at in the choices that are always told. */
const TOLD_AGES = [60, 65, 70, 75] as const;
export const ALL_AT_65 = "at65";
const PLANNED = "planned";

/**
 * The starts to compare: as planned first, then what is still open of everyone's pensions at 60, 65, 70 and 75, then the further
 * ones. The same ages are told once, by all their names. Where nothing is open any more the plan stands alone.
 */
export function choicesOf(basis: Basis, others: readonly NamedStarts[]): { choices: Choice[]; choosers: Choosers } {
  const choosers = choosersOf(basis);
  const isOpen = choosers.people.some(({ open }) => open.oldAgeBasic.open || open.oldAgeEmployees.open);
  const pairs = choosers.people.map(({ planned }) => planned);
  const further = [
    ...TOLD_AGES.map((age) => ({ name: `at${age}`, pairs: allAt(choosers, AT_65 + (age - 65) * 12) })),
    ...others.flatMap(({ names, starts }) => names.map((name) => ({ name, pairs: pairsOf(choosers, starts) }))),
  ];
  const choices = new Map<string, Choice>();
  for (const { name, pairs: asked } of [{ name: PLANNED, pairs }, ...(isOpen ? further : [])]) {
    const key = JSON.stringify([asked, name !== PLANNED && asksFrom65(basis.scenario)]);
    const known = choices.get(key);
    choices.set(
      key,
      known ? { ...known, names: [...known.names, name] } : choiceOf(basis, choosers, name, asked, name === PLANNED),
    );
  }
  return { choices: [...choices.values()], choosers };
}

/** Does the plan ask for a pension from 65 on at a later age? Then it is no deferred start of that age. */
const asksFrom65 = ({ commencement }: Scenario): boolean =>
  commencement.some(({ oldAgeBasicFrom65, oldAgeEmployeesFrom65 }) => oldAgeBasicFrom65 || oldAgeEmployeesFrom65);

const allAt = ({ people }: Choosers, at: number): Pair[] =>
  people.map(({ open, planned }) => ({
    basic: open.oldAgeBasic.open ? at : planned.basic,
    employees: open.oldAgeEmployees.open ? at : planned.employees,
  }));

/** What is drawn already stays as it is. */
const pairsOf = ({ people }: Choosers, starts: NamedStarts["starts"]): Pair[] =>
  people.map(({ member, open, planned }) => {
    const own = starts.find(({ person }) => person === member.person.id);
    return {
      basic: own && open.oldAgeBasic.open ? startOfAge(own.oldAgeBasic) : planned.basic,
      employees: own && open.oldAgeEmployees.open ? startOfAge(own.oldAgeEmployees) : planned.employees,
    };
  });

function choiceOf(
  { scenario }: Basis,
  { people }: Choosers,
  name: string,
  pairs: readonly Pair[],
  asPlanned: boolean,
): Choice {
  const chosen = people.map(({ member, open }, i) => {
    const { basic, employees } = pairs[i] ?? { basic: AT_65, employees: AT_65 };
    const has = open.oldAgeBasic.has(basic) && open.oldAgeEmployees.has(employees);
    const isOpen = open.oldAgeBasic.open || open.oldAgeEmployees.open;
    return { person: member.person.id, has, isOpen, ages: agesAt(basic, employees) };
  });
  const late = chosen.find(({ has }) => !has);
  return {
    names: [name],
    starts: chosen.map(({ person, ages }) => ({ person, ...ages })),
    scenario: asPlanned
      ? scenario
      : chosen.reduce((one, { person, isOpen, ages }) => (isOpen ? withStart(one, person, ages) : one), scenario),
    leftOut: late && { code: "agePassed", person: late.person },
  };
}

/** Which person's start the law refuses, if it does. */
export function refusedIn(worlds: readonly PersonWorlds[], { people }: Choosers): StartsLeftOut | undefined {
  const found = worlds.find(({ refused }, i) => refused.some((benefit) => people[i]?.open[benefit].open));
  return found && { code: "refused", person: found.member.person.id };
}
