import { describe, expect, it } from "vitest";
import {
  countsAs240,
  dependentsAddition,
  midLifeFrom,
  monthsAsCounted,
  transferAddition,
  transitionalAddition,
} from "#lib/rules/index.ts";
import { parseDate, parseMonth } from "#lib/time/index.ts";
import { breakdown, params, reasons } from "./a-case.ts";

const at = parseMonth("2026-11");
const aPerson = (bornOn: string, monthsFromMidLife: number, employeesMonths = monthsFromMidLife) => ({
  bornOn: parseDate(bornOn),
  employeesMonths,
  monthsFromMidLife,
});
const counts = (bornOn: string, months: number) => countsAs240(aPerson(bornOn, months), at, params);

describe("R-346 insurance late in life", () => {
  it.each([
    // first and last birth, years: http://www.office-onoduka.com/nenkin/kou_zougaku2.html
    ["1937-04-02", "1947-04-01", 15],
    ["1947-04-02", "1948-04-01", 16],
    ["1948-04-02", "1949-04-01", 17],
    ["1949-04-02", "1950-04-01", 18],
    ["1950-04-02", "1951-04-01", 19],
  ])("born %s to %s: %i years count as 240 months, a month less does not", (first, last, years) => {
    for (const bornOn of [first, last])
      expect([counts(bornOn, years * 12), counts(bornOn, years * 12 - 1)]).toEqual([true, false]);
  });
  it("no number of months does for births from 1951-04-02", () => {
    expect(counts("1951-04-02", 239)).toBe(false);
  });
  it("from the month of attaining 40, for women 35", () => {
    const from = (bornOn: string, sex: "female" | "male") => midLifeFrom(parseDate(bornOn), sex, at, params);
    expect([from("1945-05-10", "male"), from("1945-05-01", "female")]).toEqual(["1985-05", "1980-04"].map(parseMonth));
    expect([from("1951-04-01", "male"), from("1951-04-02", "male")]).toEqual([parseMonth("1991-03"), undefined]);
  });
  it("more months than 240 stay what they are, and fewer without the special too", () => {
    const counted = (...facts: Parameters<typeof aPerson>) => monthsAsCounted(aPerson(...facts), at, params);
    expect([
      counted("1945-05-10", 190),
      counted("1945-05-10", 190, 300),
      counted("1945-05-10", 179, 230),
      counted("1951-04-02", 230),
    ]).toEqual([240, 300, 230, 230]);
  });
});

describe("R-334, R-340, R-343, R-240, R-346 what hangs on 240 months", () => {
  const months = monthsAsCounted(aPerson("1945-05-10", 190), at, params);
  it("the addition for a spouse is paid: 243,800 + 179,900 for births from 1943-04-02", () => {
    const spouse = {
      bornOn: parseDate("1965-10-01"),
      employeesMonths: 0,
      drawsDisabilityPension: false,
      hasOldAgeRight: false,
    };
    const facts = { bornOn: parseDate("1945-05-10"), spouse, children: [], at };
    expect(breakdown(dependentsAddition({ ...facts, employeesMonths: months }, params)).annualAmount).toBe(423_700);
    expect(reasons(dependentsAddition({ ...facts, employeesMonths: 190 }, params))).toEqual([
      { code: "employeesMonthsTooFew", months: 190, needed: 240 },
    ]);
  });
  it("no transfer addition for who has it on own insurance", () => {
    const facts = { bornOn: parseDate("1945-05-10"), spouseHadAddition: true, at };
    expect(reasons(transferAddition({ ...facts, employeesMonths: months }, params))).toEqual([
      { code: "ownEmployeesMonths", months: 240, limit: 240 },
    ]);
  });
  it("the transitional addition rests on 240 months, less the basic pension of the real ones", () => {
    // 1,628 x 1.082 = 1,761.5, so 1,761; 1,761 x 1.032 x 240 = 436,164.48; 844,900 x 190/480 = 334,439.58
    const found = transitionalAddition(parseDate("1945-05-10"), months, 190, at, params);
    expect([found.fixedPart, found.basicEquivalent, found.amount]).toEqual([436_164, 334_440, 101_724]);
  });
});
