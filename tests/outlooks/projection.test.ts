import { describe, expect, it } from "vitest";
import { examples } from "#data/examples/index.ts";
import { type Plan, readPlan } from "#lib/input/index.ts";
import { acrossOutlooks, type OutlookYears, simulate } from "#lib/simulate.ts";

function examplePlan(id: string): Plan {
  const read = readPlan(examples.find((example) => example.id === id)?.plan);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.plan;
}

/** The plan under rates of its own, and its pensions by year at the same amounts for ever and under those rates. */
function underOwn(plan: Plan, rates: { prices: number; wages: number }) {
  const [first] = plan.scenarios;
  if (!first) throw new Error("no scenario");
  const outlook = { kind: "custom" as const, slide: 0, ...rates };
  const scenario = { ...first, assumptions: { ...first.assumptions, outlook } };
  const all = acrossOutlooks({ ...plan, scenarios: [scenario] }, scenario);
  const yearsOf = (name: OutlookYears["outlook"]) => all.find(({ outlook }) => outlook === name)?.years ?? [];
  return { level: yearsOf("level"), own: yearsOf("own") };
}

const ids = examples.map(({ id }) => id);

describe("a projection along a path", () => {
  it.each(ids)("%s: where nothing grows it is the one at the same amounts for ever, to the yen", (id) => {
    const { level, own } = underOwn(examplePlan(id), { prices: 0, wages: 0 });
    // whoever takes a lump sum and leaves has no pension
    expect(own.length > 20).toBe(id !== "leaving-after-40-months");
    expect(own.map(({ nominal }) => nominal)).toEqual(level.map(({ nominal }) => nominal));
  });
  it.each(ids)("%s: where wages and prices grow alike, 2 %% a year, today's yen stay within 1.5 %%", (id) => {
    // pay of the last years is re-evaluated by the years between, so it lags; rates have three decimals
    const { level, own } = underOwn(examplePlan(id), { prices: 0.02, wages: 0.02 });
    for (const [i, year] of own.entries())
      if (year.nominal > 0) expect(Math.abs(year.today / (level[i]?.today ?? 0) - 1)).toBeLessThan(0.015);
  });
  it("higher growth pays more in today's yen for someone far from 65, and is a smaller part of what others take home", () => {
    const plan = examplePlan("employee-1985");
    const [scenario] = plan.scenarios;
    if (!scenario) throw new Error("no scenario");
    const in2075 = acrossOutlooks(plan, scenario).map(
      ({ years }) => years.find(({ fiscalYear }) => fiscalYear === 2075) ?? years[0],
    );
    const today = in2075.map((year) => year?.today ?? 0);
    // level, high growth, growth continued, past 30 years, zero growth
    expect([today[1], today[2], today[0], today[3], today[4]]).toEqual([...today].sort((a, b) => b - a));
    const rates = in2075.map((year) => year?.replacementRate ?? 0);
    expect(rates[1]).toBeLessThan(rates[4] ?? 0);
  });
});

describe("simulate under an outlook", () => {
  it("answers in nominal yen and says what the prices of each year are", () => {
    const plan = structuredClone(examples.find(({ id }) => id === "employee-1985")?.plan) as {
      scenarios: { assumptions?: object }[];
    };
    for (const scenario of plan.scenarios)
      scenario.assumptions = { outlook: { kind: "valuation2024", case: "past30Years" } };
    const response = simulate(plan);
    if (!response.ok) throw new Error(JSON.stringify(response.issues));
    const years = response.scenarios[0]?.years ?? [];
    const year = (fiscalYear: number) => years.find((one) => one.fiscalYear === fiscalYear);
    // prices of 1.2, 0.9 and then 0.8 % a year: 1.009 x 1.008 x 1.008 by FY2029, after FY2026
    expect(year(2026)?.priceIndex).toBe(1);
    expect(year(2029)?.priceIndex).toBeCloseTo(1.009 * 1.008 * 1.008, 9);
    expect(year(2070)?.total).toBeGreaterThan(year(2060)?.total ?? 0);
  });
  it("says nothing of prices where the amounts stay", () => {
    const response = simulate(examples.find(({ id }) => id === "employee-1985")?.plan);
    expect(response.ok && response.scenarios[0]?.years[0]).not.toHaveProperty("priceIndex");
  });
});
