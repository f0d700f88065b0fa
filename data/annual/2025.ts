import { reEvaluation2025 } from "#data/tables/re-evaluation-2025.ts";
import { rate, yen } from "#lib/money/index.ts";
import type { Sheet } from "#lib/parameters/index.ts";
import { withNewRow } from "#lib/parameters/index.ts";
import fy2024 from "./2024.ts";

/** Fiscal year 2025 (令和7年度): amounts and rates from April 2025 to March 2026. */
export default {
  effective: "2025-04",
  status: "enacted",
  values: {
    indexation: {
      value: {
        prices: rate("1.027"),
        wages: rate("1.023"),
        disposableShare: rate("1"),
        slideBasic: rate("0.996"),
        slideEmployees: rate("0.996"),
      },
      source: ["note-atsushi1548", "yamazaki-fy2025"],
      confidence: "verified",
    },
    basicPensionRevision: {
      value: [
        { bornFrom: null, value: rate("1.062") },
        { bornFrom: "1956-04-02", value: rate("1.065") },
      ],
      source: ["yamazaki-fy2025", "career-anchor", "matsudo-fy2025", "derived"],
      confidence: "derived",
      note: "the only rate with three decimals that gives the published full amount, 831,700 yen (829,300 for the older cohort)",
    },
    nationalContribution: {
      value: [{ fromAge: 20, amount: yen(17_510) }],
      source: ["bridge2n", "jps-prepay", "nagoya-fy2025"],
      confidence: "verified",
    },
    nationalContributionRevision: {
      value: rate("1.030"),
      source: "bridge2n",
      confidence: "verified",
    },
    guaranteedRevision: {
      value: [
        { bornFrom: null, value: rate("1.063") },
        { bornFrom: "1938-04-02", value: rate("1.061") },
      ],
      source: "decree-2005-92-fy2025",
      confidence: "verified",
    },
    reEvaluation: {
      value: reEvaluation2025,
      source: ["decree-2005-92-fy2025", "jps-reval-2025"],
      confidence: "verified",
      note: "the order has one more boundary, 1958-04-02, with equal rates on both sides",
    },
    guaranteedReEvaluation: {
      value: withNewRow(fy2024.values.guaranteedReEvaluation.value, rate("0.834")),
      source: "decree-2005-92-fy2025",
      confidence: "verified",
    },
    earningsTestThreshold: {
      value: yen(510_000),
      source: ["nenkinonline-threshold", "srlicense-threshold", "tani-numbers", "jps-earnings-test"],
      confidence: "verified",
    },
    prepayment: {
      value: {
        cash: { sixMonths: yen(104_210), oneYear: yen(206_390), twoYears: yen(409_490) },
        account: { oneMonthEarly: yen(17_450), sixMonths: yen(103_870), oneYear: yen(205_720), twoYears: yen(408_150) },
      },
      source: ["jps-prepay", "nagoya-fy2025", "derived"],
      confidence: "verified",
    },
    backPaymentSurcharge: {
      value: [
        { fiscalYear: 2015, rate: rate("0.022") },
        { fiscalYear: 2016, rate: rate("0.021") },
        { fiscalYear: 2017, rate: rate("0.020") },
        { fiscalYear: 2018, rate: rate("0.019") },
        { fiscalYear: 2019, rate: rate("0.018") },
        { fiscalYear: 2020, rate: rate("0.017") },
        { fiscalYear: 2021, rate: rate("0.015") },
        { fiscalYear: 2022, rate: rate("0.009") },
      ],
      source: ["jps-backpay", "kishiwada-backpay", "seika-backpay", "shiogama-backpay", "derived"],
      confidence: "derived",
      note: "the rates that give the published table; each is last year’s + 0.009",
    },
    supportBenefitBase: {
      value: yen(5_450),
      source: ["limo-110560", "limo-111965"],
      confidence: "verified",
    },
  },
} satisfies Sheet;
