import { describe, expect, it } from "vitest";
import { parameters } from "#data/index.ts";
import { type LumpSumWithdrawalCase, lumpSumWithdrawal, monthsAfterWithdrawal, rateMonthOf } from "#lib/rules/index.ts";
import { formatMonth, parseDate, parseMonth } from "#lib/time/index.ts";
import { breakdown, months, params, parts, reasons } from "./a-case.ts";

const national = (some: Parameters<typeof months>[0], lastPaidMonth = "2026-08") => ({
  national: { months: months(some), lastPaidMonth: parseMonth(lastPaidMonth) },
});
const employees = (count: number, average: number, lastMonth = "2026-09") => ({
  employees: { lastMonth: parseMonth(lastMonth), pay: parts({}, { months: count, average }) },
});

type Facts = Partial<Omit<LumpSumWithdrawalCase, "at">> & { readonly asOf?: string };

/** Someone who has left Japan and claims in November 2026, with nothing against it. */
const withdrawal = ({ asOf = "2026-11", ...facts }: Facts, reader = params) =>
  lumpSumWithdrawal(
    {
      qualifyingMonths: 43,
      japaneseNational: false,
      insured: false,
      hadDisabilityPension: false,
      ...facts,
      at: parseMonth(asOf),
    },
    reader,
  );
const ofNational = (...facts: Parameters<typeof national>) => breakdown(withdrawal(national(...facts))).national;
const ofEmployees = (...facts: Parameters<typeof employees>) => breakdown(withdrawal(employees(...facts))).employees;

describe("R-651 lump sum of the National Pension", () => {
  it("X-40 43 months, last paid in FY2026: 17,920 / 2 x 42 = 376,320 yen", () => {
    expect(ofNational({ paid: 43 })).toMatchObject({ multiplierMonths: 42, contribution: 17_920, amount: 376_320 });
  });
  it.each([
    [6, 6, 53_760],
    [11, 6, 53_760],
    [12, 12, 107_520],
    [59, 54, 483_840],
    [60, 60, 537_600],
    [110, 60, 537_600],
  ])("%i months count as %i: %i yen", (paid, multiplierMonths, amount) => {
    expect(ofNational({ paid })).toMatchObject({ multiplierMonths, amount });
  });
  it("the fiscal year of the last paid month decides, also for the cap: 36 to March 2021, 60 from April", () => {
    expect(ofNational({ paid: 60 }, "2018-10")).toMatchObject({ multiplierMonths: 36, amount: 294_120 });
    expect(ofNational({ paid: 60 }, "2021-03")).toMatchObject({ multiplierMonths: 36, amount: 297_720 });
    expect(ofNational({ paid: 60 }, "2021-04")).toMatchObject({ multiplierMonths: 60, amount: 498_300 });
  });
  it("partly waived months count by what was paid, of either time; waived, student and complementary ones not", () => {
    // 10 + 4 x 3/4 + 4 x 1/4 + 2 x 1/2 = 15
    const some = { paid: 10, quarterExempt: 4, threeQuarterExempt: 4, before200904: { halfExempt: 2 } };
    expect(ofNational({ ...some, fullExempt: 30, studentOrDeferred: 20, complementary: 9 })).toMatchObject({
      countedMonths: { num: 15, den: 1 },
      multiplierMonths: 12,
    });
  });
});

describe("R-652 lump sum of employees' pension insurance", () => {
  it("X-39 43 months at 250,000, last month 2026-09: 0.0915 x 42 = 3.843, so 3.8: 950,000 yen, 193,990 withheld", () => {
    expect(ofEmployees(43, 250_000)).toMatchObject({
      multiplierMonths: 42,
      rate: { num: 38, den: 10 },
      amount: 950_000,
      withheldTax: 193_990,
      netAmount: 756_010,
    });
    expect(ofEmployees(61, 250_000)).toMatchObject({ multiplierMonths: 60, rate: { num: 55, den: 10 } });
  });
  it.each([
    // last month, the October whose contribution rate it takes
    ["2026-01", "2024-10"],
    ["2026-08", "2024-10"],
    ["2026-09", "2025-10"],
    ["2026-12", "2025-10"],
  ])("a last month of %s takes the rate of %s", (lastMonth, october) => {
    expect(formatMonth(rateMonthOf(parseMonth(lastMonth)))).toBe(october);
  });
  it("24 months: 17.828 % x 12 = 2.139 to August 2017, 18.182 % x 12 = 2.182 from September", () => {
    expect(ofEmployees(24, 200_000, "2017-08")).toMatchObject({ rate: { num: 21, den: 10 }, amount: 420_000 });
    expect(ofEmployees(24, 200_000, "2017-09")).toMatchObject({ rate: { num: 22, den: 10 }, amount: 440_000 });
  });
  it("60 months: 3.3 to a last month of March 2021, 5.5 from April", () => {
    expect(ofEmployees(60, 300_000, "2021-03")?.amount).toBe(990_000);
    expect(ofEmployees(60, 300_000, "2021-04")?.amount).toBe(1_650_000);
  });
  it("pay before April 2003 counts 1.3 times", () => {
    // (10 x 200,000 x 1.3 + 30 x 300,000) / 40 = 290,000; 13.934 % x 18 = 2.508
    const pay = parts({ months: 10, average: 200_000 }, { months: 30, average: 300_000 });
    const paid = breakdown(withdrawal({ employees: { lastMonth: parseMonth("2005-09"), pay } })).employees;
    expect(paid).toMatchObject({ average: { num: 290_000, den: 1 }, amount: 725_000, withheldTax: 148_045 });
  });
  it("the exact average is taken, and fractions of a yen are dropped, of the tax too", () => {
    // 1,400,000 / 6 x 0.5 = 116,666.67; x 20.42 % = 23,823.197
    const pay = { to200303: parts({}, {}).to200303, from200304: { months: 6, total: { num: 1_400_000, den: 1 } } };
    const paid = breakdown(withdrawal({ employees: { lastMonth: parseMonth("2026-09"), pay } })).employees;
    expect(paid).toMatchObject({ amount: 116_666, withheldTax: 23_823, netAmount: 92_843 });
  });
});

describe("R-650 who has a lump sum", () => {
  const both = { ...national({ paid: 43 }, "2023-08"), ...employees(43, 250_000) };
  it("both parts together; tax is withheld from the employees' one alone", () => {
    expect(breakdown(withdrawal(both))).toMatchObject({
      grossAmount: 1_296_920,
      withheldTax: 193_990,
      netAmount: 1_102_930,
    });
  });
  it("a part with fewer than six months is left out; with none left the law refuses, each part by its months", () => {
    const found = breakdown(withdrawal({ ...both, ...employees(5, 250_000) }));
    expect([found.national?.amount, found.employees, found.netAmount]).toEqual([346_920, undefined, 346_920]);
    const short = { ...national({ paid: 5, quarterExempt: 1 }), ...employees(5, 250_000) };
    expect(reasons(withdrawal(short))).toEqual([
      { code: "monthsTooFew", months: 5.75, needed: 6 },
      { code: "monthsTooFew", months: 5, needed: 6 },
    ]);
    expect(ofNational({ paid: 5, halfExempt: 2 })?.amount).toBe(53_760);
    expect(reasons(withdrawal({}))).toEqual([{ code: "monthsTooFew", months: 0, needed: 6 }]);
  });
  it("120 months toward the ten years bar it, 119 do not", () => {
    expect(withdrawal({ ...both, qualifyingMonths: 119 }).status).toBe("payable");
    expect(reasons(withdrawal({ ...both, qualifyingMonths: 120 }))).toEqual([
      { code: "qualifyingPeriodReached", months: 120, limit: 120 },
    ]);
  });
  it("every reason at once", () => {
    const bars = { japaneseNational: true, insured: true, hadDisabilityPension: true };
    const late = { leftJapanOn: parseDate("2020-03-31"), ...employees(3, 250_000, "2020-03") };
    expect(reasons(withdrawal({ ...late, ...bars, qualifyingMonths: 130 }))).toEqual([
      { code: "monthsTooFew", months: 3, needed: 6 },
      { code: "qualifyingPeriodReached", months: 130, limit: 120 },
      { code: "claimTooLate" },
      { code: "japaneseNational" },
      { code: "insured" },
      { code: "hadDisabilityPension" },
    ]);
  });
  it("two years from the last day with an address", () => {
    const left = { leftJapanOn: parseDate("2024-11-30"), ...employees(43, 250_000, "2024-10") };
    expect(breakdown(withdrawal(left)).claimBy).toBe("2026-11-30");
    expect(reasons(withdrawal({ ...left, asOf: "2026-12" }))).toEqual([{ code: "claimTooLate" }]);
  });
  it("or from the loss of insurance, where that comes later", () => {
    const left = { leftJapanOn: parseDate("2024-09-15"), ...employees(43, 250_000, "2024-12") };
    expect(breakdown(withdrawal({ ...left, asOf: "2026-12" })).claimBy).toBe("2026-12-31");
    expect(reasons(withdrawal({ ...left, asOf: "2027-01" }))).toEqual([{ code: "claimTooLate" }]);
  });
});

describe("R-653 months after a withdrawal", () => {
  const record = { national: 30, employees: 80, others: 6 };
  const found = breakdown(withdrawal({ ...national({ paid: 30 }), ...employees(80, 250_000), qualifyingMonths: 116 }));
  it("those of a part that is paid out are gone, the 20 above the cap too; others stay", () => {
    expect(monthsAfterWithdrawal(record, found)).toBe(6);
    const { national: _, ...employeesAlone } = found;
    expect(monthsAfterWithdrawal(record, employeesAlone)).toBe(36);
    expect(monthsAfterWithdrawal(record, {})).toBe(116);
  });
});

describe("R-654 the reform that is not in force", () => {
  const announced = params.get("lumpSumReform", parseMonth("2026-11"));
  it("a cap of 96 months, and a bar for re-entry permits by June 2029: the cap in force stays 60", () => {
    expect(announced).toEqual({ capMonths: 96, reentryBarBy: "2029-06" });
    expect(params.get("lumpSumWithdrawal", parseMonth("2027-03")).capMonths).toBe(60);
  });
  it("past the last month the law leaves, an answer is to be confirmed", () => {
    const level = parameters.under({}, { kind: "level", amountsOf: 2026, gapsOnly: true });
    const open = (asOf: string) => {
      const outcome = withdrawal({ ...employees(43, 250_000), asOf }, level);
      return outcome.status === "payable" ? outcome.toBeConfirmed : outcome.reasons;
    };
    expect([open("2029-06"), open("2029-07")]).toEqual([undefined, ["R-654"]]);
  });
});
