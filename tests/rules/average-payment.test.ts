import { describe, expect, it } from "vitest";
import { toDecimal, yen } from "#lib/money/index.ts";
import { adjustEmployees, commencement } from "#lib/rules/index.ts";
import { parseDate, parseMonth } from "#lib/time/index.ts";
import { breakdown, params } from "./a-case.ts";

/** Born 1958-06-10: 65 on 2023-06-09. The right in 2023-06, waiting months from 2023-07 to the claim month. */
type Facts = {
  readonly related?: number;
  readonly transitional?: number;
  readonly years?: number;
  readonly work?: readonly (readonly [from: string, to: string, pay: number])[];
  readonly asOf?: string;
};

function adjusted({ related = 1_200_000, transitional = 0, years = 67, work = [], asOf = "2026-11" }: Facts) {
  const at = parseMonth(asOf);
  const start = breakdown(commencement(parseDate("1958-06-10"), { years, months: 0 }, at, params));
  const insured = work.map(([from, to, pay]) => ({
    from: parseMonth(from),
    to: parseMonth(to),
    annualRemuneration: 12 * pay,
  }));
  return adjustEmployees(yen(related), yen(transitional), start, insured, at, params);
}
const share = (facts: Facts) => toDecimal(adjusted(facts).averagePayment.rate);

describe("R-383 average payment rate", () => {
  it("X-24: half suspended in 12 of 24 months, 0.75; increment 151,872", () => {
    const found = adjusted({ transitional: 4_000, work: [["2024-04", "2025-04", 500_000]] });
    expect(toDecimal(found.averagePayment.rate)).toBe(0.75);
    expect(found).toMatchObject({ change: 151_872, amount: 1_355_872 });
  });
  it("without work everything counts", () => {
    expect(share({})).toBe(1);
    // 1,204,000 x 16.8 %
    expect(adjusted({ transitional: 4_000 }).change).toBe(202_272);
  });
  it.each([
    // total monthly remuneration in 2024-04 to 2025-03 (threshold 500,000), B = 100,000
    [400_000, 1, "B + W at the threshold: nothing"],
    [400_002, 1 - (12 * 1) / 100_000 / 24, "2 yen over: 1 yen a month"],
    [599_998, 1 - (12 * 99_999) / 100_000 / 24, "one yen left"],
    [600_000, 0.5, "all suspended"],
    [900_000, 0.5, "never more than all"],
  ])("R-390 pay of %i: %d (%s)", (pay, rate) => {
    expect(share({ work: [["2024-04", "2025-04", pay]] })).toBeCloseTo(rate, 12);
  });
  it("R-391 each month with its own threshold, a month after asOf with that of asOf", () => {
    // FY2025: 510,000; FY2026: 650,000. B + W = 560,000: 25,000 of 100,000 suspended in FY2025, nothing in FY2026
    expect(share({ years: 68, work: [["2025-04", "2026-05", 460_000]] })).toBeCloseTo(1 - (12 * 0.25) / 36, 12);
    // asked in FY2025, later months too are tested with 510,000
    expect(share({ years: 68, work: [["2025-04", "2026-05", 460_000]], asOf: "2025-10" })).toBeCloseTo(
      1 - (13 * 0.25) / 36,
      12,
    );
  });
  it("counts the months after the right to the claim month, both sides", () => {
    const one = (from: string, to: string) => share({ work: [[from, to, 900_000]] });
    expect([one("2023-06", "2023-07"), one("2023-07", "2023-08")]).toEqual([1, 1 - 1 / 24]);
    expect([one("2025-06", "2025-07"), one("2025-07", "2025-08")]).toEqual([1 - 1 / 24, 1]);
  });
  it("the transitional addition is increased in full, also when all is suspended", () => {
    const found = adjusted({ transitional: 4_000, work: [["2023-07", "2025-07", 900_000]] });
    expect(found).toMatchObject({ change: 672, averagePayment: { rate: { num: 0, den: 1 } } });
  });
  it("R-376 has no part in an early start", () => {
    const found = adjusted({ years: 60, work: [["2018-06", "2023-06", 900_000]] });
    expect(found).toMatchObject({ early: true, averagePayment: { rate: { num: 1, den: 1 }, waitingMonths: 0 } });
  });
});
