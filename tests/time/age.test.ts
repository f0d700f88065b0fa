import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ageIn,
  ageOfMonths,
  ageOn,
  attainsInMonth,
  attainsOn,
  dateOf,
  formatMonth,
  monthOfDate,
  monthsOfAge,
  paidOn,
  parseDate,
  parseMonth,
} from "#lib/time/index.ts";

describe("R-001 an age is attained the day before the birthday", () => {
  it.each([
    // born, age, day, month
    ["1961-04-01", 65, "2026-03-31", "2026-03", "X-01: born on the 1st, the month before"],
    ["1961-04-02", 65, "2026-04-01", "2026-04", "X-01: born on the 2nd, the birthday month"],
    ["1964-06-10", 65, "2029-06-09", "2029-06", "X-07"],
    ["1956-05-20", 65, "2021-05-19", "2021-05", "X-09"],
    ["1955-03-10", 65, "2020-03-09", "2020-03", "X-10"],
    ["1965-06-01", 64, "2029-05-31", "2029-05", "X-47"],
    ["1960-01-01", 65, "2024-12-31", "2024-12", "over the turn of the year"],
    ["1960-03-01", 60, "2020-02-29", "2020-02", "1 March, leap year"],
    ["1960-03-01", 61, "2021-02-28", "2021-02", "1 March, common year"],
    ["1960-02-29", 60, "2020-02-28", "2020-02", "29 February, leap year"],
    ["1960-02-29", 65, "2025-02-28", "2025-02", "29 February, common year"],
    ["1960-02-28", 65, "2025-02-27", "2025-02", "28 February"],
    ["1961-04-02", 0, "1961-04-01", "1961-04", "age 0"],
  ])("born %s, %i: on %s in %s (%s)", (born, years, day, month) => {
    expect(attainsOn(parseDate(born), years)).toBe(day);
    expect(formatMonth(attainsInMonth(parseDate(born), years))).toBe(month);
  });
  it("X-01, R-004, R-006 the first pension month and its pay day", () => {
    // born 1961-04-01: right in March, April is the first month, paid with May on 15 June
    expect(paidOn(parseMonth("2026-04"))).toBe("2026-06-15");
    // born 1961-04-02: right in April, May is the first month, paid on the same day
    expect(paidOn(parseMonth("2026-05"))).toBe("2026-06-15");
  });
});

describe("ages in years and months", () => {
  it("count from the month of attaining", () => {
    const born = parseDate("1961-04-01");
    const at = (month: string) => ageIn(born, parseMonth(month));
    expect([at("2026-02"), at("2026-03"), at("2026-04"), at("2027-02"), at("2027-03")]).toEqual([
      { years: 64, months: 11 },
      { years: 65, months: 0 },
      { years: 65, months: 1 },
      { years: 65, months: 11 },
      { years: 66, months: 0 },
    ]);
    expect(attainsInMonth(born, { years: 62, months: 5 })).toBe(parseMonth("2023-08"));
  });
  it("turn into months and back", () => {
    fc.assert(fc.property(fc.nat(1400), (months) => monthsOfAge(ageOfMonths(months)) === months));
  });
  it("R-001 the day of attaining is always the day before the birthday", () => {
    const birth = fc.tuple(
      fc.integer({ min: 1927, max: 2010 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 2, max: 28 }),
    );
    const holds = fc.property(birth, fc.integer({ min: 0, max: 80 }), ([year, month, day], years) => {
      expect(attainsOn(dateOf(year, month, day), years)).toBe(dateOf(year + years, month, day - 1));
    });
    fc.assert(holds);
  });
  it("the month of attaining is the month of that day, for every birthday", () => {
    const day = fc
      .integer({ min: 0, max: 365 * 90 })
      .map((count) => new Date(Date.UTC(1926, 3, 2) + count * 86_400_000));
    const holds = fc.property(day, fc.integer({ min: 0, max: 75 }), (date, years) => {
      const born = parseDate(date.toISOString().slice(0, 10));
      expect(attainsInMonth(born, years)).toBe(monthOfDate(attainsOn(born, years)));
    });
    fc.assert(holds, {
      examples: [
        [new Date("1960-02-29"), 65],
        [new Date("1961-03-01"), 60],
        [new Date("1961-01-01"), 65],
      ],
    });
  });
});

describe("R-001 age on a day", () => {
  it.each([
    ["1985-06-10", "2026-06-08", 40, "two days before the birthday"],
    ["1985-06-10", "2026-06-09", 41, "the day before"],
    ["2008-01-01", "2026-12-31", 19, "born on 1 January: attained on 31 December"],
    ["2008-01-02", "2026-12-31", 18, "born on 2 January"],
    ["2004-02-29", "2026-02-27", 21, "born on 29 February"],
    ["2004-02-29", "2026-02-28", 22, "attained on 28 February"],
    ["2006-12-01", "2026-11-30", 20, "born on the 1st: attained in the month before"],
  ])("born %s, on %s: %i (%s)", (bornOn, on, years, _) => {
    expect(ageOn(parseDate(bornOn), parseDate(on))).toBe(years);
  });
});
