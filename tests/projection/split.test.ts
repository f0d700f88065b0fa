import { describe, expect, it } from "vitest";
import type { Plan, PlanFile } from "#lib/input/index.ts";
import { explainFigure } from "#lib/simulate.ts";
import { formatMonth } from "#lib/time/index.ts";
import { aPlan, only } from "./plan.ts";

type ScenarioFile = PlanFile["scenarios"][number];
type EventFile = NonNullable<ScenarioFile["events"]>[number];
type SplitFile = Extract<EventFile, { kind: "divorce" }>["split"];
type PersonFile = PlanFile["people"][number];
type CareerFile = NonNullable<PersonFile["career"]>;

const between: [string, string] = ["he", "she"];
const paid: CareerFile = [{ kind: "category1", from: "2000-04", to: "2026-04", payment: "paid" }];
const employed = (standardMonthlyRemuneration: number): CareerFile => [
  ...paid,
  { kind: "employee", from: "2026-04", to: null, pay: { standardMonthlyRemuneration } },
];
const category3: CareerFile = [...paid, { kind: "category3", from: "2026-04", to: null }];

const him: PersonFile = { id: "he", bornOn: "1970-06-15", sex: "male", career: employed(300_000) };
const her: PersonFile = { id: "she", bornOn: "1972-06-15", sex: "female", career: category3 };

/** Married on 2026-04-10 and divorced on 2030-05-10, so that 49 months can be split; both paid category 1 before. */
const couple = (
  split: SplitFile,
  { he = him, she = her, more = [], wedding = "2026-04-10", differs = {}, facts = {} }: Differences = {},
): Plan =>
  aPlan(
    {},
    { events: [{ kind: "divorce", on: "2030-05-10", between, ...(split ? { split } : {}) }, ...more], ...differs },
    { people: [he, she], marriages: [{ between, from: wedding }], ...facts },
  );
type Differences = {
  readonly he?: PersonFile;
  readonly she?: PersonFile;
  readonly more?: readonly EventFile[];
  readonly wedding?: string;
  readonly differs?: Partial<ScenarioFile>;
  readonly facts?: Partial<PlanFile>;
};
const byHer: SplitFile = { kind: "category3", by: "she", requestedOn: "2030-06-20" };
const agreed = (share: number): SplitFile => ({ kind: "agreed", share, requestedOn: "2030-06-20" });

const rightOf = (plan: Plan, i: number, benefit = "oldAgeEmployees") =>
  only(plan).people[i]?.rights.find((right) => right.benefit === benefit);
const saidOf = (plan: Plan) =>
  only(plan).notices.filter(({ code }) => code !== "divorceEndsCategory3" && code !== "category3BecomesCategory1");
const changesOf = (plan: Plan, person: string) =>
  only(plan)
    .changes.filter((change) => change.person === person && change.benefit === "oldAgeEmployees")
    .map(({ month, annualAmount, reason }) => [formatMonth(month), annualAmount, reason.code]);

describe("R-702, R-703 half of the category-3 months, at her request alone", () => {
  it("her pension is that of half his record in the 49 months, and his falls by the same", () => {
    // the guarantee is the higher formula: 49 x 150,000 x 0.817 x 5.769/1000 x 1.082 = 37,483.2
    expect(rightOf(couple(byHer), 1)).toMatchObject({
      status: "payable",
      fromMonth: 2037 * 12 + 6,
      annualAmount: 37_483,
      parts: { remunerationRelated: 37_483, transitional: 0 },
    });
    // 110 months to 65: 33,000,000 x 0.817 x 5.769/1000 x 1.082 = 168,292.1; with 7,350,000 less 130,808.9
    expect(rightOf(couple(undefined), 0)).toMatchObject({ parts: { remunerationRelated: 168_292 } });
    expect(rightOf(couple(byHer), 0)).toMatchObject({ parts: { remunerationRelated: 130_809 } });
  });
  it("without the split she has no right, for she was never insured", () => {
    expect(rightOf(couple(undefined), 1)).toMatchObject({
      status: "notEligible",
      reasons: [{ code: "noInsuredMonth" }],
    });
  });
  it("R-704 basic pensions, contributions and statuses stay", () => {
    const [before, after] = [only(couple(undefined)), only(couple(byHer))];
    for (const i of [0, 1]) {
      expect(rightOf(couple(byHer), i, "oldAgeBasic")).toEqual(rightOf(couple(undefined), i, "oldAgeBasic"));
      expect(after.people[i]?.statuses).toEqual(before.people[i]?.statuses);
      expect(after.people[i]?.ownContributions).toBe(before.people[i]?.ownContributions);
    }
  });
  it("it is said who gives and gets what, and from when", () => {
    const told = { from: "2030-07", months: 49, changeRate: 0.5, annualAmount: 37_483 };
    expect(saidOf(couple(byHer))).toEqual([
      { code: "category3Given", person: "he", ...told },
      { code: "category3Received", person: "she", ...told },
    ]);
    expect(only(couple(byHer)).timeline.map(({ reason }) => reason.code)).toContain("eventSplit");
  });
  it("the steps behind her pension end at its amount", () => {
    const steps = explainFigure(couple(byHer), {
      scenario: "only",
      person: "she",
      kind: "right",
      benefit: "oldAgeEmployees",
    })?.steps;
    expect(steps?.map(({ result }) => result)).toContain(37_483);
  });
  it("what each year earned adds up to the pension after the split", () => {
    const { years } = only(couple(byHer)).people[1] ?? { years: [] };
    expect(years.reduce((sum, { earned }) => sum + earned.remunerationRelated, 0)).toBe(37_483);
  });
});

describe("R-703 the future only", () => {
  // 65 on 2027-06-14, in payment from 2027-07; she is in category 3 to his 65, 2026-04 to 2027-05
  const old: PersonFile = {
    ...him,
    bornOn: "1962-06-15",
    career: [
      { kind: "category1", from: "2000-04", to: "2022-06", payment: "paid" },
      { kind: "employee", from: "2026-04", to: "2027-06", pay: { standardMonthlyRemuneration: 300_000 } },
    ],
  };
  it("a pension in payment changes in the month after the request, not before", () => {
    // 14 months: 4,200,000 x 0.817 x 5.769/1000 x 1.082 = 21,419.0; half of it 10,709.499
    expect(changesOf(couple(byHer, { he: old }), "he")).toMatchObject([
      ["2027-07", expect.any(Number), "startsAt65"],
      ["2030-07", expect.any(Number), "recordsDivided"],
    ]);
    const [first, second] = only(couple(byHer, { he: old })).changes.filter(
      ({ person, benefit }) => person === "he" && benefit === "oldAgeEmployees",
    );
    expect(first?.parts.remunerationRelated).toBe(21_419);
    expect(second?.parts.remunerationRelated).toBe(10_709);
    expect(second?.parts.transitional).toBe(first?.parts.transitional);
  });
  it("who is past 65 without a record of her own gets the right with the request", () => {
    const older = { ...her, bornOn: "1963-06-15", career: [...paid.map((spell) => ({ ...spell, to: "2023-05" }))] };
    const share = agreed(0.5);
    // 49 months of 300,000 become 150,000: 37,483 as above
    expect(rightOf(couple(share, { she: older }), 1)).toMatchObject({ fromMonth: 2030 * 12 + 6, annualAmount: 37_483 });
    expect(changesOf(couple(share, { she: older }), "she")).toEqual([["2030-07", 37_483, "startsWithSplit"]]);
  });
  it("months received open no addition for a spouse; 240 of her own would", () => {
    // married again in 2031; she is 65 in 2037 and he, two years younger, is not
    const again: EventFile = { kind: "marriage", on: "2031-01-10", between };
    const he: PersonFile = {
      ...him,
      bornOn: "1974-06-15",
      career: [{ kind: "employee", from: "2000-04", to: null, pay: { standardMonthlyRemuneration: 300_000 } }],
    };
    const at = (career: CareerFile) =>
      only(couple(byHer, { he, she: { ...her, career }, more: [again], wedding: "2000-04-10" })).changes.filter(
        ({ person, parts }) => person === "she" && parts.dependents > 0,
      );
    // category 3 to the divorce: 2008-04 to 2030-04 are 265 months received
    expect(at([{ kind: "category3", from: "2000-04", to: null }])).toEqual([]);
    const own: CareerFile = [
      { kind: "employee", from: "2000-04", to: "2022-04", pay: { standardMonthlyRemuneration: 150_000 } },
      { kind: "category3", from: "2022-04", to: null },
    ];
    expect(at(own).length).toBeGreaterThan(0);
  });
});

describe("R-700 a share by agreement", () => {
  const working = { ...her, career: employed(150_000) };
  it("300,000 and 150,000 become 225,000 each: a quarter of his pay moves", () => {
    // 49 x 75,000 x 0.817 x 5.769/1000 x 1.082 = 18,741.6
    expect(saidOf(couple(agreed(0.5), { she: working }))).toEqual([
      expect.objectContaining({
        code: "recordsGiven",
        person: "he",
        from: "2030-07",
        months: 49,
        changeRate: 0.25,
        share: 0.5,
      }),
      expect.objectContaining({ code: "recordsReceived", person: "she", changeRate: 0.25, share: 0.5 }),
    ]);
    for (const { annualAmount } of saidOf(couple(agreed(0.5), { she: working })))
      expect([18_741, 18_742]).toContain(annualAmount);
  });
  it("a share at or below her own third is refused with what is allowed", () => {
    const refused = { code: "splitShareRefused", share: 0.33333, above: 0.333333, upTo: 0.5 };
    expect(saidOf(couple(agreed(0.33333), { she: working }))).toEqual([
      { ...refused, person: "he" },
      { ...refused, person: "she" },
    ]);
    expect(saidOf(couple(agreed(0.33334), { she: working }))).toHaveLength(2);
  });
  it("R-702 months of category 3 are halved first, and the share decides about the rest", () => {
    // her last year before the divorce she works: 37 months of category 3 and 12 of 150,000
    const she = {
      ...her,
      career: [
        ...paid,
        { kind: "category3", from: "2026-04", to: "2029-05" },
        { kind: "employee", from: "2029-05", to: null, pay: { standardMonthlyRemuneration: 150_000 } },
      ] satisfies CareerFile,
    };
    // his 37 x 150,000 + 12 x 300,000 = 9,150,000, hers 7,350,000; half of both 8,250,000: 900,000 / 9,150,000 moves
    expect(
      saidOf(couple(agreed(0.5), { she })).map(({ code, months, changeRate }) => [code, months, changeRate]),
    ).toEqual([
      ["category3Given", 37, 0.5],
      ["category3Received", 37, 0.5],
      ["recordsGiven", 49, 0.0983607],
      ["recordsReceived", 49, 0.0983607],
    ]);
  });
});

describe("R-701 what is said where nothing is split", () => {
  const both = (reason: object) => [
    { ...reason, person: "he" },
    { ...reason, person: "she" },
  ];
  it("until when it can be asked for", () => {
    expect(saidOf(couple(undefined))).toEqual(both({ code: "splitNotAsked", claimBy: "2035-05-10" }));
  });
  it("a law known before 2025 gives two years: a later request comes too late", () => {
    const late = couple(
      { kind: "category3", by: "she", requestedOn: "2033-06-20" },
      {
        differs: { assumptions: { outlook: { kind: "level", amountsOf: "FY2024" } } },
        facts: { law: { knownAt: "2025-01" } },
      },
    );
    expect(saidOf(late)).toEqual(both({ code: "splitTooLate", claimBy: "2032-05-10" }));
  });
  it("nobody was in category 3 at the request of the worker, and nobody was insured", () => {
    expect(saidOf(couple({ kind: "category3", by: "he", requestedOn: "2030-06-20" }))).toEqual(
      both({ code: "splitMovesNothing" }),
    );
    expect(saidOf(couple(agreed(0.5), { he: { ...him, career: paid }, she: { ...her, career: paid } }))).toEqual(
      both({ code: "splitMovesNothing" }),
    );
  });
  it("months inside a statement are left out, and a share then decides nothing", () => {
    const he: PersonFile = {
      ...him,
      record: {
        through: "2026-09",
        contributionMonths: { paid: 318 },
        employees: { monthsFrom2003: 6, averageStandardRemuneration: 300_000 },
      },
      career: [{ kind: "employee", from: "2026-10", to: null, pay: { standardMonthlyRemuneration: 300_000 } }],
    };
    const hides = both({ code: "splitHidesRecord", until: "2026-09" });
    expect(saidOf(couple(agreed(0.5), { he, she: { ...her, career: employed(150_000) } }))).toEqual(hides);
    // 2026-10 to 2030-04
    expect(saidOf(couple(byHer, { he }))).toMatchObject([...hides, { months: 43 }, { months: 43 }]);
  });
});
