import { describe, expect, it } from "vitest";
import {
  type DeathGrantCase,
  deathGrant,
  deathGrantGoesTo,
  lastDeathGrantDay,
  type WidowsPensionCase,
  widowsChoice,
  widowsPension,
} from "#lib/rules/index.ts";
import { formatMonth, parseDate, parseMonth } from "#lib/time/index.ts";
import { breakdown, months, params, reasons } from "./a-case.ts";

const FULL = { paid: 480 };

type Some = Parameters<typeof months>[0];
type Widow = Omit<Partial<WidowsPensionCase>, "at" | "bornOn" | "husbandMonths"> & { bornOn?: string };
const widow = (at: string, some: Some, { bornOn = "1963-06-10", ...facts }: Widow = {}) =>
  widowsPension(
    {
      marriedYears: 10,
      husbandDrewPension: false,
      ...facts,
      bornOn: parseDate(bornOn),
      husbandMonths: months(some),
      at: parseMonth(at),
    },
    params,
  );
const annual = (at: string, some: Some) => breakdown(widow(at, some)).annualAmount;
const span = (at: string, bornOn: string) => {
  const { firstPaidMonth, lastPaidMonth } = breakdown(widow(at, FULL, { bornOn }));
  return [formatMonth(firstPaidMonth), formatMonth(lastPaidMonth)];
};
const refusal = (at: string, some: Some, facts?: Widow) => reasons(widow(at, some, facts));

describe("R-550 widow's pension", () => {
  it.each([
    ["2026-11", { paid: 240, halfExempt: 24, fullExempt: 36 }, 365_398, "X-37: 847,300 x 276/480 x 3/4 = 365,398.125"],
    ["2026-11", FULL, 635_475, "847,300 x 3/4"],
    ["2018-10", FULL, 584_475, "M-43: 779,300 x 3/4"],
    ["2018-10", { paid: 120 }, 146_119, "M-42: ten years, 779,300 x 120/480 x 3/4 = 146,118.75"],
    ["2024-10", { paid: 120 }, 153_000, "816,000 x 120/480 x 3/4"],
    ["2026-11", { fullExempt: 120 }, 79_434, "847,300 x 60/480 x 3/4 = 79,434.375"],
    ["2026-11", { before200904: { fullExempt: 120 } }, 52_956, "847,300 x 40/480 x 3/4 = 52,956.25"],
    ["2026-11", { paid: 1, studentOrDeferred: 119 }, 1_324, "847,300 x 1/480 x 3/4 = 1,323.9"],
    ["2026-11", { paid: 500 }, 635_475, "no more than the full pension"],
  ] as [string, Some, number, string][])("%s %o: %i yen a year (%s)", (at, some, yen) => {
    expect(annual(at, some)).toBe(yen);
  });
  it.each([
    ["2026-11", "1968-06-10", ["2028-07", "2033-06"], "before 60: from the month after attaining it"],
    ["2026-11", "1968-06-01", ["2028-06", "2033-05"], "born on the 1st: attains 60 in the month before"],
    ["2026-11", "1964-06-10", ["2026-11", "2029-06"], "after 60: from the month after the death"],
    ["2026-11", "1966-10-10", ["2026-11", "2031-10"], "attains 60 in the month of the death"],
    ["2026-11", "1961-11-15", ["2026-11", "2026-11"], "attains 65 in the month after the death"],
  ])("paid in %s, born %s: %o (%s)", (at, bornOn, expected) => {
    expect(span(at, bornOn)).toEqual(expected);
  });
  it("nothing is left where she attains 65 in the month of the death", () => {
    expect(refusal("2026-11", FULL, { bornOn: "1961-11-01" })).toEqual([{ code: "widowTooOld" }]);
  });
  it("asks for ten years of paid, exempted, student and deferred months, of which one is paid or exempted", () => {
    expect(refusal("2026-11", { paid: 119 })).toEqual([{ code: "contributionMonthsTooFew", months: 119, needed: 120 }]);
    expect(refusal("2026-11", { paid: 100, complementary: 400 })).toEqual([
      { code: "contributionMonthsTooFew", months: 100, needed: 120 },
    ]);
    expect(widow("2026-11", { paid: 60, fullExempt: 30, studentOrDeferred: 30 }).status).toBe("payable");
    expect(refusal("2026-11", { studentOrDeferred: 120 })).toEqual([{ code: "noPaidOrExemptMonth" }]);
  });
  it("M-42 asks for ten years of marriage", () => {
    expect(refusal("2026-11", FULL, { marriedYears: 9 })).toEqual([{ code: "marriageTooShort", years: 9, needed: 10 }]);
    expect(widow("2026-11", FULL, { marriedYears: 10 }).status).toBe("payable");
  });
  it("M2 2021-04, R-550 is closed by a pension he had received; before April 2021 by the mere right to a disability basic pension", () => {
    const drew = [{ code: "husbandDrewPension" }];
    for (const at of ["2018-10", "2026-11"]) expect(refusal(at, FULL, { husbandDrewPension: true })).toEqual(drew);
    const right = { husbandHadDisabilityRight: true };
    expect(refusal("2018-10", FULL, right)).toEqual(drew);
    // deaths of March and of April 2021
    expect(refusal("2021-04", FULL, right)).toEqual(drew);
    expect(widow("2021-05", FULL, right).status).toBe("payable");
  });
  it("her right ends with a marriage, an adoption or an early start, whose month is the last", () => {
    const until = (on: string) => widow("2026-11", FULL, { bornOn: "1965-06-10", rightEndsOn: parseDate(on) });
    expect(formatMonth(breakdown(until("2028-03-15")).lastPaidMonth)).toBe("2028-03");
    expect(formatMonth(breakdown(until("2026-11-01")).lastPaidMonth)).toBe("2026-11");
    expect(formatMonth(breakdown(until("2031-01-01")).lastPaidMonth)).toBe("2030-06");
    expect(reasons(until("2026-10-31"))).toEqual([{ code: "widowsRightEnded", on: "2026-10-31" }]);
    const before60 = { bornOn: "1970-06-10", rightEndsOn: parseDate("2029-12-24") };
    expect(refusal("2026-11", FULL, before60)).toEqual([{ code: "widowsRightEnded", on: "2029-12-24" }]);
  });
  it("says every reason at once", () => {
    const facts = { bornOn: "1960-05-10", marriedYears: 3, husbandDrewPension: true };
    expect(refusal("2026-11", { paid: 24 }, facts)).toEqual([
      { code: "contributionMonthsTooFew", months: 24, needed: 120 },
      { code: "marriageTooShort", years: 3, needed: 10 },
      { code: "husbandDrewPension" },
      { code: "widowTooOld" },
    ]);
  });
});

type Facts = Partial<Omit<DeathGrantCase, "months" | "at">>;
const grant = (some: Some, facts: Facts = {}, at = "2026-11") =>
  deathGrant(
    {
      additionalMonths: 0,
      deceasedDrewPension: false,
      survivorsBasic: "none",
      ...facts,
      months: months(some),
      at: parseMonth(at),
    },
    params,
  );
const granted = (...given: Parameters<typeof grant>) => breakdown(grant(...given)).amount;
const refused = (...given: Parameters<typeof grant>) => reasons(grant(...given));

describe("R-551 death grant", () => {
  it.each([
    [36, 120_000],
    [179, 120_000],
    [180, 145_000],
    [239, 145_000],
    [240, 170_000],
    [299, 170_000],
    [300, 220_000],
    [359, 220_000],
    [360, 270_000],
    [419, 270_000],
    [420, 320_000],
    [600, 320_000],
  ])("M-44 %i months: %i yen, in 2018 as in 2026 (table of NPA 52-4)", (paid, yen) => {
    for (const at of ["2018-10", "2026-11"]) expect(granted({ paid }, {}, at)).toBe(yen);
  });
  it("X-38 weighs partly waived months: 170 + 15 + 5 + 0 = 190, with the addition 153,500 yen", () => {
    const some = { paid: 170, quarterExempt: 20, halfExempt: 10, fullExempt: 50 };
    expect(grant(some, { additionalMonths: 40 })).toMatchObject({
      breakdown: {
        countedMonths: { num: 190, den: 1 },
        baseAmount: 145_000,
        additionAmount: 8_500,
        amount: 153_500,
      },
    });
  });
  it.each([
    [{ quarterExempt: 48 }, 120_000, "48 x 3/4 = 36"],
    [{ halfExempt: 72 }, 120_000, "72 x 1/2 = 36"],
    [{ threeQuarterExempt: 144 }, 120_000, "144 x 1/4 = 36"],
    [{ before200904: { halfExempt: 72 } }, 120_000, "the same before April 2009"],
    [{ paid: 35, threeQuarterExempt: 4 }, 120_000, "35 + 1"],
  ] as [Some, number, string][])("counts %o as %i yen (%s)", (some, yen) => {
    expect(granted(some)).toBe(yen);
  });
  it.each([
    [{ paid: 35 }, 35],
    [{ paid: 35, threeQuarterExempt: 3 }, 35.75],
    [{ fullExempt: 480 }, 0],
    [{ studentOrDeferred: 480 }, 0],
    [{ complementary: 480 }, 0],
  ] as [Some, number][])("refuses %o: %d months", (some, counted) => {
    expect(refused(some)).toEqual([{ code: "contributionMonthsTooFew", months: counted, needed: 36 }]);
  });
  it("adds 8,500 yen from 36 months with the additional contribution", () => {
    expect(granted({ paid: 36 }, { additionalMonths: 35 })).toBe(120_000);
    expect(granted({ paid: 36 }, { additionalMonths: 36 })).toBe(128_500);
  });
  it("is closed by a pension ever received, also in 2018, and by a basic survivors' pension that can be drawn", () => {
    for (const at of ["2018-10", "2026-11"])
      expect(refused({ paid: 36 }, { deceasedDrewPension: true }, at)).toEqual([{ code: "deceasedDrewPension" }]);
    expect(refused({ paid: 36 }, { survivorsBasic: "payable" })).toEqual([{ code: "survivorsBasicPayable" }]);
    expect(granted({ paid: 36 }, { survivorsBasic: "endedInMonthOfDeath" })).toBe(120_000);
    expect(granted({ paid: 36 }, { survivorsBasic: "childLivesWithParent" })).toBe(120_000);
  });
  it("goes to the spouse, a child, a parent, a grandchild, a grandparent, a sibling, and to nobody after them", () => {
    const order = ["spouse", "child", "parent", "grandchild", "grandparent", "sibling"] as const;
    for (const [i, first] of order.entries()) expect(deathGrantGoesTo(order.slice(i).toReversed())).toBe(first);
    expect(deathGrantGoesTo(["otherRelative"])).toBeUndefined();
    expect(deathGrantGoesTo(["sibling", "spouse", "child"], "childLivesWithParent")).toBe("spouse");
    expect(deathGrantGoesTo(["child", "parent"], "childLivesWithParent")).toBeUndefined();
  });
  it.each([
    ["2026-05-20", "2028-05-20"],
    ["2024-02-29", "2026-02-28"],
    ["2026-02-28", "2028-02-29"],
  ])("R-011, R-551 after a death of %s it can be claimed to %s, two years from the day after", (diedOn, last) => {
    expect(lastDeathGrantDay(parseDate(diedOn), params)).toBe(last);
  });
});

describe("M-51, R-552 one of the two", () => {
  const choice = (bornOn: string, some: Some) =>
    widowsChoice(breakdown(widow("2026-11", some, { bornOn })), breakdown(grant(some)));
  it("the pension of five years brings more than the grant", () => {
    // 365,398 a year for 60 months; 240 + 12 months open 170,000
    expect(choice("1968-06-10", { paid: 240, halfExempt: 24, fullExempt: 36 })).toEqual({
      pensionMonths: 60,
      pensionTotal: 1_826_990,
      grantAmount: 170_000,
      larger: "widowsPension",
    });
  });
  it("a few months before 65 the grant brings more", () => {
    // 847,300 x 120/480 x 3/4 = 158,869 a year, for January of 2027 and the two months before
    expect(choice("1962-01-20", { paid: 120 })).toEqual({
      pensionMonths: 3,
      pensionTotal: 39_717,
      grantAmount: 120_000,
      larger: "deathGrant",
    });
  });
});
