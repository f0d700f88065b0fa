import { describe, expect, it } from "vitest";
import { parameters } from "#data/index.ts";
import { type Rate, rate, reduced, times, toYen } from "#lib/money/index.ts";
import { forBirth, type ParameterName, type ParameterValues } from "#lib/parameters/index.ts";
import { dayBefore, parseDate, parseMonth } from "#lib/time/index.ts";

const params = parameters.under();
const get = <N extends ParameterName>(name: N, month: string): ParameterValues[N] =>
  params.get(name, parseMonth(month));
const simple = (text: string): Rate => reduced(rate(text));
const LATEST = "2026-10";

describe("R-200, R-202, R-203 basic pension", () => {
  it("780,900 yen at FY2004 prices; 300 months, then 120 from August 2017", () => {
    expect(get("basicPensionBase", LATEST)).toBe(780_900);
    expect([get("qualifyingMonths", "2017-07"), get("qualifyingMonths", "2017-08")]).toEqual([300, 120]);
    expect(get("longTermSurvivorsMonths", LATEST)).toBe(300);
  });
  it.each([
    // first and last birth, months of a full career: app. table 4 of Act 34 of 1985
    ["1926-04-02", "1927-04-01", 300],
    ["1927-04-02", "1928-04-01", 312],
    ["1928-04-02", "1929-04-01", 324],
    ["1929-04-02", "1930-04-01", 336],
    ["1930-04-02", "1931-04-01", 348],
    ["1931-04-02", "1932-04-01", 360],
    ["1932-04-02", "1933-04-01", 372],
    ["1933-04-02", "1934-04-01", 384],
    ["1934-04-02", "1935-04-01", 396],
    ["1935-04-02", "1936-04-01", 408],
    ["1936-04-02", "1937-04-01", 420],
    ["1937-04-02", "1938-04-01", 432],
    ["1938-04-02", "1939-04-01", 444],
    ["1939-04-02", "1940-04-01", 456],
    ["1940-04-02", "1941-04-01", 468],
    ["1941-04-02", "2000-04-01", 480],
  ])("born %s to %s: %i months", (from, to, months) => {
    const table = get("basicPensionFullCareerMonths", LATEST);
    expect([from, to].map((born) => forBirth(table, parseDate(born)))).toEqual([months, months]);
  });
  it.each([
    ["exemptionWeightsFrom200904", ["7/8", "3/8"], ["3/4", "1/4"], ["5/8", "1/8"], ["1/2", "0"]],
    ["exemptionWeightsBefore200904", ["5/6", "1/2"], ["2/3", "1/3"], ["1/2", "1/6"], ["1/3", "0"]],
  ] as const)("R-211, R-212 %s", (name, quarter, half, threeQuarter, full) => {
    const weights = get(name, LATEST);
    const stated = [weights.quarterExempt, weights.halfExempt, weights.threeQuarterExempt, weights.fullExempt];
    const expected = [quarter, half, threeQuarter, full].map((pair) => pair.map(simple));
    expect(stated.map(({ withinCap, beyondCap }) => [reduced(withinCap), reduced(beyondCap)])).toEqual(expected);
  });
  it.each([
    // amounts paid before April 2015
    ["1986-04", 622_800],
    ["1987-04", 626_500],
    ["1988-04", 627_200],
    ["1989-04", 666_000],
    ["1990-04", 681_300],
    ["1991-04", 702_000],
    ["1992-04", 725_300],
    ["1993-04", 737_300],
    ["1994-04", 747_300],
    ["1994-10", 780_000],
    ["1995-04", 785_500],
    ["1998-04", 799_500],
    ["1999-04", 804_200],
    ["2003-04", 797_000],
    ["2004-04", 794_500],
    ["2006-04", 792_100],
    ["2011-04", 788_900],
    ["2012-04", 786_500],
    ["2013-10", 778_500],
    ["2014-04", 772_800],
  ])("full amount from %s: %i yen", (from, yen) => {
    expect(get("basicPensionFullAmountBefore201504", from)).toBe(yen);
    if (from >= "2004-04") {
      const slide = get("priceSlideRate", from);
      expect(toYen("statutoryAmount", get("priceSlideBase", from), slide)).toBe(yen);
    }
  });
  it("FY2015 to FY2017: 780,100, 780,100 and 779,300 yen", () => {
    const full = (month: string) => {
      const revision = forBirth(get("basicPensionRevision", month), parseDate("1950-01-01"));
      return toYen("statutoryAmount", get("basicPensionBase", month), revision);
    };
    expect(["2015-04", "2016-04", "2017-04", "2018-03"].map(full)).toEqual([780_100, 780_100, 779_300, 779_300]);
  });
  it("half of it is the state's since April 2009", () => {
    expect(get("stateShare", "2009-03")).toEqual({ num: 1, den: 3 });
    expect(get("stateShare", "2009-04")).toEqual({ num: 1, den: 2 });
  });
});

describe("R-222, R-231 early and deferred commencement", () => {
  const early = (month: string, born: string) => forBirth(get("earlyCommencement", month), parseDate(born));
  const deferred = (month: string, born: string) => forBirth(get("deferredCommencement", month), parseDate(born));
  const perMonth = (thousandths: number, maxMonths: number) => ({
    perMonth: { num: thousandths, den: 1000 },
    maxMonths,
  });
  it.each([
    ["2022-03", "1962-04-02", 5],
    ["2022-04", "1962-04-02", 4],
    ["2022-04", "1962-04-01", 5],
    ["2018-04", "1941-04-02", 5],
    ["2026-10", "1941-04-02", 5],
  ])("a claim in %s, born %s: %i thousandths a month", (month, born, thousandths) => {
    expect(early(month, born)).toEqual(perMonth(thousandths, 60));
  });
  it.each([
    ["2022-03", "1952-04-02", 60],
    ["2022-03", "1941-04-02", 60],
    ["2022-04", "1952-04-02", 120],
    ["2022-04", "1952-04-01", 60],
    ["2026-10", "1941-04-02", 60],
  ])("waiting to %s, born %s: at most %i months", (month, born, months) => {
    expect(deferred(month, born)).toEqual({ ...perMonth(7, months), minMonths: 12 });
  });
  it("births to 1941-04-01 by age at the claim", () => {
    const percent = (ages: readonly (readonly [number, number])[]) => ({
      byAge: ages.map(([age, num]) => ({ age, rate: { num, den: 100 } })),
    });
    const reduction = percent([
      [60, 42],
      [61, 35],
      [62, 28],
      [63, 20],
      [64, 11],
    ]);
    const increase = percent([
      [66, 12],
      [67, 26],
      [68, 43],
      [69, 64],
      [70, 88],
    ]);
    for (const month of ["2021-04", LATEST]) {
      expect(early(month, "1941-04-01")).toEqual(reduction);
      expect(deferred(month, "1941-04-01")).toEqual(increase);
    }
  });
});

describe("R-333, R-334 multipliers by birth", () => {
  it.each([
    // born from; per thousand: main to 2003-03, from 2003-04; guaranteed likewise; fixed part
    ["1926-04-02", "9.500", "7.308", "10.00", "7.692", "1.875"],
    ["1927-04-02", "9.367", "7.205", "9.86", "7.585", "1.817"],
    ["1928-04-02", "9.234", "7.103", "9.72", "7.477", "1.761"],
    ["1929-04-02", "9.101", "7.001", "9.58", "7.369", "1.707"],
    ["1930-04-02", "8.968", "6.898", "9.44", "7.262", "1.654"],
    ["1931-04-02", "8.845", "6.804", "9.31", "7.162", "1.603"],
    ["1932-04-02", "8.712", "6.702", "9.17", "7.054", "1.553"],
    ["1933-04-02", "8.588", "6.606", "9.04", "6.954", "1.505"],
    ["1934-04-02", "8.465", "6.512", "8.91", "6.854", "1.458"],
    ["1935-04-02", "8.351", "6.424", "8.79", "6.762", "1.413"],
    ["1936-04-02", "8.227", "6.328", "8.66", "6.662", "1.369"],
    ["1937-04-02", "8.113", "6.241", "8.54", "6.569", "1.327"],
    ["1938-04-02", "7.990", "6.146", "8.41", "6.469", "1.286"],
    ["1939-04-02", "7.876", "6.058", "8.29", "6.377", "1.246"],
    ["1940-04-02", "7.771", "5.978", "8.18", "6.292", "1.208"],
    ["1941-04-02", "7.657", "5.890", "8.06", "6.200", "1.170"],
    ["1942-04-02", "7.543", "5.802", "7.94", "6.108", "1.134"],
    ["1943-04-02", "7.439", "5.722", "7.83", "6.023", "1.099"],
    ["1944-04-02", "7.334", "5.642", "7.72", "5.938", "1.065"],
    ["1945-04-02", "7.230", "5.562", "7.61", "5.854", "1.032"],
    ["1946-04-02", "7.125", "5.481", "7.50", "5.769", "1.000"],
  ])("born from %s: %s, %s, %s, %s; %s", (from, before, since, oldBefore, oldSince, fixed) => {
    const born = parseDate(from);
    const value = forBirth(get("remunerationRelatedMultipliers", LATEST), born);
    const thousandth = rate("1/1000");
    const expected = [before, since, oldBefore, oldSince].map((text) => times(rate(text), thousandth));
    const stated = [value.before200304, value.from200304, value.guaranteedBefore200304, value.guaranteedFrom200304];
    expect(stated.map(reduced)).toEqual(expected);
    expect(reduced(forBirth(get("fixedPartMultiplier", LATEST), born))).toEqual(simple(fixed));
  });
  it.each([
    ["1929-04-01", 420],
    ["1929-04-02", 432],
    ["1934-04-02", 444],
    ["1944-04-01", 444],
    ["1944-04-02", 456],
    ["1945-04-02", 468],
    ["1946-04-01", 468],
    ["1946-04-02", 480],
  ])("born %s: at most %i months of the fixed part", (born, months) => {
    expect(forBirth(get("fixedPartMonthCap", LATEST), parseDate(born))).toBe(months);
  });
  it("1,628 yen a month at FY2004 prices", () => expect(get("fixedPartBase", LATEST)).toBe(1_628));
});

describe("R-332 rate of the guaranteed amount", () => {
  it.each([
    // from, born to 1938-04-01, born later: FY2004 and FY2025 official, the others by the chain
    ["2004-04", "1.001", "1.001"],
    ["2005-04", "1.001", "1.001"],
    ["2006-04", "0.998", "0.998"],
    ["2007-04", "0.998", "0.998"],
    ["2008-04", "0.998", "0.998"],
    ["2009-04", "1.007", "1.007"],
    ["2010-04", "0.993", "0.993"],
    ["2011-04", "0.986", "0.986"],
    ["2012-04", "0.983", "0.983"],
    ["2013-04", "0.983", "0.983"],
    ["2014-04", "0.986", "0.984"],
    ["2015-04", "1.000", "0.998"],
    ["2016-04", "1.000", "0.998"],
    ["2017-04", "0.999", "0.997"],
    ["2018-04", "0.999", "0.997"],
    ["2019-04", "1.000", "0.998"],
    ["2020-04", "1.002", "1.000"],
    ["2021-04", "1.001", "0.999"],
    ["2022-04", "0.997", "0.995"],
    ["2023-04", "1.016", "1.014"],
    ["2024-04", "1.043", "1.041"],
    ["2025-04", "1.063", "1.061"],
    ["2026-04", "1.084", "1.082"],
  ])("from %s: %s and %s", (from, old, young) => {
    const table = get("guaranteedRevision", from);
    expect(reduced(forBirth(table, parseDate("1938-04-01")))).toEqual(simple(old));
    expect(reduced(forBirth(table, parseDate("1938-04-02")))).toEqual(simple(young));
  });
  it("splits at 1938-04-02 in every year", () => {
    for (const { value } of parameters.history("guaranteedRevision"))
      expect(value.map(({ bornFrom }) => bornFrom)).toEqual([null, "1938-04-02"]);
  });
  it("follows from the indexation of the year, with the lower of prices and wages", () => {
    for (let year = 2019; year <= 2026; year++) {
      const { prices, wages, slideEmployees } = get("indexation", `${year}-04`);
      const lower = prices.num * wages.den < wages.num * prices.den ? prices : wages;
      const thousandths = ({ num, den }: Rate) => Math.round((1000 * num) / den);
      const change = { num: thousandths(times(lower, slideEmployees)), den: 1000 };
      const last = forBirth(get("guaranteedRevision", `${year - 1}-04`), parseDate("1950-01-01"));
      const now = forBirth(get("guaranteedRevision", `${year}-04`), parseDate("1950-01-01"));
      expect([year, thousandths(times(last, change))]).toEqual([year, thousandths(now)]);
    }
  });
});

describe("R-022 indexation of the first year", () => {
  it("FY2018: prices +0.5 %, wages -0.4 %, nothing changed and the slide of 0.3 % carried over", () => {
    const { prices, wages, disposableShare, slideBasic, slideEmployees } = get("indexation", "2018-04");
    const stated = [prices, wages, disposableShare, slideBasic, slideEmployees].map(reduced);
    expect(stated).toEqual(["1.005", "0.996", "0.998", "1", "1"].map(simple));
  });
});

describe("R-020 to R-025 the revision rate follows from the indexation of the year", () => {
  it.each([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])("FY%i, both cohorts", (year) => {
    const { prices, wages, slideBasic } = get("indexation", `${year}-04`);
    const lower = prices.num * wages.den < wages.num * prices.den ? prices : wages;
    const thousandths = ({ num, den }: Rate) => Math.round((1000 * num) / den);
    const stepped = (born: string, index: Rate) => {
      const last = forBirth(get("basicPensionRevision", `${year - 1}-04`), parseDate(born));
      return thousandths(times(last, { num: thousandths(times(index, slideBasic)), den: 1000 }));
    };
    const now = (born: string) => thousandths(forBirth(get("basicPensionRevision", `${year}-04`), parseDate(born)));
    expect([now("1960-01-01"), now("1950-01-01")]).toEqual([
      stepped("1960-01-01", wages),
      stepped("1950-01-01", lower),
    ]);
  });
});

describe("R-361, R-761 special old-age pension by birth", () => {
  it.each([
    // class, first and last birth, age of the fixed part, of the remuneration-related part
    ["menAndPublicServants", "1925-04-02", "1941-04-01", 60, 60],
    ["menAndPublicServants", "1941-04-02", "1943-04-01", 61, 60],
    ["menAndPublicServants", "1943-04-02", "1945-04-01", 62, 60],
    ["menAndPublicServants", "1945-04-02", "1947-04-01", 63, 60],
    ["menAndPublicServants", "1947-04-02", "1949-04-01", 64, 60],
    ["menAndPublicServants", "1949-04-02", "1953-04-01", null, 60],
    ["menAndPublicServants", "1953-04-02", "1955-04-01", null, 61],
    ["menAndPublicServants", "1955-04-02", "1957-04-01", null, 62],
    ["menAndPublicServants", "1957-04-02", "1959-04-01", null, 63],
    ["menAndPublicServants", "1959-04-02", "1961-04-01", null, 64],
    ["menAndPublicServants", "1961-04-02", "2000-04-01", null, null],
    ["womenPrivateSector", "1925-04-02", "1932-04-01", 55, 55],
    ["womenPrivateSector", "1932-04-02", "1934-04-01", 56, 56],
    ["womenPrivateSector", "1934-04-02", "1936-04-01", 57, 57],
    ["womenPrivateSector", "1936-04-02", "1938-04-01", 58, 58],
    ["womenPrivateSector", "1938-04-02", "1940-04-01", 59, 59],
    ["womenPrivateSector", "1940-04-02", "1946-04-01", 60, 60],
    ["womenPrivateSector", "1946-04-02", "1948-04-01", 61, 60],
    ["womenPrivateSector", "1948-04-02", "1950-04-01", 62, 60],
    ["womenPrivateSector", "1950-04-02", "1952-04-01", 63, 60],
    ["womenPrivateSector", "1952-04-02", "1954-04-01", 64, 60],
    ["womenPrivateSector", "1954-04-02", "1958-04-01", null, 60],
    ["womenPrivateSector", "1958-04-02", "1960-04-01", null, 61],
    ["womenPrivateSector", "1960-04-02", "1962-04-01", null, 62],
    ["womenPrivateSector", "1962-04-02", "1964-04-01", null, 63],
    ["womenPrivateSector", "1964-04-02", "1966-04-01", null, 64],
    ["womenPrivateSector", "1966-04-02", "2000-04-01", null, null],
    ["minersAndSeamen", "1925-04-02", "1946-04-01", 55, 55],
    ["minersAndSeamen", "1946-04-02", "1948-04-01", 56, 56],
    ["minersAndSeamen", "1948-04-02", "1950-04-01", 57, 57],
    ["minersAndSeamen", "1950-04-02", "1952-04-01", 58, 58],
    ["minersAndSeamen", "1952-04-02", "1954-04-01", 59, 59],
    ["minersAndSeamen", "1954-04-02", "1958-04-01", 60, 60],
    ["minersAndSeamen", "1958-04-02", "1960-04-01", 61, 61],
    ["minersAndSeamen", "1960-04-02", "1962-04-01", 62, 62],
    ["minersAndSeamen", "1962-04-02", "1964-04-01", 63, 63],
    ["minersAndSeamen", "1964-04-02", "1966-04-01", 64, 64],
    ["minersAndSeamen", "1966-04-02", "2000-04-01", null, null],
    ["policeAndFire", "1947-04-02", "1949-04-01", 61, 60],
    ["policeAndFire", "1949-04-02", "1951-04-01", 62, 60],
    ["policeAndFire", "1951-04-02", "1953-04-01", 63, 60],
    ["policeAndFire", "1953-04-02", "1955-04-01", 64, 60],
    ["policeAndFire", "1955-04-02", "1959-04-01", null, 60],
    ["policeAndFire", "1959-04-02", "1961-04-01", null, 61],
    ["policeAndFire", "1961-04-02", "1963-04-01", null, 62],
    ["policeAndFire", "1963-04-02", "1965-04-01", null, 63],
    ["policeAndFire", "1965-04-02", "1967-04-01", null, 64],
    ["policeAndFire", "1967-04-02", "2000-04-01", null, null],
  ] as const)("%s born %s to %s: %s, %s", (group, from, to, fixedPart, remunerationRelated) => {
    const table = get("specialOldAgeStart", LATEST)[group];
    for (const born of [from, to]) expect(forBirth(table, parseDate(born))).toEqual({ fixedPart, remunerationRelated });
  });
  it("says nothing about police and fire service before births of 1947-04-02", () => {
    const table = get("specialOldAgeStart", LATEST).policeAndFire;
    expect(() => forBirth(table, dayBefore(parseDate("1947-04-02")))).toThrow(RangeError);
  });
  it("12 months open it, 528 months bring the fixed part at once", () => {
    expect([get("specialOldAgeMonths", LATEST), get("longCareerMonths", LATEST)]).toEqual([12, 528]);
  });
  it("R-760 months at sea and in mines", () => {
    const factor = (month: string) => get("minersAndSeamenMonthFactor", month);
    expect(["1986-03", "1986-04", "1991-03", "1991-04"].map(factor)).toEqual(["4/3", "6/5", "6/5", "1"].map(rate));
  });
});

describe("R-390 to R-402 earnings test", () => {
  it.each([
    // from, threshold before FY2018
    ["2002-04", 370_000],
    ["2004-04", 480_000],
    ["2005-04", 480_000],
    ["2006-04", 480_000],
    ["2007-04", 480_000],
    ["2008-04", 480_000],
    ["2009-04", 480_000],
    ["2010-04", 470_000],
    ["2011-04", 460_000],
    ["2012-04", 460_000],
    ["2013-04", 460_000],
    ["2014-04", 460_000],
    ["2015-04", 470_000],
    ["2016-04", 470_000],
    ["2017-04", 460_000],
  ])("threshold from %s: %i yen", (from, yen) => {
    expect(get("earningsTestThreshold", from)).toBe(yen);
  });
  it("amounts of the act, and the lower threshold below 65 until March 2022", () => {
    expect([get("earningsTestBase", "2026-03"), get("earningsTestBase", "2026-04")]).toEqual([480_000, 620_000]);
    const start = (month: string) => get("earningsTestUnder65Start", month);
    expect(["2004-03", "2004-04", "2022-03"].map(start)).toEqual([220_000, 280_000, 280_000]);
  });
  it("offset of the benefit for continued employment: 6 % of pay, 4 % for those who reach 60 from April 2025", () => {
    const offset = (month: string, born: string) => {
      const { maxRate, maxBelow, noneFrom, slope, share } = forBirth(get("employmentOffset", month), parseDate(born));
      return [maxRate, maxBelow, noneFrom, slope, share].map(reduced);
    };
    const higher = ["0.06", "0.61", "0.75", "183/280", "6/15"].map(simple);
    const lower = ["0.04", "0.64", "0.75", "64/110", "4/10"].map(simple);
    expect(offset("2026-10", "1965-04-01")).toEqual(higher);
    expect(offset("2025-03", "1965-04-02")).toEqual(higher);
    expect(offset("2025-04", "1965-04-02")).toEqual(lower);
  });
  it.each([
    // from, pay and benefit together, smallest benefit, wage at 60 from and to
    ["2017-08", 357_864, 1_976, 74_100, 469_500],
    ["2018-08", 359_899, 1_984, 74_400, 472_200],
    ["2019-03", 360_169, 1_984, 74_400, 472_500],
    ["2019-08", 363_359, 2_000, 75_000, 476_700],
    ["2020-03", 363_344, 2_000, 75_000, 476_700],
    ["2020-08", 365_114, 2_059, 77_220, 479_100],
    ["2021-08", 360_584, 2_061, 77_310, 473_100],
    ["2022-08", 364_595, 2_125, 79_710, 478_500],
    ["2023-08", 370_452, 2_196, 82_380, 486_300],
    ["2024-08", 376_750, 2_295, 86_070, 494_700],
    ["2025-08", 386_922, 2_411, 90_420, 508_200],
    ["2026-08", 397_369, 2_562, 96_090, 522_000],
  ])("limits of that benefit from %s", (from, payCeiling, smallestBenefit, wageAt60From, wageAt60To) => {
    expect(get("continuationBenefitLimits", from)).toEqual({ payCeiling, smallestBenefit, wageAt60From, wageAt60To });
  });
  it("R-400 unemployment benefit: 7 waiting days, a year to draw it in, 30 days for a month of pension", () => {
    expect(get("unemploymentBenefit", LATEST)).toEqual({
      waitingDays: 7,
      periodYears: 1,
      longerPeriods: [
        { days: 330, extraDays: 30 },
        { days: 360, extraDays: 60 },
      ],
      daysPerMonth: 30,
    });
  });
});

describe("amounts of the acts at FY2004 prices", () => {
  it.each([
    ["2004-10", 224_700, 224_700, 74_900],
    ["2028-03", 224_700, 224_700, 74_900],
    ["2028-04", 202_200, 269_600, 269_600],
  ])("additions in %s: spouse %i, children %i and %i yen", (month, spouse, firstAndSecond, thirdOn) => {
    expect(get("spouseAdditionBase", month)).toBe(spouse);
    expect(get("childAdditionBase", month)).toEqual({ firstAndSecond, thirdOn });
    expect(get("transferAdditionBase", month)).toBe(224_700);
  });
  it.each([
    ["2028-03", 165_800],
    ["2028-04", 149_200],
  ])("special addition in %s: up to %i yen", (month, highest) => {
    expect(get("spouseSpecialAdditionBase", month)).toEqual([
      { bornFrom: null, value: 0 },
      { bornFrom: "1934-04-02", value: 33_200 },
      { bornFrom: "1940-04-02", value: 66_300 },
      { bornFrom: "1941-04-02", value: 99_500 },
      { bornFrom: "1942-04-02", value: 132_600 },
      { bornFrom: "1943-04-02", value: highest },
    ]);
  });
  it("shares of the transfer addition by birth", () => {
    const shares = get("transferAdditionShare", LATEST).map(({ bornFrom, value }) => [
      bornFrom,
      (1000 * value.num) / value.den,
    ]);
    expect(shares.map(([bornFrom]) => bornFrom)).toEqual([
      null,
      ...Array.from({ length: 36 }, (_, i) => `${1926 + i}-04-02`),
      "1966-04-02",
    ]);
    expect(shares.map(([, share]) => share)).toEqual([
      0, 1000, 973, 947, 920, 893, 867, 840, 813, 787, 760, 733, 707, 680, 653, 627, 600, 573, 547, 520, 493, 467, 440,
      413, 387, 360, 333, 307, 280, 253, 227, 200, 173, 147, 120, 93, 67, 0,
    ]);
  });
  it("twelfths taken off for widows from 65, by birth", () => {
    const rows = get("transitionalWidowDeduction", LATEST);
    expect(rows.map(({ bornFrom }) => bornFrom)).toEqual([
      null,
      ...Array.from({ length: 30 }, (_, i) => `${1927 + i}-04-02`),
    ]);
    const years = rows.map(({ value }) => [value.num / 12, value.den / 12]);
    const before1941 = Array.from({ length: 15 }, (_, i) => [i, 25 + i]);
    const since1941 = Array.from({ length: 15 }, (_, i) => [15 + i, 40]);
    expect(years.slice(0, -1)).toEqual([...before1941, ...since1941]);
    expect(rows.at(-1)?.value).toEqual({ num: 3, den: 4 });
  });
  it("contribution of the act", () => {
    const amounts = parameters.history("nationalContributionBase").map(({ value }) => value);
    expect(amounts).toEqual([
      13_580, 13_860, 14_140, 14_420, 14_700, 14_980, 15_260, 15_540, 15_820, 16_100, 16_380, 16_660, 16_900, 17_000,
    ]);
  });
  it("contribution rates of revision to FY2017", () => {
    const rates = parameters.history("nationalContributionRevision").filter(({ annual }) => !annual);
    expect(rates.map(({ value }) => (1000 * value.num) / value.den)).toEqual([
      1000, 1000, 997, 999, 997, 1008, 984, 964, 951, 947, 952, 976, 976,
    ]);
  });
});

describe("disability and survivors", () => {
  it("R-551 death grant by months", () => {
    expect(get("deathGrant", LATEST)).toEqual([
      { fromMonths: 36, amount: 120_000 },
      { fromMonths: 180, amount: 145_000 },
      { fromMonths: 240, amount: 170_000 },
      { fromMonths: 300, amount: 220_000 },
      { fromMonths: 360, amount: 270_000 },
      { fromMonths: 420, amount: 320_000 },
    ]);
    expect(get("deathGrantAdditional", LATEST)).toEqual({ fromMonths: 36, amount: 8_500 });
    const weights = get("partlyPaidMonthWeights", LATEST);
    const stated = [weights.quarterExempt, weights.halfExempt, weights.threeQuarterExempt, weights.fullExempt];
    expect(stated.map(reduced)).toEqual(["3/4", "1/2", "1/4", "0"].map(simple));
  });
  it.each([
    ["2018-04", 3_604_000, 4_621_000],
    ["2021-10", 3_704_000, 4_721_000],
    ["2025-09", 3_704_000, 4_721_000],
    ["2025-10", 3_761_000, 4_794_000],
  ])("R-471 income limits in %s: %i and %i yen", (month, half, full) => {
    expect(get("disabilityBefore20IncomeLimits", month)).toEqual({ half, full });
  });
  it("shares and terms", () => {
    expect(get("survivorsShare", LATEST)).toEqual({ num: 3, den: 4 });
    expect(get("survivorsAt65Shares", LATEST)).toEqual({ survivors: { num: 2, den: 3 }, own: { num: 1, den: 2 } });
    expect(get("disabilityMinimumMonths", LATEST)).toBe(300);
    expect(get("disabilityCertificationMonths", LATEST)).toBe(18);
    expect([get("oneYearTestBefore", "2025-05"), get("oneYearTestBefore", LATEST)]).toEqual([
      "2026-04-01",
      "2036-04-01",
    ]);
    const widow = { share: { num: 3, den: 4 }, yearsMarried: 10, fromAge: 60, toAge: 65 };
    expect(get("widowPension", "2017-07")).toEqual({ ...widow, monthsOfHusband: 300 });
    expect(get("widowPension", "2017-08")).toEqual({ ...widow, monthsOfHusband: 120 });
    const bars = ["2021-03", "2021-04"].map((month) => get("disabilityRightBarsWidowPension", month));
    expect(bars).toEqual([true, false]);
    const term = { months: 60, additionShare: { num: 1, den: 4 }, womenBornFrom: "1989-04-02", forLifeFromAge: 60 };
    expect(get("survivorsFixedTerm", "2028-04")).toEqual(term);
    expect(get("livelihoodLimits", LATEST)).toEqual({ income: 8_500_000, netIncome: 6_555_000 });
    expect(get("dependentsAdditionMonths", "2028-03")).toEqual({ spouse: 240, child: 240 });
    expect(get("dependentsAdditionMonths", "2028-04")).toEqual({ spouse: 240, child: 120 });
  });
});

describe("support benefit for pensioners", () => {
  it.each([
    // from, base, disability grade 1; unit of exempted months: 1/6, 1/12, and for the older cohort
    ["2019-10", 5_000, 6_250, 10_834, 5_417, 10_834, 5_417],
    ["2020-04", 5_030, 6_288, 10_856, 5_428, 10_856, 5_428],
    ["2021-04", 5_030, 6_288, 10_845, 5_422, 10_845, 5_422],
    ["2022-04", 5_020, 6_275, 10_802, 5_401, 10_802, 5_401],
    ["2023-04", 5_140, 6_425, 11_041, 5_520, 11_008, 5_504],
    ["2024-04", 5_310, 6_638, 11_333, 5_666, 11_301, 5_650],
    ["2025-04", 5_450, 6_813, 11_551, 5_775, 11_518, 5_759],
    ["2026-04", 5_620, 7_025, 11_768, 5_884, 11_734, 5_867],
  ])("from %s: %i, %i; %i, %i, %i, %i yen a month", (from, base, grade1, sixth, twelfth, oldSixth, oldTwelfth) => {
    const amount = get("supportBenefitBase", from);
    expect(amount).toBe(base);
    expect(toYen("benefitAmount", amount, get("disabilityGrade1Factor", from))).toBe(grade1);
    const { halfOrMore, quarter } = get("supportBenefitExemptShares", from);
    const units = ["1960-01-01", "1950-01-01"].flatMap((born) => {
      const revision = forBirth(get("basicPensionRevision", from), parseDate(born));
      const full = toYen("statutoryAmount", get("basicPensionBase", from), revision);
      const sixthOf = toYen("paymentInstalment", full, rate("1/12"), halfOrMore);
      return [sixthOf, toYen("paymentInstalment", full, rate("1/12"), quarter)];
    });
    const known = [sixth, twelfth, oldSixth, oldTwelfth];
    expect(units).toEqual(known);
  });
  it.each([
    // from, limit, older cohort
    ["2019-10", 779_300, 779_300],
    ["2020-08", 779_900, 779_900],
    ["2021-10", 781_200, 781_200],
    ["2022-10", 781_200, 781_200],
    ["2023-10", 778_900, 778_900],
    ["2024-10", 789_300, 787_700],
    ["2025-10", 809_000, 806_700],
    ["2026-10", 826_500, 824_100],
  ])("income limit from %s: %i, %i yen", (from, young, old) => {
    const table = get("supportBenefitIncomeLimit", from);
    expect([forBirth(table, parseDate("1956-04-02")), forBirth(table, parseDate("1956-04-01"))]).toEqual([young, old]);
    expect(get("supportBenefitIncomeBand", from)).toBe(100_000);
  });
  it("disability and survivors: 4,621,000, 4,721,000, 4,794,000 yen", () => {
    const limit = (month: string) => get("supportBenefitDisabilityIncomeLimit", month);
    expect(["2021-09", "2021-10", "2025-10"].map(limit)).toEqual([4_621_000, 4_721_000, 4_794_000]);
  });
});

describe("R-122 to R-127 exemptions", () => {
  it.each([
    ["2021-06", 220_000, 780_000, 1_180_000, 1_580_000, 1_250_000],
    ["2021-07", 320_000, 880_000, 1_280_000, 1_680_000, 1_350_000],
  ])("income limits in %s", (month, plus, threeQuarter, half, quarter, disabled) => {
    expect(get("exemptionIncomeLimits", month)).toEqual({
      full: { perPerson: 350_000, plus },
      threeQuarterExempt: threeQuarter,
      halfExempt: half,
      quarterExempt: quarter,
      disabledOrSingleParent: disabled,
    });
  });
  it("students, deductions, ages and terms", () => {
    expect([get("studentIncomeLimit", "2021-03"), get("studentIncomeLimit", "2021-04")]).toEqual([
      1_180_000, 1_280_000,
    ]);
    const deductions = { ordinary: 380_000, aged: 480_000, specified: 630_000 };
    expect(get("incomeTestDeductions", LATEST)).toEqual(deductions);
    expect(["2016-06", "2016-07", "2035-06"].map((month) => get("deferralEndAge", month))).toEqual([30, 50, 50]);
    expect(() => get("deferralEndAge", "2035-07")).toThrow();
    const maternity = { monthsBefore: 1, monthsBeforeMultipleBirth: 3, monthsAfter: 2 };
    expect(get("maternityExemption", "2019-04")).toEqual(maternity);
    expect(get("childcareExemptionEndAge", "2026-10")).toBe(1);
    expect(get("childcareExemptionMonthsAfterMaternity", "2026-10")).toBe(9);
    expect(get("exemptionYearStart", LATEST)).toEqual({ income: 7, student: 4 });
    expect(get("exemptionIntroducedIn", LATEST)).toEqual({
      full: "1961-04",
      student: "2000-04",
      half: "2002-04",
      deferral: "2005-04",
      threeQuarterAndQuarter: "2006-07",
      maternity: "2019-04",
      childcare: "2026-10",
    });
    const limits = {
      general: 1_300_000,
      disabled: 1_800_000,
      senior: { fromAge: 60, amount: 1_800_000 },
    };
    expect(get("dependantIncomeLimit", "2025-09")).toEqual({ ...limits, young: null });
    expect(get("dependantIncomeLimit", "2025-10")).toEqual({
      ...limits,
      young: { fromAge: 19, toAge: 22, amount: 1_500_000 },
    });
    expect([get("category3LivesInJapan", "2020-03"), get("category3LivesInJapan", "2020-04")]).toEqual([false, true]);
    expect([get("specialVoluntaryBornBefore", "2025-05"), get("specialVoluntaryBornBefore", "2025-06")]).toEqual([
      "1965-04-02",
      "1975-04-02",
    ]);
  });
  it("time limits in years", () => {
    const names = [
      "backPaymentYears",
      "contributionTimeLimitYears",
      "benefitTimeLimitYears",
      "deathGrantTimeLimitYears",
    ];
    const years = parameters.names.filter((name) => names.includes(name)).map((name) => get(name, LATEST));
    expect(years).toEqual([10, 5, 2, 2]);
    expect(get("lateCategory3NoticeYears", LATEST)).toBe(2);
    expect([get("specialLatePaymentYears", "2015-09"), get("specialLatePaymentYears", "2018-09")]).toEqual([10, 5]);
    expect([get("divisionClaimYears", "2026-03"), get("divisionClaimYears", "2026-04")]).toEqual([2, 5]);
  });
  it("R-700, R-702 a split moves half of category-3 months, and raises early pay by 1.3 for the totals", () => {
    expect(get("category3DivisionShare", LATEST)).toEqual({ num: 1, den: 2 });
    expect(get("divisionPayFactorBefore200304", LATEST)).toEqual({ num: 13, den: 10 });
  });
});

describe("R-301 to R-317 coverage and remuneration", () => {
  it.each([
    // from, insured persons more than, monthly pay from, months expected
    ["2016-10", 500, 88_000, { atLeast: 12 }],
    ["2022-10", 100, 88_000, { moreThan: 2 }],
    ["2024-10", 50, 88_000, { moreThan: 2 }],
    ["2026-09", 50, 88_000, { moreThan: 2 }],
    ["2026-10", 50, null, { moreThan: 2 }],
    ["2027-10", 35, null, { moreThan: 2 }],
    ["2029-10", 20, null, { moreThan: 2 }],
    ["2032-10", 10, null, { moreThan: 2 }],
    ["2035-10", 0, null, { moreThan: 2 }],
  ])(
    "short-time workers in %s: firms over %i, pay from %s",
    (month, firmInsuredOver, monthlyPayFrom, expectedMonths) => {
      const fixed = { weeklyHoursFrom: 20, studentsExcluded: true };
      expect(get("shortTimeCoverage", month)).toEqual({ firmInsuredOver, monthlyPayFrom, expectedMonths, ...fixed });
    },
  );
  it("ages, shares and caps", () => {
    expect([get("employeesInsuranceEndAge", "2002-03"), get("employeesInsuranceEndAge", "2002-04")]).toEqual([65, 70]);
    expect(get("fullTimeShareForCoverage", LATEST)).toEqual({ num: 3, den: 4 });
    expect(get("soleProprietorIndustriesLimited", "2029-09")).toBe(true);
    expect(get("soleProprietorIndustriesLimited", "2029-10")).toBe(false);
    expect(get("shortTermEmploymentMonths", "2018-04")).toBe(2);
    expect(get("healthInsuranceEndAge", "2018-04")).toBe(75);
    expect(get("smallFirmSupport", LATEST).months).toBe(36);
    expect(get("employeesBonusMonthlyCap", LATEST)).toBe(1_500_000);
    expect(get("healthBonusMonthlyCap", "2007-03")).toBe(2_000_000);
    expect([get("healthBonusAnnualCap", "2016-03"), get("healthBonusAnnualCap", LATEST)]).toEqual([
      5_400_000, 5_730_000,
    ]);
    expect(get("remunerationReview", LATEST)).toEqual({
      firstPaidMonth: 4,
      baseDays: 17,
      partTimeBaseDays: 15,
      shortTimeBaseDays: 11,
      gradesForRevision: 2,
      gradesAfterLeave: 1,
    });
  });
  it("lowest and highest remuneration before 1954", () => {
    const stated = parameters
      .history("employeesRemunerationBefore195405")
      .map(({ value }) => [value.lowest, value.highest]);
    expect(stated).toEqual([
      [10, 150],
      [10, 200],
      [30, 600],
      [100, 600],
      [300, 8_100],
      [2_000, 8_000],
      [3_000, 8_000],
    ]);
  });
  it("rates beside the main ones", () => {
    const rates = [
      get("employeesContributionRatePublicServants", "2018-09"),
      get("employeesContributionRatePrivateSchools", "2027-04"),
      get("bonusContributionRateBefore200304", "2003-03"),
      get("lumpSumPayFactorBefore200304", LATEST),
      get("lumpSumWithholdingRate", LATEST),
    ];
    expect(rates.map(reduced)).toEqual(["0.183", "0.183", "0.01", "1.3", "0.2042"].map(simple));
    const lumpSum = { minMonths: 6, stepMonths: 6, claimYears: 2 };
    expect(get("lumpSumWithdrawal", "2021-03")).toEqual({ ...lumpSum, capMonths: 36 });
    expect(get("lumpSumWithdrawal", "2021-04")).toEqual({ ...lumpSum, capMonths: 60 });
  });
});
