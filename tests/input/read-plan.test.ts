import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { examples } from "#data/examples/index.ts";
import {
  category1Payments,
  complementaryGrounds,
  employeesSchemes,
  planSchema,
  readPlan,
  readPlanText,
} from "#lib/input/index.ts";
import { aPerson, aPlan, aScenario, issuesIn, type SpellFile, withCareer } from "./a-plan.ts";

const span = { from: "2010-04", to: "2011-04" };
const pay = { monthly: 300_000 };

describe("spells of every kind are read", () => {
  const everyKind: SpellFile[] = [
    ...category1Payments.map((payment): SpellFile => ({ kind: "category1", from: "2027-04", to: "2027-08", payment })),
    { kind: "category1", ...span, payment: "paid", additional: true },
    { kind: "category3", ...span },
    { kind: "voluntary", ...span, additional: true },
    ...employeesSchemes.map((scheme): SpellFile => ({ kind: "employee", ...span, scheme, pay })),
    { kind: "employee", ...span, shortTime: true, pay: { standardMonthlyRemuneration: 98_000 } },
    {
      kind: "employee",
      from: "2010-04",
      to: null,
      pay: {
        monthly: 300_000,
        annualRaise: 0.02,
        steps: [{ from: "2015-04", monthly: 400_000 }],
        bonuses: [{ month: 6, amount: 500_000 }],
      },
    },
    { kind: "director", ...span, pay },
    { kind: "workingPast70", from: "2055-06", to: null, pay },
    { kind: "abroad", ...span, country: "Kenya" },
    { kind: "abroad", ...span, country: "Germany", agreement: true },
    ...complementaryGrounds
      .filter((ground) => ground !== "dayStudent")
      .map((ground): SpellFile => ({ kind: "complementary", ...span, ground })),
  ];
  it.each(everyKind.map((spell) => [spell.kind, spell] as const))("%s %o", (_, spell) => {
    expect(issuesIn(withCareer(spell))).toEqual([]);
  });
});

describe("what has a default may be left out", () => {
  it("and stands in the plan that was read", () => {
    const read = readPlan(withCareer({ kind: "employee", ...span, pay }));
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const [person] = read.plan.people;
    expect(person).toMatchObject({ staysAbroad: [], agreementMonths: [] });
    expect(person?.career[0]).toMatchObject({ scheme: "private", shortTime: false });
    expect(read.plan.scenarios[0]).toMatchObject({
      paths: [],
      commencement: [],
      category3FollowsWorker: true,
      events: [],
      assumptions: { discountRate: 0, mortality: { kind: "tables" } },
    });
  });
  it("a full household with events, choices and a statement", () => {
    const plan = aPlan({
      law: { knownAt: "2026-11" },
      people: [
        aPerson({
          nationality: "other",
          permanentResidentFrom: "2015-05-01",
          staysAbroad: [{ from: "2000-04", to: "2008-04", country: "Brazil" }],
          agreementMonths: [{ country: "Brazil", months: 96 }],
          record: {
            through: "2026-03",
            contributionMonths: { paid: 100, before200904: { halfExempt: 12 } },
            employees: { monthsFrom2003: 60, averageStandardRemuneration: 350_000, monthsAged20To59: 60 },
          },
        }),
        aPerson({ id: "spouse", bornOn: "1987-01-10", sex: "male" }),
      ],
      marriages: [{ between: ["self", "spouse"], from: "2015-03-20" }],
      children: [{ id: "child", bornOn: "2018-07-07", parents: ["self", "spouse"] }],
      scenarios: [
        aScenario({
          paths: [
            {
              person: "self",
              from: "2027-04",
              spells: [
                { kind: "employee", from: "2027-04", to: "2030-02", pay: { monthly: 300_000 } },
                { kind: "category3", from: "2030-02", to: null },
              ],
            },
          ],
          commencement: [{ person: "self", oldAgeBasic: { years: 70 }, oldAgeEmployees: { years: 65, months: 0 } }],
          latePayments: [{ person: "self", from: "2017-04", to: "2018-04", paidIn: "2026-12" }],
          events: [
            { kind: "childbirth", on: "2027-08-01", child: "second", parents: ["self"] },
            { kind: "jobLoss", on: "2030-01-31", person: "self" },
            { kind: "emigration", on: "2031-01-31", person: "self", country: "Brazil" },
            { kind: "return", on: "2032-01-31", person: "self" },
            {
              kind: "disability",
              firstVisitOn: "2033-01-31",
              person: "spouse",
              grades: [{ from: "2034-07", grade: 2 }],
            },
            { kind: "divorce", on: "2040-01-31", between: ["self", "spouse"] },
            { kind: "death", on: "2070-01-31", person: "spouse" },
          ],
          assumptions: {
            outlook: { kind: "level", amountsOf: "FY2026" },
            mortality: { kind: "age", years: 90 },
            discountRate: 0.01,
          },
        }),
      ],
    });
    expect(issuesIn(plan)).toEqual([]);
  });
  it.each(examples.map(({ id, plan }) => [id, plan] as const))("the worked person %s", (_, plan) => {
    expect(issuesIn(plan)).toEqual([]);
  });
});

describe("older versions and other files", () => {
  const old: unknown = JSON.parse(readFileSync(new URL("./fixtures/plan-v0.json", import.meta.url), "utf8"));
  it("a plan of version 0 becomes the same plan in version 1", () => {
    const read = readPlan(old);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(read.plan).toMatchObject({
      version: 1,
      name: "Old plan",
      people: [{ id: "self", bornOn: "1985-06-15", career: [{ kind: "employee", from: "2008-04" }] }],
      scenarios: [
        { id: "path-1", name: "Stay", paths: [] },
        {
          id: "path-2",
          name: "Freelance",
          paths: [{ person: "self", from: "2026-11", spells: [{ kind: "category1", payment: "paid" }] }],
          commencement: [{ person: "self", oldAgeBasic: { years: 70, months: 0 } }],
        },
      ],
    });
  });
  it.each([
    [
      "a version to come",
      { ...aPlan(), version: 2 },
      { path: "version", code: "notAllowedValue", cause: "version", allowed: [0, 1] },
    ],
    [
      "a version that is a text",
      { ...aPlan(), version: "1" },
      { path: "version", code: "notAllowedValue", cause: "version", allowed: [0, 1] },
    ],
    ["no version", { format: "nenrin-plan" }, { path: "version", code: "required" }],
    [
      "another format",
      { format: "diary", version: 1 },
      { path: "format", code: "notAllowedValue", allowed: ["nenrin-plan"] },
    ],
    ["a list", [], { path: "", code: "wrongType", expected: "object" }],
    ["nothing", null, { path: "", code: "wrongType", expected: "object" }],
  ])("%s is refused", (_, raw, issue) => {
    expect(issuesIn(raw)).toEqual([issue]);
  });
  it("a text that is not JSON is refused", () => {
    expect(readPlanText("{")).toEqual({ ok: false, issues: [{ path: "", code: "notJson" }] });
    expect(readPlanText(JSON.stringify(aPlan())).ok).toBe(true);
  });
});

describe("the shape of the file", () => {
  it("can be published as a JSON Schema", () => {
    const schema = z.toJSONSchema(planSchema, { io: "input" });
    expect(schema).toMatchObject({ type: "object", additionalProperties: false });
    expect(schema.required).toEqual(expect.arrayContaining(["format", "version", "startsAt", "people", "scenarios"]));
    expect(schema.required).not.toContain("marriages");
    expect(z.toJSONSchema(planSchema)).toHaveProperty("properties.people.items.properties.bornOn.pattern");
  });
});
