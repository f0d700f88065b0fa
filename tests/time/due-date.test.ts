import { describe, expect, it } from "vitest";
import { formatMonth, lastBackPaymentMonth, lastPaymentMonth, parseMonth } from "#lib/time/index.ts";

describe("R-011, R-116 the last month in which a contribution can be paid", () => {
  it.each([
    ["2024-10", "2026-11"],
    ["2024-09", "2026-10"],
    // 31 December is moved to January, which is not counted on
    ["2024-11", "2026-12"],
  ])("%s: %s", (month, last) => {
    expect(formatMonth(lastPaymentMonth(parseMonth(month), 2))).toBe(last);
  });
});

describe("R-135 the last month of a late payment", () => {
  it("of November 2016 is November 2026", () => {
    expect(formatMonth(lastBackPaymentMonth(parseMonth("2016-11"), 10))).toBe("2026-11");
  });
});
