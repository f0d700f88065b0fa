import { describe, expect, it } from "vitest";
import { parameters } from "#data/index.ts";
import { type CalculationResponse, calculate } from "#lib/calculate.ts";
import { rate } from "#lib/money/index.ts";
import type { ParameterName } from "#lib/parameters/index.ts";
import { parseMonth } from "#lib/time/index.ts";

const ask = (calculation: string, asOf: string, input: object, amountsOf?: string) =>
  seen(calculate({ calculation, asOf, input, ...(amountsOf ? { amountsOf } : {}) }));
const seen = (answer: CalculationResponse): unknown => {
  if (answer.status === "payable") return answer.result;
  return answer.status === "notEligible" ? answer.reasons : answer;
};
const reader = parameters.under();
const get = <N extends ParameterName>(name: N, month: string) => reader.get(name, parseMonth(month));

/** A part-timer at exactly the hours, pay and length of job of the short-time rule of 2018. */
const partTimer = { age: { years: 30 }, weeklyHours: 20, monthlyWage: 88_000, firmSize: 501, expectedMonths: 12 };
const coverage = (asOf: string, differs: object = {}, amountsOf?: string) =>
  ask("employees-coverage", asOf, { ...partTimer, ...differs }, amountsOf);
const shortTime = { rule: "shortTime", health: true, employeesPension: true };
const refused = (code: string) => expect.arrayContaining([expect.objectContaining({ code })]);

const spouse = { relation: "spouse", expectedAnnualIncome: 1_299_999, insuredAnnualIncome: 5_000_000 };
const dependent = (asOf: string, differs: object) => ask("dependent-status", asOf, { ...spouse, ...differs });

const remuneration = (asOf: string, monthlyRemuneration: number, amountsOf?: string) =>
  ask("standard-remuneration", asOf, { monthlyRemuneration }, amountsOf);
const grade = (number: number, standardMonthlyRemuneration: number) => ({
  employees: { grade: number, standardMonthlyRemuneration },
});

describe("figures of April 2018: coverage", () => {
  it("R-100 to R-102 FY2018: ages 20 to 59, a spouse of 19 or 60 is in no category 3", () => {
    const inCategory3 = (bornOn: string) => dependent("2018-10", { bornOn });
    expect(inCategory3("1999-04-10")).toMatchObject({ category3: false });
    expect(inCategory3("1998-04-10")).toMatchObject({ category3: true });
    expect(inCategory3("1959-04-10")).toMatchObject({ category3: true });
    expect(inCategory3("1958-04-10")).toMatchObject({ category3: false, healthDependent: true });
  });
  it("R-108, R-109 FY2018: special voluntary insurance for births to 1965-04-01, in 2026 to 1975-04-01", () => {
    expect(get("specialVoluntaryBornBefore", "2018-04")).toBe("1965-04-02");
    expect(get("specialVoluntaryBornBefore", "2026-11")).toBe("1975-04-02");
  });
  it("R-301, R-324 FY2018: below 70 in employees' pension, 70 and older only in health insurance", () => {
    const fullTime = { weeklyHours: 40, monthlyWage: 250_000 };
    expect(get("employeesInsuranceEndAge", "2018-04")).toBe(70);
    expect(coverage("2018-04", { ...fullTime, age: { years: 69, months: 11 } })).toMatchObject({
      employeesPension: true,
    });
    expect(coverage("2018-04", { ...fullTime, age: { years: 70 } })).toMatchObject({
      health: true,
      employeesPension: false,
    });
  });
  it("R-303 FY2018: three quarters of 40 hours are 30, whatever the firm and the wage", () => {
    const small = { firmSize: 5, monthlyWage: 50_000 };
    expect(get("fullTimeShareForCoverage", "2018-04")).toEqual(rate("3/4"));
    expect(coverage("2018-04", { ...small, weeklyHours: 30 })).toMatchObject({ rule: "threeQuarters" });
    expect(coverage("2018-04", { ...small, weeklyHours: 29.5 })).toEqual(refused("firmTooSmall"));
  });
  it("R-304, R-308 FY2018: 501 insured, 20 hours, 88,000 yen, one year", () => {
    expect(get("shortTimeCoverage", "2018-04")).toEqual({
      firmInsuredOver: 500,
      weeklyHoursFrom: 20,
      monthlyPayFrom: 88_000,
      expectedMonths: { atLeast: 12 },
      studentsExcluded: true,
    });
    expect(coverage("2018-04")).toMatchObject(shortTime);
    expect(coverage("2018-04", { firmSize: 500 })).toEqual(refused("firmTooSmall"));
    expect(coverage("2018-04", { weeklyHours: 19.5 })).toEqual(refused("hoursTooFew"));
    expect(coverage("2018-04", { monthlyWage: 87_999 })).toEqual(refused("wageTooLow"));
    expect(coverage("2018-04", { expectedMonths: 11 })).toEqual(refused("termTooShort"));
    expect(coverage("2018-04", { student: true })).toEqual(refused("student"));
  });
  it("R-102, R-103 FY2018: a spouse below 1,300,000 yen a year, or 1,800,000 when disabled", () => {
    const bornOn = "1980-06-10";
    expect(get("dependantIncomeLimit", "2018-04")).toMatchObject({ general: 1_300_000, disabled: 1_800_000 });
    expect(dependent("2018-10", { bornOn })).toMatchObject({ incomeLimit: 1_300_000, category3: true });
    expect(dependent("2018-10", { bornOn, expectedAnnualIncome: 1_300_000 })).toEqual(refused("incomeTooHigh"));
    expect(dependent("2018-10", { bornOn, expectedAnnualIncome: 1_799_999, disabled: true })).toMatchObject({
      incomeLimit: 1_800_000,
      category3: true,
    });
  });
});

describe("figures of April 2018: contributions", () => {
  it("R-115 FY2018: 16,340 yen a month", () => {
    expect(ask("np-contribution", "2018-04", {})).toMatchObject({ monthlyAmount: 16_340 });
    expect(ask("np-contribution", "2019-03", {})).toMatchObject({ monthlyAmount: 16_340 });
    expect(get("nationalContributionBase", "2018-04")).toBe(16_900);
  });
  it("R-320 FY2018: 9.15 % from the worker and 9.15 % from the employer", () => {
    expect(get("employeesContributionRate", "2018-04")).toEqual(rate("0.183"));
    expect(ask("epi-contribution", "2018-04", { standardMonthlyRemuneration: 200_000 })).toMatchObject({
      monthlyAmount: 36_600,
      employeeMonthlyAmount: 18_300,
      employerMonthlyAmount: 18_300,
    });
  });
  it("R-320 FY2018: 18.3 % for miners and seamen as for others", () => {
    expect(get("employeesContributionRateMinersAndSeamen", "2018-04")).toEqual(rate("0.183"));
  });
  it("R-310 FY2018: 31 grades from 88,000 to 620,000 yen", () => {
    const grades = get("employeesGrades", "2018-04");
    expect(grades.length).toBe(31);
    expect([grades.at(0)?.amount, grades.at(-1)?.amount]).toEqual([88_000, 620_000]);
    expect(remuneration("2018-04", 92_999)).toMatchObject(grade(1, 88_000));
    expect(remuneration("2018-04", 93_000)).toMatchObject(grade(2, 98_000));
    expect(remuneration("2018-04", 604_999)).toMatchObject(grade(30, 590_000));
    expect(remuneration("2018-04", 605_000)).toMatchObject(grade(31, 620_000));
  });
  it("R-317 FY2018: bonuses count to 1,500,000 yen a month", () => {
    expect(ask("standard-bonus", "2018-06", { payments: [{ month: "2018-06", amount: 1_500_999 }] })).toMatchObject({
      months: [{ month: "2018-06", employeesStandardBonus: 1_500_000 }],
    });
  });
  it("R-121, R-211 FY2018: half of the basic pension is borne by the state, a third before April 2009", () => {
    expect(get("exemptionWeightsFrom200904", "2018-04").fullExempt.withinCap).toEqual(rate("1/2"));
    expect(get("exemptionWeightsBefore200904", "2018-04").fullExempt.withinCap).toEqual(rate("1/3"));
  });
  it("R-202, R-211 FY2018: 480 paid months make the full pension of 779,300 yen", () => {
    const of = (paid: number) =>
      ask("old-age-basic", "2018-04", { bornOn: "1953-05-10", contributionMonths: { paid } });
    expect(of(480)).toMatchObject({ annualAmountAt65: 779_300, fullAnnualAmount: 779_300 });
    // 779,300 x 240 / 480
    expect(of(240)).toMatchObject({ annualAmountAt65: 389_650 });
  });
  it("R-200 FY2018: ten years, 119 months are too few", () => {
    const of = (paid: number) =>
      ask("old-age-basic", "2018-04", { bornOn: "1953-05-10", contributionMonths: { paid } });
    expect(get("qualifyingMonths", "2018-04")).toBe(120);
    expect(of(119)).toEqual([{ code: "qualifyingPeriodTooShort", months: 119, needed: 120 }]);
    // 779,300 x 120 / 480
    expect(of(120)).toMatchObject({ annualAmountAt65: 194_825 });
  });
  it("R-121, R-122 FY2018: limits of 570,000, 780,000, 1,180,000 and 1,580,000 yen, 4,090 to 12,260 left to pay", () => {
    const of = (annualIncome: number) =>
      ask("np-exemption", "2018-10", { age: { years: 30 }, applicant: { annualIncome } });
    expect(of(570_000)).toMatchObject({
      tier: "full",
      monthlyAmount: 0,
      limits: { full: 570_000, threeQuarter: 780_000, half: 1_180_000, quarter: 1_580_000 },
    });
    expect(of(780_000)).toMatchObject({ tier: "threeQuarter", monthlyAmount: 4_090 });
    expect(of(1_180_000)).toMatchObject({ tier: "half", monthlyAmount: 8_170 });
    expect(of(1_580_000)).toMatchObject({ tier: "quarter", monthlyAmount: 12_260 });
    expect(of(1_580_001)).toMatchObject({ tier: "none", monthlyAmount: 16_340 });
  });
});

describe("what changed from April 2018 to November 2026", () => {
  it("R-115 from April 2019: 17,000 yen at the prices of 2004, 16,410 a month, in FY2026 17,920", () => {
    expect(["2019-03", "2019-04", "2026-11"].map((month) => get("nationalContributionBase", month))).toEqual([
      16_900, 17_000, 17_000,
    ]);
    expect(ask("np-contribution", "2019-04", {})).toMatchObject({ monthlyAmount: 16_410 });
    expect(ask("np-contribution", "2026-11", {})).toMatchObject({ monthlyAmount: 17_920 });
  });
  it("R-126 from April 2019: four months around a birth, six for twins", () => {
    expect(get("exemptionIntroducedIn", "2026-11").maternity).toBe("2019-04");
    expect(get("maternityExemption", "2019-04")).toEqual({
      monthsBefore: 1,
      monthsBeforeMultipleBirth: 3,
      monthsAfter: 2,
    });
  });
  it("R-310 from September 2020: grade 32 of 650,000 yen, for pay of 635,000 and more", () => {
    expect(remuneration("2020-08", 635_000)).toMatchObject(grade(31, 620_000));
    expect(remuneration("2020-09", 634_999)).toMatchObject(grade(31, 620_000));
    expect(remuneration("2020-09", 635_000)).toMatchObject(grade(32, 650_000));
  });
  it("R-122 from July 2021: limits 100,000 yen higher", () => {
    const limits = (asOf: string) =>
      ask("np-exemption", asOf, { age: { years: 30 }, applicant: { annualIncome: 0, dependents: 1 } });
    expect(limits("2021-06")).toMatchObject({
      limits: { full: 920_000, threeQuarter: 780_000, half: 1_180_000, quarter: 1_580_000 },
    });
    expect(limits("2021-07")).toMatchObject({
      limits: { full: 1_020_000, threeQuarter: 880_000, half: 1_280_000, quarter: 1_680_000 },
    });
  });
  it("R-304, R-306 from October 2022: 101 insured and more than two months", () => {
    expect(coverage("2022-09", { firmSize: 101 })).toEqual(refused("firmTooSmall"));
    expect(coverage("2022-09", { expectedMonths: 3 })).toEqual(refused("termTooShort"));
    expect(coverage("2022-10", { firmSize: 101, expectedMonths: 3 })).toMatchObject(shortTime);
    expect(coverage("2022-10", { firmSize: 100 })).toEqual(refused("firmTooSmall"));
    expect(coverage("2022-10", { expectedMonths: 2 })).toEqual(refused("termTooShort"));
  });
  it("R-304 from October 2024: 51 insured", () => {
    expect(coverage("2024-09", { firmSize: 51 })).toEqual(refused("firmTooSmall"));
    expect(coverage("2024-10", { firmSize: 51 })).toMatchObject(shortTime);
    expect(coverage("2024-10", { firmSize: 50 })).toEqual(refused("firmTooSmall"));
  });
  it("R-305 from October 2026: no test of 88,000 yen", () => {
    expect(coverage("2026-09", { monthlyWage: 87_999 })).toEqual(refused("wageTooLow"));
    expect(coverage("2026-10", { monthlyWage: 87_999 })).toMatchObject(shortTime);
  });
  it("R-127 from October 2026: waived until the child is 1", () => {
    expect(get("exemptionIntroducedIn", "2026-11").childcare).toBe("2026-10");
    expect(get("childcareExemptionEndAge", "2026-10")).toBe(1);
  });
  it("R-309 from October 2026: three years of support up to 126,000 yen", () => {
    const { months, shares } = get("smallFirmSupport", "2026-10");
    expect([months, shares.at(-1)?.remunerationUpTo]).toEqual([36, 126_000]);
  });
  it("R-103 from October 2025: 1,500,000 yen at 19 to 22, not for spouses", () => {
    const student = { bornOn: "2004-06-10", expectedAnnualIncome: 1_499_999 };
    expect(dependent("2025-09", { ...student, relation: "other" })).toEqual(refused("incomeTooHigh"));
    expect(dependent("2025-10", { ...student, relation: "other" })).toMatchObject({ incomeLimit: 1_500_000 });
    expect(dependent("2025-10", student)).toEqual(refused("incomeTooHigh"));
  });
});

describe("what is enacted for later", () => {
  it("R-310 from September 2027, 2028 and 2029: highest grades of 680,000, 710,000 and 750,000 yen", () => {
    const tops = ["2027-08", "2027-09", "2028-09", "2029-09"].map((month) => get("employeesGrades", month).at(-1));
    expect(tops).toMatchObject([
      { grade: 32, amount: 650_000 },
      { grade: 33, amount: 680_000 },
      { grade: 34, amount: 710_000 },
      { grade: 35, amount: 750_000 },
    ]);
  });
  it("R-304 from October 2027, 2029 and 2032: 36, 21 and 11 insured, from October 2035 every firm", () => {
    const steps: [string, string, number][] = [
      ["2027-09", "2027-10", 36],
      ["2029-09", "2029-10", 21],
      ["2032-09", "2032-10", 11],
      ["2035-09", "2035-10", 1],
    ];
    for (const [before, from, firmSize] of steps) {
      expect(coverage(before, { firmSize }, "FY2026"), before).toEqual(refused("firmTooSmall"));
      expect(coverage(from, { firmSize }, "FY2026"), from).toMatchObject(shortTime);
    }
  });
});
