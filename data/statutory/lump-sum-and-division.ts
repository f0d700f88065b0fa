import { rate } from "#lib/money/index.ts";
import type { Series } from "#lib/parameters/index.ts";

/** NP: contribution x 1/2 x months in steps; EPI: average pay x (rate x 1/2 x months in steps, to one decimal). */
const lumpSumWithdrawal = {
  name: "lumpSumWithdrawal",
  ja: "脱退一時金",
  law: "NPA suppl. art. 9-3-2, EPIA suppl. art. 29",
  steps: [
    {
      from: "2005-04",
      value: { minMonths: 6, stepMonths: 6, capMonths: 36, claimYears: 2 },
      source: ["law-np", "law-epi-full", "anjapan-lump-old", "tetsuzukinavi-lump", "japan-pension-refund"],
      confidence: "verified",
      note: "by the last month; from 1994-11 to then other amounts, which are not covered",
    },
    {
      from: "2021-04",
      value: { minMonths: 6, stepMonths: 6, capMonths: 60, claimYears: 2 },
      source: ["law-np", "law-epi-full", "anjapan-scope", "chillz-lump", "shiogama-lump", "pgtax-lump"],
      confidence: "verified",
      note: "a cap of 96 months is planned by order, the day open",
    },
  ],
} satisfies Series<"lumpSumWithdrawal">;

const lumpSumPayFactorBefore200304 = {
  name: "lumpSumPayFactorBefore200304",
  ja: "脱退一時金の平均標準報酬額",
  law: "Act 18 of 2000 suppl. art. 22",
  steps: [{ from: "2003-04", value: rate("1.3"), source: "law-epi-full", confidence: "verified" }],
} satisfies Series<"lumpSumPayFactorBefore200304">;

const lumpSumWithholdingRate = {
  name: "lumpSumWithholdingRate",
  ja: "脱退一時金の源泉徴収",
  law: "Income Tax Act art. 213",
  steps: [
    {
      from: "2013-01",
      value: rate("0.2042"),
      source: ["nta-12005", "anjapan-lump"],
      confidence: "verified",
    },
  ],
} satisfies Series<"lumpSumWithholdingRate">;

/** Enacted or intended, and not in force: no order has set the days. */
const lumpSumReform = {
  name: "lumpSumReform",
  ja: "脱退一時金の見直し (未施行)",
  law: "Act 74 of 2025 suppl. art. 1",
  steps: [
    {
      from: "2025-06",
      value: { capMonths: 96, reentryBarBy: "2029-06" },
      source: ["law-np", "law-epi", "yoshimoto-reentry"],
      confidence: "verified",
      note: "the bar within four years of 2025-06-20; for the cap no day at all",
    },
  ],
} satisfies Series<"lumpSumReform">;

const agreementPostingYears = {
  name: "agreementPostingYears",
  ja: "社会保障協定による一時派遣の年数",
  law: "Act on Social Security Agreements art. 24",
  steps: [{ from: "2000-02", value: 5, source: ["mhlw-agreement-austria", "law-agreements"], confidence: "verified" }],
} satisfies Series<"agreementPostingYears">;

const divisionClaimYears = {
  name: "divisionClaimYears",
  ja: "年金分割の請求期限",
  law: "EPIA art. 78-2",
  steps: [
    { from: "2007-04", value: 2, source: "tani-numbers", confidence: "verified" },
    {
      from: "2026-04",
      value: 5,
      source: ["tani-numbers", "law-epi"],
      confidence: "verified",
      knownFrom: "2025-06",
      note: "for divorces from then on",
    },
  ],
} satisfies Series<"divisionClaimYears">;

const category3DivisionShare = {
  name: "category3DivisionShare",
  ja: "第3号期間の分割",
  law: "EPIA art. 78-14",
  steps: [
    {
      from: "2008-04",
      value: rate("1/2"),
      source: ["law-epi", "nenkinbox"],
      confidence: "verified",
      note: "months from then on",
    },
  ],
} satisfies Series<"category3DivisionShare">;

const divisionPayFactorBefore200304 = {
  name: "divisionPayFactorBefore200304",
  ja: "対象期間標準報酬総額に入れる2003年3月までの標準報酬月額",
  law: "EPIA art. 78-3",
  steps: [
    {
      from: "2007-04",
      value: rate("1.3"),
      source: ["nenkinbox", "sharousi-kakomon"],
      confidence: "verified",
      note: "raised by a transitional provision; bonuses do not count then",
    },
  ],
} satisfies Series<"divisionPayFactorBefore200304">;

export const lumpSumAndDivision = [
  lumpSumWithdrawal,
  lumpSumPayFactorBefore200304,
  lumpSumWithholdingRate,
  lumpSumReform,
  agreementPostingYears,
  divisionClaimYears,
  category3DivisionShare,
  divisionPayFactorBefore200304,
] as const;
