import type { Plan, Scenario } from "#lib/input/index.ts";
import {
  type BenefitId,
  type Change,
  type ChosenBenefit,
  endOf,
  type Horizon,
  householdOf,
  type Member,
  startAges,
  startChoices,
  type Timeline,
  timelinesOf,
} from "#lib/projection/index.ts";
import { addMonths, ageIn, dateOf, type Month, monthNumberOf, monthsOfAge, yearOf } from "#lib/time/index.ts";
import { afterNet } from "./net.ts";
import { settledFrom } from "./settled.ts";
import { withStart } from "./starts.ts";
import type { Basis } from "./types.ts";

/** What is paid to the one who lives on after the other's death. */
export type AfterDeath = {
  readonly changes: readonly Change[];
  /** The old-age pensions that were waited for and are asked for with the death, for it bars or stops their deferral. */
  readonly stopped: readonly ChosenBenefit[];
  /** The pensions that go on being waited for, where an addition is among them: the family then adds otherwise. */
  readonly waits: readonly Wait[];
};

/** A pension that is waited for past 65. */
export type Wait = {
  readonly benefit: ChosenBenefit;
  /** Month of the right at 65, and that of the claim: who dies in it or before has not claimed. */
  readonly rightIn: Month;
  readonly claimMonth: Month;
  /** The pension from 65 on, as heirs would ask for it. */
  readonly from65: readonly Change[];
};

/** The pensions of one person while everyone lives, and after the death of the other in a month. */
export type PersonWorlds = {
  readonly member: Member;
  readonly end: Month;
  /** The old-age pensions whose chosen start the law refuses. */
  readonly refused: readonly ChosenBenefit[];
  readonly together: readonly Change[];
  readonly waits: readonly Wait[];
  readonly after: (diedIn: Month) => AfterDeath;
};

const AT_65 = { years: 65, months: 0 };
const AT_66 = { years: 66, months: 0 };
const BOTH_AT_65 = { oldAgeBasic: AT_65, oldAgeEmployees: AT_65 };

/** What worlds are asked of. */
type WorldsAsked = Pick<Basis, "plan" | "scenario" | "horizon" | "net">;

/**
 * Every world of a scenario by full runs of the engine: nobody dies, or one of two in a month of these. A death that stops a
 * deferral makes the other ask at once. `every`: so many months of death are taken as the first of them, for a quicker look.
 */
export function worldsOf({ plan, scenario, horizon, net }: WorldsAsked, every = 1): PersonWorlds[] {
  const timelines = run(plan, scenario, horizon);
  return timelines.map((timeline, i) => {
    const known = new Map<Month, AfterDeath>();
    const waits = waitsOf(plan, scenario, timeline, i, horizon);
    const settled = Math.max(
      settledFrom(plan, scenario, timeline.member, timelines[1 - i]?.member, horizon),
      ...timelines.flatMap(claimMonths).map((month) => addMonths(month, 1)),
    );
    const { member } = timeline;
    const netted = (changes: readonly Change[]) =>
      net ? afterNet(changes, member.person.id, endOf(member), net) : changes;
    const leftBy = (month: Month): AfterDeath => {
      const after = afterDeath(plan, scenario, i, month, horizon, waits);
      return { ...after, changes: netted(after.changes) };
    };
    return {
      member,
      end: endOf(member),
      refused: refusedStarts(timeline, scenario, plan, i, horizon),
      together: netted(timeline.changes),
      waits,
      after: (diedIn) => {
        const month = Math.min(diedIn - (diedIn % every), settled) as Month;
        const found = known.get(month) ?? leftBy(month);
        known.set(month, found);
        return found;
      },
    };
  });
}

const run = (plan: Plan, scenario: Scenario, horizon: Horizon): Timeline[] =>
  timelinesOf(plan, scenario, householdOf(plan, scenario, horizon.params).members, horizon);

const claimMonths = ({ rights }: Timeline): Month[] =>
  rights.flatMap((right) => (right.status === "payable" ? [right.requestedIn ?? right.claimMonth] : []));

/** Pensions that would be paid from 65 on, and are refused at the age that is chosen. */
function refusedStarts(
  { member, rights }: Timeline,
  scenario: Scenario,
  plan: Plan,
  i: number,
  horizon: Horizon,
): ChosenBenefit[] {
  const choices = startChoices(scenario, member.person.id);
  // a deferral that another right bars or stops is asked for, but none is given
  const barred = rights.flatMap((right) =>
    isChosen(right.benefit) && right.status === "payable" && right.requestedIn !== undefined
      ? choices[right.benefit].from65
        ? []
        : [right.benefit]
      : [],
  );
  const refused = rights.filter(({ status }) => status === "notEligible").map(({ benefit }) => benefit);
  if (!refused.some(isChosen)) return barred;
  const at65 = run(plan, withStart(scenario, member.person.id, BOTH_AT_65), horizon)[i];
  const payable = at65?.rights.filter(({ status }) => status === "payable").map(({ benefit }) => benefit) ?? [];
  return [...barred, ...refused.filter(isChosen).filter((benefit) => payable.includes(benefit))];
}

const isChosen = (benefit: BenefitId): benefit is ChosenBenefit =>
  benefit === "oldAgeBasic" || benefit === "oldAgeEmployees";

/** A scenario in which a person dies on the first day of a month. */
const withDeath = (scenario: Scenario, person: string, month: Month): Scenario => ({
  ...scenario,
  events: [...scenario.events, { kind: "death", person, on: dateOf(yearOf(month), monthNumberOf(month), 1) }],
});

function afterDeath(
  plan: Plan,
  scenario: Scenario,
  i: number,
  diedIn: Month,
  horizon: Horizon,
  waits: readonly Wait[],
): AfterDeath {
  const dead = plan.people[1 - i];
  if (!dead) throw new RangeError("afterDeath: nobody else is in the plan");
  const world = withDeath(scenario, dead.id, diedIn);
  const timeline = run(plan, world, horizon)[i];
  if (!timeline) throw new RangeError(`afterDeath: the plan has no person ${i}`);
  const { person, bornOn } = timeline.member;
  const choices = startChoices(scenario, person.id);
  const stopped = timeline.rights.flatMap((right) => {
    if (!isChosen(right.benefit)) return [];
    if (right.status !== "payable" || right.requestedIn === undefined || choices[right.benefit].from65) return [];
    // a late request counts as made five years before, and by 66 there is only the pension from 65 on to ask for
    const age = ageIn(bornOn, right.claimMonth);
    return [{ benefit: right.benefit, age: monthsOfAge(age) < monthsOfAge(AT_66) ? AT_65 : age }];
  });
  const ages = { ...startAges(scenario, person.id) };
  const goingOn = waits.filter(
    ({ benefit, claimMonth, from65 }) =>
      claimMonth > diedIn && !stopped.some((one) => one.benefit === benefit) && from65.some(hasAddition),
  );
  const waitsOn = goingOn.map((wait): Wait => {
    const asked = run(plan, withStart(world, person.id, { ...ages, [wait.benefit]: AT_65 }), horizon)[i];
    return { ...wait, from65: asked?.changes.filter(({ benefit }) => benefit === wait.benefit) ?? [] };
  });
  if (stopped.length === 0) return { changes: timeline.changes, stopped: [], waits: waitsOn };
  for (const { benefit, age } of stopped) ages[benefit] = age;
  const asked = run(plan, withStart(world, person.id, ages), horizon)[i];
  return { changes: asked?.changes ?? [], stopped: stopped.map(({ benefit }) => benefit), waits: waitsOn };
}

const hasAddition = ({ parts, suspended }: Change): boolean =>
  parts.dependents + parts.transfer + suspended.dependents + suspended.transfer > 0;

function waitsOf(plan: Plan, scenario: Scenario, { member, rights }: Timeline, i: number, horizon: Horizon): Wait[] {
  const { person, ledger } = member;
  const ages = startAges(scenario, person.id);
  return rights.flatMap((right): Wait[] => {
    const { benefit } = right;
    if (!isChosen(benefit)) return [];
    if (right.status !== "payable" || monthsOfAge(ages[benefit]) <= monthsOfAge(AT_65)) return [];
    const asked = run(plan, withStart(scenario, person.id, { ...ages, [benefit]: AT_65 }), horizon)[i];
    return [
      {
        benefit,
        rightIn: ledger.attains65,
        claimMonth: right.requestedIn ?? right.claimMonth,
        from65: asked?.changes.filter((change) => change.benefit === benefit) ?? [],
      },
    ];
  });
}
