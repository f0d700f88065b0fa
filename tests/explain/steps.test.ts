import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CalculationResponse, calculate } from "#lib/calculate.ts";
import { type FormulaKey, formulas } from "#lib/explain/formulas.ts";
import { examples, golden, published, type Request } from "../contract/cases.ts";
import { fault } from "./oracle.ts";
import { aRequest } from "./requests.ts";

/** What is wrong with the derivation of an answer; empty when every step comes out exactly. */
function faults(answer: CalculationResponse): readonly string[] {
  if (answer.status !== "payable") return [];
  return answer.steps.flatMap((step) => {
    const text =
      formulas[step.key] === step.formula ? [] : [`${step.key}: "${step.formula}" is not the formula of the table`];
    return [...text, ...(step.law === "" ? [`${step.key} names no law`] : []), ...[fault(step) ?? []].flat()];
  });
}

const known: readonly Request[] = [...examples.map(({ request }) => request), ...published, ...golden].map(
  ({ calculation, asOf, input }) => ({ calculation, asOf, input }),
);

/** Survivors under the law of 2025, and one with the choice of births to 1942-04-01. */
const survivors: readonly Request[] = [
  { monthsFrom2003: 120, averageStandardRemuneration: 350_000 },
  { remunerationRelatedAnnualAmount: 230_202, employeesMonths: 120 },
].map((pay) => ({
  calculation: "survivors-employees",
  asOf: "2029-05",
  amountsOf: "FY2026",
  input: {
    diedOn: "2029-04-10",
    deceased: {
      bornOn: "1985-06-10",
      insuredAtDeath: true,
      ...("employeesMonths" in pay ? pay : { employeesRecord: pay }),
    },
    survivor: { relation: "wife", bornOn: "1989-04-02" },
  },
}));
const choice: Request = {
  calculation: "survivors-employees",
  asOf: "2026-11",
  input: {
    diedOn: "2007-03-31",
    deceased: {
      bornOn: "1940-06-10",
      qualifyingMonths: 400,
      remunerationRelatedAnnualAmount: 1_200_000,
      employeesMonths: 400,
    },
    survivor: { relation: "husband", bornOn: "1942-04-01", ownOldAgeEmployeesAnnualAmount: 700_000 },
  },
};

describe("every step of every answer is its formula over its values, rounded as it says", () => {
  it.each(known.map((request, i) => [`${i + 1} ${request.calculation}`, request] as const))("%s", (_, request) => {
    expect(faults(calculate(request))).toEqual([]);
  });
  it("R-545, R-546, R-572, R-575 of survivors under other law", () => {
    const answers = [...survivors, choice].map((request) => calculate(request));
    expect(answers.map(({ status }) => status)).toEqual(["payable", "payable", "payable"]);
    expect(answers.flatMap(faults)).toEqual([]);
  });
  it("in random requests of every calculation", () => {
    const statuses = new Set<string>();
    const holds = fc.property(aRequest, (request) => {
      const answer = calculate(request);
      statuses.add(answer.status);
      expect(faults(answer)).toEqual([]);
    });
    fc.assert(holds, { numRuns: 300 });
    expect(statuses).not.toContain("needsInput");
  });
});

describe("every answer", () => {
  /** Everything inside a value, itself included. */
  const all = (value: unknown): readonly unknown[] =>
    typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(all)] : [value];
  const isNothing = (value: unknown) => value === undefined || (typeof value === "number" && !Number.isFinite(value));

  it("holds no NaN and nothing undefined, its result no null, and survives JSON", () => {
    const holds = fc.property(aRequest, (request) => {
      const answer = calculate(request);
      expect(all(answer).filter(isNothing)).toEqual([]);
      if (answer.status === "payable") expect(all([answer.result, answer.steps])).not.toContain(null);
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    });
    fc.assert(holds, { numRuns: 300 });
  });
  it("names a title, the months and how sure it is for each source, each parameter and month once", () => {
    for (const request of known) {
      const answer = calculate(request);
      if (answer.status !== "payable") continue;
      for (const { title, from, to, status, confidence } of answer.sources) {
        expect(title).not.toBe("");
        expect(from).toMatch(/^\d{4}-\d\d$/);
        if (to !== undefined) expect(to >= from).toBe(true);
        expect(["enacted", "announced"]).toContain(status);
        expect(["verified", "single", "derived", "memory"]).toContain(confidence);
      }
      const keys = answer.sources.map(({ parameter, from }) => `${parameter} ${from}`);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
  it("leads to its amounts: each stands as the result of a step, or needs none", () => {
    const answer = calculate({
      calculation: "old-age-basic",
      asOf: "2026-11",
      input: {
        bornOn: "1964-06-10",
        contributionMonths: { paid: 300, fullExempt: 60 },
        additionalContributionMonths: 120,
        commencementAge: { years: 62, months: 5 },
      },
    });
    if (answer.status !== "payable") throw new Error(answer.status);
    const results = answer.steps.map(({ result }) => result);
    for (const amount of Object.values(answer.result)) expect(results).toContain(amount);
  });
});

describe("the table of formulas", () => {
  /** Formulas of the household projection alone; the public calculations do not need them. */
  const OF_PROJECTIONS: readonly FormulaKey[] = [
    "commencement.monthsToSpecialAge",
    "commencement.rateToSpecialAge",
    "oldAgeEmployees.reductionByPart",
    "award.basic",
    "award.employees",
    "award.employmentInsurance",
    "choice.oldAge",
    "choice.disability",
    "choice.disabilityWithOldAge",
    "choice.disabilityWithSurvivors",
    "choice.survivors",
    "choice.oldAgeWithSurvivors",
    "choice.widowsPension",
    "choice.highest",
    "choice.paid",
    "oldAgeEmployees.remunerationRelatedWithStated",
    "oldAgeEmployees.addedByLaterMonths",
    "oldAgeEmployees.averagePaymentRateRounded",
    "oldAgeEmployees.revised",
    "contributions.national",
    "contributions.own",
    "contributions.employer",
    "contributions.total",
    "contributions.paybackYears",
    "disability.guaranteed",
    "earned.year",
    "recordAudit.breakEvenYears",
    "recordAudit.price",
    "recordAudit.yearlyGain",
    "survivorsEmployees.base",
    "survivorsEmployees.baseGuaranteed",
    "survivorsEmployees.added",
    "survivorsEmployees.addedGuaranteed",
    "survivorsEmployees.each",
  ];
  it("holds nothing that no derivation uses", () => {
    const more: readonly Request[] = [
      {
        calculation: "commencement-adjustment",
        asOf: "2026-11",
        input: { bornOn: "1941-04-01", commencementAge: { years: 60 } },
      },
      {
        calculation: "dependents-addition",
        asOf: "2026-11",
        input: {
          bornOn: "1961-05-10",
          employeesMonths: 480,
          spouse: { bornOn: "1965-10-01", drawsDisabilityPension: true },
        },
      },
      {
        calculation: "old-age-basic",
        asOf: "2026-11",
        input: { bornOn: "1961-05-10", contributionMonths: { paid: 440, fullExempt: 100 } },
      },
      {
        calculation: "old-age-basic",
        asOf: "2026-11",
        input: { bornOn: "1961-05-10", contributionMonths: { paid: 480 }, commencementAge: { years: 70 } },
      },
      {
        calculation: "old-age-employees",
        asOf: "2026-11",
        input: {
          bornOn: "1966-05-10",
          employeesRecord: { monthsFrom2003: 300, averageStandardRemuneration: 400_000 },
          guaranteedRecord: { monthsFrom2003: 300, averageStandardRemuneration: 380_000 },
          commencementAge: { years: 60 },
        },
      },
      {
        calculation: "old-age-employees",
        asOf: "2026-11",
        input: {
          bornOn: "1958-06-10",
          employeesRecord: { monthsFrom2003: 300, averageStandardRemuneration: 400_000 },
          commencementAge: { years: 67 },
          insuredWork: [{ from: "2024-04", to: "2025-04", totalMonthlyRemuneration: 500_000 }],
        },
      },
      {
        calculation: "earnings-test",
        asOf: "2018-11",
        input: { remunerationRelatedAnnualAmount: 1_440_000, totalMonthlyRemuneration: 600_000 },
      },
      {
        calculation: "special-old-age-employees",
        asOf: "2026-11",
        input: {
          bornOn: "1965-06-01",
          sex: "female",
          employeesMonths: 300,
          employeesRecord: { monthsFrom2003: 300, averageStandardRemuneration: 400_000 },
        },
      },
      {
        calculation: "pensioners-support-benefit",
        asOf: "2025-11",
        input: { kind: "disability", grade: 1 },
      },
      {
        calculation: "pensioners-support-benefit",
        asOf: "2025-11",
        input: {
          kind: "oldAge",
          bornOn: "1958-06-10",
          contributionMonths: { paid: 360 },
          annualPension: 850_000,
          householdTaxExempt: true,
        },
      },
      ...survivors,
      choice,
    ];
    const used = new Set(
      [...known, ...more].flatMap((request) => {
        const answer = calculate(request);
        return answer.status === "payable" ? answer.steps.map(({ key }): string => key) : [];
      }),
    );
    const unused = Object.keys(formulas).filter((key) => !used.has(key));
    expect(unused.sort()).toEqual([...OF_PROJECTIONS].sort());
  });
});
