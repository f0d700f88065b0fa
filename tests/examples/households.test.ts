import { describe, expect, it } from "vitest";
import { examples } from "#data/examples/index.ts";
import { project } from "#lib/simulate.ts";
import { atFY2026 } from "../projection/plan.ts";

const scenariosOf = (id: string) => {
  const example = examples.find((one) => one.id === id);
  if (!example) throw new Error(`the worked people of ${id} are gone`);
  return project(atFY2026(example.plan)).scenarios;
};

describe("R-211 a family of four, at FY2026 rates", () => {
  const basics = scenariosOf("family-of-four").map(({ people }) =>
    people.map(({ rights }) => rights.find(({ benefit }) => benefit === "oldAgeBasic")),
  );
  it("his basic pension lacks 35 student months, hers nothing, in both scenarios", () => {
    // by hand: 847,300 x 445/480 = 785,517.7; 847,300 x 480/480
    for (const [his, hers] of basics) {
      expect(his).toMatchObject({ status: "payable", annualAmount: 785_518 });
      expect(hers).toMatchObject({ status: "payable", annualAmount: 847_300 });
    }
    expect(basics).toHaveLength(2);
  });
});

describe("R-200 leaving Japan after 40 months", () => {
  const [leave, stay] = scenariosOf("leaving-after-40-months").map(({ people }) => people[0]?.rights ?? []);
  it("leaves no right to an old-age pension: 40 months of 120; staying to 65 does", () => {
    expect(leave).toHaveLength(2);
    for (const right of leave ?? [])
      expect(right).toMatchObject({
        status: "notEligible",
        reasons: [{ code: "qualifyingPeriodTooShort", months: 40, needed: 120 }],
      });
    expect(stay?.map(({ status }) => status)).toEqual(["payable", "payable"]);
  });
});
