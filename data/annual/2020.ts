import { reEvaluation2020 } from "#data/tables/re-evaluation-2020.ts";
import { rate, yen } from "#lib/money/index.ts";
import type { Sheet } from "#lib/parameters/index.ts";
import { withNewRow } from "#lib/parameters/index.ts";
import fy2019 from "./2019.ts";

/** Fiscal year 2020 (令和2年度): amounts and rates from April 2020 to March 2021. */
export default {
  effective: "2020-04",
  status: "enacted",
  values: {
    indexation: {
      value: {
        prices: rate("1.005"),
        wages: rate("1.003"),
        disposableShare: rate("0.999"),
        slideBasic: rate("0.999"),
        slideEmployees: rate("0.999"),
      },
      source: ["mhlw-valuation2024-emp", "memory", "derived"],
      confidence: "derived",
    },
    basicPensionRevision: {
      value: [{ bornFrom: null, value: rate("1.001") }],
      source: ["shaho-net-68", "derived"],
      confidence: "derived",
      note: "the only rate with three decimals that gives the published full amount, 781,700 yen",
    },
    nationalContribution: {
      value: [{ fromAge: 20, amount: yen(16_540) }],
      source: "bridge2n",
      confidence: "verified",
    },
    nationalContributionRevision: {
      value: rate("0.973"),
      source: "bridge2n",
      confidence: "verified",
    },
    guaranteedRevision: {
      value: [
        { bornFrom: null, value: rate("1.002") },
        { bornFrom: "1938-04-02", value: rate("1.000") },
      ],
      source: ["derived", "law-epi-full"],
      confidence: "derived",
      note: "chain of the yearly revisions from 1.001 in FY2004; it ends on the official FY2025 rates",
    },
    reEvaluation: {
      value: reEvaluation2020,
      source: ["law-epi", "nawa-reval-2018", "derived"],
      confidence: "derived",
      note: "stepped by EPIA 43-2 to 43-5; FY2003-2005 pay agrees with a published list; births before 1937-04-02 not worked out",
    },
    guaranteedReEvaluation: {
      value: withNewRow(fy2019.values.guaranteedReEvaluation.value, rate("0.899")),
      source: "decree-2005-92-fy2025",
      confidence: "verified",
    },
    earningsTestThreshold: {
      value: yen(470_000),
      source: "nenkinonline-threshold",
      confidence: "derived",
      note: "nominal wage changes since FY2005 from 480,000 yen, to the nearest 10,000",
    },
    prepayment: {
      value: {
        cash: { sixMonths: yen(98_430), oneYear: yen(194_960), twoYears: yen(383_210) },
        account: { oneMonthEarly: yen(16_490), sixMonths: yen(98_110), oneYear: yen(194_320), twoYears: yen(381_960) },
      },
      source: "derived",
      confidence: "derived",
    },
    supportBenefitBase: {
      value: yen(5_030),
      source: "memory",
      confidence: "memory",
    },
  },
} satisfies Sheet;
