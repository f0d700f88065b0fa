import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parameters } from "#data/index.ts";
import { rate } from "#lib/money/index.ts";
import type { ReEvaluationTable } from "#lib/parameters/index.ts";
import { nextReEvaluation, withNewRow } from "#lib/parameters/index.ts";
import { parseMonth } from "#lib/time/index.ts";
import { moduleOf, tableNames } from "#scripts/build-tables.ts";

const params = parameters.under();
const april = (fiscalYear: number) => parseMonth(`${fiscalYear}-04`);
const tableOf = (fiscalYear: number) => params.get("reEvaluation", april(fiscalYear));

/** The rate of a table for pay of a month and a cohort given by its first birth date (the newest when left out). */
function cell(table: ReEvaluationTable, pay: string, cohort?: string | null): number | undefined {
  const row = table.periods.filter((from) => from === null || from <= pay).length - 1;
  const column = cohort === undefined ? table.cohorts.length - 1 : table.cohorts.indexOf(cohort);
  return pay < table.until ? table.rates[row]?.[column] : undefined;
}

describe("generated modules", () => {
  it("there are tables to compare", () => expect(tableNames().length).toBeGreaterThanOrEqual(12));
  it.each(tableNames())("%s.ts is what its CSV gives", (name) => {
    const stored = readFileSync(new URL(`../../data/tables/${name}.ts`, import.meta.url), "utf8");
    expect(stored).toBe(moduleOf(name));
  });
});

describe("R-027 re-evaluation rates", () => {
  it.each([
    // table of FY, pay of, thousandths for the newest cohort: published lists
    [2018, "2003-04", 975],
    [2018, "2004-04", 976],
    [2018, "2005-04", 978],
    [2019, "2003-04", 976],
    [2019, "2004-04", 977],
    [2019, "2005-04", 979],
    [2020, "2003-04", 978],
    [2020, "2004-04", 979],
    [2020, "2005-04", 981],
    [2021, "2003-04", 977],
    [2021, "2004-04", 978],
    [2021, "2005-04", 980],
    [2021, "2006-04", 980],
    [2021, "2007-04", 977],
    [2021, "2008-04", 961],
    [2021, "1981-04", 1545],
    [2023, "2023-04", 930],
    [2025, "2011-04", 1044],
    [2025, "2012-04", 1047],
    [2025, "2013-04", 1049],
    [2025, "2014-04", 1018],
    [2025, "2015-04", 1013],
    [2025, "2016-04", 1016],
    [2025, "2017-04", 1012],
    [2025, "2018-04", 1003],
    [2025, "2019-04", 1000],
    [2025, "2020-04", 997],
    [2025, "2021-04", 1000],
    [2025, "2022-04", 978],
    [2025, "2023-04", 947], // 0.010 more in one transcription; the order has this rate
    [2025, "2024-04", 922], // 0.010 more in one transcription; the order has this rate
    [2025, "2025-04", 922],
    [2026, "2011-04", 1065],
    [2026, "2012-04", 1068],
    [2026, "2013-04", 1070],
    [2026, "2014-04", 1038],
    [2026, "2015-04", 1033],
    [2026, "2016-04", 1036],
    [2026, "2017-04", 1032],
    [2026, "2018-04", 1023],
    [2026, "2019-04", 1020],
    [2026, "2020-04", 1017],
    [2026, "2021-04", 1020],
    [2026, "2022-04", 998],
    [2026, "2023-04", 976],
    [2026, "2024-04", 951],
    [2026, "2025-04", 921],
    [2026, "2026-04", 921],
  ])("FY%i, pay of %s: %i", (year, pay, thousandths) => {
    expect(cell(tableOf(year), pay)).toBe(thousandths);
  });
  it.each([
    // rate order of FY2025: oldest and newest pay, both sides of a birth boundary
    [null, "1957-10", 14_840],
    [null, "1994-04", 1_044],
    ["1930-04-02", "1994-04", 1_044],
    ["1932-04-02", "1982-04", 1_534],
    ["1938-04-02", "2002-04", 1_034],
    ["1956-04-02", "2002-04", 1_037],
    ["1938-04-02", "2025-04", 922],
  ])("FY2025, cohort %s, pay of %s: %i", (cohort, pay, thousandths) => {
    expect(cell(tableOf(2025), pay, cohort)).toBe(thousandths);
  });
  it("every table ends with its own year and has as many rates as rows and cohorts", () => {
    for (let year = 2018; year <= 2026; year++) {
      const { cohorts, periods, rates, until } = tableOf(year);
      expect(until).toBe(`${year + 1}-04`);
      expect(rates).toHaveLength(periods.length);
      for (const row of rates) expect(row).toHaveLength(cohorts.length);
      expect(periods.slice(1)).toEqual(periods.slice(1).toSorted());
      expect(cohorts.slice(1)).toEqual(cohorts.slice(1).toSorted());
    }
  });
});

describe("how one year's table follows from the last (EPIA 43-2 to 43-5)", () => {
  const step = (last: ReEvaluationTable, year: number) => nextReEvaluation(last, params.get("indexation", april(year)));
  it.each([2019, 2020, 2021, 2022, 2024, 2026])("FY%i in every cell", (year) => {
    const stepped = step(tableOf(year - 1), year);
    const stated = tableOf(year);
    const columns = stated.cohorts.map((from) => stepped.cohorts.indexOf(from));
    expect(columns).not.toContain(-1);
    const rates = stepped.rates.map((row) => columns.map((column) => row[column]));
    expect({ ...stepped, cohorts: stated.cohorts, rates }).toEqual(stated);
  });
  it("FY2023 from FY2018 through five years, with the new cohort of those born from 1956-04-02", () => {
    let table = tableOf(2018);
    for (let year = 2019; year <= 2023; year++) table = step(table, year);
    expect(table).toEqual(tableOf(2023));
  });
  it("FY2025 but for 39 cells of the three oldest cohorts, whose earlier tables were not read in an order", () => {
    const stepped = step(tableOf(2024), 2025);
    const stated = tableOf(2025);
    expect({ ...stepped, rates: [] }).toEqual({ ...stated, rates: [] });
    const differing = stated.rates.flatMap((row, i) =>
      row.flatMap((thousandths, column) =>
        thousandths === stepped.rates[i]?.[column] ? [] : [stated.cohorts[column] ?? null],
      ),
    );
    expect(differing).toHaveLength(39);
    expect(new Set(differing)).toEqual(new Set([null, "1930-04-02", "1931-04-02"]));
  });
  it("splits a cohort where the change from 68 on differs", () => {
    const one = rate("1");
    const change = {
      prices: rate("1.010"),
      wages: rate("1.030"),
      disposableShare: one,
      slideBasic: one,
      slideEmployees: one,
    };
    const next = nextReEvaluation(tableOf(2026), change);
    expect(next.cohorts.at(-1)).toBe("1960-04-02");
    expect(next.until).toBe("2028-04");
    // born from 1960-04-02: 1.058 x 1.030 = 1.08974; before: 1.058 x 1.010 = 1.06858; new row: 0.921
    expect(cell(next, "2002-04")).toBe(1_090);
    expect(cell(next, "2002-04", "1956-04-02")).toBe(1_069);
    expect(cell(next, "2027-04")).toBe(921);
  });
});

describe("R-332 fixed table of the guaranteed amount", () => {
  /** Months in which the main table begins a new row and this one does not. */
  const SAME_RATE = [
    "1994-04",
    "1995-04",
    "1996-04",
    "1997-04",
    "1998-04",
    "1999-04",
    "2001-04",
    "2002-04",
    "2003-04",
    "2004-04",
  ];
  const fixed = (year: number) => params.get("guaranteedReEvaluation", april(year));
  it.each([
    ["1957-10", 13_960],
    ["1985-09", 1_290],
    ["1985-10", 1_220],
    ["2000-03", 990],
    ["2000-04", 917],
    ["2003-04", 917],
    ["2005-04", 923],
    ["2010-04", 927],
    ["2018-04", 910],
    ["2019-04", 903],
    ["2020-04", 899],
    ["2021-04", 900],
    ["2022-04", 904],
    ["2023-04", 879],
    ["2024-04", 853],
    ["2025-04", 834],
    ["2026-04", 817],
  ])("pay of %s: %i (act of 2000, rate order of FY2025)", (pay, thousandths) => {
    expect(cell(fixed(2026), pay)).toBe(thousandths);
  });
  it("the table of the act of 2000 with the rows added to FY2018", () => {
    expect(fixed(2018).rates.flat()).toEqual([
      13960, 13660, 13470, 11140, 10300, 9300, 8540, 7850, 6870, 6310, 6140, 5430, 4150, 3600, 2640, 2250, 1860, 1710,
      1620, 1460, 1390, 1340, 1290, 1220, 1190, 1160, 1090, 1040, 1010, 990, 917, 923, 926, 924, 924, 914, 927, 934,
      937, 937, 932, 909, 909, 910, 910,
    ]);
    expect(fixed(2018).periods).toEqual(tableOf(2018).periods.filter((from) => !SAME_RATE.includes(from ?? "")));
  });
  it("grows by one row a year and changes in no other", () => {
    for (let year = 2019; year <= 2026; year++) {
      const last = fixed(year - 1);
      const table = fixed(year);
      expect(table.until).toBe(`${year + 1}-04`);
      expect(table.periods).toEqual([...last.periods, `${year}-04`]);
      expect(table.rates.slice(0, -1)).toEqual(last.rates);
    }
    expect(withNewRow(fixed(2026), rate("0.8")).rates.at(-1)).toEqual([800]);
  });
});

describe("R-310 standard remuneration", () => {
  const HEALTH = [
    58_000, 68_000, 78_000, 88_000, 98_000, 104_000, 110_000, 118_000, 126_000, 134_000, 142_000, 150_000, 160_000,
    170_000, 180_000, 190_000, 200_000, 220_000, 240_000, 260_000, 280_000, 300_000, 320_000, 340_000, 360_000, 380_000,
    410_000, 440_000, 470_000, 500_000, 530_000, 560_000, 590_000, 620_000, 650_000, 680_000, 710_000, 750_000, 790_000,
    830_000, 880_000, 930_000, 980_000, 1_030_000, 1_090_000, 1_150_000, 1_210_000, 1_270_000, 1_330_000, 1_390_000,
  ];
  it.each([
    // in force from, grades, lowest, highest
    ["1954-05", 12, 3_000, 18_000],
    ["1960-05", 20, 3_000, 36_000],
    ["1965-05", 23, 7_000, 60_000],
    ["1969-11", 28, 10_000, 100_000],
    ["1971-11", 33, 10_000, 134_000],
    ["1973-11", 35, 20_000, 200_000],
    ["1976-08", 36, 30_000, 320_000],
    ["1980-10", 35, 45_000, 410_000],
    ["1985-10", 31, 68_000, 470_000],
    ["1989-12", 30, 80_000, 530_000],
    ["1994-11", 30, 92_000, 590_000],
    ["2000-10", 30, 98_000, 620_000],
    ["2016-10", 31, 88_000, 620_000],
    ["2020-09", 32, 88_000, 650_000],
    ["2027-09", 33, 88_000, 680_000],
    ["2028-09", 34, 88_000, 710_000],
    ["2029-09", 35, 88_000, 750_000],
  ])("employees' table of %s: %i grades, %i to %i yen", (from, count, lowest, highest) => {
    const grades = params.get("employeesGrades", parseMonth(from));
    expect(grades).toHaveLength(count);
    expect([grades[0]?.amount, grades.at(-1)?.amount]).toEqual([lowest, highest]);
  });
  it.each([
    // all amounts of the tables whose bounds are not known
    ["1954-05", [3_000, 4_000, 5_000, 6_000, 7_000, 8_000, 9_000, 10_000, 12_000, 14_000, 16_000, 18_000]],
    [
      "1960-05",
      [
        3_000, 4_000, 5_000, 6_000, 7_000, 8_000, 9_000, 10_000, 12_000, 14_000, 16_000, 18_000, 20_000, 22_000, 24_000,
        26_000, 28_000, 30_000, 33_000, 36_000,
      ],
    ],
    [
      "1965-05",
      [
        7_000, 8_000, 9_000, 10_000, 12_000, 14_000, 16_000, 18_000, 20_000, 22_000, 24_000, 26_000, 28_000, 30_000,
        33_000, 36_000, 39_000, 42_000, 45_000, 48_000, 52_000, 56_000, 60_000,
      ],
    ],
    [
      "1969-11",
      [
        10_000, 12_000, 14_000, 16_000, 18_000, 20_000, 22_000, 24_000, 26_000, 28_000, 30_000, 33_000, 36_000, 39_000,
        42_000, 45_000, 48_000, 52_000, 56_000, 60_000, 64_000, 68_000, 72_000, 76_000, 80_000, 86_000, 92_000, 100_000,
      ],
    ],
    [
      "1971-11",
      [
        10_000, 12_000, 14_000, 16_000, 18_000, 20_000, 22_000, 24_000, 26_000, 28_000, 30_000, 33_000, 36_000, 39_000,
        42_000, 45_000, 48_000, 52_000, 56_000, 60_000, 64_000, 68_000, 72_000, 76_000, 80_000, 86_000, 92_000, 98_000,
        104_000, 110_000, 118_000, 126_000, 134_000,
      ],
    ],
    [
      "1973-11",
      [
        20_000, 22_000, 24_000, 26_000, 28_000, 30_000, 33_000, 36_000, 39_000, 42_000, 45_000, 48_000, 52_000, 56_000,
        60_000, 64_000, 68_000, 72_000, 76_000, 80_000, 86_000, 92_000, 98_000, 104_000, 110_000, 118_000, 126_000,
        134_000, 142_000, 150_000, 160_000, 170_000, 180_000, 190_000, 200_000,
      ],
    ],
    [
      "1976-08",
      [
        30_000, 33_000, 36_000, 39_000, 42_000, 45_000, 48_000, 52_000, 56_000, 60_000, 64_000, 68_000, 72_000, 76_000,
        80_000, 86_000, 92_000, 98_000, 104_000, 110_000, 118_000, 126_000, 134_000, 142_000, 150_000, 160_000, 170_000,
        180_000, 190_000, 200_000, 220_000, 240_000, 260_000, 280_000, 300_000, 320_000,
      ],
    ],
    [
      "1980-10",
      [
        45_000, 48_000, 52_000, 56_000, 60_000, 64_000, 68_000, 72_000, 76_000, 80_000, 86_000, 92_000, 98_000, 104_000,
        110_000, 118_000, 126_000, 134_000, 142_000, 150_000, 160_000, 170_000, 180_000, 190_000, 200_000, 220_000,
        240_000, 260_000, 280_000, 300_000, 320_000, 340_000, 360_000, 380_000, 410_000,
      ],
    ],
  ])("employees' table of %s", (from, amounts) => {
    expect(params.get("employeesGrades", parseMonth(from)).map(({ amount }) => amount)).toEqual(amounts);
  });
  it("the 50 health grades, and 47 before April 2016", () => {
    expect(params.get("healthGrades", parseMonth("2026-10")).map(({ amount }) => amount)).toEqual(HEALTH);
    expect(params.get("healthGrades", parseMonth("2016-03")).map(({ amount }) => amount)).toEqual(HEALTH.slice(0, 47));
  });
  it("tables with bounds leave no gap, number their grades and share the bounds of the health table", () => {
    const bounds = new Map(params.get("healthGrades", parseMonth("2026-10")).map((grade) => [grade.amount, grade]));
    const withBounds = [...parameters.history("employeesGrades"), ...parameters.history("healthGrades")]
      .map(({ value }) => value)
      .filter((grades) => grades[0]?.below !== null);
    expect(withBounds).toHaveLength(11);
    for (const grades of withBounds) {
      expect([grades[0]?.lower, grades.at(-1)?.below]).toEqual([null, null]);
      grades.forEach((grade, i) => {
        expect(grade.grade).toBe(i + 1);
        const next = grades[i + 1];
        if (next) expect(grade.below).toBe(next.lower);
        if (grade.lower !== null) expect(grade.lower).toBeLessThan(grade.amount);
        if (grade.below !== null) expect(grade.below).toBeGreaterThan(grade.amount);
        const health = bounds.get(grade.amount);
        if (grade.amount > 98_000) expect(health).toBeDefined();
        if (health && grade.amount > 98_000 && grade.lower !== null && health.lower !== null)
          expect(grade.lower).toBe(health.lower);
      });
    }
  });
  it("grades of 1985 to 2016 below the health table's bands", () => {
    const first = (from: string) =>
      params
        .get("employeesGrades", parseMonth(from))
        .slice(0, 7)
        .map(({ amount, below }) => [amount, below]);
    expect(first("1985-10")).toEqual([
      [68_000, 70_000],
      [72_000, 74_000],
      [76_000, 78_000],
      [80_000, 83_000],
      [86_000, 89_000],
      [92_000, 95_000],
      [98_000, 101_000],
    ]);
    expect(first("1989-12").slice(0, 4)).toEqual(first("1985-10").slice(3));
    expect(first("1994-11").slice(0, 2)).toEqual(first("1985-10").slice(5));
  });
  it("R-314 beyond a table pay counts as the grade that another table has there", () => {
    const grades = (name: "employeesGrades" | "healthGrades", from: string) => params.get(name, parseMonth(from));
    // the earlier and later tables of the pensions, from 2007-04 that of health insurance
    const neighbours = [
      ["1985-10", "1985-10", "1989-12"],
      ["1989-12", "1985-10", "1994-11"],
      ["1994-11", "1989-12", "2000-10"],
      ["2000-10", "1994-11", "2020-09"],
    ] as const;
    for (const [from, older, newer] of neighbours) {
      const own = grades("employeesGrades", from);
      const lowest = grades("employeesGrades", older).find(({ amount }) => amount === own[0]?.amount);
      const next = grades("employeesGrades", newer).find(({ amount }) => amount > (own.at(-1)?.amount ?? 0));
      expect(params.get("employeesGradeEdges", parseMonth(from))).toEqual({ below: lowest?.lower, above: next?.lower });
    }
    for (const from of ["2007-04", "2016-10", "2020-09", "2027-09", "2028-09", "2029-09"]) {
      const own = grades("employeesGrades", from);
      const health = (amount: number | undefined) =>
        grades("healthGrades", from).find((grade) => grade.amount === amount);
      expect(params.get("employeesGradeEdges", parseMonth(from))).toEqual({
        below: health(own[0]?.amount)?.lower,
        above: health(own.at(-1)?.amount)?.below,
      });
    }
  });
  it.each([
    // last month of one table, first month of the next, top grade
    ["2016-09", 620_000, 30],
    ["2018-10", 620_000, 31],
    ["2020-08", 620_000, 31],
    ["2020-09", 650_000, 32],
    ["2026-10", 650_000, 32],
    ["2027-08", 650_000, 32],
    ["2027-09", 680_000, 33],
    ["2028-09", 710_000, 34],
    ["2029-09", 750_000, 35],
  ])("in %s the highest is %i yen, grade %i", (month, amount, grade) => {
    expect(params.get("employeesGrades", parseMonth(month)).at(-1)).toMatchObject({ amount, grade });
  });
});
