import { describe, expect, it } from "vitest";
import { readPlan } from "#lib/input/index.ts";
import { aPerson, aPlan, aScenario, issuesIn, type PersonFile, type ScenarioFile } from "./a-plan.ts";

type Line = NonNullable<PersonFile["otherIncome"]>[number];

/** Born 1985-06-15; the plan starts in 2026-11. */
const monthly = (differs: object = {}): Line =>
  ({ paid: "monthly", kind: "rent", from: "2030-01", to: null, monthlyAmount: 50_000, ...differs }) as Line;
const withLines = (...otherIncome: unknown[]) => issuesIn(aPlan({ people: [aPerson({ otherIncome } as never)] }));
const at = (path: string, code: string, details: object = {}) => ({
  path: `people.0.otherIncome.${path}`,
  code,
  ...details,
});

describe("other income of a person", () => {
  it("is optional, and grows with prices unless it says otherwise", () => {
    const read = readPlan(aPlan({ people: [aPerson({ otherIncome: [monthly()] })] }));
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(read.plan.people[0]?.otherIncome).toEqual([{ ...monthly(), grows: "withPrices" }]);
    const before = readPlan(aPlan());
    expect(before.ok && before.plan.people[0]?.otherIncome).toEqual([]);
  });
  it("says how it is paid, and then all of that and nothing of the other", () => {
    expect(withLines({ kind: "rent" })).toEqual([at("0.paid", "required")]);
    expect(withLines({ paid: "yearly", kind: "rent" })).toEqual([
      at("0.paid", "notAllowedValue", { allowed: ["monthly", "once"] }),
    ]);
    expect(withLines({ paid: "once", kind: "shares", month: "2030-13", amount: 0.5, to: null })).toEqual([
      at("0.kind", "notAllowedValue", {
        allowed: ["companyPension", "definedContribution", "privateAnnuity", "work", "rent", "other"],
      }),
      at("0.month", "badFormat", { format: "YYYY-MM" }),
      at("0.amount", "notAnInteger"),
      at("0.to", "unknownField"),
    ]);
    expect(withLines({ paid: "monthly", kind: "rent" })).toEqual([
      at("0.from", "required"),
      at("0.to", "required"),
      at("0.monthlyAmount", "required"),
    ]);
  });
  it("is in yen from 0 to ten thousand million, with a name of 40 characters at most, on 20 lines", () => {
    expect(withLines(monthly({ monthlyAmount: -1, name: "x".repeat(41), grows: "wages" }))).toEqual([
      at("0.name", "outOfRange", { min: 0, max: 40, cause: "length" }),
      at("0.grows", "notAllowedValue", { allowed: ["withPrices", "fixed"] }),
      at("0.monthlyAmount", "outOfRange", { min: 0, max: 10_000_000_000 }),
    ]);
    const lines = (count: number) => withLines(...Array.from({ length: count }, () => monthly()));
    expect(lines(20)).toEqual([]);
    expect(lines(21)).toEqual([{ path: "people.0.otherIncome", code: "outOfRange", max: 20 }]);
  });
  it("ends after it begins", () => {
    expect(withLines(monthly({ to: "2030-02" }))).toEqual([]);
    expect(withLines(monthly(), monthly({ to: "2030-01" }))).toEqual([
      at("1.to", "contradiction", {
        cause: "reversed",
        with: "people.0.otherIncome.1.from",
        from: "2030-01",
        to: "2030-01",
      }),
    ]);
  });
  it("lies between birth and the age of 110, attained in June 2095", () => {
    const once = (month: string) => withLines({ paid: "once", kind: "other", month, amount: 1 });
    expect([once("1985-06"), once("2095-05"), withLines(monthly({ from: "2095-05" }))]).toEqual([[], [], []]);
    expect(once("1985-05")).toEqual([at("0.month", "outOfRange", { cause: "beforeBirth", min: "1985-06" })]);
    expect(withLines(monthly({ from: "2095-06" }))).toEqual([
      at("0.from", "outOfRange", { cause: "incomeAfterLife", toAge: 110, max: "2095-05" }),
    ]);
  });
});

describe("what a household needs a month", () => {
  const needing = (monthlyNeed: unknown) =>
    issuesIn(aPlan({ scenarios: [aScenario({ monthlyNeed } as Partial<ScenarioFile>)] }));
  const there = (path: string, code: string, details: object = {}) => ({
    path: `scenarios.0.monthlyNeed${path}`,
    code,
    ...details,
  });
  it("is an amount, from a month on, with changes in order", () => {
    expect(needing({ amount: 250_000 })).toEqual([]);
    const steps = [
      { from: "2040-02", amount: 200_000 },
      { from: "2050-01", amount: 150_000 },
    ];
    expect(needing({ from: "2040-01", amount: 250_000, steps })).toEqual([]);
    expect(needing({ from: "2040-02", amount: 250_000, steps })).toEqual([
      there(".steps.0.from", "outOfRange", { cause: "needOrder", min: "2040-03" }),
    ]);
    expect(needing({ amount: 250_000, steps: [...steps].reverse() })).toEqual([
      there(".steps.1.from", "outOfRange", { cause: "needOrder", min: "2050-02" }),
    ]);
  });
  it("reports each of its fields", () => {
    expect(needing({ from: "soon", steps: [{ amount: "much" }] })).toEqual([
      there(".from", "badFormat", { format: "YYYY-MM" }),
      there(".amount", "required"),
      there(".steps.0.from", "required"),
      there(".steps.0.amount", "wrongType", { expected: "number" }),
    ]);
  });
});

describe("how long people are taken to live", () => {
  const spouse = aPerson({ id: "spouse", bornOn: "1970-01-10", sex: "male" });
  const living = (mortality: unknown, differs: Partial<ScenarioFile> = {}) =>
    issuesIn(
      aPlan({
        people: [aPerson(), spouse],
        scenarios: [aScenario({ assumptions: { mortality } as never, ...differs })],
      }),
    );
  const there = (path: string, code: string, details: object = {}) => ({
    path: `scenarios.0.assumptions.mortality.${path}`,
    code,
    ...details,
  });
  it("by tables of one of three projections, with a factor from a quarter to four for each person", () => {
    const healthFactors = [
      { person: "self", factor: 0.25 },
      { person: "spouse", factor: 4 },
    ];
    expect(living({ kind: "tables", variant: "high", healthFactors })).toEqual([]);
    expect(living({ kind: "tables", variant: "worst", healthFactors: [{ person: "self", factor: 0.24 }] })).toEqual([
      there("variant", "notAllowedValue", { allowed: ["medium", "high", "low"] }),
      there("healthFactors.0.factor", "outOfRange", { min: 0.25, max: 4 }),
    ]);
  });
  it("with factors of people of the plan, each once", () => {
    const of = (...people: string[]) =>
      living({ kind: "tables", healthFactors: people.map((person) => ({ person, factor: 1 })) });
    expect(of("self", "child")).toEqual([
      there("healthFactors.1.person", "notAllowedValue", { cause: "nobody", allowed: ["self", "spouse"] }),
    ]);
    expect(of("self", "self")).toEqual([
      there("healthFactors.1.person", "contradiction", {
        cause: "samePerson",
        with: "scenarios.0.assumptions.mortality.healthFactors.0.person",
      }),
    ]);
  });
  it("to an age that nobody has passed, but for who dies in the scenario: 56 in November 2026", () => {
    expect(living({ kind: "age", years: 57 })).toEqual([]);
    expect(living({ kind: "age", years: 56 })).toEqual([
      there("years", "outOfRange", { cause: "ageOfDeathPast", min: 57, month: "2026-11" }),
    ]);
    const events = [{ kind: "death" as const, on: "2030-01-01", person: "spouse" }];
    expect(living({ kind: "age", years: 56 }, { events })).toEqual([]);
  });
});
