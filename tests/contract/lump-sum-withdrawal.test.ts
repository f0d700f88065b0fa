import { describe, expect, it } from "vitest";
import { ask, issuesOf } from "./ask.ts";

const employees = { lastMonth: "2026-09", months: 43, averageStandardRemuneration: 250_000 };
const national = { contributionMonths: { paid: 43 }, lastPaidMonth: "2023-08" };
const asked = (input: object, more: object = {}) => ask("lump-sum-withdrawal", input, more);

describe("lump-sum-withdrawal", () => {
  it("asks for a part, and for the facts of a part", () => {
    expect(asked({})).toMatchObject({ status: "needsInput", missing: ["national"] });
    expect(asked({ national: {}, employees: {} })).toMatchObject({
      status: "needsInput",
      missing: [
        "national.contributionMonths",
        "national.lastPaidMonth",
        "employees.lastMonth",
        "employees.months",
        "employees.averageStandardRemuneration",
      ],
    });
    expect(asked({ employees: { lastMonth: "2026-09", months: 0 } })).toMatchObject({
      status: "notEligible",
      reasons: [{ code: "monthsTooFew", months: 0, needed: 6 }],
    });
  });
  it("records and bonuses, in place of an average", () => {
    // (24 x 200,000 + 12 x 260,000 + 900,000) / 36 = 245,000; x 3.3
    const records = [
      { months: 24, standardMonthlyRemuneration: 200_000 },
      { months: 12, standardMonthlyRemuneration: 260_000 },
    ];
    expect(asked({ employees: { lastMonth: "2026-09", records, standardBonusTotal: 900_000 } })).toMatchObject({
      result: {
        employees: { averageStandardRemuneration: 245_000, multiplierMonths: 36, rate: 3.3, amount: 808_500 },
      },
    });
  });
  it("records that reach before April 2003: those months at 1.3 times", () => {
    // 2002-06 to 2005-09: 10 months before; (10 x 200,000 x 1.3 + 30 x 300,000) / 40 = 290,000; x 2.5
    const records = [
      { months: 10, standardMonthlyRemuneration: 200_000 },
      { months: 30, standardMonthlyRemuneration: 300_000 },
    ];
    const answer = asked({ employees: { lastMonth: "2005-09", records } });
    expect(answer).toMatchObject({ result: { employees: { averageStandardRemuneration: 290_000, amount: 725_000 } } });
  });
  it("one form alone", () => {
    const records = [{ months: 12, standardMonthlyRemuneration: 200_000 }];
    expect(issuesOf(asked({ employees: { ...employees, records } }))).toMatchObject([
      { path: "employees.records", code: "contradiction", with: "employees.months" },
    ]);
    expect(issuesOf(asked({ employees: { ...employees, standardBonusTotal: 1 } }))).toMatchObject([
      { path: "employees.standardBonusTotal", code: "contradiction" },
    ]);
    const many = Array(7).fill({ months: 100, standardMonthlyRemuneration: 200_000 });
    expect(issuesOf(asked({ employees: { lastMonth: "2026-09", records: many } }))).toMatchObject([
      { path: "employees.records", code: "outOfRange", max: 600 },
    ]);
  });
  it("last months that the law of 2005 or the contributions on file do not reach", () => {
    const at = (lastPaidMonth: string, more: object = {}) =>
      issuesOf(asked({ national: { ...national, lastPaidMonth } }, more));
    expect(at("2005-03")).toEqual([
      { path: "national.lastPaidMonth", code: "outOfRange", min: "2005-04", max: "2028-03" },
    ]);
    expect(at("2028-04")).toMatchObject([{ path: "national.lastPaidMonth", code: "outOfRange" }]);
    expect(at("2028-04", { asOf: "2029-01", amountsOf: "FY2026" })).toBe("payable");
    expect(issuesOf(asked({ employees: { ...employees, lastMonth: "2005-03" } }))).toMatchObject([
      { path: "employees.lastMonth", code: "outOfRange", min: "2005-04" },
    ]);
  });
  it("the months toward ten years are those given, and not fewer", () => {
    const both = { national, employees: { ...employees, months: 77 } };
    expect(asked(both)).toMatchObject({
      status: "notEligible",
      reasons: [{ code: "qualifyingPeriodReached", months: 120, limit: 120 }],
    });
    expect(issuesOf(asked({ ...both, qualifyingMonths: 119 }))).toEqual([
      { path: "qualifyingMonths", code: "outOfRange", min: 120, max: 600 },
    ]);
    expect(asked({ employees, qualifyingMonths: 119 }).status).toBe("payable");
  });
  it("a claim in time, and one too late", () => {
    const left = (leftJapanOn: string) => asked({ national, leftJapanOn });
    expect(left("2024-11-01").status).toBe("payable");
    expect(left("2024-10-31")).toMatchObject({ status: "notEligible", reasons: [{ code: "claimTooLate" }] });
    expect(issuesOf(left("2100-01-01"))).toMatchObject([{ path: "leftJapanOn", max: "2099-12-31" }]);
  });
  it("R-654 past the last month for the bar of re-entry permits, to be confirmed", () => {
    expect(asked({ employees }, { asOf: "2030-01", amountsOf: "FY2026" })).toMatchObject({
      status: "payable",
      result: { toBeConfirmed: ["R-654"] },
    });
  });
});
