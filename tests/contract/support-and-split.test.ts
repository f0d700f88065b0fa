import { describe, expect, it } from "vitest";
import { ask, bornOn, issuesOf } from "./ask.ts";

const small = { kind: "oldAge", bornOn, contributionMonths: { paid: 360 }, annualPension: 700_000 };

describe("pensioners-support-benefit", () => {
  it("asks for the facts of its kind alone", () => {
    const missing = (kind: string) => ask("pensioners-support-benefit", { kind });
    expect(missing("oldAge")).toMatchObject({
      status: "needsInput",
      missing: ["bornOn", "contributionMonths", "annualPension", "householdTaxExempt"],
    });
    expect(missing("disability")).toMatchObject({ status: "needsInput", missing: ["grade"] });
    expect(missing("survivors")).toMatchObject({ status: "payable", result: { monthlyAmount: 5_620 } });
    expect(ask("pensioners-support-benefit", {})).toMatchObject({ status: "needsInput", missing: ["kind"] });
  });
  it("beside a disability pension: a flat amount and nothing else", () => {
    const answer = ask("pensioners-support-benefit", { kind: "disability", grade: 1, annualOtherIncome: 4_000_000 });
    expect(answer).toMatchObject({ status: "payable", result: { monthlyAmount: 7_025 } });
    expect(answer.status === "payable" && Object.keys(answer.result)).toEqual(["monthlyAmount"]);
  });
  it("in the band: the supplementary benefit, no exempt part", () => {
    // limit of October 2026: 826,500 yen; 5,620 x 360/480 x 1/2 = 2,107.5
    const facts = { ...small, contributionMonths: { paid: 360, fullExempt: 60 }, householdTaxExempt: true };
    expect(ask("pensioners-support-benefit", { ...facts, annualPension: 876_500 })).toMatchObject({
      result: {
        paidPartMonthlyAmount: 2_108,
        exemptPartMonthlyAmount: 0,
        monthlyAmount: 2_108,
        supplementary: true,
      },
    });
  });
  it("in years not announced yet the limit of the year that stands for them holds", () => {
    const later = { asOf: "2030-11", amountsOf: "FY2026" };
    const answer = ask(
      "pensioners-support-benefit",
      { ...small, householdTaxExempt: true, annualPension: 826_500 },
      later,
    );
    expect(answer).toMatchObject({ result: { monthlyAmount: 4_215, supplementary: false } });
    expect(answer.status === "payable" && answer.sources).toContainEqual(
      expect.objectContaining({ parameter: "supportBenefitIncomeLimit", status: "level", value: 826_500 }),
    );
  });
  it("in a taxed household, and before October 2019, none", () => {
    expect(ask("pensioners-support-benefit", { ...small, householdTaxExempt: false })).toMatchObject({
      status: "notEligible",
      reasons: [{ code: "householdTaxed" }],
    });
    const early = ask("pensioners-support-benefit", { kind: "survivors" }, { asOf: "2019-09" });
    expect(issuesOf(early)).toMatchObject([{ code: "asOfOutsideCoverage", from: "2019-10", to: "2027-03" }]);
  });
});

describe("pension-split", () => {
  const totals = { divorcedOn: "2026-05-20", first: 120_000_000, second: 40_000_000 };
  it("totals keep the place of their person", () => {
    const answer = ask("pension-split", { ...totals, first: 40_000_000, second: 120_000_000, share: 0.3 });
    expect(answer).toMatchObject({
      result: { changeRate: 0.066667, payer: "second", firstAfter: 48_000_000, secondAfter: 112_000_000 },
    });
  });
  it("category-3 months alone: half of the one total there is", () => {
    expect(ask("pension-split", { ...totals, second: 0, category3Only: true })).toMatchObject({
      result: { changeRate: 0.5, firstAfter: 60_000_000, secondAfter: 60_000_000 },
    });
    expect(issuesOf(ask("pension-split", { ...totals, share: 0.4, category3Only: true }))).toMatchObject([
      { path: "share", code: "contradiction", with: "category3Only" },
      { path: "second", code: "contradiction", with: "category3Only" },
    ]);
  });
  it("a share with more than five decimals, and a divorce before the law", () => {
    expect(issuesOf(ask("pension-split", { ...totals, share: 0.333333 }))).toMatchObject([
      { path: "share", code: "badFormat" },
    ]);
    expect(issuesOf(ask("pension-split", { ...totals, divorcedOn: "2007-03-31" }))).toMatchObject([
      { path: "divorcedOn", code: "outOfRange", min: "2007-04-01" },
    ]);
    expect(ask("pension-split", { ...totals, divorcedOn: "2007-04-01" })).toMatchObject({
      status: "notEligible",
      reasons: [{ code: "claimTooLate" }],
    });
  });
});
