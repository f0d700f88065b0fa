import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlan } from "#lib/input/index.ts";
import { type Change, explainFigure, PARTS, project, sumOfParts } from "#lib/simulate.ts";
import { attainsInMonth, type IsoDate } from "#lib/time/index.ts";
import { fault } from "../explain/oracle.ts";
import { couplesInOldAge } from "./random-plans.ts";

const RUNS = { numRuns: 40 };

/** The plan of a file where it is sound; spells past a death or a divorce may be refused, by name. */
function sound(file: unknown) {
  const read = readPlan(file);
  return read.ok ? read.plan : undefined;
}
const whole = (change: Change): number => sumOfParts(change.parts) + sumOfParts(change.suspended);

describe("R-345, R-390 couples in old age", () => {
  it("what is paid and what is withheld are both never below zero, and add up to what is due", () => {
    fc.assert(
      fc.property(couplesInOldAge, (file) => {
        const plan = sound(file);
        if (!plan) return;
        for (const change of project(plan).scenarios[0]?.changes ?? []) {
          for (const part of PARTS) {
            expect(change.parts[part], `${part} paid`).toBeGreaterThanOrEqual(0);
            expect(change.suspended[part], `${part} withheld`).toBeGreaterThanOrEqual(0);
          }
          expect(change.annualAmount).toBe(sumOfParts(change.parts));
          expect(change.monthlyAmount).toBe(Math.floor(change.annualAmount / 12));
          // a survivors' pension may be chosen in its place (R-600)
          if (change.benefit === "oldAgeBasic" && change.reason.code !== "otherPensionChosen")
            expect(sumOfParts(change.suspended)).toBe(0);
        }
      }),
      RUNS,
    );
  });
  it("every change says something new, in order of time, and no award goes on after its end", () => {
    fc.assert(
      fc.property(couplesInOldAge, (file) => {
        const plan = sound(file);
        if (!plan) return;
        const [scenario] = project(plan).scenarios;
        for (const { id, paidUntil } of scenario?.people ?? [])
          for (const benefit of ["oldAgeBasic", "specialOldAgeEmployees", "oldAgeEmployees"] as const) {
            const own = scenario?.changes.filter((one) => one.person === id && one.benefit === benefit) ?? [];
            for (const [i, change] of own.entries()) {
              expect(change.month).toBeLessThanOrEqual(paidUntil);
              const before = own[i - 1];
              if (!before) continue;
              expect(change.month).toBeGreaterThan(before.month);
              expect([change.parts, change.suspended]).not.toEqual([before.parts, before.suspended]);
            }
          }
      }),
      RUNS,
    );
  });
  it("what a month pays explains itself to the yen, step by step", () => {
    fc.assert(
      fc.property(couplesInOldAge, (file) => {
        const plan = sound(file);
        if (!plan) return;
        const [scenario] = project(plan).scenarios;
        const changes = (scenario?.changes ?? []).filter((change) => whole(change) > 0);
        for (const { person, benefit, month, monthlyAmount, reason } of changes.filter((_, i) => i % 5 === 0)) {
          const found = explainFigure(plan, { scenario: "only", person, kind: "award", benefit, month });
          expect(found?.steps.at(-1)?.result, `${benefit} ${month} ${JSON.stringify(reason)}`).toBe(monthlyAmount);
          expect(found?.steps.map(fault).filter((one) => one !== undefined)).toEqual([]);
        }
      }),
      { numRuns: 15 },
    );
  });
  it("the transfer addition goes to at most one of a couple, from the month after 65 at the earliest", () => {
    fc.assert(
      fc.property(couplesInOldAge, (file) => {
        const plan = sound(file);
        if (!plan) return;
        const [scenario] = project(plan).scenarios;
        const withTransfer = scenario?.changes.filter(({ parts }) => parts.transfer > 0) ?? [];
        expect(new Set(withTransfer.map(({ person }) => person)).size).toBeLessThanOrEqual(1);
        for (const { person, month } of withTransfer) {
          const bornOn = plan.people.find(({ id }) => id === person)?.bornOn as IsoDate;
          expect(month).toBeGreaterThan(attainsInMonth(bornOn, 65));
        }
      }),
      RUNS,
    );
  });
  it("most of these plans are sound", () => {
    const files = fc.sample(couplesInOldAge, { numRuns: 200, seed: 1 });
    expect(files.filter((file) => sound(file)).length).toBeGreaterThan(120);
  });
});
