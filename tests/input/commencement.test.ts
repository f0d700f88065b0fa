import { describe, expect, it } from "vitest";
import { aPlan, aScenario, issuesIn } from "./a-plan.ts";

const asked = (choice: object) =>
  issuesIn(aPlan({ scenarios: [aScenario({ commencement: [{ person: "self", ...choice }] })] }));

describe("R-235 the pension from 65 can be asked for without a deferral from 66 on", () => {
  it.each([
    [{ oldAgeBasic: { years: 66 }, oldAgeBasicFrom65: true }],
    [{ oldAgeBasic: { years: 71, months: 8 }, oldAgeBasicFrom65: true, oldAgeEmployees: { years: 65 } }],
    [{ oldAgeEmployees: { years: 70 }, oldAgeEmployeesFrom65: true }],
    [{ oldAgeBasic: { years: 62 }, oldAgeBasicFrom65: false }],
  ])("%o is sound", (choice) => {
    expect(asked(choice)).toEqual([]);
  });
  it.each([
    ["oldAgeBasic", { oldAgeBasic: { years: 65, months: 11 }, oldAgeBasicFrom65: true }],
    ["oldAgeBasic", { oldAgeBasicFrom65: true }],
    ["oldAgeEmployees", { oldAgeBasic: { years: 70 }, oldAgeEmployees: { years: 60 }, oldAgeEmployeesFrom65: true }],
  ])("%s: %o is refused with the age from which it can be", (pension, choice) => {
    const at = "scenarios.0.commencement.0";
    expect(asked(choice)).toEqual([
      {
        path: `${at}.${pension}From65`,
        code: "contradiction",
        cause: "from65BeforeAge",
        with: `${at}.${pension}`,
        fromAge: 66,
      },
    ]);
  });
  it("nobody's choice is refused as before", () => {
    const issues = issuesIn(aPlan({ scenarios: [aScenario({ commencement: [{ person: "x" }] })] }));
    expect(issues).toMatchObject([{ path: "scenarios.0.commencement.0.person", cause: "nobody" }]);
  });
});
