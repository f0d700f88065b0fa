import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Factor,
  premiumAndHalf,
  ROUNDING,
  type RoundingName,
  rate,
  toYen,
  toYenOfTwo,
  toYenSum,
  yen,
} from "#lib/money/index.ts";

/** As many as one product has. */
type Factors = [Factor, Factor?, Factor?, Factor?];

describe("each rounding of the law, both sides of its edge", () => {
  it.each([
    // rule, numerator, denominator, yen, where it comes from
    ["benefitAmount", 5_295_624_999, 10_000, 529_562, "R-007: 49 sen and a bit are dropped"],
    ["benefitAmount", 5_295_625, 10, 529_563, "R-007: 847,300 x 300/480 = 529,562.5"],
    ["statutoryAmount", 8_472_765, 10, 847_300, "R-008: 780,900 x 1.085 = 847,276.5"],
    ["statutoryAmount", 8_449_338, 10, 844_900, "R-008: 780,900 x 1.082 = 844,933.8"],
    ["statutoryAmount", 635_449, 1, 635_400, "R-008: 49 yen are dropped"],
    ["statutoryAmount", 635_450, 1, 635_500, "R-008: 50 yen are raised"],
    ["unitPrice", 176_638, 100, 1_766, "R-010: 1,628 x 1.085 = 1,766.38"],
    ["unitPrice", 1_624_744, 1_000, 1_625, "R-010: 1,628 x 0.998 = 1,624.744"],
    ["contributionAmount", 12_735, 1, 12_740, "R-121: 5 yen are raised to 10"],
    ["contributionAmount", 127_349, 10, 12_730, "R-121: below 5 yen"],
    ["paymentInstalment", 742_235, 6, 123_705, "R-009: X-44, 123,705.83"],
    ["payrollDeduction", 54_901, 2, 27_450, "R-320: 50 sen are dropped"],
    ["payrollDeduction", 274_505_001, 10_000, 27_451, "R-320: more than 50 sen is raised"],
    ["premiumTotal", 58_743, 2, 29_371, "R-320: fraction dropped"],
    ["standardBonus", 1_873_450, 1, 1_873_000, "R-317: X-19"],
    ["standardBonus", 999, 1, 0, "R-317: below 1,000 yen"],
    ["meanRemuneration", 1_146_204 + 1, 3, 382_068, "R-313: a third of 1,146,205"],
    ["average", 317_399_5, 10, 317_400, "R-331: shown in whole yen"],
    ["supportBenefitUnit", 831_700, 144, 5_775, "a twelfth of a month's full pension, 5,775.69"],
    ["dividedRecord", 100_000_001, 2, 50_000_001, "R-700: half a yen is raised"],
  ] as [RoundingName, number, number, number, string][])("%s of %i/%i: %i yen (%s)", (rule, num, den, expected) => {
    expect(toYen(rule, { num, den })).toBe(expected);
  });

  it("every rounding names its law", () => {
    for (const { law } of Object.values(ROUNDING)) expect(law).not.toBe("");
  });
});

describe("toYen takes exact factors only", () => {
  it.each([
    ["a fraction", [0.5]],
    ["a fraction inside a rate", [{ num: 0.5, den: 1 }]],
    ["a fraction under a rate", [{ num: 1, den: 0.5 }]],
    ["not a number", [Number.NaN]],
    ["a rate of nothing", [{ num: 1, den: 0 }]],
    ["a negative product", [-1]],
    ["a negative product too large for plain numbers", [-(2 ** 52), 2 ** 52]],
  ] as [string, Factors][])("%s is refused", (_, factors) => {
    expect(() => toYen("benefitAmount", ...factors)).toThrow(RangeError);
  });
  it("a negative sum of terms with different denominators is refused", () => {
    const terms: Factor[][] = [[-1, rate("1/3")], [rate("1/7")]];
    expect(() => toYenSum("benefitAmount", terms)).toThrow(RangeError);
  });
  it("a factor of nothing makes 0", () => {
    expect(toYen("benefitAmount", 0, rate("7/8"))).toBe(0);
  });
  it("yen refuses what is not whole", () => {
    expect(yen(847_300)).toBe(847_300);
    expect(() => yen(0.5)).toThrow(RangeError);
    expect(() => yen(2 ** 53)).toThrow(RangeError);
  });
});

/** The same by the book, in BigInt alone. */
function byTheBook(rule: RoundingName, terms: readonly (readonly Factor[])[]): bigint {
  let [num, den] = [0n, 1n];
  for (const factors of terms) {
    let [n, d] = [1n, 1n];
    for (const factor of factors) {
      n *= BigInt(typeof factor === "number" ? factor : factor.num);
      d *= BigInt(typeof factor === "number" ? 1 : factor.den);
    }
    num = num * d + n * den;
    den *= d;
  }
  const { unit, mode } = ROUNDING[rule];
  const step = den * BigInt(unit);
  const whole = num / step;
  const twice = 2n * (num % step);
  const up = mode !== "down" && (mode === "halfUp" ? twice >= step : twice > step);
  return (whole + (up ? 1n : 0n)) * BigInt(unit);
}

const aRule = fc.constantFrom(...(Object.keys(ROUNDING) as RoundingName[]));
const aRate = fc.record({ num: fc.nat(99_999), den: fc.integer({ min: 1, max: 1_000_000 }) });
const aFactor: fc.Arbitrary<Factor> = fc.oneof(fc.nat(10_000_000), fc.nat(600), aRate);
const aTerm = fc.array(aFactor, { minLength: 1, maxLength: 4 });

describe("properties", () => {
  it("plain numbers and BigInt give the same yen, at any size", () => {
    const holds = fc.property(aRule, aTerm, (rule, factors) => {
      const expected = byTheBook(rule, [factors]);
      fc.pre(expected <= BigInt(Number.MAX_SAFE_INTEGER));
      expect(toYen(rule, ...(factors as Factors))).toBe(Number(expected));
    });
    fc.assert(holds, { numRuns: 1000 });
  });
  it("R-320 a premium and its half are what the two roundings make of them one by one", () => {
    const holds = fc.property(fc.nat(10_000_000), aRate, (base, ofBase) => {
      const whole = byTheBook("premiumTotal", [[base, ofBase]]);
      const half = byTheBook("payrollDeduction", [[base, ofBase, rate("1/2")]]);
      expect(premiumAndHalf(base, ofBase)).toEqual({ whole: Number(whole), half: Number(half) });
    });
    fc.assert(holds, { numRuns: 500 });
  });
  it("a sum of products is rounded once, whatever the denominators", () => {
    const holds = fc.property(aRule, fc.array(aTerm, { minLength: 1, maxLength: 4 }), (rule, terms) => {
      const expected = byTheBook(rule, terms);
      fc.pre(expected <= BigInt(Number.MAX_SAFE_INTEGER));
      expect(toYenSum(rule, terms)).toBe(Number(expected));
    });
    fc.assert(holds, { numRuns: 1000 });
  });
  it("the sum of two products is the same without lists, at any size", () => {
    const large = fc.record({ num: fc.nat(4_000_000_000_000), den: fc.constantFrom(1, 7, 1000, 1_000_000) });
    const any = fc.oneof(aRate, large, fc.constant({ num: 0, den: 1000 }));
    const holds = fc.property(aRule, any, any, any, any, (rule, a, b, c, d) => {
      const expected = byTheBook(rule, [
        [a, b],
        [c, d],
      ]);
      fc.pre(expected <= BigInt(Number.MAX_SAFE_INTEGER));
      expect(toYenOfTwo(rule, a, b, c, d)).toBe(Number(expected));
    });
    fc.assert(holds, { numRuns: 2000 });
    expect(() => toYenOfTwo("benefitAmount", { num: 0.5, den: 1 }, rate("1"), rate("1"), rate("1"))).toThrow(
      RangeError,
    );
    expect(() => toYenOfTwo("benefitAmount", { num: -3, den: 1 }, rate("1"), rate("1"), rate("1"))).toThrow(RangeError);
  });
  it("an edge among numbers too large for plain ones is met exactly", () => {
    const same: Factor[] = [
      { num: 1_000_000_007, den: 2_000_000_014 },
      { num: 999_983, den: 999_983 },
    ];
    const hair: Factor[] = [{ num: 1, den: 10 ** 15 }];
    const holds = fc.property(fc.integer({ min: 1, max: 10_000_000 }), (whole) => {
      const half: Factor[] = [2 * whole + 1, ...same];
      expect(toYenSum("benefitAmount", [half])).toBe(whole + 1);
      expect(toYenSum("benefitAmount", [half, [-1, ...hair]])).toBe(whole);
      expect(toYenSum("payrollDeduction", [half])).toBe(whole);
      expect(toYenSum("payrollDeduction", [half, hair])).toBe(whole + 1);
      expect(toYenSum("premiumTotal", [[2 * whole, ...same]])).toBe(whole);
      expect(
        toYenSum("premiumTotal", [
          [2 * whole, ...same],
          [-1, ...hair],
        ]),
      ).toBe(whole - 1);
    });
    fc.assert(holds);
  });
  it("one half is up for amounts, down for the deduction from pay, and nothing else differs", () => {
    const holds = fc.property(fc.nat(1_000_000_000), fc.integer({ min: 1, max: 10_000 }), (num, den) => {
      const difference = toYen("benefitAmount", { num, den }) - toYen("payrollDeduction", { num, den });
      expect(difference).toBe((2 * num) % (2 * den) === den ? 1 : 0);
    });
    fc.assert(holds);
  });
});
