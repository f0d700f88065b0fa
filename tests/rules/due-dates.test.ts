import { describe, expect, it } from "vitest";
import { applicationMonths, contributionDueOn, lastPaymentDay, statutoryExemptMonths } from "#lib/rules/index.ts";
import { formatMonth, parseMonth } from "#lib/time/index.ts";
import { params } from "./a-case.ts";

describe("R-116 due date and last day of payment", () => {
  it.each([
    // month, due, payable to
    ["2024-09", "2024-10-31", "2026-10-30", "2026-10-31 is a Saturday"],
    ["2024-10", "2024-12-02", "2026-12-02", "2024-11-30 is a Saturday"],
    ["2026-09", "2026-11-02", "2028-11-02", "2026-10-31 is a Saturday"],
    ["2026-04", "2026-06-01", "2028-06-01", "2026-05-31 is a Sunday"],
    ["2024-11", "2025-01-06", "2027-01-06", "31 December, then to Saturday 4 January"],
    ["2023-11", "2024-01-04", "2025-12-30", "two years end on Sunday 4 January, before it the turn of the year"],
    ["2022-01", "2022-02-28", "2024-02-29", "the two years end with February of a leap year"],
    ["2024-01", "2024-02-29", "2026-02-27", "2026-02-28 is a Saturday"],
    ["2019-03", "2019-05-07", "2021-05-07", "the ten days of 2019"],
    ["2018-03", "2018-05-01", "2020-05-01", "Showa Day on a Sunday takes Monday 30 April"],
    ["2027-03", "2027-04-30", "2029-04-27", "the two years end on such a Monday, before it the weekend"],
    ["2020-03", "2020-04-30", "2022-04-28", "30 April is a Saturday, 29 April Showa Day"],
  ])("%s is due on %s and payable to %s (%s)", (month, due, last) => {
    expect(contributionDueOn(parseMonth(month))).toBe(due);
    expect(lastPaymentDay(parseMonth(month), params)).toBe(last);
  });
  it("on 2026-11-21 October 2024 can still be paid, September 2024 no more", () => {
    const payable = (month: string) => lastPaymentDay(parseMonth(month), params) >= "2026-11-21";
    expect([payable("2024-10"), payable("2024-09")]).toEqual([true, false]);
  });
});

describe("R-128 how far an application reaches", () => {
  const reach = (applied: string, kind: "income" | "student" = "income") => {
    const { from, to } = applicationMonths(parseMonth(applied), kind, params);
    return [formatMonth(from), formatMonth(to)];
  };
  it("two years and one month back, and on to the June after", () => {
    expect(reach("2026-11")).toEqual(["2024-10", "2027-07"]);
    expect(reach("2026-06")).toEqual(["2024-05", "2026-07"]);
    expect(reach("2026-07")).toEqual(["2024-06", "2027-07"]);
  });
  it("students: on to the March after", () => {
    expect(reach("2026-11", "student")).toEqual(["2024-10", "2027-04"]);
    expect(reach("2027-03", "student")).toEqual(["2025-02", "2027-04"]);
    expect(reach("2027-04", "student")).toEqual(["2025-03", "2028-04"]);
  });
  it("the oldest month is the one that can still be paid at the end of the month", () => {
    expect(lastPaymentDay(parseMonth("2024-10"), params) > "2026-11-30").toBe(true);
    expect(lastPaymentDay(parseMonth("2024-09"), params) < "2026-11-01").toBe(true);
  });
});

describe("R-120 statutory exemption", () => {
  it("from the month before the right to the month it ends", () => {
    const months = statutoryExemptMonths(parseMonth("2026-06"), parseMonth("2029-03"));
    expect([months.from, months.to]).toEqual([parseMonth("2026-05"), parseMonth("2029-04")]);
    expect(statutoryExemptMonths(parseMonth("2026-06"), null).to).toBeNull();
  });
});
