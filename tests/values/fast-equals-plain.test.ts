import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { horizonOf, horizonUnder, scenarioOutlook } from "#lib/figures/index.ts";
import type { Plan, PlanFile } from "#lib/input/index.ts";
import { priceIndexOf } from "#lib/outlooks/index.ts";
import { householdOf, timelinesOf } from "#lib/projection/index.ts";
import { addMonths, attainsInMonth, type IsoDate, type Month, monthNumberOf, parseMonth } from "#lib/time/index.ts";
import { type StartChooser, startChooser } from "#lib/values/chooser.ts";
import type { Basis } from "#lib/values/index.ts";
import { agesAt, type Options, type Pair } from "#lib/values/options.ts";
import { worthByRuns } from "#lib/values/search.ts";
import { couplesInOldAge, planFiles, planOf } from "../projection/random-plans.ts";
import { byRuns } from "./oracle.ts";
import { dyingInOneOf } from "./survival.ts";

const JUNE = 6;

/**
 * Months of death of a person: any of 35 years from the plan's start, or from the age of 60 where that comes later. Deaths are
 * on the first of a month; who is at work would then miss the June bonus, which the fast way knows as paid: July instead.
 */
const deathsOf = (plan: Plan, i: number, picks: readonly number[]): Month[] => {
  const sixty = attainsInMonth(plan.people[i]?.bornOn as IsoDate, 60);
  const first = Math.max(parseMonth(plan.startsAt), sixty) as Month;
  return picks.map((pick) => addMonths(first, pick)).map((on) => (monthNumberOf(on) === JUNE ? addMonths(on, 1) : on));
};

const legal = (values: Float64Array) => [...values.keys()].filter((at) => !Number.isNaN(values[at]));

/** One of the legal pairs of starts of a person, by a number: a third of them early together. */
function pairBy(options: Options, pick: number): Pair {
  const [early, basic, employees] = [options.joint, options.basic, options.employees].map(legal) as [
    number[],
    number[],
    number[],
  ];
  const both = pick % 3 === 0 || basic.length === 0 ? early[pick % early.length] : undefined;
  return both === undefined
    ? { basic: basic[pick % basic.length] ?? 60, employees: employees[(pick >> 8) % employees.length] ?? 60 }
    : { basic: both, employees: both };
}

/** `prices`: at the same amounts with yen that are worth less each year; `path`: nominal amounts and prices of an official case. */
type Money = { readonly discountRate: number; readonly outlook: "level" | "prices" | "path" };
const AS_TODAY: Money = { discountRate: 0, outlook: "level" };

function basisOf(plan: Plan, { discountRate, outlook }: Money): Omit<Basis, "survivals"> {
  const [scenario] = plan.scenarios;
  if (!scenario) throw new Error("no scenario");
  const level = { plan, scenario, horizon: horizonOf(plan, scenario), discountRate, deflator: () => 1 };
  if (outlook === "level") return level;
  const path = scenarioOutlook(plan, scenario, { kind: "valuation2024", case: "past30Years" });
  const dearer = { ...level, deflator: priceIndexOf(path) };
  return outlook === "prices" ? dearer : { ...dearer, horizon: horizonUnder(plan, path) };
}

type Drawn = {
  readonly chooser: StartChooser;
  /** Of a small range of legal starts of everyone: what they are worth by whole simulations, over all months of death. */
  readonly range: readonly { readonly pairs: readonly Pair[]; readonly fast: number; readonly plain: number }[];
  readonly plainly: (pairs: readonly Pair[]) => number;
};

/** `deaths`: equally likely months of each person; `choices`: of each person, numbers by which starts are picked. */
function draw(
  basis: Omit<Basis, "survivals">,
  deaths: readonly (readonly Month[])[],
  choices: readonly (readonly number[])[],
): Drawn | undefined {
  const start = parseMonth(basis.plan.startsAt);
  const chooser = startChooser({ ...basis, survivals: deaths.map((months) => dyingInOneOf(start, months)) });
  if (chooser.because.length > 0) return undefined;
  const worlds = crossed(deaths);
  const total = byRuns(basis);
  const plainly = (pairs: readonly Pair[]) => {
    const starts = pairs.map(({ basic, employees }) => agesAt(basic, employees));
    return worlds.reduce((sum, world) => sum + total(starts, world), 0) / worlds.length;
  };
  const each = choices.map((picks, i) => picks.map((pick) => pairBy(chooser.optionsOf(i, chooser.planned), pick)));
  const range = crossed(each)
    .map((pairs) => ({ pairs, fast: chooser.worthOf(pairs) }))
    .filter(({ fast }) => !Number.isNaN(fast))
    .map((one) => ({ ...one, plain: plainly(one.pairs) }));
  return range.length > 0 ? { chooser, range, plainly } : undefined;
}

/** Each of the first with each of the second. */
const crossed = <T>([first = [], second]: readonly (readonly T[])[]): T[][] =>
  first.flatMap((one) => (second ? second.map((other) => [one, other]) : [[one]]));

/** Equal values, and the best of the range and of all starts as good by whole simulations as by the fast way. */
function expectEqual({ chooser, range, plainly }: Drawn, tolerance: number): void {
  const most = Math.max(...range.map(({ plain }) => plain));
  for (const { pairs, fast, plain } of range)
    expect(Math.abs(fast - plain), `${fast} ${plain} ${JSON.stringify(pairs)}`).toBeLessThanOrEqual(tolerance);
  const bestOfRange = range.reduce((best, one) => (one.fast > best.fast ? one : best));
  expect(bestOfRange.plain).toBeGreaterThanOrEqual(most - tolerance);
  const best = chooser.best();
  const plain = plainly(best);
  expect(Math.abs(chooser.worthOf(best) - plain), JSON.stringify(best)).toBeLessThanOrEqual(tolerance);
  expect(plain).toBeGreaterThanOrEqual(most - tolerance);
}

/**
 * The same couple as the fast way knows it: without a death or a split of records, all children grown when the first of them
 * is 65, nobody with a fixed part before 65 (women born before 1954-04-02), and no start that the law refuses.
 */
function ofTheFastWay(file: PlanFile): Plan {
  const later = (date: string, years: number) => `${Number(date.slice(0, 4)) + years}${date.slice(4)}` as IsoDate;
  const people = file.people.map((one) =>
    one.sex === "female" && one.bornOn < "1954-04-02" ? { ...one, bornOn: later(one.bornOn, 3) } : one,
  );
  const first65 = Math.max(2026, Math.min(...people.map(({ bornOn }) => Number(bornOn.slice(0, 4)) + 65)));
  const children = (file.children ?? []).map((child) => ({
    ...child,
    bornOn: `${Math.min(Number(child.bornOn.slice(0, 4)) - 12, first65 - 20)}-07-01`,
  }));
  const scenarios = file.scenarios.map((scenario) => ({
    ...scenario,
    events: (scenario.events ?? []).filter((event) => event.kind === "divorce" && event.split === undefined),
  }));
  const plan = planOf({ ...file, people, children, scenarios });
  const refused = refusedIn(plan);
  const asked = scenarios.map((scenario) => ({
    ...scenario,
    commencement: (scenario.commencement ?? []).filter(({ person }) => !refused.has(person)),
  }));
  return refused.size === 0 ? plan : planOf({ ...file, people, children, scenarios: asked });
}

/** Who is refused a start as the plan has it. */
function refusedIn(plan: Plan): ReadonlySet<string> {
  const { scenario, horizon } = basisOf(plan, AS_TODAY);
  return new Set(
    timelinesOf(plan, scenario, householdOf(plan, scenario, horizon.params).members, horizon)
      .filter(({ rights }) => rights.some(({ status }) => status === "notEligible"))
      .map(({ member }) => member.person.id),
  );
}

/** A month may differ by a yen: the increment of each year is rounded, and splitting it over months is not. */
const A_YEN_A_MONTH = 1;
/** A couple's are the same yen by both ways: what differs is how floating-point sums of them are rounded. */
const A_SEN = 0.01;

const month = fc.integer({ min: 0, max: 420 });
const lives = fc.array(month, { minLength: 1, maxLength: 2 });
const choices = fc.array(fc.integer({ min: 0, max: 2 ** 20 }), { minLength: 2, maxLength: 2 });
/** Half of all at a discount, every fourth with other prices, every sixteenth under moving amounts. */
const money: fc.Arbitrary<Money> = fc.record({
  discountRate: fc.constantFrom(0, 0.02),
  outlook: fc.integer({ min: 0, max: 15 }).map((pick) => (pick === 0 ? "path" : pick <= 4 ? "prices" : "level")),
});

describe("what the fast way finds is what whole simulations pay", () => {
  it("of one person", { timeout: 300_000 }, () => {
    let compared = 0;
    fc.assert(
      fc.property(planFiles, lives, choices, money, (file, picks, starts, yen) => {
        const plan = planOf({ ...file, people: file.people.slice(0, 1) });
        const deaths = [deathsOf(plan, 0, picks)];
        const drawn = draw(basisOf(plan, yen), deaths, [starts]);
        if (!drawn) return;
        compared++;
        const months = Math.max(...deaths.flat()) - parseMonth(plan.startsAt) + 1;
        expectEqual(drawn, months * A_YEN_A_MONTH);
      }),
      { numRuns: 500, seed: 20261122, endOnFailure: true },
    );
    expect(compared).toBeGreaterThan(400);
  });

  it("of 1,000 couples", { timeout: 300_000 }, () => {
    let compared = 0;
    fc.assert(
      fc.property(couplesInOldAge, lives, lives, choices, choices, money, (file, mine, theirs, own, other, yen) => {
        const plan = ofTheFastWay(file);
        const deaths = [mine, theirs].map((picks, i) => deathsOf(plan, i, picks));
        const basis = basisOf(plan, yen);
        const drawn = draw(basis, deaths, [own, other]);
        if (!drawn) return;
        compared++;
        expectEqual(drawn, A_SEN);
        if (compared % 10 > 0) return;
        // what is searched and what a life brings rest on a third way, by runs of each world
        const [first] = drawn.range;
        const survivals = deaths.map((months) => dyingInOneOf(parseMonth(plan.startsAt), months));
        const byWorlds = worthByRuns(drawn.chooser.choosers, { ...basis, survivals }, first?.pairs ?? []);
        expect(Math.abs(byWorlds - (first?.plain ?? 0)), JSON.stringify(first)).toBeLessThanOrEqual(A_SEN);
      }),
      { numRuns: 1000, seed: 20261123, endOnFailure: true },
    );
    expect(compared).toBeGreaterThan(990);
  });
});
