import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rate } from "#lib/money/index.ts";
import {
  childRearingContribution,
  employeesContribution,
  employeesShares,
  type NationalExemption,
  nationalContribution,
  sharesByEmployer,
} from "#lib/rules/index.ts";
import { parseMonth } from "#lib/time/index.ts";
import { breakdown, params, reasons } from "./a-case.ts";

const national = (asOf: string, exemption: NationalExemption = "none", additional = false, age?: number) =>
  nationalContribution(exemption, additional, parseMonth(asOf), params, age);

describe("R-115, R-121 National Pension contributions", () => {
  it.each([
    ["2018-10", "none", 16_340, "FY2018"],
    ["2026-11", "none", 17_920, "FY2026"],
    ["2027-04", "none", 18_290, "FY2027, announced with FY2026"],
    ["2026-11", "quarter", 13_440, "three quarters to pay"],
    ["2026-11", "half", 8_960, "half to pay"],
    ["2026-11", "threeQuarter", 4_480, "a quarter to pay"],
    ["2026-11", "full", 0, "nothing to pay"],
    ["2024-10", "quarter", 12_740, "16,980 x 3/4 = 12,735: 5 yen are raised to 10"],
    ["2024-10", "threeQuarter", 4_250, "16,980 / 4 = 4,245"],
    ["2018-10", "quarter", 12_260, "16,340 x 3/4 = 12,255"],
    ["2018-10", "threeQuarter", 4_090, "16,340 / 4 = 4,085"],
  ] as [string, NationalExemption, number, string][])("%s, %s exempt: %i (%s)", (asOf, exemption, yen) => {
    expect(breakdown(national(asOf, exemption)).monthlyAmount).toBe(yen);
  });
  it("R-117 the additional contribution is 400 yen, and no company for an exemption", () => {
    expect(breakdown(national("2026-11", "none", true))).toMatchObject({
      additionalMonthlyAmount: 400,
      totalMonthlyAmount: 18_320,
    });
    for (const exemption of ["quarter", "half", "threeQuarter", "full"] as const)
      expect(reasons(national("2026-11", exemption, true))).toEqual([{ code: "additionalNotAllowed" }]);
  });
  it("before 1970-07 people from 35 on paid more", () => {
    const of = (age: number) => breakdown(national("1966-01", "none", false, age)).monthlyAmount;
    expect([of(34), of(35)]).toEqual([100, 150]);
  });
});

describe("R-320 employees' contributions and their halves", () => {
  it.each([
    // base, whole, worker, employer at 18.3 %
    [88_000, 16_104, 8_052, 8_052, "the lowest grade"],
    [300_000, 54_900, 27_450, 27_450, "no fraction"],
    [320_000, 58_560, 29_280, 29_280, "X-16"],
    [650_000, 118_950, 59_475, 59_475, "the highest grade"],
    [1_500_000, 274_500, 137_250, 137_250, "X-19"],
    [1_000, 183, 91, 92, "a half yen each"],
    [0, 0, 0, 0, "nothing"],
  ])("on %i: %i, %i, %i (%s)", (base, whole, employee, employer) => {
    expect(employeesShares(base, rate("0.183"))).toMatchObject({ whole, employee, employer });
  });
  it("50 sen are dropped from the worker's half, more is raised", () => {
    expect(employeesShares(1_000, rate("0.001"))).toMatchObject({ whole: 1, employee: 0, employer: 1 }); // 0.50
    expect(employeesShares(1_000, rate("0.0011"))).toMatchObject({ whole: 1, employee: 1, employer: 0 }); // 0.55
  });
  it("both halves always make the whole", () => {
    const holds = fc.property(fc.nat(10_000), (thousands) => {
      const { whole, employee, employer } = employeesShares(thousands * 1_000, rate("0.183"));
      expect(employee + employer).toBe(whole);
      expect(Math.abs(employee - employer)).toBeLessThanOrEqual(1);
    });
    fc.assert(holds);
  });
});

describe("R-307 the contribution of several employers", () => {
  it("is split by what each pays: 340,000 on 220,000 and 110,000", () => {
    // half of 340,000 x 18.3 % is 31,110; two thirds 20,740, one third 10,370
    expect(sharesByEmployer(340_000, rate("0.183"), [220_000, 110_000])).toMatchObject([
      { half: { num: 20_740, den: 1 }, deducted: 20_740 },
      { half: { num: 10_370, den: 1 }, deducted: 10_370 },
    ]);
  });
  it("stays exact where the yen does not divide: 410,000 on 267,000 and 133,000", () => {
    // 37,515 x 267/400 = 25,041.2625 and x 133/400 = 12,473.7375: 50 sen and less dropped, more raised
    expect(sharesByEmployer(410_000, rate("0.183"), [267_000, 133_000])).toMatchObject([
      { half: { num: 2_003_301, den: 80 }, deducted: 25_041 },
      { half: { num: 997_899, den: 80 }, deducted: 12_474 },
    ]);
  });
  it("the parts make up the half, whatever is paid", () => {
    const pay = fc.array(fc.integer({ min: 1, max: 700_000 }), { minLength: 1, maxLength: 4 });
    const holds = fc.property(pay, (paid) => {
      const total = paid.reduce((sum, amount) => sum + amount);
      const halves = sharesByEmployer(650_000, rate("0.183"), paid).map(({ half }) => half);
      // 650,000 x 18.3 % / 2 = 59,475, in parts of 1 / total
      const parts = halves.map(({ num, den }) => num * (total / den));
      expect(parts.reduce((sum, part) => sum + part)).toBe(59_475 * total);
    });
    fc.assert(holds);
  });
});

describe("R-325 the contribution for children", () => {
  it.each([
    ["2026-11", 320_000, 1_152, "0.36 %"],
    ["2026-11", 1_000, 3, "3.6 yen, the fraction dropped"],
    ["2018-10", 320_000, 928, "0.29 %"],
  ])("%s on %i: %i (%s)", (asOf, base, expected) => {
    expect(childRearingContribution(base, parseMonth(asOf), params)).toBe(expected);
  });
  it("is no part of the pension contribution of worker or employer", () => {
    // 320,000 x 18.3 % = 58,560, halves of 29,280
    expect(employeesContribution(320_000, 0, parseMonth("2026-11"), params).monthly).toMatchObject({
      employee: 29_280,
      employer: 29_280,
    });
  });
});
