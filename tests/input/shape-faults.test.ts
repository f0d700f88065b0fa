import { describe, expect, it } from "vitest";
import { aPerson, aPlan, aScenario, issuesIn, withCareer } from "./a-plan.ts";

/** A sound plan with one raw value put in its place. */
const person = (facts: object) => ({ ...aPlan(), people: [{ ...aPerson(), ...facts }] });
const spell = (facts: object) =>
  person({ career: [{ kind: "category1", from: "2010-04", to: "2011-04", payment: "paid", ...facts }] });
const scenario = (facts: object) => ({ ...aPlan(), scenarios: [{ ...aScenario(), ...facts }] });
const without = (name: string) => Object.fromEntries(Object.entries(aPlan()).filter(([key]) => key !== name));

describe("every fault of a field comes with its path, code and numbers", () => {
  it.each([
    ["unknown field", { ...aPlan(), colour: "red" }, { path: "colour", code: "unknownField" }],
    [
      "unknown field deep inside",
      spell({ employer: "x" }),
      { path: "people.0.career.0.employer", code: "unknownField" },
    ],
    ["left out", without("startsAt"), { path: "startsAt", code: "required" }],
    ["no scenario", { ...aPlan(), scenarios: [] }, { path: "scenarios", code: "outOfRange", min: 1 }],
    [
      "three people",
      { ...aPlan(), people: ["a", "b", "c"].map((id) => aPerson({ id })) },
      { path: "people", code: "outOfRange", max: 2 },
    ],
    [
      "text for a number",
      person({ record: { through: "2026-03", contributionMonths: { paid: "12" } } }),
      { path: "people.0.record.contributionMonths.paid", code: "wrongType", expected: "number" },
    ],
    [
      "fraction of a month",
      person({ record: { through: "2026-03", contributionMonths: { paid: 1.5 } } }),
      { path: "people.0.record.contributionMonths.paid", code: "notAnInteger" },
    ],
    [
      "601 months",
      person({ record: { through: "2026-03", contributionMonths: {}, additionalContributionMonths: 601 } }),
      { path: "people.0.record.additionalContributionMonths", code: "outOfRange", min: 0, max: 600 },
    ],
    [
      "a month that does not exist",
      { ...aPlan(), startsAt: "2026-13" },
      { path: "startsAt", code: "badFormat", format: "YYYY-MM" },
    ],
    [
      "a day that does not exist",
      person({ bornOn: "1985-02-29" }),
      { path: "people.0.bornOn", code: "badFormat", format: "YYYY-MM-DD" },
    ],
    [
      "an unknown value",
      person({ sex: "x" }),
      { path: "people.0.sex", code: "notAllowedValue", allowed: ["female", "male"] },
    ],
    [
      "an unknown kind of spell",
      spell({ kind: "holiday" }),
      {
        path: "people.0.career.0.kind",
        code: "notAllowedValue",
        allowed: [
          "category1",
          "category3",
          "voluntary",
          "employee",
          "director",
          "workingPast70",
          "abroad",
          "complementary",
        ],
      },
    ],
    ["a spell without its kind", spell({ kind: undefined }), { path: "people.0.career.0.kind", code: "required" }],
    [
      "a name of 81 letters",
      { ...aPlan(), name: "x".repeat(81) },
      { path: "name", code: "outOfRange", min: 0, max: 80, cause: "length" },
    ],
    [
      "an id with a space",
      person({ id: "my self" }),
      { path: "people.0.id", code: "badFormat", format: "letters, digits, hyphen" },
    ],
    [
      "a discount rate of 11 %",
      scenario({ assumptions: { discountRate: 0.11 } }),
      { path: "scenarios.0.assumptions.discountRate", code: "outOfRange", min: 0, max: 0.1 },
    ],
    [
      "a year without FY",
      scenario({ assumptions: { outlook: { kind: "level", amountsOf: "2026" } } }),
      { path: "scenarios.0.assumptions.outlook.amountsOf", code: "badFormat", format: "FYyyyy" },
    ],
    [
      "an unknown outlook",
      scenario({ assumptions: { outlook: { kind: "rosy" } } }),
      {
        path: "scenarios.0.assumptions.outlook.kind",
        code: "notAllowedValue",
        allowed: ["level", "valuation2024", "custom"],
      },
    ],
    [
      "a month 13 of bonuses",
      person({
        career: [
          { kind: "employee", from: "2010-04", to: null, pay: { monthly: 1, bonuses: [{ month: 13, amount: 1 }] } },
        ],
      }),
      { path: "people.0.career.0.pay.bonuses.0.month", code: "outOfRange", min: 1, max: 12 },
    ],
    [
      "NaN",
      { ...aPlan(), people: [aPerson({ agreementMonths: [{ country: "Kenya", months: Number.NaN }] })] },
      { path: "people.0.agreementMonths.0.months", code: "wrongType", expected: "number" },
    ],
  ])("%s", (_, raw, issue) => {
    expect(issuesIn(raw)).toEqual([issue]);
  });
  it("both ends of a range are allowed", () => {
    // of 600 months only those since 15 can have been lived: 502 to the end of March 2042
    const months = (paid: number) => person({ record: { through: "2026-03", contributionMonths: { paid } } });
    expect([issuesIn(months(0)), issuesIn(months(310)), issuesIn({ ...aPlan(), name: "x".repeat(80) })]).toEqual([
      [],
      [],
      [],
    ]);
  });
});

describe("all faults at once", () => {
  it("those of single fields beside what no life can be", () => {
    const plan = {
      ...withCareer(
        { kind: "category3", from: "2004-06", to: "2004-05" },
        { kind: "category1", from: "2010-04", to: "2011-04", payment: "paid" },
      ),
      name: 7,
      colour: "red",
    };
    expect(issuesIn(plan)).toEqual([
      { path: "name", code: "wrongType", expected: "string" },
      { path: "colour", code: "unknownField" },
      {
        path: "people.0.career.0.to",
        code: "contradiction",
        cause: "reversed",
        with: "people.0.career.0.from",
        from: "2004-06",
        to: "2004-05",
      },
      {
        path: "people.0.career.0.from",
        code: "outOfRange",
        cause: "beforeAge",
        kind: "category3",
        fromAge: 20,
        toAge: 60,
        min: "2005-06",
        max: "2045-06",
      },
    ]);
  });
});
