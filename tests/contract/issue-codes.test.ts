import { describe, expect, it } from "vitest";
import { calculate } from "#lib/calculate.ts";
import { ask, basic, bornOn, issuesOf } from "./ask.ts";

describe("issue codes, with their numbers", () => {
  const months = (paid: unknown) => ({ contributionMonths: { paid } });
  it.each([
    ["unknownField", basic({ colour: "red" }), { path: "colour", code: "unknownField" }],
    [
      "unknownField: R-216 the basic pension knows no earnings test",
      basic({ insuredWork: [] }),
      { path: "insuredWork", code: "unknownField" },
    ],
    [
      "unknownField deep inside",
      basic({ contributionMonths: { before200904: { paid: 1 } } }),
      { path: "contributionMonths.before200904.paid", code: "unknownField" },
    ],
    ["unknownField of the request", basic({}, { locale: "ja" }), { path: "locale", code: "unknownField" }],
    ["wrongType of id", basic({}, { id: 7 }), { path: "id", code: "wrongType", expected: "string" }],
    ["wrongType of input", ask("old-age-basic", [], {}), { path: "input", code: "wrongType", expected: "object" }],
    [
      "wrongType: text for a number",
      basic(months("12")),
      { path: "contributionMonths.paid", code: "wrongType", expected: "number" },
    ],
    [
      "wrongType: null",
      basic(months(null)),
      { path: "contributionMonths.paid", code: "wrongType", expected: "number" },
    ],
    [
      "wrongType: number for a date",
      basic({ bornOn: 1961 }),
      { path: "bornOn", code: "wrongType", expected: "string" },
    ],
    [
      "wrongType: number for an age",
      basic({ commencementAge: 65 }),
      { path: "commencementAge", code: "wrongType", expected: "object" },
    ],
    [
      "wrongType: text for a yes",
      ask("np-contribution", { additional: "yes" }),
      { path: "additional", code: "wrongType", expected: "boolean" },
    ],
    [
      "wrongType: one for a list",
      ask("standard-bonus", { payments: {} }),
      { path: "payments", code: "wrongType", expected: "array" },
    ],
    ["notAnInteger", basic(months(1.5)), { path: "contributionMonths.paid", code: "notAnInteger" }],
    ["outOfRange below", basic(months(-1)), { path: "contributionMonths.paid", code: "outOfRange", min: 0, max: 600 }],
    ["outOfRange above", basic(months(601)), { path: "contributionMonths.paid", code: "outOfRange", min: 0, max: 600 }],
    [
      "outOfRange of yen",
      ask("standard-remuneration", { monthlyRemuneration: 10_000_000_001 }),
      { path: "monthlyRemuneration", code: "outOfRange", min: 0, max: 10_000_000_000 },
    ],
    [
      "outOfRange of months of age",
      basic({ commencementAge: { years: 65, months: 12 } }),
      { path: "commencementAge.months", code: "outOfRange", min: 0, max: 11 },
    ],
    [
      "badFormat of a date",
      basic({ bornOn: "1961-02-29" }),
      { path: "bornOn", code: "badFormat", format: "YYYY-MM-DD" },
    ],
    [
      "badFormat of a month",
      ask("standard-bonus", { payments: [{ month: "2026-6", amount: 1 }] }),
      { path: "payments.0.month", code: "badFormat", format: "YYYY-MM" },
    ],
    [
      "badFormat of asOf",
      calculate({ calculation: "np-contribution", asOf: "2026-13", input: {} }),
      { path: "asOf", code: "badFormat", format: "YYYY-MM" },
    ],
    [
      "badFormat: no asOf",
      calculate({ calculation: "np-contribution", input: {} }),
      { path: "asOf", code: "badFormat", format: "YYYY-MM" },
    ],
    [
      "wrongType of asOf",
      calculate({ calculation: "np-contribution", asOf: 202611, input: {} }),
      { path: "asOf", code: "wrongType", expected: "string" },
    ],
    [
      "badFormat of amountsOf",
      basic({}, { amountsOf: "2026" }),
      { path: "amountsOf", code: "badFormat", format: "FYyyyy" },
    ],
    [
      "wrongType of amountsOf",
      basic({}, { amountsOf: 2026 }),
      { path: "amountsOf", code: "wrongType", expected: "string" },
    ],
    [
      "notAllowedValue",
      ask("np-contribution", { exemption: "third" }),
      { path: "exemption", code: "notAllowedValue", allowed: ["none", "quarter", "half", "threeQuarter", "full"] },
    ],
    [
      "notAllowedValue of a number",
      ask("standard-remuneration", { monthlyRemuneration: 1, minimumDays: 16 }),
      { path: "minimumDays", code: "notAllowedValue", allowed: [17, 15, 11] },
    ],
    [
      "bonusWithoutPeriod",
      ask("average-standard-remuneration", {
        bornOn,
        remuneration: [{ from: "2024-04", to: "2025-04", standardMonthlyRemuneration: 300_000 }],
        bonuses: [{ month: "2025-04", standardBonus: 1000 }],
      }),
      { path: "bonuses.0.month", code: "bonusWithoutPeriod", month: "2025-04" },
    ],
  ])("%s", (_, answer, issue) => {
    expect(issuesOf(answer)).toEqual([issue]);
  });
  it.each([
    ["notAGrade between two grades", 310_000],
    ["notAGrade below the lowest", 87_000],
    ["notAGrade above the highest", 680_000],
  ])("%s", (_, standardMonthlyRemuneration) => {
    expect(issuesOf(ask("epi-contribution", { standardMonthlyRemuneration }))).toMatchObject([
      { path: "standardMonthlyRemuneration", code: "notAGrade" },
    ]);
  });
  it("contradiction: two fields that exclude each other", () => {
    const both = { monthlyRemuneration: 1, threeMonths: [1, 2, 3].map(() => ({ remuneration: 1, baseDays: 20 })) };
    expect(issuesOf(ask("standard-remuneration", both))).toMatchObject([
      { path: "threeMonths", code: "contradiction", with: "monthlyRemuneration" },
    ]);
  });
  it("contradiction: periods that overlap, and a period that ends where it begins", () => {
    const pay = (from: string, to: string) => ({ from, to, standardMonthlyRemuneration: 300_000 });
    const averages = (...remuneration: object[]) =>
      issuesOf(ask("average-standard-remuneration", { bornOn, remuneration }));
    expect(averages(pay("2024-04", "2025-04"), pay("2025-03", "2026-04"))).toMatchObject([
      { path: "remuneration.1.from", code: "contradiction", with: "remuneration.0" },
    ]);
    expect(averages(pay("2024-04", "2024-04"))).toMatchObject([
      { path: "remuneration.0.to", code: "contradiction", with: "remuneration.0.from" },
    ]);
    expect(averages(pay("2024-04", "2025-04"), pay("2025-04", "2026-04"))).toBe("payable");
  });
});
