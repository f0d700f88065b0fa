import { rate, yen } from "#lib/money/index.ts";
import type { Series } from "#lib/parameters/index.ts";

/** A year from here on looks at the income of the calendar year before; the year begun in August 2020 went on to September 2021. */
const disabilityBefore20YearStart = {
  name: "disabilityBefore20YearStart",
  ja: "20歳前傷病による障害基礎年金の支給停止期間の始まり",
  law: "NPA art. 36-3",
  steps: [
    { from: null, value: 8, source: ["law-np", "komatsu-before20"], confidence: "verified" },
    { from: "2021-08", value: 10, source: ["law-np", "keiri-shogai"], confidence: "verified" },
  ],
} satisfies Series<"disabilityBefore20YearStart">;

/** Of the insured months up to the second month before. */
const contributionRequirementShare = {
  name: "contributionRequirementShare",
  ja: "保険料納付要件の割合",
  law: "NPA arts. 30, 37, EPIA arts. 47, 58",
  steps: [{ from: null, value: rate("2/3"), source: ["law-np", "law-epi"], confidence: "verified" }],
} satisfies Series<"contributionRequirementShare">;

/** */
const disabilityTerms = {
  name: "disabilityTerms",
  ja: "障害年金・障害手当金の期間",
  law: "NPA arts. 34, 35, 36, EPIA arts. 52, 53, 54, 55",
  steps: [
    {
      from: null,
      value: { cureYears: 5, reviewWaitYears: 1, outOfGradeYears: 3, labourCompensationYears: 6 },
      source: ["law-np", "law-epi"],
      confidence: "verified",
    },
  ],
} satisfies Series<"disabilityTerms">;

/** At FY2004 prices; x the revision rate of new awards whatever the age, to 100 yen. */
const disabilitySpouseAdditionBase = {
  name: "disabilitySpouseAdditionBase",
  ja: "障害厚生年金の配偶者加給年金額の法定額",
  law: "EPIA art. 50-2",
  steps: [
    {
      from: "2004-10",
      value: yen(224_700),
      source: ["law-epi", "keiri-shogai"],
      confidence: "verified",
      note: "the cut of April 2028 is announced for the addition to old-age pensions alone; art. 50-2 as it stands then was not read",
    },
  ],
} satisfies Series<"disabilitySpouseAdditionBase">;

/** Of a work-injury pension beside pensions of the same cause; what supplements it is not cut. */
const workInjuryPensionShares = {
  name: "workInjuryPensionShares",
  ja: "労災年金と障害・遺族年金の調整率",
  law: "Workers' Accident Compensation Insurance Act app. table 1, its order arts. 2 to 7",
  steps: [
    {
      from: "2016-04",
      value: {
        disability: { both: rate("0.73"), employeesOnly: rate("0.83"), basicOnly: rate("0.88") },
        injuryAndDisease: { both: rate("0.73"), employeesOnly: rate("0.88"), basicOnly: rate("0.88") },
        survivors: { both: rate("0.80"), employeesOnly: rate("0.84"), basicOnly: rate("0.88") },
      },
      source: ["mhlw-rosai-2016", "henmi-rosai"],
      confidence: "verified",
      note: "to March 2016 a pension for injury and disease beside the employees' pension alone kept 0.86",
    },
  ],
} satisfies Series<"workInjuryPensionShares">;

const sicknessAllowancePensionDays = {
  name: "sicknessAllowancePensionDays",
  ja: "傷病手当金と障害厚生年金の調整の日数",
  law: "Health Insurance Act art. 108",
  steps: [
    {
      from: null,
      value: 360,
      source: "nenkin-az-sickness",
      confidence: "single",
      note: "set by the ordinance, art. 89, which was not read",
    },
  ],
} satisfies Series<"sicknessAllowancePensionDays">;

export const disability = [
  disabilityBefore20YearStart,
  contributionRequirementShare,
  disabilityTerms,
  disabilitySpouseAdditionBase,
  workInjuryPensionShares,
  sicknessAllowancePensionDays,
] as const;
