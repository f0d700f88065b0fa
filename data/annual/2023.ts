import { reEvaluation2023 } from "#data/tables/re-evaluation-2023.ts";
import { rate, yen } from "#lib/money/index.ts";
import type { Sheet } from "#lib/parameters/index.ts";
import { withNewRow } from "#lib/parameters/index.ts";
import fy2022 from "./2022.ts";

/** Fiscal year 2023 (令和5年度): amounts and rates from April 2023 to March 2024. */
export default {
  effective: "2023-04",
  status: "enacted",
  values: {
    indexation: {
      value: {
        prices: rate("1.025"),
        wages: rate("1.028"),
        disposableShare: rate("1"),
        slideBasic: rate("0.994"),
        slideEmployees: rate("0.994"),
      },
      source: ["mhlw-valuation2024-emp", "memory", "derived"],
      confidence: "derived",
      note: "slide 0.997 and the 0.997 carried over from FY2021 and FY2022",
    },
    basicPensionRevision: {
      value: [
        { bornFrom: null, value: rate("1.015") },
        { bornFrom: "1956-04-02", value: rate("1.018") },
      ],
      source: ["career-anchor", "hlkokoro-fy2023", "derived"],
      confidence: "derived",
      note: "the only rate with three decimals that gives the published full amount, 795,000 yen (792,600 for the older cohort)",
    },
    nationalContribution: {
      value: [{ fromAge: 20, amount: yen(16_520) }],
      source: "bridge2n",
      confidence: "verified",
    },
    nationalContributionRevision: {
      value: rate("0.972"),
      source: "bridge2n",
      confidence: "verified",
    },
    guaranteedRevision: {
      value: [
        { bornFrom: null, value: rate("1.016") },
        { bornFrom: "1938-04-02", value: rate("1.014") },
      ],
      source: ["derived", "law-epi-full"],
      confidence: "derived",
      note: "chain of the yearly revisions from 1.001 in FY2004; it ends on the official FY2025 rates",
    },
    reEvaluation: {
      value: reEvaluation2023,
      source: ["law-epi", "shaho-net-81", "derived"],
      confidence: "derived",
      note: "stepped by EPIA 43-2 to 43-5; the rate for pay of FY2023 agrees with a published one",
    },
    guaranteedReEvaluation: {
      value: withNewRow(fy2022.values.guaranteedReEvaluation.value, rate("0.879")),
      source: "decree-2005-92-fy2025",
      confidence: "verified",
    },
    earningsTestThreshold: {
      value: yen(480_000),
      source: ["nenkinonline-threshold", "srlicense-threshold", "foresight-threshold"],
      confidence: "verified",
    },
    prepayment: {
      value: {
        cash: { sixMonths: yen(98_310), oneYear: yen(194_720), twoYears: yen(387_170) },
        account: { oneMonthEarly: yen(16_470), sixMonths: yen(97_990), oneYear: yen(194_090), twoYears: yen(385_900) },
      },
      source: "derived",
      confidence: "derived",
    },
    supportBenefitBase: {
      value: yen(5_140),
      source: "limo-46073",
      confidence: "single",
    },
  },
} satisfies Sheet;
