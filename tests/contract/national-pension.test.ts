import { describe, expect, it } from "vitest";
import { type CalculationResponse, calculate } from "#lib/calculate.ts";
import { planSchema } from "#lib/input/index.ts";

const ask = (calculation: string, input: unknown, asOf = "2026-11", amountsOf?: string) =>
  calculate({ calculation, asOf, input, ...(amountsOf ? { amountsOf } : {}) });
const result = (answer: CalculationResponse) => (answer.status === "payable" ? answer.result : answer);
const issuesOf = (answer: CalculationResponse) => (answer.status === "invalid" ? answer.issues : answer.status);

describe("np-exemption", () => {
  const applicant = { annualIncome: 1_500_000 };
  it("a student has no tier and pays the whole contribution unless it is deferred", () => {
    expect(result(ask("np-exemption", { age: { years: 21 }, applicant: { annualIncome: 0 }, student: true }))).toEqual({
      tier: "none",
      deferral: false,
      studentDeferral: true,
      limits: { full: 670_000, threeQuarter: 880_000, half: 1_280_000, quarter: 1_680_000 },
      monthlyAmount: 17_920,
    });
  });
  it("R-125 a loss of job leaves the applicant's income out, not the spouse's", () => {
    const of = (input: object) => result(ask("np-exemption", { age: { years: 30 }, applicant, ...input }));
    expect(of({ jobLoss: true })).toMatchObject({ tier: "full", deferral: true, monthlyAmount: 0 });
    expect(of({ jobLoss: true, spouse: applicant })).toMatchObject({ tier: "quarter", deferral: false });
  });
  it("R-123 after June 2035 nobody defers", () => {
    const of = (asOf: string) =>
      result(ask("np-exemption", { age: { years: 30 }, applicant: { annualIncome: 0 } }, asOf, "FY2026"));
    expect(of("2035-06")).toMatchObject({ tier: "full", deferral: true });
    expect(of("2035-07")).toMatchObject({ tier: "full", deferral: false });
  });
  it("R-130 only category 1, at 20 to 59; the voluntarily insured have no exemption", () => {
    const at = (years: number) =>
      issuesOf(ask("np-exemption", { age: { years }, applicant: { annualIncome: 0 } }, "2026-11"));
    const outside = [{ path: "age.years", code: "outOfRange", min: 20, max: 59 }];
    expect([at(19), at(20), at(59), at(60)]).toEqual([outside, "payable", "payable", outside]);
    const spell = { kind: "voluntary", from: "2026-11", to: null };
    const career = planSchema.shape.people.element.shape.career;
    expect(career.safeParse([spell]).success).toBe(true);
    expect(career.safeParse([{ ...spell, payment: "fullExempt" }]).success).toBe(false);
  });
  it("asks for the incomes it was told of", () => {
    expect(ask("np-exemption", { applicant: {}, spouse: {} })).toMatchObject({
      status: "needsInput",
      missing: ["age", "applicant.annualIncome", "spouse.annualIncome"],
    });
  });
});

describe("R-116 np-prepayment", () => {
  const issues = (months: number, method: string, asOf: string, amountsOf?: string) =>
    issuesOf(ask("np-prepayment", { months, method }, asOf, amountsOf));
  it("one month alone is paid ahead by account debit only", () => {
    expect(issues(1, "slipOrCard", "2026-11")).toEqual([
      { path: "months", code: "contradiction", cause: "onlyByAccountDebit", with: "method" },
    ]);
    expect(result(ask("np-prepayment", { months: 1, method: "accountDebit" }, "2026-11"))).toEqual({
      contributionAmount: 17_860,
      additionalAmount: 0,
      totalAmount: 17_860,
      discountAmount: 60,
    });
  });
  it.each([
    [24, "2026-04", "2026-05"],
    [12, "2027-04", "2027-05"],
    [6, "2027-10", "2027-11"],
  ])("%i months start as late as %s", (months, last, next) => {
    expect(issues(months, "slipOrCard", last)).toBe("payable");
    expect(issues(months, "slipOrCard", next)).toEqual([
      { path: "asOf", code: "asOfOutsideCoverage", from: "2018-04", to: last },
    ]);
    expect(issues(months, "slipOrCard", next, "FY2027")).toBe("payable");
  });
  it("where a year stands for others, announced months keep their own contribution", () => {
    const answer = ask("np-prepayment", { months: 24, method: "slipOrCard" }, "2027-04", "FY2026");
    const step = answer.status === "payable" ? answer.steps.find(({ key }) => key === "prepayment.due") : undefined;
    expect(step).toMatchObject({ values: { months: [12, 12], monthlyAmounts: [18_290, 17_920] } });
  });
  it("only 1, 6, 12 or 24 months", () => {
    expect(issues(3, "slipOrCard", "2026-04")).toEqual([
      { path: "months", code: "notAllowedValue", allowed: [1, 6, 12, 24] },
    ]);
  });
});

describe("R-135 np-late-payment", () => {
  const late = (months: unknown, asOf = "2025-10", amountsOf?: string) =>
    ask("np-late-payment", { months }, asOf, amountsOf);
  it("is known for payments in FY2024 and FY2025", () => {
    const one = [{ month: "2023-05", exemption: "full" }];
    const of = (asOf: string, amountsOf?: string) => issuesOf(late(one, asOf, amountsOf));
    const outside = [{ path: "asOf", code: "asOfOutsideCoverage", from: "2024-04", to: "2026-03" }];
    expect(["2024-03", "2024-04", "2026-03", "2026-04"].map((asOf) => of(asOf))).toEqual([
      outside,
      "payable",
      "payable",
      outside,
    ]);
    expect(of("2026-04", "FY2025")).toBe("payable");
    expect(of("2026-04", "FY2023")).toEqual([
      ...outside,
      { path: "amountsOf", code: "notAllowedValue", allowed: ["FY2024", "FY2025"] },
    ]);
  });
  it("months that are not over, came before their exemption, or stand twice", () => {
    expect(
      issuesOf(
        late([
          { month: "2025-10", exemption: "full" },
          { month: "2025-09", exemption: "full" },
          { month: "2006-06", exemption: "quarter" },
          { month: "1999-05", exemption: "student" },
          { month: "2005-03", exemption: "deferral" },
          { month: "2025-09", exemption: "half" },
        ]),
      ),
    ).toEqual([
      { path: "months.0.month", code: "outOfRange", cause: "notYetOver", max: "2025-09" },
      { path: "months.2.month", code: "outOfRange", cause: "beforeExemption", min: "2006-07" },
      { path: "months.3.month", code: "outOfRange", cause: "beforeExemption", min: "2000-04" },
      { path: "months.4.month", code: "outOfRange", cause: "beforeExemption", min: "2005-04" },
      { path: "months.5.month", code: "contradiction", cause: "sameMonth", with: "months.1.month" },
    ]);
  });
  it("deferral is over as a scheme after June 2035", () => {
    const of = (month: string) => issuesOf(late([{ month, exemption: "deferral" }], "2039-10", "FY2025"));
    expect([of("2035-06"), of("2035-07")]).toEqual([
      "payable",
      [{ path: "months.0.month", code: "outOfRange", cause: "afterExemption", max: "2035-07" }],
    ]);
  });
  it("names every reason", () => {
    const answer = ask("np-late-payment", { months: [], drawsOldAgeBasic: true }, "2025-10");
    expect(answer).toMatchObject({ reasons: [{ code: "drawsOldAgeBasic" }, { code: "nothingPayable" }] });
  });
});
