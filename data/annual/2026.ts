import { reEvaluation2026 } from "#data/tables/re-evaluation-2026.ts";
import { rate, yen } from "#lib/money/index.ts";
import type { Sheet } from "#lib/parameters/index.ts";
import { withNewRow } from "#lib/parameters/index.ts";
import fy2025 from "./2025.ts";

/** Fiscal year 2026 (令和8年度): amounts and rates from April 2026 to March 2027. */
export default {
  effective: "2026-04",
  status: "enacted",
  values: {
    indexation: {
      value: {
        prices: rate("1.032"),
        wages: rate("1.021"),
        disposableShare: rate("1"),
        slideBasic: rate("0.998"),
        slideEmployees: rate("0.999"),
      },
      source: ["mhlw-release-fy2026", "ameblo-tomo-fy2026", "office-mori-fy2026", "sharoucchee-fy2026"],
      confidence: "verified",
      note: "employees’ pensions take a third of the slide (Act 74 of 2025 suppl. art. 3)",
    },
    basicPensionRevision: {
      value: [
        { bornFrom: null, value: rate("1.082") },
        { bornFrom: "1956-04-02", value: rate("1.085") },
      ],
      source: ["mhlw-release-fy2026", "sharoucchee-fy2026", "tani-numbers", "derived", "keiri-nenkin"],
      confidence: "verified",
    },
    nationalContribution: {
      value: [{ fromAge: 20, amount: yen(17_920) }],
      source: ["bridge2n", "jps-prepay", "chikugo-fy2026", "nagano-fy2025", "tani-numbers"],
      confidence: "verified",
    },
    nationalContributionRevision: {
      value: rate("1.054"),
      source: "bridge2n",
      confidence: "verified",
    },
    guaranteedRevision: {
      value: [
        { bornFrom: null, value: rate("1.084") },
        { bornFrom: "1938-04-02", value: rate("1.082") },
      ],
      source: ["derived", "law-epi-full"],
      confidence: "derived",
      note: "last year’s official rates x 1.020, the year’s revision of the earnings-related part",
    },
    reEvaluation: {
      value: reEvaluation2026,
      source: ["decree-2005-92-fy2025", "jps-reval-2026", "derived"],
      confidence: "derived",
      note: "the official FY2025 table stepped by EPIA 43-2 to 43-5; pay from FY2011 on agrees with the published table for births from 1956-04-02",
    },
    guaranteedReEvaluation: {
      value: withNewRow(fy2025.values.guaranteedReEvaluation.value, rate("0.817")),
      source: ["decree-2005-92-fy2025", "derived"],
      confidence: "derived",
    },
    earningsTestThreshold: {
      value: yen(650_000),
      source: ["jps-earnings-test", "daredoku-fy2026", "tani-numbers", "code-zaishoku"],
      confidence: "verified",
      note: "620,000 yen at FY2024 wages in the act, indexed to FY2026",
    },
    prepayment: {
      value: {
        cash: { sixMonths: yen(106_650), oneYear: yen(211_220), twoYears: yen(418_510) },
        account: { oneMonthEarly: yen(17_860), sixMonths: yen(106_300), oneYear: yen(210_530), twoYears: yen(417_150) },
      },
      source: ["chikugo-fy2026", "derived"],
      confidence: "verified",
    },
    supportBenefitBase: {
      value: yen(5_620),
      source: ["limo-110560", "limo-112195", "mhlw-release-fy2026"],
      confidence: "verified",
    },
    childSupportLevyRate: {
      value: rate("0.0023"),
      source: ["kyoukai-r08", "tani-numbers", "workinnov-child"],
      confidence: "verified",
      note: "levied with health insurance, half each",
    },
  },
} satisfies Sheet;
