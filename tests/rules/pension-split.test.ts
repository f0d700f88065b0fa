import { describe, expect, it } from "vitest";
import { rate } from "#lib/money/index.ts";
import { pensionSplit, recordChangeRate } from "#lib/rules/index.ts";
import { parseDate, parseMonth } from "#lib/time/index.ts";
import { breakdown, params, reasons } from "./a-case.ts";

const split = (first: number, second: number, share = "0.5", divorcedOn = "2026-05-20", asOf = "2026-11") =>
  pensionSplit({ divorcedOn: parseDate(divorcedOn), first, second, share: rate(share), at: parseMonth(asOf) }, params);

describe("R-700 split by agreement", () => {
  it("X-42: 120 and 40 million, one half: a third of each month moves, 450,000 and 150,000 become 300,000 each", () => {
    const { changeRate, ...rest } = breakdown(split(120_000_000, 40_000_000));
    expect(changeRate).toEqual({ num: 1, den: 3 });
    expect(450_000 - (450_000 * changeRate.num) / changeRate.den).toBe(300_000);
    expect(rest).toMatchObject({
      payer: "first",
      payerAfter: 80_000_000,
      payeeAfter: 80_000_000,
      annualAmountMoved: 219_240,
      claimBy: "2031-05-20",
    });
  });
  it("the higher earner pays, whoever is named first", () => {
    expect(breakdown(split(40_000_000, 120_000_000))).toMatchObject({ payer: "second", payerAfter: 80_000_000 });
  });
  it("a smaller share moves less: 30 % of 160 million are 48, 8 million move", () => {
    expect(breakdown(split(120_000_000, 40_000_000, "0.3"))).toMatchObject({
      changeRate: { num: 1, den: 15 },
      payerAfter: 112_000_000,
      payeeAfter: 48_000_000,
      annualAmountMoved: 43_848,
    });
  });
  it("the two totals keep their sum where a yen is odd", () => {
    expect(breakdown(split(100_000_001, 0))).toMatchObject({ payerAfter: 50_000_001, payeeAfter: 50_000_000 });
  });
  it("the share lies above the lower earner's own, up to one half", () => {
    const refused = (from: number) => [{ code: "shareNotAllowed", from, to: 0.5 }];
    expect(reasons(split(120_000_000, 40_000_000, "0.25"))).toEqual(refused(0.25));
    expect(breakdown(split(120_000_000, 40_000_000, "0.25001")).payeeAfter).toBe(40_001_600);
    expect(reasons(split(120_000_000, 40_000_000, "0.50001"))).toEqual(refused(0.25));
    expect(reasons(split(2, 1, "0.3"))).toEqual(refused(0.333333));
    expect(reasons(split(70_000_000, 70_000_000))).toEqual(refused(0.5));
    expect(reasons(split(0, 0))).toEqual(refused(0.5));
  });
});

describe("R-700 the part that moves where records are kept by month, in seven decimals", () => {
  it.each([
    // share, payer, payee, payer at the payee's rates, parts of ten million
    ["1/2", 120_000_000, 40_000_000, 120_000_000, 3_333_333, "X-42: 1/3"],
    ["1/2", 300_000, 150_000, 300_000, 2_500_000, "75,000 of 300,000"],
    ["0.3", 120_000_000, 40_000_000, 120_000_000, 666_667, "8 of 120 million"],
    ["1/2", 100_000_000, 0, 110_000_000, 4_761_905, "50 / 105: both then have 52,380,950 at their own rates"],
  ])("%s of %i and %i, at the payee's rates %i: %i (%s)", (share, payer, payee, converted, num) => {
    expect(recordChangeRate(rate(share), payer, payee, converted)).toEqual({ num, den: 10_000_000 });
  });
});

describe("R-701 time to claim", () => {
  it.each([
    ["2026-03-31", "2028-03-31"],
    ["2026-04-01", "2031-04-01"],
    ["2018-06-15", "2020-06-15"],
    // the period begins the day after the divorce and ends the day before that day comes again
    ["2024-02-29", "2026-02-28"],
    ["2027-02-28", "2032-02-29"],
    ["2028-02-28", "2033-02-28"],
  ])("divorced on %s: to %s", (divorcedOn, claimBy) => {
    expect(breakdown(split(120_000_000, 0, "0.5", divorcedOn, "2018-04")).claimBy).toBe(claimBy);
  });
  it("late from the month after the last day on, beside every other reason", () => {
    expect(breakdown(split(120_000_000, 0, "0.5", "2024-11-30", "2026-11")).claimBy).toBe("2026-11-30");
    expect(reasons(split(120_000_000, 0, "0.5", "2024-10-31", "2026-11"))).toEqual([{ code: "claimTooLate" }]);
    expect(reasons(split(1, 1, "0.5", "2024-10-31", "2026-11"))).toMatchObject([
      { code: "shareNotAllowed" },
      { code: "claimTooLate" },
    ]);
  });
});

describe("R-702 category-3 months", () => {
  it("half of the insured's record moves where the dependent has none", () => {
    expect(breakdown(split(70_000_000, 0))).toMatchObject({
      changeRate: { num: 1, den: 2 },
      payerAfter: 35_000_000,
      payeeAfter: 35_000_000,
      annualAmountMoved: 191_835,
    });
  });
});
