import { describe, expect, it } from "vitest";
import {
  dayBefore,
  daysFromTo,
  daysLater,
  ERAS,
  eraOf,
  isDateText,
  lastDayOf,
  laterOf,
  monthAfterDay,
  monthOfDate,
  monthsLater,
  parseDate,
  parseMonth,
  weekdayOf,
  westernYear,
} from "#lib/time/index.ts";

describe("days that exist", () => {
  it.each(["2024-02-29", "2000-02-29", "2026-04-30", "1926-12-25"])("%s does", (text) => {
    expect(parseDate(text)).toBe(text);
  });
  it.each([
    "2026-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-00-10",
    "2026-13-01",
    "2026-01-00",
    "2026-1-1",
    "20260101",
    "",
  ])("%j does not", (text) => {
    expect(isDateText(text)).toBe(false);
    expect(() => parseDate(text)).toThrow(RangeError);
  });
  it.each([
    ["2026-04-01", "2026-03-31"],
    ["2024-03-01", "2024-02-29"],
    ["2026-03-01", "2026-02-28"],
    ["2026-01-01", "2025-12-31"],
    ["2026-05-15", "2026-05-14"],
  ])("the day before %s is %s", (day, before) => {
    expect(dayBefore(parseDate(day))).toBe(before);
  });
  it("months end on their last day", () => {
    const last = ["2024-02", "2026-02", "2026-04", "2026-12"].map((month) => lastDayOf(parseMonth(month)));
    expect(last).toEqual(["2024-02-29", "2026-02-28", "2026-04-30", "2026-12-31"]);
    expect(monthOfDate(parseDate("2026-04-30"))).toBe(parseMonth("2026-04"));
  });
});

describe("months after a day", () => {
  it.each([
    // from, months, to
    ["2025-08-18", 18, "2027-02-18"],
    ["2019-08-31", 18, "2021-02-28"],
    ["2018-08-31", 18, "2020-02-29"],
    ["2026-12-31", 2, "2027-02-28"],
    ["2026-11-30", 0, "2026-11-30"],
  ])("%s and %i months: %s", (from, months, to) => {
    expect(monthsLater(parseDate(from), months)).toBe(to);
  });
  it("the later of two days, whichever comes first", () => {
    const days = [parseDate("2026-04-30"), parseDate("2026-05-01")] as const;
    expect([laterOf(...days), laterOf(days[1], days[0])]).toEqual(["2026-05-01", "2026-05-01"]);
  });
});

describe("days after a day", () => {
  it.each([
    // from, days, to
    ["2026-11-30", 7, "2026-12-07"],
    ["2026-11-30", 0, "2026-11-30"],
    ["2027-12-31", 1, "2028-01-01"],
    ["2028-02-01", 29, "2028-03-01"],
    ["2026-01-01", 365, "2027-01-01"],
  ])("%s and %i: %s", (from, days, to) => {
    expect(daysLater(parseDate(from), days)).toBe(to);
    expect(daysFromTo(parseDate(from), parseDate(to))).toBe(days + 1);
  });
  it("none from a day to an earlier one", () => {
    expect(daysFromTo(parseDate("2026-11-30"), parseDate("2026-11-29"))).toBe(0);
  });
});

describe("weekdays", () => {
  it.each([
    // by the calendar; 0 = Sunday
    ["1961-04-01", 6],
    ["2000-02-29", 2],
    ["2023-10-15", 0],
    ["2026-01-01", 4],
    ["2026-02-28", 6],
    ["2026-03-01", 0],
    ["2026-11-21", 6],
    ["2028-02-29", 2],
  ])("%s is day %i of the week", (day, weekday) => {
    expect(weekdayOf(parseDate(day))).toBe(weekday);
  });
});

describe("eras change within a year", () => {
  it.each([
    ["1912-07-29", undefined, undefined],
    ["1912-07-30", "taisho", 1],
    ["1926-12-24", "taisho", 15],
    ["1926-12-25", "showa", 1],
    ["1961-04-01", "showa", 36],
    ["1989-01-07", "showa", 64],
    ["1989-01-08", "heisei", 1],
    ["2019-04-30", "heisei", 31],
    ["2019-05-01", "reiwa", 1],
    ["2026-11-21", "reiwa", 8],
  ])("%s: %s %s", (day, id, year) => {
    const found = eraOf(parseDate(day));
    expect([found?.era.id, found?.year]).toEqual([id, year]);
  });
  it("Showa 60 is 1985, Heisei 1 is 1989, Reiwa 8 is 2026", () => {
    const year = (id: string, n: number) => ERAS.filter((era) => era.id === id).map((era) => westernYear(era, n))[0];
    expect([year("showa", 60), year("heisei", 1), year("reiwa", 8)]).toEqual([1985, 1989, 2026]);
  });
});

describe("X-02, R-014 insurance ends the day after the last one", () => {
  it.each([
    // hired 2026-04-15; last working day, insured months
    ["2026-07-30", 3],
    ["2026-07-31", 4],
  ])("last working day %s: %i months", (last, months) => {
    expect(monthAfterDay(parseDate(last)) - monthOfDate(parseDate("2026-04-15"))).toBe(months);
  });
});
