import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { horizonOf } from "#lib/figures/index.ts";
import { type Plan, type PlanFile, readPlan } from "#lib/input/index.ts";
import { addMonths, attainsInMonth, type IsoDate, type Month, parseMonth } from "#lib/time/index.ts";
import { startChooser } from "#lib/values/chooser.ts";
import { agesAt, type worthOf } from "#lib/values/options.ts";
import { couplesInOldAge, planFiles } from "../projection/random-plans.ts";
import { totalByRuns } from "./oracle.ts";
import { dyingInOneOf } from "./survival.ts";

const planOf = (file: PlanFile): Plan => {
  const read = readPlan(file);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.plan;
};

/** Three months of death of a person: any of 35 years from the plan's start, or from the age of 60 where that comes later. */
const deathsOf = (plan: Plan, i: number, picks: readonly number[]): Month[] => {
  const start = parseMonth(plan.startsAt);
  const sixty = attainsInMonth(plan.people[i]?.bornOn as IsoDate, 60);
  return picks.slice(3 * i, 3 * i + 3).map((pick) => addMonths(Math.max(start, sixty) as Month, pick));
};

/** One of the legal pairs of starts of a person, by a number. */
function pairBy(options: Parameters<typeof worthOf>[0], pick: number) {
  const early = [...options.joint.keys()].filter((at) => !Number.isNaN(options.joint[at]));
  const basic = [...options.basic.keys()].filter((at) => !Number.isNaN(options.basic[at]));
  const employees = [...options.employees.keys()].filter((at) => !Number.isNaN(options.employees[at]));
  const chosen = pick % 3 === 0 || basic.length === 0 ? early[pick % early.length] : undefined;
  return chosen === undefined
    ? { basic: basic[pick % basic.length] ?? 60, employees: employees[(pick >> 8) % employees.length] ?? 60 }
    : { basic: chosen, employees: chosen };
}

/** The same couple with an older child, and without a death or a split of records. */
const ofTheFastWay = (file: PlanFile): PlanFile => ({
  ...file,
  children: (file.children ?? []).map((child) => ({
    ...child,
    bornOn: `${Number(child.bornOn.slice(0, 4)) - 12}-07-01`,
  })),
  scenarios: file.scenarios.map((scenario) => ({
    ...scenario,
    events: (scenario.events ?? []).filter((event) => event.kind === "divorce" && event.split === undefined),
  })),
});

const picks = fc.array(fc.integer({ min: 0, max: 420 }), { minLength: 6, maxLength: 6 });
const choice = fc.integer({ min: 0, max: 2 ** 20 });

/** A month's pension that the last month of work can move. */
const LAST_MONTH = 150_000;

const worksAround = (plan: Plan, i: number, month: Month): boolean =>
  (plan.people[i]?.career ?? []).some(
    ({ kind, from, to }) =>
      kind === "employee" && parseMonth(from) <= month && (to === null || parseMonth(to) + 1 >= month),
  );

/**
 * The mean over all months of death, by whole simulations, against the value that was worked out for every start at once. A month
 * may differ by a yen: the increment of each year is rounded, and splitting it over months is not. Who dies while insured is
 * paid for that last month on other months of insurance than who lives on.
 */
function compare(plan: Plan, deathPicks: readonly number[], choices: readonly number[]): number {
  const [scenario] = plan.scenarios;
  if (!scenario) throw new Error("no scenario");
  const start = parseMonth(plan.startsAt);
  const deaths = plan.people.map((_, i) => deathsOf(plan, i, deathPicks));
  const chooser = startChooser({
    plan,
    scenario,
    horizon: horizonOf(plan, scenario),
    survivals: deaths.map((months) => dyingInOneOf(start, months)),
    discountRate: 0,
    deflator: () => 1,
  });
  if (chooser.because.length > 0) return 0;
  const pairs = plan.people.map((_, i) => pairBy(chooser.optionsOf(i, chooser.planned), choices[i] ?? 0));
  const fast = chooser.worthOf(pairs);
  if (Number.isNaN(fast)) return 0;
  const starts = pairs.map(({ basic, employees }) => agesAt(basic, employees));
  const [first = [], second] = deaths;
  const worlds = first.flatMap((one) => (second ? second.map((other) => [one, other]) : [[one]]));
  const plain = worlds.reduce((sum, world) => sum + totalByRuns(plan, scenario, starts, world), 0) / worlds.length;
  const months = Math.max(...deaths.flat()) - start + 1;
  const atWork = deaths.flatMap((all, i) => all.filter((month) => worksAround(plan, i, month))).length;
  expect(Math.abs(fast - plain), `${fast} ${plain} ${JSON.stringify({ starts, deaths })}`).toBeLessThanOrEqual(
    plan.people.length * months + (atWork * LAST_MONTH) / 3,
  );
  return 1;
}

describe("what the fast way finds is what whole simulations pay", () => {
  it("of one person", { timeout: 300_000 }, () => {
    let compared = 0;
    fc.assert(
      fc.property(planFiles, picks, choice, (file, deathPicks, one) => {
        const { people, ...rest } = file;
        compared += compare(planOf({ ...rest, people: people.slice(0, 1) }), deathPicks, [one]);
      }),
      { numRuns: 500, seed: 20261122, endOnFailure: true },
    );
    expect(compared).toBeGreaterThan(400);
  });

  it("of a couple", { timeout: 300_000 }, () => {
    let compared = 0;
    fc.assert(
      fc.property(couplesInOldAge, picks, choice, choice, (file, deathPicks, one, other) => {
        compared += compare(planOf(ofTheFastWay(file)), deathPicks, [one, other]);
      }),
      { numRuns: 500, seed: 20261123, endOnFailure: true },
    );
    expect(compared).toBeGreaterThan(330);
  });
});
