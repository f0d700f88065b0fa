import { describe, expect, it } from "vitest";
import { readPlan } from "#lib/input/index.ts";
import { formatMonth } from "#lib/time/index.ts";
import { AT_FY2026, aPlan, only, rightTo, self } from "./plan.ts";

const employed = (from: string, to: string, monthly = 300_000) => ({
  kind: "employee" as const,
  from,
  to,
  pay: { monthly },
});
const changesOf = (plan: Parameters<typeof only>[0]) =>
  only(plan)
    .changes.filter(({ benefit }) => benefit === "oldAgeEmployees")
    .map(({ month, reason }) => [formatMonth(month), reason.code]);

// born 1970-06-15: attains 60 on 2030-06-14, 65 on 2035-06-14, 70 on 2040-06-14
describe("R-337, R-338, R-339 months worked after the pension began", () => {
  it("X-26 leaving on 31 March takes the months in from April, once a month has passed", () => {
    const plan = aPlan({ career: [employed("1992-04", "2037-04")] });
    expect(changesOf(plan)).toEqual([
      ["2035-07", "startsAt65"],
      ["2035-10", "inWorkRevision"],
      ["2036-10", "inWorkRevision"],
      ["2037-04", "retirementRevision"],
    ]);
  });

  // born 1961-06-15: attains 65 on 2026-06-14
  it("X-26 leaving on 15 March takes the months before March in from April as well", () => {
    const leaves = (on: string) =>
      only(
        aPlan(
          { bornOn: "1961-06-15", career: [employed("1992-04", "2028-04")] },
          { events: [{ kind: "jobLoss", on, person: "self" }] },
        ),
      )
        .changes.filter(({ reason }) => reason.code === "retirementRevision")
        .map(({ month, reason }) => [formatMonth(month), reason.until]);
    expect(leaves("2027-03-15")).toEqual([["2027-04", "2027-02"]]);
    expect(leaves("2027-03-31")).toEqual([["2027-04", "2027-03"]]);
  });
  it("R-337 not for who dies at work: no month passes after it", () => {
    const dies = (on: string) =>
      only(
        aPlan(
          { bornOn: "1961-06-15", career: [employed("1992-04", "2028-04")] },
          { events: [{ kind: "death", on, person: "self" }] },
        ),
      ).changes.filter(({ reason }) => reason.code === "retirementRevision");
    expect(dies("2027-12-10")).toEqual([]);
    expect(dies("2027-12-31")).toEqual([]);
  });
  it("R-337 not where new insurance begins within a month of leaving", () => {
    const path = { person: "self", from: "2027-04", spells: [employed("2027-04", "2028-04")] };
    const plan = aPlan(
      { bornOn: "1961-06-15", career: [employed("1992-04", "2027-04")] },
      { events: [{ kind: "jobLoss", on: "2027-03-15", person: "self" }], paths: [path] },
    );
    expect(changesOf(plan).filter(([, code]) => code === "retirementRevision")).toEqual([
      ["2028-04", "retirementRevision"],
    ]);
  });

  // attained 70 on 2040-06-14; one month from it ends on 2040-07-14
  it("insurance that ends at 70 is taken in from the month that contains the day one month after", () => {
    expect(changesOf(aPlan({ career: [employed("1992-04", "2040-06")] })).at(-1)).toEqual([
      "2040-07",
      "retirementRevision",
    ]);
  });

  it("X-25 twelve months at 300,000 add 300,000 x 5.769/1000 x 12 x 0.817 x 1.082 at most (guarantee, FY2026 level)", () => {
    const [first, second] = only(aPlan({ career: [employed("1992-04", "2037-10")] })).changes.filter(
      ({ benefit, reason }) => benefit === "oldAgeEmployees" && reason.code === "inWorkRevision",
    );
    // the main formula: 300,000 x 0.921 x 5.481/1000 x 12 = 18,172.8; the guarantee 18,358.3; M has reached 480
    expect((second?.annualAmount ?? 0) - (first?.annualAmount ?? 0)).toBeGreaterThanOrEqual(18_172);
    expect((second?.annualAmount ?? 0) - (first?.annualAmount ?? 0)).toBeLessThanOrEqual(18_359);
  });

  it.each([
    // born, insured since; attained 65 in 2025-09 with 305 months, and in 2025-11 with 481
    ["1960-09-15", "2000-04", 21_192, "twelve months to 2026-08, 1,766 x 12"],
    ["1960-11-15", "1985-10", 0, "480 months are reached"],
  ])(
    "X-25 born %s, insured since %s: the transitional addition rises by %i in October 2026 (%s)",
    (born, since, rise) => {
      const { changes } = only(aPlan({ bornOn: born, career: [employed(since, "2027-10")] }));
      const employees = changes.filter(({ benefit }) => benefit === "oldAgeEmployees");
      const at = employees.findIndex(({ month }) => formatMonth(month) === "2026-10");
      expect(employees[at]?.reason).toMatchObject({ code: "inWorkRevision", until: "2026-08" });
      expect((employees[at]?.parts.transitional ?? 0) - (employees[at - 1]?.parts.transitional ?? 0)).toBe(rise);
    },
  );

  it("R-377 months after an early claim come unreduced at 65, and on leaving", () => {
    const early = { commencement: [{ person: "self", oldAgeBasic: { years: 62 }, oldAgeEmployees: { years: 62 } }] };
    expect(changesOf(aPlan({ career: [employed("1992-04", "2036-04")] }, early))).toEqual([
      ["2032-07", "startsEarly"],
      ["2035-07", "attains65"],
      ["2035-10", "inWorkRevision"],
      ["2036-04", "retirementRevision"],
    ]);
    expect(changesOf(aPlan({ career: [employed("1992-04", "2034-04")] }, early)).slice(1)).toEqual([
      ["2034-04", "retirementRevision"],
    ]);
  });
});

describe("R-221, R-375 early starts", () => {
  const plan = (basic: number, employees: number, bornOn = "1970-06-15", sex: "male" | "female" = "male") =>
    aPlan(
      { bornOn, sex, career: [employed("1992-04", "2022-04")] },
      { commencement: [{ person: "self", oldAgeBasic: { years: basic }, oldAgeEmployees: { years: employees } }] },
    );

  it("are claimed together", () => {
    expect(rightTo(plan(62, 65), "oldAgeBasic")).toMatchObject({
      status: "notEligible",
      reasons: [{ code: "claimedTogether" }],
    });
    expect(rightTo(plan(62, 62), "oldAgeBasic")).toMatchObject({ status: "payable", adjustmentMonths: -36 });
    expect(rightTo(plan(70, 65), "oldAgeEmployees")).toMatchObject({ status: "payable", adjustmentMonths: 0 });
  });

  it("R-220, R-230 at an age the law does not know are refused with the ages it does", () => {
    const between = aPlan(
      { career: [employed("1992-04", "2022-04")] },
      { commencement: [{ person: "self", oldAgeBasic: { years: 65, months: 6 } }] },
    );
    expect(rightTo(between, "oldAgeBasic")).toMatchObject({
      status: "notEligible",
      reasons: [
        {
          code: "ageNotAllowed",
          allowed: [
            [
              { years: 60, months: 0 },
              { years: 65, months: 0 },
            ],
            [
              { years: 66, months: 0 },
              { years: 75, months: 0 },
            ],
          ],
        },
      ],
    });
  });
});

describe("R-115, R-320 contributions by year", () => {
  it("FY2026: 12 x 17,920 in category 1; 12 x 27,450 each at 300,000", () => {
    const year = (plan: Parameters<typeof self>[0]) => self(plan).years.find(({ fiscalYear }) => fiscalYear === 2026);
    const freelance = aPlan({ career: [{ kind: "category1", from: "1990-06", to: null, payment: "paid" }] });
    expect(year(freelance)).toMatchObject({
      nationalContribution: 215_040,
      employeesContribution: 0,
      employerContribution: 0,
    });
    expect(year(aPlan({ career: [employed("1992-04", "2030-04")] }))).toMatchObject({
      employeesContribution: 329_400,
      employerContribution: 329_400,
    });
  });

  it("R-118 categories 2 and 3 pay nothing to the National Pension", () => {
    const spouse = { kind: "category3" as const, from: "1992-04", to: "2030-04" };
    const costs = (spell: Parameters<typeof aPlan>[0]["career"]) =>
      self(aPlan({ career: spell })).years.map(({ nationalContribution }) => nationalContribution);
    expect(new Set(costs([employed("1992-04", "2030-04")]))).toEqual(new Set([0]));
    expect(new Set(costs([spouse]))).toEqual(new Set([0]));
    expect(self(aPlan({ career: [spouse] })).ownContributions).toBe(0);
  });

  it("R-117 a waived month costs only the additional contribution", () => {
    const waived = { kind: "category1" as const, from: "2026-04", to: "2026-08", payment: "maternity" as const };
    const cost = (additional: boolean) =>
      self(aPlan({ bornOn: "1990-06-15", sex: "female", career: [{ ...waived, additional }] })).ownContributions;
    expect([cost(false), cost(true)]).toEqual([0, 1_600]);
  });

  it("what the years earned adds up to the pension at 65", () => {
    const person = self(
      aPlan({
        career: [
          { kind: "category1", from: "1990-06", to: "1995-04", payment: "paid", additional: true },
          employed("1995-04", "2033-04"),
        ],
      }),
    );
    const earned = person.years.reduce(
      (sum, { earned: own }) => sum + own.basic + own.additional + own.remunerationRelated + own.transitional,
      0,
    );
    expect(earned).toBe(person.annualAmount);
  });
});

describe("R-201 the right that comes after 65", () => {
  // born 1962-06-15: attains 65 on 2027-06-14; 100 months at 65, the rest by voluntary insurance from 65
  const plan = aPlan({
    bornOn: "1962-06-15",
    career: [
      { kind: "category1", from: "2014-02", to: "2022-06", payment: "paid" },
      { kind: "voluntary", from: "2027-06", to: "2029-02" },
    ],
  });

  it("starts when later months complete 120", () => {
    const right = rightTo(plan, "oldAgeBasic");
    // 100 months to 2022-05, 20 more from 2027-06 to 2029-01: complete in that month, paid from 2029-02
    expect(right.status === "payable" && formatMonth(right.claimMonth)).toBe("2029-01");
    expect(right).toMatchObject({ status: "payable", annualAmount: 211_825 }); // 847,300 x 120/480
  });
  it("R-109 voluntary insurance from 65 without an end goes on past 65", () => {
    const open = aPlan({
      bornOn: "1962-06-15",
      career: [
        { kind: "category1", from: "2014-02", to: "2022-06", payment: "paid" },
        { kind: "voluntary", from: "2027-06", to: null },
      ],
    });
    const right = rightTo(open, "oldAgeBasic");
    expect(right.status === "payable" && formatMonth(right.claimMonth)).toBe("2029-01");
  });

  it("R-200 is refused with the months that are missing where nothing completes them", () => {
    const short = aPlan({
      bornOn: "1962-06-15",
      career: [{ kind: "category1", from: "2014-02", to: "2022-06", payment: "paid" }],
    });
    expect(rightTo(short, "oldAgeBasic")).toMatchObject({
      status: "notEligible",
      reasons: [{ code: "qualifyingPeriodTooShort", months: 100, needed: 120 }],
    });
  });

  it("R-108, R-220 voluntary months after an early claim are refused", () => {
    const early = aPlan(
      {
        career: [
          { kind: "category1", from: "1995-06", to: "2030-06", payment: "paid" },
          { kind: "voluntary", from: "2031-01", to: "2033-01" },
        ],
      },
      { commencement: [{ person: "self", oldAgeBasic: { years: 62 } }] },
    );
    expect(rightTo(early, "oldAgeBasic")).toMatchObject({
      status: "notEligible",
      reasons: [{ code: "voluntaryAfterEarlyClaim", from: "2032-06" }],
    });
  });
});

describe("R-004 death", () => {
  it("ends the pension with the month of death, and leaves no right before the claim", () => {
    const career = [{ kind: "category1" as const, from: "1990-06", to: "2030-06", payment: "paid" as const }];
    const dies = (on: string) => aPlan({ career }, { events: [{ kind: "death", on, person: "self" }] });
    const changes = only(dies("2040-02-10")).changes.map(({ month, annualAmount, reason }) => [
      formatMonth(month),
      annualAmount,
      reason.code,
    ]);
    expect(changes).toEqual([
      ["2035-07", 847_300, "startsAt65"],
      ["2040-03", 0, "death"],
    ]);
    expect(rightTo(dies("2035-06-20"), "oldAgeBasic")).toMatchObject({
      status: "notEligible",
      reasons: [{ code: "deathBeforeClaim" }],
    });
  });
});

describe("R-101, R-102 category 3 follows the worker", () => {
  const couple = (follows: boolean, jobs = [employed("1992-04", "2027-04")]) => {
    const read = readPlan({
      format: "nenrin-plan",
      version: 1,
      name: "couple",
      startsAt: "2026-11",
      people: [
        {
          id: "worker",
          bornOn: "1970-06-15",
          sex: "male",
          career: [...jobs, { kind: "category1", from: "2027-04", to: null, payment: "paid" }],
        },
        {
          id: "spouse",
          bornOn: "1972-06-15",
          sex: "female",
          career: [{ kind: "category3", from: "1994-04", to: null }],
        },
      ],
      scenarios: [{ id: "only", name: "only", assumptions: AT_FY2026, category3FollowsWorker: follows }],
    });
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    return only(read.plan);
  };

  it("becomes category 1 with its cost when the worker leaves, and says so", () => {
    // from 2027-04 to before 60 on 2032-06-14: 62 months, at 17,920 a month: 215,040 a year
    expect(couple(true).notices).toEqual([
      {
        code: "category3BecomesCategory1",
        person: "spouse",
        from: "2027-04",
        months: 62,
        monthlyCost: 17_920,
        annualCost: 215_040,
      },
    ]);
    expect(couple(true).people[1]?.ownContributions).toBe(62 * 17_920);
    expect(couple(false).notices).toEqual([]);
    expect(couple(false).people[1]?.ownContributions).toBe(0);
  });

  it("R-115 each gap of the worker is told by itself, at the contribution of its first month", () => {
    const gaps = [employed("1992-04", "2016-02"), employed("2016-04", "2027-04")];
    // 2016-02 and 2016-03 at 15,590 of FY2015: 187,080 a year
    expect(couple(true, gaps).notices).toMatchObject([
      { from: "2016-02", months: 2, monthlyCost: 15_590, annualCost: 187_080 },
      { from: "2027-04", months: 62, monthlyCost: 17_920, annualCost: 215_040 },
    ]);
  });
});

describe("R-016 kinds of employees' insurance", () => {
  it("says that several kinds are computed together", () => {
    const teacher = {
      kind: "employee" as const,
      from: "2004-04",
      to: "2022-04",
      scheme: "localService" as const,
      pay: { monthly: 300_000 },
    };
    const codes = (plan: Parameters<typeof only>[0]) => only(plan).notCovered.map(({ code }) => code);
    expect(codes(aPlan({ career: [employed("1992-04", "2004-04"), teacher] }))).toContain("kindsTogether");
    expect(codes(aPlan({ career: [teacher] }))).not.toContain("kindsTogether");
  });
});
