import { describe, expect, it } from "vitest";
import { yen } from "#lib/money/index.ts";
import { breakEvenAge, keepOrCash, type LeavingCase } from "#lib/rules/index.ts";
import { parseDate, parseMonth } from "#lib/time/index.ts";
import { breakdown, months, params, parts } from "./a-case.ts";

/** 43 insured months at 250,000 to September 2026, of someone born in 1995 who has left Japan. */
const leaving = (facts: Partial<LeavingCase> = {}) =>
  keepOrCash(
    {
      bornOn: parseDate("1995-03-10"),
      employees: { lastMonth: parseMonth("2026-09"), pay: parts({}, { months: 43, average: 250_000 }) },
      japaneseNational: false,
      insured: false,
      hadDisabilityPension: false,
      mayReturn: false,
      at: parseMonth("2026-11"),
      ...facts,
    },
    params,
  );
const partner = (country: string, count: number) => ({ partner: { country, months: count } });
const codes = (facts: Partial<LeavingCase>) => leaving(facts).notices.map(({ code }) => code);

describe("R-650, R-652, R-655 cashing or keeping 43 months", () => {
  it("cashing: 950,000 yen, 193,990 withheld, all of it refundable at most", () => {
    expect(breakdown(leaving().cash)).toMatchObject({
      grossAmount: 950_000,
      withheldTax: 193_990,
      netAmount: 756_010,
    });
    expect(leaving().refundableAtMost).toBe(193_990);
  });
  it("keeping: 134,859 yen a year from 65", () => {
    // 847,300 x 43/480 = 75,903.96; 250,000 x 5.481/1000 x 43 = 58,920.75; 1,766 x 43 - 75,904 = 34
    expect(leaving().keep).toEqual({
      fromAge: 65,
      basic: 75_904,
      related: 58_921,
      transitional: 34,
      annualAmount: 134_859,
      monthlyAmount: 11_238,
    });
  });
  it("the pension has paid as much before tax at 72 years and 1 month", () => {
    // 950,000 / (134,859 / 12) = 84.5 months
    expect(leaving().breakEvenAge).toEqual({ years: 72, months: 1 });
    expect(breakEvenAge(yen(120_000), yen(120_000))).toEqual({ years: 66, months: 0 });
  });
  it("R-653 nothing is left of them after cashing; what neither lump sum takes stays", () => {
    expect([leaving().japaneseMonths, leaving().monthsAfter]).toEqual([43, 0]);
    const more = leaving({ otherMonths: 12 });
    expect([more.japaneseMonths, more.monthsAfter]).toEqual([55, 12]);
  });
  it("months of both schemes bring both lump sums and one pension", () => {
    const national = { months: months({ paid: 36, complementary: 4 }), lastPaidMonth: parseMonth("2026-08") };
    const both = leaving({ national });
    // 322,560 + 950,000; 847,300 x 79/480 = 139,451.46; the 43 months of insurance bring 34 more
    expect(breakdown(both.cash).grossAmount).toBe(1_272_560);
    expect(both.keep).toMatchObject({ basic: 139_451, related: 58_921, transitional: 34 });
    expect([both.japaneseMonths, both.monthsAfter]).toEqual([83, 4]);
  });
  it("of the National Pension alone: 322,560 yen, or 63,548 a year", () => {
    const national = { months: months({ paid: 36 }), lastPaidMonth: parseMonth("2026-08") };
    const alone = keepOrCash(
      {
        bornOn: parseDate("1995-03-10"),
        national,
        japaneseNational: false,
        insured: false,
        hadDisabilityPension: false,
        mayReturn: false,
        at: parseMonth("2026-11"),
      },
      params,
    );
    expect(alone.keep).toMatchObject({ related: 0, transitional: 0, annualAmount: 63_548 });
    // 322,560 / (63,548 / 12) = 60.9 months
    expect(alone.breakEvenAge).toEqual({ years: 70, months: 1 });
    expect(alone.notices.map(({ code }) => code)).not.toContain("withheldTaxRefundable");
  });
  it("where the lump sum is refused, the reasons, and nothing to break even with", () => {
    const refused = leaving({ japaneseNational: true });
    expect(refused.cash).toMatchObject({ status: "notEligible", reasons: [{ code: "japaneseNational" }] });
    expect([refused.breakEvenAge, refused.monthsAfter, refused.notices]).toEqual([undefined, 43, []]);
    expect(refused.keep.annualAmount).toBe(134_859);
  });
});

describe("R-671 how the ten years are reached after leaving", () => {
  const way = (facts: Partial<LeavingCase>) => leaving(facts).way;
  const own = { japaneseMonths: 43, needed: 120 };
  it("without an agreement, by 77 more months in Japan", () => {
    expect(way({})).toEqual({ code: "tenYearsTakeJapaneseMonths", ...own, missing: 77 });
    expect(way(partner("VN", 400))).toEqual({ code: "tenYearsTakeJapaneseMonths", ...own, missing: 77 });
  });
  it("with one that adds nothing up, the same", () => {
    expect(way(partner("GB", 400))).toEqual({
      code: "tenYearsAgreementAddsNothing",
      ...own,
      country: "GB",
      missing: 77,
    });
  });
  it("with own months in an agreement country, from 77 on", () => {
    const there = { ...own, country: "US" };
    expect(way(partner("US", 76))).toEqual({ code: "tenYearsTakeMore", ...there, foreignMonths: 76, missing: 1 });
    expect(way(partner("US", 77))).toEqual({
      code: "tenYearsWithAgreement",
      ...there,
      foreignMonths: 77,
      months: 120,
    });
  });
  it("or with Japanese months alone", () => {
    expect(way({ otherMonths: 77 })).toEqual({ code: "tenYearsReached", months: 120, needed: 120 });
  });
  it("country by country: the 20 that add up, each with its months to come", () => {
    const { byCountry } = leaving();
    expect(byCountry).toHaveLength(20);
    expect(byCountry[0]).toEqual({
      country: "DE",
      way: { code: "tenYearsTakeMore", ...own, country: "DE", foreignMonths: 0, missing: 77 },
    });
    expect(byCountry.map(({ country }) => country)).not.toContain("KR");
  });
});

describe("R-653, R-654, R-655 what is said before claiming", () => {
  it("the months end, the tax may come back, the law is to change", () => {
    expect(leaving().notices).toEqual([
      { code: "withdrawalEndsMonths", months: 43 },
      { code: "withheldTaxRefundable", amount: 193_990 },
      { code: "lumpSumReformAhead", capMonths: 96, by: "2029-06" },
    ]);
  });
  it("months above the cap end without bringing anything", () => {
    const employees = { lastMonth: parseMonth("2026-09"), pay: parts({}, { months: 70, average: 250_000 }) };
    expect(leaving({ employees }).notices).toContainEqual({ code: "monthsOverCap", months: 10, capMonths: 60 });
    expect(codes({})).not.toContain("monthsOverCap");
  });
  it("with the months of an agreement the ten years would be reached", () => {
    expect(leaving(partner("US", 77)).notices).toContainEqual({
      code: "withdrawalEndsTenYears",
      country: "US",
      months: 120,
      needed: 120,
    });
    expect(codes(partner("US", 76))).not.toContain("withdrawalEndsTenYears");
  });
  it("totalisation ends, and with it cover where the agreement has it", () => {
    expect(codes(partner("US", 0))).toContain("withdrawalEndsTotalisationAndCover");
    expect(codes(partner("AU", 0))).toContain("withdrawalEndsTotalisation");
    expect(codes(partner("CN", 100)).filter((code) => code.startsWith("withdrawalEndsT"))).toEqual([]);
  });
  it("who may return begins anew", () => {
    expect(codes({ mayReturn: true })).toContain("withdrawalBeforeReturn");
    expect(codes({})).not.toContain("withdrawalBeforeReturn");
  });
  it("before the act of 2025 nothing was to change", () => {
    expect(
      codes({
        at: parseMonth("2025-05"),
        employees: { lastMonth: parseMonth("2025-03"), pay: parts({}, { months: 43, average: 250_000 }) },
      }),
    ).not.toContain("lumpSumReformAhead");
  });
});
