import { describe, expect, it } from "vitest";
import { parameters } from "#data/index.ts";
import { rate, yen } from "#lib/money/index.ts";
import { forBirth, revisionChange } from "#lib/parameters/index.ts";
import {
  additionsRevision,
  indexedThreshold,
  relievedSlide,
  revisedRate,
  slideOf,
  trackOf,
  yearsChange,
} from "#lib/rules/index.ts";
import { parseDate, parseMonth } from "#lib/time/index.ts";

const params = parameters.under();
const april = (fiscalYear: number) => parseMonth(`${fiscalYear}-04`);
const of = (year: number) => params.get("indexation", april(year));
const thousandths = ({ num, den }: { num: number; den: number }) => (1000 * num) / den;
const YOUNG = parseDate("1956-04-02");
const OLD = parseDate("1956-04-01");

describe("R-021 the track of a person", () => {
  it.each([
    // born, fiscal year of attaining 67, the first year of the existing-award track
    ["1956-04-01", 2022, 2023],
    ["1956-04-02", 2023, 2024],
    ["1959-04-01", 2025, 2026],
    ["1959-04-02", 2026, 2027],
  ])("born %s: new award to FY%i, existing award from FY%i", (born, last, first) => {
    expect([last, first].map((year) => trackOf(parseDate(born), year))).toEqual(["newAward", "existingAward"]);
  });
});

describe("R-021, R-022 yearly changes, from the prices, wages and slides of the releases", () => {
  const year = (prices: string, wages: string, slideBasic: string, slideEmployees = slideBasic) => ({
    prices: rate(prices),
    wages: rate(wages),
    disposableShare: rate("1"),
    slideBasic: rate(slideBasic),
    slideEmployees: rate(slideEmployees),
  });
  it.each([
    // wages above prices, prices above wages, both falling
    ["FY2023", year("1.025", "1.028", "0.994"), 1022, 1019],
    ["FY2026", year("1.032", "1.021", "0.998", "0.999"), 1019, 1019],
    ["FY2022", year("0.998", "0.996", "1"), 996, 996],
    ["FY2021", year("1", "0.999", "1"), 999, 999],
  ])("%s: new awards %i, existing awards %i thousandths", (_, change, young, old) => {
    const tracks = ["newAward", "existingAward"] as const;
    expect(tracks.map((track) => thousandths(revisionChange(track, change, "basic")))).toEqual([young, old]);
  });
  it("R-024 FY2026: basic pensions +1.9 %, employees' pensions +2.0 %", () => {
    expect(thousandths(revisionChange("newAward", of(2026), "basic"))).toBe(1019);
    expect(thousandths(revisionChange("newAward", of(2026), "employees"))).toBe(1020);
    const change = yearsChange(parseDate("1960-01-01"), "employees", april(2026), params);
    expect(change).toEqual({ prices: 0.032, wages: 0.021, slide: -0.001, change: 0.02 });
    expect(yearsChange(OLD, "basic", april(2023), params).change).toBe(0.019);
    expect(yearsChange(YOUNG, "basic", april(2023), params).change).toBe(0.022);
  });
});

describe("R-023, R-024 the slide", () => {
  it("R-024 a third of the cut: 0.998 becomes 0.999, in three decimals", () => {
    // 0.998 + 0.002 x 2/3 = 0.99933; 0.996 + 0.004 x 2/3 = 0.99867; 0.997 + 0.002 = 0.999
    expect(["0.998", "0.996", "0.997", "1"].map((text) => thousandths(relievedSlide(rate(text))))).toEqual([
      999, 999, 999, 1000,
    ]);
  });
  it("FY2018 takes none of 0.997 and carries it; FY2019 takes it with its own 0.998", () => {
    const in2018 = slideOf(rate("0.996"), rate("0.997"));
    expect([in2018.applied, in2018.carried].map(thousandths)).toEqual([1000, 997]);
    const in2019 = slideOf(rate("1.006"), rate("0.998"), in2018.carried);
    expect([in2019.applied, in2019.carried].map(thousandths)).toEqual([995, 1000]);
  });
  it("FY2021 and FY2022 carry 0.999 and 0.998 to FY2023, which takes 0.994", () => {
    const in2021 = slideOf(rate("0.999"), rate("0.999"));
    const in2022 = slideOf(rate("0.996"), rate("0.998"), in2021.carried);
    expect(thousandths(in2022.carried)).toBe(997);
    expect(thousandths(slideOf(rate("1.028"), rate("0.997"), in2022.carried).applied)).toBe(994);
  });
  it("never pushes an index below 1, and carries what is left", () => {
    // 1.002 x 0.995 = 0.99699: the index stays at 1 and 0.997 is left
    const { applied, carried } = slideOf(rate("1.002"), rate("0.995"));
    expect(applied).toEqual({ num: 1000, den: 1002 });
    expect(thousandths(carried)).toBe(997);
  });
  it.each([
    [2019, "1.006", "0.998", "0.997"],
    [2020, "1.003", "0.999", "1"],
    [2023, "1.028", "0.997", "0.997"],
    [2024, "1.031", "0.996", "1"],
    [2025, "1.023", "0.996", "1"],
    [2026, "1.021", "0.998", "1"],
  ])("the sheet of FY%i states the slide that was taken", (year, index, adjustment, carried) => {
    const { applied } = slideOf(rate(index), rate(adjustment), rate(carried));
    expect(thousandths(of(year).slideBasic)).toBe(thousandths(applied));
    const relieved = year >= 2026 ? relievedSlide(rate(adjustment)) : applied;
    expect(thousandths(of(year).slideEmployees)).toBe(thousandths(relieved));
  });
});

describe("R-020, R-021, R-025 each sheet's revision rates follow from the year before", () => {
  it.each([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])("FY%i", (year) => {
    const before = params.get("basicPensionRevision", april(year - 1));
    const now = params.get("basicPensionRevision", april(year));
    // the split of FY2023 stays, whatever track a person is on later
    for (const born of [YOUNG, OLD]) {
      const change = revisionChange(trackOf(born, year), of(year), "basic");
      expect(thousandths(revisedRate(forBirth(before, born), change))).toBe(thousandths(forBirth(now, born)));
    }
    const guaranteed = revisionChange("existingAward", of(year), "employees");
    const last = params.get("guaranteedRevision", april(year - 1));
    expect(last.map(({ value }) => thousandths(revisedRate(value, guaranteed)))).toEqual(
      params.get("guaranteedRevision", april(year)).map(({ value }) => thousandths(value)),
    );
  });
  it("FY2026: 1.065 x 1.019 = 1.085, 1.062 x 1.019 = 1.082", () => {
    expect(["1.065", "1.062"].map((last) => thousandths(revisedRate(rate(last), rate("1.019"))))).toEqual([1085, 1082]);
  });
});

describe("R-026 additions", () => {
  it.each([
    [2022, 996],
    [2023, 1018],
    [2026, 1085],
  ])("FY%i: the rate of new awards, %i thousandths", (year, expected) => {
    expect(thousandths(additionsRevision(april(year), params))).toBe(expected);
  });
});

describe("R-028 the threshold of the earnings test", () => {
  const wages = (change: string, disposableShare = "1") => ({
    wages: rate(change),
    disposableShare: rate(disposableShare),
  });
  it("FY2026: 620,000 x 1.023 x 1.021 = 647,577, so 650,000", () => {
    const years = [2025, 2026].map(of);
    expect(indexedThreshold(yen(620_000), years)).toBe(650_000);
    expect(params.get("earningsTestThreshold", april(2026))).toBe(650_000);
    expect(params.get("earningsTestBase", april(2026))).toBe(620_000);
  });
  it.each([
    // 500,000 x 1.02 = 510,000; 1.029 gives 514,500; 1.03 gives 515,000, which goes up
    [500_000, "1.029", 510_000],
    [500_000, "1.03", 520_000],
    [500_000, "1", 500_000],
  ])("%i x %s is %i yen", (base, change, expected) => {
    expect(indexedThreshold(yen(base), [wages(change)])).toBe(expected);
  });
  it("leaves the disposable share out: wages 0.998 with a share of 0.998 change nothing", () => {
    // 475,000 x 0.998 / 0.998 = 475,000, which goes up; 0.998 alone would give 474,050
    expect(indexedThreshold(yen(475_000), [wages("0.998", "0.998")])).toBe(480_000);
  });
});
