import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ageReached,
  certainDeath,
  deathIn,
  expectedYears,
  type JointStates,
  jointStates,
  type Life,
  loadTables,
  type Mortality,
  type Survival,
  survival,
} from "#lib/mortality/index.ts";
import { addMonths, dateOf, formatMonth, parseDate, parseMonth } from "#lib/time/index.ts";

const tables = await loadTables();
const today = parseMonth("2026-10");
const { medium, lifeTable2025 } = tables;
const man: Life = { sex: "male", bornOn: parseDate("1961-11-16") };
const woman: Life = { sex: "female", bornOn: parseDate("1985-04-01") };
const average: Mortality = { table: medium, healthFactor: 1 };

const lives = fc.record({
  sex: fc.constantFrom("male" as const, "female" as const),
  bornOn: fc
    .tuple(fc.integer({ min: 1930, max: 2026 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, day]) => dateOf(year, month, day)),
});
const mortalities = fc.record({
  table: fc.constantFrom(...Object.values(tables)),
  healthFactor: fc.double({ min: 0.25, max: 4, noNaN: true }),
});

describe("survival", () => {
  it("follows age and calendar year month by month, worked by hand", () => {
    // October at 64 (0.00872), 65 from the 16th of November, 15 of 30 days each (0.00962 in 2026), January by 2027 (0.00950)
    const { from, alive } = survival(man, today, average);
    expect(from).toBe(today);
    const byHand = [1, 0.99927041, 0.99850357, 0.99769955, 0.99690624];
    byHand.forEach((chance, i) => {
      expect(alive[i]).toBeCloseTo(chance, 8);
    });
  });
  it("someone born on the 1st has the age from the begin of that month", () => {
    // 41 until the end of March 2027, 42 from April: deaths per 100,000 of the projection, 58 and 63 in 2027
    const { alive } = survival(woman, parseMonth("2027-03"), average);
    const [q41 = 0, q42 = 0] = [alive[1] ?? 0, (alive[2] ?? 0) / (alive[1] ?? 1)].map((kept) => 1 - kept ** 12);
    expect([q41, q42].map((q) => Math.round(q * 100_000))).toEqual([58, 63]);
  });
  it("ends in the month of reaching 115", () => {
    const { alive } = survival(man, today, average);
    expect(formatMonth(addMonths(today, alive.length - 1))).toBe("2076-11");
    expect(alive.at(-1)).toBeGreaterThan(0);
  });
  it("a health factor multiplies the yearly chance of death", () => {
    const bornOn = parseDate("1960-01-01");
    const year = (healthFactor: number) =>
      1 -
      (survival({ sex: "male", bornOn }, parseMonth("2025-01"), { table: lifeTable2025, healthFactor }).alive[12] ?? 0);
    // 65-year-old men of 2025: of 89,892 who are alive 88,971 see 66, which makes 0.01024563
    expect(year(1)).toBeCloseTo(0.01024563, 8);
    expect(year(2)).toBeCloseTo(0.02049126, 8);
    expect(year(0.25)).toBeCloseTo(0.01024563 / 4, 8);
  });
  it("where the factor would pass certainty, a few live on", () => {
    const old: Life = { sex: "male", bornOn: parseDate("1921-01-01") };
    const { alive } = survival(old, parseMonth("2026-01"), { table: medium, healthFactor: 4 });
    expect(alive[12]).toBeCloseTo(0.001, 8);
  });
  it.each([0, 0.24, 4.01, -1, Number.NaN, Number.POSITIVE_INFINITY])("refuses the factor %d", (healthFactor) => {
    expect(() => survival(man, today, { table: medium, healthFactor })).toThrow(/health factor/);
  });
  it.each([
    ["the month before birth", { ...man, bornOn: parseDate("2026-11-16") }, "2026-10"],
    ["past the closing age", { ...man, bornOn: parseDate("1911-09-16") }, "2026-10"],
    ["before the projection", man, "2014-12"],
  ] as const)("refuses %s", (_, life, from) => {
    expect(() => survival(life, parseMonth(from), average)).toThrow(RangeError);
  });
  it("begins with birth and falls, for everybody", () => {
    fc.assert(
      fc.property(lives, mortalities, (life, mortality) => {
        const { alive } = survival(life, parseMonth("2026-12"), mortality);
        expect(alive[0]).toBe(1);
        for (let i = 1; i < alive.length; i++) expect(alive[i]).toBeLessThan(alive[i - 1] ?? 0);
        expect(alive.at(-1)).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });
  it("from a later month it is the earlier one, given life until then", () => {
    fc.assert(
      fc.property(lives, mortalities, fc.nat({ max: 200 }), (life, mortality, later) => {
        const whole = survival(life, parseMonth("2026-12"), mortality).alive;
        const rest = survival(life, addMonths(parseMonth("2026-12"), later), mortality).alive;
        expect(rest).toHaveLength(whole.length - later);
        rest.forEach((chance, i) => {
          const given = (whole[i + later] ?? 0) / (whole[later] ?? 0);
          expect(Math.abs(chance / given - 1)).toBeLessThan(1e-9);
        });
      }),
      { numRuns: 50 },
    );
  });
  it("better health never shortens a life", () => {
    const factor = fc.double({ min: 0.25, max: 4, noNaN: true });
    fc.assert(
      fc.property(lives, factor, factor, (life, one, other) => {
        const [better, worse] = [Math.min(one, other), Math.max(one, other)].map(
          (healthFactor) => survival(life, parseMonth("2026-12"), { table: medium, healthFactor }).alive,
        );
        better?.forEach((chance, i) => {
          expect(chance).toBeGreaterThanOrEqual((worse?.[i] ?? 0) * (1 - 1e-12));
        });
      }),
      { numRuns: 50 },
    );
  });
});

describe("a certain age of death", () => {
  it("is alive until the month of reaching it, and dies in it", () => {
    const sure = certainDeath(man.bornOn, today, 85);
    expect(formatMonth(addMonths(today, sure.alive.length - 1))).toBe("2046-11");
    expect(new Set(sure.alive)).toEqual(new Set([1]));
    expect(deathIn(sure).at(-1)).toBe(1);
  });
  it("born on the 1st, the age is reached the day before", () => {
    const sure = certainDeath(woman.bornOn, today, { years: 85, months: 6 });
    expect(formatMonth(addMonths(today, sure.alive.length - 1))).toBe("2070-09");
  });
  it("refuses an age already passed", () => {
    expect(() => certainDeath(man.bornOn, today, 64)).toThrow(RangeError);
    expect(certainDeath(man.bornOn, parseMonth("2025-11"), 64).alive).toHaveLength(1);
  });
});

describe("deaths", () => {
  it("add up to 1, each above 0", () => {
    fc.assert(
      fc.property(lives, mortalities, (life, mortality) => {
        const deaths = deathIn(survival(life, parseMonth("2026-12"), mortality));
        expect(deaths.reduce((total, chance) => total + chance, 0)).toBeCloseTo(1, 12);
        expect(deaths.reduce((least, chance) => Math.min(least, chance))).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });
});

describe("years to live", () => {
  const three: Survival = { from: today, alive: Float64Array.of(1, 0.5, 0.25) };
  it("counts the months on average: by hand (0.75 + 0.375 + 0.125) / 12", () => {
    expect(expectedYears(three)).toBeCloseTo(1.25 / 12, 12);
  });
  it.each([
    [1, 0],
    [0.75, 0],
    [0.5, 1],
    [0.4, 1],
    [0.25, 2],
    [0.1, 2],
  ])("a chance of %d reaches %i months on", (chance, months) => {
    // born in October 1961, so 65 in the first month
    expect(ageReached(parseDate("1961-10-16"), three, chance)).toEqual({ years: 65, months });
  });
  it.each([
    // a quarter of the men born at the start of 2025 reach 90 by the table of that year (26.7%), not 91 (22.7%); of the women
    // half reach 90 (50.8%), not 91 (46.1%), and a tenth 99 (10.1%), not 100 (7.2%)
    ["male", 0.25, 90],
    ["female", 0.5, 90],
    ["female", 0.1, 99],
  ] as const)("%s, chance %d: age %i", (sex, chance, age) => {
    const bornOn = parseDate("2025-01-02");
    const whole = survival({ sex, bornOn }, parseMonth("2025-01"), { table: lifeTable2025, healthFactor: 1 });
    expect(ageReached(bornOn, whole, chance).years).toBe(age);
  });
  it("a certain age is reached with every chance", () => {
    const sure = certainDeath(man.bornOn, today, 85);
    expect([1, 0.5, 0.01].map((chance) => ageReached(man.bornOn, sure, chance).years)).toEqual([85, 85, 85]);
  });
  it.each([0, -0.1, 1.1, Number.NaN])("refuses the chance %d", (chance) => {
    expect(() => ageReached(man.bornOn, three, chance)).toThrow(RangeError);
  });
});

const statesAt = ({ both, onlyFirst, onlySecond, none }: JointStates, i: number) =>
  [both[i] ?? 0, onlyFirst[i] ?? 0, onlySecond[i] ?? 0, none[i] ?? 0] as const;

describe("two lives", () => {
  it("worked by hand, the shorter survival ending first", () => {
    const first: Survival = { from: today, alive: Float64Array.of(1, 0.5) };
    const second: Survival = { from: today, alive: Float64Array.of(1, 0.8, 0.4) };
    const states = jointStates(first, second);
    expect(states.from).toBe(today);
    expect(states.none).toHaveLength(3);
    expect([0, 1, 2].map((i) => statesAt(states, i).map((chance) => Math.round(chance * 1e9) / 1e9))).toEqual([
      [1, 0, 0, 0],
      [0.4, 0.1, 0.4, 0.1],
      [0, 0, 0.4, 0.6],
    ]);
  });
  it("the states of a month add up to 1, and each life to its own survival", () => {
    fc.assert(
      fc.property(lives, lives, mortalities, (a, b, mortality) => {
        const first = survival(a, parseMonth("2026-12"), mortality);
        const second = survival(b, parseMonth("2026-12"), average);
        const states = jointStates(first, second);
        for (let i = 0; i < states.both.length; i++) {
          const [both, onlyFirst, onlySecond, none] = statesAt(states, i);
          expect(both + onlyFirst + onlySecond + none).toBeCloseTo(1, 12);
          expect(both + onlyFirst).toBeCloseTo(first.alive[i] ?? 0, 12);
          expect(both + onlySecond).toBeCloseTo(second.alive[i] ?? 0, 12);
        }
      }),
      { numRuns: 20 },
    );
  });
  it("refuses two that begin in different months", () => {
    const sure = certainDeath(man.bornOn, today, 85);
    expect(() => jointStates(sure, certainDeath(man.bornOn, addMonths(today, 1), 85))).toThrow(RangeError);
  });
});
