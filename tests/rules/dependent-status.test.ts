import { describe, expect, it } from "vitest";
import { type DependentCase, dependentStatus } from "#lib/rules/index.ts";
import { parseDate, parseMonth } from "#lib/time/index.ts";
import { breakdown, params, reasons } from "./a-case.ts";

type Person = Partial<Omit<DependentCase, "at" | "bornOn">> & { readonly asOf?: string; readonly bornOn?: string };

/** A spouse of 41 with 1.2 million yen beside 5 million, in November 2026, unless said otherwise. */
const person = ({ asOf = "2026-11", bornOn = "1985-06-10", ...rest }: Person = {}) =>
  dependentStatus(
    {
      bornOn: parseDate(bornOn),
      relation: "spouse",
      expectedAnnualIncome: 1_200_000,
      insuredAnnualIncome: 5_000_000,
      sameHousehold: true,
      annualRemittance: 0,
      disabled: false,
      insuredOwn: false,
      at: parseMonth(asOf),
      ...rest,
    },
    params,
  );

describe("R-103, S-109 limits of income", () => {
  it.each([
    // born, relation, month, limit
    ["1985-06-10", "spouse", "2026-11", 1_300_000, "general"],
    ["1966-11-02", "spouse", "2026-11", 1_800_000, "60 attained on 1 November"],
    ["1966-11-03", "spouse", "2026-11", 1_300_000, "60 attained on 2 November"],
    ["1950-06-10", "other", "2018-04", 1_800_000, "67 in 2018"],
    ["2007-12-31", "other", "2026-11", 1_500_000, "19 on 30 December"],
    ["2008-01-01", "other", "2026-11", 1_500_000, "19 on 31 December, the day before the birthday"],
    ["2008-01-02", "other", "2026-11", 1_300_000, "19 on 1 January"],
    ["2004-01-02", "other", "2026-11", 1_500_000, "22 to the end of the year"],
    ["2004-01-01", "other", "2026-11", 1_300_000, "23 on 31 December"],
    ["2005-06-10", "spouse", "2026-11", 1_300_000, "a spouse of 21"],
    ["2005-06-10", "other", "2025-09", 1_300_000, "before October 2025"],
    ["2005-06-10", "other", "2025-10", 1_500_000, "from October 2025"],
  ] as const)("born %s, %s, %s: below %i (%s)", (bornOn, relation, asOf, limit, _) => {
    const of = (expectedAnnualIncome: number) => person({ bornOn, relation, asOf, expectedAnnualIncome });
    expect(breakdown(of(limit - 1)).incomeLimit).toBe(limit);
    expect(reasons(of(limit))).toEqual([{ code: "incomeTooHigh", income: limit, limit }]);
  });
  it("disabled people: 1.8 million, also at 20", () => {
    expect(breakdown(person({ disabled: true })).incomeLimit).toBe(1_800_000);
    expect(breakdown(person({ disabled: true, bornOn: "2006-06-10", relation: "other" })).incomeLimit).toBe(1_800_000);
  });
});

describe("R-103, S-706 who is maintained", () => {
  it.each([
    ["one household: below half", { insuredAnnualIncome: 2_400_001 }, true],
    ["one household: half is too much, also where it is below the whole", { insuredAnnualIncome: 2_400_000 }, false],
    ["apart: below the money sent", { sameHousehold: false, annualRemittance: 1_200_001 }, true],
    ["apart: as much as the money sent is too much", { sameHousehold: false, annualRemittance: 1_200_000 }, false],
    ["apart: without money sent", { sameHousehold: false }, false],
    [
      "apart: the income of the insured person does not matter",
      { sameHousehold: false, annualRemittance: 1_300_000, insuredAnnualIncome: 0 },
      true,
    ],
  ] as const)("%s", (_, facts, maintained) => {
    expect(person(facts).status).toBe(maintained ? "payable" : "notEligible");
    if (!maintained) expect(reasons(person(facts))).toEqual([{ code: "notMainlyMaintained" }]);
  });
  it("own cover as an employee ends it, and every ground is named", () => {
    expect(reasons(person({ insuredOwn: true }))).toEqual([{ code: "insuredOwn" }]);
    expect(
      reasons(person({ insuredOwn: true, expectedAnnualIncome: 1_300_000, insuredAnnualIncome: 2_000_000 })),
    ).toEqual([
      { code: "incomeTooHigh", income: 1_300_000, limit: 1_300_000 },
      { code: "notMainlyMaintained" },
      { code: "insuredOwn" },
    ]);
  });
  it("from 75 on nobody is a dependant", () => {
    const of = (bornOn: string) => breakdown(person({ bornOn, relation: "other" })).healthDependent;
    expect([of("1951-11-03"), of("1951-11-02")]).toEqual([true, false]);
  });
});

describe("R-104, R-105 the income that is compared is the one stated: contract pay, or receipts less direct costs", () => {
  // pay of 100,000 a month and a bonus of 90,000 by the contract; 60,000 of overtime it does not foresee stays out
  it.each([
    ["wages by the contract", 1_290_000, "payable"],
    ["receipts of 2,100,000 less 810,000 of direct costs", 1_290_000, "payable"],
    ["receipts of 2,100,000 less 800,000 of direct costs", 1_300_000, "notEligible"],
  ])("%s: %i is %s", (_, expectedAnnualIncome, status) => {
    expect(person({ expectedAnnualIncome }).status).toBe(status);
  });
});

describe("R-012, R-102 category 3 of spouses from the month of attaining 20 to the one before that of 60", () => {
  it.each([
    ["2006-12-01", "spouse", true, "20 attained on 30 November"],
    ["2006-12-02", "spouse", false, "20 attained on 1 December"],
    ["1966-12-02", "spouse", true, "60 attained on 1 December"],
    ["1966-12-01", "spouse", false, "60 attained on 30 November"],
    ["1985-06-10", "other", false, "not the spouse"],
  ] as const)("born %s, %s: %s (%s)", (bornOn, relation, category3, _) => {
    expect(breakdown(person({ bornOn, relation })).category3).toBe(category3);
  });
});
