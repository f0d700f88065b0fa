import { reEvaluation2022 } from "#data/tables/re-evaluation-2022.ts";
import { rate, yen } from "#lib/money/index.ts";
import type { Sheet } from "#lib/parameters/index.ts";
import { withNewRow } from "#lib/parameters/index.ts";
import fy2021 from "./2021.ts";

/** Fiscal year 2022 (令和4年度): amounts and rates from April 2022 to March 2023. */
export default {
  effective: "2022-04",
  status: "enacted",
  values: {
    indexation: {
      value: {
        prices: rate("0.998"),
        wages: rate("0.996"),
        disposableShare: rate("1"),
        slideBasic: rate("1"),
        slideEmployees: rate("1"),
      },
      source: ["mhlw-valuation2024-emp", "memory", "derived"],
      confidence: "derived",
      note: "slide of 0.998 not applied and carried over",
    },
    basicPensionRevision: {
      value: [{ bornFrom: null, value: rate("0.996") }],
      source: ["shaho-net-68", "derived"],
      confidence: "derived",
      note: "the only rate with three decimals that gives the published full amount, 777,800 yen",
    },
    nationalContribution: {
      value: [{ fromAge: 20, amount: yen(16_590) }],
      source: "bridge2n",
      confidence: "verified",
    },
    nationalContributionRevision: {
      value: rate("0.976"),
      source: "bridge2n",
      confidence: "verified",
    },
    guaranteedRevision: {
      value: [
        { bornFrom: null, value: rate("0.997") },
        { bornFrom: "1938-04-02", value: rate("0.995") },
      ],
      source: ["derived", "law-epi-full"],
      confidence: "derived",
      note: "chain of the yearly revisions from 1.001 in FY2004; it ends on the official FY2025 rates",
    },
    reEvaluation: {
      value: reEvaluation2022,
      source: ["law-epi", "derived"],
      confidence: "derived",
      note: "stepped by EPIA 43-2 to 43-5; births before 1937-04-02 not worked out",
    },
    guaranteedReEvaluation: {
      value: withNewRow(fy2021.values.guaranteedReEvaluation.value, rate("0.904")),
      source: "decree-2005-92-fy2025",
      confidence: "verified",
    },
    earningsTestThreshold: {
      value: yen(470_000),
      source: ["nenkinonline-threshold", "foresight-threshold"],
      confidence: "verified",
    },
    prepayment: {
      value: {
        cash: { sixMonths: yen(98_730), oneYear: yen(195_550), twoYears: yen(382_780) },
        account: { oneMonthEarly: yen(16_540), sixMonths: yen(98_410), oneYear: yen(194_910), twoYears: yen(381_530) },
      },
      source: ["kami-fy2022", "derived"],
      confidence: "verified",
      note: "the figure for one month early is derived",
    },
    supportBenefitBase: {
      value: yen(5_020),
      source: "memory",
      confidence: "memory",
    },
  },
} satisfies Sheet;
