import { describe, expect, it } from "vitest";
import {
  CLOSING_AGE,
  lifeExpectancy,
  loadTables,
  type MortalityTable,
  type Sex,
  survival,
  type TableId,
} from "#lib/mortality/index.ts";
import { rateOf } from "#lib/mortality/table.ts";
import { parseDate, parseMonth } from "#lib/time/index.ts";

const tables = await loadTables();
const SEXES = ["male", "female"] as const;
const FROM_SHORTEST: readonly TableId[] = ["high", "medium", "low"];

/** Nothing is rounded on the way; published tables differ by how they count within a year of age and close the table. */
const WITHIN = 0.05;
const near = (years: number, published: number) => expect(Math.abs(years - published)).toBeLessThanOrEqual(WITHIN);
/** Survivors of 100,000 born, by the newest life table. */
const survivors = (sex: Sex, age: number) => {
  const life = { sex, bornOn: parseDate("2025-01-01") };
  return (
    100_000 *
    (survival(life, parseMonth("2025-01"), { table: tables.lifeTable2025, healthFactor: 1 }).alive[12 * age] ?? 0)
  );
};

describe("life table of 2025", () => {
  it.each([
    // published life expectancies, abridged life table of 2025
    ["male", 0, 81.35],
    ["male", 65, 19.68],
    ["male", 75, 12.23],
    ["male", 90, 4.38],
    ["female", 0, 87.33],
    ["female", 65, 24.52],
    ["female", 75, 15.87],
    ["female", 90, 5.66],
  ] as const)("%s at %i: %d years", (sex, age, published) => {
    near(lifeExpectancy(tables.lifeTable2025, sex, age, 2025, "period"), published);
  });
  it.each([
    // published survivors of 100,000
    ["male", 1, 99_800],
    ["male", 90, 26_705],
    ["male", 104, 176],
    ["female", 1, 99_827],
    ["female", 90, 50_819],
    ["female", 104, 947],
  ] as const)("%s: to age %i live %i of 100,000", (sex, age, published) => {
    expect(survivors(sex, age)).toBeCloseTo(published, 5);
  });
  it("to 90 live 26.7% of men and 50.8% of women", () => {
    expect(SEXES.map((sex) => Math.round(survivors(sex, 90) / 100) / 10)).toEqual([26.7, 50.8]);
  });
  it("holds for every year", () => {
    const at = (year: number) => lifeExpectancy(tables.lifeTable2025, "female", 65, year, "period");
    expect([at(2018), at(2060)]).toEqual([at(2025), at(2025)]);
  });
});

describe("projected mortality", () => {
  it.each([
    // deaths per 100,000, as the projection has them: first and last column, a change of years, and the sexes apart
    ["medium", "male", 0, 2015, 202],
    ["medium", "male", 104, 2015, 41_709],
    ["medium", "male", 65, 2026, 962],
    ["medium", "male", 65, 2027, 950],
    ["medium", "female", 65, 2026, 399],
    ["medium", "female", 104, 2070, 32_756],
    ["high", "male", 104, 2070, 40_343],
    ["low", "female", 104, 2070, 30_264],
    ["low", "female", 0, 2070, 43],
    // before they part, the variants share the years
    ["high", "male", 0, 2015, 202],
    ["low", "male", 104, 2015, 41_709],
    // after the last year its rates stay
    ["medium", "female", 104, 2100, 32_756],
  ] as const)("%s, %s of %i in %i: %i", (variant, sex, age, year, rate) => {
    expect(rateOf(tables[variant], sex, age, year) * 100_000).toBeCloseTo(rate, 6);
  });
  it.each([
    // official complete life tables, which the projection begins with: the 22nd (2015) and the 23rd (2020)
    ["male", 0, 2015, 80.75],
    ["female", 0, 2015, 86.99],
    ["male", 0, 2020, 81.56],
    ["female", 0, 2020, 87.71],
    ["male", 65, 2020, 19.97],
    ["female", 65, 2020, 24.88],
    // national population projection of 2023, medium
    ["male", 0, 2070, 85.89],
    ["female", 0, 2070, 91.94],
  ] as const)("%s at %i by the table of %i: %d years", (sex, age, year, published) => {
    near(lifeExpectancy(tables.medium, sex, age, year, "period"), published);
  });
  it.each([
    // by generation, 65 in this year, worked out from the same rates with another close of the table: by that one women who are
    // 65 from 2040 on have 0.05 to 0.06 years more
    ["medium", "male", 2015, 20.52],
    ["medium", "male", 2026, 21.42],
    ["medium", "male", 2040, 22.35],
    ["medium", "male", 2070, 23.15],
    ["medium", "female", 2015, 25.86],
    ["medium", "female", 2020, 26.32],
    ["medium", "female", 2026, 26.82],
    ["high", "male", 2030, 20.88],
    ["high", "female", 2030, 26.12],
    ["low", "male", 2030, 22.55],
    ["low", "male", 2050, 23.85],
  ] as const)("%s: %s who are 65 in %i have %d years to live", (variant, sex, year, worked) => {
    near(lifeExpectancy(tables[variant], sex, 65, year, "cohort"), worked);
  });
  it("after the projection, a generation lives as its table says", () => {
    for (const sex of SEXES)
      expect(lifeExpectancy(tables.medium, sex, 65, 2075, "cohort")).toBeCloseTo(
        lifeExpectancy(tables.medium, sex, 65, 2070, "period"),
        9,
      );
  });
  it("high mortality means shorter lives in each year, low longer ones", () => {
    for (const sex of SEXES)
      for (let year = 2022; year <= 2070; year++) {
        const [high = 0, medium = 0, low = 0] = FROM_SHORTEST.map((variant) =>
          lifeExpectancy(tables[variant], sex, 65, year, "period"),
        );
        expect(high).toBeLessThan(medium);
        expect(medium).toBeLessThan(low);
      }
  });
  it("refuses years before it begins", () => {
    expect(() => lifeExpectancy(tables.medium, "male", 65, 2014, "period")).toThrow(RangeError);
  });
});

describe("ages past the published", () => {
  it("the odds of death go on growing as between the last two: by hand from 0.36056 and 0.38473", () => {
    expect(tables.medium.lastAge).toBe(104);
    expect(rateOf(tables.medium, "male", 105, 2070)).toBeCloseTo(0.409483, 6);
    expect(rateOf(tables.medium, "male", 106, 2070)).toBeCloseTo(0.434703, 6);
  });
  it("every rate is above 0 and below 1, and rises with age past 80", () => {
    const check = (table: MortalityTable) => {
      for (const sex of SEXES)
        for (let year = table.firstYear; year <= table.lastYear; year++)
          for (let age = 0; age < CLOSING_AGE; age++) {
            const rate = rateOf(table, sex, age, year);
            if (!(rate > 0 && rate < 1)) throw new Error(`${sex} ${age} ${year}: ${rate}`);
            if (age > 80 && rate <= rateOf(table, sex, age - 1, year)) throw new Error(`${sex} ${age} ${year}: falls`);
          }
    };
    for (const table of Object.values(tables)) check(table);
    expect(Object.keys(tables)).toEqual(["medium", "high", "low", "lifeTable2025"]);
  });
});
