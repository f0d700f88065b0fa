import { rate, yen } from "#lib/money/index.ts";
import type { Series } from "#lib/parameters/index.ts";

/** Full basic pension at FY2004 prices; the yearly revision rate is applied to it. */
const basicPensionBase = {
  name: "basicPensionBase",
  ja: "老齢基礎年金の法定額",
  law: "NPA art. 27",
  steps: [{ from: "2004-10", value: yen(780_900), source: ["law-np", "law-epi"], confidence: "verified" }],
} satisfies Series<"basicPensionBase">;

/** Months of a full career: 40 years, fewer for people who were past 20 in 1961. */
const basicPensionFullCareerMonths = {
  name: "basicPensionFullCareerMonths",
  ja: "加入可能月数",
  law: "NPA art. 27, Act 34 of 1985 suppl. art. 13, app. table 4",
  steps: [
    {
      from: null,
      value: [
        { bornFrom: null, value: 300 },
        { bornFrom: "1927-04-02", value: 312 },
        { bornFrom: "1928-04-02", value: 324 },
        { bornFrom: "1929-04-02", value: 336 },
        { bornFrom: "1930-04-02", value: 348 },
        { bornFrom: "1931-04-02", value: 360 },
        { bornFrom: "1932-04-02", value: 372 },
        { bornFrom: "1933-04-02", value: 384 },
        { bornFrom: "1934-04-02", value: 396 },
        { bornFrom: "1935-04-02", value: 408 },
        { bornFrom: "1936-04-02", value: 420 },
        { bornFrom: "1937-04-02", value: 432 },
        { bornFrom: "1938-04-02", value: 444 },
        { bornFrom: "1939-04-02", value: 456 },
        { bornFrom: "1940-04-02", value: 468 },
        { bornFrom: "1941-04-02", value: 480 },
      ],
      source: ["mhlw-valuation2024-emp", "mhlw-valuation2024-np", "career-anchor"],
      confidence: "verified",
      note: "the first row starts with births from 1926-04-02; older people are under the act before 1986",
    },
  ],
} satisfies Series<"basicPensionFullCareerMonths">;

/** Months that open the right to an old-age pension: 25 years, since August 2017 ten. */
const qualifyingMonths = {
  name: "qualifyingMonths",
  ja: "受給資格期間",
  law: "NPA art. 26",
  steps: [
    { from: "1986-04", value: 300, source: ["tani-numbers", "memory"], confidence: "verified" },
    { from: "2017-08", value: 120, source: ["law-np", "tani-numbers"], confidence: "verified" },
  ],
} satisfies Series<"qualifyingMonths">;

/** What an exempted month before April 2009 is worth, while the state carried a third of the pension. */
const exemptionWeightsBefore200904 = {
  name: "exemptionWeightsBefore200904",
  ja: "保険料免除月の反映割合 (2009年3月以前の月)",
  law: "Act 104 of 2004 suppl. arts. 9, 10",
  steps: [
    {
      from: null,
      value: {
        quarterExempt: { withinCap: rate("5/6"), beyondCap: rate("1/2") },
        halfExempt: { withinCap: rate("2/3"), beyondCap: rate("1/3") },
        threeQuarterExempt: { withinCap: rate("1/2"), beyondCap: rate("1/6") },
        fullExempt: { withinCap: rate("1/3"), beyondCap: rate("0") },
      },
      source: ["law-np", "law-np-full", "tani-numbers", "keiri-nenkin", "mhlw-valuation2024-np"],
      confidence: "verified",
    },
  ],
} satisfies Series<"exemptionWeightsBefore200904">;

/** What an exempted month from April 2009 on is worth, with half of the pension carried by the state. */
const exemptionWeightsFrom200904 = {
  name: "exemptionWeightsFrom200904",
  ja: "保険料免除月の反映割合 (2009年4月以後の月)",
  law: "NPA art. 27",
  steps: [
    {
      from: null,
      value: {
        quarterExempt: { withinCap: rate("7/8"), beyondCap: rate("3/8") },
        halfExempt: { withinCap: rate("3/4"), beyondCap: rate("1/4") },
        threeQuarterExempt: { withinCap: rate("5/8"), beyondCap: rate("1/8") },
        fullExempt: { withinCap: rate("1/2"), beyondCap: rate("0") },
      },
      source: ["law-np", "law-np-full", "tani-numbers", "keiri-nenkin", "mhlw-valuation2024-np"],
      confidence: "verified",
    },
  ],
} satisfies Series<"exemptionWeightsFrom200904">;

/** Yearly yen for each month of additional contribution; never indexed. */
const additionalPensionPerMonth = {
  name: "additionalPensionPerMonth",
  ja: "付加年金の単価",
  law: "NPA art. 44",
  steps: [{ from: null, value: yen(200), source: ["law-np", "tani-numbers"], confidence: "verified" }],
} satisfies Series<"additionalPensionPerMonth">;

export const basicPension = [
  basicPensionBase,
  basicPensionFullCareerMonths,
  qualifyingMonths,
  exemptionWeightsBefore200904,
  exemptionWeightsFrom200904,
  additionalPensionPerMonth,
] as const;
