import type { Series } from "#lib/parameters/index.ts";

/** Insured months that stand for the 25 years; the mid-life special has its own table. */
const longTermByEmployeesMonths = {
  name: "longTermByEmployeesMonths",
  ja: "25年の期間とみなす厚生年金の月数",
  law: "Act 34 of 1985 suppl. art. 12, app. table 2",
  steps: [
    {
      from: null,
      value: [
        { bornFrom: null, value: 240 },
        { bornFrom: "1952-04-02", value: 252 },
        { bornFrom: "1953-04-02", value: 264 },
        { bornFrom: "1954-04-02", value: 276 },
        { bornFrom: "1955-04-02", value: 288 },
        { bornFrom: "1956-04-02", value: null },
      ],
      source: ["law-np-full", "law-epi-full"],
      confidence: "verified",
    },
  ],
} satisfies Series<"longTermByEmployeesMonths">;

const survivorsAges = {
  name: "survivorsAges",
  ja: "遺族厚生年金の年齢要件",
  law: "EPIA arts. 59, 65-2",
  steps: [
    {
      from: null,
      value: { husband: 55, ascendant: 55, paidFrom: 60 },
      source: ["law-epi", "tani-numbers"],
      confidence: "verified",
    },
    {
      from: "2028-04",
      value: { husband: null, ascendant: 60, paidFrom: 60 },
      source: "keiri-izoku-column",
      confidence: "single",
      status: "enacted",
      knownFrom: "2025-06",
      note: "by the day of death",
    },
  ],
} satisfies Series<"survivorsAges">;

const youngWifeTerm = {
  name: "youngWifeTerm",
  ja: "30歳未満の妻の遺族厚生年金の期間",
  law: "EPIA art. 63",
  steps: [{ from: "2007-04", value: { belowAge: 30, years: 5 }, source: "law-epi", confidence: "verified" }],
} satisfies Series<"youngWifeTerm">;

const midLifeWidow = {
  name: "midLifeWidow",
  ja: "中高齢寡婦加算の要件",
  law: "EPIA art. 62",
  steps: [
    {
      from: null,
      value: { atDeathFrom: 35, paidFrom: 40, toAge: 65, longTermMonths: 240 },
      source: "memory",
      confidence: "memory",
      note: "35 at the death for deaths before April 2007",
    },
    {
      from: "2007-04",
      value: { atDeathFrom: 40, paidFrom: 40, toAge: 65, longTermMonths: 240 },
      source: ["law-epi", "kurassist-widow-2023"],
      confidence: "verified",
    },
  ],
} satisfies Series<"midLifeWidow">;

const midLifeWidowPhase = {
  name: "midLifeWidowPhase",
  ja: "中高齢寡婦加算の段階的縮小",
  law: "EPIA art. 62 (Act 74 of 2025)",
  steps: [
    {
      from: "2028-04",
      value: { firstYear: 2028, steps: 26 },
      source: ["limo-112714", "shaho-108", "derived"],
      confidence: "derived",
      status: "enacted",
      knownFrom: "2025-06",
      note: "reduced over 25 years by the year of the right; even steps (0.962, 0.923 to 0.038) are reported with the act's suppl. art. 15, the table itself has not been seen",
    },
  ],
} satisfies Series<"midLifeWidowPhase">;

const survivorsBasicForHusbands = {
  name: "survivorsBasicForHusbands",
  ja: "夫の遺族基礎年金",
  law: "NPA art. 37-2",
  steps: [
    { from: null, value: false, source: "memory", confidence: "memory" },
    { from: "2014-04", value: true, source: ["law-np", "tani-numbers"], confidence: "verified" },
  ],
} satisfies Series<"survivorsBasicForHusbands">;

const parentSuspendsChild = {
  name: "parentSuspendsChild",
  ja: "父母と生計を同じくする子の遺族基礎年金の支給停止",
  law: "NPA art. 41",
  steps: [
    { from: null, value: true, source: "law-np", confidence: "verified" },
    {
      from: "2028-04",
      value: false,
      source: ["law-2025-74-outline", "law-np"],
      confidence: "verified",
      status: "enacted",
      knownFrom: "2025-06",
    },
  ],
} satisfies Series<"parentSuspendsChild">;

/** Years from the first visit, that day included, in which a death opens a pension after the insurance has ended. */
const survivorsFirstVisitYears = {
  name: "survivorsFirstVisitYears",
  ja: "初診日から死亡までの年数",
  law: "EPIA art. 58",
  steps: [{ from: null, value: 5, source: "law-epi", confidence: "verified" }],
} satisfies Series<"survivorsFirstVisitYears">;

const survivorsSuspension = {
  name: "survivorsSuspension",
  ja: "遺族年金の支給停止の年数",
  law: "NPA arts. 41, 41-2, EPIA arts. 64, 67",
  steps: [
    {
      from: null,
      value: { compensationYears: 6, whereaboutsYears: 1 },
      source: ["law-np", "law-epi"],
      confidence: "verified",
    },
  ],
} satisfies Series<"survivorsSuspension">;

const choiceAt65 = {
  name: "choiceAt65",
  ja: "65歳以上の遺族厚生年金の選択（平成19年3月以前）",
  law: "Act 104 of 2004 suppl. art. 44",
  steps: [
    {
      from: null,
      value: { rightsBefore: "2007-04-01", birthsBefore: "1942-04-02" },
      source: "law-epi-full",
      confidence: "verified",
    },
  ],
} satisfies Series<"choiceAt65">;

export const survivors = [
  longTermByEmployeesMonths,
  survivorsAges,
  youngWifeTerm,
  midLifeWidow,
  midLifeWidowPhase,
  survivorsBasicForHusbands,
  parentSuspendsChild,
  survivorsFirstVisitYears,
  survivorsSuspension,
  choiceAt65,
] as const;
