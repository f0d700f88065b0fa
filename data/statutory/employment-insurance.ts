import { yen } from "#lib/money/index.ts";
import type { Series } from "#lib/parameters/index.ts";

/** In yen a month: pay and benefit together, the benefit itself, and the wage at 60 as it is counted. */
const limits = (payCeiling: number, smallestBenefit: number, wageAt60From: number, wageAt60To: number) => ({
  payCeiling: yen(payCeiling),
  smallestBenefit: yen(smallestBenefit),
  wageAt60From: yen(wageAt60From),
  wageAt60To: yen(wageAt60To),
});

/** Announced each August, and corrected in March of 2019 and 2020. */
const continuationBenefitLimits = {
  name: "continuationBenefitLimits",
  ja: "高年齢雇用継続給付の支給限度額",
  law: "Employment Insurance Act arts. 17, 18, 61",
  annual: true,
  steps: [
    {
      from: "2017-08",
      value: limits(357_864, 1_976, 74_100, 469_500),
      source: "nakamura-koyou",
      confidence: "single",
      note: "wages at 60: the daily limits x 30",
    },
    {
      from: "2018-08",
      value: limits(359_899, 1_984, 74_400, 472_200),
      source: ["kirin-koyou", "narita-koyou"],
      confidence: "verified",
    },
    {
      from: "2019-03",
      value: limits(360_169, 1_984, 74_400, 472_500),
      source: "narita-koyou",
      confidence: "single",
      note: "from 18 March",
    },
    {
      from: "2019-08",
      value: limits(363_359, 2_000, 75_000, 476_700),
      source: "memory",
      confidence: "memory",
      note: "wages at 60: the daily limits x 30",
    },
    {
      from: "2020-03",
      value: limits(363_344, 2_000, 75_000, 476_700),
      source: "jinjigate-koyou",
      confidence: "single",
    },
    {
      from: "2020-08",
      value: limits(365_114, 2_059, 77_220, 479_100),
      source: "jinjigate-koyou",
      confidence: "single",
      note: "announcements of August 2021 name 365,055 as the value before",
    },
    {
      from: "2021-08",
      value: limits(360_584, 2_061, 77_310, 473_100),
      source: ["epic-koyou", "nkr-koyou"],
      confidence: "verified",
    },
    {
      from: "2022-08",
      value: limits(364_595, 2_125, 79_710, 478_500),
      source: ["nkr-koyou", "alwave-koyou"],
      confidence: "verified",
    },
    {
      from: "2023-08",
      value: limits(370_452, 2_196, 82_380, 486_300),
      source: ["sakanoue-koyou", "adachi-koyou"],
      confidence: "verified",
    },
    {
      from: "2024-08",
      value: limits(376_750, 2_295, 86_070, 494_700),
      source: "sraozora-limits",
      confidence: "single",
      note: "x 1.027 is the ceiling of August 2025",
    },
    {
      from: "2025-08",
      value: limits(386_922, 2_411, 90_420, 508_200),
      source: ["royalri-koyou", "officemake-koyou", "keiri-koyou"],
      confidence: "verified",
    },
    {
      from: "2026-08",
      until: "2027-08",
      value: limits(397_369, 2_562, 96_090, 522_000),
      source: ["keiri-koyou", "derived"],
      confidence: "verified",
      note: "386,922 x 1.027",
    },
  ],
} satisfies Series<"continuationBenefitLimits">;

/** Days of unemployment benefit and the months they withhold a pension in. */
const unemploymentBenefit = {
  name: "unemploymentBenefit",
  ja: "基本手当の日数と年金の停止",
  law: "EPIA suppl. art. 7-4, Employment Insurance Act arts. 20, 21",
  steps: [
    {
      from: null,
      value: {
        waitingDays: 7,
        periodYears: 1,
        longerPeriods: [
          { days: 330, extraDays: 30 },
          { days: 360, extraDays: 60 },
        ],
        daysPerMonth: 30,
      },
      source: ["law-epi-full", "law-ei"],
      confidence: "verified",
    },
  ],
} satisfies Series<"unemploymentBenefit">;

export const employmentInsurance = [continuationBenefitLimits, unemploymentBenefit] as const;
