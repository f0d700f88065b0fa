import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDecimal } from "#lib/money/index.ts";
import { creditedMonths, oldAgeBasic } from "#lib/rules/index.ts";
import { parseDate, parseMonth } from "#lib/time/index.ts";
import { aCase, breakdown, months, params } from "./a-case.ts";

const pension = (facts: Parameters<typeof aCase>[0]) => breakdown(oldAgeBasic(aCase(facts), params));
const credited = (facts: Parameters<typeof months>[0], bornOn = "1961-05-10") =>
  toDecimal(creditedMonths(months(facts), parseDate(bornOn), parseMonth("2026-11"), params).credited);

describe("R-202, R-025 the full amount", () => {
  it.each([
    // born, month of the law, yen a year, where the figure comes from
    ["1961-05-10", "2026-11", 847_300, "MHLW FY2026"],
    ["1956-04-02", "2026-11", 847_300, "MHLW FY2026, first of the cohort"],
    ["1956-04-01", "2026-11", 844_900, "MHLW FY2026, last of the older cohort"],
    ["1956-04-01", "2018-10", 779_300, "FY2018, one amount for all"],
    ["1961-05-10", "2018-10", 779_300, "FY2018"],
    ["1961-05-10", "2019-03", 779_300, "the last month of FY2018"],
    ["1961-05-10", "2021-03", 781_700, "FY2020"],
  ])("born %s, %s: %i (%s)", (bornOn, asOf, yen) => {
    expect(pension({ bornOn, asOf, paid: 480 })).toMatchObject({ fullAmount: yen, amountAt65: yen });
  });
});

describe("R-033 a year's amount", () => {
  it("is made from the statutory base: 847,300, not last year's 831,700 x 1.019 = 847,500", () => {
    expect([
      pension({ paid: 480, asOf: "2026-03" }).fullAmount,
      pension({ paid: 480, asOf: "2026-04" }).fullAmount,
    ]).toEqual([831_700, 847_300]);
  });
});

describe("R-129, R-211, R-212 credited months", () => {
  it.each([
    ["X-04", { paid: 300, fullExempt: 60, halfExempt: 36, before200904: { fullExempt: 24 } }, 365],
    ["X-05", { paid: 440, fullExempt: 100 }, 460],
    ["X-06", { paid: 440, halfExempt: 80 }, 480],
    ["X-06b", { paid: 420, halfExempt: 30, before200904: { halfExempt: 60 } }, 472.5],
    ["a quarter exempt month from 2009-04", { quarterExempt: 8 }, 7],
    ["half", { halfExempt: 8 }, 6],
    ["three quarters", { threeQuarterExempt: 8 }, 5],
    ["full", { fullExempt: 8 }, 4],
    ["a quarter exempt month before 2009-04", { before200904: { quarterExempt: 6 } }, 5],
    ["half", { before200904: { halfExempt: 6 } }, 4],
    ["three quarters", { before200904: { threeQuarterExempt: 6 } }, 3],
    ["full", { before200904: { fullExempt: 6 } }, 2],
    ["beyond the cap: a quarter exempt", { paid: 472, quarterExempt: 16 }, 480],
    ["beyond the cap, counted: three quarters", { paid: 470, threeQuarterExempt: 18 }, 470 + 10 * 0.625 + 8 * 0.125],
    ["beyond the cap: full exempt brings nothing", { paid: 480, fullExempt: 60 }, 480],
    ["more than 480 paid", { paid: 500 }, 480],
    ["student and complementary months weigh nothing", { paid: 300, studentOrDeferred: 100, complementary: 80 }, 300],
    [
      "the cap is filled in the order of the law: half before full",
      { paid: 400, halfExempt: 60, fullExempt: 60 },
      400 + 45 + 10,
    ],
    [
      "and months from 2009-04 before older ones of the same kind",
      { paid: 470, halfExempt: 10, before200904: { halfExempt: 12 } },
      480,
    ],
  ])("%s", (_, facts, expected) => {
    expect(credited(facts)).toBe(expected);
  });
  it("R-203 people born to 1941-04-01 need fewer months, both sides", () => {
    expect([credited({ paid: 480 }, "1941-04-01"), credited({ paid: 480 }, "1941-04-02")]).toEqual([468, 480]);
    // 844,900 x 234/468 and x 234/480 = 411,888.75
    expect(pension({ bornOn: "1941-04-01", paid: 234 }).amountAt65).toBe(422_450);
    expect(pension({ bornOn: "1941-04-02", paid: 234 }).amountAt65).toBe(411_889);
  });
});

describe("amounts", () => {
  it.each([
    ["X-04", { paid: 300, fullExempt: 60, halfExempt: 36, before200904: { fullExempt: 24 } }, 644_301],
    ["X-05", { paid: 440, fullExempt: 100 }, 811_996],
    ["X-06", { paid: 440, halfExempt: 80 }, 847_300],
    ["X-06b", { paid: 420, halfExempt: 30, before200904: { halfExempt: 60 } }, 834_061],
    ["300 months: 529,562.5 raised (R-007)", { paid: 300 }, 529_563],
    ["X-41 Japanese months", { paid: 72, foreignMonths: 60 }, 127_095],
  ])("%s: %o", (_, facts, yen) => {
    expect(pension(facts).amountAt65).toBe(yen);
  });
  it("X-07, R-222 early: 742,235", () => {
    const found = pension({ bornOn: "1964-06-10", paid: 480, age: { years: 62, months: 5 } });
    expect(found).toMatchObject({ commencement: { months: -31 }, basic: { change: 105_065, amount: 742_235 } });
  });
  it("X-08 early in FY2018: 600,061", () => {
    const found = pension({ bornOn: "1957-08-20", paid: 480, age: { years: 61, months: 2 }, asOf: "2018-10" });
    expect(found).toMatchObject({ commencement: { months: -46 }, basic: { amount: 600_061 } });
  });
  it("X-09, R-231 deferred: 1,238,753", () => {
    const found = pension({ bornOn: "1956-05-20", paid: 480, age: { years: 70, months: 6 } });
    expect(found).toMatchObject({ commencement: { months: 66 }, basic: { change: 391_453, amount: 1_238_753 } });
  });
  it("X-10, R-234 the amount of a deemed claim of 20 months: 963,186", () => {
    const found = pension({ bornOn: "1955-03-10", paid: 480, age: { years: 66, months: 8 } });
    expect(found).toMatchObject({ commencement: { months: 20 }, basic: { change: 118_286, amount: 963_186 } });
  });
  it("X-11, R-214, R-237 the additional pension moves by the same rate, rounded by itself", () => {
    const deferred = pension({ bornOn: "1955-03-10", paid: 480, additionalMonths: 120, age: { years: 66, months: 8 } });
    expect(deferred).toMatchObject({ additionalAt65: 24_000, additional: { amount: 27_360 } });
    const early = pension({ bornOn: "1964-06-10", paid: 480, additionalMonths: 120, age: { years: 62, months: 5 } });
    expect(early).toMatchObject({ additional: { amount: 21_024 }, totalAmount: 742_235 + 21_024 });
  });
  it("R-214 200 yen a month are never revised", () => {
    const of = (asOf: string) => pension({ paid: 480, additionalMonths: 1, asOf }).additionalAt65;
    expect([of("2018-10"), of("2026-11")]).toEqual([200, 200]);
  });
  it("R-009 shown per month with the fraction dropped", () => {
    expect(pension({ paid: 480 })).toMatchObject({ totalAmount: 847_300, monthlyAmount: 70_608 });
  });
});

describe("properties", () => {
  const kinds = {
    paid: fc.nat(480),
    quarterExempt: fc.nat(120),
    halfExempt: fc.nat(120),
    threeQuarterExempt: fc.nat(120),
    fullExempt: fc.nat(120),
  };
  const { paid: _, ...exempt } = kinds;
  const career = fc.record({
    ...kinds,
    before200904: fc.record(exempt),
    studentOrDeferred: fc.nat(120),
    complementary: fc.nat(120),
  });
  it("R-211 one more paid month never lowers the pension", () => {
    const holds = fc.property(career, (some) => credited({ ...some, paid: some.paid + 1 }) >= credited(some));
    fc.assert(holds);
  });
  it("R-211 an exempt month that was paid after all never lowers it", () => {
    const holds = fc.property(
      career,
      fc.constantFrom("quarterExempt", "halfExempt", "threeQuarterExempt", "fullExempt"),
      (some, kind) => {
        fc.pre(some[kind] > 0);
        expect(credited({ ...some, paid: some.paid + 1, [kind]: some[kind] - 1 })).toBeGreaterThanOrEqual(
          credited(some),
        );
      },
    );
    fc.assert(holds);
  });
  it("R-211 never above the full amount", () => {
    fc.assert(fc.property(career, (some) => credited(some) <= 480));
  });
});
