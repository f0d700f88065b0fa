import { describe, expect, it } from "vitest";
import { examples } from "#data/examples/index.ts";
import type { PlanFile } from "#lib/input/index.ts";
import { explainFigure, project, type ScenarioProjection } from "#lib/simulate.ts";
import { formatMonth } from "#lib/time/index.ts";
import { atFY2026 } from "./plan.ts";

const family = examples.find(({ id }) => id === "family-of-four")?.plan as PlanFile;

/** A mother who came under category 3 on marrying, and was never an employee. */
const CAREER = [
  { kind: "category1", from: "2010-09", to: "2012-04", payment: "paid" },
  { kind: "category3", from: "2012-04", to: null },
] as const;

/** The father of the worked family dies; the mother is the example's, or a younger one. */
function widowed(on: string, younger: boolean) {
  const [father, mother] = family.people;
  if (!father || !mother) throw new Error("the family is gone");
  const plan = atFY2026({
    ...family,
    people: [father, younger ? { ...mother, bornOn: "1990-09-03", career: [...CAREER] } : mother],
    scenarios: [{ id: "only", name: "only", events: [{ kind: "death", person: "self", on }] }],
  });
  const [scenario] = project(plan).scenarios;
  if (!scenario) throw new Error("one scenario");
  return { plan, scenario };
}

const changesOf = ({ changes }: ScenarioProjection, benefit: string) =>
  changes
    .filter((change) => change.person === "spouse" && change.benefit === benefit)
    .map(({ month, parts, reason }) => [
      formatMonth(month),
      Object.fromEntries(Object.entries(parts).filter(([, amount]) => amount > 0)),
      reason.code,
    ]);

/*
 * Worked by hand at FY2026 amounts, children born 2014-02-18 and 2017-07-06 (to March 2032 and 2036):
 *
 * Basic: 847,300 and for each child 224,700 x 1.085 = 243,799.5 -> 243,800; from April 2028 269,600 x 1.085 = 292,516 -> 292,500.
 *
 * Employees', by the guaranteed older level, which is the higher one here: standard pay 240,000, from July 2012 300,000, from
 * July 2020 380,000 (a change of pay counts from its fourth month), bonuses of 500,000 in June and 600,000 in December, each
 * year's sum by its rate (.926 .924 .924 .914 .927 .934 .937 .937 .932 .909 .909 .910 .910 .903 .899 .900 .904 .879 .853 .834
 * .817 ...): 91,299,180 in 254 months to May 2027, 100,547,620 in 278 months to May 2029. Fewer than 300 months count as 300:
 *   2027   91,299,180 x 5.769/1000 x 1.082 x 300/254 x 3/4 = 504,828.0
 *   2029  100,547,620 x 5.769/1000 x 1.082 x 300/278 x 3/4 = 507,969.1, and one quarter 169,323.0
 *
 * Widow's addition: 847,300 x 3/4 -> 635,500; for rights of FY2029 24/26 of it: 586,592.3 -> 586,600.
 */
describe("R-500, R-503, R-524, R-526 the father dies on 2027-06-15", () => {
  it("children's basic pension, and the widow's addition after it: for life, whatever the mother's birth date", () => {
    for (const younger of [false, true]) {
      const { scenario } = widowed("2027-06-15", younger);
      expect(changesOf(scenario, "survivorsBasic")).toEqual([
        ["2027-07", { survivorsBasic: 847_300, children: 487_600 }, "startsWithDeath"],
        ["2028-04", { survivorsBasic: 847_300, children: 585_000 }, "additionForChildrenRises"],
        ["2032-04", { survivorsBasic: 847_300, children: 292_500 }, "additionForChildrenChanges"],
        ["2036-04", {}, "childrenOutOfBenefits"],
      ]);
      expect(changesOf(scenario, "survivorsEmployees").slice(0, 2)).toEqual([
        ["2027-07", { survivorsEmployees: 504_828 }, "startsWithDeath"],
        ["2036-04", { survivorsEmployees: 504_828, widowsAddition: 635_500 }, "widowsAdditionStarts"],
      ]);
    }
  });
  it("R-545, R-546 from 65 the mother's own 134,029 comes first: 504,828 - 134,029 is paid of it", () => {
    const { scenario } = widowed("2027-06-15", false);
    expect(changesOf(scenario, "survivorsEmployees").at(-1)).toEqual([
      "2050-10",
      { survivorsEmployees: 370_799 },
      "widowsAdditionEnds",
    ]);
    // the younger one has none of her own
    expect(changesOf(widowed("2027-06-15", true).scenario, "survivorsEmployees").at(-1)).toEqual([
      "2055-10",
      { survivorsEmployees: 504_828 },
      "widowsAdditionEnds",
    ]);
  });
});

describe("R-570, R-571, R-575, R-577 the father dies on 2029-06-15", () => {
  it("born before 1989-04-02 she has it for life, with a smaller widow's addition", () => {
    const { scenario } = widowed("2029-06-15", false);
    expect(changesOf(scenario, "survivorsBasic")[0]?.[1]).toEqual({ survivorsBasic: 847_300, children: 585_000 });
    expect(changesOf(scenario, "survivorsEmployees")).toEqual([
      ["2029-07", { survivorsEmployees: 507_969 }, "startsWithDeath"],
      ["2036-04", { survivorsEmployees: 507_969, widowsAddition: 586_600 }, "widowsAdditionStarts"],
      ["2050-10", { survivorsEmployees: 507_969 - 134_029 }, "widowsAdditionEnds"],
    ]);
    expect(scenario.toBeConfirmed).toContain("R-575");
  });
  it("R-572 born in 1990 she has it while a child counts, and then five years with a quarter on top", () => {
    expect(changesOf(widowed("2029-06-15", true).scenario, "survivorsEmployees")).toEqual([
      ["2029-07", { survivorsEmployees: 507_969 }, "startsWithDeath"],
      [
        "2036-04",
        { survivorsEmployees: 507_969, widowsAddition: 586_600, termAddition: 169_323 },
        "widowsAdditionStarts",
      ],
      ["2041-04", {}, "fixedTermEnds"],
    ]);
  });
  it("R-030 what a month pays is worked out in steps, the choice at 65 among them", () => {
    const { plan } = widowed("2029-06-15", false);
    const question = { scenario: "only", person: "spouse", kind: "award", benefit: "survivorsEmployees" } as const;
    const keys = (month: number) =>
      explainFigure(plan, { ...question, month: month as never })?.steps.map(({ key }) => key);
    expect(keys(2036 * 12 + 3)).toContain("survivorsEmployees.midLifePhased");
    expect(keys(2050 * 12 + 9)).toContain("survivorsEmployees.payable");
  });
});
