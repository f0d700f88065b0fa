import { describe, expect, it } from "vitest";
import { parameters } from "#data/index.ts";
import { type CalculationResponse, calculate } from "#lib/calculate.ts";
import { rate } from "#lib/money/index.ts";
import type { ParameterName } from "#lib/parameters/index.ts";
import { paidOn, parseMonth } from "#lib/time/index.ts";

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
  it("M-01, R-100 to R-102 FY2018: ages 20 to 59, a spouse of 19 or 60 is in no category 3", () => {
    const inCategory3 = (bornOn: string) => dependent("2018-10", { bornOn });
    expect(inCategory3("1999-04-10")).toMatchObject({ category3: false });
    expect(inCategory3("1998-04-10")).toMatchObject({ category3: true });
    expect(inCategory3("1959-04-10")).toMatchObject({ category3: true });
    expect(inCategory3("1958-04-10")).toMatchObject({ category3: false, healthDependent: true });
  });
  it("M-02, R-108, R-109 FY2018: special voluntary insurance for births to 1965-04-01, in 2026 to 1975-04-01", () => {
    expect(get("specialVoluntaryBornBefore", "2018-04")).toBe("1965-04-02");
    expect(get("specialVoluntaryBornBefore", "2026-11")).toBe("1975-04-02");
  });
  it("M-03, R-301, R-324 FY2018: below 70 in employees' pension, 70 and older only in health insurance", () => {
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
  it("M-04, R-303 FY2018: three quarters of 40 hours are 30, whatever the firm and the wage", () => {
    const small = { firmSize: 5, monthlyWage: 50_000 };
    expect(get("fullTimeShareForCoverage", "2018-04")).toEqual(rate("3/4"));
    expect(coverage("2018-04", { ...small, weeklyHours: 30 })).toMatchObject({ rule: "threeQuarters" });
    expect(coverage("2018-04", { ...small, weeklyHours: 29.5 })).toEqual(refused("firmTooSmall"));
  });
  it("M-04, R-304, R-308 FY2018: 501 insured, 20 hours, 88,000 yen, one year", () => {
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
  it("M-06, R-102, R-103 FY2018: a spouse below 1,300,000 yen a year, or 1,800,000 when disabled", () => {
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
  it("M-05, R-115 FY2018: 16,340 yen a month", () => {
    expect(ask("np-contribution", "2018-04", {})).toMatchObject({ monthlyAmount: 16_340 });
    expect(ask("np-contribution", "2019-03", {})).toMatchObject({ monthlyAmount: 16_340 });
    expect(get("nationalContributionBase", "2018-04")).toBe(16_900);
  });
  it("M-07, R-320 FY2018: 9.15 % from the worker and 9.15 % from the employer", () => {
    expect(get("employeesContributionRate", "2018-04")).toEqual(rate("0.183"));
    expect(ask("epi-contribution", "2018-04", { standardMonthlyRemuneration: 200_000 })).toMatchObject({
      monthlyAmount: 36_600,
      employeeMonthlyAmount: 18_300,
      employerMonthlyAmount: 18_300,
    });
  });
  it("M-07, R-320 FY2018: 18.3 % for miners and seamen as for others", () => {
    expect(get("employeesContributionRateMinersAndSeamen", "2018-04")).toEqual(rate("0.183"));
  });
  it("M-07, R-310 FY2018: 31 grades from 88,000 to 620,000 yen", () => {
    const grades = get("employeesGrades", "2018-04");
    expect(grades.length).toBe(31);
    expect([grades.at(0)?.amount, grades.at(-1)?.amount]).toEqual([88_000, 620_000]);
    expect(remuneration("2018-04", 92_999)).toMatchObject(grade(1, 88_000));
    expect(remuneration("2018-04", 93_000)).toMatchObject(grade(2, 98_000));
    expect(remuneration("2018-04", 604_999)).toMatchObject(grade(30, 590_000));
    expect(remuneration("2018-04", 605_000)).toMatchObject(grade(31, 620_000));
  });
  it("M-07, R-317 FY2018: bonuses count to 1,500,000 yen a month", () => {
    expect(ask("standard-bonus", "2018-06", { payments: [{ month: "2018-06", amount: 1_500_999 }] })).toMatchObject({
      months: [{ month: "2018-06", employeesStandardBonus: 1_500_000 }],
    });
  });
  it("M-09, R-121, R-211 FY2018: half of the basic pension is borne by the state, a third before April 2009", () => {
    expect(get("exemptionWeightsFrom200904", "2018-04").fullExempt.withinCap).toEqual(rate("1/2"));
    expect(get("exemptionWeightsBefore200904", "2018-04").fullExempt.withinCap).toEqual(rate("1/3"));
  });
  it("M-10, R-202, R-211 FY2018: 480 paid months make the full pension of 779,300 yen", () => {
    const of = (paid: number) =>
      ask("old-age-basic", "2018-04", { bornOn: "1953-05-10", contributionMonths: { paid } });
    expect(of(480)).toMatchObject({ annualAmountAt65: 779_300, fullAnnualAmount: 779_300 });
    // 779,300 x 240 / 480
    expect(of(240)).toMatchObject({ annualAmountAt65: 389_650 });
  });
  it("M-11, R-200 FY2018: ten years, 119 months are too few", () => {
    const of = (paid: number) =>
      ask("old-age-basic", "2018-04", { bornOn: "1953-05-10", contributionMonths: { paid } });
    expect(get("qualifyingMonths", "2018-04")).toBe(120);
    expect(of(119)).toEqual([{ code: "qualifyingPeriodTooShort", months: 119, needed: 120 }]);
    // 779,300 x 120 / 480
    expect(of(120)).toMatchObject({ annualAmountAt65: 194_825 });
  });
  it("M-12, R-121, R-122 FY2018: limits of 570,000, 780,000, 1,180,000 and 1,580,000 yen, 4,090 to 12,260 left to pay", () => {
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

/** A woman of the private sector who attained 60 in FY2018, in April 2018, unless said otherwise. */
const special = (differs: object = {}) =>
  ask("special-old-age-employees", "2018-04", {
    bornOn: "1958-05-10",
    sex: "female",
    employeesMonths: 12,
    qualifyingMonths: 120,
    ...differs,
  });
const startsAt = (years: number) => ({ startAge: { years, months: 0 } });
const commencement = (asOf: string, bornOn: string, years: number, months = 0) =>
  ask("commencement-adjustment", asOf, { bornOn, commencementAge: { years, months }, annualAmount: 779_300 });
const earnings = (asOf: string, input: object) => ask("earnings-test", asOf, input);
const addition = (asOf: string, input: object, amountsOf?: string) =>
  ask("dependents-addition", asOf, { bornOn: "1953-05-10", employeesMonths: 240, ...input }, amountsOf);

describe("figures of April 2018: old-age pensions of the National Pension", () => {
  it("M-12, R-211, R-212 FY2018: exempt months weigh 7/8 to 1/2, before April 2009 5/6 to 1/3", () => {
    const credited = (contributionMonths: object) =>
      ask("old-age-basic", "2018-04", {
        bornOn: "1953-05-10",
        contributionMonths: { paid: 120, ...contributionMonths },
      });
    const kinds = ["quarterExempt", "halfExempt", "threeQuarterExempt", "fullExempt"];
    for (const [i, weight] of [7, 6, 5, 4].entries())
      expect(credited({ [kinds[i] ?? ""]: 8 })).toMatchObject({ creditedMonths: 120 + weight });
    for (const [i, weight] of [5, 4, 3, 2].entries())
      expect(credited({ before200904: { [kinds[i] ?? ""]: 6 } })).toMatchObject({ creditedMonths: 120 + weight });
  });
  it("M-14, R-200, R-220 FY2018: early at 60 to 64, with ten years", () => {
    expect(commencement("2018-10", "1957-08-20", 59, 11)).toEqual(refused("ageNotAllowed"));
    const at60 = (paid: number) =>
      ask("old-age-basic", "2018-10", {
        bornOn: "1958-05-10",
        contributionMonths: { paid },
        commencementAge: { years: 60 },
      });
    expect(at60(119)).toEqual(refused("qualifyingPeriodTooShort"));
    // 194,825 x 70 %
    expect(at60(120)).toMatchObject({ annualAmountAt65: 194_825, annualAmount: 136_377 });
  });
  it("M-16, R-222 FY2018: 0.5 % a month, 42 to 11 % for births to 1941-04-01", () => {
    expect(commencement("2018-10", "1957-08-20", 60)).toMatchObject({
      adjustmentMonths: -60,
      adjustmentRate: -0.3,
      adjustedAnnualAmount: 545_510,
    });
    expect(commencement("2018-10", "1957-08-20", 64, 11)).toMatchObject({ adjustmentRate: -0.005 });
    expect(commencement("2018-10", "1941-04-02", 60)).toMatchObject({ adjustmentRate: -0.3 });
    expect(commencement("2018-10", "1941-04-01", 60)).toMatchObject({ adjustmentRate: -0.42 });
    expect(commencement("2018-10", "1941-04-01", 64)).toMatchObject({ adjustmentRate: -0.11 });
  });
  it("M-15, M-17, R-231 FY2018: 0.7 % a month to 70, 12 to 88 % for births to 1941-04-01", () => {
    expect(commencement("2018-10", "1952-05-20", 66)).toMatchObject({ adjustmentMonths: 12, adjustmentRate: 0.084 });
    // 779,300 x 1.42
    const at70 = { adjustmentMonths: 60, adjustmentRate: 0.42, adjustedAnnualAmount: 1_106_606 };
    expect(commencement("2018-10", "1952-05-20", 70)).toMatchObject(at70);
    expect(commencement("2018-10", "1952-05-20", 71)).toMatchObject(at70);
    expect(commencement("2018-10", "1941-04-02", 70)).toMatchObject({ adjustmentRate: 0.42 });
    expect(commencement("2018-10", "1941-04-01", 66)).toMatchObject({ adjustmentRate: 0.12 });
    expect(commencement("2018-10", "1941-04-01", 70)).toMatchObject({ adjustmentRate: 0.88 });
  });
  it("M-18, M-19, R-240, R-241 FY2018: 15,028 to 224,300 yen by birth, with fewer than 240 own months", () => {
    const transfer = (bornOn: string, employeesMonths = 0) =>
      ask("transfer-addition", "2018-04", { bornOn, employeesMonths });
    expect(transfer("1926-04-02")).toMatchObject({ annualAmount: 224_300 });
    expect(transfer("1966-04-01", 239)).toMatchObject({ annualAmount: 15_028 });
    expect(transfer("1966-04-01", 240)).toEqual(refused("ownEmployeesMonths"));
    for (const bornOn of ["1926-04-01", "1966-04-02"]) expect(transfer(bornOn)).toEqual(refused("bornOutsideCohorts"));
  });
});

describe("figures of April 2018: old-age employees' pensions", () => {
  it("M-20, R-361 FY2018: men from 62, women, miners and seamen from 61, rising to 65", () => {
    expect(special({ sex: "male", bornOn: "1956-05-10" })).toMatchObject(startsAt(62));
    expect(special()).toMatchObject(startsAt(61));
    expect(special({ sex: "male", work: "minerOrSeaman" })).toMatchObject(startsAt(61));
    // men of the last cohort attain 64 by March 2025, women by March 2030
    expect(special({ sex: "male", bornOn: "1961-04-01" })).toMatchObject({
      ...startsAt(64),
      attainsStartAgeOn: "2025-03-31",
    });
    expect(special({ sex: "male", bornOn: "1961-04-02" })).toEqual(refused("noSpecialPension"));
    expect(special({ bornOn: "1966-04-01" })).toMatchObject({ ...startsAt(64), attainsStartAgeOn: "2030-03-31" });
    expect(special({ bornOn: "1966-04-02" })).toEqual(refused("noSpecialPension"));
  });
  it("M-21, R-330, R-360 FY2018: ten years of all schemes, with one insured month from 65 and twelve before", () => {
    const from65 = (monthsFrom2003: number, qualifyingMonths: number) =>
      ask("old-age-employees", "2018-04", {
        bornOn: "1953-05-10",
        employeesRecord: { monthsFrom2003, ...(monthsFrom2003 > 0 ? { averageStandardRemuneration: 200_000 } : {}) },
        qualifyingMonths,
      });
    // 200,000 x 5.481/1000 x 1 = 1,096.2
    expect(from65(1, 120)).toMatchObject({ remunerationRelatedAnnualAmount: 1_096 });
    expect(from65(1, 119)).toEqual(refused("qualifyingPeriodTooShort"));
    expect(from65(0, 120)).toEqual(refused("noInsuredMonth"));
    expect(special({ employeesMonths: 12, qualifyingMonths: 120 })).toMatchObject(startsAt(61));
    expect(special({ employeesMonths: 11, qualifyingMonths: 120 })).toEqual(refused("employeesMonthsTooFew"));
    expect(special({ employeesMonths: 12, qualifyingMonths: 119 })).toEqual(refused("qualifyingPeriodTooShort"));
  });
  it("M-29, R-331, R-333, R-334 FY2018: 7.125 and 5.481 thousandths of the average a month, more for older births", () => {
    const of = (bornOn: string) =>
      ask("old-age-employees", "2018-04", {
        bornOn,
        employeesRecord: {
          monthsTo2003: 120,
          averageStandardMonthlyRemuneration: 300_000,
          monthsFrom2003: 300,
          averageStandardRemuneration: 400_000,
        },
        monthsAged20To59: 384,
      });
    // 256,500 + 657,720; 1,625 x 420 - 779,300 x 384/480 = 682,500 - 623,440
    expect(of("1953-05-10")).toMatchObject({
      remunerationRelatedAnnualAmount: 914_220,
      transitionalAdditionAnnualAmount: 59_060,
      annualAmount: 973_280,
    });
    // 300,000 x 8.113/1000 x 120 + 400,000 x 6.241/1000 x 300
    expect(of("1937-04-02")).toMatchObject({ remunerationRelatedAnnualAmount: 292_068 + 748_920 });
  });
  it("M-22, R-391, R-392 FY2018: thresholds of 280,000 and 460,000 yen", () => {
    expect(get("earningsTestUnder65Start", "2018-04")).toBe(280_000);
    expect(get("earningsTestThreshold", "2018-04")).toBe(460_000);
  });
  it("M-23, R-390 FY2018: pay with a twelfth of the bonuses, and of the pension the remuneration-related part alone", () => {
    // 300,000 + 1,200,000/12 = 400,000; 400,000 + 100,000 - 460,000 = 40,000, half of it 20,000 a month
    expect(
      earnings("2018-04", {
        remunerationRelatedAnnualAmount: 1_200_000,
        transitionalAdditionAnnualAmount: 60_000,
        dependentsAdditionAnnualAmount: 389_800,
        standardMonthlyRemuneration: 300_000,
        standardBonusesLast12Months: 1_200_000,
      }),
    ).toMatchObject({
      totalMonthlyRemuneration: 400_000,
      basicMonthlyAmount: 100_000,
      suspensionBaseMonthlyAmount: 20_000,
      suspendedAnnualAmount: 240_000,
      payableAnnualAmount: 960_000 + 60_000 + 389_800,
    });
  });
  it("M-24, M-25, R-392 FY2018: at 60 to 64 half of what exceeds 280,000, all of what pay exceeds 460,000", () => {
    const at60 = (remunerationRelatedAnnualAmount: number, totalMonthlyRemuneration: number) =>
      earnings("2018-04", { remunerationRelatedAnnualAmount, totalMonthlyRemuneration, under65: true });
    expect(at60(1_200_000, 180_000)).toMatchObject({ suspendedAnnualAmount: 0 });
    expect(at60(1_200_000, 300_000)).toMatchObject({
      suspensionBaseMonthlyAmount: 60_000,
      payableMonthlyAmount: 40_000,
    });
    // (460,000 + 240,000 - 280,000) / 2 = 210,000, and 20,000 of pay above 460,000
    expect(at60(2_880_000, 460_000)).toMatchObject({ suspensionBaseMonthlyAmount: 210_000 });
    expect(at60(2_880_000, 480_000)).toMatchObject({
      suspensionBaseMonthlyAmount: 230_000,
      payableMonthlyAmount: 10_000,
    });
    expect(at60(1_200_000, 500_000)).toMatchObject({ suspensionBaseMonthlyAmount: 180_000, payableMonthlyAmount: 0 });
  });
  it("M-26, M-28, R-340 to R-342 FY2018: 224,300 and 165,500 yen for a spouse under 65, with 240 months", () => {
    const spouse = (bornOn: string, employeesMonths = 240) =>
      addition("2018-10", { spouse: { bornOn }, employeesMonths });
    expect(spouse("1953-10-02")).toMatchObject({
      spouseBaseAnnualAmount: 224_300,
      specialAdditionAnnualAmount: 165_500,
      annualAmount: 389_800,
    });
    // attained 65 on 2018-09-30
    expect(spouse("1953-10-01")).toEqual(refused("noDependent"));
    expect(spouse("1953-10-02", 239)).toEqual(refused("employeesMonthsTooFew"));
  });
  it("M-28, R-341 FY2018: 224,300 yen each for two children, 74,800 for the third", () => {
    const children = ["2004-05-10", "2006-05-10", "2008-05-10"].map((bornOn) => ({ bornOn }));
    expect(addition("2018-10", { children })).toMatchObject({
      childAnnualAmounts: [224_300, 224_300, 74_800],
      annualAmount: 523_400,
    });
  });
  it("M-27, R-340 FY2018: children to the March after attaining 18, disabled to 20", () => {
    const child = (asOf: string, bornOn: string, disabled = false) =>
      addition(asOf, { children: [{ bornOn, disabled }] });
    const one = { annualAmount: 224_300 };
    expect(child("2019-03", "2000-04-02")).toMatchObject(one);
    expect(child("2018-04", "2000-04-01")).toEqual(refused("noDependent"));
    expect(child("2018-10", "1998-10-02", true)).toMatchObject(one);
    expect(child("2018-11", "1998-10-02", true)).toEqual(refused("noDependent"));
  });
  it("M-30, R-006 FY2018: paid in even months for the two before, revised every April", () => {
    const days = ["2018-04", "2018-05", "2018-06", "2019-02", "2019-03"].map((month) => paidOn(parseMonth(month)));
    expect(days).toEqual(["2018-06-15", "2018-06-15", "2018-08-15", "2019-04-15", "2019-04-15"]);
    expect(get("basicPensionRevision", "2018-04").map(({ value }) => value)).toEqual([rate("0.998")]);
    expect(get("basicPensionRevision", "2026-04").at(-1)?.value).toEqual(rate("1.085"));
  });
});

describe("what changed from April 2018 to November 2026", () => {
  it("M2 2022-04, R-222 0.4 % a month for births from 1962-04-02", () => {
    expect(commencement("2022-03", "1962-04-02", 60)).toMatchObject({ adjustmentRate: -0.3 });
    expect(commencement("2022-04", "1962-04-02", 60)).toMatchObject({ adjustmentRate: -0.24 });
    expect(commencement("2022-04", "1962-04-01", 60)).toMatchObject({ adjustmentRate: -0.3 });
  });
  it("M2 2022-04, R-231 to 75 for births from 1952-04-02: 84 %", () => {
    expect(commencement("2022-03", "1952-04-02", 75)).toMatchObject({ adjustmentRate: 0.42 });
    expect(commencement("2022-04", "1952-04-02", 75)).toMatchObject({ adjustmentMonths: 120, adjustmentRate: 0.84 });
    expect(commencement("2022-04", "1952-04-01", 75)).toMatchObject({ adjustmentMonths: 60, adjustmentRate: 0.42 });
  });
  it("M2 2022-04, R-338 months in work are taken in every year", () => {
    expect(["2022-03", "2022-04"].map((month) => get("inWorkRevision", month))).toEqual([false, true]);
  });
  it("M2 2022-04, R-390, R-392 one threshold under 65 too: 470,000", () => {
    const input = { remunerationRelatedAnnualAmount: 1_200_000, totalMonthlyRemuneration: 370_000, under65: true };
    // (370,000 + 100,000 - 280,000) / 2
    expect(earnings("2022-03", input)).toMatchObject({ suspensionBaseMonthlyAmount: 95_000 });
    expect(earnings("2022-04", input)).toMatchObject({ thresholdMonthlyAmount: 470_000, suspendedAnnualAmount: 0 });
  });
  it("M2 2026-04, R-391 650,000 instead of 510,000", () => {
    const input = { remunerationRelatedAnnualAmount: 1_200_000, totalMonthlyRemuneration: 550_000 };
    expect(earnings("2026-03", input)).toMatchObject({
      thresholdMonthlyAmount: 510_000,
      suspensionBaseMonthlyAmount: 70_000,
    });
    expect(earnings("2026-04", input)).toMatchObject({ thresholdMonthlyAmount: 650_000, suspendedAnnualAmount: 0 });
  });
  it("M2 2026-04, R-701 five years to ask for a split instead of two", () => {
    const split = (divorcedOn: string) => ask("pension-split", "2026-04", { divorcedOn, first: 2, second: 0 });
    expect(split("2026-03-31")).toMatchObject({ claimBy: "2028-03-31" });
    expect(split("2026-04-01")).toMatchObject({ claimBy: "2031-04-01" });
  });
  it("M2 2026-04, R-024 the slide cuts employees' pensions by a third of it", () => {
    const { slideBasic, slideEmployees } = get("indexation", "2026-04");
    expect([slideBasic, slideEmployees]).toEqual([rate("0.998"), rate("0.999")]);
    expect(get("indexation", "2025-04").slideEmployees).toEqual(get("indexation", "2025-04").slideBasic);
  });
  it("M2 2019-04, R-115 from April 2019: 17,000 yen at the prices of 2004, 16,410 a month, in FY2026 17,920", () => {
    expect(["2019-03", "2019-04", "2026-11"].map((month) => get("nationalContributionBase", month))).toEqual([
      16_900, 17_000, 17_000,
    ]);
    expect(ask("np-contribution", "2019-04", {})).toMatchObject({ monthlyAmount: 16_410 });
    expect(ask("np-contribution", "2026-11", {})).toMatchObject({ monthlyAmount: 17_920 });
  });
  it("M2 2019-04, R-126 from April 2019: four months around a birth, six for twins", () => {
    expect(get("exemptionIntroducedIn", "2026-11").maternity).toBe("2019-04");
    expect(get("maternityExemption", "2019-04")).toEqual({
      monthsBefore: 1,
      monthsBeforeMultipleBirth: 3,
      monthsAfter: 2,
    });
  });
  it("M2 2020-09, R-310 from September 2020: grade 32 of 650,000 yen, for pay of 635,000 and more", () => {
    expect(remuneration("2020-08", 635_000)).toMatchObject(grade(31, 620_000));
    expect(remuneration("2020-09", 634_999)).toMatchObject(grade(31, 620_000));
    expect(remuneration("2020-09", 635_000)).toMatchObject(grade(32, 650_000));
  });
  it("M2 2021-07, R-122 from July 2021: limits 100,000 yen higher", () => {
    const limits = (asOf: string) =>
      ask("np-exemption", asOf, { age: { years: 30 }, applicant: { annualIncome: 0, dependents: 1 } });
    expect(limits("2021-06")).toMatchObject({
      limits: { full: 920_000, threeQuarter: 780_000, half: 1_180_000, quarter: 1_580_000 },
    });
    expect(limits("2021-07")).toMatchObject({
      limits: { full: 1_020_000, threeQuarter: 880_000, half: 1_280_000, quarter: 1_680_000 },
    });
  });
  it("M2 2022-10, R-304, R-306 from October 2022: 101 insured and more than two months", () => {
    expect(coverage("2022-09", { firmSize: 101 })).toEqual(refused("firmTooSmall"));
    expect(coverage("2022-09", { expectedMonths: 3 })).toEqual(refused("termTooShort"));
    expect(coverage("2022-10", { firmSize: 101, expectedMonths: 3 })).toMatchObject(shortTime);
    expect(coverage("2022-10", { firmSize: 100 })).toEqual(refused("firmTooSmall"));
    expect(coverage("2022-10", { expectedMonths: 2 })).toEqual(refused("termTooShort"));
  });
  it("M2 2024-10, R-304 from October 2024: 51 insured", () => {
    expect(coverage("2024-09", { firmSize: 51 })).toEqual(refused("firmTooSmall"));
    expect(coverage("2024-10", { firmSize: 51 })).toMatchObject(shortTime);
    expect(coverage("2024-10", { firmSize: 50 })).toEqual(refused("firmTooSmall"));
  });
  it("M2 2026-10, R-305 from October 2026: no test of 88,000 yen", () => {
    expect(coverage("2026-09", { monthlyWage: 87_999 })).toEqual(refused("wageTooLow"));
    expect(coverage("2026-10", { monthlyWage: 87_999 })).toMatchObject(shortTime);
  });
  it("M2 2026-10, R-127 from October 2026: waived until the child is 1", () => {
    expect(get("exemptionIntroducedIn", "2026-11").childcare).toBe("2026-10");
    expect(get("childcareExemptionEndAge", "2026-10")).toBe(1);
  });
  it("M2 2026-10, R-309 from October 2026: three years of support up to 126,000 yen", () => {
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
  it("M2 2027-09, R-310 from September 2027, 2028 and 2029: highest grades of 680,000, 710,000 and 750,000 yen", () => {
    const tops = ["2027-08", "2027-09", "2028-09", "2029-09"].map((month) => get("employeesGrades", month).at(-1));
    expect(tops).toMatchObject([
      { grade: 32, amount: 650_000 },
      { grade: 33, amount: 680_000 },
      { grade: 34, amount: 710_000 },
      { grade: 35, amount: 750_000 },
    ]);
  });
  it("M2 2028-04, R-347 292,500 yen for every child, 219,400 and 161,900 for a spouse, of people who attain 65 from then on", () => {
    const family = {
      bornOn: "1963-04-02",
      spouse: { bornOn: "1968-06-10" },
      children: ["2012-06-10", "2014-06-10", "2016-06-10"].map((bornOn) => ({ bornOn })),
    };
    expect(addition("2028-04", family, "FY2026")).toMatchObject({
      spouseBaseAnnualAmount: 219_400,
      specialAdditionAnnualAmount: 161_900,
      childAnnualAmounts: [292_500, 292_500, 292_500],
    });
    expect(addition("2028-04", { ...family, bornOn: "1963-04-01" }, "FY2026")).toMatchObject({
      spouseAnnualAmount: 423_700,
      childAnnualAmounts: [243_800, 243_800, 81_300],
    });
  });
  it("M2 2027-10, R-304 from October 2027, 2029 and 2032: 36, 21 and 11 insured, from October 2035 every firm", () => {
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
