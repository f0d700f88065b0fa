import { describe, expect, it } from "vitest";
import { insuredOn, ledgerOf } from "#lib/career/index.ts";
import { readPlan } from "#lib/input/index.ts";
import type { IsoDate } from "#lib/time/index.ts";
import { aPerson, aPlan, aScenario, type PersonFile, type ScenarioFile } from "../input/a-plan.ts";
import { params } from "./a-career.ts";

/** Born 1985-06-15, employed from 2008-04 to 2027-04, then category 1. */
function on(day: string, facts: Partial<PersonFile> = {}, differs: Partial<ScenarioFile> = {}) {
  const career: PersonFile["career"] = [
    { kind: "employee", from: "2008-04", to: "2027-04", pay: { monthly: 300_000 } },
    { kind: "category1", from: "2027-04", to: null, payment: "paid" },
  ];
  const read = readPlan(aPlan({ people: [aPerson({ career, ...facts })], scenarios: [aScenario(differs)] }));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const [person, scenario] = [read.plan.people[0], read.plan.scenarios[0]];
  if (!person || !scenario) throw new Error("a plan has a person and a scenario");
  return insuredOn(ledgerOf(person, scenario, [], params), person, scenario, day as IsoDate);
}

describe("insurance on a day (R-014, R-100, R-452, R-500)", () => {
  it("is both schemes while employed, and the National Pension alone after (R-452, R-520)", () => {
    expect(on("2027-03-31")).toMatchObject({ employees: true, national: true });
    expect(on("2027-04-01")).toMatchObject({ employees: false, national: true });
  });

  it("lasts to the day on which a job is lost, and no longer (R-014)", () => {
    const differs: Partial<ScenarioFile> = { events: [{ kind: "jobLoss", person: "self", on: "2026-12-10" }] };
    expect(on("2026-12-10", {}, differs).employees).toBe(true);
    expect(on("2026-12-11", {}, differs)).toMatchObject({ employees: false, national: true });
  });

  it("at 60 to 64 who was insured and lives in Japan still counts, who lives abroad does not (R-452, R-500)", () => {
    expect(on("2046-01-10")).toEqual({ employees: false, national: false, wasInsured: true, livesInJapan: true });
    const abroad = { staysAbroad: [{ from: "2045-07", to: null, country: "France" }] };
    expect(on("2046-01-10", abroad)).toEqual({
      employees: false,
      national: false,
      wasInsured: true,
      livesInJapan: false,
    });
  });

  it("at 20 to 59 everyone is insured, also in months of which the plan says nothing (R-100)", () => {
    expect(on("2006-01-10")).toMatchObject({ employees: false, national: true });
    expect(on("2003-01-10")).toEqual({ employees: false, national: false, wasInsured: false, livesInJapan: true });
  });

  it("the National Pension ends on the day of attaining 60, for an employee of 65, not with the month before (R-001, R-100)", () => {
    // born on the 15th: attained on the 14th
    expect(on("2045-06-13").national).toBe(true);
    expect(on("2045-06-14").national).toBe(false);
    const career: PersonFile["career"] = [
      { kind: "employee", from: "2008-04", to: "2055-06", pay: { monthly: 300_000 } },
    ];
    expect(on("2050-06-13", { career })).toMatchObject({ employees: true, national: true });
    expect(on("2050-06-14", { career })).toMatchObject({ employees: true, national: false });
  });
});
