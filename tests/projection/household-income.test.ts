import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlanFile } from "#lib/input/index.ts";
import { householdIncome, incomeByYear } from "#lib/projection/index.ts";
import { incomeOf, simulate } from "#lib/simulate.ts";
import { formatMonth } from "#lib/time/index.ts";
import { AT_FY2026, aPlan, only } from "./plan.ts";

type Person = PlanFile["people"][number];
type Line = NonNullable<Person["otherIncome"]>[number];
type Scenario = PlanFile["scenarios"][number];

/** Born 1970-06-15: all 480 months paid by June 2030, 847,300 yen a year (70,608 a month) from July 2035 on. */
const career: Person["career"] = [{ kind: "category1", from: "1990-06", to: "2030-06", payment: "paid" }];
const companyPension: Line = {
  paid: "monthly",
  kind: "companyPension",
  from: "2030-06",
  to: null,
  monthlyAmount: 60_000,
  grows: "fixed",
};
const rent: Line = { paid: "monthly", kind: "rent", from: "2028-01", to: "2040-01", monthlyAmount: 30_000 };

const income = (person: Partial<Person>, scenario: Partial<Scenario> = {}, facts: Partial<PlanFile> = {}) => {
  const plan = aPlan({ career, ...person }, scenario, facts);
  return incomeOf(plan, only(plan));
};
const runsOf = ({ runs }: ReturnType<typeof income>) =>
  runs.map(({ from, to, pensions, otherIncome, pay, need }) => [
    formatMonth(from),
    formatMonth(to),
    pensions,
    otherIncome,
    pay,
    need,
  ]);
const said = (month: Parameters<typeof formatMonth>[0] | undefined) => month && formatMonth(month);

describe("income of a household month by month", () => {
  const found = income({ otherIncome: [companyPension, rent] }, { monthlyNeed: { amount: 150_000 } });
  it("pensions and lines from the plan's start to 110, in runs that stay the same", () => {
    expect(runsOf(found)).toEqual([
      ["2026-11", "2028-01", 0, 0, 0, 150_000],
      ["2028-01", "2030-06", 0, 30_000, 0, 150_000],
      ["2030-06", "2035-07", 0, 90_000, 0, 150_000],
      ["2035-07", "2040-01", 70_608, 90_000, 0, 150_000],
      ["2040-01", "2080-06", 70_608, 60_000, 0, 150_000],
    ]);
  });
  it("what is missing of the need, by stretches", () => {
    // 14 x 150,000 + 29 x 120,000 + 61 x 60,000; 485 x 19,392
    expect(found.cover?.gaps.map((gap) => ({ ...gap, from: said(gap.from), to: said(gap.to) }))).toEqual([
      expect.objectContaining({
        from: "2026-11",
        to: "2035-07",
        firstAmount: 150_000,
        largestAmount: 150_000,
        total: 9_240_000,
      }),
      expect.objectContaining({
        from: "2040-01",
        to: "2080-06",
        firstAmount: 19_392,
        largestAmount: 19_392,
        total: 9_405_120,
      }),
    ]);
    expect(found.cover?.coveredFrom).toBeUndefined();
  });
  it("covered for good from the start of the pension where the rent goes on", () => {
    const lasting = income(
      { otherIncome: [companyPension, { ...rent, to: null } as Line] },
      { monthlyNeed: { amount: 150_000 } },
    );
    expect(said(lasting.cover?.coveredFrom)).toBe("2035-07");
    expect(said(lasting.cover?.coveredWithoutWorkFrom)).toBe("2035-07");
  });
  it("the largest month of a gap and its first", () => {
    const worse = income({}, { monthlyNeed: { amount: 100_000, steps: [{ from: "2030-01", amount: 120_000 }] } });
    // 70,608 from July 2035 on leaves 49,392 a month
    expect(
      worse.cover?.gaps.map(({ firstAmount, largestAmount, largestFrom }) => [
        firstAmount,
        largestAmount,
        said(largestFrom),
      ]),
    ).toEqual([[100_000, 120_000, "2030-01"]]);
  });
  it("a need that begins later asks nothing before, and a step before it is in force already", () => {
    const later = income({}, { monthlyNeed: { from: "2036-01", amount: 70_608 } });
    expect(said(later.cover?.coveredFrom)).toBe("2036-01");
    expect(later.cover?.gaps).toEqual([]);
    const stepped = income({}, { monthlyNeed: { amount: 1, steps: [{ from: "2020-01", amount: 70_609 }] } });
    expect(stepped.runs[0]?.need).toBe(70_609);
    expect(stepped.cover?.coveredFrom).toBeUndefined();
  });
  it("nothing is said of a need that the scenario does not name", () => {
    const without = income({ otherIncome: [rent] });
    expect(without.cover).toBeUndefined();
    expect(without.runs.every(({ need }) => need === undefined)).toBe(true);
  });
});

describe("pay and other work", () => {
  const job: NonNullable<Person["career"]>[number] = {
    kind: "employee",
    from: "2020-04",
    to: "2030-06",
    pay: {
      monthly: 300_000,
      bonuses: [
        { month: 6, amount: 300_000 },
        { month: 12, amount: 300_000 },
      ],
    },
  };
  it("gross, with a twelfth of the bonuses, to the last month of the job", () => {
    const working = income({ career: [job] }, { monthlyNeed: { amount: 350_000 } });
    expect(working.runs[0]).toMatchObject({ pay: 350_000, income: 350_000, withoutWork: 0 });
    expect(said(working.runs[1]?.from)).toBe("2030-06");
    expect(working.runs[1]).toMatchObject({ pay: 0 });
    expect(said(working.cover?.gaps[0]?.from)).toBe("2030-06");
  });
  it("rises each April, bonuses too; of several employers all together", () => {
    const raised = { ...job, pay: { ...job.pay, annualRaise: 0.1 }, otherPay: [{ monthly: 50_000 }] };
    const later = { ...raised, from: "2026-04", to: "2027-06" };
    const runs = income({ career: [later] }).runs.slice(0, 2);
    // 350,000 x 1.1 + 50,000
    expect(runs.map(({ from, pay }) => [said(from), pay])).toEqual([
      ["2026-11", 400_000],
      ["2027-04", 435_000],
    ]);
  });
  it("standard remuneration stands for pay, and a path for the career", () => {
    const path = {
      person: "self",
      from: "2027-01",
      spells: [
        { kind: "employee" as const, from: "2027-01", to: "2028-01", pay: { standardMonthlyRemuneration: 200_000 } },
      ],
    };
    const runs = income({ career: [job] }, { paths: [path] }).runs;
    expect(runs.slice(0, 3).map(({ from, pay }) => [said(from), pay])).toEqual([
      ["2026-11", 350_000],
      ["2027-01", 200_000],
      ["2028-01", 0],
    ]);
  });
  it("is left out where the question is whether one can stop, as is work on a line", () => {
    const work: Line = { paid: "monthly", kind: "work", from: "2026-11", to: "2045-01", monthlyAmount: 100_000 };
    const found = income({ otherIncome: [companyPension, work] }, { monthlyNeed: { amount: 130_000 } });
    // 60,000 + 70,608 is enough; with the work 160,000 already before the pension
    expect(said(found.cover?.coveredFrom)).toBe("2030-06");
    expect(said(found.cover?.coveredWithoutWorkFrom)).toBe("2035-07");
  });
});

describe("lines, people and prices", () => {
  it("end with the month of death, and the other person's go on", () => {
    const spouse: Person = {
      id: "spouse",
      bornOn: "1972-01-10",
      sex: "female",
      otherIncome: [{ ...rent, to: null } as Line],
    };
    const plan = aPlan(
      {},
      { events: [{ kind: "death", person: "self", on: "2032-03-05" }] },
      {
        people: [
          { id: "self", bornOn: "1970-06-15", sex: "male", career: [], otherIncome: [companyPension] },
          { ...spouse, career: [] },
        ],
      },
    );
    const { runs } = incomeOf(plan, only(plan));
    expect(runs.map(({ from, people }) => [said(from), ...people.map(({ otherIncome }) => otherIncome)])).toEqual([
      ["2026-11", 0, 0],
      ["2028-01", 0, 30_000],
      ["2030-06", 60_000, 30_000],
      ["2032-04", 0, 30_000],
    ]);
  });
  it("as long as it is known who lives: to the first 110th birthday without a death, else to the last death", () => {
    const couple: PlanFile["people"] = [
      { id: "self", bornOn: "1970-06-15", sex: "male", career },
      { id: "spouse", bornOn: "1960-01-10", sex: "female" },
    ];
    const until = (...deaths: [string, string][]) => {
      const events = deaths.map(([person, on]) => ({ kind: "death" as const, person, on }));
      const plan = aPlan({}, { events }, { people: couple });
      return said(incomeOf(plan, only(plan)).runs.at(-1)?.to);
    };
    expect(until()).toBe("2070-01");
    expect(until(["spouse", "2050-03-05"])).toBe("2080-06");
    expect(until(["spouse", "2050-03-05"], ["self", "2045-01-01"])).toBe("2050-04");
  });
  it("nobody who is past 110 already has any month", () => {
    const old = income({ bornOn: "1940-06-15", career: [] }, { monthlyNeed: { amount: 1 } }, { startsAt: "2050-06" });
    expect([old.runs, old.cover?.gaps, incomeByYear(old)]).toEqual([[], [], []]);
  });
  it("sums paid once stand apart, those before the plan or after a death not at all", () => {
    const once = (month: string): Line => ({
      paid: "once",
      kind: "definedContribution",
      month,
      amount: 5_000_000,
      name: "DC",
    });
    const found = income({ otherIncome: [once("2031-05"), once("2026-11"), once("2026-10")] });
    expect(found.runs.every(({ otherIncome }) => otherIncome === 0)).toBe(true);
    expect(
      found.paidOnce.map(({ month, person, kind, name, amount }) => [said(month), person, kind, name, amount]),
    ).toEqual([
      ["2026-11", "self", "definedContribution", "DC", 5_000_000],
      ["2031-05", "self", "definedContribution", "DC", 5_000_000],
    ]);
  });
  it("pensions, pay and fixed lines lose worth with prices, lines with prices and the need do not", () => {
    const plan = aPlan(
      { career, otherIncome: [companyPension, { ...rent, to: null } as Line] },
      { monthlyNeed: { amount: 150_000 } },
    );
    const [scenario] = plan.scenarios;
    if (!scenario) throw new Error("no scenario");
    const { runs } = householdIncome(plan, scenario, only(plan), {
      deflator: (year) => (year < 2040 ? 1 : 1.2),
      payIndex: () => 1,
    });
    const of = (month: string) => runs.find(({ from }) => formatMonth(from) === month);
    expect(of("2035-07")).toMatchObject({ pensions: 70_608, otherIncome: 90_000 });
    // 70,608 / 1.2 = 58,840; 60,000 / 1.2 + 30,000
    expect(of("2040-04")).toMatchObject({ pensions: 58_840, otherIncome: 80_000, need: 150_000 });
  });
  it("by fiscal year: five months of the first, then twelve", () => {
    const found = income(
      { otherIncome: [rent, { paid: "once", kind: "other", month: "2028-02", amount: 7 }] },
      { monthlyNeed: { amount: 100_000 } },
    );
    expect(incomeByYear(found).slice(0, 3)).toEqual([
      { fiscalYear: 2026, pensions: 0, otherIncome: 0, pay: 0, paidOnce: 0, need: 500_000 },
      { fiscalYear: 2027, pensions: 0, otherIncome: 90_000, pay: 0, paidOnce: 7, need: 1_200_000 },
      { fiscalYear: 2028, pensions: 0, otherIncome: 360_000, pay: 0, paidOnce: 0, need: 1_200_000 },
    ]);
  });
});

describe("what more income or a higher need changes", () => {
  const amounts = fc.integer({ min: 0, max: 200_000 });
  const coverWith = (monthlyAmount: number, amount: number) =>
    income({ otherIncome: [{ ...rent, to: null, monthlyAmount } as Line] }, { monthlyNeed: { amount } }).cover;
  const late = Number.POSITIVE_INFINITY;
  it("more income never covers the need later, nor leaves more missing; a higher need never sooner", () => {
    fc.assert(
      fc.property(amounts, amounts, amounts, (one, more, need) => {
        const [less, rich, dear] = [coverWith(one, need), coverWith(one + more, need), coverWith(one, need + more)];
        const missing = (cover: typeof less) => cover?.gaps.reduce((sum, { total }) => sum + total, 0) ?? 0;
        expect(rich?.coveredFrom ?? late).toBeLessThanOrEqual(less?.coveredFrom ?? late);
        expect(dear?.coveredFrom ?? late).toBeGreaterThanOrEqual(less?.coveredFrom ?? late);
        expect(missing(rich)).toBeLessThanOrEqual(missing(less));
        expect(missing(dear)).toBeGreaterThanOrEqual(missing(less));
        expect(less?.coveredWithoutWorkFrom ?? late).toBeGreaterThanOrEqual(less?.coveredFrom ?? late);
      }),
      { numRuns: 60 },
    );
  });
});

describe("income on the wire", () => {
  const file = (scenario: Partial<Scenario>, person: Partial<Person> = {}): PlanFile => ({
    format: "nenrin-plan",
    version: 1,
    name: "test",
    startsAt: "2026-11",
    people: [{ id: "self", bornOn: "1970-06-15", sex: "male", career, ...person }],
    scenarios: [{ id: "only", name: "only", assumptions: AT_FY2026, ...scenario }],
  });
  const wired = (plan: PlanFile) => {
    const answer = simulate(plan);
    if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
    return answer.scenarios[0]?.income;
  };
  it("stands there where the plan names lines or a need", () => {
    expect(wired(file({}))).toBeUndefined();
    expect(wired(file({}, { otherIncome: [rent] }))).toMatchObject({ years: expect.any(Array) });
    expect(wired(file({}, { otherIncome: [rent] }))).not.toHaveProperty("need");
    expect(wired(file({ monthlyNeed: { amount: 70_608 } }))?.need).toEqual({
      coveredFrom: "2035-07",
      coveredWithoutWorkFrom: "2035-07",
      gaps: [
        {
          from: "2026-11",
          to: "2035-07",
          firstMonthlyAmount: 70_608,
          largestMonthlyAmount: 70_608,
          largestFromMonth: "2026-11",
          // 104 months
          total: 7_343_232,
        },
      ],
    });
  });
});
