import { describe, expect, it } from "vitest";
import { readPlan } from "#lib/input/index.ts";
import { project, simulate } from "#lib/simulate.ts";
import { formatMonth } from "#lib/time/index.ts";
import { AT_FY2026, aPlan, only, rightTo, self } from "./plan.ts";

const employed = (from: string, to: string | null, monthly = 400_000) => ({
  kind: "employee" as const,
  from,
  to,
  pay: { monthly },
});
const paid = (from: string, to: string | null) => ({ kind: "category1" as const, from, to, payment: "paid" as const });
const ages = (basic: number, employees: number) => ({
  commencement: [{ person: "self", oldAgeBasic: { years: basic }, oldAgeEmployees: { years: employees } }],
});
const codes = (plan: Parameters<typeof only>[0]) => only(plan).notCovered.map(({ code }) => code);

describe("states of the law", () => {
  const person = { career: [employed("1990-04", null)] };
  it("law frozen in 2025-06: the top grade of 2027-09 does not happen", () => {
    // a month at 700,000: 650,000 x 9.15 % = 59,475 each under the law of 2025-06, 680,000 x 9.15 % = 62,220 from 2027-09
    const plan = aPlan({ career: [employed("2027-10", "2027-11", 700_000)] });
    expect(self(plan).ownContributions).toBe(62_220);
    expect(self({ ...plan, law: { frozenAt: "2025-06" } }).ownContributions).toBe(59_475);
  });
  it("R-338 law frozen in 2020-05: no revision while working", () => {
    const plan = aPlan({ bornOn: "1958-06-15", career: [employed("1990-04", "2027-06")] });
    const codes = (given: typeof plan) => only(given).changes.map(({ reason }) => reason.code);
    expect(codes(plan)).toContain("inWorkRevision");
    expect(codes({ ...plan, law: { frozenAt: "2020-05" } })).not.toContain("inWorkRevision");
  });
  it("law known in 2025-06: the amounts of FY2025 stand for later months", () => {
    const plan = aPlan(person, { assumptions: {} });
    const known = project({ ...plan, law: { knownAt: "2025-06" } });
    expect(known.amountsOf).toBe(2025);
    // 831,700 x 480 / 480 at FY2025
    const right = known.scenarios[0]?.people[0]?.rights[0];
    // all 480 months at 20 to 59, at the full amount of FY2025
    expect(right?.status === "payable" && right.parts.basic).toBe(831_700);
  });
});

describe("R-382 deferral of the employees' pension by the day of its right", () => {
  it("births to 1942-04-01 attained 65 before 2007-04 and cannot defer it, later ones can", () => {
    const born = (bornOn: string) =>
      rightTo(
        aPlan({ bornOn, career: [paid("1965-04", "1986-04"), employed("1986-04", "2000-04")] }, ages(65, 68)),
        "oldAgeEmployees",
      );
    expect(born("1942-04-01")).toMatchObject({
      status: "notEligible",
      reasons: [{ code: "ageNotAllowed", allowed: [[{ years: 60 }, { years: 65 }]] }],
    });
    expect(born("1942-04-03")).toMatchObject({ status: "payable" });
  });
});

describe("R-200 ten years since August 2017", () => {
  it("open the right of an older person with 200 months then, not before", () => {
    const right = rightTo(aPlan({ bornOn: "1940-06-15", career: [paid("1970-04", "1986-12")] }), "oldAgeBasic");
    expect(right.status === "payable" && [formatMonth(right.claimMonth), formatMonth(right.fromMonth)]).toEqual([
      "2017-08",
      "2017-09",
    ]);
  });
});

describe("R-221 claimed together only where both can be", () => {
  it("who has no insured month at the claim claims the basic pension alone", () => {
    // born 1970-06-15: 60 on 2030-06-14; first job at 61 and a half
    const career = [paid("1990-06", "2030-06"), employed("2031-12", "2035-06")];
    expect(rightTo(aPlan({ career }, ages(60, 65)), "oldAgeBasic")).toMatchObject({ status: "payable" });
  });
});

describe("R-201 a right that comes after 65", () => {
  const career = [paid("1990-06", "2000-05"), employed("2035-08", "2038-06")]; // 119 months at 65
  it("is named where a deferral was chosen", () => {
    expect(rightTo(aPlan({ career }, ages(70, 65)), "oldAgeBasic")).toMatchObject({
      status: "notEligible",
      reasons: [
        { code: "rightComesLater", month: "2035-08" },
        { code: "qualifyingPeriodTooShort", months: 119, needed: 120 },
      ],
    });
  });
  it("arises in the month that completes the ten years and is paid from the next: 24 special voluntary months", () => {
    // 96 months paid, 24 more from 2026-12 to 2028-11; 847,300 x 120/480
    const born = { bornOn: "1961-05-10", career: [paid("1990-01", "1998-01")] };
    const cover = { kind: "voluntary" as const, from: "2026-12", to: "2031-05" };
    const plan = aPlan(born, { paths: [{ person: "self", from: "2026-12", spells: [cover] }] });
    const right = rightTo(plan, "oldAgeBasic");
    expect(right).toMatchObject({ status: "payable", annualAmount: 211_825, firstPaidOn: "2029-02-15" });
    expect(right.status === "payable" && [right.claimMonth, right.fromMonth].map(formatMonth)).toEqual([
      "2028-11",
      "2028-12",
    ]);
    expect(only(plan).changes[0]).toMatchObject({ reason: { code: "startsLater", month: "2028-11" } });
  });
  it("brings the employees' pension in the same month, on all months that complete the ten years", () => {
    // 119 months at 65 and one month of work in 2035-08, at 400,000 the grade 410,000: 410,000 x 5.481/1000 x 1 at 65
    const right = rightTo(
      aPlan({ career: [paid("1990-06", "2000-05"), employed("2035-08", "2035-09")] }),
      "oldAgeEmployees",
    );
    expect(right.status === "payable" && [right.claimMonth, right.fromMonth].map(formatMonth)).toEqual([
      "2035-08",
      "2035-09",
    ]);
    expect(right).toMatchObject({ status: "payable" });
  });
  it("does not come from a stay in an agreement country after 65", () => {
    const abroad = { kind: "abroad" as const, from: "2035-06", to: "2044-06", country: "Germany", agreement: true };
    expect(rightTo(aPlan({ career: [paid("1990-06", "2000-05"), abroad] }), "oldAgeBasic")).toMatchObject({
      status: "notEligible",
    });
  });
});

describe("R-014 death ends insurance", () => {
  it("no contribution for the month of death and later, none of the pension after it", () => {
    const plan = aPlan(
      { career: [paid("1990-06", null)] },
      { events: [{ kind: "death", on: "2027-06-10", person: "self" }] },
    );
    const year = self(plan).years.find(({ fiscalYear }) => fiscalYear === 2027);
    expect(year?.nationalContribution).toBe(2 * 17_920); // April and May at FY2026 rates
  });
  it("before the data begin leaves no change at all", () => {
    const plan = aPlan(
      { bornOn: "1940-06-15", career: [paid("1962-04", "1990-04")] },
      { events: [{ kind: "death", on: "2015-05-10", person: "self" }] },
    );
    expect(only(plan).changes).toEqual([]);
  });
});

describe("R-102 category 3 needs an insured spouse", () => {
  it("costs contributions where the other person was never insured, and the wire says so", () => {
    const file = {
      format: "nenrin-plan",
      version: 1,
      name: "couple",
      startsAt: "2026-11",
      people: [
        { id: "a", bornOn: "1970-06-15", sex: "male", career: [paid("1991-04", null)] },
        { id: "b", bornOn: "1975-06-15", sex: "female", career: [{ kind: "category3", from: "2000-04", to: null }] },
      ],
      scenarios: [{ id: "only", name: "only", assumptions: AT_FY2026 }],
    };
    const read = readPlan(file);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(only(read.plan).people[1]?.ownContributions).toBeGreaterThan(0);
    const wire = simulate(file);
    expect(wire.ok && wire.scenarios[0]?.notCovered.map(({ code }) => code)).toContain("category3BecomesCategory1");
  });
  it("is named as an assumption where the plan has no spouse", () => {
    expect(codes(aPlan({ career: [{ kind: "category3", from: "1995-04", to: null }] }))).toContain("spouseNotInPlan");
  });
});

describe("R-108 voluntary insurance ends at the full career", () => {
  it("with its contributions", () => {
    const plan = aPlan({
      career: [paid("1990-06", "2030-06"), { kind: "voluntary", from: "2030-06", to: "2035-06", additional: true }],
    });
    expect(only(plan).notices).toEqual([{ code: "voluntaryEndsAtFull", person: "self", from: "2030-06", months: 60 }]);
    expect(rightTo(plan, "oldAgeBasic")).toMatchObject({ annualAmount: 847_300 });
  });
});

describe("R-109 voluntary insurance from 65", () => {
  const born = { bornOn: "1962-06-15" };
  it("ends when the ten years are complete: 20 months, of which the last is 2029-01", () => {
    const plan = aPlan({
      ...born,
      career: [paid("2014-02", "2022-06"), { kind: "voluntary", from: "2027-06", to: "2031-06" }],
    });
    expect(only(plan).notices).toEqual([{ code: "voluntaryEndsAtFull", person: "self", from: "2029-02", months: 28 }]);
  });
  it("is not open to who has the right at 65", () => {
    const plan = aPlan({
      ...born,
      career: [paid("1992-06", "2022-06"), { kind: "voluntary", from: "2027-06", to: "2030-06" }],
    });
    expect(only(plan).notices).toEqual([{ code: "voluntaryEndsAtFull", person: "self", from: "2027-06", months: 36 }]);
  });
});

describe("covered work past 70", () => {
  it("R-324, R-390 covered work past 70 while drawing the pension", () => {
    const past70 = { kind: "workingPast70" as const, from: "2040-06", to: "2045-06", pay: { monthly: 900_000 } };
    const { changes } = only(aPlan({ career: [employed("1990-04", "2035-06"), past70] }));
    const tested = changes.filter(({ suspended }) => suspended.remunerationRelated > 0);
    // the first month of new work is free: 2040-07 to 2045-05
    expect([tested[0]?.month, changes.at(-1)?.month].map((month) => month && formatMonth(month))).toEqual([
      "2040-07",
      "2045-06",
    ]);
    expect(changes.at(-1)?.reason).toEqual({ code: "earningsTestEnds" });
  });
});

describe("what is not in the figures is said", () => {
  it("nationality that would decide months abroad; lifetime assumptions", () => {
    const abroad = {
      staysAbroad: [{ from: "1995-04", to: "2005-04", country: "Kenya" }],
      career: [paid("2005-04", null)],
    };
    const read = readPlan({
      format: "nenrin-plan",
      version: 1,
      name: "t",
      startsAt: "2026-11",
      people: [{ id: "self", bornOn: "1970-06-15", sex: "male", ...abroad }],
      scenarios: [{ id: "s", name: "s", assumptions: { mortality: { kind: "age", years: 70 } } }],
    });
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(codes(read.plan)).toEqual(expect.arrayContaining(["nationalityUnknown", "lifetimeValues"]));
  });
  it("tables of another projection, or of people in better or worse health", () => {
    const assuming = (mortality: object) =>
      codes(aPlan({}, { assumptions: { mortality: { kind: "tables", ...mortality } } }));
    expect(assuming({})).not.toContain("lifetimeValues");
    expect(assuming({ variant: "low" })).toContain("lifetimeValues");
    expect(assuming({ healthFactors: [{ person: "self", factor: 2 }] })).toContain("lifetimeValues");
  });
});

describe("R-383 waiting while working past 70", () => {
  it("tests the months past 70 too", () => {
    const past70 = { kind: "workingPast70" as const, from: "2040-06", to: "2045-06", pay: { monthly: 900_000 } };
    const deferred = (career: Parameters<typeof aPlan>[0]["career"]) => {
      const right = rightTo(aPlan({ career }, ages(65, 75)), "oldAgeEmployees");
      return right.status === "payable" ? right.annualAmount : 0;
    };
    expect(deferred([employed("1990-04", "2035-06"), past70])).toBeLessThan(deferred([employed("1990-04", "2035-06")]));
  });
});

describe("R-330, R-337, R-338 insured for the first time after 65", () => {
  // 65 in 2026-06; a month of insurance from 60 on brings 1,766 of transitional addition
  const changes = (from: string, to: string, scenario = {}) =>
    only(aPlan({ bornOn: "1961-06-15", career: [paid("1981-06", "2021-06"), employed(from, to, 250_000)] }, scenario))
      .changes.filter(({ benefit }) => benefit === "oldAgeEmployees")
      .map(({ month, parts, reason }) => [formatMonth(month), parts.transitional, reason.code]);
  it("2027-11 to 2030-03: 10 months from 2028-10, 22 a year later, all 29 on leaving", () => {
    expect(changes("2027-11", "2030-04")).toEqual([
      ["2028-10", 17_660, "startsWithWork"],
      ["2029-10", 38_852, "inWorkRevision"],
      ["2030-04", 51_214, "retirementRevision"],
    ]);
  });
  it("two months in one autumn: from the month after them", () => {
    expect(changes("2026-10", "2026-12")).toEqual([["2026-12", 3532, "startsWithWork"]]);
  });
  it("R-383 nothing before the right, so a deferral raises nothing: all 29 at 70", () => {
    expect(changes("2027-11", "2030-04", ages(65, 70))).toEqual([["2031-07", 51_214, "startsWithWork"]]);
  });
  it("R-201 where that work completes the ten years, that a deferral from then is not computed is said", () => {
    const codes = (months: string) =>
      only(
        aPlan(
          { bornOn: "1961-06-15", career: [paid("1986-04", months), employed("2026-06", "2031-06")] },
          ages(65, 69),
        ),
      ).notCovered.map(({ code }) => code);
    // 101 months at 65, or 120
    expect(codes("1994-09")).toContain("laterRightNotDeferred");
    expect(codes("1996-04")).not.toContain("laterRightNotDeferred");
  });
});

describe("R-107, R-215 a late notice of category 3 accepted for its reason", () => {
  /** Born 1962-06-15: 65 on 2027-06-14; 120 months paid, then 60 of category 3 until 2012-05. */
  const noticed = (noticedIn: string) =>
    aPlan({
      bornOn: "1962-06-15",
      career: [
        { kind: "category1", from: "1990-04", to: "2000-04", payment: "paid" },
        { kind: "category3", from: "2007-06", to: "2012-06", noticedIn, specialNotice: true },
      ],
    });
  it("by 65 all its months count: 847,300 x 180/480", () => {
    expect(rightTo(noticed("2027-06"), "oldAgeBasic")).toMatchObject({ annualAmount: 317_738 });
  });
  it("after 65 they are left out, 847,300 x 120/480, and that is said", () => {
    expect(rightTo(noticed("2027-07"), "oldAgeBasic")).toMatchObject({ annualAmount: 211_825 });
    expect(only(noticed("2027-07")).notCovered).toContainEqual({
      code: "specialNoticeAfter65",
      person: "self",
      from: "2027-07",
    });
    expect(only(noticed("2027-06")).notCovered.map(({ code }) => code)).not.toContain("specialNoticeAfter65");
  });
});
