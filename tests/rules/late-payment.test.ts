import { describe, expect, it } from "vitest";
import { parameters } from "#data/index.ts";
import { latePayment, latePaymentWindow, latePrice, type WaivedAs } from "#lib/rules/index.ts";
import { formatMonth, parseMonth } from "#lib/time/index.ts";
import { breakdown, params, reasons } from "./a-case.ts";

const price = (month: string, exemption: WaivedAs, paidIn: string, reader = params) =>
  latePrice({ month: parseMonth(month), exemption }, parseMonth(paidIn), reader).amount;
const late = (months: readonly (readonly [string, WaivedAs])[], draws = false, paidIn = "2025-10") =>
  latePayment(
    months.map(([month, exemption]) => ({ month: parseMonth(month), exemption })),
    draws,
    parseMonth(paidIn),
    params,
  );

describe("R-135 price of a waived month", () => {
  it.each([
    // paid in, for a month of, waived in full, 3/4, 1/2, 1/4: FY2025 published, FY2024 by the rates of the order
    [2024, 2014, 15_460, 11_600, 7_730, 3_860],
    [2024, 2015, 15_790, 11_840, 7_890, 3_950],
    [2024, 2016, 16_460, 12_340, 8_230, 4_110],
    [2024, 2017, 16_670, 12_510, 8_330, 4_170],
    [2024, 2018, 16_500, 12_370, 8_250, 4_120],
    [2024, 2019, 16_560, 12_420, 8_270, 4_140],
    [2024, 2020, 16_670, 12_500, 8_340, 4_160],
    [2024, 2021, 16_710, 12_530, 8_350, 4_170],
    [2024, 2022, 16_590, 12_440, 8_290, 4_150],
    [2024, 2023, 16_520, 12_390, 8_260, 4_130],
    [2025, 2015, 15_930, 11_950, 7_960, 3_990],
    [2025, 2016, 16_600, 12_450, 8_300, 4_150],
    [2025, 2017, 16_820, 12_620, 8_400, 4_200],
    [2025, 2018, 16_650, 12_480, 8_330, 4_160],
    [2025, 2019, 16_710, 12_530, 8_350, 4_170],
    [2025, 2020, 16_820, 12_610, 8_410, 4_200],
    [2025, 2021, 16_860, 12_650, 8_420, 4_210],
    [2025, 2022, 16_740, 12_550, 8_360, 4_190],
    [2025, 2023, 16_520, 12_390, 8_260, 4_130],
    // Shiogama City; another city prints 12,740 for three quarters, which is what a quarter exemption left to pay
    [2025, 2024, 16_980, 12_730, 8_490, 4_240],
  ])("FY%i for FY%i: %i, %i, %i, %i yen", (paidIn, year, ...amounts) => {
    const of = (exemption: WaivedAs) => price(`${year}-06`, exemption, `${paidIn}-05`);
    expect([of("full"), of("threeQuarter"), of("half"), of("quarter")]).toEqual(amounts);
    expect([of("student"), of("deferral")]).toEqual([amounts[0], amounts[0]]);
  });
  it("goes by the fiscal year of payment, March and April", () => {
    expect([price("2021-06", "full", "2025-03"), price("2021-06", "full", "2025-04")]).toEqual([16_710, 16_860]);
  });
  it("a year that stands for a later one keeps its rates for months equally far back", () => {
    const level = parameters.under({}, { kind: "level", amountsOf: 2025, gapsOnly: true });
    // paid in FY2027: FY2020 is seven years back (1.9 %), FY2024 three (0.9 %), FY2025 two
    expect(price("2020-06", "full", "2027-06", level)).toBe(16_850); // 16,540 x 1.019 = 16,854.26
    expect(price("2024-06", "full", "2027-06", level)).toBe(17_130); // 16,980 x 1.009 = 17,132.82
    expect(price("2025-06", "full", "2027-06", level)).toBe(17_510);
    expect(price("2026-06", "full", "2027-06", level)).toBe(17_920);
  });
  it("March paid in the April two years later has no surcharge, February and May have (NPO 10(1) proviso)", () => {
    expect(price("2022-03", "full", "2024-04")).toBe(16_610);
    expect(price("2022-02", "full", "2024-04")).toBe(16_710); // 16,610 x 1.006 = 16,709.66
    expect(price("2022-03", "full", "2024-05")).toBe(16_710);
    expect(price("2022-03", "half", "2024-04")).toBe(8_300);
  });
  it("a month outside the ten years has none", () => {
    expect(() => price("2015-09", "full", "2025-10")).toThrow(RangeError);
    expect(() => price("2025-10", "full", "2025-10")).toThrow(RangeError);
  });
});

describe("R-135 which months, in which order", () => {
  it("April 2015 to the end of April 2025, one month more the next month", () => {
    const first = (paidIn: string) => formatMonth(latePaymentWindow(parseMonth(paidIn), params).from);
    expect([first("2025-04"), first("2025-05")]).toEqual(["2015-04", "2015-05"]);
    const { payable, expired } = breakdown(late([["2015-04", "full"]], false, "2025-04"));
    expect([payable.length, expired.length]).toEqual([1, 0]);
    expect(reasons(late([["2015-04", "full"]], false, "2025-05"))).toEqual([{ code: "nothingPayable" }]);
  });
  it("student and deferred months first, the oldest first among each", () => {
    const { payable } = breakdown(
      late([
        ["2020-07", "half"],
        ["2022-04", "deferral"],
        ["2016-05", "full"],
        ["2018-04", "student"],
        ["2022-03", "student"],
      ]),
    );
    expect(payable.map(({ month, exemption }) => [formatMonth(month), exemption])).toEqual([
      ["2018-04", "student"],
      ["2022-03", "student"],
      ["2022-04", "deferral"],
      ["2016-05", "full"],
      ["2020-07", "half"],
    ]);
  });
  it("not open to recipients of the old-age basic pension", () => {
    expect(reasons(late([["2020-07", "half"]], true))).toEqual([{ code: "drawsOldAgeBasic" }]);
    expect(reasons(late([["2010-07", "half"]], true))).toEqual([
      { code: "drawsOldAgeBasic" },
      { code: "nothingPayable" },
    ]);
    expect(reasons(late([]))).toEqual([{ code: "nothingPayable" }]);
  });
});
