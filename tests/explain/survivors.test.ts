import { describe, expect, it } from "vitest";
import { explainSurvivorsEmployees } from "#lib/explain/index.ts";
import { breakdown, parts } from "../rules/a-case.ts";
import { aDeath, aPay, paidIn } from "../rules/a-death.ts";
import { fault } from "./oracle.ts";

describe("R-524, R-572 steps with the guarantee of the older level", () => {
  it("both formulas and the higher of them, of the base and of the addition", () => {
    const pay = { ...aPay(), guaranteed: parts({}, { months: 120, average: 345_000 }) };
    const widower = { relation: "husband" as const, bornOn: "1988-06-01" };
    const steps = explainSurvivorsEmployees(
      breakdown(paidIn("2029-02", widower, aDeath({ diedOn: "2029-01-10" }), { pay })),
    );
    expect(steps.map(({ key }) => key)).toEqual([
      "survivorsEmployees.baseMain",
      "survivorsEmployees.baseGuaranteed",
      "survivorsEmployees.base",
      "survivorsEmployees.addedMain",
      "survivorsEmployees.addedGuaranteed",
      "survivorsEmployees.added",
      "survivorsEmployees.total",
      "monthlyAmount",
    ]);
    expect(steps.map((one) => fault(one)).filter((one) => one !== undefined)).toEqual([]);
  });
});

describe("R-524, R-546 steps of one of several", () => {
  it("the whole, one's part of it, and what goes beyond the own pension", () => {
    const mother = { relation: "parent" as const, bornOn: "1950-06-01" };
    const paid = breakdown(paidIn("2026-11", mother, aDeath(), { claimants: 2, own: 100_000 }));
    // 431,629 / 2 = 215,814.5
    expect([paid.each?.amount, paid.annualAmount]).toEqual([215_815, 115_815]);
    const steps = explainSurvivorsEmployees(paid);
    expect(steps.map(({ key }) => key)).toEqual([
      "survivorsEmployees.baseMain",
      "survivorsEmployees.total",
      "survivorsEmployees.each",
      "survivorsEmployees.payable",
      "monthlyAmount",
    ]);
    expect(steps.map((one) => fault(one)).filter((one) => one !== undefined)).toEqual([]);
  });
});
