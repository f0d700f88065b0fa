import { describe, expect, it } from "vitest";
import { examples } from "#data/examples/index.ts";
import type { Plan, PlanFile } from "#lib/input/index.ts";
import { compareScenarios, type LifetimeValues, lifetimeValues, type PersonValues } from "#lib/simulate.ts";
import { attainsInMonth, type IsoDate, type Month, parseMonth } from "#lib/time/index.ts";
import { AT_FY2026, aPlan, atFY2026, self } from "../projection/plan.ts";
import { dyingInOneOf, gompertz } from "./survival.ts";

const START = parseMonth("2026-11");
const inMonth = (text: string): Month => parseMonth(text);
const first = ({ people }: LifetimeValues): PersonValues => {
  const [person] = people;
  if (!person) throw new Error("nobody");
  return person;
};

/** The worked people at FY2026 rates, their lives by a made-up law. */
const worked = examples.map(({ id, plan: file }) => {
  const plan = atFY2026(file as PlanFile);
  const survivals = plan.people.map(({ bornOn, sex }) =>
    gompertz(bornOn as IsoDate, START, sex === "male" ? 0.012 : 0.006),
  );
  return [
    id,
    plan,
    plan.scenarios.map((one) => lifetimeValues(plan, one.id, { survivals, discountRate: 0.01 })),
  ] as const;
});

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

describe("what an expected value is made of", () => {
  it.each(worked)("%s: benefits and what heirs get add up to it, people to the household", (_, __, scenarios) => {
    for (const { people, household } of scenarios) {
      for (const { expected, byBenefit, toHeirs } of people)
        expect(sumOf(Object.values(byBenefit)) + toHeirs).toBeCloseTo(expected, 2);
      expect(sumOf(people.map(({ expected }) => expected))).toBeCloseTo(household.expected, 2);
      expect(sumOf(people.map(({ toHeirs }) => toHeirs))).toBeCloseTo(household.toHeirs, 2);
      for (const [benefit, part] of Object.entries(household.byBenefit))
        expect(sumOf(people.map(({ byBenefit }) => byBenefit[benefit as keyof typeof byBenefit] ?? 0))).toBeCloseTo(
          part,
          2,
        );
    }
  });

  it("R-236 heirs get what was waited for from 65 on, where the plan holds anybody to claim it", () => {
    const valued = (rest: Partial<PlanFile>) =>
      lifetimeValues(
        aPlan(
          { bornOn: "1960-05-10", record: { through: "2026-10", contributionMonths: { paid: 480 } as never } },
          { commencement: [{ person: "self", oldAgeBasic: { years: 70 } as never }] },
          rest,
        ),
        "only",
        { survivals: [dyingInOneOf(START, [inMonth("2028-11")])] },
      ).household;
    const household = valued({ children: [{ id: "child-1", bornOn: "1990-04-10", parents: ["self"] }] });
    // paid for 2025-06 to 2028-11: 10 months of FY2025 at 831,700 a year and 32 at 847,300 (MHLW announcements)
    expect(household.toHeirs).toBeCloseTo((10 * 831_700 + 32 * 847_300) / 12, 4);
    expect(household.expected).toBe(household.toHeirs);
    expect(household.byBenefit).toEqual({});
    expect(valued({}).expected).toBe(0);
  });
});

/** Three more months up to 60 of the National Pension: 17,920 yen a month in FY2026. */
const freelancer = aPlan({
  bornOn: "1967-02-10",
  career: [{ kind: "category1", from: "2026-04", to: null, payment: "paid" }],
});

/** 300,000 a month are grade 19 of 300,000: at 18.3 % 27,450 each for worker and employer. */
const JOB = { kind: "employee", from: "2026-04", to: "2027-01", pay: { monthly: 300_000 } } as const;

describe("contributions around the plan's start", () => {
  it("what is to come counts as far as it is lived to, the months before the start as they were", () => {
    // at the begin of 2027-01 half of the lives are left
    const survivals = [dyingInOneOf(START, [inMonth("2026-12"), inMonth("2027-01")])];
    const { contributions } = first(lifetimeValues(freelancer, "only", { survivals }));
    expect(contributions.paid).toEqual({ own: 7 * 17_920, employer: 0 });
    expect(contributions.coming.own).toBeCloseTo(2.5 * 17_920, 6);
    expect(contributions.complete).toBe(true);
  });

  it("and less by the discount rate", () => {
    const survivals = [dyingInOneOf(START, [inMonth("2027-03")])];
    const { contributions } = first(lifetimeValues(freelancer, "only", { survivals, discountRate: 0.1 }));
    // 1.1^(-1/12) = 0.9920889, its square 0.9842403
    expect(contributions.coming.own).toBeCloseTo(17_920 * (1 + 0.9920889 + 0.9842403), 1);
  });

  const survivals = [dyingInOneOf(START, [inMonth("2060-01")])];
  const leaving = aPlan({ bornOn: "1980-06-15", career: [JOB] }, {}, {
    scenarios: [
      { id: "stay", name: "stay", assumptions: AT_FY2026 },
      {
        id: "leave",
        name: "leave",
        assumptions: AT_FY2026,
        paths: [{ person: "self", from: "2026-11", spells: [] }],
      },
    ],
  } as Partial<PlanFile>);

  it.each([
    ["stay", 2 * 27_450],
    ["leave", 0],
  ])("what was paid before the start is the same whatever follows (%s)", (scenario, coming) => {
    const { contributions } = first(lifetimeValues(leaving, scenario, { survivals }));
    // April to October
    expect(contributions.paid).toEqual({ own: 7 * 27_450, employer: 7 * 27_450 });
    expect(contributions.coming.own).toBeCloseTo(coming, 6);
    expect(contributions.coming.employer).toBeCloseTo(coming, 6);
  });

  it("is the same in all scenarios of the worked people", () => {
    for (const [, , [one, ...others]] of worked)
      for (const other of others)
        for (const [i, { contributions }] of other.people.entries())
          expect(contributions.paid).toEqual(one?.people[i]?.contributions.paid);
  });

  it("is not all that was paid where a statement hides the pay", () => {
    const known = aPlan({ record: { through: "2026-10", contributionMonths: { paid: 300 } as never } });
    expect(first(lifetimeValues(known, "only", { survivals })).contributions.complete).toBe(false);
  });
});

describe("the pension against the pay before it", () => {
  const survivals = [dyingInOneOf(START, [inMonth("2060-01")])];
  const bonuses = [{ month: 6, amount: 500_000 }];
  const replacementOf = (plan: Plan) => first(lifetimeValues(plan, "only", { survivals })).replacement;

  it("is that of the last full fiscal year, bonuses among it", () => {
    const plan = aPlan({
      bornOn: "1962-05-10",
      career: [{ kind: "employee", from: "2010-04", to: "2026-09", pay: { monthly: 400_000, bonuses } }],
    });
    const found = replacementOf(plan);
    expect(found).toMatchObject({ fromMonth: inMonth("2027-06"), fiscalYear: 2025 });
    // 12 x 400,000 + 500,000
    expect(found?.pay).toBeCloseTo(5_300_000, 4);
    expect(found?.annualAmount).toBe(self(plan).annualAmount);
    expect(found?.rate).toBeCloseTo((self(plan).annualAmount ?? 0) / 5_300_000, 8);
  });

  it("of a pension that is waited for looks before the first of the two", () => {
    const plan = aPlan(
      {
        bornOn: "1962-05-10",
        career: [{ kind: "employee", from: "2010-04", to: "2030-09", pay: { monthly: 400_000 } }],
      },
      { commencement: [{ person: "self", oldAgeBasic: { years: 70 } as never }] },
    );
    // the employees' pension is paid from 2027-06, the basic one from 2032-06
    expect(replacementOf(plan)).toMatchObject({ fromMonth: inMonth("2032-06"), fiscalYear: 2026, pay: 4_800_000 });
  });

  it.each([
    ["2018-04", 2017],
    ["2017-04", undefined],
  ])("is told of the ten years before: a job to %s, FY%s", (to, fiscalYear) => {
    // paid from 2027-06: the years before are FY2017 to FY2026
    const plan = aPlan({
      bornOn: "1962-05-10",
      career: [{ kind: "employee", from: "1995-04", to, pay: { monthly: 400_000 } }],
    });
    expect(replacementOf(plan)?.fiscalYear).toBe(fiscalYear);
  });

  it("is not there without a job, and without a pension", () => {
    expect(replacementOf(freelancer)).toBeNull();
    expect(replacementOf(aPlan({ career: [JOB] }))).toBeNull();
  });

  it("stays in today's yen where prices and everyone's pay grow alike", () => {
    const growing = { kind: "custom", prices: 0.02, wages: 0.02, amountsOf: "FY2026" } as const;
    const plan = aPlan(
      {
        bornOn: "1965-05-10",
        career: [
          { kind: "category1", from: "1985-05", to: "2025-05", payment: "paid" },
          { kind: "employee", from: "2026-11", to: "2030-05", pay: { monthly: 400_000 } },
        ],
      },
      { assumptions: { outlook: growing } as never },
    );
    const found = replacementOf(plan);
    expect(found?.fiscalYear).toBe(2029);
    expect(found?.pay).toBeCloseTo(4_800_000, 0);
  });
});

describe("one scenario against another, told from both sides", () => {
  const plan = aPlan(
    { bornOn: "1962-05-10", record: { through: "2026-10", contributionMonths: { paid: 480 } as never } },
    {},
    {
      scenarios: [
        { id: "at-65", name: "65", assumptions: AT_FY2026 },
        {
          id: "at-70",
          name: "70",
          assumptions: AT_FY2026,
          commencement: [{ person: "self", oldAgeBasic: { years: 70 } }],
        },
      ],
    } as Partial<PlanFile>,
  );
  // one dies before 65, one after the break-even, and two between them
  const ages = [75, 80, 90].map((age) => attainsInMonth("1962-05-10" as IsoDate, age));
  const question = { survivals: [dyingInOneOf(START, [inMonth("2027-01"), ...ages])] };

  it("65 has paid more until 81y11m, and to half of the lives; to a quarter neither pays anything", () => {
    const found = compareScenarios(plan, "at-65", "at-70", question);
    expect(found).toMatchObject({
      people: [{ person: "self", breakEven: null, overtakenAt: { years: 81, months: 11 } }],
      chanceOfMore: 0.5,
      chanceOfLess: 0.25,
    });
    // 60 months less of 847,300 a year, then from 2032-06 to 2072-04, the month before turning 110, 479 of 42 % of it more
    expect(found.people[0]?.inTheEnd).toBeCloseTo((60 * 847_300 - 479 * 355_866) / 12, 2);
  });

  it("is the mirror of 70 against 65", () => {
    const [one, other] = [
      compareScenarios(plan, "at-65", "at-70", question),
      compareScenarios(plan, "at-70", "at-65", question),
    ];
    expect(other.people[0]?.breakEven).toEqual(one.people[0]?.overtakenAt);
    expect(other.people[0]?.inTheEnd).toBe(-(one.people[0]?.inTheEnd ?? 0));
    expect([other.chanceOfMore, other.chanceOfLess]).toEqual([one.chanceOfLess, one.chanceOfMore]);
  });

  it("a scenario against itself is never ahead", () => {
    expect(compareScenarios(plan, "at-65", "at-65", question)).toEqual({
      people: [{ person: "self", breakEven: null, overtakenAt: null, inTheEnd: 0 }],
      chanceOfMore: 0,
      chanceOfLess: 0,
    });
  });
});
