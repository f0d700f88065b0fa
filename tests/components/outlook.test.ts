import { describe, expect, it } from "vitest";
import {
  ageAtEnd,
  figureOf,
  officialRange,
  outlookRows,
  shownYears,
  spreadLabels,
} from "#components/charts/outlook-rows.ts";
import { issueMessage } from "#components/form/issue-message.ts";
import { createFormat } from "#components/intl/format.ts";
import {
  fiscalYearShown,
  fiscalYearTyped,
  longRunOf,
  outlookChosen,
  outlookOfChoice,
} from "#components/planner/outlook-choice.ts";
import { comparedYear, firstFullYear, meanMonthly, outlookNamed } from "#components/result/outlook-year.ts";
import { examples } from "#data/examples/index.ts";
import { readPlan } from "#lib/input/index.ts";
import { yen } from "#lib/money/index.ts";
import { type OutlookYears, project } from "#lib/simulate.ts";
import { parseDate } from "#lib/time/index.ts";

const year = (fiscalYear: number, nominal: number, today: number, replacementRate?: number) => ({
  fiscalYear,
  nominalByPerson: [yen(nominal)],
  nominal: yen(nominal),
  today: yen(today),
  replacementRate,
});
const under = (outlook: OutlookYears["outlook"], ...years: ReturnType<typeof year>[]): OutlookYears => ({
  outlook,
  amountsOf: 2026,
  years,
});
const level = under("level", year(2050, 600_000, 600_000, 0.13), year(2051, 1_200_000, 1_200_000, 0.26));
const high = under("highGrowth", year(2050, 1_300_000, 800_000, 0.14), year(2051, 2_760_000, 1_680_000, 0.3));
const zero = under("zeroGrowth", year(2050, 560_000, 540_000, 0.11), year(2051, 1_140_000, 1_080_000, 0.22));
const all = [level, high, zero];

describe("the figures of an outlook", () => {
  it("are a twelfth of the year's yen, the replacement rate, or what the pension buys against its first full year", () => {
    expect(figureOf(high, "today", 2051, 2051)).toBe(140_000);
    expect(figureOf(high, "nominal", 2051, 2051)).toBe(230_000);
    expect(figureOf(high, "rate", 2051, 2051)).toBe(0.3);
    // 540,000 / 1,080,000
    expect(figureOf(zero, "value", 2050, 2051)).toBe(0.5);
  });
  it("are none before the first pension and where no rate was published", () => {
    expect(figureOf(high, "today", 2049, 2051)).toBeUndefined();
    expect(figureOf(under("level", year(2020, 1, 1)), "rate", 2020, 2020)).toBeUndefined();
    expect(figureOf(under("level", year(2020, 0, 0)), "value", 2020, 2020)).toBeUndefined();
  });
  it("range over the official cases alone", () => {
    expect(officialRange(all, "today", 2051, 2051)).toEqual({ least: 90_000, most: 140_000 });
    expect(officialRange([level], "today", 2051, 2051)).toBeUndefined();
  });
  it("stand in rows by fiscal year, the years without any left empty", () => {
    expect(outlookRows(all, "today", { from: 2049, to: 2051 }, 2051)).toEqual([
      { fiscalYear: 2049 },
      { fiscalYear: 2050, level: 50_000, highGrowth: 66_667, zeroGrowth: 45_000 },
      { fiscalYear: 2051, level: 100_000, highGrowth: 140_000, zeroGrowth: 90_000 },
    ]);
  });
});

describe("the years shown", () => {
  const long = under("level", ...Array.from({ length: 60 }, (_, i) => year(2010 + i, 1, 1)));
  it("go from the present to the year of turning 90, ten at the least", () => {
    // 90 on 1 June 2050
    expect(shownYears([long], 2026, parseDate("1960-06-01"))).toEqual({ from: 2026, to: 2050 });
    expect(shownYears([long], 2026, parseDate("1935-06-01"))).toEqual({ from: 2026, to: 2036 });
    expect(shownYears([under("level")], 2026, parseDate("1960-06-01"))).toBeUndefined();
  });
  it("have the age of 31 March under them", () => {
    expect(ageAtEnd(parseDate("1960-06-01"), 2026)).toBe(66);
    // one is a year older on the eve of the birthday
    expect(ageAtEnd(parseDate("1960-04-01"), 2026)).toBe(67);
    expect(ageAtEnd(parseDate("1960-04-02"), 2026)).toBe(66);
  });
});

describe("labels at the ends of lines", () => {
  const place = (...ys: number[]) =>
    spreadLabels(
      ys.map((y) => ({ y })),
      10,
      100,
    ).map(({ y }) => y);
  it("stay where they are with room between, and move up or down where there is none", () => {
    expect(place(50, 20)).toEqual([20, 50]);
    expect(place(50, 52, 53)).toEqual([50, 60, 70]);
    expect(place(96, 99, 100)).toEqual([80, 90, 100]);
  });
});

const worked = (id: string) => {
  const read = readPlan(examples.find((example) => example.id === id)?.plan);
  if (!read.ok) throw new Error(`${id} is gone`);
  return { plan: read.plan, projection: project(read.plan) };
};

describe("the year in which outlooks are set against each other", () => {
  it("is the first that every pension is paid through", () => {
    // 65 in June 2050, first pension for July
    const { projection } = worked("employee-1985");
    const [stay, freelance] = projection.scenarios;
    if (!stay || !freelance) throw new Error("no scenario");
    expect([firstFullYear(stay), comparedYear(stay, 2026)]).toEqual([2051, 2051]);
    expect(comparedYear(stay, 2051)).toBe(2061);
    expect(Math.floor(meanMonthly(freelance, 2051))).toBe(109_820);
    expect(meanMonthly(freelance, 2049)).toBe(0);
  });
  it("is none without a pension", () => {
    const [leave] = worked("leaving-after-40-months").projection.scenarios;
    expect(leave && comparedYear(leave, 2026)).toBeUndefined();
  });
});

describe("the choice of an outlook in the form", () => {
  const custom = { kind: "custom", prices: 0.01, wages: 0.02, slide: 0 };
  it("reads what a plan says", () => {
    expect(outlookChosen(undefined)).toBe("level");
    expect(outlookChosen({ kind: "level", amountsOf: "FY2024" })).toBe("level");
    expect(outlookChosen({ kind: "valuation2024", case: "past30Years" })).toBe("past30Years");
    expect(outlookChosen(custom)).toBe("own");
  });
  it("keeps the fiscal year of the amounts", () => {
    const before = { ...custom, amountsOf: "FY2024" };
    expect(outlookOfChoice("level", before)).toEqual({ kind: "level", amountsOf: "FY2024" });
    expect(outlookOfChoice("zeroGrowth", before)).toEqual({
      kind: "valuation2024",
      case: "zeroGrowth",
      amountsOf: "FY2024",
    });
    expect(outlookOfChoice("level", custom)).toBeUndefined();
  });
  it("is one the plan accepts, whichever it is", () => {
    const { plan } = worked("employee-1985");
    for (const choice of ["level", "highGrowth", "growthContinued", "past30Years", "zeroGrowth", "own"] as const) {
      const outlook = outlookOfChoice(choice, undefined);
      const read = readPlan({
        ...plan,
        scenarios: plan.scenarios.map((scenario) => ({ ...scenario, assumptions: { outlook } })),
      });
      const [scenario] = read.ok ? read.plan.scenarios : [];
      expect(scenario && outlookNamed(scenario)).toBe(choice);
    }
  });
  it("says the long-run prices and real wages of the valuation", () => {
    expect(longRunOf("highGrowth")).toEqual({ prices: 0.02, realWages: 0.02 });
    expect(longRunOf("growthContinued")).toEqual({ prices: 0.02, realWages: 0.015 });
    expect(longRunOf("past30Years")).toEqual({ prices: 0.008, realWages: 0.005 });
    expect(longRunOf("zeroGrowth")).toEqual({ prices: 0.004, realWages: 0.001 });
  });
  it("reads a fiscal year by its digits, and leaves what is none", () => {
    expect(["2040", "２０４０", " fy2040 ", "2040年度"].map(fiscalYearTyped)).toEqual(Array(4).fill("FY2040"));
    expect(fiscalYearTyped("")).toBeUndefined();
    expect(fiscalYearTyped("soon")).toBe("soon");
    expect(["FY2040", "soon", undefined].map(fiscalYearShown)).toEqual(["2040", "soon", ""]);
  });
});

describe("a rate out of its range", () => {
  it("is refused in percent, as the field shows it", () => {
    const { plan } = worked("employee-1985");
    const outlook = { kind: "custom", prices: 0.5, wages: 0.01, slide: 0 };
    const read = readPlan({ ...plan, scenarios: [{ id: "a", name: "A", assumptions: { outlook } }] });
    const [issue] = read.ok ? [] : read.issues;
    if (!issue) throw new Error("it was accepted");
    expect(issue).toMatchObject({ path: "scenarios.0.assumptions.outlook.prices", code: "outOfRange" });
    const format = createFormat((key) => key, "en");
    const said = issueMessage(issue, (key, values) => `${key} ${values?.["min"]} ${values?.["max"]}`, format);
    expect(said).toBe("outOfRange.percent −5% 15%");
  });
});
