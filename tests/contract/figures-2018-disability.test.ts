import { describe, expect, it } from "vitest";
import { calculate } from "#lib/calculate.ts";

/** The result of a payable answer, the reasons of a refusal. */
const ask = (calculation: string, asOf: string, input: object): unknown => {
  const answer = calculate({ calculation, asOf, input });
  if (answer.status === "payable") return answer.result;
  return answer.status === "notEligible" ? answer.reasons : answer;
};
const bornOn = "1980-06-10";
const low = { monthsFrom2003: 24, averageStandardRemuneration: 200_000 };
const requirement = (asOf: string, occursOn: string, more: object) =>
  ask("contribution-requirement", asOf, {
    occursOn,
    bornOn,
    insuredMonths: 96,
    paidMonths: 49,
    exemptMonths: 14,
    ...more,
  });
const basic = (more: object) => ask("disability-basic", "2018-10", { bornOn, grade: 2, ...more });
const employees = (more: object) =>
  ask("disability-employees", "2018-10", { bornOn, grade: 2, employeesRecord: low, ...more });

describe("figures of April 2018: disability", () => {
  it("M-27, R-461 FY2018: a child to the March after attaining 18, with a disability to attaining 20", () => {
    const count = (child: object) => basic({ children: [child] });
    expect(count({ bornOn: "2000-04-02" })).toMatchObject({ childAnnualAmounts: [224_300] });
    expect(count({ bornOn: "2000-04-01" })).toMatchObject({ childAnnualAmounts: [] });
    expect(count({ bornOn: "1998-10-02", disabled: true })).toMatchObject({ childAnnualAmounts: [224_300] });
    expect(count({ bornOn: "1998-10-01", disabled: true })).toMatchObject({ childAnnualAmounts: [] });
  });
  it("M-31, R-454 FY2018: 66.7 % of the insured months, 64 of 96", () => {
    expect(requirement("2018-10", "2018-09-05", { paidMonths: 50 })).toMatchObject({ metByTwoThirds: true });
    expect(requirement("2018-10", "2018-09-05", { unpaidMonthsLastYear: 1 })).toEqual([
      { code: "contributionsTooFew", months: 63, needed: 64 },
    ]);
  });
  it("M-32, M-33, R-454 FY2018: the one-year test to March 2026, and to March 2036 since", () => {
    const last = { unpaidMonthsLastYear: 0 };
    expect(requirement("2018-10", "2026-03-31", last)).toMatchObject({ metByLastYear: true });
    expect(requirement("2018-10", "2026-04-01", last)).toEqual([
      expect.objectContaining({ code: "contributionsTooFew" }),
    ]);
    expect(requirement("2026-04", "2036-03-31", last)).toMatchObject({ metByLastYear: true });
    expect(requirement("2026-04", "2036-04-01", last)).toEqual([
      expect.objectContaining({ code: "contributionsTooFew" }),
    ]);
  });
  it("M-34, R-460, R-461 FY2018: 974,125 and 779,300 yen, children 224,300, 224,300 and 74,800", () => {
    expect(basic({ grade: 1 })).toMatchObject({ annualAmount: 974_125 });
    const children = ["2006-06-10", "2008-06-10", "2010-06-10"].map((born) => ({ bornOn: born }));
    expect(basic({ children })).toMatchObject({
      baseAnnualAmount: 779_300,
      childAnnualAmounts: [224_300, 224_300, 74_800],
      annualAmount: 1_302_700,
    });
  });
  it("M-35, R-463 FY2018: a spouse's part at grades 1 and 2 to the spouse's 65, none at grade 3", () => {
    const spouse = (born: string, grade: number) => employees({ grade, spouse: { bornOn: born } });
    expect(spouse("1953-10-02", 1)).toMatchObject({ spouseAdditionAnnualAmount: 224_300 });
    expect(spouse("1953-10-02", 2)).toMatchObject({ spouseAdditionAnnualAmount: 224_300 });
    expect(spouse("1953-10-01", 2)).toMatchObject({ spouseAdditionAnnualAmount: 0 });
    expect(spouse("1953-10-02", 3)).toMatchObject({ spouseAdditionAnnualAmount: 0 });
  });
  it("M-36, R-462 FY2018: 125, 100 and 100 % of the pension as of 300 months", () => {
    const employeesRecord = { monthsFrom2003: 60, averageStandardRemuneration: 400_000 };
    const related = (grade: number) => employees({ grade, employeesRecord });
    // 400,000 x 5.481/1000 x 300 = 657,720; x 1.25 = 822,150
    expect(related(1)).toMatchObject({ remunerationRelatedAnnualAmount: 822_150 });
    expect(related(2)).toMatchObject({ remunerationRelatedAnnualAmount: 657_720 });
    expect(related(3)).toMatchObject({ remunerationRelatedAnnualAmount: 657_720 });
  });
  it("M-37, R-462 FY2018: the minimum of 584,500 yen where no basic pension is paid", () => {
    expect(employees({ grade: 3 })).toMatchObject({ minimumApplied: true, annualAmount: 584_500 });
    expect(employees({ grade: 2, basicPayable: false })).toMatchObject({ minimumApplied: true, annualAmount: 584_500 });
    // 200,000 x 5.481/1000 x 300 = 328,860
    expect(employees({ grade: 2 })).toMatchObject({ minimumApplied: false, annualAmount: 328_860 });
  });
  it("M-38, R-464 FY2018: the allowance is 200 %, at least 1,169,000 yen, and barred by other benefits", () => {
    const allowance = (more: object) =>
      ask("disability-allowance", "2018-10", { bornOn, employeesRecord: low, ...more });
    expect(allowance({})).toEqual({ amount: 1_169_000, minimumAmount: 1_169_000 });
    expect(allowance({ employeesRecord: { monthsFrom2003: 60, averageStandardRemuneration: 400_000 } })).toMatchObject({
      amount: 1_315_440,
    });
    expect(allowance({ drawsOtherPension: true, drawsWorkInjury: true })).toEqual([
      { code: "drawsOtherPension" },
      { code: "drawsWorkInjury" },
    ]);
  });
  it("R-471 FY2018: 3,604,000 and 4,621,000 yen", () => {
    const income = (annualIncome: number) => basic({ firstVisitBefore20: true, annualIncome });
    expect(income(3_604_000)).toMatchObject({ suspendedAnnualAmount: 0 });
    expect(income(4_621_000)).toMatchObject({ suspendedAnnualAmount: 389_650, annualAmount: 389_650 });
    expect(income(4_621_001)).toEqual([{ code: "incomeTooHigh", income: 4_621_001, limit: 4_621_000 }]);
  });
});

describe("what the disability calculations ask for and refuse", () => {
  const answer = (calculation: string, input: object) => calculate({ calculation, asOf: "2026-11", input });
  const requirementOf = (input: object) =>
    answer("contribution-requirement", { occursOn: "2026-10-05", bornOn, insuredMonths: 96, paidMonths: 49, ...input });
  it("R-454 the last year is asked for only where it could decide", () => {
    expect(requirementOf({})).toMatchObject({ status: "needsInput", missing: ["unpaidMonthsLastYear"] });
    expect(requirementOf({ occursOn: "2036-04-01" }).status).toBe("notEligible");
    expect(requirementOf({ bornOn: "1961-10-06" }).status).toBe("notEligible");
    expect(requirementOf({ exemptMonths: 20 }).status).toBe("payable");
  });
  it.each([
    [{ paidMonths: 97 }, { path: "paidMonths", code: "outOfRange", min: 0, max: 96 }],
    [{ exemptMonths: 48 }, { path: "exemptMonths", code: "outOfRange", min: 0, max: 47 }],
    [
      { paidMonths: 90, unpaidMonthsLastYear: 7 },
      { path: "unpaidMonthsLastYear", code: "outOfRange", min: 0, max: 6 },
    ],
    [{ occursOn: "1980-06-09" }, { path: "occursOn", code: "contradiction", with: "bornOn" }],
  ])("R-454 counts and days that do not fit: %j", (input, issue) => {
    expect(requirementOf(input)).toMatchObject({ status: "invalid", issues: [issue] });
  });
  it("R-451 nothing is fixed before the first visit", () => {
    expect(answer("disability-certification-day", { firstVisitOn: "2025-08-18", fixedOn: "2025-08-17" })).toMatchObject(
      { issues: [{ path: "fixedOn", code: "contradiction", with: "firstVisitOn" }] },
    );
  });
  it("R-451 the certification day of the last first visit that is taken lies inside the calendar", () => {
    const visit = (firstVisitOn: string) => answer("disability-certification-day", { firstVisitOn });
    expect(visit("2099-12-31")).toMatchObject({ result: { certificationOn: "2101-06-30" } });
    for (const later of ["2100-01-01", "2199-12-31"])
      expect(visit(later)).toMatchObject({
        status: "invalid",
        issues: [{ path: "firstVisitOn", code: "outOfRange", max: "2099-12-31" }],
      });
  });
  it("R-471 the income is asked for where the first visit lay before 20", () => {
    expect(answer("disability-basic", { bornOn, grade: 2, firstVisitBefore20: true })).toMatchObject({
      status: "needsInput",
      missing: ["annualIncome"],
    });
  });
  it("R-462 an average is asked for with its months, and grade 3 has no basic pension", () => {
    expect(
      answer("disability-employees", { bornOn, grade: 3, basicPayable: true, employeesRecord: { monthsFrom2003: 24 } }),
    ).toMatchObject({ issues: [{ path: "basicPayable", code: "contradiction", with: "grade" }] });
    expect(answer("disability-allowance", { bornOn, employeesRecord: { monthsFrom2003: 24 } })).toMatchObject({
      status: "needsInput",
      missing: ["employeesRecord.averageStandardRemuneration"],
    });
  });
  it("R-453 a grade is 1, 2 or 3", () => {
    expect(answer("disability-basic", { bornOn, grade: 4 })).toMatchObject({
      issues: [{ path: "grade", code: "notAllowedValue", allowed: [1, 2, 3] }],
    });
  });
});
