import { reEvaluation2024 } from "#data/tables/re-evaluation-2024.ts";
import { rate, yen } from "#lib/money/index.ts";
import type { Sheet } from "#lib/parameters/index.ts";
import { withNewRow } from "#lib/parameters/index.ts";
import fy2023 from "./2023.ts";

/** Fiscal year 2024 (令和6年度): amounts and rates from April 2024 to March 2025. */
export default {
  effective: "2024-04",
  status: "enacted",
  values: {
    indexation: {
      value: {
        prices: rate("1.032"),
        wages: rate("1.031"),
        disposableShare: rate("1"),
        slideBasic: rate("0.996"),
        slideEmployees: rate("0.996"),
      },
      source: ["mhlw-valuation2024-emp", "memory", "derived"],
      confidence: "derived",
    },
    basicPensionRevision: {
      value: [
        { bornFrom: null, value: rate("1.042") },
        { bornFrom: "1956-04-02", value: rate("1.045") },
      ],
      source: ["openfisca-jp", "derived"],
      confidence: "derived",
      note: "the only rate with three decimals that gives the published full amount, 816,000 yen (813,700 for the older cohort)",
    },
    nationalContribution: {
      value: [{ fromAge: 20, amount: yen(16_980) }],
      source: ["bridge2n", "harima-fy2024"],
      confidence: "verified",
    },
    nationalContributionRevision: {
      value: rate("0.999"),
      source: "bridge2n",
      confidence: "verified",
    },
    guaranteedRevision: {
      value: [
        { bornFrom: null, value: rate("1.043") },
        { bornFrom: "1938-04-02", value: rate("1.041") },
      ],
      source: ["derived", "law-epi-full"],
      confidence: "derived",
      note: "chain of the yearly revisions from 1.001 in FY2004; it ends on the official FY2025 rates",
    },
    reEvaluation: {
      value: reEvaluation2024,
      source: ["law-epi", "derived"],
      confidence: "derived",
      note: "stepped by EPIA 43-2 to 43-5; leads to the official FY2025 table for births from 1932-04-02",
    },
    guaranteedReEvaluation: {
      value: withNewRow(fy2023.values.guaranteedReEvaluation.value, rate("0.853")),
      source: "decree-2005-92-fy2025",
      confidence: "verified",
    },
    earningsTestThreshold: {
      value: yen(500_000),
      source: ["nenkinonline-threshold", "srlicense-threshold"],
      confidence: "verified",
    },
    prepayment: {
      value: {
        cash: { sixMonths: yen(101_050), oneYear: yen(200_140), twoYears: yen(398_590) },
        account: { oneMonthEarly: yen(16_920), sixMonths: yen(100_720), oneYear: yen(199_490), twoYears: yen(397_290) },
      },
      source: ["harima-fy2024", "nawaki-fy2024", "derived"],
      confidence: "verified",
    },
    backPaymentSurcharge: {
      value: [
        { fiscalYear: 2014, rate: rate("0.014") },
        { fiscalYear: 2015, rate: rate("0.013") },
        { fiscalYear: 2016, rate: rate("0.012") },
        { fiscalYear: 2017, rate: rate("0.011") },
        { fiscalYear: 2018, rate: rate("0.010") },
        { fiscalYear: 2019, rate: rate("0.009") },
        { fiscalYear: 2020, rate: rate("0.008") },
        { fiscalYear: 2021, rate: rate("0.006") },
      ],
      source: "order-np",
      confidence: "verified",
      note: "none for March 2022 paid in April 2024",
    },
    supportBenefitBase: {
      value: yen(5_310),
      source: "memory",
      confidence: "memory",
    },
  },
} satisfies Sheet;
