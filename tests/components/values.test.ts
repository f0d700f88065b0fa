import { describe, expect, it } from "vitest";
import { askLifetimeValues } from "#components/engine/values-question.ts";
import type { Format } from "#components/intl/format.ts";
import {
  benefitsIn,
  bothOf,
  type Column,
  columnsOf,
  ownOf,
  perYen,
  sidesTogether,
} from "#components/values/values-rows.ts";
import { againstSaid, livesSaid, paidInSaid, perYenSaid } from "#components/values/values-said.ts";
import { examples } from "#data/examples/index.ts";
import { type PlanFile, readPlan, type Scenario } from "#lib/input/index.ts";
import type { Comparison, LifetimeValues, PersonValues } from "#lib/simulate.ts";
import type { IsoDate } from "#lib/time/index.ts";

/** The names of the sentences with what they are told. */
const words = (key: string, values: Readonly<Record<string, unknown>> = {}) =>
  [key, ...Object.entries(values).map(([name, value]) => `${name}=${value}`)].join(" ");
const format = {
  yen: String,
  number: String,
  percent: (value: number) => `${value * 100}%`,
  share: (value: number) => `${(value * 100).toFixed(1)}%`,
  age: ({ years, months }: { years: number; months: number }) => `${years}y${months}m`,
} as unknown as Format;

const aPerson = (person: string, more: Partial<PersonValues> = {}): PersonValues => ({
  person,
  expected: 60_000_000,
  byBenefit: { oldAgeEmployees: 30_000_000, oldAgeBasic: 30_000_000 },
  toHeirs: 0,
  totals: [],
  contributions: {
    paid: { own: 4_000_000, employer: 3_000_000 },
    coming: { own: 6_000_000, employer: 7_000_000 },
    complete: true,
  },
  replacement: null,
  ...more,
});

const valuesOf = (scenario: string, people: readonly PersonValues[], more = {}): LifetimeValues => ({
  scenario,
  people,
  household: {
    expected: people.reduce((sum, { expected }) => sum + expected, 0),
    byBenefit: { oldAgeEmployees: 30_000_000, oldAgeBasic: 30_000_000, ...more },
    toHeirs: 0,
  },
});

const aColumn = (letter: string, values: LifetimeValues): Column => ({
  id: values.scenario,
  letter,
  name: `${letter} ${values.scenario}`,
  values,
});

const people = [{ id: "self", name: "Hana", bornOn: "1962-05-10" as IsoDate }];

describe("scenarios as columns", () => {
  const named = [
    { id: "one", name: "One" },
    { id: "two", name: "Two" },
  ];

  it("have their letters, and none where there is one alone", () => {
    const found = [valuesOf("two", []), valuesOf("one", [])];
    expect(columnsOf(named, found).map(({ name, values }) => [name, values.scenario])).toEqual([
      ["A One", "one"],
      ["B Two", "two"],
    ]);
    expect(columnsOf(named.slice(0, 1), found).map(({ name }) => name)).toEqual(["One"]);
  });

  it("show the benefits that any of them has, in the order of the law", () => {
    const columns = [
      aColumn("A", valuesOf("one", [])),
      aColumn("B", valuesOf("two", [], { survivorsBasic: 1, widowsPension: 0.2 })),
    ];
    expect(benefitsIn(columns)).toEqual(["oldAgeBasic", "oldAgeEmployees", "survivorsBasic"]);
  });
});

describe("contributions against pensions", () => {
  const couple = valuesOf("one", [aPerson("self"), aPerson("spouse", { expected: 15_000_000 })]);

  it("are those of everyone together", () => {
    const sides = sidesTogether(couple);
    // twice 4 and 6, 3 and 7 million; 60 and 15
    expect([ownOf(sides), bothOf(sides), sides.pensions]).toEqual([20_000_000, 40_000_000, 75_000_000]);
    expect(perYen(couple, ownOf)).toBe(3.75);
    expect(perYen(couple, bothOf)).toBe(1.875);
    expect(perYenSaid(1.875, words, format)).toBe("paidIn.times ratio=1.88");
  });

  it("have no ratio where nothing is paid, or not everything is known", () => {
    const nothing = { paid: { own: 0, employer: 0 }, coming: { own: 0, employer: 0 }, complete: true };
    expect(perYen(valuesOf("one", [aPerson("self", { contributions: nothing })]), ownOf)).toBeUndefined();
    const { contributions } = aPerson("self");
    const partly = aPerson("self", { contributions: { ...contributions, complete: false } });
    expect(perYen(valuesOf("one", [aPerson("spouse"), partly]), ownOf)).toBeUndefined();
    expect(perYenSaid(undefined, words, format)).toBe("none");
  });

  it("are said in a sentence", () => {
    expect(paidInSaid(aColumn("A", couple), words, format)).toBe(
      "paidIn.sentence scenario=A one own=20000000 employer=20000000 pensions=75000000",
    );
  });

  it("are so much at least where a statement hides what was paid", () => {
    const { contributions } = aPerson("self");
    const partly = aPerson("self", { contributions: { ...contributions, complete: false } });
    expect(paidInSaid(aColumn("A", valuesOf("one", [partly])), words, format)).toBe(
      "paidIn.sentence scenario=A one own=paidIn.atLeast yen=10000000 employer=paidIn.atLeast yen=10000000 pensions=60000000",
    );
  });
});

describe("the first scenario against another", () => {
  const first = aColumn("A", valuesOf("one", [aPerson("self")]));
  const second = aColumn("B", valuesOf("two", [aPerson("self", { expected: 65_000_000 })]));
  const said = (person: Partial<Comparison["people"][number]>, chanceOfMore = 0.25, chanceOfLess = 0.75) =>
    againstSaid(
      first,
      second,
      {
        people: [{ person: "self", breakEven: null, overtakenAt: null, inTheEnd: 0, ...person }],
        chanceOfMore,
        chanceOfLess,
      },
      people,
      words,
      format,
    );

  it("begins with pensions and what is still paid in for them", () => {
    expect(said({}).slice(0, 2)).toEqual([
      "against.expected first=A second=B sign=less yen=5000000",
      "against.contributions first=A second=B sign=same yen=0",
    ]);
  });

  it.each([
    [{ breakEven: { years: 81, months: 11 }, inTheEnd: 1 }, "against.ahead first=A second=B name=Hana age=81y11m"],
    [{ overtakenAt: { years: 80, months: 1 }, inTheEnd: -1 }, "against.behind first=A second=B name=Hana age=80y1m"],
    [{ inTheEnd: 5 }, "against.always name=Hana more=A less=B"],
    [{ inTheEnd: -5 }, "against.always name=Hana more=B less=A"],
    [{ inTheEnd: 0.2 }, "against.same first=A second=B name=Hana"],
  ])("tells from which age it turns (%#)", (person, sentence) => {
    expect(said(person)[2]).toBe(sentence);
  });

  it.each([
    [0.25, 0.75, "against.chance first=A second=B more=25.0% less=75.0%"],
    [0.25, 0.7, "against.chanceSome first=A second=B more=25.0% less=70.0%"],
    [0.0002, 0.7, "against.chanceSome first=A second=B more=against.tiny chance=0.1% less=70.0%"],
    [0.9, 0, "against.chanceOne more=A less=B chance=90.0%"],
    [0, 0.9, "against.chanceOne more=B less=A chance=90.0%"],
    [1, 0, "against.chanceAll first=A second=B more=A less=B"],
    [0, 1, "against.chanceAll first=A second=B more=B less=A"],
    [0, 0, "against.chanceNone first=A second=B"],
  ])("tells chances of %d and %d", (more, less, sentence) => {
    expect(said({}, more, less)[3]).toBe(sentence);
  });
});

describe("what a scenario assumes of lives", () => {
  const assuming = (mortality: Scenario["assumptions"]["mortality"], discountRate: number) =>
    livesSaid({ assumptions: { mortality, discountRate } } as Scenario, people, words, words, format);

  it.each([
    [{ kind: "tables" as const }, 0, "assumed.tables table=table.mediumseparatorassumed.noDiscount"],
    [
      { kind: "tables" as const, variant: "low" as const, healthFactors: [{ person: "self", factor: 2 }] },
      0.01,
      "assumed.tables table=table.lowseparatorassumed.factor name=Hana factor=2separatorassumed.discount rate=1%",
    ],
    [{ kind: "age" as const, years: 90 }, 0, "assumed.certain years=90separatorassumed.noDiscount"],
  ])("stands in one line (%#)", (mortality, discount, line) => {
    expect(assuming(mortality, discount)).toBe(line);
  });
});

describe("what the worker is asked", () => {
  const read = (change: Partial<PlanFile["scenarios"][number]>) => {
    const file = examples.find(({ id }) => id === "woman-1963")?.plan as PlanFile;
    const plan = readPlan({ ...file, scenarios: file.scenarios.map((one) => ({ ...one, ...change })) });
    if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
    return plan.plan;
  };

  it("holds every scenario, and the first against the other", async () => {
    const { scenarios, comparisons, table } = await askLifetimeValues(read({}), 2026, "level");
    expect(scenarios.map(({ scenario }) => scenario)).toEqual(["at-65", "at-70"]);
    expect(comparisons).toHaveLength(1);
    // waiting to 70, she gets nothing at first and more after some years
    expect(comparisons[0]?.people[0]?.overtakenAt?.years).toBeGreaterThan(75);
    expect(table?.lastYear).toBe(2070);
  });

  it("takes amounts of one year, or the outlook of each scenario", async () => {
    const plan = read({ assumptions: { outlook: { kind: "valuation2024", case: "past30Years" } } as never });
    const [level, own] = [await askLifetimeValues(plan, 2026, "level"), await askLifetimeValues(plan, 2026, "own")];
    const expected = ({ scenarios }: typeof level) => scenarios[0]?.household.expected ?? 0;
    // in the case of the past 30 years the slide holds real pensions back
    expect(expected(own)).toBeLessThan(expected(level));
  });

  it("knows of no table where the age at death is assumed", async () => {
    const plan = read({ assumptions: { mortality: { kind: "age", years: 90 } } as never });
    expect((await askLifetimeValues(plan, 2026, "level")).table).toBeUndefined();
  });
});
