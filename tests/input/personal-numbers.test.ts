import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { personalNumberIn } from "#lib/input/index.ts";
import { aPerson, aPlan, aScenario, issuesIn } from "./a-plan.ts";

describe("My Number and basic pension numbers are refused wherever they stand", () => {
  it.each([
    ["123456789012", "myNumber"],
    ["1234-5678-9012", "myNumber"],
    ["1234 5678 9012", "myNumber"],
    ["１２３４５６７８９０１２", "myNumber"],
    ["１２３４－５６７８－９０１２", "myNumber"],
    ["1234‐5678‐9012", "myNumber"],
    ["1234・5678・9012", "myNumber"],
    ["No. 123456789012 (card)", "myNumber"],
    ["個人番号123456789012です", "myNumber"],
    ["1234-567890", "basicPensionNumber"],
    ["１２３４－５６７８９０", "basicPensionNumber"],
    ["1234567890", "basicPensionNumber"],
  ])("%s", (text, cause) => {
    expect(personalNumberIn(text)).toBe(cause);
    expect(issuesIn(aPlan({ name: text }))).toEqual([{ path: "name", code: "personalNumber", cause }]);
  });
  it.each([
    "2026-11",
    "2026-11-21",
    "2005-06 to 2008-04",
    "2005-06-15 2008-04-01",
    "350000円",
    "12345678901",
    "1234567890123",
    "FY2026",
    "2026-11-21 10:30",
  ])("%s is none", (text) => {
    expect(personalNumberIn(text)).toBeUndefined();
    expect(issuesIn(aPlan({ name: text }))).toEqual([]);
  });
  it("in every text of the file, with its path", () => {
    const plan = aPlan({
      people: [
        aPerson({ name: "1234-5678-9012", staysAbroad: [{ from: "2010-04", to: null, country: "123456789012" }] }),
      ],
      scenarios: [aScenario({ name: "123456789012", assumptions: { municipality: "1234-567890" } })],
    });
    expect(issuesIn(plan)).toEqual([
      { path: "people.0.name", code: "personalNumber", cause: "myNumber" },
      { path: "people.0.staysAbroad.0.country", code: "personalNumber", cause: "myNumber" },
      { path: "scenarios.0.name", code: "personalNumber", cause: "myNumber" },
      { path: "scenarios.0.assumptions.municipality", code: "personalNumber", cause: "basicPensionNumber" },
    ]);
  });
  it("the look-ahead for plain texts misses none: a letter that is not plain changes nothing", () => {
    const digits = fc.string({
      unit: fc.constantFrom("1", "2", "9", "0", "5", "7", "-", " ", ".", "x"),
      maxLength: 16,
    });
    fc.assert(
      fc.property(digits, (text) => personalNumberIn(text) === personalNumberIn(`${text}あ`)),
      { numRuns: 2_000 },
    );
  });
  it("a fraction is looked at like a text, a sum of ten digits is money", () => {
    expect(issuesIn({ ...aPlan(), x: [1234.56789012, -123_456_789_012, 1_234_567_890] })).toEqual([
      { path: "x", code: "unknownField" },
      { path: "x.0", code: "personalNumber", cause: "myNumber" },
      { path: "x.1", code: "personalNumber", cause: "myNumber" },
    ]);
  });
  it("in fields the file does not know, and typed as a number", () => {
    expect(issuesIn({ ...aPlan(), myNumber: 123_456_789_012 })).toEqual([
      { path: "myNumber", code: "unknownField" },
      { path: "myNumber", code: "personalNumber", cause: "myNumber" },
    ]);
  });
  it("the name of a field is refused as unknown", () => {
    expect(issuesIn({ ...aPlan(), "1234-5678-9012": 1 })).not.toEqual([]);
  });
});
