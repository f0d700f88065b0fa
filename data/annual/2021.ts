import { reEvaluation2021 } from "#data/tables/re-evaluation-2021.ts";
import { rate, yen } from "#lib/money/index.ts";
import type { Sheet } from "#lib/parameters/index.ts";
import { withNewRow } from "#lib/parameters/index.ts";
import fy2020 from "./2020.ts";

/** Fiscal year 2021 (令和3年度): amounts and rates from April 2021 to March 2022. */
export default {
  effective: "2021-04",
  status: "enacted",
  values: {
    indexation: {
      value: {
        prices: rate("1"),
        wages: rate("0.999"),
        disposableShare: rate("1"),
        slideBasic: rate("1"),
        slideEmployees: rate("1"),
      },
      source: ["mhlw-valuation2024-emp", "memory", "derived"],
      confidence: "derived",
      note: "slide of 0.999 not applied and carried over",
    },
    basicPensionRevision: {
      value: [{ bornFrom: null, value: rate("1.000") }],
      source: ["shaho-net-68", "derived", "decree-2005-92"],
      confidence: "verified",
    },
    nationalContribution: {
      value: [{ fromAge: 20, amount: yen(16_610) }],
      source: "bridge2n",
      confidence: "verified",
    },
    nationalContributionRevision: {
      value: rate("0.977"),
      source: ["decree-2005-92", "bridge2n"],
      confidence: "verified",
    },
    guaranteedRevision: {
      value: [
        { bornFrom: null, value: rate("1.001") },
        { bornFrom: "1938-04-02", value: rate("0.999") },
      ],
      source: ["derived", "law-epi-full"],
      confidence: "derived",
      note: "chain of the yearly revisions from 1.001 in FY2004; it ends on the official FY2025 rates",
    },
    reEvaluation: {
      value: reEvaluation2021,
      source: ["law-epi", "nawa-reval-2021", "derived"],
      confidence: "derived",
      note: "stepped by EPIA 43-2 to 43-5; seven published rates agree; births before 1937-04-02 not worked out",
    },
    guaranteedReEvaluation: {
      value: withNewRow(fy2020.values.guaranteedReEvaluation.value, rate("0.900")),
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
        cash: { sixMonths: yen(98_850), oneYear: yen(195_780), twoYears: yen(383_810) },
        account: { oneMonthEarly: yen(16_560), sixMonths: yen(98_530), oneYear: yen(195_140), twoYears: yen(382_550) },
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
