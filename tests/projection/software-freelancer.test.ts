import { describe, expect, it } from "vitest";
import { examples } from "#data/examples/index.ts";
import { project } from "#lib/simulate.ts";
import { atFY2026 } from "./plan.ts";

const example = examples.find(({ id }) => id === "software-freelancer");
if (!example) throw new Error("the worked person is gone");
const { scenarios } = project(atFY2026(example.plan));

describe("R-211, R-332, R-334 three paths of a freelancer from abroad, claimed at 65, at FY2026 rates", () => {
  // by hand: 847,300 x 374/480; 96 months at 410,000; the addition 1,766 x M - 847,300 x b/480
  it.each([
    ["freelance", 660_188, 222_470, 76],
    ["company-320", 660_188, 739_790, 106_239],
    ["company-88", 660_188, 364_733, 106_239],
  ])(
    "%s: basic %i, remuneration-related %i, transitional %i yen a year",
    (id, basic, remunerationRelated, transitional) => {
      const person = scenarios
        .find((scenario) => scenario.id === id)
        ?.people.find((candidate) => candidate.id === "self");
      const parts = person?.rights.map((right) => (right.status === "payable" ? right.parts : undefined));
      expect(parts?.[0]).toMatchObject({ basic, additional: 0 });
      expect(parts?.[1]).toMatchObject({ remunerationRelated, transitional });
      expect(person?.annualAmount).toBe(basic + remunerationRelated + transitional);
    },
  );

  it("R-004, R-006 is first paid for July 2053, on 15 August 2053", () => {
    const right = scenarios[0]?.people[0]?.rights[0];
    expect(right).toMatchObject({ status: "payable", firstPaidOn: "2053-08-15" });
  });
});
