import { describe, expect, it } from "vitest";
import { opensSurvivorsBasic, opensSurvivorsEmployees } from "#lib/rules/index.ts";
import { breakdown, reasons } from "./a-case.ts";
import { aDeath, retired, under } from "./a-death.ts";

const basic = (facts: Parameters<typeof aDeath>[0]) => opensSurvivorsBasic(aDeath(facts), under);
const employees = (facts: Parameters<typeof aDeath>[0]) => opensSurvivorsEmployees(aDeath(facts), under);
const unpaid = { met: false, reasons: [{ code: "contributionRequirementNotMet", paid: 63, insured: 96 }] };
const none = { nationalInsured: false, employeesInsured: false };
const tooFew = (months: number) => ({ code: "deceasedNotQualified", months, needed: 300 });

describe("R-500 who opens the basic pension", () => {
  it("the insured, with the contributions that are asked for", () => {
    expect(breakdown(basic({}))).toBe("insured");
    expect(reasons(basic({ contributions: unpaid }))).toEqual([tooFew(120), ...unpaid.reasons]);
  });
  it("M-39: who was insured and lives in Japan at 60 to 64", () => {
    const resident = { ...none, formerlyInsuredResident: true, diedOn: "2026-10-05" };
    expect(breakdown(basic({ ...resident, bornOn: "1966-10-06" }))).toBe("insured");
    expect(reasons(basic({ ...resident, bornOn: "1966-10-07" }))).toEqual([tooFew(120)]);
    expect(breakdown(basic({ ...resident, bornOn: "1961-10-07" }))).toBe("insured");
    expect(reasons(basic({ ...resident, bornOn: "1961-10-06" }))).toEqual([tooFew(120)]);
  });
  it("M-39: 25 years, whatever was paid at the end; a pensioner of ten years does not", () => {
    expect(breakdown(basic({ ...none, qualifyingMonths: 300 }))).toBe("longTerm");
    expect(breakdown(basic({ contributions: unpaid, qualifyingMonths: 300 }))).toBe("longTerm");
    expect(reasons(basic({ ...none, bornOn: "1950-06-10", qualifyingMonths: 299 }))).toEqual([tooFew(299)]);
  });
});

describe("R-501 fewer years of the oldest cohorts", () => {
  it.each([
    ["1952-04-01", 240],
    ["1952-04-02", 252],
    ["1953-04-02", 264],
    ["1954-04-02", 276],
    ["1955-04-02", 288],
    ["1956-04-01", 288],
  ])("born %s: %i months of employees' insurance", (bornOn, months) => {
    const facts = { ...none, bornOn, qualifyingMonths: months };
    expect(breakdown(basic({ ...facts, employeesMonths: months }))).toBe("longTerm");
    expect(reasons(basic({ ...facts, employeesMonths: months - 1 }))).toEqual([tooFew(months)]);
  });
  it("born 1956-04-02: none", () => {
    expect(reasons(basic({ ...none, bornOn: "1956-04-02", employeesMonths: 299 }))).toEqual([tooFew(299)]);
  });
  it("15 years after 40 of births to 1947-04-01", () => {
    const facts = { ...none, bornOn: "1947-04-01", employeesMonths: 180, qualifyingMonths: 180 };
    expect(breakdown(basic({ ...facts, monthsFromMidLife: 180 }))).toBe("longTerm");
    expect(reasons(basic({ ...facts, monthsFromMidLife: 179 }))).toEqual([tooFew(180)]);
  });
});

describe("R-520 who opens the employees' pension", () => {
  it("M-45: the insured, and within five years of a first visit, with contributions: short-term", () => {
    expect(breakdown(employees({}))).toEqual(["shortTerm"]);
    expect(breakdown(employees({ ...none, firstVisitWithin5Years: true }))).toEqual(["shortTerm"]);
    expect(reasons(employees({ contributions: unpaid }))).toEqual([tooFew(120), ...unpaid.reasons]);
  });
  it("M-45: entitled to a disability pension of grade 1 or 2, without a test of contributions", () => {
    const disabled = (disabilityGrade: 1 | 2 | 3) => employees({ ...none, disabilityGrade, contributions: unpaid });
    expect([breakdown(disabled(1)), breakdown(disabled(2))]).toEqual([["shortTerm"], ["shortTerm"]]);
    expect(reasons(disabled(3))).toEqual([tooFew(120)]);
  });
  it("M-45: 25 years: long-term; a pensioner of ten years opens nothing", () => {
    expect(breakdown(opensSurvivorsEmployees(retired(330), under))).toEqual(["longTerm"]);
    expect(reasons(opensSurvivorsEmployees(retired(120), under))).toEqual([tooFew(120)]);
  });
  it("both kinds, the short-term one first; none without a month of insurance", () => {
    expect(breakdown(employees({ employeesMonths: 330 }))).toEqual(["shortTerm", "longTerm"]);
    expect(reasons(employees({ employeesMonths: 0, qualifyingMonths: 400 }))).toEqual([{ code: "noInsuredMonth" }]);
  });
});
