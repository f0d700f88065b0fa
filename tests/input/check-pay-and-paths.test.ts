import { describe, expect, it } from "vitest";
import { aPerson, aPlan, aScenario, issuesIn, type PersonFile, type ScenarioFile, type SpellFile } from "./a-plan.ts";

/** Born in June 1985: 15 in 2000-06, 20 in 2005-06, 60 in 2045-06, 65 in 2050-06, 70 in 2055-06. */
const category1 = (from: string, to: string | null): SpellFile => ({ kind: "category1", from, to, payment: "paid" });
const employee = (from: string, to: string | null): SpellFile => ({
  kind: "employee",
  from,
  to,
  pay: { monthly: 300_000 },
});
const person = (facts: Partial<PersonFile>) => aPlan({ people: [aPerson(facts)] });
const scenario = (differs: Partial<ScenarioFile>) => aPlan({ scenarios: [aScenario(differs)] });
const career = "people.0.career";

describe("pay", () => {
  const paid = (pay: object, from = "2010-04") =>
    issuesIn(person({ career: [{ kind: "employee", from, to: "2020-04", pay }] }));
  const at = `${career}.0.pay`;
  it.each([
    [
      "both ways of stating it",
      { monthly: 300_000, standardMonthlyRemuneration: 300_000 },
      {
        path: `${at}.standardMonthlyRemuneration`,
        code: "contradiction",
        cause: "monthlyOrStandard",
        with: `${at}.monthly`,
      },
    ],
    ["no pay", {}, { path: `${at}.monthly`, code: "required" }],
    [
      "a raise of the standard remuneration",
      { standardMonthlyRemuneration: 300_000, annualRaise: 0.01 },
      {
        path: `${at}.annualRaise`,
        code: "contradiction",
        cause: "monthlyOrStandard",
        with: `${at}.standardMonthlyRemuneration`,
      },
    ],
    [
      "steps of the standard remuneration",
      { standardMonthlyRemuneration: 300_000, steps: [] },
      {
        path: `${at}.steps`,
        code: "contradiction",
        cause: "monthlyOrStandard",
        with: `${at}.standardMonthlyRemuneration`,
      },
    ],
    [
      "a step when the spell begins",
      { monthly: 1, steps: [{ from: "2010-04", monthly: 2 }] },
      { path: `${at}.steps.0.from`, code: "outOfRange", cause: "stepOrder", min: "2010-05" },
    ],
    [
      "steps out of order",
      {
        monthly: 1,
        steps: [
          { from: "2015-04", monthly: 2 },
          { from: "2015-04", monthly: 3 },
        ],
      },
      { path: `${at}.steps.1.from`, code: "outOfRange", cause: "stepOrder", min: "2015-05" },
    ],
    [
      "a step when the spell has ended",
      { monthly: 1, steps: [{ from: "2020-04", monthly: 2 }] },
      { path: `${at}.steps.0.from`, code: "outOfRange", cause: "stepAfterSpell", max: "2020-03" },
    ],
  ])("%s", (_, pay, issue) => {
    expect(paid(pay)).toEqual([issue]);
  });
  it("the first and last months for a step", () => {
    expect(
      paid({
        monthly: 1,
        steps: [
          { from: "2010-05", monthly: 2 },
          { from: "2020-03", monthly: 3 },
        ],
      }),
    ).toEqual([]);
  });
  it("before 1985-10 only the standard remuneration can be given", () => {
    const old = (from: string, pay: object) =>
      issuesIn(person({ bornOn: "1960-06-15", career: [{ kind: "employee", from, to: "1990-04", pay }] }));
    expect([old("1985-10", { monthly: 200_000 }), old("1985-09", { standardMonthlyRemuneration: 200_000 })]).toEqual([
      [],
      [],
    ]);
    expect(old("1985-09", { monthly: 200_000 })).toEqual([
      { path: `${at}.monthly`, code: "outOfRange", cause: "payBeforeGrades", min: "1985-10" },
    ]);
  });
});

describe("paths of a scenario", () => {
  const path = (from: string, spells: SpellFile[] = [], who = "self") => ({ person: who, from, spells });
  const at = "scenarios.0.paths";
  it.each([
    [
      "that turns before the plan starts",
      [path("2026-10")],
      { path: `${at}.0.from`, code: "outOfRange", cause: "beforeStart", min: "2026-11" },
    ],
    [
      "with a spell before it turns",
      [path("2027-04", [category1("2027-03", null)])],
      { path: `${at}.0.spells.0.from`, code: "outOfRange", cause: "beforePath", min: "2027-04" },
    ],
    [
      "of nobody",
      [path("2027-04", [], "spouse")],
      { path: `${at}.0.person`, code: "notAllowedValue", cause: "nobody", allowed: ["self"] },
    ],
    [
      "beside another of the same person",
      [path("2027-04"), path("2028-04")],
      { path: `${at}.1.person`, code: "contradiction", cause: "samePerson", with: `${at}.0.person` },
    ],
    [
      "with spells that overlap",
      [path("2027-04", [category1("2027-04", null), employee("2030-04", null)])],
      {
        path: `${at}.0.spells.1.from`,
        code: "contradiction",
        cause: "overlap",
        with: `${at}.0.spells.0`,
        from: "2030-04",
      },
    ],
  ])("one %s", (_, paths, issue) => {
    expect(issuesIn(scenario({ paths }))).toEqual([issue]);
  });
  it("may turn in the plan's own month and begin there", () => {
    expect(issuesIn(scenario({ paths: [path("2026-11", [category1("2026-11", null)])] }))).toEqual([]);
  });
  it("start ages: one set a person, of somebody", () => {
    const choice = (who: string) => ({ person: who, oldAgeBasic: { years: 70 } });
    expect(issuesIn(scenario({ commencement: [choice("self"), choice("self")] }))).toEqual([
      {
        path: "scenarios.0.commencement.1.person",
        code: "contradiction",
        cause: "samePerson",
        with: "scenarios.0.commencement.0.person",
      },
    ]);
    expect(issuesIn(scenario({ commencement: [choice("x")] }))).toEqual([
      { path: "scenarios.0.commencement.0.person", code: "notAllowedValue", cause: "nobody", allowed: ["self"] },
    ]);
  });
});
