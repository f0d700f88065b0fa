import { describe, expect, it } from "vitest";
import { parameters } from "#data/index.ts";
import type { OutlookAssumption } from "#lib/input/index.ts";
import { outlookOf, priceIndexOf, takeHomeOf } from "#lib/outlooks/index.ts";
import { parseMonth } from "#lib/time/index.ts";

const LAW = {};
const reader = (assumption: OutlookAssumption, amountsOf = 2026) =>
  parameters.under(LAW, outlookOf(assumption, amountsOf, LAW));
const april = (fiscalYear: number) => parseMonth(`${fiscalYear}-04`);
const high = { kind: "valuation2024", case: "highGrowth" } as const;

describe("R-021 to R-028 amounts along a path", () => {
  // FY2027 of that case: prices 1.02, wages 1.01874, slide 0.995124; employees' pensions take a third of the slide
  const params = reader(high);
  const inThousandths = (name: "basicPensionRevision" | "guaranteedRevision", year: number, bornOn: string) => {
    const { num, den } = params.getFor(name, april(year), bornOn as never);
    return (1000 * num) / den;
  };
  it("FY2026 stays as announced", () => {
    expect(inThousandths("basicPensionRevision", 2026, "1990-01-01")).toBe(1085);
    expect(params.stretch("earningsTestThreshold", april(2026))).toMatchObject({ value: 650_000, status: "enacted" });
  });
  it("the revision rate: 1.085 x 1.01874 x 0.995124 = 1.09994, 1.082 x the same = 1.09690", () => {
    expect(inThousandths("basicPensionRevision", 2027, "1990-01-01")).toBe(1100);
    expect(inThousandths("basicPensionRevision", 2027, "1950-01-01")).toBe(1097);
    expect(params.stretch("basicPensionRevision", april(2027)).status).toBe("projected");
  });
  it("employees' pensions take a third of the slide to FY2030: 1.082 x 1.01874 x 0.998375 = 1.10048", () => {
    expect(inThousandths("guaranteedRevision", 2027, "1990-01-01")).toBe(1100);
    const { slideEmployees } = params.get("indexation", april(2027));
    expect(slideEmployees.num / slideEmployees.den).toBeCloseTo(0.998375, 6);
    const later = params.get("indexation", april(2031)).slideEmployees;
    expect(later.num / later.den).toBe(1);
  });
  it("the threshold of the earnings test: 650,000 x 1.01874, to 10,000 yen", () => {
    expect(params.get("earningsTestThreshold", april(2027))).toBe(660_000);
  });
  it("the contribution of FY2027 is announced, 18,290 yen; that of FY2028 grows with the wages of FY2027", () => {
    expect(params.get("nationalContribution", april(2027))).toEqual([{ fromAge: 20, amount: 18_290 }]);
    expect(params.get("nationalContribution", april(2028))).toEqual([{ fromAge: 20, amount: 18_630 }]);
  });
  it("pay grows by 3.326 % in FY2027, prices by 2 %", () => {
    expect(params.get("payIndex", april(2027))).toBeCloseTo(1.03326, 6);
    expect(priceIndexOf(outlookOf(high, 2026, LAW))(2027)).toBeCloseTo(1.02, 6);
    expect(priceIndexOf(outlookOf(high, 2026, LAW))(2026)).toBe(1);
  });
  it("take-home pay moves with net nominal wages: 369,915 x 1.023 x 1.021 x 1.01874", () => {
    expect(takeHomeOf(outlookOf(high, 2026, LAW), params)(2027)).toBeCloseTo(393_610.5, 0);
    expect(takeHomeOf({ kind: "level", amountsOf: 2026 }, parameters.under(LAW))(2040)).toBeCloseTo(386_369.9, 0);
  });
  it("the newest pay has last year's rate x the slide, that of four years ago grows with wages", () => {
    const table = params.get("reEvaluation", april(2027));
    const before = params.get("reEvaluation", april(2026));
    const newest = (rates: typeof table) => rates.rates.at(-1)?.at(-1) ?? 0;
    expect(newest(before)).toBe(921);
    // 0.921 x 0.998375 = 0.91950
    expect(newest(table)).toBe(920);
    const of2003 = (rates: typeof table) => rates.rates[rates.periods.indexOf("2003-04")]?.at(-1) ?? 0;
    // x 1.01874 x 0.998375 = 1.017085
    expect(of2003(table)).toBe(Math.round(of2003(before) * 1.017085));
  });
});

describe("R-023 the slide never lowers an amount", () => {
  it("prices of 0.8 % leave no room for a slide of 1.3 % from 68 on: the rate stays", () => {
    const params = reader({ kind: "valuation2024", case: "past30Years" });
    const rate = (year: number) => params.getFor("basicPensionRevision", april(year), "1957-01-01" as never).num;
    expect(rate(2045)).toBe(rate(2044));
  });
  it("rates that a user types: wages of 1 % and a slide of 0.5 % to FY2030", () => {
    const params = reader({ kind: "custom", prices: 0.01, wages: 0.01, slide: 0.005, slideUntil: "FY2030" });
    const slide = (year: number) => {
      const { num, den } = params.get("indexation", april(year)).slideBasic;
      return num / den;
    };
    expect([slide(2027), slide(2030), slide(2031)]).toEqual([0.995, 0.995, 1]);
  });
  it("falling wages take no slide, and what was held back follows", () => {
    const params = reader({ kind: "custom", prices: 0, wages: 0, slide: 0.004 });
    expect(params.getFor("basicPensionRevision", april(2060), "1990-01-01" as never)).toEqual({ num: 1085, den: 1000 });
  });
});
