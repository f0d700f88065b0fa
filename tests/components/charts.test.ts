import { describe, expect, it } from "vitest";
import { axisEnd, axisMarks, axisWidth } from "#components/charts/axis.ts";
import { toCsv } from "#components/charts/csv.ts";
import {
  differenceSteps,
  incomeSteps,
  layersOf,
  stackRows,
  stepIn,
  withheldLayersOf,
} from "#components/charts/income-layers.ts";
import { lawSaid } from "#components/explain/law-said.ts";
import { stretchesOf } from "#components/result/stretches.ts";
import { type Yen, yen } from "#lib/money/index.ts";
import { type Change, NO_PARTS } from "#lib/simulate.ts";
import { type Month, parseDate, parseMonth } from "#lib/time/index.ts";

const change = (month: string, person: string, benefit: Change["benefit"], annual: number): Change => {
  const amount = yen(annual);
  const none = yen(0);
  const basic = benefit === "oldAgeBasic" ? amount : none;
  const remunerationRelated = benefit === "oldAgeEmployees" ? amount : none;
  return {
    month: parseMonth(month),
    person,
    benefit,
    parts: { ...NO_PARTS, basic, remunerationRelated },
    annualAmount: amount,
    monthlyAmount: Math.floor(annual / 12) as Yen,
    suspended: NO_PARTS,
    suspendedMonthlyAmount: none,
    reason: { code: "startsAt65" },
  };
};

const changes = [
  change("2035-07", "a", "oldAgeBasic", 847_300),
  change("2035-07", "a", "oldAgeEmployees", 120_001),
  change("2037-07", "b", "oldAgeBasic", 600_007),
];

describe("income by month", () => {
  const steps = incomeSteps(changes);
  it("a step for each month in which something changes, whole yen by person", () => {
    // 967,301 / 12 = 80,608.4; 600,007 / 12 = 50,000.6
    expect(steps.map(({ monthlyAmount }) => monthlyAmount)).toEqual([80_608, 130_608]);
    expect(stepIn(steps, (parseMonth("2035-07") - 1) as Month)).toBeUndefined();
    expect(stepIn(steps, parseMonth("2037-06"))).toBe(steps[0]);
  });
  it("layers person by person, only those that occur", () => {
    expect(layersOf(["a", "b"], [changes]).map(({ id }) => id)).toEqual([
      "a.basic",
      "a.remunerationRelated",
      "b.basic",
    ]);
  });
  it("rows from 20 to 90 on the first person's ages", () => {
    const rows = stackRows(steps, layersOf(["a", "b"], [changes]), parseDate("1970-06-15"));
    expect(rows.map(({ age }) => age)).toEqual([20, 65 + 1 / 12, 67 + 1 / 12, 90]);
    expect(rows[0]).toMatchObject({ "a.basic": 0 });
    expect(rows[3]).toMatchObject({ "b.basic": 600_007 / 12 });
  });
  it("R-390 what is withheld is a layer of its own on top, and no part of the income", () => {
    const worker: Change = {
      ...change("2035-07", "a", "oldAgeEmployees", 600_000),
      suspended: { ...NO_PARTS, remunerationRelated: yen(420_000) },
      suspendedMonthlyAmount: yen(35_000),
    };
    const after = change("2037-07", "a", "oldAgeEmployees", 1_020_000);
    expect(withheldLayersOf(["a", "b"], [changes, [worker, after]]).map(({ id }) => id)).toEqual(["a.withheld"]);
    expect(withheldLayersOf(["a", "b"], [changes])).toEqual([]);
    const held = incomeSteps([worker, after]);
    expect(held[0]).toMatchObject({
      monthlyAmount: 50_000,
      withheldAmount: 420_000,
      annual: { "a.withheld": 420_000 },
    });
    expect(held[1]).toMatchObject({ monthlyAmount: 85_000, withheldAmount: 0, annual: { "a.withheld": 0 } });
    expect(stretchesOf([worker, after], ({ suspendedMonthlyAmount }) => suspendedMonthlyAmount)).toEqual([
      { from: parseMonth("2035-07"), last: parseMonth("2037-06"), least: 35_000, most: 35_000 },
    ]);
    expect(stretchesOf([worker, after], ({ annualAmount }) => annualAmount)).toEqual([
      { from: parseMonth("2035-07"), last: undefined, least: 600_000, most: 1_020_000 },
    ]);
  });
  it("the second scenario less the first at every month of either", () => {
    const first = incomeSteps([change("2035-07", "a", "oldAgeBasic", 120_000)]);
    const second = incomeSteps([change("2036-07", "a", "oldAgeBasic", 240_000)]);
    expect(differenceSteps(first, second).map(({ difference }) => difference)).toEqual([-10_000, 10_000]);
  });
});

describe("axes and files", () => {
  it("the axis ends at a round number at or above the highest", () => {
    expect([0, 99_000, 100_000, 130_608, 174_987].map(axisEnd)).toEqual([10_000, 100_000, 100_000, 150_000, 200_000]);
    expect(axisMarks(200_000)).toEqual([0, 50_000, 100_000, 150_000, 200_000]);
  });
  it("marks stand at round amounts", () => {
    expect(axisMarks(250_000)).toEqual([0, 50_000, 100_000, 150_000, 200_000, 250_000]);
    expect(axisMarks(150_000)).toEqual([0, 50_000, 100_000, 150_000]);
    expect(axisMarks(300_000)).toEqual([0, 100_000, 200_000, 300_000]);
  });
  it("CSV quotes what it must and never hands a spreadsheet a formula", () => {
    expect(
      toCsv([
        ["a,b", 1],
        ["=1+1", 'say "x"'],
      ]),
    ).toBe('\uFEFF"a,b",1\r\n\'=1+1,"say ""x"""\r\n');
  });
});

describe("citations", () => {
  const ja: Record<string, string> = {
    "act.NPA": "国民年金法",
    "act.EPIO": "厚生年金保険法施行令",
    "act.suppl": "附則",
  };
  const t = (key: string, values?: Record<string, string | number>) =>
    key === "act.article"
      ? `第${values?.["article"]}`
      : key === "act.of"
        ? `${values?.["year"]}法律第${values?.["number"]}号`
        : (ja[key] ?? key);
  it.each([
    ["NPA art. 18-2", "国民年金法 第18条の2"],
    ["EPIO art. 3-5-2", "厚生年金保険法施行令 第3条の5の2"],
    ["Act 34 of 1985 suppl. art. 59", "昭和60年法律第34号 附則 第59条"],
    ["Act 18 of 2000 suppl. art. 21", "平成12年法律第18号 附則 第21条"],
  ])("%s", (law, expected) => {
    expect(lawSaid(law, t, "ja")).toBe(expected);
  });
});

describe("the room beside an axis", () => {
  it("is the same for short texts, and grows with long ones", () => {
    expect(axisWidth(["0", "10.0万円"])).toBe(72);
    // six figures and signs, two kanji, and the tick: 45.6 + 24 + 10
    expect(axisWidth(["0", "10,000万円"])).toBe(80);
    expect(axisWidth([])).toBe(72);
  });
});
