import { describe, expect, it } from "vitest";
import {
  aPerson,
  aPlan,
  aScenario,
  issuesIn,
  type PersonFile,
  type ScenarioFile,
  type SpellFile,
  withCareer,
} from "./a-plan.ts";

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

describe("spells", () => {
  it.each([
    [
      "ends before it begins",
      [category1("2010-04", "2010-03")],
      {
        path: `${career}.0.to`,
        code: "contradiction",
        cause: "reversed",
        with: `${career}.0.from`,
        from: "2010-04",
        to: "2010-03",
      },
    ],
    [
      "ends when it begins",
      [category1("2010-04", "2010-04")],
      {
        path: `${career}.0.to`,
        code: "contradiction",
        cause: "reversed",
        with: `${career}.0.from`,
        from: "2010-04",
        to: "2010-04",
      },
    ],
    [
      "overlaps by a month",
      [category1("2010-04", "2011-04"), employee("2011-03", "2012-04")],
      {
        path: `${career}.1.from`,
        code: "contradiction",
        cause: "overlap",
        with: `${career}.0`,
        from: "2011-03",
        to: "2011-04",
        months: 1,
      },
    ],
    [
      "overlaps, listed the other way round",
      [employee("2011-03", "2012-04"), category1("2010-04", "2011-04")],
      {
        path: `${career}.0.from`,
        code: "contradiction",
        cause: "overlap",
        with: `${career}.1`,
        from: "2011-03",
        to: "2011-04",
        months: 1,
      },
    ],
    [
      "begins while an open one goes on",
      [employee("2010-04", null), category1("2020-04", null)],
      { path: `${career}.1.from`, code: "contradiction", cause: "overlap", with: `${career}.0`, from: "2020-04" },
    ],
  ] as const)("one that %s", (_, spells, issue) => {
    expect(issuesIn(withCareer(...spells))).toEqual([issue]);
  });
  it("may touch, and may leave gaps", () => {
    expect(
      issuesIn(withCareer(category1("2010-04", "2011-04"), employee("2011-04", "2012-04"), employee("2013-01", null))),
    ).toEqual([]);
  });
});

describe("ages at which a kind of insurance exists, both sides", () => {
  const limits = (kind: string, fromAge: number, toAge: number, min: string, max: string) => ({
    code: "outOfRange",
    kind,
    fromAge,
    toAge,
    min,
    max,
  });
  it.each([
    [
      "category 1 from 20",
      category1("2005-06", null),
      category1("2005-05", null),
      { path: `${career}.0.from`, cause: "beforeAge", ...limits("category1", 20, 60, "2005-06", "2045-06") },
    ],
    [
      "category 1 to 59",
      category1("2010-04", "2045-06"),
      category1("2010-04", "2045-07"),
      { path: `${career}.0.to`, cause: "afterAge", ...limits("category1", 20, 60, "2005-06", "2045-06") },
    ],
    [
      "category 3 before 60",
      { kind: "category3", from: "2045-05", to: null },
      { kind: "category3", from: "2045-06", to: null },
      { path: `${career}.0.from`, cause: "afterAge", ...limits("category3", 20, 60, "2005-06", "2045-06") },
    ],
    [
      "voluntary before 70",
      { kind: "voluntary", from: "2045-06", to: "2055-06" },
      { kind: "voluntary", from: "2045-06", to: "2055-07" },
      { path: `${career}.0.to`, cause: "afterAge", ...limits("voluntary", 20, 70, "2005-06", "2055-06") },
    ],
    [
      "employees from 15",
      employee("2000-06", null),
      employee("2000-05", null),
      { path: `${career}.0.from`, cause: "before15", ...limits("employee", 15, 70, "2000-06", "2055-06") },
    ],
    [
      "employees to 69",
      employee("2008-04", "2055-06"),
      employee("2008-04", "2055-07"),
      { path: `${career}.0.to`, cause: "afterAge", ...limits("employee", 15, 70, "2000-06", "2055-06") },
    ],
    [
      "working past 70 from 70",
      { kind: "workingPast70", from: "2055-06", to: null, pay: { monthly: 1 } },
      { kind: "workingPast70", from: "2055-05", to: null, pay: { monthly: 1 } },
      { path: `${career}.0.from`, cause: "beforeAge", ...limits("workingPast70", 70, 111, "2055-06", "2096-06") },
    ],
  ] as readonly (readonly [string, SpellFile, SpellFile, object])[])(
    "R-100 to R-109, R-014 %s",
    (_, sound, impossible, issue) => {
      expect(issuesIn(withCareer(sound))).toEqual([]);
      expect(issuesIn(withCareer(impossible))).toEqual([issue]);
    },
  );
  it("R-001 someone born on the 1st is of age a month earlier", () => {
    const born = (bornOn: string) => issuesIn(person({ bornOn, career: [category1("2005-05", null)] }));
    expect([born("1985-06-01"), born("1985-06-02").length]).toEqual([[], 1]);
  });
});

describe("R-146, R-102 the National Pension began in April 1961, category 3 in April 1986", () => {
  it.each([
    ["category1", "1961-04", "1961-03"],
    ["voluntary", "1961-04", "1961-03"],
    ["category3", "1986-04", "1986-03"],
  ] as const)("%s from %s, not from %s", (kind, first, before) => {
    const spell = (from: string): SpellFile =>
      kind === "category1" ? category1(from, "1987-04") : { kind, from, to: "1987-04" };
    const begun = (from: string) => issuesIn(person({ bornOn: "1935-06-15", career: [spell(from)] }));
    expect(begun(first)).toEqual([]);
    expect(begun(before)).toEqual([
      { path: `${career}.0.from`, code: "outOfRange", cause: "beforeScheme", kind, min: first },
    ]);
  });
});

describe("additional contributions (R-117)", () => {
  const with400 = (
    payment: "paid" | "maternity" | "childcare" | "halfExempt" | "fullExempt" | "student" | "deferred" | "unpaid",
  ) => issuesIn(withCareer({ kind: "category1", from: "2027-04", to: "2027-08", payment, additional: true }));
  it.each(["paid", "maternity", "childcare"] as const)("go with %s months", (payment) => {
    expect(with400(payment)).toEqual([]);
  });
  it.each(["halfExempt", "fullExempt", "student", "deferred", "unpaid"] as const)("not with %s months", (payment) => {
    expect(with400(payment)).toEqual([
      expect.objectContaining({ path: `${career}.0.additional`, code: "contradiction", with: `${career}.0.payment` }),
    ]);
  });
});

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
