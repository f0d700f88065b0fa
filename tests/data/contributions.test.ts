import { describe, expect, it } from "vitest";
import { parameters } from "#data/index.ts";
import { rate, reduced, times, toYen } from "#lib/money/index.ts";
import { addMonths, parseMonth } from "#lib/time/index.ts";

const params = parameters.under();
const april = (fiscalYear: number) => parseMonth(`${fiscalYear}-04`);
const contribution = (fiscalYear: number) => params.get("nationalContribution", april(fiscalYear))[0]?.amount ?? 0;

describe("R-115 contribution from 1961 to FY2017", () => {
  it.each([
    // first month, yen; before July 1970 from 20 and from 35
    ["1961-04", [100, 150]],
    ["1967-01", [200, 250]],
    ["1969-01", [250, 300]],
    ["1970-07", 450],
    ["1972-07", 550],
    ["1974-01", 900],
    ["1975-01", 1_100],
    ["1976-04", 1_400],
    ["1977-04", 2_200],
    ["1978-04", 2_730],
    ["1979-04", 3_300],
    ["1980-04", 3_770],
    ["1981-04", 4_500],
    ["1982-04", 5_220],
    ["1983-04", 5_830],
    ["1984-04", 6_220],
    ["1985-04", 6_740],
    ["1986-04", 7_100],
    ["1987-04", 7_400],
    ["1988-04", 7_700],
    ["1989-04", 8_000],
    ["1990-04", 8_400],
    ["1991-04", 9_000],
    ["1992-04", 9_700],
    ["1993-04", 10_500],
    ["1994-04", 11_100],
    ["1995-04", 11_700],
    ["1996-04", 12_300],
    ["1997-04", 12_800],
    ["1998-04", 13_300],
    ["2005-04", 13_580],
    ["2006-04", 13_860],
    ["2007-04", 14_100],
    ["2008-04", 14_410],
    ["2009-04", 14_660],
    ["2010-04", 15_100],
    ["2011-04", 15_020],
    ["2012-04", 14_980],
    ["2013-04", 15_040],
    ["2014-04", 15_250],
    ["2015-04", 15_590],
    ["2016-04", 16_260],
    ["2017-04", 16_490],
  ])("from %s: %j yen", (from, yen) => {
    const steps = params.get("nationalContribution", parseMonth(from));
    expect(steps.map(({ amount }) => amount)).toEqual([yen].flat());
    expect(steps.map(({ fromAge }) => fromAge)).toEqual(steps.length === 1 ? [20] : [20, 35]);
  });
  it("changes in no other month", () => {
    expect(parameters.history("nationalContribution").filter(({ annual }) => !annual)).toHaveLength(43);
  });
  it("is base x rate since FY2005", () => {
    for (let year = 2005; year <= 2027; year++) {
      const base = params.get("nationalContributionBase", april(year));
      const revision = params.get("nationalContributionRevision", april(year));
      expect([year, toYen("contributionAmount", base, revision)]).toEqual([year, contribution(year)]);
    }
  });
  it("R-117 the additional contribution is 400 yen, and 350 in its first years", () => {
    expect(params.get("additionalContribution", parseMonth("1973-12"))).toBe(350);
    expect(params.get("additionalContribution", parseMonth("2026-10"))).toBe(400);
    expect(params.get("additionalPensionPerMonth", parseMonth("2026-10"))).toBe(200);
  });
});

describe("R-116 contributions paid ahead", () => {
  it.each([
    // year; cash: six months, a year, two years; account: a month early, six months, a year, two years
    [2018, 97_240, 192_600, 378_580, 16_290, 96_930, 191_970, 377_350],
    [2019, 97_660, 193_420, 380_880, 16_360, 97_340, 192_790, 379_640],
    [2020, 98_430, 194_960, 383_210, 16_490, 98_110, 194_320, 381_960],
    [2021, 98_850, 195_780, 383_810, 16_560, 98_530, 195_140, 382_550],
    [2022, 98_730, 195_550, 382_780, 16_540, 98_410, 194_910, 381_530],
    [2023, 98_310, 194_720, 387_170, 16_470, 97_990, 194_090, 385_900],
    [2024, 101_050, 200_140, 398_590, 16_920, 100_720, 199_490, 397_290],
    [2025, 104_210, 206_390, 409_490, 17_450, 103_870, 205_720, 408_150],
    [2026, 106_650, 211_220, 418_510, 17_860, 106_300, 210_530, 417_150],
  ])("FY%i", (year, ...totals) => {
    const { cash, account } = params.get("prepayment", april(year));
    const stated = [cash.sixMonths, cash.oneYear, cash.twoYears];
    stated.push(account.oneMonthEarly, account.sixMonths, account.oneYear, account.twoYears);
    expect(stated).toEqual(totals);
  });
});

describe("R-320 employees' contribution rates", () => {
  const rateAt = (
    name: "employeesContributionRate" | "employeesContributionRateWomen" | "employeesContributionRateMinersAndSeamen",
    from: string,
  ) => reduced(params.get(name, parseMonth(from)));
  it.each([
    ["1942-06", "0.064"],
    ["1944-10", "0.11"],
    ["1947-09", "0.094"],
    ["1948-08", "0.03"],
    ["1960-05", "0.035"],
    ["1965-05", "0.055"],
    ["1969-11", "0.062"],
    ["1971-11", "0.064"],
    ["1973-11", "0.076"],
    ["1976-08", "0.091"],
    ["1980-10", "0.106"],
    ["1985-10", "0.124"],
    ["1990-01", "0.143"],
    ["1991-01", "0.145"],
    ["1994-11", "0.165"],
    ["1996-10", "0.1735"],
    ["2003-04", "0.1358"],
    ["2004-10", "0.13934"],
    ["2005-09", "0.14288"],
    ["2006-09", "0.14642"],
    ["2007-09", "0.14996"],
    ["2008-09", "0.1535"],
    ["2009-09", "0.15704"],
    ["2010-09", "0.16058"],
    ["2011-09", "0.16412"],
    ["2012-09", "0.16766"],
    ["2013-09", "0.1712"],
    ["2014-09", "0.17474"],
    ["2015-09", "0.17828"],
    ["2016-09", "0.18182"],
    ["2017-09", "0.183"],
  ])("general, from %s: %s", (from, text) => {
    expect(rateAt("employeesContributionRate", from)).toEqual(reduced(rate(text)));
  });
  it.each([
    ["1944-10", "0.11"],
    ["1947-09", "0.068"],
    ["1948-08", "0.03"],
    ["1965-05", "0.039"],
    ["1969-11", "0.046"],
    ["1971-11", "0.048"],
    ["1973-11", "0.058"],
    ["1976-08", "0.073"],
    ["1980-10", "0.089"],
    ["1981-06", "0.09"],
    ["1982-06", "0.091"],
    ["1983-06", "0.092"],
    ["1984-06", "0.093"],
    ["1985-10", "0.113"],
    ["1986-10", "0.1145"],
    ["1987-10", "0.116"],
    ["1988-10", "0.1175"],
    ["1990-01", "0.138"],
    ["1991-01", "0.1415"],
    ["1992-01", "0.143"],
    ["1993-01", "0.1445"],
    ["1994-01", "0.145"],
  ])("women, from %s: %s", (from, text) => {
    expect(rateAt("employeesContributionRateWomen", from)).toEqual(reduced(rate(text)));
  });
  it("one rate for men and women since November 1994", () => {
    for (let month = parseMonth("1994-11"); month < parseMonth("2026-12"); month = addMonths(month, 1))
      expect(params.get("employeesContributionRateWomen", month)).toEqual(
        params.get("employeesContributionRate", month),
      );
  });
  it.each([
    ["1942-06", "0.08"],
    ["1944-10", "0.15"],
    ["1947-09", "0.126"],
    ["1948-08", "0.035"],
    ["1960-05", "0.042"],
    ["1965-05", "0.067"],
    ["1969-11", "0.074"],
    ["1971-11", "0.076"],
    ["1973-11", "0.088"],
    ["1976-08", "0.103"],
    ["1980-10", "0.118"],
    ["1985-10", "0.136"],
    ["1990-01", "0.155"],
    ["1991-01", "0.163"],
    ["1994-11", "0.183"],
    ["1996-10", "0.1915"],
    ["2003-04", "0.1496"],
    ["2004-10", "0.15208"],
    ["2005-09", "0.15456"],
    ["2006-09", "0.15704"],
    ["2007-09", "0.15952"],
    ["2008-09", "0.162"],
    ["2009-09", "0.16448"],
    ["2010-09", "0.16696"],
    ["2011-09", "0.16944"],
    ["2012-09", "0.17192"],
    ["2013-09", "0.1744"],
    ["2014-09", "0.17688"],
    ["2015-09", "0.17936"],
    ["2016-09", "0.18184"],
    ["2017-09", "0.183"],
  ])("miners and seamen, from %s: %s", (from, text) => {
    expect(rateAt("employeesContributionRateMinersAndSeamen", from)).toEqual(reduced(rate(text)));
  });
  it.each([
    ["1999-04", "0.0011"],
    ["2003-04", "0.0009"],
    ["2007-04", "0.0013"],
    ["2012-04", "0.0015"],
    ["2015-04", "0.0015"],
    ["2016-04", "0.002"],
    ["2017-04", "0.0023"],
    ["2018-04", "0.0029"],
    ["2019-04", "0.0034"],
    ["2020-04", "0.0036"],
    ["2026-04", "0.0036"],
  ])("child-rearing contribution from %s: %s", (from, text) => {
    expect(reduced(params.get("childRearingContributionRate", parseMonth(from)))).toEqual(reduced(rate(text)));
  });
  it("the levy for child support begins in FY2026", () => {
    expect(reduced(params.get("childSupportLevyRate", parseMonth("2026-04")))).toEqual(reduced(rate("0.0023")));
    expect(() => params.get("childSupportLevyRate", parseMonth("2026-03"))).toThrow("childSupportLevyRate");
  });
});

describe("R-651, R-652 lump-sum withdrawal", () => {
  it.each([
    // last month in, months, yen: published for FY2021, FY2022 and FY2025, by the rule for FY2026
    [2018, 36, 294_120],
    [2020, 60, 297_720],
    [2021, 60, 498_300],
    [2022, 47, 348_390],
    [2025, 11, 52_530],
    [2025, 60, 525_300],
    [2026, 6, 53_760],
  ])("National Pension, FY%i, %i months: %i yen", (year, months, yen) => {
    const { stepMonths, capMonths } = params.get("lumpSumWithdrawal", april(year));
    const counted = Math.min(capMonths, Math.floor(months / stepMonths) * stepMonths);
    expect(toYen("benefitAmount", contribution(year), rate("1/2"), counted)).toBe(yen);
  });
  it.each([
    [6, 5],
    [12, 11],
    [18, 16],
    [24, 22],
    [30, 27],
    [36, 33],
    [42, 38],
    [48, 44],
    [54, 49],
    [60, 55],
  ])("employees', %i months: %i tenths of the average pay", (months, tenths) => {
    const half = times(params.get("employeesContributionRate", parseMonth("2024-10")), rate("1/2"));
    expect(toYen("benefitAmount", 10, half, months)).toBe(tenths);
  });
  it("nothing is paid for months above 36 before April 2021", () => {
    expect(params.get("lumpSumWithdrawal", parseMonth("2021-03")).capMonths).toBe(36);
    expect(params.get("lumpSumWithdrawal", parseMonth("2021-04")).capMonths).toBe(60);
  });
});
