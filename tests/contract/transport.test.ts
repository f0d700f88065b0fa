import { describe, expect, it } from "vitest";
import { coverage } from "#data/index.ts";
import { calculate } from "#lib/calculate.ts";
import { ask, asOf, basic, bornOn, issuesOf } from "./ask.ts";

describe("an answer repeats the request's own words", () => {
  it("id, calculation and month come back unchanged, whatever the status", () => {
    const echo = { id: "q 1", calculation: "old-age-basic", asOf };
    expect(basic({}, { id: "q 1" })).toMatchObject({ ...echo, status: "payable" });
    expect(basic({ contributionMonths: {} }, { id: "q 1" })).toMatchObject({ ...echo, status: "notEligible" });
    expect(ask("old-age-basic", {}, { id: "q 1" })).toEqual({
      ...echo,
      status: "needsInput",
      missing: ["bornOn", "contributionMonths"],
    });
    expect(basic({ colour: 1 }, { id: "q 1" })).toEqual({
      ...echo,
      status: "invalid",
      issues: [{ path: "colour", code: "unknownField" }],
    });
    expect(basic({}, { id: "" })).toHaveProperty("id", "");
    expect(basic({})).not.toHaveProperty("id");
  });
  it.each([[[]], [null], ["old-age-basic"], [7]])("%j is no request", (request) => {
    expect(calculate(request)).toEqual({
      status: "invalid",
      issues: [{ path: "", code: "wrongType", expected: "object" }],
    });
  });
});

describe("the same request always gets the same answer", () => {
  it("to the last source", () => {
    expect(basic({})).toEqual(basic({}));
  });
});

describe("all issues at once", () => {
  it("those of the request beside those of the input", () => {
    const answer = calculate({
      calculation: "old-age-basic",
      asOf: "2018-03",
      locale: "ja",
      input: { bornOn: "x", contributionMonths: { paid: -1, colour: 1 } },
    });
    expect(issuesOf(answer)).toEqual([
      { path: "locale", code: "unknownField" },
      { path: "asOf", code: "asOfOutsideCoverage", from: "2018-04", to: coverage.to },
      { path: "bornOn", code: "badFormat", format: "YYYY-MM-DD" },
      { path: "contributionMonths.paid", code: "outOfRange", min: 0, max: 600 },
      { path: "contributionMonths.colour", code: "unknownField" },
    ]);
  });
  it("an unknown calculation beside a wrong month", () => {
    expect(issuesOf(calculate({ calculation: "old-age", asOf: "soon", input: {} }))).toEqual(
      expect.arrayContaining([
        { path: "calculation", code: "unknownCalculation" },
        { path: "asOf", code: "badFormat", format: "YYYY-MM" },
      ]),
    );
  });
  it("outside the coverage nothing is judged by the law of another month", () => {
    const outside = [{ path: "asOf", code: "asOfOutsideCoverage", from: "2018-04", to: coverage.to }];
    const contribution = {
      calculation: "epi-contribution",
      asOf: "2039-04",
      input: { standardMonthlyRemuneration: 650_000 },
    };
    expect(issuesOf(calculate(contribution))).toEqual(outside);
    const young = {
      calculation: "transitional-addition",
      asOf: "2039-04",
      input: { bornOn: "2020-01-01", employeesMonths: 0 },
    };
    expect(issuesOf(calculate(young))).toEqual(outside);
  });
  it("faults between the right items of a list beside those of a wrong one", () => {
    const remuneration = [
      { from: "2024-04", to: "2024-03", standardMonthlyRemuneration: 300_000 },
      { from: "2024-13", to: "2025-03", standardMonthlyRemuneration: 300_000 },
      { from: "2024-05", to: "2025-05", standardMonthlyRemuneration: 300_000 },
      { from: "2025-04", to: "2026-04", standardMonthlyRemuneration: 300_000 },
    ];
    const found = issuesOf(ask("average-standard-remuneration", { bornOn, remuneration }));
    expect(found).toMatchObject([
      { path: "remuneration.1.from", code: "badFormat" },
      { path: "remuneration.0.to", code: "contradiction" },
      { path: "remuneration.3.from", code: "contradiction", with: "remuneration.2" },
    ]);
  });
  it("faults between fields beside those of single ones", () => {
    const remuneration = [{ from: "2024-04", to: "2024-03", standardMonthlyRemuneration: 300_000 }];
    const answer = ask("average-standard-remuneration", { bornOn, remuneration, colour: 1 });
    expect(issuesOf(answer)).toMatchObject([
      { path: "colour", code: "unknownField" },
      { path: "remuneration.0.to", code: "contradiction" },
    ]);
  });
});

describe("invalid goes before needsInput, needsInput before notEligible", () => {
  it("a fault of a field, a missing one and an age the law does not know", () => {
    const age = { years: 65, months: 6 };
    expect(ask("old-age-basic", { contributionMonths: { paid: -1 }, commencementAge: age }).status).toBe("invalid");
    expect(ask("old-age-basic", { contributionMonths: { paid: 1 }, commencementAge: age })).toMatchObject({
      status: "needsInput",
      missing: ["bornOn"],
    });
    expect(basic({ commencementAge: age }).status).toBe("notEligible");
  });
  it("a month outside the coverage goes before a missing field", () => {
    expect(calculate({ calculation: "old-age-basic", asOf: "2018-03", input: {} }).status).toBe("invalid");
  });
  it("a fault between fields goes before a missing field", () => {
    const remuneration = [{ from: "2024-04", to: "2024-03", standardMonthlyRemuneration: 300_000 }];
    expect(ask("average-standard-remuneration", { remuneration }).status).toBe("invalid");
  });
  it("a missing average goes before a refusal", () => {
    const answer = ask("old-age-employees", {
      bornOn,
      employeesRecord: { monthsTo2003: 12, monthsFrom2003: 12 },
      qualifyingMonths: 24,
    });
    expect(answer).toMatchObject({
      status: "needsInput",
      missing: ["employeesRecord.averageStandardMonthlyRemuneration", "employeesRecord.averageStandardRemuneration"],
    });
  });
  it("everything that is missing is named at once", () => {
    const answer = ask("old-age-employees", { employeesRecord: { monthsFrom2003: 12 } });
    expect(answer).toMatchObject({
      status: "needsInput",
      missing: ["bornOn", "employeesRecord.averageStandardRemuneration"],
    });
  });
  it("of two fields of which one is needed, the first is named", () => {
    expect(ask("standard-remuneration", {})).toMatchObject({ status: "needsInput", missing: ["monthlyRemuneration"] });
  });
  it("a request without input lacks what is required, and nothing else", () => {
    expect(calculate({ calculation: "qualifying-period", asOf })).toMatchObject({
      status: "needsInput",
      missing: ["contributionMonths"],
    });
    expect(calculate({ calculation: "np-contribution", asOf })).toMatchObject({
      status: "payable",
      result: { monthlyAmount: 17_920 },
    });
  });
});
