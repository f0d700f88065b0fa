import { describe, expect, it } from "vitest";
import { rate } from "#lib/money/index.ts";
import { type CoverageCase, employeesCoverage, smallFirmShare } from "#lib/rules/index.ts";
import { parseMonth } from "#lib/time/index.ts";
import { breakdown, params, reasons } from "./a-case.ts";

type Job = Partial<Omit<CoverageCase, "at" | "weeklyHours" | "regularWeeklyHours">> & {
  readonly asOf?: string;
  readonly hours?: string;
  readonly regularHours?: string;
};

/** 20 hours of 40 at 90,000 yen in a firm of 60, in September 2026, unless said otherwise. */
const job = ({ asOf = "2026-09", hours = "20", regularHours = "40", ...rest }: Job = {}) =>
  employeesCoverage(
    {
      age: 30,
      weeklyHours: rate(hours),
      regularWeeklyHours: rate(regularHours),
      monthlyWage: 90_000,
      student: false,
      firmSize: 60,
      expectedMonths: 12,
      coveredWorkplace: true,
      at: parseMonth(asOf),
      ...rest,
    },
    params,
  );
const short = { health: true, employeesPension: true, rule: "shortTime" };
const tiny = { monthlyWage: 40_000, firmSize: 1, student: true };

describe("R-301, R-303 three quarters of the hours and of the days", () => {
  it.each([
    ["30", "40", undefined, "threeQuarters"],
    ["29.9", "40", undefined, "shortTime"],
    ["29.025", "38.7", undefined, "threeQuarters"],
    ["29.024", "38.7", undefined, "shortTime"],
    ["32", "40", { own: 15, regular: 20 }, "threeQuarters"],
    ["32", "40", { own: 12, regular: 20 }, "shortTime"],
    ["24", "40", { own: 20, regular: 20 }, "shortTime"],
    ["32", "40", { own: 15, regular: 21 }, "shortTime"], // 15.75 days
    ["32", "40", { own: 16, regular: 21 }, "threeQuarters"],
  ] as const)("%s of %s hours, days %o: %s", (hours, regularHours, days, rule) => {
    expect(breakdown(job({ hours, regularHours, ...(days ? { days } : {}) })).rule).toBe(rule);
  });
  it("asks neither for pay nor for the size of the firm, and takes students", () => {
    expect(breakdown(job({ hours: "30", ...tiny }))).toMatchObject({ rule: "threeQuarters", employeesPension: true });
  });
  it("S-705 days below three quarters lead to the other tests, which can fail", () => {
    expect(reasons(job({ hours: "32", days: { own: 12, regular: 20 }, firmSize: 50 }))).toEqual([
      { code: "firmTooSmall", size: 50, needed: 51 },
    ]);
  });
});

describe("R-304 size of the firm", () => {
  it.each([
    ["2018-04", 500, 501],
    ["2022-09", 500, 501],
    ["2022-10", 100, 101],
    ["2024-09", 100, 101],
    ["2024-10", 50, 51],
    ["2027-09", 50, 51],
    ["2027-10", 35, 36],
    ["2029-10", 20, 21],
    ["2032-10", 10, 11],
    ["2035-09", 10, 11],
  ])("%s: not with %i, but with %i", (asOf, size, needed) => {
    expect(reasons(job({ asOf, firmSize: size }))).toEqual([{ code: "firmTooSmall", size, needed }]);
    expect(breakdown(job({ asOf, firmSize: needed }))).toMatchObject(short);
  });
  it("from October 2035 no size is too small", () => {
    expect(breakdown(job({ asOf: "2035-10", firmSize: 0 }))).toMatchObject(short);
  });
});

describe("R-305, S-702 the test of pay ends in October 2026", () => {
  it("88,000 yen a month to September 2026", () => {
    expect(reasons(job({ monthlyWage: 87_999 }))).toEqual([{ code: "wageTooLow", amount: 87_999, needed: 88_000 }]);
    expect(breakdown(job({ monthlyWage: 88_000 }))).toMatchObject(short);
  });
  it.each([
    ["2026-10", 87_999, ["R-305"]],
    ["2026-10", 88_000, undefined],
    ["2027-10", 87_999, ["R-305"]],
    ["2026-09", 88_000, undefined],
  ])("%s at %i yen: in, to be confirmed %o", (asOf, monthlyWage, toBeConfirmed) => {
    const outcome = job({ asOf, monthlyWage });
    expect(outcome).toMatchObject({ status: "payable" });
    expect(outcome.status === "payable" && outcome.toBeConfirmed).toEqual(toBeConfirmed);
  });
  it("the three-quarters rule never asked for it", () => {
    expect(job({ asOf: "2026-10", hours: "30", ...tiny })).not.toHaveProperty("toBeConfirmed");
  });
});

describe("R-302, R-306 expected length of the job", () => {
  it.each([
    // month, hours, months too few, needed
    ["2018-04", "20", 11, 12],
    ["2022-09", "20", 11, 12],
    ["2022-10", "20", 2, 3],
    ["2022-09", "30", 2, 3],
    ["2026-11", "30", 2, 3],
  ])("%s, %s hours: not with %i, but with %i months", (asOf, hours, months, needed) => {
    expect(reasons(job({ asOf, hours, expectedMonths: months, firmSize: 600 }))).toEqual([
      { code: "termTooShort", months, needed },
    ]);
    expect(job({ asOf, hours, expectedMonths: needed, firmSize: 600 }).status).toBe("payable");
  });
});

describe("R-308, S-701 every test that fails is named", () => {
  it("in 2018, and with what is needed", () => {
    const failing = {
      asOf: "2018-10",
      hours: "19.5",
      monthlyWage: 80_000,
      student: true,
      firmSize: 60,
      expectedMonths: 6,
    };
    expect(reasons(job({ ...failing, coveredWorkplace: false, age: 76 }))).toEqual([
      { code: "hoursTooFew", hours: 19.5, needed: 20 },
      { code: "wageTooLow", amount: 80_000, needed: 88_000 },
      { code: "student" },
      { code: "firmTooSmall", size: 60, needed: 501 },
      { code: "termTooShort", months: 6, needed: 12 },
      { code: "workplaceNotCovered" },
      { code: "overAge", age: 76, limit: 75 },
    ]);
  });
  it("R-301 ages: the pension to 69, health insurance to 74", () => {
    expect(breakdown(job({ age: 69 }))).toMatchObject({ health: true, employeesPension: true });
    expect(breakdown(job({ age: 70 }))).toMatchObject({ health: true, employeesPension: false });
    expect(breakdown(job({ age: 74 }))).toMatchObject({ health: true, employeesPension: false });
    expect(reasons(job({ age: 75 }))).toEqual([{ code: "overAge", age: 75, limit: 75 }]);
  });
  it("R-300 outside a covered workplace nobody is insured", () => {
    expect(reasons(job({ hours: "40", coveredWorkplace: false }))).toEqual([{ code: "workplaceNotCovered" }]);
  });
});

describe("R-309 the worker's share in small firms that use the support", () => {
  it.each([
    // standard remuneration, first two years, third year: Japan Pension Service, pamphlet of October 2026
    [58_000, "0.25", "0.375"],
    [88_000, "0.25", "0.375"],
    [98_000, "0.3", "0.4"],
    [104_000, "0.36", "0.43"],
    [110_000, "0.41", "0.455"],
    [118_000, "0.45", "0.475"],
    [126_000, "0.48", "0.49"],
  ])("on %i: %s, in the third year %s", (amount, early, late) => {
    const share = (monthsUsed: number) => smallFirmShare(amount, monthsUsed, parseMonth("2026-10"), params);
    expect([share(0), share(23), share(24), share(35), share(36)]).toEqual([
      rate(early),
      rate(early),
      rate(late),
      rate(late),
      undefined,
    ]);
  });
  it("none above 126,000 yen", () => {
    expect(smallFirmShare(134_000, 0, parseMonth("2026-10"), params)).toBeUndefined();
  });
});
