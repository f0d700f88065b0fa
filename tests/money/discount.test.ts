import { describe, expect, it } from "vitest";
import { discountFactor, rate } from "#lib/money/index.ts";

describe("discount with compound interest", () => {
  it.each([
    // 25/26 and its square; 1.04^(-1/12) = 0.99673694..., 1.04^(-1/2) = 0.98058067...
    [12, 9_615_384_615],
    [24, 9_245_562_130],
    [1, 9_967_369_426],
    [6, 9_805_806_757],
    [0, 10_000_000_000],
  ])("at 4 %% a year, %i months: %i / 10^10", (months, num) => {
    expect(discountFactor(rate("0.04"), months)).toEqual({ num, den: 10_000_000_000 });
  });
  it("at no interest a yen stays a yen", () => {
    expect(discountFactor(rate("0"), 18)).toEqual({ num: 10_000_000_000, den: 10_000_000_000 });
  });
  it("agrees with the power in floating point to nine decimals", () => {
    for (let months = 0; months <= 25; months++)
      expect(discountFactor(rate("0.04"), months).num / 1e10).toBeCloseTo(1.04 ** (-months / 12), 9);
  });
});
