import { describe, expect, it } from "vitest";
import { formatMonth, lastBackPaymentMonth, lastPaymentDay, parseMonth } from "#lib/time/index.ts";

describe("R-011, R-116 the last day on which a contribution can be paid", () => {
  it.each([
    // month, last day, why
    ["2024-10", "2026-11-30", "a Monday"],
    ["2024-09", "2026-11-02", "31 October 2026 is a Saturday"],
    ["2025-01", "2027-03-01", "28 February 2027 is a Sunday"],
    ["2024-11", "2027-01-04", "31 December 2026: closed to 3 January, a Sunday"],
    ["2023-11", "2026-01-05", "31 December 2025: closed to 3 January, 4 January is a Sunday"],
    ["2022-01", "2024-02-29", "a leap year"],
  ])("%s: %s (%s)", (month, day) => {
    expect(lastPaymentDay(parseMonth(month), 2)).toBe(day);
  });
});

describe("R-135 the last month of a late payment", () => {
  it("of November 2016 is November 2026", () => {
    expect(formatMonth(lastBackPaymentMonth(parseMonth("2016-11"), 10))).toBe("2026-11");
  });
});
