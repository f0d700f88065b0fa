import { describe, expect, it } from "vitest";
import { coverageRows, lastEnactedChange } from "#components/law/coverage-rows.ts";
import { reads } from "#data/coverage/reads.ts";
import en from "#data/messages/en/law.json" with { type: "json" };
import ja from "#data/messages/ja/law.json" with { type: "json" };
import { calculations } from "#lib/calculations/index.ts";
import { formatMonth } from "#lib/time/index.ts";
import { readsNow } from "#scripts/build-coverage.ts";

const rows = coverageRows();
const row = (name: string) => rows.find((one) => one.name === name);

describe("the coverage table", () => {
  it("holds the planner and every calculation, each with a name in both languages", () => {
    const names = ["projection", ...calculations.keys()];
    expect(rows.map(({ name }) => name)).toEqual(names);
    for (const name of names)
      expect([Object.keys(en.coverage.of), Object.keys(ja.coverage.of)]).toEqual([
        expect.arrayContaining([name]),
        expect.arrayContaining([name]),
      ]);
  });
  it("lists the figures that the worked cases read (npm run coverage writes them)", () => {
    expect(reads).toEqual(readsNow());
    for (const { name, figures } of rows) expect([name, figures.length > 0]).toEqual([name, true]);
  });
  it("says the months with amounts of their own", () => {
    const span = (name: string) => {
      const { from, to } = row(name)?.span ?? {};
      return from && to && [formatMonth(from), formatMonth(to)];
    };
    expect(span("old-age-basic")).toEqual(["2018-04", "2027-03"]);
    expect(span("np-contribution")).toEqual(["2018-04", "2028-03"]);
    expect(row("projection")).not.toHaveProperty("span");
  });
  it("counts each figure once, by the least sure value of its months", () => {
    for (const { figures, counts } of rows)
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(figures.length);
    // short-time coverage rests on one source to 2024 and the three quarters on the act
    expect(row("employees-coverage")?.counts).toEqual([
      { confidence: "verified", count: 3 },
      { confidence: "single", count: 2 },
    ]);
  });
  it("the last enacted change that the planner reads is the grade of September 2029, or later", () => {
    expect(formatMonth(lastEnactedChange()) >= "2029-09").toBe(true);
  });
});
