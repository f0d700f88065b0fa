import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reduced } from "#lib/money/index.ts";
import { continuationOffset, unemploymentOffset } from "#lib/rules/index.ts";
import { formatMonth, parseDate, parseMonth } from "#lib/time/index.ts";
import { params } from "./a-case.ts";

const NEW = "1965-04-02";
const FORMER = "1965-04-01";
const offset = (bornOn: string, wageAt60: number, remuneration: number, asOf = "2026-11") =>
  continuationOffset({ bornOn: parseDate(bornOn), wageAt60, remuneration, at: parseMonth(asOf) }, params);

describe("R-401 benefit for continued employment", () => {
  it("X-27 300,000 of 500,000: 4 % is 12,000 a month, under the former scale 6 % is 18,000", () => {
    expect(offset(NEW, 500_000, 300_000).annualAmount).toBe(12 * 12_000);
    expect(offset(FORMER, 500_000, 300_000).annualAmount).toBe(12 * 18_000);
  });
  it("X-53 middle band: 20,000 x 64/110 x 4/10, 4,654.5 a month and 55,855 a year", () => {
    expect(offset(NEW, 400_000, 280_000)).toMatchObject({ monthly: { num: 51_200, den: 11 }, annualAmount: 55_855 });
  });
  it("X-53 former scale: 20,000 x 183/280 x 6/15, 5,228.6 a month", () => {
    expect(offset(FORMER, 400_000, 280_000)).toMatchObject({ monthly: { num: 36_600, den: 7 }, annualAmount: 62_743 });
  });
  it.each([
    // of 400,000: 64 % is 256,000, 75 % is 300,000
    ["just below 64 %", 255_999, { num: 255_999, den: 25 }],
    ["64 % is the middle band, which begins at 4 %", 256_000, { num: 10_240, den: 1 }],
    ["at 75 % nothing", 300_000, { num: 0, den: 1 }],
    ["above 75 % nothing", 440_000, { num: 0, den: 1 }],
  ])("%s", (_, pay, monthly) => {
    expect(reduced(offset(NEW, 400_000, pay).monthly)).toEqual(monthly);
  });
  it("R-402 former scale: 61 % is the middle band, which begins at 6 %", () => {
    // 244,000 x 6 % = 14,640 and 243,999 x 6 % = 14,639.94
    expect(offset(FORMER, 400_000, 244_000).annualAmount).toBe(175_680);
    expect(offset(FORMER, 400_000, 243_999).annualAmount).toBe(175_679);
  });
  it("R-402 goes by the day of attaining 60: 31 March or 1 April 2025", () => {
    expect(offset("1965-04-01", 400_000, 240_000).annualAmount).toBe(12 * 14_400);
    expect(offset("1965-04-02", 400_000, 240_000).annualAmount).toBe(12 * 9_600);
  });
  it("R-402 before April 2025 the former scale is everybody's", () => {
    expect(offset(FORMER, 400_000, 240_000, "2018-11").annualAmount).toBe(12 * 14_400);
  });
  it("pay of 380,000 near the top: the wage at 60 is held at its limit", () => {
    // in July 2026: wage at 60 held at 508,200, of which 75 % is 381,150: 1,150 x 64/110 x 4/10 = 267.64
    expect(offset(NEW, 600_000, 380_000, "2026-07")).toMatchObject({ wageAt60: 508_200, annualAmount: 3_212 });
    // former scale in 2018-11: ceiling 359,899, wage at 60 472,200, 61 % is 288,042: 280,000 x 6 % x 15/6 fits
    expect(offset(FORMER, 472_200, 280_000, "2018-11").annualAmount).toBe(12 * 16_800);
  });
  it("R-401 a benefit that would pass the ceiling counts up to it", () => {
    const { payCeiling, ...rest } = params.get("continuationBenefitLimits", parseMonth("2026-11"));
    const lower: typeof params = {
      ...params,
      get: (name, at) =>
        name === "continuationBenefitLimits"
          ? ({ ...rest, payCeiling: payCeiling - 97_369 } as ReturnType<typeof params.get<typeof name>>)
          : params.get(name, at),
    };
    const under = (remuneration: number) =>
      continuationOffset({ bornOn: parseDate(NEW), wageAt60: 500_000, remuneration, at: parseMonth("2026-11") }, lower)
        .annualAmount;
    // ceiling 300,000: 280,000 x 4 % = 11,200 and 11,200 x 10/4 + 280,000 = 308,000; so 20,000 x 4/10 = 8,000
    expect(under(280_000)).toBe(96_000);
    expect(under(300_000)).toBe(0);
    expect(under(270_000)).toBe(12 * 10_800);
  });
  it("the wage at 60 counts within its limits", () => {
    expect(offset(NEW, 700_000, 200_000).wageAt60).toBe(522_000);
    // 75 % of 96,090 is 72,067.5
    expect(offset(NEW, 50_000, 72_068)).toMatchObject({ wageAt60: 96_090, annualAmount: 0 });
    expect(offset(NEW, 50_000, 72_067).annualAmount).toBeGreaterThan(0);
  });
  it("R-401 never more than the highest rate, and less as pay comes nearer to the wage at 60", () => {
    fc.assert(
      fc.property(
        fc.constantFrom([NEW, 4] as const, [FORMER, 6] as const),
        fc.integer({ min: 100_000, max: 600_000 }),
        fc.integer({ min: 88_000, max: 640_000 }),
        ([bornOn, percent], wage, pay) => {
          const { annualAmount } = offset(bornOn, wage, pay);
          expect(annualAmount).toBeLessThanOrEqual(Math.ceil((12 * pay * percent) / 100));
          if (pay >= 0.75 * Math.min(wage, 522_000)) expect(annualAmount).toBe(0);
        },
      ),
    );
  });
});

type Facts = {
  readonly leftOn?: string;
  readonly appliedOn: string;
  readonly days: number;
  readonly bornOn?: string;
  readonly rightOn?: string;
  readonly worksAgainIn?: string;
  readonly cut?: readonly string[];
};

const unemployed = ({
  leftOn = "2026-10-31",
  appliedOn,
  days,
  bornOn = "1963-06-15",
  rightOn = "2026-06-14",
  worksAgainIn,
  cut = [],
}: Facts) => {
  const { daysPaid, withheld, released } = unemploymentOffset(
    {
      bornOn: parseDate(bornOn),
      leftOn: parseDate(leftOn),
      appliedOn: parseDate(appliedOn),
      days,
      rightOn: parseDate(rightOn),
      ...(worksAgainIn === undefined ? {} : { worksAgainIn: parseMonth(worksAgainIn) }),
      cutByEarnings: (month) => cut.includes(formatMonth(month)),
    },
    params,
  );
  return { daysPaid, withheld: withheld.map(formatMonth), released: released.map(formatMonth) };
};

describe("R-400 unemployment benefit", () => {
  it("from the month after the application to the month in which the days are used up", () => {
    // waiting from 2 to 8 November, 120 days from 9 November to 8 March
    expect(unemployed({ appliedOn: "2026-11-02", days: 120 })).toEqual({
      daysPaid: 120,
      withheld: ["2026-12", "2027-01", "2027-02", "2027-03"],
      released: [],
    });
  });
  it("settlement: four months withheld less 90 days / 30 releases one, the newest", () => {
    // 90 days from 7 December to 6 March
    expect(unemployed({ appliedOn: "2026-11-30", days: 90 })).toEqual({
      daysPaid: 90,
      withheld: ["2026-12", "2027-01", "2027-02"],
      released: ["2027-03"],
    });
  });
  it("a part of 30 days counts as a month", () => {
    // work again from March: 9 November to 28 February are 112 days, four times 30 and a part
    expect(unemployed({ appliedOn: "2026-11-02", days: 150, worksAgainIn: "2027-03" })).toEqual({
      daysPaid: 112,
      withheld: ["2026-12", "2027-01", "2027-02"],
      released: [],
    });
  });
  it("months without a day of benefit are paid: work before the first one withholds nothing", () => {
    expect(unemployed({ appliedOn: "2026-11-28", days: 150, worksAgainIn: "2026-12" })).toEqual({
      daysPaid: 0,
      withheld: [],
      released: [],
    });
  });
  it("a right that arises after the application withholds from the month after it", () => {
    // right on 14 January: 54 days from then to 8 March
    expect(unemployed({ appliedOn: "2026-11-02", days: 120, rightOn: "2027-01-14" })).toEqual({
      daysPaid: 54,
      withheld: ["2027-02", "2027-03"],
      released: [],
    });
  });
  it("months that the earnings test cuts are left to it, and do not count in the settlement", () => {
    expect(unemployed({ appliedOn: "2026-11-30", days: 90, cut: ["2026-12"] })).toEqual({
      daysPaid: 90,
      withheld: ["2027-01", "2027-02", "2027-03"],
      released: [],
    });
  });
  it.each([
    // left on 2026-10-31: a year ends on 2027-10-31
    ["the year after the job ends what is left", "2027-09-01", 90, 54, ["2027-10"]],
    ["30 days more with 330 days", "2027-09-01", 330, 84, ["2027-10", "2027-11"]],
    ["60 days more with 360 days", "2027-09-01", 360, 114, ["2027-10", "2027-11", "2027-12"]],
  ])("%s", (_, appliedOn, days, daysPaid, withheld) => {
    expect(unemployed({ appliedOn, days })).toEqual({ daysPaid, withheld, released: [] });
  });
  it("R-403 from 65 on nothing is withheld", () => {
    // 65 on 2026-12-14: 36 days from 9 November
    const near65 = { bornOn: "1961-12-15", appliedOn: "2026-11-02", days: 150 };
    expect(unemployed(near65)).toEqual({ daysPaid: 36, withheld: ["2026-12"], released: [] });
    expect(unemployed({ ...near65, bornOn: "1961-11-05" })).toEqual({ daysPaid: 0, withheld: [], released: [] });
  });
});
