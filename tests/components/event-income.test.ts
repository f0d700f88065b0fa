import { readFileSync } from "node:fs";
import fc from "fast-check";
import { createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import { createFormat } from "#components/intl/format.ts";
import { allStarted, eventIncomes } from "#components/result/event-income.ts";
import { heldBy } from "#components/result/held-by.ts";
import { reasonSaid } from "#components/result/reason-said.ts";
import { monthlyOf } from "#components/result/totals.ts";
import { examples } from "#data/examples/index.ts";
import { type PlanFile, readPlan } from "#lib/input/index.ts";
import { project, type Reason, type ScenarioProjection } from "#lib/simulate.ts";
import { formatMonth } from "#lib/time/index.ts";
import { atFY2026 } from "../projection/plan.ts";
import { bereavedCouples } from "../projection/random-plans.ts";

const family = examples.find(({ id }) => id === "family-of-four")?.plan as PlanFile;
const scenarioOf = (events: NonNullable<PlanFile["scenarios"][number]["events"]>): ScenarioProjection => {
  const [scenario] = project(atFY2026({ ...family, scenarios: [{ id: "only", name: "only", events }] })).scenarios;
  if (!scenario) throw new Error("one scenario");
  return scenario;
};

describe("R-600 the number first, where an event decides what is paid", () => {
  it("is what the widow gets from 65: own basic, own employees' and what goes beyond that", () => {
    const scenario = scenarioOf([{ kind: "death", person: "self", on: "2027-06-15" }]);
    const started = allStarted(scenario);
    expect(started && formatMonth(started.month)).toBe("2050-10");
    // 847,300 + 134,029 + 370,799 a year
    expect(started?.annual).toBe(1_352_128);
    expect(monthlyOf(scenario)).toBe(112_677);
    expect(eventIncomes(scenario)).toMatchObject([
      { person: "spouse", monthly: 153_310, benefits: ["survivorsBasic", "survivorsEmployees"] },
    ]);
  });
  it("is the old-age pensions of all where nothing of the kind happens", () => {
    const scenario = scenarioOf([]);
    expect(allStarted(scenario)).toBeUndefined();
    expect(eventIncomes(scenario)).toEqual([]);
    expect(monthlyOf(scenario)).toBe(scenario.people.reduce((sum, { monthlyAmount = 0 }) => sum + monthlyAmount, 0));
  });
  it("tells what is not paid because of the choice from what work withholds", () => {
    expect(heldBy({ benefit: "oldAgeEmployees", reason: { code: "earningsTest" } })).toBe("work");
    expect(heldBy({ benefit: "oldAgeBasic", reason: { code: "otherPensionChosen" } })).toBe("choice");
    expect(heldBy({ benefit: "survivorsEmployees", reason: { code: "newFiscalYear" } })).toBe("own");
  });
});

describe.each(["en", "ja"] as const)("reasons of events in %s", (locale) => {
  const faults: string[] = [];
  const words = (namespace: string) =>
    createTranslator({
      locale,
      messages: JSON.parse(readFileSync(`data/messages/${locale}/${namespace}.json`, "utf8")),
      onError: ({ message }) => faults.push(message),
    });
  it("have every number, month and name that their sentence asks for", () => {
    const [reasons, format] = [words("reasons"), createFormat(words("format"), locale)];
    fc.assert(
      fc.property(bereavedCouples, (file) => {
        const read = readPlan(file);
        if (!read.ok) return;
        const said = (reason: Reason) => {
          expect(reasonSaid(reason, reasons, format)).not.toMatch(/undefined|Reason code|\{/);
          expect(faults).toEqual([]);
        };
        for (const { changes, timeline, people, notCovered, notices } of project(read.plan).scenarios) {
          for (const { reason } of [...changes, ...timeline]) said(reason);
          for (const reason of [...notCovered, ...notices]) said(reason);
          for (const right of people.flatMap(({ rights }) => rights))
            if (right.status === "notEligible") for (const reason of right.reasons) said(reason);
        }
      }),
      { numRuns: 40 },
    );
  });
});
