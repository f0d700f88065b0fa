import { describe, expect, it } from "vitest";
import { ask, issuesOf } from "./ask.ts";

const record = { monthsFrom2003: 120, averageStandardRemuneration: 350_000 };
const deceased = { bornOn: "1975-06-10", insuredAtDeath: true, employeesRecord: record };
const facts = { diedOn: "2026-10-05", deceased, survivor: { relation: "wife", bornOn: "1981-03-01" } };
const employees = (more: object = {}, request: object = {}) =>
  ask("survivors-employees", { ...facts, ...more }, request);

describe("survivors-basic: what is asked for", () => {
  it("the spouse's birth date, the children in any case", () => {
    expect(ask("survivors-basic", { survivor: "spouse", children: [] })).toMatchObject({ missing: ["bornOn"] });
    expect(ask("survivors-basic", {})).toMatchObject({ missing: ["survivor", "children"] });
  });
  it("a child born after the month", () => {
    const input = { survivor: "children", children: [{ bornOn: "2026-12-01" }] };
    expect(issuesOf(ask("survivors-basic", input))).toMatchObject([{ path: "children.0.bornOn", code: "outOfRange" }]);
  });
  it("R-502 an empty list is a refusal, not a zero", () => {
    expect(ask("survivors-basic", { survivor: "spouse", bornOn: "1985-06-10", children: [] })).toMatchObject({
      status: "notEligible",
      reasons: [{ code: "noEligibleChild" }],
    });
  });
});

describe("survivors-employees: what is asked for", () => {
  it("the record, or a known amount with its months", () => {
    const { employeesRecord: _, ...rest } = deceased;
    const missing = (more: object) => employees({ deceased: { ...rest, ...more } });
    expect(missing({})).toMatchObject({ missing: ["deceased.employeesRecord"] });
    expect(missing({ remunerationRelatedAnnualAmount: 1 })).toMatchObject({ missing: ["deceased.employeesMonths"] });
    expect(missing({ employeesMonths: 1 })).toMatchObject({ missing: ["deceased.remunerationRelatedAnnualAmount"] });
    expect(missing({ employeesRecord: { monthsFrom2003: 1 } })).toMatchObject({
      missing: ["deceased.employeesRecord.averageStandardRemuneration"],
    });
    const both = missing({ employeesRecord: record, remunerationRelatedAnnualAmount: 1, employeesMonths: 1 });
    expect(issuesOf(both)).toMatchObject([
      { path: "deceased.remunerationRelatedAnnualAmount", code: "contradiction" },
      { path: "deceased.employeesMonths", code: "contradiction" },
    ]);
  });
  it("a death from 1986-04-01 on to the month asked about, not before the birth", () => {
    const max = "2026-11-30";
    expect(issuesOf(employees({ diedOn: "2026-12-01" }))).toMatchObject([{ path: "diedOn", min: "1986-04-01", max }]);
    expect(issuesOf(employees({ diedOn: "1986-03-31" }))).toMatchObject([{ path: "diedOn", min: "1986-04-01", max }]);
    const young = { deceased: { ...deceased, bornOn: "1990-06-10" }, diedOn: "1990-06-09" };
    expect(issuesOf(employees(young))).toMatchObject([{ path: "diedOn", min: "1990-06-10", max }]);
    expect(employees({ diedOn: "2026-11-30" }).status).toBe("payable");
  });
  it("a relative born by then; a child may come later", () => {
    const later = (relation: string) => employees({ survivor: { relation, bornOn: "2026-10-06" } });
    expect(issuesOf(later("wife"))).toMatchObject([
      { path: "survivor.bornOn", code: "outOfRange", min: "1900-01-01", max: "2026-10-05" },
    ]);
    expect(later("child").status).toBe("payable");
  });
  it("nobody whose employees' pension is out of scope", () => {
    expect(issuesOf(employees({ deceased: { ...deceased, bornOn: "1937-04-01" } }))).toMatchObject([
      { path: "deceased.bornOn", code: "outOfRange", cause: "employeesBornBefore" },
    ]);
  });
});

describe("survivors-employees: refusals and dates", () => {
  it("R-520 the deceased opens no right: every reason at once", () => {
    const answer = employees({
      deceased: { ...deceased, insuredAtDeath: false },
      survivor: { relation: "husband", bornOn: "1980-03-01" },
    });
    expect(answer).toMatchObject({
      status: "notEligible",
      reasons: [
        { code: "deceasedNotQualified", months: 120, needed: 300 },
        { code: "survivorAgeNotAllowed", age: 46, from: 55 },
      ],
    });
  });
  it("R-521 a husband of 56 waits", () => {
    expect(employees({ survivor: { relation: "husband", bornOn: "1970-03-01" } })).toMatchObject({
      reasons: [{ code: "startsAt60", month: "2030-03" }],
    });
  });
  it("R-528 the last day of a young wife's five years", () => {
    expect(employees({ survivor: { relation: "wife", bornOn: "1997-03-01" } })).toMatchObject({
      result: { annualAmount: 431_629, endsOn: "2031-10-04" },
    });
  });
  it("R-545 an own pension before 65 changes nothing", () => {
    const wife = { relation: "wife", bornOn: "1962-03-01", ownOldAgeEmployeesAnnualAmount: 900_000 };
    const answer = employees({ survivor: wife });
    expect(answer).toMatchObject({ result: { annualAmount: 1_067_129 } });
    expect(answer).not.toHaveProperty("result.combinedAnnualAmount");
  });
  it("R-571, R-577 deaths from 2028-04-01: the addition is named, 0 for who has the pension for life", () => {
    const request = { asOf: "2029-02", amountsOf: "FY2026" };
    const wife = (bornOn: string) =>
      employees({ diedOn: "2029-01-10", survivor: { relation: "wife", bornOn } }, request);
    expect(wife("1989-03-01")).toMatchObject({ result: { annualAmount: 431_629, addedAnnualAmount: 0 } });
    expect(wife("1989-03-01")).not.toHaveProperty("result.fixedTermUntilMonth");
    expect(wife("1989-09-01")).toMatchObject({
      result: {
        annualAmount: 575_505,
        addedAnnualAmount: 143_876,
        fixedTermUntilMonth: "2034-01",
        continuation: "open",
      },
    });
    expect(employees({}, request)).not.toHaveProperty("result.addedAnnualAmount");
  });
});
