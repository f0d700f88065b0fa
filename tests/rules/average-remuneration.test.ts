import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { averageRemuneration } from "#lib/rules/index.ts";
import { type Month, parseDate, parseMonth } from "#lib/time/index.ts";
import { params } from "./a-case.ts";

const table = (name: "reEvaluation" | "guaranteedReEvaluation", asOf: string) => params.get(name, parseMonth(asOf));
type Pay = readonly [from: string, to: string, pay: number];
const averages = (
  pay: readonly Pay[],
  bonuses: readonly (readonly [string, number])[] = [],
  asOf = "2026-11",
  name: Parameters<typeof table>[0] = "reEvaluation",
) =>
  averageRemuneration(
    pay.map(([from, to, standardMonthlyRemuneration]) => ({
      from: parseMonth(from),
      to: parseMonth(to),
      standardMonthlyRemuneration,
    })),
    bonuses.map(([month, standardBonus]) => ({ month: parseMonth(month), standardBonus })),
    table(name, asOf),
    parseDate("1961-05-10"),
  );

describe("R-027, R-331 re-evaluated averages", () => {
  it.each([
    // fiscal year of pay, rate in the FY2026 table of the Japan Pension Service (births from 1956-04-02)
    ["2011-04", "2012-04", 1.065],
    ["2022-04", "2023-04", 0.998],
    ["2023-04", "2024-04", 0.976],
  ])("pay of %s to %s counts %d", (from, to, rate) => {
    expect(averages([[from, to, 1_000_000]]).from200304).toMatchObject({ months: 12, average: rate * 1_000_000 });
  });
  it("2003-03 is the last month of the older average, 2003-04 the first of the newer", () => {
    const found = averages([["2003-03", "2003-05", 300_000]]);
    expect([found.to200303.months, found.from200304.months]).toEqual([1, 1]);
    expect(found.to200303.average).toBe(317_400);
  });
  it("R-317 bonuses are averaged over the insured months", () => {
    // Published rate 1.065 for FY2011: (300,000 x 12 + 600,000) / 12 x 1.065
    expect(averages([["2011-04", "2012-04", 300_000]], [["2011-07", 600_000]]).from200304.average).toBe(372_750);
  });
  it("R-332 the 1994-level table has its own rates", () => {
    expect(
      averages([["2011-04", "2012-04", 300_000]], [], "2025-10", "guaranteedReEvaluation").from200304.average,
    ).toBe(280_200);
    expect(averages([["2002-04", "2003-04", 300_000]], [], "2026-11", "guaranteedReEvaluation").to200303.average).toBe(
      275_100,
    );
  });
  it("no insured month has no average", () => {
    expect(averages([])).toMatchObject({ to200303: { months: 0, average: 0 }, from200304: { months: 0, average: 0 } });
  });
  it("R-331 splitting a period of pay changes nothing", () => {
    const whole = averages([["1995-04", "2026-04", 380_000]]);
    const [first, last] = [parseMonth("1995-05"), parseMonth("2026-03")];
    const holds = fc.property(fc.integer({ min: first, max: last }), (cut) => {
      const periods = [
        { from: parseMonth("1995-04"), to: cut as Month, standardMonthlyRemuneration: 380_000 },
        { from: cut as Month, to: parseMonth("2026-04"), standardMonthlyRemuneration: 380_000 },
      ];
      expect(averageRemuneration(periods, [], table("reEvaluation", "2026-11"), parseDate("1961-05-10"))).toEqual(
        whole,
      );
    });
    fc.assert(holds);
  });
  it("the order of periods changes nothing", () => {
    const pay: Pay[] = [
      ["2002-04", "2003-04", 300_000],
      ["2010-04", "2012-04", 410_000],
      ["2024-04", "2026-04", 500_000],
    ];
    expect(averages([...pay].reverse())).toEqual(averages(pay));
  });
});
