import { describe, expect, it } from "vitest";
import { parameters } from "#data/index.ts";
import { toYen } from "#lib/money/index.ts";
import { forBirth } from "#lib/parameters/index.ts";
import { additionsRevision } from "#lib/rules/index.ts";
import { parseDate, parseMonth } from "#lib/time/index.ts";

/**
 * What the ministry published each April, typed in, against base x rate of the data. FY2018 to FY2026: releases of the
 * ministry and pages that carry their figures; amounts of the additions and minimums by the same rules.
 */
const params = parameters.under();
const april = (fiscalYear: number) => parseMonth(`${fiscalYear}-04`);
const YOUNG = parseDate("1956-04-02");
const OLD = parseDate("1956-04-01");

function full(fiscalYear: number, born: typeof YOUNG) {
  const revision = forBirth(params.get("basicPensionRevision", april(fiscalYear)), born);
  return toYen("statutoryAmount", params.get("basicPensionBase", april(fiscalYear)), revision);
}
const newAwardRate = (fiscalYear: number) => additionsRevision(april(fiscalYear), params);

describe("R-008, R-020, R-460, R-462 full amounts and minimums", () => {
  it.each([
    // year, full basic pension, older cohort; disability grade 1; minimum of employees' disability pensions; grant
    [2018, 779_300, 779_300, 974_125, 974_125, 584_500, 584_500, 1_169_000, 1_169_000],
    [2019, 780_100, 780_100, 975_125, 975_125, 585_100, 585_100, 1_170_200, 1_170_200],
    [2020, 781_700, 781_700, 977_125, 977_125, 586_300, 586_300, 1_172_600, 1_172_600],
    [2021, 780_900, 780_900, 976_125, 976_125, 585_700, 585_700, 1_171_400, 1_171_400],
    [2022, 777_800, 777_800, 972_250, 972_250, 583_400, 583_400, 1_166_800, 1_166_800],
    [2023, 795_000, 792_600, 993_750, 990_750, 596_300, 594_500, 1_192_600, 1_189_000],
    [2024, 816_000, 813_700, 1_020_000, 1_017_125, 612_000, 610_300, 1_224_000, 1_220_600],
    [2025, 831_700, 829_300, 1_039_625, 1_036_625, 623_800, 622_000, 1_247_600, 1_244_000],
    [2026, 847_300, 844_900, 1_059_125, 1_056_125, 635_500, 633_700, 1_271_000, 1_267_400],
  ] as const)("FY%i: %i and %i yen", (year, young, old, grade1, grade1Old, minimum, minimumOld, grant, grantOld) => {
    expect([full(year, YOUNG), full(year, OLD)]).toEqual([young, old]);
    const factor = params.get("disabilityGrade1Factor", april(year));
    const first = [YOUNG, OLD].map((born) => toYen("benefitAmount", full(year, born), factor));
    expect(first).toEqual([grade1, grade1Old]);
    const share = params.get("disabilityMinimumShare", april(year));
    const least = [YOUNG, OLD].map((born) => toYen("statutoryAmount", full(year, born), share));
    expect(least).toEqual([minimum, minimumOld]);
    const times = params.get("disabilityGrantFactor", april(year));
    expect(least.map((amount) => amount * times)).toEqual([grant, grantOld]);
    // the mid-life addition of widows is the same amount as the minimum
    const widow = params.get("midLifeWidowShare", april(year));
    expect(toYen("statutoryAmount", full(year, YOUNG), widow)).toBe(minimum);
  });
});

describe("R-026, R-341 additions follow the rate of new awards", () => {
  it.each([
    // year, first and second child (and spouse), third child on, special addition by the pensioner's birth
    [2018, 224_300, 74_800, [33_100, 66_200, 99_300, 132_300, 165_500]],
    [2019, 224_500, 74_800, [33_200, 66_200, 99_400, 132_500, 165_600]],
    [2020, 224_900, 75_000, [33_200, 66_400, 99_600, 132_700, 166_000]],
    [2021, 224_700, 74_900, [33_200, 66_300, 99_500, 132_600, 165_800]],
    [2022, 223_800, 74_600, [33_100, 66_000, 99_100, 132_100, 165_100]],
    [2023, 228_700, 76_200, [33_800, 67_500, 101_300, 135_000, 168_800]],
    [2024, 234_800, 78_300, [34_700, 69_300, 104_000, 138_600, 173_300]],
    [2025, 239_300, 79_800, [35_400, 70_600, 106_000, 141_200, 176_600]],
    [2026, 243_800, 81_300, [36_000, 71_900, 108_000, 143_900, 179_900]],
  ] as const)("FY%i: %i, %i yen, special %j", (year, first, third, special) => {
    const base = params.get("childAdditionBase", april(year));
    const rate = newAwardRate(year);
    expect(toYen("statutoryAmount", base.firstAndSecond, rate)).toBe(first);
    expect(toYen("statutoryAmount", base.thirdOn, rate)).toBe(third);
    expect(toYen("statutoryAmount", params.get("spouseAdditionBase", april(year)), rate)).toBe(first);
    const table = params.get("spouseSpecialAdditionBase", april(year));
    const births = ["1934-04-02", "1940-04-02", "1941-04-02", "1942-04-02", "1943-04-02"].map(parseDate);
    expect(births.map((born) => toYen("statutoryAmount", forBirth(table, born), rate))).toEqual(special);
    expect(forBirth(table, parseDate("1934-04-01"))).toBe(0);
    expect(forBirth(table, parseDate("1940-04-01"))).toBe(33_200);
  });
  it.each([
    // what Act 74 of 2025 would give at the rates of the year
    [2024, 281_700, 211_300, 155_900],
    [2026, 292_500, 219_400, 161_900],
  ])("from April 2028, at FY%i rates: %i for a child, %i and %i for a spouse", (year, child, spouse, special) => {
    const later = parseMonth("2028-04");
    const rate = newAwardRate(year);
    expect(toYen("statutoryAmount", params.get("childAdditionBase", later).firstAndSecond, rate)).toBe(child);
    expect(toYen("statutoryAmount", params.get("childAdditionBase", later).thirdOn, rate)).toBe(child);
    expect(toYen("statutoryAmount", params.get("spouseAdditionBase", later), rate)).toBe(spouse);
    const table = params.get("spouseSpecialAdditionBase", later);
    expect(toYen("statutoryAmount", forBirth(table, parseDate("1965-01-01")), rate)).toBe(special);
  });
});

describe("R-241 transfer addition by birth", () => {
  it.each([
    // born from, FY2018, FY2023, FY2026
    ["1926-04-02", 224_300, 228_100, 243_100],
    ["1927-04-02", 218_244, 221_941, 236_536],
    ["1928-04-02", 212_412, 216_011, 230_216],
    ["1929-04-02", 206_356, 209_852, 223_652],
    ["1930-04-02", 200_300, 203_693, 217_088],
    ["1931-04-02", 194_468, 197_763, 210_768],
    ["1932-04-02", 188_412, 191_604, 204_204],
    ["1933-04-02", 182_356, 185_445, 197_640],
    ["1934-04-02", 176_524, 179_515, 191_320],
    ["1935-04-02", 170_468, 173_356, 184_756],
    ["1936-04-02", 164_412, 167_197, 178_192],
    ["1937-04-02", 158_580, 161_267, 171_872],
    ["1938-04-02", 152_524, 155_108, 165_308],
    ["1939-04-02", 146_468, 148_949, 158_744],
    ["1940-04-02", 140_636, 143_019, 152_424],
    ["1941-04-02", 134_580, 136_860, 145_860],
    ["1942-04-02", 128_524, 130_701, 139_296],
    ["1943-04-02", 122_692, 124_771, 132_976],
    ["1944-04-02", 116_636, 118_612, 126_412],
    ["1945-04-02", 110_580, 112_453, 119_848],
    ["1946-04-02", 104_748, 106_523, 113_528],
    ["1947-04-02", 98_692, 100_364, 106_964],
    ["1948-04-02", 92_636, 94_205, 100_400],
    ["1949-04-02", 86_804, 88_275, 94_080],
    ["1950-04-02", 80_748, 82_116, 87_516],
    ["1951-04-02", 74_692, 75_957, 80_952],
    ["1952-04-02", 68_860, 70_027, 74_632],
    ["1953-04-02", 62_804, 63_868, 68_068],
    ["1954-04-02", 56_748, 57_709, 61_504],
    ["1955-04-02", 50_916, 51_779, 55_184],
    ["1956-04-02", 44_860, 45_740, 48_760],
    ["1957-04-02", 38_804, 39_565, 42_177],
    ["1958-04-02", 32_972, 33_619, 35_839],
    ["1959-04-02", 26_916, 27_444, 29_256],
    ["1960-04-02", 20_860, 21_269, 22_673],
    ["1961-04-02", 15_028, 15_323, 16_335],
    ["1962-04-02", 15_028, 15_323, 16_335],
    ["1963-04-02", 15_028, 15_323, 16_335],
    ["1964-04-02", 15_028, 15_323, 16_335],
    ["1965-04-02", 15_028, 15_323, 16_335],
    ["1966-04-02", 0, 0, 0],
  ])("born from %s: %i, %i, %i yen", (from, in2018, in2023, in2026) => {
    const born = parseDate(from);
    const amount = (year: number) => {
      const revision = forBirth(params.get("basicPensionRevision", april(year)), born);
      const base = toYen("statutoryAmount", params.get("transferAdditionBase", april(year)), revision);
      return toYen("benefitAmount", base, forBirth(params.get("transferAdditionShare", april(year)), born));
    };
    expect([2018, 2023, 2026].map(amount)).toEqual([in2018, in2023, in2026]);
  });
});

describe("R-527 transitional widow addition, list of FY2023", () => {
  it.each([
    ["1926-04-02", 594_500],
    ["1927-04-02", 564_015],
    ["1928-04-02", 535_789],
    ["1929-04-02", 509_579],
    ["1930-04-02", 485_176],
    ["1931-04-02", 462_400],
    ["1932-04-02", 441_094],
    ["1933-04-02", 421_119],
    ["1934-04-02", 402_355],
    ["1935-04-02", 384_694],
    ["1936-04-02", 368_043],
    ["1937-04-02", 352_317],
    ["1938-04-02", 337_441],
    ["1939-04-02", 323_347],
    ["1940-04-02", 309_977],
    ["1941-04-02", 297_275],
    ["1942-04-02", 277_460],
    ["1943-04-02", 257_645],
    ["1944-04-02", 237_830],
    ["1945-04-02", 218_015],
    ["1946-04-02", 198_200],
    ["1947-04-02", 178_385],
    ["1948-04-02", 158_570],
    ["1949-04-02", 138_755],
    ["1950-04-02", 118_940],
    ["1951-04-02", 99_125],
    ["1952-04-02", 79_310],
    ["1953-04-02", 59_495],
    ["1954-04-02", 39_680],
    ["1955-04-02", 19_865],
  ])("born from %s: %i yen", (from, yen) => {
    const year = april(2023);
    const base = full(2023, OLD);
    const deduction = forBirth(params.get("transitionalWidowDeduction", year), parseDate(from));
    const addition = toYen("statutoryAmount", base, params.get("midLifeWidowShare", year));
    expect(addition - toYen("benefitAmount", base, deduction)).toBe(yen);
  });
});

describe("R-010, R-391 unit price of the fixed part, earnings-test threshold", () => {
  it.each([
    // year, unit price, older cohort, threshold
    [2018, 1_625, 1_625, 460_000],
    [2019, 1_626, 1_626, 470_000],
    [2020, 1_630, 1_630, 470_000],
    [2021, 1_628, 1_628, 470_000],
    [2022, 1_621, 1_621, 470_000],
    [2023, 1_657, 1_652, 480_000],
    [2024, 1_701, 1_696, 500_000],
    [2025, 1_734, 1_729, 510_000],
    [2026, 1_766, 1_761, 650_000],
  ])("FY%i: %i, %i; %i yen", (year, young, old, threshold) => {
    const price = (born: typeof YOUNG) => {
      const revision = forBirth(params.get("basicPensionRevision", april(year)), born);
      return toYen("unitPrice", params.get("fixedPartBase", april(year)), revision);
    };
    expect([price(YOUNG), price(OLD)]).toEqual([young, old]);
    expect(params.get("earningsTestThreshold", april(year))).toBe(threshold);
    expect(params.get("earningsTestThreshold", parseMonth(`${year + 1}-03`))).toBe(threshold);
  });
});

describe("R-115, R-121 contributions and what is left of them under partial exemption", () => {
  it.each([
    // year, contribution, then to be paid under 3/4, 1/2 and 1/4 exemption
    [2018, 16_340, 4_090, 8_170, 12_260],
    [2019, 16_410, 4_100, 8_210, 12_310],
    [2020, 16_540, 4_140, 8_270, 12_410],
    [2021, 16_610, 4_150, 8_310, 12_460],
    [2022, 16_590, 4_150, 8_300, 12_440],
    [2023, 16_520, 4_130, 8_260, 12_390],
    [2024, 16_980, 4_250, 8_490, 12_740],
    [2025, 17_510, 4_380, 8_760, 13_130],
    [2026, 17_920, 4_480, 8_960, 13_440],
    [2027, 18_290, 4_570, 9_150, 13_720],
  ])("FY%i: %i; %i, %i, %i yen", (year, contribution, threeQuarter, half, quarter) => {
    const month = april(year);
    const amount = params.get("nationalContribution", month)[0]?.amount ?? 0;
    expect(amount).toBe(contribution);
    const rate = params.get("nationalContributionRevision", month);
    expect(toYen("contributionAmount", params.get("nationalContributionBase", month), rate)).toBe(contribution);
    const payable = params.get("contributionPayableShare", month);
    const left = [payable.threeQuarterExempt, payable.halfExempt, payable.quarterExempt, payable.fullExempt];
    expect(left.map((share) => toYen("contributionAmount", amount, share))).toEqual([threeQuarter, half, quarter, 0]);
  });
});
