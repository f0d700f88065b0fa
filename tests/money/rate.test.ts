import { describe, expect, it } from "vitest";
import { compare, ONE, plus, rate, reduced, times, toDecimal, toStepValue } from "#lib/money/index.ts";

describe("rate", () => {
  it.each([
    ["1.085", 1085, 1000],
    ["0.005481", 5481, 1_000_000],
    ["2", 2, 1],
    ["7/8", 7, 8],
    ["0/5", 0, 5],
  ])("%s is %i/%i", (text, num, den) => {
    expect(rate(text)).toEqual({ num, den });
  });
  it.each(["", ".5", "5.", "1e3", "-0.1", "1/0", "1,085", "7/-8", " 1"])("refuses %j", (text) => {
    expect(() => rate(text)).toThrow(RangeError);
  });
});

describe("arithmetic in lowest terms", () => {
  it("adds, multiplies, reduces and compares", () => {
    expect(plus(rate("1/3"), rate("1/6"))).toEqual({ num: 1, den: 2 });
    expect(times(rate("0.004"), rate("31"))).toEqual({ num: 31, den: 250 });
    expect(reduced({ num: 0, den: 480 })).toEqual({ num: 0, den: 1 });
    expect(reduced({ num: -124, den: 1000 })).toEqual({ num: -31, den: 250 });
    expect([compare(rate("7/8"), rate("0.875")), compare(rate("0.8"), ONE) < 0]).toEqual([0, true]);
  });
  it("leaves as a decimal only for display", () => {
    expect(toDecimal(rate("0.462"))).toBe(0.462);
    expect(toDecimal(rate("945/2"))).toBe(472.5);
  });
});

describe("the value of an explanation step", () => {
  it.each([
    [{ num: 1085, den: 1000 }, 1.085],
    [{ num: 945, den: 2 }, 472.5],
    [{ num: -31, den: 250 }, -0.124],
    [{ num: 300, den: 1 }, 300],
    [{ num: 5, den: 6 }, "5/6"],
    [{ num: 4, den: 6 }, "2/3"],
    [{ num: -1, den: 3 }, "-1/3"],
  ])("%o is shown as %j", (value, shown) => {
    expect(toStepValue(value)).toBe(shown);
  });
  it("never shows a decimal that a float cannot hold to the last digit", () => {
    const value = { num: 9_007_199_254_740_991, den: 1000 };
    const shown = String(toStepValue(value));
    expect(["9007199254740.991", "9007199254740991/1000"]).toContain(shown);
  });
});
