import { describe, expect, it } from "vitest";
import { type BonusPayment, standardBonuses, standardRemuneration } from "#lib/rules/index.ts";
import { parseMonth } from "#lib/time/index.ts";
import { breakdown, params, reasons } from "./a-case.ts";

const at = parseMonth("2026-11");
const threeMonths = (...pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([remuneration, baseDays]) => ({ remuneration, baseDays }));

describe("R-310 to R-313 grades", () => {
  it.each([
    // pay, pension grade and amount, health grade and amount, both sides of each edge
    [0, 1, 88_000, 1, 58_000],
    [62_999, 1, 88_000, 1, 58_000],
    [63_000, 1, 88_000, 2, 68_000],
    [92_999, 1, 88_000, 4, 88_000],
    [93_000, 2, 98_000, 5, 98_000],
    [309_999, 19, 300_000, 22, 300_000],
    [310_000, 20, 320_000, 23, 320_000],
    [634_999, 31, 620_000, 34, 620_000],
    [635_000, 32, 650_000, 35, 650_000],
    [665_000, 32, 650_000, 36, 680_000],
    [1_354_999, 32, 650_000, 49, 1_330_000],
    [1_355_000, 32, 650_000, 50, 1_390_000],
  ])("%i yen: pension %i (%i), health %i (%i)", (pay, grade, amount, healthGrade, healthAmount) => {
    const found = breakdown(standardRemuneration(pay, 17, at, params));
    expect(found).toMatchObject({ employees: { grade, amount }, health: { grade: healthGrade, amount: healthAmount } });
  });
  it("X-16 the mean of three months: 318,000, grade of 320,000", () => {
    const found = breakdown(
      standardRemuneration(threeMonths([302_000, 20], [318_000, 18], [334_000, 21]), 17, at, params),
    );
    expect(found).toMatchObject({ monthlyRemuneration: 318_000, employees: { amount: 320_000 } });
  });
  it("X-17 a month of 12 base days falls out", () => {
    const found = breakdown(
      standardRemuneration(threeMonths([302_000, 20], [999_000, 12], [334_000, 21]), 17, at, params),
    );
    expect(found).toMatchObject({ months: 2, monthlyRemuneration: 318_000 });
  });
  it("R-313 17 base days are enough, 16 are not; the fraction is dropped", () => {
    const mean = (days: number) =>
      breakdown(standardRemuneration(threeMonths([300_000, 20], [300_001, 20], [300_001, days]), 17, at, params));
    expect([mean(17).months, mean(16).months]).toEqual([3, 2]);
    expect([mean(17).monthlyRemuneration, mean(16).monthlyRemuneration]).toEqual([300_000, 300_000]);
  });
  it("no month with enough days is a refusal", () => {
    expect(reasons(standardRemuneration(threeMonths([1, 16], [1, 16], [1, 16]), 17, at, params))).toEqual([
      { code: "noMonthWithEnoughDays", needed: 17 },
    ]);
  });
});

describe("R-317 standard bonuses", () => {
  type Payment = readonly [month: string, amount: number, insurer?: string];
  const bonuses = (...payments: readonly Payment[]) =>
    standardBonuses(
      payments.map(
        ([month, amount, healthInsurer = ""]): BonusPayment => ({ month: parseMonth(month), amount, healthInsurer }),
      ),
      params,
    );
  const health = (...payments: readonly Payment[]) =>
    bonuses(...payments).map((month) => month.health.map(({ amount }) => amount));

  it("X-19 two bonuses of a month: 1,873,000, capped at 1,500,000 for the pension", () => {
    expect(bonuses(["2026-06", 1_200_300], ["2026-06", 673_150])).toMatchObject([
      { employees: 1_500_000, health: [{ amount: 1_873_000 }] },
    ]);
  });
  it.each([
    [999, 0],
    [1_000, 1_000],
    [1_499_999, 1_499_000],
    [1_500_999, 1_500_000],
  ])("%i yen: %i for the pension", (amount, expected) => {
    expect(bonuses(["2026-06", amount])).toMatchObject([{ employees: expected }]);
  });
  it("for health 5,730,000 a fiscal year and insurer, in order of months", () => {
    expect(health(["2027-03", 3_000_000], ["2026-06", 3_000_000])).toEqual([[3_000_000], [2_730_000]]);
    expect(health(["2026-03", 3_000_000], ["2026-04", 3_000_000])).toEqual([[3_000_000], [3_000_000]]);
    expect(health(["2026-06", 5_730_000], ["2026-07", 5_000_000])).toEqual([[5_730_000], [0]]);
    expect(health(["2026-06", 5_730_000, "a"], ["2026-07", 5_000_000, "b"])).toEqual([[5_730_000], [5_000_000]]);
  });
  it("for health 2,000,000 a month until 2007-03, both sides", () => {
    expect(health(["2006-06", 3_000_000], ["2006-12", 3_000_000])).toEqual([[2_000_000], [2_000_000]]);
    expect(health(["2007-03", 5_500_000], ["2007-04", 5_500_000])).toEqual([[2_000_000], [5_400_000]]);
  });
  it("several insurers in one month each round their own", () => {
    expect(health(["2026-06", 500, "a"], ["2026-06", 500, "b"])).toEqual([[0, 0]]);
    expect(bonuses(["2026-06", 500, "a"], ["2026-06", 500, "b"])).toMatchObject([{ employees: 1_000 }]);
  });
});
