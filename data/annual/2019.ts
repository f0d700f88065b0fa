import { reEvaluation2019 } from "#data/tables/re-evaluation-2019.ts";
import { rate, yen } from "#lib/money/index.ts";
import type { Sheet } from "#lib/parameters/index.ts";
import { withNewRow } from "#lib/parameters/index.ts";
import fy2018 from "./2018.ts";

/** Fiscal year 2019 (平成31年度): amounts and rates from April 2019 to March 2020. */
export default {
  effective: "2019-04",
  status: "enacted",
  values: {
    indexation: {
      value: {
        prices: rate("1.010"),
        wages: rate("1.006"),
        disposableShare: rate("0.998"),
        slideBasic: rate("0.995"),
        slideEmployees: rate("0.995"),
      },
      source: ["mhlw-valuation2024-emp", "memory", "derived"],
      confidence: "derived",
      note: "slide 0.998 and the 0.997 carried over from FY2018",
    },
    basicPensionRevision: {
      value: [{ bornFrom: null, value: rate("0.999") }],
      source: ["shaho-net-68", "derived"],
      confidence: "derived",
      note: "the only rate with three decimals that gives the published full amount, 780,100 yen",
    },
    nationalContribution: {
      value: [{ fromAge: 20, amount: yen(16_410) }],
      source: "bridge2n",
      confidence: "verified",
    },
    nationalContributionRevision: {
      value: rate("0.965"),
      source: "bridge2n",
      confidence: "verified",
    },
    guaranteedRevision: {
      value: [
        { bornFrom: null, value: rate("1.000") },
        { bornFrom: "1938-04-02", value: rate("0.998") },
      ],
      source: ["derived", "law-epi-full"],
      confidence: "derived",
      note: "chain of the yearly revisions from 1.001 in FY2004; it ends on the official FY2025 rates",
    },
    reEvaluation: {
      value: reEvaluation2019,
      source: ["law-epi", "nawa-reval-2018", "derived"],
      confidence: "derived",
      note: "stepped by EPIA 43-2 to 43-5; FY2003-2005 pay agrees with a published list; births before 1937-04-02 not worked out",
    },
    guaranteedReEvaluation: {
      value: withNewRow(fy2018.values.guaranteedReEvaluation.value, rate("0.903")),
      source: "decree-2005-92-fy2025",
      confidence: "verified",
    },
    earningsTestThreshold: {
      value: yen(470_000),
      source: ["nenkinonline-threshold", "srlicense-threshold", "foresight-threshold"],
      confidence: "verified",
    },
    prepayment: {
      value: {
        cash: { sixMonths: yen(97_660), oneYear: yen(193_420), twoYears: yen(380_880) },
        account: { oneMonthEarly: yen(16_360), sixMonths: yen(97_340), oneYear: yen(192_790), twoYears: yen(379_640) },
      },
      source: "derived",
      confidence: "derived",
    },
  },
} satisfies Sheet;
