import { rate, yen } from "#lib/money/index.ts";
import type { Series } from "#lib/parameters/index.ts";

/** Both halves together; on bonuses too from 2003-04. Without the exempted share of pension funds. */
const employeesContributionRate = {
  name: "employeesContributionRate",
  ja: "厚生年金保険料率 (一般)",
  law: "EPIA art. 81, Act 104 of 2004 suppl. art. 33",
  steps: [
    { from: "1942-06", value: rate("0.064"), source: ["mhlw-rates-2001", "srbaba-1942"], confidence: "verified" },
    { from: "1944-10", value: rate("0.11"), source: ["mhlw-rates-2001", "srbaba-1942"], confidence: "verified" },
    { from: "1947-09", value: rate("0.094"), source: "mhlw-rates-2001", confidence: "single" },
    { from: "1948-08", value: rate("0.03"), source: "mhlw-rates-2001", confidence: "single" },
    { from: "1960-05", value: rate("0.035"), source: "mhlw-rates-2001", confidence: "single" },
    { from: "1965-05", value: rate("0.055"), source: "mhlw-rates-2001", confidence: "single" },
    { from: "1969-11", value: rate("0.062"), source: "mhlw-rates-2001", confidence: "single" },
    { from: "1971-11", value: rate("0.064"), source: "memory", confidence: "memory" },
    {
      from: "1973-11",
      value: rate("0.076"),
      source: "mhlw-rates-2001",
      confidence: "single",
      note: "a ministry paper of 2001 dates the rate 1973-04; the 1973 act raised it in November",
    },
    { from: "1976-08", value: rate("0.091"), source: "memory", confidence: "memory" },
    { from: "1980-10", value: rate("0.106"), source: "memory", confidence: "memory" },
    { from: "1985-10", value: rate("0.124"), source: "memory", confidence: "memory" },
    { from: "1990-01", value: rate("0.143"), source: ["memory", "limo-32748"], confidence: "memory" },
    { from: "1991-01", value: rate("0.145"), source: "memory", confidence: "memory" },
    { from: "1994-11", value: rate("0.165"), source: "memory", confidence: "memory" },
    { from: "1996-10", value: rate("0.1735"), source: "memory", confidence: "memory" },
    { from: "2003-04", value: rate("0.1358"), source: ["mizokami-epi", "limo-32748"], confidence: "verified" },
    { from: "2004-10", value: rate("0.13934"), source: ["law-2004-104", "mizokami-epi"], confidence: "verified" },
    { from: "2005-09", value: rate("0.14288"), source: "law-2004-104", confidence: "verified" },
    { from: "2006-09", value: rate("0.14642"), source: "law-2004-104", confidence: "verified" },
    { from: "2007-09", value: rate("0.14996"), source: "law-2004-104", confidence: "verified" },
    { from: "2008-09", value: rate("0.1535"), source: ["law-2004-104", "mizokami-epi"], confidence: "verified" },
    { from: "2009-09", value: rate("0.15704"), source: "law-2004-104", confidence: "verified" },
    { from: "2010-09", value: rate("0.16058"), source: "law-2004-104", confidence: "verified" },
    { from: "2011-09", value: rate("0.16412"), source: ["law-2004-104", "mizokami-epi"], confidence: "verified" },
    { from: "2012-09", value: rate("0.16766"), source: "law-2004-104", confidence: "verified" },
    { from: "2013-09", value: rate("0.1712"), source: "law-2004-104", confidence: "verified" },
    {
      from: "2014-09",
      value: rate("0.17474"),
      source: ["law-2004-104", "mizokami-epi", "derived"],
      confidence: "verified",
    },
    { from: "2015-09", value: rate("0.17828"), source: ["law-2004-104", "derived"], confidence: "derived" },
    {
      from: "2016-09",
      value: rate("0.18182"),
      source: ["law-2004-104", "mizokami-epi", "derived"],
      confidence: "verified",
    },
    {
      from: "2017-09",
      value: rate("0.183"),
      source: ["law-epi", "mizokami-epi", "plusone-epi", "tani-numbers"],
      confidence: "verified",
    },
  ],
} satisfies Series<"employeesContributionRate">;

/** The women’s class, until it reached the general rate in November 1994. */
const employeesContributionRateWomen = {
  name: "employeesContributionRateWomen",
  ja: "厚生年金保険料率 (女子)",
  law: "EPIA art. 81, Act 104 of 2004 suppl. art. 33",
  steps: [
    { from: "1944-10", value: rate("0.11"), source: "mhlw-rates-2001", confidence: "single" },
    { from: "1947-09", value: rate("0.068"), source: "mhlw-rates-2001", confidence: "single" },
    { from: "1948-08", value: rate("0.03"), source: "mhlw-rates-2001", confidence: "single" },
    { from: "1965-05", value: rate("0.039"), source: "mhlw-rates-2001", confidence: "single" },
    { from: "1969-11", value: rate("0.046"), source: "mhlw-rates-2001", confidence: "single" },
    { from: "1971-11", value: rate("0.048"), source: "memory", confidence: "memory" },
    {
      from: "1973-11",
      value: rate("0.058"),
      source: "mhlw-rates-2001",
      confidence: "single",
      note: "a ministry paper of 2001 dates the rate 1973-04; the 1973 act raised it in November",
    },
    { from: "1976-08", value: rate("0.073"), source: "memory", confidence: "memory" },
    { from: "1980-10", value: rate("0.089"), source: "memory", confidence: "memory" },
    { from: "1981-06", value: rate("0.09"), source: "memory", confidence: "memory" },
    { from: "1982-06", value: rate("0.091"), source: "memory", confidence: "memory" },
    { from: "1983-06", value: rate("0.092"), source: "memory", confidence: "memory" },
    { from: "1984-06", value: rate("0.093"), source: "memory", confidence: "memory" },
    { from: "1985-10", value: rate("0.113"), source: "memory", confidence: "memory" },
    { from: "1986-10", value: rate("0.1145"), source: "memory", confidence: "memory" },
    { from: "1987-10", value: rate("0.116"), source: "memory", confidence: "memory" },
    { from: "1988-10", value: rate("0.1175"), source: "memory", confidence: "memory" },
    { from: "1990-01", value: rate("0.138"), source: "memory", confidence: "memory" },
    { from: "1991-01", value: rate("0.1415"), source: "memory", confidence: "memory" },
    { from: "1992-01", value: rate("0.143"), source: "memory", confidence: "memory" },
    { from: "1993-01", value: rate("0.1445"), source: "memory", confidence: "memory" },
    { from: "1994-01", value: rate("0.145"), source: "memory", confidence: "memory" },
    {
      from: "1994-11",
      value: rate("0.165"),
      source: "memory",
      confidence: "memory",
      note: "one rate for men and women from here on",
    },
    { from: "1996-10", value: rate("0.1735"), source: "memory", confidence: "memory" },
    { from: "2003-04", value: rate("0.1358"), source: ["mizokami-epi", "limo-32748"], confidence: "verified" },
    { from: "2004-10", value: rate("0.13934"), source: ["law-2004-104", "mizokami-epi"], confidence: "verified" },
    { from: "2005-09", value: rate("0.14288"), source: "law-2004-104", confidence: "verified" },
    { from: "2006-09", value: rate("0.14642"), source: "law-2004-104", confidence: "verified" },
    { from: "2007-09", value: rate("0.14996"), source: "law-2004-104", confidence: "verified" },
    { from: "2008-09", value: rate("0.1535"), source: ["law-2004-104", "mizokami-epi"], confidence: "verified" },
    { from: "2009-09", value: rate("0.15704"), source: "law-2004-104", confidence: "verified" },
    { from: "2010-09", value: rate("0.16058"), source: "law-2004-104", confidence: "verified" },
    { from: "2011-09", value: rate("0.16412"), source: ["law-2004-104", "mizokami-epi"], confidence: "verified" },
    { from: "2012-09", value: rate("0.16766"), source: "law-2004-104", confidence: "verified" },
    { from: "2013-09", value: rate("0.1712"), source: "law-2004-104", confidence: "verified" },
    {
      from: "2014-09",
      value: rate("0.17474"),
      source: ["law-2004-104", "mizokami-epi", "derived"],
      confidence: "verified",
    },
    { from: "2015-09", value: rate("0.17828"), source: ["law-2004-104", "derived"], confidence: "derived" },
    {
      from: "2016-09",
      value: rate("0.18182"),
      source: ["law-2004-104", "mizokami-epi", "derived"],
      confidence: "verified",
    },
    {
      from: "2017-09",
      value: rate("0.183"),
      source: ["law-epi", "mizokami-epi", "plusone-epi", "tani-numbers"],
      confidence: "verified",
    },
  ],
} satisfies Series<"employeesContributionRateWomen">;

/** Miners, and seamen since their insurance joined in April 1986; general rate since September 2017. */
const employeesContributionRateMinersAndSeamen = {
  name: "employeesContributionRateMinersAndSeamen",
  ja: "厚生年金保険料率 (坑内員・船員)",
  law: "EPIA art. 81, Act 104 of 2004 suppl. art. 33",
  steps: [
    { from: "1942-06", value: rate("0.08"), source: ["mhlw-rates-2001", "srbaba-1942"], confidence: "verified" },
    { from: "1944-10", value: rate("0.15"), source: ["mhlw-rates-2001", "srbaba-1942"], confidence: "verified" },
    { from: "1947-09", value: rate("0.126"), source: "mhlw-rates-2001", confidence: "single" },
    { from: "1948-08", value: rate("0.035"), source: "mhlw-rates-2001", confidence: "single" },
    { from: "1960-05", value: rate("0.042"), source: "mhlw-rates-2001", confidence: "single" },
    { from: "1965-05", value: rate("0.067"), source: "mhlw-rates-2001", confidence: "single" },
    { from: "1969-11", value: rate("0.074"), source: "mhlw-rates-2001", confidence: "single" },
    { from: "1971-11", value: rate("0.076"), source: "memory", confidence: "memory" },
    {
      from: "1973-11",
      value: rate("0.088"),
      source: "mhlw-rates-2001",
      confidence: "single",
      note: "a ministry paper of 2001 dates the rate 1973-04; the 1973 act raised it in November",
    },
    { from: "1976-08", value: rate("0.103"), source: "memory", confidence: "memory" },
    { from: "1980-10", value: rate("0.118"), source: "memory", confidence: "memory" },
    { from: "1985-10", value: rate("0.136"), source: "memory", confidence: "memory" },
    { from: "1990-01", value: rate("0.155"), source: "memory", confidence: "memory" },
    { from: "1991-01", value: rate("0.163"), source: "memory", confidence: "memory" },
    { from: "1994-11", value: rate("0.183"), source: "memory", confidence: "memory" },
    { from: "1996-10", value: rate("0.1915"), source: "memory", confidence: "memory" },
    { from: "2003-04", value: rate("0.1496"), source: "memory", confidence: "memory" },
    { from: "2004-10", value: rate("0.15208"), source: ["memory", "derived"], confidence: "memory" },
    { from: "2005-09", value: rate("0.15456"), source: ["memory", "derived"], confidence: "memory" },
    { from: "2006-09", value: rate("0.15704"), source: ["memory", "derived"], confidence: "memory" },
    { from: "2007-09", value: rate("0.15952"), source: ["memory", "derived"], confidence: "memory" },
    { from: "2008-09", value: rate("0.162"), source: ["memory", "derived"], confidence: "memory" },
    { from: "2009-09", value: rate("0.16448"), source: ["memory", "derived"], confidence: "memory" },
    { from: "2010-09", value: rate("0.16696"), source: ["memory", "derived"], confidence: "memory" },
    { from: "2011-09", value: rate("0.16944"), source: ["memory", "derived"], confidence: "memory" },
    { from: "2012-09", value: rate("0.17192"), source: ["memory", "derived"], confidence: "memory" },
    { from: "2013-09", value: rate("0.1744"), source: ["memory", "derived"], confidence: "memory" },
    { from: "2014-09", value: rate("0.17688"), source: ["memory", "derived"], confidence: "memory" },
    { from: "2015-09", value: rate("0.17936"), source: ["memory", "derived"], confidence: "memory" },
    { from: "2016-09", value: rate("0.18184"), source: ["memory", "derived"], confidence: "memory" },
    { from: "2017-09", value: rate("0.183"), source: "law-epi", confidence: "verified" },
  ],
} satisfies Series<"employeesContributionRateMinersAndSeamen">;

/** Age at which employees’ insurance ends. */
const employeesInsuranceEndAge = {
  name: "employeesInsuranceEndAge",
  ja: "被保険者の年齢の上限",
  law: "EPIA art. 9",
  steps: [
    { from: "1986-04", value: 65, source: "memory", confidence: "memory" },
    { from: "2002-04", value: 70, source: ["law-epi", "tani-numbers"], confidence: "verified" },
  ],
} satisfies Series<"employeesInsuranceEndAge">;

const employeesContributionRatePublicServants = {
  name: "employeesContributionRatePublicServants",
  ja: "厚生年金保険料率 (公務員)",
  law: "Act 63 of 2012 suppl. arts. 83, 84",
  steps: [{ from: "2018-09", value: rate("0.183"), source: "memory", confidence: "memory" }],
} satisfies Series<"employeesContributionRatePublicServants">;

const employeesContributionRatePrivateSchools = {
  name: "employeesContributionRatePrivateSchools",
  ja: "厚生年金保険料率 (私立学校教職員)",
  law: "Act 63 of 2012 suppl. art. 85",
  steps: [
    {
      from: "2027-04",
      value: rate("0.183"),
      source: "memory",
      confidence: "memory",
      knownFrom: "2012-08",
      note: "raised by 0.354 points a year from 2015",
    },
  ],
} satisfies Series<"employeesContributionRatePrivateSchools">;

/** Both halves; these bonuses never counted for the pension. */
const bonusContributionRateBefore200304 = {
  name: "bonusContributionRateBefore200304",
  ja: "特別保険料率",
  law: "former EPIA art. 89-2",
  steps: [
    { from: "1995-04", until: "2003-04", value: rate("0.01"), source: ["limo-32748", "memory"], confidence: "single" },
  ],
} satisfies Series<"bonusContributionRateBefore200304">;

/** Borne by the employer alone. Rates before April 1999 were not collected. */
const childRearingContributionRate = {
  name: "childRearingContributionRate",
  ja: "子ども・子育て拠出金率",
  law: "Act on Support for Children and Child Rearing art. 69",
  steps: [
    { from: "1999-04", value: rate("0.0011"), source: "memory", confidence: "memory" },
    { from: "2003-04", value: rate("0.0009"), source: "memory", confidence: "memory" },
    { from: "2007-04", value: rate("0.0013"), source: "memory", confidence: "memory" },
    { from: "2012-04", value: rate("0.0015"), source: "rssing-child", confidence: "single" },
    { from: "2016-04", value: rate("0.002"), source: "rssing-child", confidence: "single" },
    { from: "2017-04", value: rate("0.0023"), source: ["rssing-child", "mig-child"], confidence: "verified" },
    { from: "2018-04", value: rate("0.0029"), source: "rssing-child", confidence: "single" },
    { from: "2019-04", value: rate("0.0034"), source: "mikura-child", confidence: "single" },
    {
      from: "2020-04",
      value: rate("0.0036"),
      source: ["mikura-child", "bizowner-child", "workinnov-child", "kyoukai-r08"],
      confidence: "verified",
    },
  ],
} satisfies Series<"childRearingContributionRate">;

/** Share of a full-time worker’s weekly hours and monthly days from which everyone is insured. */
const fullTimeShareForCoverage = {
  name: "fullTimeShareForCoverage",
  ja: "4分の3基準",
  law: "EPIA art. 12",
  steps: [
    {
      from: "2016-10",
      value: rate("3/4"),
      source: "law-epi",
      confidence: "verified",
      note: "a rule of practice before October 2016",
    },
  ],
} satisfies Series<"fullTimeShareForCoverage">;

/** Workers below three quarters of full time are insured when all of these hold. */
const shortTimeCoverage = {
  name: "shortTimeCoverage",
  ja: "短時間労働者の適用要件",
  law: "EPIA art. 12, Act 62 of 2012 suppl. art. 17, Act 74 of 2025",
  steps: [
    {
      from: "2016-10",
      value: {
        firmInsuredOver: 500,
        weeklyHoursFrom: 20,
        monthlyPayFrom: yen(88_000),
        expectedMonths: { atLeast: 12 },
        studentsExcluded: true,
      },
      source: "kigyoujitsumu-2016",
      confidence: "single",
    },
    {
      from: "2022-10",
      value: {
        firmInsuredOver: 100,
        weeklyHoursFrom: 20,
        monthlyPayFrom: yen(88_000),
        expectedMonths: { moreThan: 2 },
        studentsExcluded: true,
      },
      source: ["k-core", "memory"],
      confidence: "single",
    },
    {
      from: "2024-10",
      value: {
        firmInsuredOver: 50,
        weeklyHoursFrom: 20,
        monthlyPayFrom: yen(88_000),
        expectedMonths: { moreThan: 2 },
        studentsExcluded: true,
      },
      source: ["tani-numbers", "karakama-coverage", "k-core"],
      confidence: "verified",
    },
    {
      from: "2026-10",
      value: {
        firmInsuredOver: 50,
        weeklyHoursFrom: 20,
        monthlyPayFrom: null,
        expectedMonths: { moreThan: 2 },
        studentsExcluded: true,
      },
      source: ["egov-registers", "keiri-shaho", "karakama-coverage", "mitsuwa-reform"],
      confidence: "derived",
      knownFrom: "2025-06",
      note: "the day follows the register of law versions; the text of the order (Cabinet Order 276 of 2026) was not read",
    },
    {
      from: "2027-10",
      value: {
        firmInsuredOver: 35,
        weeklyHoursFrom: 20,
        monthlyPayFrom: null,
        expectedMonths: { moreThan: 2 },
        studentsExcluded: true,
      },
      source: ["karakama-coverage", "tani-numbers", "kurashi-fuyou"],
      confidence: "verified",
      status: "enacted",
      knownFrom: "2025-06",
    },
    {
      from: "2029-10",
      value: {
        firmInsuredOver: 20,
        weeklyHoursFrom: 20,
        monthlyPayFrom: null,
        expectedMonths: { moreThan: 2 },
        studentsExcluded: true,
      },
      source: ["karakama-coverage", "tani-numbers", "kurashi-fuyou"],
      confidence: "verified",
      status: "enacted",
      knownFrom: "2025-06",
    },
    {
      from: "2032-10",
      value: {
        firmInsuredOver: 10,
        weeklyHoursFrom: 20,
        monthlyPayFrom: null,
        expectedMonths: { moreThan: 2 },
        studentsExcluded: true,
      },
      source: ["karakama-coverage", "tani-numbers", "kurashi-fuyou"],
      confidence: "verified",
      status: "enacted",
      knownFrom: "2025-06",
    },
    {
      from: "2035-10",
      value: {
        firmInsuredOver: 0,
        weeklyHoursFrom: 20,
        monthlyPayFrom: null,
        expectedMonths: { moreThan: 2 },
        studentsExcluded: true,
      },
      source: ["karakama-coverage", "tani-numbers", "kurashi-fuyou"],
      confidence: "verified",
      status: "enacted",
      knownFrom: "2025-06",
    },
  ],
} satisfies Series<"shortTimeCoverage">;

const soleProprietorIndustriesLimited = {
  name: "soleProprietorIndustriesLimited",
  ja: "個人事業所の非適用業種",
  law: "EPIA art. 6, Act 74 of 2025",
  steps: [
    { from: null, value: true, source: "law-epi", confidence: "verified" },
    {
      from: "2029-10",
      value: false,
      source: ["asada-individual", "mitsuwa-reform"],
      confidence: "verified",
      status: "enacted",
      knownFrom: "2025-06",
      note: "workplaces that exist on that day stay outside for the time being",
    },
  ],
} satisfies Series<"soleProprietorIndustriesLimited">;

/** Terms of this length that will not be renewed stay outside. */
const shortTermEmploymentMonths = {
  name: "shortTermEmploymentMonths",
  ja: "短期の雇用の適用除外",
  law: "EPIA art. 12",
  steps: [
    {
      from: null,
      value: 2,
      source: "law-epi",
      confidence: "verified",
      note: "to September 2022 also first terms of this length that were expected to be renewed",
    },
  ],
} satisfies Series<"shortTermEmploymentMonths">;

/** Shares of the whole contribution (both halves) that the worker bears; they fall on neither bonuses nor long-term care. */
const smallFirmSupport = {
  name: "smallFirmSupport",
  ja: "就業調整を減らすための保険料調整",
  law: "Act 74 of 2025",
  steps: [
    {
      from: "2026-10",
      value: {
        months: 36,
        firstMonths: 24,
        shares: [
          { remunerationUpTo: yen(88_000), atFirst: rate("0.25"), later: rate("0.375") },
          { remunerationUpTo: yen(98_000), atFirst: rate("0.3"), later: rate("0.4") },
          { remunerationUpTo: yen(104_000), atFirst: rate("0.36"), later: rate("0.43") },
          { remunerationUpTo: yen(110_000), atFirst: rate("0.41"), later: rate("0.455") },
          { remunerationUpTo: yen(118_000), atFirst: rate("0.45"), later: rate("0.475") },
          { remunerationUpTo: yen(126_000), atFirst: rate("0.48"), later: rate("0.49") },
        ],
      },
      source: ["jps-adjustment", "nakazono-reform", "mitsuwa-reform"],
      confidence: "single",
      knownFrom: "2025-06",
    },
  ],
} satisfies Series<"smallFirmSupport">;

/** Medical care for the elderly takes over (R-301, S-705). */
const healthInsuranceEndAge = {
  name: "healthInsuranceEndAge",
  ja: "健康保険の年齢の上限",
  law: "Health Insurance Act art. 3",
  steps: [{ from: "2008-04", value: 75, source: "keiri-shaho", confidence: "single" }],
} satisfies Series<"healthInsuranceEndAge">;

export const employeesContributions = [
  employeesContributionRate,
  employeesContributionRateWomen,
  employeesContributionRateMinersAndSeamen,
  employeesInsuranceEndAge,
  employeesContributionRatePublicServants,
  employeesContributionRatePrivateSchools,
  bonusContributionRateBefore200304,
  childRearingContributionRate,
  fullTimeShareForCoverage,
  shortTimeCoverage,
  soleProprietorIndustriesLimited,
  shortTermEmploymentMonths,
  smallFirmSupport,
  healthInsuranceEndAge,
] as const;
