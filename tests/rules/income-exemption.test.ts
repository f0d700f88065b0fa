import { describe, expect, it } from "vitest";
import { parameters } from "#data/index.ts";
import { type Earner, type ExemptionCase, incomeExemption } from "#lib/rules/index.ts";
import { parseMonth } from "#lib/time/index.ts";
import { params } from "./a-case.ts";

const earner = (annualIncome: number, more: Partial<Earner> = {}): Earner => ({
  annualIncome,
  annualDeductions: 0,
  dependents: 0,
  ...more,
});
const exemption = (facts: Partial<ExemptionCase>, asOf = "2026-11", reader = params) =>
  incomeExemption(
    { age: { years: 30, months: 0 }, applicant: earner(0), student: false, ...facts },
    parseMonth(asOf),
    reader,
  );

describe("R-121, R-122 exemption by income", () => {
  it.each([
    // income, deductions, dependants, tier, left to pay of 17,920
    [670_000, 0, 0, "full", 0],
    [670_001, 0, 0, "threeQuarter", 4_480],
    [1_020_000, 0, 1, "full", 0],
    [1_020_001, 0, 1, "half", 8_960],
    [880_000, 0, 0, "threeQuarter", 4_480],
    [880_001, 0, 0, "half", 8_960],
    [1_280_000, 0, 0, "half", 8_960],
    [1_280_001, 0, 0, "quarter", 13_440],
    [1_680_000, 0, 0, "quarter", 13_440],
    [1_680_001, 0, 0, "none", 17_920],
    [1_880_000, 200_000, 0, "quarter", 13_440],
    [900_000, 400_000, 0, "threeQuarter", 4_480],
  ])("%i less %i, %i dependants: %s, %i yen", (annualIncome, annualDeductions, dependents, tier, yen) => {
    const found = exemption({ applicant: earner(annualIncome, { annualDeductions, dependents }) });
    expect([found.tier, found.left.monthlyAmount]).toEqual([tier, yen]);
  });
  it.each([
    ["2021-06", 570_000, "full"],
    ["2021-06", 570_001, "threeQuarter"],
    ["2021-07", 670_000, "full"],
    ["2021-06", 1_580_001, "none"],
    ["2021-07", 1_580_001, "quarter"],
  ])("the limits turn in July 2021: %s, %i: %s", (asOf, income, tier) => {
    expect(exemption({ applicant: earner(income) }, asOf).tier).toBe(tier);
  });
  it("applicant, spouse and household head each keep the limit of their own dependants", () => {
    expect(exemption({ spouse: earner(880_001) }).tier).toBe("half");
    expect(exemption({ spouse: earner(880_001, { dependents: 1 }) }).tier).toBe("full");
    expect(exemption({ householdHead: earner(1_680_001) }).tier).toBe("none");
    expect(exemption({ spouse: earner(700_000), householdHead: earner(1_500_000) }).tier).toBe("quarter");
  });
  it("the disabled, the widowed and single parents: full to 1,350,000 yen, 1,250,000 before July 2021", () => {
    const parent = (income: number) => ({ applicant: earner(income, { disabledOrSingleParent: true }) });
    expect(exemption(parent(1_350_000)).tier).toBe("full");
    expect(exemption(parent(1_350_001)).tier).toBe("quarter");
    expect(exemption(parent(1_250_001), "2021-06").tier).toBe("quarter");
  });
});

describe("R-123 payment deferral", () => {
  const deferral = (years: number, asOf = "2026-11", reader = params) =>
    exemption({ age: { years, months: 11 } }, asOf, reader).deferral;
  it("under 50, before July 2016 under 30, and no more from July 2035", () => {
    expect([deferral(49), deferral(50)]).toEqual([true, false]);
    expect([deferral(29, "2016-06"), deferral(30, "2016-06"), deferral(30, "2016-07")]).toEqual([true, false, true]);
    const level = parameters.under({}, { kind: "level", amountsOf: 2026 });
    expect([deferral(30, "2035-06", level), deferral(30, "2035-07", level)]).toEqual([true, false]);
  });
  it("looks at applicant and spouse, not at the household head, and at income before deductions", () => {
    expect(exemption({ householdHead: earner(9_000_000) })).toMatchObject({ tier: "none", deferral: true });
    expect(exemption({ spouse: earner(670_001) }).deferral).toBe(false);
    expect(exemption({ applicant: earner(700_000, { annualDeductions: 400_000 }) }).deferral).toBe(false);
  });
});

describe("R-124 students", () => {
  const student = (annualIncome: number, asOf = "2026-11", annualDeductions = 0) =>
    exemption({ student: true, applicant: earner(annualIncome, { annualDeductions }) }, asOf);
  it("have the student rule alone, on their own income after deductions", () => {
    expect(student(0)).toMatchObject({ tier: "none", deferral: false, studentDeferral: true });
    expect([student(1_280_000), student(1_280_001)].map((found) => found.studentDeferral)).toEqual([true, false]);
    expect(student(1_500_000, "2026-11", 220_000).studentDeferral).toBe(true);
    const rich = { spouse: earner(9_000_000), householdHead: earner(9_000_000) };
    expect(exemption({ student: true, ...rich }).studentDeferral).toBe(true);
  });
  it("their limit turned in April 2021", () => {
    expect([student(1_180_001, "2021-03"), student(1_180_001, "2021-04")].map((f) => f.studentDeferral)).toEqual([
      false,
      true,
    ]);
  });
  it("who is no student does not have it", () => expect(exemption({}).studentDeferral).toBe(false));
});

describe("R-125 income that is left out", () => {
  const lost = earner(5_000_000, { leftOut: true });
  it("after a loss of job, of whoever lost it", () => {
    expect(exemption({ applicant: lost })).toMatchObject({ tier: "full", deferral: true });
    expect(exemption({ spouse: lost })).toMatchObject({ tier: "full", deferral: true });
    expect(exemption({ applicant: lost, spouse: earner(1_000_000) })).toMatchObject({ tier: "half", deferral: false });
    expect(exemption({ applicant: lost, student: true }).studentDeferral).toBe(true);
  });
});
