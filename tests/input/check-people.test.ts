import { describe, expect, it } from "vitest";
import { aPerson, aPlan, aScenario, issuesIn, type PersonFile, type ScenarioFile } from "./a-plan.ts";

const person = (facts: Partial<PersonFile>) => issuesIn(aPlan({ people: [aPerson(facts)] }));
const spouse = aPerson({ id: "spouse", bornOn: "1987-01-10", sex: "male" });
const couple = (differs: Partial<ScenarioFile>) =>
  issuesIn(aPlan({ people: [aPerson(), spouse], scenarios: [aScenario(differs)] }));

describe("births", () => {
  it.each([
    ["after the plan starts", "2026-12-01", { cause: "bornAfterStart", max: "2026-11" }],
    ["under the law before 1986-04", "1926-04-01", { cause: "oldLaw", min: "1926-04-02" }],
  ])("%s", (_, bornOn, details) => {
    expect(person({ bornOn })).toEqual([{ path: "people.0.bornOn", code: "outOfRange", ...details }]);
  });
  it("at the edges", () => {
    expect([person({ bornOn: "2026-11-30" }), person({ bornOn: "1926-04-02" })]).toEqual([[], []]);
  });
  it("employees born before 1937-04-02 are out of scope", () => {
    const pay = { standardMonthlyRemuneration: 20_000 };
    const employed = (bornOn: string) =>
      person({ bornOn, career: [{ kind: "employee", from: "1965-05", to: "1966-04", pay }] });
    expect(employed("1937-04-02")).toEqual([]);
    expect(employed("1937-04-01")).toEqual([
      { path: "people.0.career.0.kind", code: "outOfRange", cause: "employeesBornBefore", min: "1937-04-02" },
    ]);
  });
  it.each(["naturalisedOn", "permanentResidentFrom"] as const)("%s lies after birth", (name) => {
    expect(person({ [name]: "1985-06-15" })).toEqual([]);
    expect(person({ [name]: "1985-06-14" })).toEqual([
      { path: `people.0.${name}`, code: "outOfRange", cause: "beforeBirth", min: "1985-06-15" },
    ]);
  });
});

describe("statements and stays abroad", () => {
  const record = (facts: object, career: PersonFile["career"] = []) =>
    person({ record: { through: "2020-03", contributionMonths: {}, ...facts }, career });
  const employees = "people.0.record.employees";
  it("a statement covers months from 15 on, and spells follow it", () => {
    expect(record({ through: "2000-06" })).toEqual([]);
    expect(record({ through: "2000-05" })).toEqual([
      { path: "people.0.record.through", code: "outOfRange", cause: "before15", min: "2000-06" },
    ]);
    expect(record({}, [{ kind: "category3", from: "2020-04", to: null }])).toEqual([]);
    expect(record({}, [{ kind: "category3", from: "2020-03", to: null }])).toEqual([
      { path: "people.0.career.0.from", code: "outOfRange", cause: "insideRecord", min: "2020-04" },
    ]);
  });
  it("states either the earned amount or the averages", () => {
    const contributionMonths = { paid: 132 };
    expect(record({ contributionMonths, employees: { monthsFrom2003: 120, earnedAnnualAmount: 300_000 } })).toEqual([]);
    expect(
      record({
        contributionMonths,
        employees: { monthsFrom2003: 120, earnedAnnualAmount: 300_000, averageStandardRemuneration: 1 },
      }),
    ).toEqual([
      {
        path: `${employees}.averageStandardRemuneration`,
        code: "contradiction",
        cause: "earnedOrAverage",
        with: `${employees}.earnedAnnualAmount`,
      },
    ]);
    expect(record({ contributionMonths, employees: { monthsTo2003: 12, monthsFrom2003: 120 } })).toEqual([
      { path: `${employees}.averageStandardMonthlyRemuneration`, code: "required" },
      { path: `${employees}.averageStandardRemuneration`, code: "required" },
    ]);
    expect(record({ employees: {} })).toEqual([]);
  });
  it("stays abroad are in order and apart", () => {
    const stay = (from: string, to: string | null) => ({ from, to, country: "Kenya" });
    const at = "people.0.staysAbroad";
    expect(person({ staysAbroad: [stay("2010-04", "2011-04"), stay("2011-04", null)] })).toEqual([]);
    expect(person({ staysAbroad: [stay("2010-04", "2010-04")] })).toEqual([
      {
        path: `${at}.0.to`,
        code: "contradiction",
        cause: "reversed",
        with: `${at}.0.from`,
        from: "2010-04",
        to: "2010-04",
      },
    ]);
    expect(person({ staysAbroad: [stay("2010-04", null), stay("2012-04", "2013-04")] })).toEqual([
      {
        path: `${at}.1.from`,
        code: "contradiction",
        cause: "overlap",
        with: `${at}.0`,
        from: "2012-04",
        to: "2013-04",
        months: 12,
      },
    ]);
  });
});

describe("who is who", () => {
  it("ids are given once", () => {
    expect(issuesIn(aPlan({ people: [aPerson(), aPerson()] }))).toEqual([
      { path: "people.1.id", code: "contradiction", cause: "sameId", with: "people.0.id" },
    ]);
    expect(issuesIn(aPlan({ scenarios: [aScenario(), aScenario()] }))).toEqual([
      { path: "scenarios.1.id", code: "contradiction", cause: "sameId", with: "scenarios.0.id" },
    ]);
  });
  it("marriages join two people of the plan, in order of time", () => {
    const married = (between: [string, string], from: string, to?: string) =>
      issuesIn(aPlan({ people: [aPerson(), spouse], marriages: [{ between, from, ...(to ? { to } : {}) }] }));
    expect(married(["self", "spouse"], "2015-03-20", "2015-03-20")).toEqual([]);
    expect(married(["self", "spouse"], "2015-03-20", "2015-03-19")).toEqual([
      {
        path: "marriages.0.to",
        code: "contradiction",
        cause: "reversed",
        with: "marriages.0.from",
        from: "2015-03-20",
        to: "2015-03-19",
      },
    ]);
    expect(married(["self", "self"], "2015-03-20")).toEqual([
      { path: "marriages.0.between.1", code: "contradiction", cause: "samePerson", with: "marriages.0.between.0" },
    ]);
    expect(married(["self", "x"], "2015-03-20")).toEqual([
      { path: "marriages.0.between.1", code: "notAllowedValue", cause: "nobody", allowed: ["self", "spouse"] },
    ]);
  });
  it("children are younger than their parents", () => {
    const child = (bornOn: string, parent: string) =>
      issuesIn(aPlan({ children: [{ id: "child", bornOn, parents: [parent] }] }));
    expect(child("1985-06-16", "self")).toEqual([]);
    expect(child("1985-06-15", "self")).toEqual([
      { path: "children.0.bornOn", code: "outOfRange", cause: "bornBeforeParent", min: "1985-06-15" },
    ]);
    expect(child("2015-01-01", "x")).toEqual([
      { path: "children.0.parents.0", code: "notAllowedValue", cause: "nobody", allowed: ["self"] },
    ]);
  });
  it("a due date lies near the birth, and a child is raised from birth on at the earliest", () => {
    const child = (dates: Record<string, string>) =>
      issuesIn(aPlan({ children: [{ id: "child", bornOn: "2024-07-01", parents: ["self"], ...dates }] }));
    expect(child({ dueOn: "2024-11-05", raisedFrom: "2024-07-01" })).toEqual([]);
    expect(child({ dueOn: "2031-01-01" })).toEqual([
      {
        path: "children.0.dueOn",
        code: "outOfRange",
        cause: "dueFarFromBirth",
        min: "2024-01",
        max: "2025-01",
      },
    ]);
    expect(child({ raisedFrom: "2024-06-30" })).toEqual([
      { path: "children.0.raisedFrom", code: "outOfRange", cause: "beforeBirth", min: "2024-07-01" },
    ]);
  });
});

describe("events", () => {
  const at = "scenarios.0.events.0";
  it("concern people of the plan", () => {
    expect(couple({ events: [{ kind: "jobLoss", on: "2030-01-31", person: "x" }] })).toEqual([
      { path: `${at}.person`, code: "notAllowedValue", cause: "nobody", allowed: ["self", "spouse"] },
    ]);
    expect(couple({ events: [{ kind: "marriage", on: "2030-01-31", between: ["self", "x"] }] })).toEqual([
      { path: `${at}.between.1`, code: "notAllowedValue", cause: "nobody", allowed: ["self", "spouse"] },
    ]);
  });
  it("happen in a lifetime", () => {
    expect(couple({ events: [{ kind: "death", on: "1985-06-14", person: "self" }] })).toEqual([
      { path: `${at}.on`, code: "outOfRange", cause: "deathBeforeBirth", min: "1985-06-15" },
    ]);
    expect(couple({ events: [{ kind: "disability", firstVisitOn: "1985-06-14", person: "self" }] })).toEqual([
      { path: `${at}.firstVisitOn`, code: "outOfRange", cause: "beforeBirth", min: "1985-06-15" },
    ]);
    const death = { kind: "death", on: "2060-06-15", person: "self" } as const;
    expect(
      couple({ events: [{ kind: "emigration", on: "2060-06-15", person: "self", country: "Kenya" }, death] }),
    ).toEqual([]);
    expect(
      couple({ events: [{ kind: "emigration", on: "2060-06-16", person: "self", country: "Kenya" }, death] }),
    ).toEqual([{ path: `${at}.on`, code: "outOfRange", cause: "eventAfterDeath", max: "2060-06-15" }]);
  });
});

describe("spells end with a life", () => {
  const died = (career: PersonFile["career"], differs: Partial<ScenarioFile> = {}, on = "2025-06-15") =>
    issuesIn(
      aPlan({
        people: [aPerson({ career })],
        scenarios: [aScenario({ events: [{ kind: "death", on, person: "self" }], ...differs })],
      }),
    );
  const spell = (from: string, to: string | null) => ({ kind: "category3", from, to }) as const;
  it("R-014, R-106 an open spell simply ends; the month of death is insured no more, unless death is on its last day", () => {
    expect([died([spell("2010-04", null)]), died([spell("2010-04", "2025-06")])]).toEqual([[], []]);
    expect(died([spell("2010-04", "2025-07")], {}, "2025-06-30")).toEqual([]);
  });
  it("a later end, or a start after a death in the past, is impossible", () => {
    expect(died([spell("2010-04", "2025-07")])).toEqual([
      { path: "people.0.career.0.to", code: "outOfRange", cause: "afterDeath", max: "2025-06" },
    ]);
    expect(died([spell("2025-06", null)])).toEqual([
      { path: "people.0.career.0.from", code: "outOfRange", cause: "afterDeath", max: "2025-06" },
    ]);
  });
  it("what a path replaces does not matter; what it brings does", () => {
    const paths = [{ person: "self", from: "2027-04", spells: [spell("2027-04", "2031-04")] }];
    expect(died([spell("2010-04", "2025-04")], { paths })).toEqual([
      { path: "scenarios.0.paths.0.spells.0.from", code: "outOfRange", cause: "afterDeath", max: "2025-06" },
    ]);
  });
  it("a death to come ends what was planned, in the career and on a path", () => {
    const paths = [{ person: "self", from: "2027-04", spells: [spell("2027-04", "2031-04"), spell("2031-06", null)] }];
    expect(died([spell("2010-04", "2045-06")], {}, "2026-11-01")).toEqual([]);
    expect(died([spell("2010-04", "2045-06")], { paths }, "2030-06-15")).toEqual([]);
  });
});

describe("R-034 the outlook", () => {
  it("takes its amounts from an announced year, and from no other", () => {
    const at = (amountsOf: string) =>
      issuesIn(aPlan({ scenarios: [aScenario({ assumptions: { outlook: { kind: "level", amountsOf } } })] }));
    expect(at("FY2026")).toEqual([]);
    expect(at("FY2017")).toMatchObject([
      { path: "scenarios.0.assumptions.outlook.amountsOf", code: "notAllowedValue", cause: "outlookYear" },
    ]);
  });
});
