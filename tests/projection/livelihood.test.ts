import { describe, expect, it } from "vitest";
import type { PlanFile } from "#lib/input/index.ts";
import type { ScenarioProjection } from "#lib/simulate.ts";
import { formatMonth } from "#lib/time/index.ts";
import { aPlan, only } from "./plan.ts";

type PersonFile = PlanFile["people"][number];

const between: [string, string] = ["self", "spouse"];
const insured: PersonFile["career"] = [{ kind: "employee", from: "2004-04", to: null, pay: { monthly: 350_000 } }];

/** A worker dies; the spouse's income reaches the limits or not. */
function widowed(
  spouse: Pick<PersonFile, "bornOn" | "sex">,
  on: string,
  income: { above: boolean; child?: string; work?: PersonFile["career"] },
): ScenarioProjection {
  return only(
    aPlan(
      {},
      { events: [{ kind: "death", person: "self", on }] },
      {
        people: [
          {
            id: "self",
            bornOn: "1982-04-10",
            sex: spouse.sex === "female" ? "male" : "female",
            nationality: "japanese",
            career: income.work ?? insured,
          },
          { id: "spouse", ...spouse, nationality: "japanese", incomeAboveLivelihoodLimit: income.above },
        ],
        marriages: [{ between, from: "2010-05-01" }],
        children: income.child === undefined ? [] : [{ id: "kid", bornOn: income.child, parents: between }],
      },
    ),
  );
}

const rightOf = (scenario: ScenarioProjection, benefit: string) =>
  scenario.people.find(({ id }) => id === "spouse")?.rights.find((right) => right.benefit === benefit);
const codes = (scenario: ScenarioProjection) => scenario.notCovered.map(({ code }) => code);
const LIMITS = { code: "incomeOverLimits", limit: 8_500_000, netLimit: 6_555_000 };

describe("R-560 a spouse whose income is over the limits was not maintained", () => {
  it("has neither survivors' pension in 2027, and the children have theirs", () => {
    const scenario = widowed({ bornOn: "1985-09-03", sex: "female" }, "2027-06-20", {
      above: true,
      child: "2017-07-06",
    });
    for (const benefit of ["survivorsBasic", "survivorsEmployees"])
      expect(rightOf(scenario, benefit)).toMatchObject({ status: "notEligible", reasons: [LIMITS] });
    expect(codes(scenario)).toContain("childrenHavePensions");
    expect(codes(scenario)).not.toContain("survivorsMaintenanceAssumed");
  });

  it("below the limits both are paid, and it is said what is taken to hold", () => {
    const scenario = widowed({ bornOn: "1985-09-03", sex: "female" }, "2027-06-20", {
      above: false,
      child: "2017-07-06",
    });
    for (const benefit of ["survivorsBasic", "survivorsEmployees"])
      expect(rightOf(scenario, benefit)).toMatchObject({ status: "payable" });
    expect(codes(scenario)).toContain("survivorsMaintenanceAssumed");
    expect(codes(scenario)).not.toContain("childrenHavePensions");
  });

  it("R-550 the widow's pension asks for it too", () => {
    const work: PersonFile["career"] = [{ kind: "category1", from: "2004-04", to: null, payment: "paid" }];
    const of = (above: boolean) =>
      rightOf(widowed({ bornOn: "1972-09-03", sex: "female" }, "2027-06-20", { above, work }), "widowsPension");
    expect(of(false)).toMatchObject({ status: "payable" });
    expect(of(true)).toMatchObject({ status: "notEligible", reasons: [LIMITS] });
  });
});

describe("R-570 the pension for a fixed term asks for no income", () => {
  it("a husband of 40 has it for a death in 2029 with any income", () => {
    const scenario = widowed({ bornOn: "1988-11-01", sex: "male" }, "2029-01-20", { above: true });
    expect(rightOf(scenario, "survivorsEmployees")).toMatchObject({ status: "payable" });
    expect(codes(scenario)).toContain("survivorsHouseholdAssumed");
  });
  it("a wife born before 1989-04-02 comes under the law before, income and all", () => {
    const [older, younger] = ["1989-04-01", "1989-04-02"].map((bornOn) =>
      rightOf(widowed({ bornOn, sex: "female" }, "2029-01-20", { above: true }), "survivorsEmployees"),
    );
    expect(older).toMatchObject({ status: "notEligible", reasons: [LIMITS] });
    expect(younger).toMatchObject({ status: "payable" });
  });
  it("R-522 with a child, whose basic pension suspends it, nothing is paid to the spouse", () => {
    const scenario = widowed({ bornOn: "1988-11-01", sex: "male" }, "2029-01-20", { above: true, child: "2017-07-06" });
    expect(rightOf(scenario, "survivorsEmployees")).toMatchObject({
      status: "notEligible",
      reasons: [{ code: "childrenHoldPensions" }],
    });
  });
});

/** A worker born in 1962 with a younger spouse; each may have an income over the limits. */
function couple(spouse: { bornOn: string; above: boolean }): ScenarioProjection {
  return only(
    aPlan(
      {},
      {},
      {
        people: [
          {
            id: "self",
            bornOn: "1962-04-10",
            sex: "male",
            nationality: "japanese",
            career: [{ kind: "employee", from: "1986-04", to: "2022-04", pay: { monthly: 350_000 } }],
          },
          {
            id: "spouse",
            bornOn: spouse.bornOn,
            sex: "female",
            nationality: "japanese",
            incomeAboveLivelihoodLimit: spouse.above,
            career: [{ kind: "category3", from: "1995-04", to: null }],
          },
        ],
        marriages: [{ between, from: "1994-05-01" }],
      },
    ),
  );
}

describe("R-340, R-560 a spouse whose income is over the limits brings no addition", () => {
  const parts = (scenario: ScenarioProjection, part: "dependents" | "transfer") =>
    scenario.changes.filter((change) => change.parts[part] > 0).map(({ month }) => formatMonth(month));
  it("no addition for the spouse, and it is said why", () => {
    const [below, above] = [false, true].map((rich) => couple({ bornOn: "1970-06-15", above: rich }));
    if (!below || !above) throw new Error("two couples");
    expect(parts(below, "dependents")[0]).toBe("2027-05");
    expect(codes(below)).toContain("maintenanceAssumed");
    expect(parts(above, "dependents")).toEqual([]);
    expect(codes(above)).toContain("incomeBarsAddition");
    expect(codes(above)).not.toContain("maintenanceAssumed");
  });
  it("R-240 no transfer addition to a spouse who was never maintained", () => {
    const [below, above] = [false, true].map((rich) => couple({ bornOn: "1966-03-20", above: rich }));
    if (!below || !above) throw new Error("two couples");
    expect(parts(below, "transfer").length).toBeGreaterThan(0);
    expect(parts(above, "transfer")).toEqual([]);
  });
});
