import { describe, expect, it } from "vitest";
import { aPlan, rightTo } from "./plan.ts";

/** 72 Japanese months of the National Pension, and what else is said. */
const right = (person: object) =>
  rightTo(
    aPlan({
      bornOn: "1970-06-15",
      career: [{ kind: "category1", from: "2000-04", to: "2006-04", payment: "paid" }],
      ...person,
    }),
    "oldAgeBasic",
  );
const months = (...agreementMonths: { country: string; months: number }[]) => ({ agreementMonths });
const career = [
  { kind: "category1", from: "2000-04", to: "2006-04", payment: "paid" },
  { kind: "abroad", from: "2006-04", to: "2008-04", country: "Germany", agreement: true },
];

describe("R-671, R-673 months of agreement countries toward the ten years", () => {
  it("X-41 72 Japanese months and 60 of the United States open 127,095 yen a year, of Japanese months alone", () => {
    expect(right(months({ country: "US", months: 60 }))).toMatchObject({ status: "payable", annualAmount: 127_095 });
    expect(right(months({ country: "US", months: 48 }))).toMatchObject({ status: "payable", annualAmount: 127_095 });
  });
  it("47 of them are one short", () => {
    expect(right(months({ country: "US", months: 47 }))).toMatchObject({
      status: "notEligible",
      reasons: [{ code: "qualifyingPeriodTooShort", months: 119, needed: 120 }],
    });
  });
  it("those of two countries are not added to each other: the larger number counts", () => {
    expect(right(months({ country: "US", months: 30 }, { country: "Germany", months: 40 }))).toMatchObject({
      status: "notEligible",
      reasons: [{ code: "qualifyingPeriodTooShort", months: 112, needed: 120 }],
    });
  });
  it("those of one country are, in whatever words, also from a stay", () => {
    expect(right(months({ country: "US", months: 30 }, { country: "アメリカ", months: 18 }))).toMatchObject({
      status: "payable",
    });
    expect(right({ career, ...months({ country: "DE", months: 24 }) })).toMatchObject({ status: "payable" });
    expect(right({ career, ...months({ country: "US", months: 24 }) })).toMatchObject({
      status: "notEligible",
      reasons: [{ months: 96 }],
    });
  });
  it("they stand beside Japanese months: without any of these they open nothing", () => {
    expect(right({ career: [], ...months({ country: "US", months: 400 }) })).toMatchObject({
      status: "notEligible",
      reasons: [{ code: "qualifyingPeriodTooShort", months: 0 }, { code: "noPaidOrExemptMonth" }],
    });
  });
});
