import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { yen } from "#lib/money/index.ts";
import { earningsTest } from "#lib/rules/index.ts";
import { parseMonth } from "#lib/time/index.ts";
import { params } from "./a-case.ts";

type Facts = {
  /** Remuneration-related part and pay of a month (B and W of the law). */
  readonly b: number;
  readonly w: number;
  readonly transitional?: number;
  readonly increment?: number;
  readonly addition?: number;
  readonly under65?: boolean;
  readonly asOf?: string;
};

const tested = ({ b, w, transitional = 0, increment = 0, addition = 0, under65 = false, asOf = "2026-11" }: Facts) =>
  earningsTest(
    {
      remunerationRelated: yen(12 * b),
      transitionalAddition: yen(transitional),
      deferralIncrement: yen(increment),
      dependentsAddition: yen(addition),
      annualRemuneration: 12 * w,
      under65,
      at: parseMonth(asOf),
    },
    params,
  );

describe("R-390 one threshold", () => {
  const x20 = { b: 120_000, w: 600_000, transitional: 3_600 };
  it("X-20 FY2026: half of 70,000 a month; 1,020,000 and 3,600 are paid", () => {
    expect(tested(x20)).toMatchObject({ suspensionBase: 35_000, suspendedAmount: 420_000, payableAmount: 1_023_600 });
  });
  it("X-20 FY2018: half of 260,000 is above 120,000; only 3,600 is paid", () => {
    expect(tested({ ...x20, asOf: "2018-11" })).toMatchObject({
      threshold: 460_000,
      suspensionBase: 130_000,
      suspendedAmount: 1_440_000,
      allSuspended: true,
      payableAmount: 3_600,
    });
  });
  it("R-345 X-21 the addition is paid in full in FY2026, and not at all in FY2018", () => {
    const withAddition = { ...x20, addition: 423_700 };
    expect(tested(withAddition).payableAmount).toBe(1_447_300);
    expect(tested({ ...withAddition, asOf: "2018-11" }).payableAmount).toBe(3_600);
  });
  it("R-385 the deferral increment is neither tested nor suspended", () => {
    expect(tested({ ...x20, increment: 241_920 })).toMatchObject({
      suspendedAmount: 420_000,
      payableAmount: 1_265_520,
    });
    expect(tested({ ...x20, increment: 241_920, asOf: "2018-11" }).payableAmount).toBe(245_520);
  });
  it.each([
    // B = 100,000, threshold 650,000, addition 423,700
    [550_000, 0, 1_623_700, "B + W at the threshold: nothing"],
    [550_001, 6, 1_623_694, "1 yen over: half a yen a month"],
    [749_999, 1_199_994, 423_706, "6 yen of the year left: the addition stays"],
    [750_000, 1_200_000, 0, "all, with the addition"],
    [900_000, 1_200_000, 0, "never more than all"],
  ])("pay of %i suspends %i a year, %i remain (%s)", (w, suspended, remains) => {
    const found = tested({ b: 100_000, w, addition: 423_700 });
    expect([found.suspendedAmount, found.payableAmount]).toEqual([suspended, remains]);
  });
  it("goes on with exact months: a twelfth of the bonuses, a twelfth of the pension, half a yen", () => {
    // 1,000,003 + 6,800,000 - 7,800,000 = 3 over in the year, halved 1.5: 2 yen; every month ends in a fraction
    const found = earningsTest(
      {
        remunerationRelated: yen(1_000_003),
        transitionalAddition: yen(0),
        deferralIncrement: yen(0),
        dependentsAddition: yen(0),
        annualRemuneration: 6_800_000,
        under65: false,
        at: parseMonth("2026-11"),
      },
      params,
    );
    expect(found).toMatchObject({
      basicMonthlyAmount: 83_333,
      totalMonthlyRemuneration: 566_666,
      suspensionBase: 0,
      suspendedAmount: 2,
      payableAmount: 1_000_001,
      // 650,000 - 83,333.58 = 566,666.42
      unsuspendedUpTo: 566_666,
    });
  });
  it("without a remuneration-related part the untested parts and the addition are paid up to the threshold", () => {
    const none = { b: 0, transitional: 3_600, addition: 423_700 };
    expect(tested({ ...none, w: 650_000 })).toMatchObject({ allSuspended: false, payableAmount: 427_300 });
    expect(tested({ ...none, w: 650_001 })).toMatchObject({ allSuspended: true, payableAmount: 3_600 });
  });
  it("the highest pay that suspends nothing is 0 where the pension alone passes the threshold", () => {
    expect(tested({ b: 120_000, w: 0 }).unsuspendedUpTo).toBe(530_000);
    expect(tested({ b: 700_000, w: 0 })).toMatchObject({ unsuspendedUpTo: 0, suspensionBase: 25_000 });
  });
});

describe("R-391 the threshold of each fiscal year", () => {
  it.each([
    // B = 100,000, W = 600,000: half of 700,000 less the threshold
    ["2018-04", "2019-03", 460_000, 120_000],
    ["2019-04", "2020-03", 470_000, 115_000],
    ["2020-04", "2021-03", 470_000, 115_000],
    ["2021-04", "2022-03", 470_000, 115_000],
    ["2022-04", "2023-03", 470_000, 115_000],
    ["2023-04", "2024-03", 480_000, 110_000],
    ["2024-04", "2025-03", 500_000, 100_000],
    ["2025-04", "2026-03", 510_000, 95_000],
    ["2026-04", "2027-03", 650_000, 25_000],
  ])("%s to %s: %i, so %i a month", (first, last, threshold, suspensionBase) => {
    for (const asOf of [first, last])
      expect(tested({ b: 100_000, w: 600_000, asOf })).toMatchObject({ threshold, suspensionBase });
  });
  it("Japan Pension Service: B 100,000 and W 460,000 suspend 25,000 at 510,000 and nothing at 650,000", () => {
    const example = { b: 100_000, w: 460_000 };
    expect(tested({ ...example, asOf: "2025-10" }).suspensionBase).toBe(25_000);
    expect(tested({ ...example, asOf: "2026-10" }).suspensionBase).toBe(0);
  });
});

describe("R-392 two thresholds at ages 60 to 64, to March 2022", () => {
  const young = { under65: true, asOf: "2018-10" };
  it("X-22 FY2018: (300,000 + 100,000 - 280,000) / 2 = 60,000, 40,000 a month paid; FY2026: 100,000 paid", () => {
    const x22 = { b: 100_000, w: 300_000 };
    expect(tested({ ...x22, ...young })).toMatchObject({ suspensionBase: 60_000, payableMonthlyAmount: 40_000 });
    expect(tested({ ...x22, under65: true })).toMatchObject({ suspensionBase: 0, payableMonthlyAmount: 100_000 });
  });
  it("X-23 FY2018, pay above the upper threshold: 140,000 + 40,000, all suspended", () => {
    expect(tested({ b: 100_000, w: 500_000, ...young })).toMatchObject({
      suspensionBase: 180_000,
      suspendedAmount: 1_200_000,
      payableAmount: 0,
    });
  });
  it.each([
    // a = 280,000, b = 460,000
    [100_000, 180_000, 0, "B + W at a: nothing"],
    [100_000, 180_002, 1, "half of what exceeds a"],
    [280_000, 460_000, 230_000, "B at a, W at b: (460,000 + 280,000 - 280,000) / 2"],
    [280_000, 460_002, 230_002, "W above b: in full"],
    [280_002, 460_000, 230_000, "B above a: half of W"],
    [300_000, 200_000, 100_000, "B above a: half of W"],
    [300_000, 500_000, 270_000, "B above a, W above b: 230,000 + 40,000"],
    [300_000, 0, 0, "B above a, no pay"],
  ])("B %i, W %i: %i a month (%s)", (b, w, suspensionBase) => {
    expect(tested({ b, w, ...young }).suspensionBase).toBe(suspensionBase);
  });
  it("the upper threshold follows R-391: 470,000 from April 2019", () => {
    // (470,000 + 100,000 - 280,000) / 2 + 30,000
    for (const asOf of ["2019-04", "2022-03"])
      expect(tested({ b: 100_000, w: 500_000, under65: true, asOf })).toMatchObject({
        threshold: 470_000,
        suspensionBase: 175_000,
      });
  });
  it("ends with March 2022, and never applied from 65 on", () => {
    const case22 = { b: 100_000, w: 400_000 };
    expect(tested({ ...case22, under65: true, asOf: "2022-03" }).suspensionBase).toBe(110_000);
    expect(tested({ ...case22, under65: true, asOf: "2022-04" }).suspensionBase).toBe(15_000);
    expect(tested({ ...case22, under65: false, asOf: "2022-03" }).suspensionBase).toBe(15_000);
  });
  it("pay up to the lower threshold less the pension suspends nothing", () => {
    expect(tested({ b: 100_000, w: 0, ...young }).unsuspendedUpTo).toBe(180_000);
    expect(tested({ b: 300_000, w: 0, ...young })).toMatchObject({ unsuspendedUpTo: 0, suspendedAmount: 0 });
  });
});

describe("R-390, R-392 whatever the pension and the pay", () => {
  const facts = fc.record({
    b: fc.nat(500_000),
    w: fc.nat(1_000_000),
    transitional: fc.nat(100_000),
    addition: fc.nat(500_000),
    under65: fc.boolean(),
    asOf: fc.constantFrom("2018-04", "2022-03", "2022-04", "2026-11"),
  });
  it("the highest pay that suspends nothing suspends nothing, one yen more does", () => {
    const holds = fc.property(facts, (some) => {
      const { unsuspendedUpTo } = tested(some);
      const at = (w: number) => tested({ ...some, w }).exact.suspensionBase.num;
      if (unsuspendedUpTo > 0) expect(at(unsuspendedUpTo)).toBe(0);
      expect(at(unsuspendedUpTo + 1)).toBeGreaterThan(0);
    });
    fc.assert(holds);
  });
  it("more pay never leaves more pension, and pension with pay never falls while a part is left", () => {
    const holds = fc.property(facts, fc.nat(100_000), (some, raise) => {
      const [before, after] = [tested(some), tested({ ...some, w: some.w + raise })];
      expect(after.payableAmount).toBeLessThanOrEqual(before.payableAmount);
      if (!after.allSuspended) expect(after.payableAmount + 12 * raise).toBeGreaterThanOrEqual(before.payableAmount);
    });
    fc.assert(holds);
  });
});
