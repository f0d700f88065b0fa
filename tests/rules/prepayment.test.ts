import { describe, expect, it } from "vitest";
import { prepayment } from "#lib/rules/index.ts";
import { parseMonth } from "#lib/time/index.ts";
import { params } from "./a-case.ts";

const slip = (asOf: string, months: number, additional = false) =>
  prepayment(months, "slipOrCard", additional, parseMonth(asOf), params);
const debit = (asOf: string, months: number, additional = false) =>
  prepayment(months, "accountDebit", additional, parseMonth(asOf), params);

describe("R-116 contributions paid ahead", () => {
  it.each([
    // fiscal year; slip or card: six months, a year, two years; account debit: a month, six months, a year, two years
    [2018, 97_240, 192_600, 378_580, 16_290, 96_930, 191_970, 377_350],
    [2019, 97_660, 193_420, 380_880, 16_360, 97_340, 192_790, 379_640],
    [2020, 98_430, 194_960, 383_210, 16_490, 98_110, 194_320, 381_960],
    [2021, 98_850, 195_780, 383_810, 16_560, 98_530, 195_140, 382_550],
    [2022, 98_730, 195_550, 382_780, 16_540, 98_410, 194_910, 381_530],
    [2023, 98_310, 194_720, 387_170, 16_470, 97_990, 194_090, 385_900],
    [2024, 101_050, 200_140, 398_590, 16_920, 100_720, 199_490, 397_290],
    [2025, 104_210, 206_390, 409_490, 17_450, 103_870, 205_720, 408_150],
    [2026, 106_650, 211_220, 418_510, 17_860, 106_300, 210_530, 417_150],
  ])("published totals of FY%i", (year, ...totals) => {
    const april = `${year}-04`;
    const found = [slip(april, 6), slip(april, 12), slip(april, 24)];
    found.push(debit(april, 1), debit(april, 6), debit(april, 12), debit(april, 24));
    expect(found.map(({ contributionAmount }) => contributionAmount)).toEqual(totals);
  });
  it("saves what the service says: FY2026, two years, 16,010 yen by slip and 17,370 by debit", () => {
    expect(slip("2026-04", 24).discountAmount).toBe(16_010);
    expect(debit("2026-04", 24).discountAmount).toBe(17_370);
    expect(slip("2024-04", 6).discountAmount).toBe(830);
    expect(debit("2024-04", 1).discountAmount).toBe(60);
  });
  it("the additional contribution is rounded on its own", () => {
    // FY2025: 2,380, 4,710, 9,250 by slip, 2,370 by debit
    expect([6, 12, 24].map((months) => slip("2025-04", months, true).additionalAmount)).toEqual([2_380, 4_710, 9_250]);
    expect(debit("2025-04", 6, true)).toMatchObject({ additionalAmount: 2_370, totalAmount: 106_240 });
    expect(slip("2025-04", 6).additionalAmount).toBe(0);
  });
  it("October brings six months too, each at its own contribution", () => {
    expect(slip("2026-10", 6).contributionAmount).toBe(106_650);
    // one month of FY2026 and five of FY2027: 17,920 + 5 x 18,290
    expect(slip("2027-03", 6).dueAmount).toBe(109_370);
  });
});
