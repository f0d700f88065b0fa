import { describe, expect, it } from "vitest";
import { examples } from "#data/examples/index.ts";
import { horizonOf } from "#lib/figures/index.ts";
import type { Plan, PlanFile } from "#lib/input/index.ts";
import { compareScenarios, lifetimeValues, type Net, type StartRow, whenToStart } from "#lib/simulate.ts";
import { addMonths, attainsInMonth, type IsoDate, parseMonth } from "#lib/time/index.ts";
import { bestOfBoth } from "#lib/values/best.ts";
import { startChooser } from "#lib/values/chooser.ts";
import { type Side, sidesOf, worthOfBoth } from "#lib/values/couple.ts";
import { aPlan, atFY2026 } from "../projection/plan.ts";
import { dyingInOneOf, gompertz } from "./survival.ts";

const START = parseMonth("2026-11");
const survivalsOf = (plan: Plan) =>
  plan.people.map(({ bornOn, sex }) => gompertz(bornOn as IsoDate, START, sex === "male" ? 0.012 : 0.006));

/** 480 paid months of the National Pension and a statement's employees' pension. */
const recordOf = (earned: number): NonNullable<PlanFile["people"][number]["record"]> => ({
  through: "2026-10",
  contributionMonths: { paid: 480 } as never,
  employees: { monthsTo2003: 120, monthsFrom2003: 120, monthsAged20To59: 240, earnedAnnualAmount: earned } as never,
});

/**
 * Both were born so that nothing but the law of today bears on them. Of 240 months at ages 20 to 59 the transitional addition is
 * 1,766 x 240 - 847,300 x 240/480 = 190 yen at FY2026 rates; so 1,600,190 earned leave 1,600,000 of the remuneration-related part.
 */
const widowToBe = aPlan(
  { id: "self", bornOn: "1962-05-10", sex: "male", record: recordOf(1_600_190) },
  {},
  {
    people: [
      { id: "self", bornOn: "1962-05-10", sex: "male", nationality: "japanese", record: recordOf(1_600_190) },
      { id: "spouse", bornOn: "1962-06-10", sex: "female", nationality: "japanese", record: recordOf(500_000) },
    ],
    marriages: [{ between: ["self", "spouse"], from: "1990-04-01" }],
  },
);

const rowAt = (rows: readonly StartRow[], basic: number, employees: number) =>
  rows.find((row) => row.oldAgeBasic.years === basic && row.oldAgeEmployees.years === employees);

describe("R-385, R-546 a deferred pension of her own beside the survivors' one", () => {
  const answer = whenToStart(widowToBe, "only", { survivals: survivalsOf(widowToBe) });
  const [, wife] = answer.people;

  it("claimed at 70 instead of 65, 500,000 are 710,000, and 700,000 beside them are 490,000", () => {
    expect(rowAt(wife?.alternatives ?? [], 70, 70)?.survivorsOffset).toEqual({
      increment: 210_000,
      swallowed: 210_000,
    });
  });

  it("so that of her two pensions the basic one is worth waiting for longer", () => {
    const { oldAgeBasic, oldAgeEmployees } = wife?.optimum ?? {
      oldAgeBasic: { years: 0 },
      oldAgeEmployees: { years: 0 },
    };
    expect(oldAgeBasic.years).toBeGreaterThan(oldAgeEmployees.years);
  });

  it("his increment is not swallowed, for what her record brings him is less than his own", () => {
    expect(answer.people[0]?.alternatives.every((row) => row.survivorsOffset === null)).toBe(true);
  });

  it("is answered by the closed way, for every legal month", () => {
    expect(answer.method).toBe("closed");
    expect(answer.because).toEqual([]);
  });
});

describe("legal starts", () => {
  const plan = atFY2026(examples.find(({ id }) => id === "employee-1985")?.plan as PlanFile);
  const answer = whenToStart(plan, "stay", { survivals: survivalsOf(plan) });
  const { values, size } = answer.people[0]?.pairs ?? { values: new Float64Array(0), size: 1 };
  const isLegal = (basic: number, employees: number) => !Number.isNaN(values[basic * size + employees]);

  it.each([
    [0, 0, true, "both at 60y0m"],
    [0, 1, false, "early, but not together"],
    [59, 59, true, "both at 64y11m"],
    [59, 60, false, "the basic pension early alone"],
    [60, 60, true, "both at 65"],
    [61, 60, false, "65y1m"],
    [71, 60, false, "65y11m"],
    [72, 60, true, "66y0m, the other at 65"],
    [60, 180, true, "75y0m, the other at 65"],
    [180, 180, true, "both at 75"],
  ])("R-220, R-221, R-230: %i and %i months after 60: %s (%s)", (basic, employees, legal) => {
    expect(isLegal(basic, employees)).toBe(legal);
  });

  it("are 60 early ones and 110 by 110 later ones", () => {
    expect(values.filter((value) => !Number.isNaN(value))).toHaveLength(60 + 110 * 110);
  });

  it("the best of the matrix is the optimum", () => {
    const best = Math.max(...values.filter((value) => !Number.isNaN(value)));
    expect(answer.optimum.expected).toBe(best);
    expect(answer.people[0]?.optimum.expected).toBe(best);
  });

  it("R-222, R-231 at constant amounts waiting to 70 pays from 81y11m, claiming at 60 is overtaken at 80y10m", () => {
    const freelancer = atFY2026(examples.find(({ id }) => id === "freelancer-gap")?.plan as PlanFile);
    const id = freelancer.scenarios[0]?.id ?? "";
    const [person] = whenToStart(freelancer, id, { survivals: survivalsOf(freelancer) }).people;
    // 42/0.42 = 60 x 1.42 / 0.42 = 202.9 months from 65, the 203rd is the one of 81y11m; 60 x 0.76/0.24 = 190 after 65
    expect(rowAt(person?.alternatives ?? [], 70, 70)?.breakEven).toEqual({ years: 81, months: 11 });
    expect(rowAt(person?.alternatives ?? [], 60, 60)?.overtakenAt).toEqual({ years: 80, months: 10 });
  });

  it("who draws both already has nothing to choose", () => {
    const drawing = aPlan({
      bornOn: "1958-04-10",
      career: [{ kind: "category1", from: "1990-04", to: "2018-04", payment: "paid" }],
    });
    const [person] = whenToStart(drawing, "only", { survivals: survivalsOf(drawing) }).people;
    expect(person?.open).toEqual({ oldAgeBasic: false, oldAgeEmployees: false });
    expect(person?.pairs.values.filter((value) => !Number.isNaN(value))).toHaveLength(1);
  });
});

describe("the best four starts of a couple", () => {
  const plan = atFY2026(examples.find(({ id }) => id === "family-of-four")?.plan as PlanFile);
  const [scenario] = plan.scenarios;
  if (!scenario) throw new Error("no scenario");
  const { choosers } = startChooser({
    plan,
    scenario,
    horizon: horizonOf(plan, scenario),
    survivals: plan.people.map(({ bornOn }) =>
      dyingInOneOf(
        START,
        [62, 68, 74, 88].map((age) => attainsInMonth(bornOn as IsoDate, age)),
      ),
    ),
    discountRate: 0,
    deflator: () => 1,
  });
  const [one, other] = sidesOf(choosers);
  if (!one || !other) throw new Error("no couple");

  it.each([1, 2, 3, 4, 5, 6])("are those that brute force finds, among every %i0th month or so", (step) => {
    const left = (side: Side, shift: number): Side => {
      const some = (values: Float64Array) =>
        values.map((value, at) => ((at + shift) % (10 * step + 3) === 0 || at === 60 ? value : Number.NaN));
      const { joint, basic, employees } = side.options;
      return { ...side, options: { joint: some(joint), basic: some(basic), employees: some(employees) } };
    };
    const sides = [left(one, 1), left(other, 5)] as const;
    const legal = ({ options: { joint, basic, employees } }: Side) =>
      [
        ...[...joint.keys()].map((at) => ({ basic: at, employees: at })),
        ...[...basic.keys()].flatMap((b) => [...employees.keys()].map((e) => ({ basic: b, employees: e }))),
      ].filter(({ basic: b, employees: e }) =>
        e < 60 ? b === e && !Number.isNaN(joint[b]) : !Number.isNaN(basic[b]) && !Number.isNaN(employees[e]),
      );
    let best = Number.NEGATIVE_INFINITY;
    for (const mine of legal(sides[0]))
      for (const theirs of legal(sides[1])) best = Math.max(best, worthOfBoth(sides, mine, theirs));
    const [mine, theirs] = bestOfBoth(sides);
    expect(worthOfBoth(sides, mine, theirs)).toBe(best);
  });
});

/** 65 or 70, all else alike. */
const waiting = aPlan(
  { bornOn: "1962-05-10", record: { through: "2026-10", contributionMonths: { paid: 480 } as never } },
  {},
  {
    scenarios: [
      { id: "at-65", name: "65" },
      { id: "at-70", name: "70", commencement: [{ person: "self", oldAgeBasic: { years: 70 } as never }] },
    ],
  },
);

describe("values over a life", () => {
  // born 1960-05-10: 65 in 2025-05; 480 paid months are 847,300 yen a year at FY2026 rates (MHLW announcement)
  const plan = aPlan({
    bornOn: "1960-05-10",
    record: { through: "2026-10", contributionMonths: { paid: 480 } as never },
  });

  it("two years for certain are two years' pensions", () => {
    const survivals = [dyingInOneOf(START, [addMonths(START, 23)])];
    expect(lifetimeValues(plan, "only", { survivals }).household.expected).toBeCloseTo(2 * 847_300, 4);
  });

  it("one year or two, as likely, are one and a half, and the second is worth less at 3 %", () => {
    const survivals = [dyingInOneOf(START, [addMonths(START, 11), addMonths(START, 23)])];
    expect(lifetimeValues(plan, "only", { survivals }).household.expected).toBeCloseTo(1.5 * 847_300, 4);
    const discounted = lifetimeValues(plan, "only", { survivals, discountRate: 0.03 }).household.expected;
    // a year of monthly twelfths at 3 %: (1 - 1/1.03) / (12 (1 - 1.03^(-1/12))) = 0.98655 of it
    expect(discounted / 847_300).toBeCloseTo(0.98655 * (1 + 0.5 / 1.03), 3);
  });

  it("net of tax and premiums: a tenth of what a year brings beyond 500,000 is 34,730 yen of 847,300", () => {
    const survivals = [dyingInOneOf(START, [addMonths(START, 23)])];
    const seen = new Set<string>();
    const net: Net = (person, fiscalYear, gross) => {
      const sum = [...gross.values()].reduce((all, one) => all + one, 0);
      seen.add(`${person} ${fiscalYear} ${[...gross.keys()].join()}`);
      return sum - Math.max(0, sum - 500_000) / 10;
    };
    const { household, people } = lifetimeValues(plan, "only", { survivals }, net);
    expect(household.expected).toBeCloseTo(2 * 812_570, 4);
    expect(household.byBenefit.oldAgeBasic).toBeCloseTo(2 * 812_570, 4);
    expect(people[0]?.totals.find(({ age }) => age === 80)?.own).toBeCloseTo((163 * 812_570) / 12, 4);
    expect(seen).toContain("self 2026 oldAgeBasic");
  });

  it("half of everything for good is half of every value, and moves no age of overtaking", () => {
    const half: Net = (_, __, gross) => [...gross.values()].reduce((all, one) => all + one, 0) / 2;
    const survivals = [
      dyingInOneOf(
        START,
        [75, 90].map((age) => attainsInMonth("1962-05-10" as IsoDate, age)),
      ),
    ];
    const [whole, left] = [undefined, half].map((net) =>
      compareScenarios(waiting, "at-70", "at-65", { survivals }, net),
    );
    expect(left?.people[0]?.breakEven).toEqual({ years: 81, months: 11 });
    expect(left?.people[0]?.inTheEnd).toBeCloseTo((whole?.people[0]?.inTheEnd ?? 0) / 2, -2);
    expect(left?.chanceOfMore).toBe(whole?.chanceOfMore);
  });

  it("a death at 80 ends 163 months of it", () => {
    const [person] = lifetimeValues(plan, "only", { survivals: survivalsOf(plan) }).people;
    // 2026-11 to 2040-05, the month of attaining 80: 163 months
    expect(person?.totals.find(({ age }) => age === 80)?.own).toBeCloseTo((163 * 847_300) / 12, 4);
  });
});

describe("one scenario against another", () => {
  it("waiting to 70 overtakes at 81y11m and brings more to who dies after it", () => {
    const ages = [75, 80, 85, 90].map((age) => attainsInMonth("1962-05-10" as IsoDate, age));
    const survivals = [dyingInOneOf(START, ages)];
    expect(compareScenarios(waiting, "at-70", "at-65", { survivals })).toMatchObject({
      people: [{ person: "self", breakEven: { years: 81, months: 11 }, overtakenAt: null }],
      chanceOfMore: 0.5,
      chanceOfLess: 0.5,
    });
  });

  it("R-236 who waits to 70 and dies in that month leaves five years to heirs in the plan, and nothing where nobody is", () => {
    const survivals = [dyingInOneOf(START, [attainsInMonth("1962-05-10" as IsoDate, 90)])];
    const child = { id: "child-1", bornOn: "1990-04-10" as IsoDate, parents: ["self"] } as never;
    const left = (plan: Plan) =>
      whenToStart(plan, "at-70", { survivals }).people[0]?.planned.totals.find(({ age }) => age === 70)?.total;
    expect(left(waiting)).toBe(0);
    // 2027-06 to 2032-05, the month of death: 60 months of 847,300 a year
    expect(left({ ...waiting, children: [child] })).toBeCloseTo((60 * 847_300) / 12, 4);
  });

  it("the choice with the smallest worst regret lies between those of a short and a long life", () => {
    const lives = (age: number) => [dyingInOneOf(START, [attainsInMonth("1962-05-10" as IsoDate, age)])];
    const answer = whenToStart(waiting, "at-65", {
      survivals: lives(76),
      cases: [{ id: "long", survivals: lives(95) }],
    });
    const { robust } = answer;
    const at = (one: (typeof answer)["optimum"] | undefined) => one?.starts[0]?.oldAgeBasic.years ?? 0;
    expect(at(answer.optimum)).toBeLessThanOrEqual(65);
    expect(at(robust?.cases[1]?.optimum)).toBeGreaterThanOrEqual(74);
    expect(at(robust ?? undefined)).toBeGreaterThan(65);
    expect(at(robust ?? undefined)).toBeLessThan(74);
    for (const { regret } of robust?.cases ?? []) expect(regret).toBeLessThanOrEqual((robust?.worstRegret ?? 0) + 1e-6);
  });
});

describe("what the fast way does not know", () => {
  const disabled = aPlan({
    bornOn: "1962-05-10",
    career: [{ kind: "employee", from: "1985-10", to: "2026-04", pay: { monthly: 300_000 } }],
    disabilities: [{ firstVisitOn: "2020-01-10", cause: "illness", grades: [{ from: "2021-07", grade: 3 }] }],
  });
  const answer = whenToStart(disabled, "only", { survivals: survivalsOf(disabled) });

  it("is searched, and says why", () => {
    expect([answer.method, answer.because]).toEqual(["searched", ["disability"]]);
  });

  it("R-230, R-380 a disability employees' pension bars both deferrals", () => {
    expect(answer.optimum.starts).toEqual([
      { person: "self", oldAgeBasic: { years: 65, months: 0 }, oldAgeEmployees: { years: 65, months: 0 } },
    ]);
    const [person] = answer.people;
    const { values, size } = person?.pairs ?? { values: new Float64Array(0), size: 1 };
    expect(values[120 * size + 120]).toBeNaN();
  });
});
