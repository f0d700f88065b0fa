import { describe, expect, it } from "vitest";
import { formulas } from "#lib/explain/formulas.ts";
import { ROUNDING } from "#lib/money/index.ts";
import { evaluate, fault, ratioOf, rounded, roundingNames, written } from "./oracle.ts";

describe("the oracle reckons exactly", () => {
  it.each([
    ["a + b * c", { a: 1, b: 0.1, c: 3 }, "13/10"],
    ["a / b", { a: 1, b: 3 }, "1/3"],
    ["a * b", { a: "2/3", b: 0.006 }, "1/250"],
    ["min(a, b) + max(a, b)", { a: "1/3", b: 0.3 }, "19/30"],
    ["ceil(a / b)", { a: 7, b: 2 }, "4"],
    ["ceil(a / b)", { a: 8, b: 2 }, "4"],
    ["sumProduct(a, b)", { a: [60, 24], b: [0.5, "1/3"] }, "38"],
    ["1 - a", { a: "3/2" }, "-1/2"],
    ["a * b", { a: 9_007_199_254_740_991, b: 9_007_199_254_740_991 }, "81129638414606663681390495662081"],
  ])("%s over %o is %s", (formula, values, expected) => {
    expect(written(evaluate(formula, values))).toBe(expected);
  });
  it("and says what is wrong with a step", () => {
    const step = {
      key: "monthlyAmount",
      formula: "annualAmount / 12",
      values: { annualAmount: 847_300 },
      rounding: "paymentInstalment",
      result: 70_608,
      law: "",
    } as const;
    expect(fault(step)).toBeUndefined();
    expect(fault({ ...step, result: 70_609 })).toContain("is 70608, not 70609");
    expect(fault({ ...step, values: {} })).toContain("Undefined symbol annualAmount");
    expect(fault({ ...step, values: { annualAmount: -1 } })).toContain("not negative");
  });
});

describe("the oracle's roundings", () => {
  it.each([
    ["benefitAmount", "1059125/2", 529_563],
    ["benefitAmount", 529_562.4999, 529_562],
    ["statutoryAmount", 847_276.5, 847_300],
    ["statutoryAmount", 635_450, 635_500],
    ["contributionAmount", 12_735, 12_740],
    ["payrollDeduction", 27_450.5, 27_450],
    ["payrollDeduction", 27_450.51, 27_451],
    ["paymentInstalment", 123_705.99, 123_705],
    ["earningsTestThreshold", 645_000, 650_000],
    ["standardBonus", 1_873_999, 1_873_000],
  ])("%s of %s is %i", (name, value, expected) => {
    expect(written(rounded(ratioOf(value), name))).toBe(String(expected));
  });
  it("are those of the engine, no more and no fewer", () => {
    expect([...roundingNames].sort()).toEqual(Object.keys(ROUNDING).sort());
  });
});

describe("the table of formulas", () => {
  it.each(Object.entries(formulas))("%s can be read, in ASCII: %s", (key, formula) => {
    expect(key).toMatch(/^[a-zA-Z0-9.]+$/);
    expect(formula).toMatch(/^[ -~]+$/);
    const calls = [...formula.matchAll(/([A-Za-z]\w*)\(/g)].map(([, name]) => name);
    for (const name of calls) expect(["min", "max", "ceil", "sumProduct"]).toContain(name);
  });
});
