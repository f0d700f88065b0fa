import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rate, toYenSum, yen } from "#lib/money/index.ts";
import { oldAgeBasic, oldAgeEmployees, remunerationRelated, transitionalAddition } from "#lib/rules/index.ts";
import { parseDate, parseMonth } from "#lib/time/index.ts";
import { aCase, anEmployee, breakdown, params, parts, reasons } from "./a-case.ts";

const pension = (facts: Parameters<typeof anEmployee>[0] = {}) => breakdown(oldAgeEmployees(anEmployee(facts), params));
const related = (
  main: ReturnType<typeof parts>,
  guaranteed?: ReturnType<typeof parts>,
  bornOn = "1961-12-08",
  asOf = "2020-04",
) => remunerationRelated(parseDate(bornOn), main, guaranteed, parseMonth(asOf), params);

describe("R-331 main formula", () => {
  const main = parts({ months: 120, average: 300_000 }, { months: 300, average: 400_000 });
  it("X-13: 256,500 + 657,720 = 914,220", () => {
    expect(related(main).amount).toBe(914_220);
  });
  it("X-25 twelve more months at 300,000, not re-evaluated: 19,731.6", () => {
    expect(related(parts({}, { months: 12, average: 300_000 })).amount).toBe(19_732);
  });
  it("both parts are added before the one rounding", () => {
    // 71.25 + 54.81 = 126.06; 7.125 + 5.481 = 12.606; 0.7125 + 0.5481 = 1.2606
    const each = (average: number) => related(parts({ months: 1, average }, { months: 1, average })).amount;
    expect([each(10_000), each(1_000), each(100), each(50)]).toEqual([126, 13, 1, 1]);
  });
  it.each([
    // born, yen for 12 months at 1,000,000 to 2003-03 and as many after: R-333
    ["1946-04-02", 85_500 + 65_772],
    ["1946-04-01", 86_760 + 66_744],
    ["1945-04-02", 86_760 + 66_744],
    ["1945-04-01", 88_008 + 67_704],
    ["1937-04-02", 97_356 + 74_892],
  ])("R-333 multipliers of births on %s: %i", (bornOn, yearly) => {
    const year = parts({ months: 12, average: 1_000_000 }, { months: 12, average: 1_000_000 });
    expect(related(year, undefined, bornOn).amount).toBe(yearly);
  });
});

describe("R-332 the guarantee", () => {
  const main = parts({ months: 120, average: 300_000 }, { months: 300, average: 400_000 });
  it("X-14 wins: 932,512 (revision rate 1.000, as in FY2020)", () => {
    const found = related(main, parts({ months: 120, average: 290_000 }, { months: 300, average: 388_000 }));
    expect(found).toMatchObject({ main: { amount: 914_220 }, guaranteed: { amount: 932_512 }, amount: 932_512 });
  });
  it("loses: the main formula is taken", () => {
    // 280,000 x 7.5/1000 x 120 + 370,000 x 5.769/1000 x 300 = 252,000 + 640,359
    const found = related(main, parts({ months: 120, average: 280_000 }, { months: 300, average: 370_000 }));
    expect(found).toMatchObject({ guaranteed: { amount: 892_359 }, amount: 914_220 });
  });
  it.each([
    // born, 100,000 x 7.5/1000 x 120 = 90,000 x the revision rate of FY2026
    ["1946-04-02", 97_380, "x 1.082"],
    ["1956-04-02", 97_380, "no split at 1956"],
    ["1938-04-02", 109_195, "100,000 x 8.41/1000 x 120 = 100,920 x 1.082 = 109,195.44"],
    ["1938-04-01", 111_088, "100,000 x 8.54/1000 x 120 = 102,480 x 1.084 = 111,088.32"],
  ])("its revision rate splits at 1938-04-01|02 only: born %s, %i (%s)", (bornOn, amount) => {
    const low = parts({ months: 120, average: 1 }, {});
    const found = related(low, parts({ months: 120, average: 100_000 }, {}), bornOn, "2026-11");
    expect(found.guaranteed?.amount).toBe(amount);
  });
  it("an amount from a statement is added to the higher of the two", () => {
    const found = remunerationRelated(
      parseDate("1985-06-15"),
      main,
      undefined,
      parseMonth("2026-11"),
      params,
      yen(123_456),
    );
    expect(found.amount).toBe(914_220 + 123_456);
  });
});

describe("R-334, R-010 transitional addition", () => {
  const addition = (employees: number, within: number, asOf = "2026-11", bornOn = "1961-12-08") =>
    transitionalAddition(parseDate(bornOn), employees, within, parseMonth(asOf), params);
  it.each([
    ["X-15", 420, 384, "2026-11", "1961-12-08", 741_720, 677_840, 63_880],
    ["X-15 full career", 480, 480, "2026-11", "1961-12-08", 847_680, 847_300, 380],
    [
      "X-15 FY2018, the equivalent rounded before it is subtracted",
      72,
      60,
      "2018-10",
      "1953-06-10",
      117_000,
      97_413,
      19_587,
    ],
    ["months above the cap bring nothing", 540, 480, "2026-11", "1961-12-08", 847_680, 847_300, 380],
    [
      "older track: 1,628 x 1.082 = 1,761.496, rounded to 1,761",
      480,
      480,
      "2026-11",
      "1956-04-01",
      845_280,
      844_900,
      380,
    ],
    ["born in FY1945: x 1.032, cap 468", 480, 480, "2026-11", "1946-04-01", 850_521, 844_900, 5_621],
    ["none", 0, 0, "2026-11", "1961-12-08", 0, 0, 0],
  ])("%s", (_, employees, within, asOf, bornOn, fixedPart, basicEquivalent, amount) => {
    expect(addition(employees, within, asOf, bornOn)).toMatchObject({ fixedPart, basicEquivalent, amount });
  });
  it("X-25 twelve more months after 60 add 1,766 x 12 = 21,192, as long as they are below 480", () => {
    expect([addition(432, 384).amount, addition(420, 384).amount]).toEqual([85_072, 63_880]);
    expect([addition(492, 480).amount, addition(480, 480).amount]).toEqual([380, 380]);
  });
  it("R-334 is never negative", () => {
    fc.assert(
      fc.property(
        fc.nat(480),
        fc.constantFrom("2018-10", "2021-10", "2026-11"),
        (months, asOf) => addition(months, months, asOf).amount >= 0,
      ),
    );
  });
});

describe("R-330 who has the pension", () => {
  it.each([
    ["no insured month", { main: parts({}, {}), qualifyingMonths: 480 }, [{ code: "noInsuredMonth" }]],
    [
      "119 months in all",
      { main: parts({}, { months: 12, average: 1 }), qualifyingMonths: 119 },
      [{ code: "qualifyingPeriodTooShort", months: 119, needed: 120 }],
    ],
    [
      "everything wrong",
      { main: parts({}, {}), age: { months: 1 } },
      [{ code: "noInsuredMonth" }, { code: "qualifyingPeriodTooShort" }, { code: "ageNotAllowed" }],
    ],
  ])("%s", (_, facts, expected) => {
    expect(reasons(oldAgeEmployees(anEmployee(facts), params))).toMatchObject(expected);
  });
  it("one insured month with 120 months of all schemes is enough", () => {
    expect(pension({ main: parts({}, { months: 1, average: 400_000 }), qualifyingMonths: 120 }).related.amount).toBe(
      2_192,
    );
  });
});

describe("R-335, R-376, R-383 the whole", () => {
  it("X-13 and X-15: 914,220 + 63,880 = 978,100", () => {
    expect(pension({ within: 384 })).toMatchObject({
      amountAt65: 978_100,
      annualAmount: 978_100,
      monthlyAmount: 81_508,
    });
  });
  it("early: the rate comes off both parts together, and the start is to be confirmed", () => {
    // 978,100 x 24 % = 234,744
    const facts = anEmployee({ bornOn: "1964-06-10", within: 384, age: { years: 60 } });
    const outcome = oldAgeEmployees(facts, params);
    expect(breakdown(outcome)).toMatchObject({ adjusted: { change: 234_744 }, annualAmount: 743_356 });
    expect(outcome).toMatchObject({ toBeConfirmed: ["R-375", "R-376"] });
    const later = oldAgeEmployees(anEmployee({ bornOn: "1966-04-02", within: 384, age: { years: 60 } }), params);
    expect(later).toMatchObject({ toBeConfirmed: ["R-376"] });
  });
  it("R-381 may wait while the basic pension does not: nothing but the own start age moves it", () => {
    const waits = pension({ age: { years: 70 } }).commencement;
    const basic = breakdown(oldAgeBasic(aCase({ bornOn: "1961-12-08", paid: 480 }), params)).commencement;
    expect([waits.months, basic.months]).toEqual([60, 0]);
  });
  it("deferred: it is added to both parts, rounded once", () => {
    // 978,100 x 8.4 % = 82,160.4
    expect(pension({ within: 384, age: { years: 66 } })).toMatchObject({
      adjusted: { change: 82_160 },
      annualAmount: 1_060_260,
    });
  });
});

describe("exact at any size", () => {
  it("600 months at the top grade, the oldest cohort's rates, 300/m and 5/4: no loss in the last yen", () => {
    for (const months of [1, 7, 299, 300, 600]) {
      const sum = months * 750_000 * 16_068; // thousandths of a yen
      const terms = [
        [{ num: sum, den: 1000 }, rate("0.0095"), { num: 300, den: months }, rate("5/4")],
        [{ num: sum, den: 1000 }, rate("0.007308"), { num: 300, den: months }, rate("5/4")],
      ];
      const num = BigInt(sum) * (9_500n + 7_308n) * 300n * 5n;
      const den = 1_000n * 1_000_000n * BigInt(months) * 4n;
      expect(BigInt(toYenSum("benefitAmount", terms))).toBe((2n * num + den) / (2n * den));
    }
  });
});

describe("properties", () => {
  const career = fc.record({
    to: fc.nat(300),
    from: fc.nat(300),
    average: fc.integer({ min: 88_000, max: 2_000_000 }),
  });
  const amount = (to: number, from: number, average: number) =>
    related(parts({ months: to, average }, { months: from, average })).amount;
  it("R-331 one more month or one more yen never lowers the pension", () => {
    const holds = fc.property(career, ({ to, from, average }) => {
      const now = amount(to, from, average);
      expect(
        Math.min(amount(to + 1, from, average), amount(to, from + 1, average), amount(to, from, average + 1)),
      ).toBeGreaterThanOrEqual(now);
    });
    fc.assert(holds);
  });
});
