import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addMonths,
  firstMonthOf,
  fiscalYearOf,
  formatMonth,
  intersection,
  isMonthText,
  lengthOf,
  type Month,
  monthNumberOf,
  monthOf,
  monthsOf,
  parseFiscalYear,
  parseMonth,
  yearOf,
} from "#lib/time/index.ts";

const aMonth = fc
  .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => monthOf(year, month));

describe("months", () => {
  it("R-012 are whole numbers that subtract to a length", () => {
    expect(parseMonth("2026-04") - parseMonth("2025-11")).toBe(5);
    expect(formatMonth(addMonths(parseMonth("2025-11"), 2))).toBe("2026-01");
    expect(formatMonth(addMonths(parseMonth("2026-01"), -1))).toBe("2025-12");
  });
  it.each(["2026-00", "2026-13", "2026-1", "1899-12", "2200-01", "2026-04-01", "26-04", ""])(
    "%j is no month",
    (text) => {
      expect(isMonthText(text)).toBe(false);
      expect(() => parseMonth(text)).toThrow(RangeError);
    },
  );
  it.each([
    [2026, 0],
    [2026, 13],
    [1899, 12],
    [2200, 1],
    [2026, 1.5],
  ])("year %d month %d is refused", (year, month) => {
    expect(() => monthOf(year, month)).toThrow(RangeError);
  });
  it("go to text and back", () => {
    fc.assert(fc.property(aMonth, (month) => parseMonth(formatMonth(month)) === month));
    fc.assert(fc.property(aMonth, (month) => monthOf(yearOf(month), monthNumberOf(month)) === month));
  });
});

describe("periods are half open", () => {
  const period = (from: string, to: string) => ({ from: parseMonth(from), to: parseMonth(to) });
  it("so that lengths need no + 1", () => {
    expect(lengthOf(period("2026-04", "2027-04"))).toBe(12);
    expect(lengthOf(period("2026-04", "2026-04"))).toBe(0);
    expect(lengthOf(period("2026-05", "2026-04"))).toBe(0);
  });
  it("and share months only where they overlap", () => {
    expect(lengthOf(intersection(period("2025-01", "2026-04"), period("2026-03", "2027-01")))).toBe(1);
    expect(lengthOf(intersection(period("2025-01", "2026-04"), period("2026-04", "2027-01")))).toBe(0);
  });
});

describe("R-003 fiscal years run from April to March", () => {
  it.each([
    ["2026-03", 2025],
    ["2026-04", 2026],
    ["2027-01", 2026],
    ["2027-03", 2026],
    ["2027-04", 2027],
  ])("%s lies in FY%i", (month, year) => {
    expect(fiscalYearOf(parseMonth(month))).toBe(year);
  });
  it("have twelve months", () => {
    expect(formatMonth(firstMonthOf(2026))).toBe("2026-04");
    expect(lengthOf(monthsOf(2026))).toBe(12);
    fc.assert(
      fc.property(fc.integer({ min: 1901, max: 2198 }), (year) => {
        const { from, to } = monthsOf(year);
        expect([fiscalYearOf(from), fiscalYearOf((to - 1) as Month), fiscalYearOf(to)]).toEqual([year, year, year + 1]);
      }),
    );
  });
  it("are written FY2026", () => {
    expect([parseFiscalYear("FY2026"), parseFiscalYear("2026"), parseFiscalYear("FY26")]).toEqual([
      2026,
      undefined,
      undefined,
    ]);
  });
});
