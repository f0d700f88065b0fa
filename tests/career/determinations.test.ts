import { describe, expect, it } from "vitest";
import {
  adHocRevision,
  annualDetermination,
  exceedsOneMonth,
  isDetermined,
  meanPay,
  revisionAfterLeave,
} from "#lib/career/index.ts";
import { formatMonth, parseDate, parseMonth } from "#lib/time/index.ts";
import { params } from "./a-career.ts";

const at = (month: string) => ({
  rules: params.get("remunerationReview", parseMonth(month)),
  table: {
    grades: params.get("employeesGrades", parseMonth(month)),
    edges: params.get("employeesGradeEdges", parseMonth(month)),
  },
});
const months = (...pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([remuneration, baseDays]) => ({ remuneration, baseDays }));
const three = (remuneration: number, days = 30) =>
  months([remuneration, days], [remuneration, days], [remuneration, days]);

describe("R-313 yearly determination", () => {
  it("X-16, X-17 the mean of months with enough days: 318,000 with and without May", () => {
    expect(meanPay(months([302_000, 20], [318_000, 18], [334_000, 21]), 17)).toEqual({
      total: 954_000,
      months: 3,
      mean: 318_000,
    });
    expect(meanPay(months([302_000, 20], [318_000, 12], [334_000, 21]), 17)).toMatchObject({
      months: 2,
      mean: 318_000,
    });
    expect(meanPay(months([302_000, 16], [318_000, 12], [334_000, 0]), 17)).toBeUndefined();
  });
  it.each([
    // both sides of 17 days, and of the 11 of short-time workers and the 15 of other part-timers
    [17, 16, 17],
    [11, 10, 11],
    [15, 14, 15],
  ])("%i base days: %i are too few, %i enough", (minimum, few, enough) => {
    expect(meanPay(months([1, few]), minimum)).toBeUndefined();
    expect(meanPay(months([1, enough]), minimum)?.mean).toBe(1);
  });
  it.each([
    ["2026-04", "2026-04", "2026-07", "2026-09"],
    ["2003-04", "2003-04", "2003-07", "2003-09"],
    ["2002-04", "2002-05", "2002-08", "2002-10"],
  ])("rules of %s: paid from %s to before %s, in force from %s", (month, first, end, from) => {
    const found = annualDetermination(Number(month.slice(0, 4)), at(month).rules);
    expect([found.paid.from, found.paid.to, found.from].map(formatMonth)).toEqual([first, end, from]);
  });
  it("R-312 reaches people insured before June, R-314 and not revised from July, August or September", () => {
    const found = annualDetermination(2026, at("2026-04").rules);
    const reaches = (acquired: string, revised?: string) =>
      isDetermined(found, parseMonth(acquired), revised === undefined ? undefined : parseMonth(revised));
    expect([reaches("2026-05"), reaches("2026-06"), reaches("2026-07")]).toEqual([true, false, false]);
    expect(["2026-06", "2026-07", "2026-08", "2026-09"].map((revised) => reaches("2020-04", revised))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe("R-314 ad hoc revision", () => {
  const revised = (basis: number, to: number, change: number, month = "2027-01", days = 30) =>
    adHocRevision(basis, change, three(to, days), 17, at(month).rules, at(month).table);
  it("X-18 320,000 to a mean of 356,000: two grades up", () => {
    expect(revised(318_000, 356_000, 1)).toBe(356_000);
  });
  it.each([
    // pay before, mean, direction of fixed pay, revised
    [318_000, 349_999, 1, false, "one grade up"],
    [318_000, 350_000, 1, true, "two grades up"],
    [318_000, 290_000, -1, false, "one grade down"],
    [318_000, 289_999, -1, true, "two grades down"],
    [318_000, 356_000, -1, false, "fixed pay fell, the mean rose"],
    [318_000, 289_999, 1, false, "fixed pay rose, the mean fell"],
    // FY2026 table: 620,000 from 605,000, 650,000 from 635,000, and a further grade would begin at 665,000
    [620_000, 664_999, 1, false, "the top grade, one up"],
    [620_000, 665_000, 1, true, "the top grade and pay beyond it"],
    [640_000, 620_000, -1, false, "from the top grade, one down"],
    [665_000, 634_999, -1, true, "from beyond the top grade"],
    [665_000, 640_000, -1, false, "still the top grade"],
    // 88,000 below 93,000, 98,000 below 101,000; a grade of 78,000 would end at 83,000
    [95_000, 83_000, -1, false, "the lowest grade, one down"],
    [95_000, 82_999, -1, true, "the lowest grade and pay below it"],
    [82_999, 93_000, 1, true, "up from below the lowest grade"],
    [83_000, 100_999, 1, false, "up from the lowest grade"],
  ])("%i to %i, direction %i: %s (%s)", (basis, to, change, expected) => {
    expect(revised(basis, to, change)).toBe(expected ? to : undefined);
  });
  it("the top grade until 2020-08 was 620,000, the one beyond it began at 635,000", () => {
    expect([revised(600_000, 635_000, 1, "2020-08"), revised(600_000, 634_999, 1, "2020-08")]).toEqual([
      635_000,
      undefined,
    ]);
  });
  it("every month needs its days", () => {
    const found = (days: number) =>
      adHocRevision(
        318_000,
        1,
        months([400_000, 17], [400_000, days], [400_000, 17]),
        17,
        at("2027-01").rules,
        at("2027-01").table,
      );
    expect([found(17), found(16)]).toEqual([400_000, undefined]);
  });
});

describe("R-315 revision after leave", () => {
  const returned = (to: number, month = "2027-01", pay = three(to)) =>
    revisionAfterLeave(318_000, pay, 17, at(month).rules, at(month).table);
  it("one grade is enough, either way", () => {
    expect([returned(309_999), returned(310_000), returned(329_999), returned(330_000)]).toEqual([
      309_999,
      undefined,
      undefined,
      330_000,
    ]);
  });
  it("months with too few days are left out", () => {
    expect(returned(0, "2027-01", months([100_000, 16], [260_000, 17], [280_000, 30]))).toBe(270_000);
    expect(returned(0, "2027-01", three(100_000, 16))).toBeUndefined();
  });
  it("there was none before 2005-04", () => {
    expect([returned(280_000, "2005-03"), returned(280_000, "2005-04")]).toEqual([undefined, 280_000]);
  });
});

describe("R-323 longer than a month by the calendar", () => {
  it.each([
    // Civil Code 143: to the day before the same day of the next month, or to its last day where that day is missing
    ["2026-12-15", "2027-01-14", false],
    ["2026-12-15", "2027-01-15", true],
    ["2026-11-01", "2026-11-30", false],
    ["2026-11-01", "2026-12-01", true],
    ["2027-01-31", "2027-02-28", false],
    ["2027-01-31", "2027-03-01", true],
    ["2028-01-30", "2028-02-29", false],
    ["2028-01-29", "2028-02-28", false],
    ["2028-01-29", "2028-02-29", true],
  ])("%s to %s: %s", (from, to, longer) => {
    expect(exceedsOneMonth({ from: parseDate(from), to: parseDate(to) })).toBe(longer);
  });
});
