import { describe, expect, it } from "vitest";
import { formatMonth, paidOn, parseMonth, paymentMonthOf } from "#lib/time/index.ts";

describe("R-006 even months pay the two months before", () => {
  it.each([
    ["2026-03", "2026-04"],
    ["2026-04", "2026-06"],
    ["2026-05", "2026-06"],
    ["2026-11", "2026-12"],
    ["2026-12", "2027-02"],
    ["2027-01", "2027-02"],
  ])("%s is paid in %s", (month, payment) => {
    expect(formatMonth(paymentMonthOf(parseMonth(month)))).toBe(payment);
  });
  it.each([
    // month, pay day, by the calendar of 2023 to 2026
    ["2026-04", "2026-06-15", "a Monday"],
    ["2025-12", "2026-02-13", "the 15th is a Sunday"],
    ["2023-02", "2023-04-14", "the 15th is a Saturday"],
    ["2023-08", "2023-10-13", "the 15th is a Sunday"],
    ["2024-04", "2024-06-14", "the 15th is a Saturday"],
    ["2025-06", "2025-08-15", "a Friday"],
  ])("the pension of %s comes on %s (%s)", (month, day) => {
    expect(paidOn(parseMonth(month))).toBe(day);
  });
});
