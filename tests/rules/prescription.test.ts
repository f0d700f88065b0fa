import { describe, expect, it } from "vitest";
import { parameters } from "#data/index.ts";
import { firstUnlapsedMonth, lastDayForPayment, lastDayForRight } from "#lib/rules/index.ts";
import { parseDate, parseMonth, paymentMonthOf } from "#lib/time/index.ts";

const params = parameters.under();

describe("R-011 five years for a pension and for each of its payments", () => {
  it.each([
    // NPA 102(1): from the first day of the month after the pay month
    ["2026-08", "2031-08-31"],
    ["2026-12", "2031-12-31"],
    ["2027-02", "2032-02-29"],
  ])("what is paid in %s can be asked for to %s", (payMonth, last) => {
    expect(lastDayForPayment(parseMonth(payMonth), params)).toBe(last);
  });
  it("a request in that last month still reaches the payment, one in the next month does not", () => {
    const [lastMonth, next] = [parseMonth("2031-08"), parseMonth("2031-09")];
    expect(paymentMonthOf(firstUnlapsedMonth(lastMonth, params))).toBe(parseMonth("2026-08"));
    expect(paymentMonthOf(firstUnlapsedMonth(next, params))).toBe(parseMonth("2026-10"));
  });
  it.each([
    // Civil Code 140, 143: the day itself is not counted
    ["2027-06-20", "2032-06-20"],
    ["2028-02-29", "2033-02-28"],
    ["2026-12-31", "2031-12-31"],
  ])("a right that arose on %s lapses after %s", (aroseOn, last) => {
    expect(lastDayForRight(parseDate(aroseOn), params)).toBe(last);
  });
});
