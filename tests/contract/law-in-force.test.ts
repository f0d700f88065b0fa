import { describe, expect, it } from "vitest";
import { coverage, parameters } from "#data/index.ts";
import { type CalculationResponse, calculate } from "#lib/calculate.ts";
import { addMonths, formatMonth, parseMonth } from "#lib/time/index.ts";

const ask = (calculation: string, asOf: string, input: unknown, amountsOf?: string) =>
  calculate({ calculation, asOf, input, ...(amountsOf ? { amountsOf } : {}) });
const result = (answer: CalculationResponse) => (answer.status === "payable" ? answer.result : answer);
const bornOn = "1961-05-10";
const full = { bornOn, contributionMonths: { paid: 480 } };

describe("the law and the amounts of October 2018 and November 2026", () => {
  it.each([
    // born, month, full basic pension
    ["1961-05-10", "2018-10", 779_300],
    ["1953-05-10", "2018-10", 779_300],
    ["1956-04-02", "2026-11", 847_300],
    ["1956-04-01", "2026-11", 844_900],
  ])("R-202 full amount, born %s, %s: %i", (born, asOf, yen) => {
    expect(result(ask("old-age-basic", asOf, { bornOn: born, contributionMonths: { paid: 480 } }))).toMatchObject({
      fullAnnualAmount: yen,
      annualAmount: yen,
    });
  });
  it.each([
    ["1957-08-20", 60, "2018-10", -0.3, "0.5 % a month"],
    ["1957-08-20", 70, "2018-10", 0.42, "0.7 % a month to 70"],
    ["1962-04-02", 60, "2026-11", -0.24, "0.4 % a month"],
    ["1962-04-01", 60, "2026-11", -0.3, "0.5 % a month for births to 1962-04-01"],
    ["1962-04-02", 75, "2026-11", 0.84, "0.7 % a month to 75"],
    ["1952-04-01", 75, "2026-11", 0.42, "to 70 for births to 1952-04-01"],
  ])("R-222, R-231 born %s from %i, %s: %d (%s)", (born, years, asOf, rate) => {
    expect(result(ask("commencement-adjustment", asOf, { bornOn: born, commencementAge: { years } }))).toMatchObject({
      adjustmentRate: rate,
    });
  });
  it.each([
    ["2018-10", 16_340],
    ["2026-11", 17_920],
  ])("R-115 National Pension contribution in %s: %i", (asOf, yen) => {
    expect(result(ask("np-contribution", asOf, {}))).toMatchObject({ monthlyAmount: yen });
  });
  it.each([
    // month, pay, standard monthly remuneration of employees' pension
    ["2018-10", 0, 88_000, 1],
    ["2018-10", 2_000_000, 620_000, 31],
    ["2026-11", 0, 88_000, 1],
    ["2026-11", 2_000_000, 650_000, 32],
  ])(
    "R-310 grades in %s: pay of %i makes %i, grade %i",
    (asOf, monthlyRemuneration, standardMonthlyRemuneration, grade) => {
      expect(result(ask("standard-remuneration", asOf, { monthlyRemuneration }))).toMatchObject({
        employees: { grade, standardMonthlyRemuneration },
      });
    },
  );
  it("R-310 650,000 is no grade before 2020-09", () => {
    const of = (asOf: string) => ask("epi-contribution", asOf, { standardMonthlyRemuneration: 650_000 }).status;
    expect([of("2020-08"), of("2020-09")]).toEqual(["invalid", "payable"]);
  });
});

describe("months that the data cover", () => {
  const outside = (calculation: string, asOf: string, input: unknown, amountsOf?: string) => {
    const answer = ask(calculation, asOf, input, amountsOf);
    return answer.status === "invalid" ? answer.issues : answer.status;
  };
  const refused = (to: string) => [{ path: "asOf", code: "asOfOutsideCoverage", from: "2018-04", to }];
  // which years are announced stands in tests/data/look-ups.test.ts
  const last = coverage.to;
  const next = formatMonth(addMonths(parseMonth(last), 1));
  it("run from 2018-04 to the newest announced year, both sides", () => {
    expect(["2018-04", last].map((asOf) => outside("old-age-basic", asOf, full))).toEqual(["payable", "payable"]);
    expect(["2018-03", next].map((asOf) => outside("old-age-basic", asOf, full))).toEqual([
      refused(last),
      refused(last),
    ]);
  });
  it("run as far as the contribution is announced ahead", () => {
    const end = parameters.history("nationalContribution").at(-1)?.to ?? parseMonth(next);
    const reach = formatMonth(addMonths(end, -1));
    expect(reach >= "2028-03").toBe(true);
    expect(result(ask("np-contribution", "2028-03", {}))).toMatchObject({ monthlyAmount: 18_290 });
    expect(outside("np-contribution", formatMonth(end), {})).toEqual(refused(reach));
  });
  it("run to 2040-03 where a year's amounts stand for later months", () => {
    expect(outside("old-age-basic", "2040-03", full, "FY2026")).toBe("payable");
    expect(outside("old-age-basic", "2040-04", full, "FY2026")).toEqual(refused("2040-03"));
    expect(outside("old-age-basic", "2018-03", full, "FY2026")).toEqual(refused("2040-03"));
  });
  it("only announced years can stand", () => {
    const newest = Number(last.slice(0, 4)) - 1;
    const allowed = Array.from({ length: newest - 2017 }, (_, i) => `FY${2018 + i}`);
    expect(allowed.slice(0, 9)).toEqual([
      "FY2018",
      "FY2019",
      "FY2020",
      "FY2021",
      "FY2022",
      "FY2023",
      "FY2024",
      "FY2025",
      "FY2026",
    ]);
    for (const year of ["FY2017", `FY${newest + 1}`])
      expect(outside("old-age-basic", "2039-05", full, year)).toEqual(
        expect.arrayContaining([{ path: "amountsOf", code: "notAllowedValue", allowed }]),
      );
  });
});

describe("amountsOf: a year's amounts for later months", () => {
  const statuses = (calculation: string, asOf: string, input: unknown, amountsOf?: string) => {
    const answer = ask(calculation, asOf, input, amountsOf);
    if (answer.status !== "payable") throw new Error(JSON.stringify(answer));
    return Object.fromEntries(answer.sources.map(({ parameter, status }) => [parameter, status]));
  };
  it("FY2026 in 2030-05: the amount of FY2026, its source marked level, the law by its own dates", () => {
    expect(result(ask("old-age-basic", "2030-05", full, "FY2026"))).toMatchObject({ fullAnnualAmount: 847_300 });
    expect(statuses("old-age-basic", "2030-05", full, "FY2026")).toMatchObject({
      basicPensionRevision: "level",
      basicPensionBase: "enacted",
      qualifyingMonths: "enacted",
    });
  });
  it("an earlier year can stand too", () => {
    expect(result(ask("old-age-basic", "2030-05", full, "FY2018"))).toMatchObject({ fullAnnualAmount: 779_300 });
  });
  it("months of announced years keep their own amounts", () => {
    expect(result(ask("old-age-basic", "2026-11", full, "FY2018"))).toMatchObject({ fullAnnualAmount: 847_300 });
    expect(statuses("old-age-basic", "2026-11", full, "FY2026")).toMatchObject({ basicPensionRevision: "enacted" });
  });
  it("R-310 grades enacted for 2027-09 and after apply by their dates", () => {
    const top = (asOf: string) =>
      result(ask("standard-remuneration", asOf, { monthlyRemuneration: 2_000_000 }, "FY2026"));
    expect([top("2027-08"), top("2027-09"), top("2028-09"), top("2029-09")]).toMatchObject(
      [650_000, 680_000, 710_000, 750_000].map((amount) => ({ employees: { standardMonthlyRemuneration: amount } })),
    );
  });
  it("R-027 later pay is re-evaluated at that year's newest row", () => {
    const pay = (from: string, to: string) => [{ from, to, standardMonthlyRemuneration: 1_000_000 }];
    const average = (from: string, to: string) => {
      const answer = ask(
        "average-standard-remuneration",
        "2035-05",
        { bornOn: "1985-06-15", remuneration: pay(from, to) },
        "FY2026",
      );
      return answer.status === "payable" ? answer.result.employeesRecord : answer;
    };
    expect(average("2033-04", "2034-04")).toEqual(average("2026-04", "2027-04"));
    expect(average("2033-04", "2034-04")).toMatchObject({ monthsFrom2003: 12 });
  });
});
