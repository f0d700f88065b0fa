import { rate, yen } from "#lib/money/index.ts";
import type { Series } from "#lib/parameters/index.ts";
import { disability } from "./disability.ts";

/** On the rounded amount of grade 2; to 1 yen. */
const disabilityGrade1Factor = {
  name: "disabilityGrade1Factor",
  ja: "障害等級1級の割増",
  law: "NPA art. 33, EPIA art. 50",
  steps: [{ from: null, value: rate("125/100"), source: ["law-np", "law-epi"], confidence: "verified" }],
} satisfies Series<"disabilityGrade1Factor">;

/** Of the full basic pension, to 100 yen, where no basic pension is paid for the disability. */
const disabilityMinimumShare = {
  name: "disabilityMinimumShare",
  ja: "障害厚生年金の最低保障額",
  law: "EPIA art. 50",
  steps: [{ from: null, value: rate("3/4"), source: ["law-epi", "kurassist-widow-2023"], confidence: "verified" }],
} satisfies Series<"disabilityMinimumShare">;

/** Times the grade-3 amount and its minimum, once. */
const disabilityGrantFactor = {
  name: "disabilityGrantFactor",
  ja: "障害手当金",
  law: "EPIA art. 57",
  steps: [{ from: null, value: 2, source: ["law-epi", "kurassist-widow-2023"], confidence: "verified" }],
} satisfies Series<"disabilityGrantFactor">;

/** Months from the first visit to the day on which a disability is certified, unless it was cured or fixed before. */
const disabilityCertificationMonths = {
  name: "disabilityCertificationMonths",
  ja: "障害認定日までの期間",
  law: "NPA art. 30, EPIA art. 47",
  steps: [{ from: null, value: 18, source: ["law-np", "law-epi"], confidence: "verified" }],
} satisfies Series<"disabilityCertificationMonths">;

/** Fewer months of insurance count as this many, in disability and short-term survivors’ pensions. */
const disabilityMinimumMonths = {
  name: "disabilityMinimumMonths",
  ja: "300月みなし",
  law: "EPIA arts. 50, 60",
  steps: [{ from: null, value: 300, source: ["law-epi", "tani-numbers"], confidence: "verified" }],
} satisfies Series<"disabilityMinimumMonths">;

const oneYearTestBefore = {
  name: "oneYearTestBefore",
  ja: "直近1年要件の期限",
  law: "Act 34 of 1985 suppl. arts. 20, 64",
  steps: [
    {
      from: "1986-04",
      value: "2016-04-01",
      source: ["memory"],
      confidence: "memory",
      note: "first 1996-04-01, put off by ten years each time; every event of these years lies before its last day",
    },
    {
      from: "2016-04",
      value: "2026-04-01",
      source: ["keiri-izoku-column", "memory"],
      confidence: "verified",
      note: "start from memory",
    },
    {
      from: "2025-06",
      value: "2036-04-01",
      source: ["keiri-izoku-column", "otoku-oneyear", "law-np-full"],
      confidence: "verified",
      knownFrom: "2025-06",
    },
  ],
} satisfies Series<"oneYearTestBefore">;

/** Income of the year before, without dependants; October to September. */
const disabilityBefore20IncomeLimits = {
  name: "disabilityBefore20IncomeLimits",
  ja: "20歳前傷病による障害基礎年金の所得制限",
  law: "NPA art. 36-3, NPO art. 5-4",
  steps: [
    { from: "2018-04", value: { half: yen(3_604_000), full: yen(4_621_000) }, source: "memory", confidence: "memory" },
    {
      from: "2021-10",
      value: { half: yen(3_704_000), full: yen(4_721_000) },
      source: "order-np",
      confidence: "verified",
      note: "start from memory",
    },
    {
      from: "2025-10",
      value: { half: yen(3_761_000), full: yen(4_794_000) },
      source: ["tani-numbers", "limo-113548"],
      confidence: "single",
      note: "start from memory; two sources for the full limit",
    },
  ],
} satisfies Series<"disabilityBefore20IncomeLimits">;

/** Of the deceased’s remuneration-related part. */
const survivorsShare = {
  name: "survivorsShare",
  ja: "遺族厚生年金の割合",
  law: "EPIA art. 60",
  steps: [{ from: null, value: rate("3/4"), source: "law-epi", confidence: "verified" }],
} satisfies Series<"survivorsShare">;

const survivorsAt65Shares = {
  name: "survivorsAt65Shares",
  ja: "65歳以上の配偶者の遺族厚生年金",
  law: "EPIA art. 60",
  steps: [
    { from: "2007-04", value: { survivors: rate("2/3"), own: rate("1/2") }, source: "law-epi", confidence: "verified" },
  ],
} satisfies Series<"survivorsAt65Shares">;

/** Of the full basic pension, to 100 yen. */
const midLifeWidowShare = {
  name: "midLifeWidowShare",
  ja: "中高齢寡婦加算",
  law: "EPIA art. 62",
  steps: [
    {
      from: null,
      value: rate("3/4"),
      source: ["law-epi", "kurassist-widow-2023", "keiri-izoku"],
      confidence: "verified",
      note: "cut year by year for rights from April 2028; the steps are not known yet",
    },
  ],
} satisfies Series<"midLifeWidowShare">;

/** Addition = mid-life addition - full basic pension of the older cohort x this; to 1 yen. */
const transitionalWidowDeduction = {
  name: "transitionalWidowDeduction",
  ja: "経過的寡婦加算",
  law: "Act 34 of 1985 suppl. art. 73, app. table 9",
  steps: [
    {
      from: "1986-04",
      value: [
        { bornFrom: null, value: rate("0/300") },
        { bornFrom: "1927-04-02", value: rate("12/312") },
        { bornFrom: "1928-04-02", value: rate("24/324") },
        { bornFrom: "1929-04-02", value: rate("36/336") },
        { bornFrom: "1930-04-02", value: rate("48/348") },
        { bornFrom: "1931-04-02", value: rate("60/360") },
        { bornFrom: "1932-04-02", value: rate("72/372") },
        { bornFrom: "1933-04-02", value: rate("84/384") },
        { bornFrom: "1934-04-02", value: rate("96/396") },
        { bornFrom: "1935-04-02", value: rate("108/408") },
        { bornFrom: "1936-04-02", value: rate("120/420") },
        { bornFrom: "1937-04-02", value: rate("132/432") },
        { bornFrom: "1938-04-02", value: rate("144/444") },
        { bornFrom: "1939-04-02", value: rate("156/456") },
        { bornFrom: "1940-04-02", value: rate("168/468") },
        { bornFrom: "1941-04-02", value: rate("180/480") },
        { bornFrom: "1942-04-02", value: rate("192/480") },
        { bornFrom: "1943-04-02", value: rate("204/480") },
        { bornFrom: "1944-04-02", value: rate("216/480") },
        { bornFrom: "1945-04-02", value: rate("228/480") },
        { bornFrom: "1946-04-02", value: rate("240/480") },
        { bornFrom: "1947-04-02", value: rate("252/480") },
        { bornFrom: "1948-04-02", value: rate("264/480") },
        { bornFrom: "1949-04-02", value: rate("276/480") },
        { bornFrom: "1950-04-02", value: rate("288/480") },
        { bornFrom: "1951-04-02", value: rate("300/480") },
        { bornFrom: "1952-04-02", value: rate("312/480") },
        { bornFrom: "1953-04-02", value: rate("324/480") },
        { bornFrom: "1954-04-02", value: rate("336/480") },
        { bornFrom: "1955-04-02", value: rate("348/480") },
        { bornFrom: "1956-04-02", value: rate("3/4") },
      ],
      source: ["law-epi-full", "kurassist-widow-2023", "mhlw-valuation2024-emp"],
      confidence: "verified",
      note: "from births of 1956-04-02 nothing is left",
    },
  ],
} satisfies Series<"transitionalWidowDeduction">;

const widowPension = {
  name: "widowPension",
  ja: "寡婦年金",
  law: "NPA arts. 49, 50",
  steps: [
    {
      from: "1986-04",
      value: { share: rate("3/4"), monthsOfHusband: 300, yearsMarried: 10, fromAge: 60, toAge: 65 },
      source: ["law-np", "kimoto-fy2023"],
      confidence: "verified",
    },
    {
      from: "2017-08",
      value: { share: rate("3/4"), monthsOfHusband: 120, yearsMarried: 10, fromAge: 60, toAge: 65 },
      source: ["law-np", "kimoto-fy2023"],
      confidence: "verified",
    },
  ],
} satisfies Series<"widowPension">;

/** Since then only a basic pension that he has received closes it. */
const disabilityRightBarsWidowPension = {
  name: "disabilityRightBarsWidowPension",
  ja: "夫の障害基礎年金の受給権による寡婦年金の不支給",
  law: "NPA art. 49",
  steps: [
    { from: "1986-04", value: true, source: ["law-2020-40", "cacgr-widow"], confidence: "verified" },
    { from: "2021-04", value: false, source: ["law-2020-40", "cacgr-widow"], confidence: "verified" },
  ],
} satisfies Series<"disabilityRightBarsWidowPension">;

/** By weighted months of category 1. */
const deathGrant = {
  name: "deathGrant",
  ja: "死亡一時金",
  law: "NPA art. 52-4",
  steps: [
    {
      from: "1994-11",
      value: [
        { fromMonths: 36, amount: yen(120_000) },
        { fromMonths: 180, amount: yen(145_000) },
        { fromMonths: 240, amount: yen(170_000) },
        { fromMonths: 300, amount: yen(220_000) },
        { fromMonths: 360, amount: yen(270_000) },
        { fromMonths: 420, amount: yen(320_000) },
      ],
      source: ["kimoto-fy2023", "mhlw-valuation2024-np", "law-np"],
      confidence: "verified",
      note: "start from memory",
    },
  ],
} satisfies Series<"deathGrant">;

const deathGrantAdditional = {
  name: "deathGrantAdditional",
  ja: "死亡一時金の付加保険料加算",
  law: "NPA art. 52-4",
  steps: [
    {
      from: "1974-01",
      value: { fromMonths: 36, amount: yen(8_500) },
      source: ["law-np", "kimoto-fy2023", "mhlw-valuation2024-np"],
      confidence: "verified",
      note: "start from memory",
    },
  ],
} satisfies Series<"deathGrantAdditional">;

const deathGrantTimeLimitYears = {
  name: "deathGrantTimeLimitYears",
  ja: "死亡一時金の時効",
  law: "NPA art. 102",
  steps: [{ from: null, value: 2, source: "law-np", confidence: "verified" }],
} satisfies Series<"deathGrantTimeLimitYears">;

const partlyPaidMonthWeights = {
  name: "partlyPaidMonthWeights",
  ja: "死亡一時金・脱退一時金の月数換算",
  law: "NPA arts. 52-2, suppl. 9-3-2",
  steps: [
    {
      from: null,
      value: {
        quarterExempt: rate("3/4"),
        halfExempt: rate("1/2"),
        threeQuarterExempt: rate("1/4"),
        fullExempt: rate("0"),
      },
      source: ["law-np", "kimoto-fy2023"],
      confidence: "verified",
    },
  ],
} satisfies Series<"partlyPaidMonthWeights">;

/** Childless spouses widowed before 60; men at once, women by birth date. */
const survivorsFixedTerm = {
  name: "survivorsFixedTerm",
  ja: "遺族厚生年金の有期給付",
  law: "EPIA arts. 59, 63 (Act 74 of 2025)",
  steps: [
    {
      from: "2028-04",
      value: {
        months: 60,
        additionShare: rate("1/4"),
        womenBornFrom: "1989-04-02",
        forLifeFromAge: 60,
      },
      source: ["shaho-108", "limo-112714", "livedoor-30328943", "trusty-survivor", "keiri-izoku-column"],
      confidence: "verified",
      status: "enacted",
      knownFrom: "2025-06",
    },
  ],
} satisfies Series<"survivorsFixedTerm">;

/** Months of the deceased that open a survivors’ pension whatever the contributions before death. */
const longTermSurvivorsMonths = {
  name: "longTermSurvivorsMonths",
  ja: "遺族年金の長期要件の期間",
  law: "NPA art. 37, EPIA art. 58",
  steps: [{ from: null, value: 300, source: ["law-np", "law-epi"], confidence: "verified" }],
} satisfies Series<"longTermSurvivorsMonths">;

export const disabilityAndSurvivors = [
  disabilityGrade1Factor,
  disabilityMinimumShare,
  disabilityGrantFactor,
  disabilityCertificationMonths,
  disabilityMinimumMonths,
  oneYearTestBefore,
  disabilityBefore20IncomeLimits,
  ...disability,
  survivorsShare,
  survivorsAt65Shares,
  midLifeWidowShare,
  transitionalWidowDeduction,
  widowPension,
  disabilityRightBarsWidowPension,
  deathGrant,
  deathGrantAdditional,
  deathGrantTimeLimitYears,
  partlyPaidMonthWeights,
  survivorsFixedTerm,
  longTermSurvivorsMonths,
] as const;
