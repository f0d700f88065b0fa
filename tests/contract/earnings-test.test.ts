import { describe, expect, it } from "vitest";
import { ask, issuesOf } from "./ask.ts";

const B = { remunerationRelatedAnnualAmount: 1_200_000 };
const test = (input: object, more: object = {}) => ask("earnings-test", input, more);

describe("earnings-test takes pay in one of two forms", () => {
  it("standard remuneration with bonuses is the same pay as their total", () => {
    const apart = test({ ...B, standardMonthlyRemuneration: 500_000, standardBonusesLast12Months: 1_200_000 });
    const together = test({ ...B, totalMonthlyRemuneration: 600_000 });
    if (apart.status !== "payable" || together.status !== "payable") throw new Error("not payable");
    expect(apart.result).toEqual(together.result);
    expect(apart.steps.slice(1)).toEqual(together.steps);
  });
  it("both are a contradiction, named at each field", () => {
    const twice = { code: "contradiction", cause: "oneOfTwo", with: "totalMonthlyRemuneration" };
    const both = { standardMonthlyRemuneration: 500_000, standardBonusesLast12Months: 1 };
    expect(issuesOf(test({ ...B, totalMonthlyRemuneration: 0, ...both }))).toEqual([
      { path: "standardMonthlyRemuneration", ...twice },
      { path: "standardBonusesLast12Months", ...twice },
    ]);
  });
  it.each([
    [{}, ["remunerationRelatedAnnualAmount", "totalMonthlyRemuneration"]],
    [B, ["totalMonthlyRemuneration"]],
    [{ ...B, standardBonusesLast12Months: 100_000 }, ["standardMonthlyRemuneration"]],
  ])("%j lacks %j", (input, missing) => {
    expect(test(input)).toMatchObject({ status: "needsInput", missing });
  });
});

describe("R-397 what is not tested", () => {
  it("neither the basic pension nor pensions for disability and survivors are asked for, and there is no place for other pay", () => {
    const others = ["basicAnnualAmount", "disabilityAnnualAmount", "survivorsAnnualAmount", "businessIncome"];
    for (const path of others)
      expect(issuesOf(test({ ...B, totalMonthlyRemuneration: 0, [path]: 1_000_000 }))).toEqual([
        { path, code: "unknownField" },
      ]);
  });
});

describe("earnings-test in time", () => {
  const young = { ...B, totalMonthlyRemuneration: 400_000, under65: true };
  it("is known from April 2018 to March 2027", () => {
    expect(issuesOf(test(young, { asOf: "2018-04" }))).toBe("payable");
    const outside = [{ path: "asOf", code: "asOfOutsideCoverage", from: "2018-04", to: "2027-03" }];
    for (const asOf of ["2018-03", "2027-04"]) expect(issuesOf(test(young, { asOf }))).toMatchObject(outside);
  });
  it("R-392 the old test names both thresholds among its sources, the new one none but its own", () => {
    const sources = (asOf: string, amountsOf?: string) => {
      const answer = test(young, { asOf, ...(amountsOf ? { amountsOf } : {}) });
      return answer.status === "payable" ? answer.sources.map(({ parameter, value }) => [parameter, value]) : answer;
    };
    const lower = ["earningsTestUnder65Start", 280_000];
    expect(sources("2022-03")).toEqual([["earningsTestThreshold", 470_000], lower]);
    expect(sources("2022-04")).toEqual([["earningsTestThreshold", 470_000]]);
    expect(sources("2030-04", "FY2026")).toEqual([["earningsTestThreshold", 650_000]]);
  });
});
