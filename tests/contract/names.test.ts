import { describe, expect, it } from "vitest";
import { calculate } from "#lib/calculate.ts";
import { calculations } from "#lib/calculations/index.ts";

/** Names of the reference that the product does not compute yet: it says so instead of guessing. */
const TO_COME = [
  ["health-contribution", "voluntary-continuation", "payroll-contributions", "national-health-insurance"],
  ["late-elderly-contribution", "sickness-allowance", "maternity-allowance", "high-cost-medical"],
  ["employment-insurance-contribution", "unemployment-allowance", "unemployment-duration", "reemployment-allowance"],
  ["older-worker-lump-sum", "older-worker-continuation-benefit", "childcare-leave-benefit", "birth-leave-benefit"],
  ["reduced-hours-benefit", "caregiver-leave-benefit"],
  ["work-injury-absence", "work-injury-disability", "work-injury-survivors"],
  ["child-allowance"],
  ["public-pension-deduction", "employment-income-deduction", "retirement-income-tax", "income-tax", "resident-tax"],
].flat();

describe("names of calculations", () => {
  it("that are computed", () => {
    expect([...calculations.keys()].sort()).toEqual([
      "average-standard-remuneration",
      "commencement-adjustment",
      "commencement-break-even",
      "contribution-requirement",
      "death-grant",
      "dependent-status",
      "dependents-addition",
      "disability-allowance",
      "disability-basic",
      "disability-certification-day",
      "disability-employees",
      "earnings-test",
      "employees-coverage",
      "epi-contribution",
      "lump-sum-withdrawal",
      "np-contribution",
      "np-exemption",
      "np-late-payment",
      "np-prepayment",
      "old-age-basic",
      "old-age-employees",
      "pension-split",
      "pensioners-support-benefit",
      "qualifying-period",
      "special-old-age-employees",
      "standard-bonus",
      "standard-remuneration",
      "survivors-basic",
      "survivors-employees",
      "transfer-addition",
      "transitional-addition",
      "widows-pension",
    ]);
  });
  it.each([...TO_COME, "", "Old-Age-Basic", "toString", "__proto__"])("%j is unknown", (calculation) => {
    const answer = calculate({ calculation, asOf: "2026-11", input: {} });
    expect(answer).toEqual({
      calculation,
      asOf: "2026-11",
      status: "invalid",
      issues: [{ path: "calculation", code: "unknownCalculation" }],
    });
  });
  it.each([[undefined], [null], [7], [["old-age-basic"]]])("%j is no name", (calculation) => {
    expect(calculate({ calculation, asOf: "2026-11", input: {} })).toMatchObject({
      status: "invalid",
      issues: [{ path: "calculation", code: "unknownCalculation" }],
    });
  });
});
