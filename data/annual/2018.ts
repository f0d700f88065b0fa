import { guaranteedReEvaluation } from "#data/tables/guaranteed-re-evaluation.ts";
import { reEvaluation2018 } from "#data/tables/re-evaluation-2018.ts";
import { rate, yen } from "#lib/money/index.ts";
import type { Sheet } from "#lib/parameters/index.ts";

/** Fiscal year 2018 (平成30年度): amounts and rates from April 2018 to March 2019. */
export default {
  effective: "2018-04",
  status: "enacted",
  values: {
    indexation: {
      value: {
        prices: rate("1.005"),
        wages: rate("0.996"),
        disposableShare: rate("0.998"),
        slideBasic: rate("1"),
        slideEmployees: rate("1"),
      },
      source: ["mhlw-valuation2024-emp", "memory", "derived"],
      confidence: "derived",
      note: "slide of 0.997 not applied and carried over",
    },
    basicPensionRevision: {
      value: [{ bornFrom: null, value: rate("0.998") }],
      source: ["shaho-net-68", "derived"],
      confidence: "derived",
      note: "the only rate with three decimals that gives the published full amount, 779,300 yen",
    },
    nationalContribution: {
      value: [{ fromAge: 20, amount: yen(16_340) }],
      source: "kokuminnenkin-net",
      confidence: "verified",
    },
    nationalContributionRevision: {
      value: rate("0.967"),
      source: "kokuminnenkin-net",
      confidence: "verified",
    },
    guaranteedRevision: {
      value: [
        { bornFrom: null, value: rate("0.999") },
        { bornFrom: "1938-04-02", value: rate("0.997") },
      ],
      source: ["derived", "law-epi-full"],
      confidence: "derived",
      note: "chain of the yearly revisions from 1.001 in FY2004; it ends on the official FY2025 rates",
    },
    reEvaluation: {
      value: reEvaluation2018,
      source: ["law-epi", "nawa-reval-2018", "derived"],
      confidence: "derived",
      note: "stepped by EPIA 43-2 to 43-5 from the table of the 2004 act; FY2003-2005 pay agrees with a published list",
    },
    guaranteedReEvaluation: {
      value: guaranteedReEvaluation,
      source: ["law-2000-18", "decree-2005-92-fy2025"],
      confidence: "verified",
    },
    earningsTestThreshold: {
      value: yen(460_000),
      source: "nenkinonline-threshold",
      confidence: "derived",
      note: "nominal wage changes since FY2005 from 480,000 yen, to the nearest 10,000",
    },
    prepayment: {
      value: {
        cash: { sixMonths: yen(97_240), oneYear: yen(192_600), twoYears: yen(378_580) },
        account: { oneMonthEarly: yen(16_290), sixMonths: yen(96_930), oneYear: yen(191_970), twoYears: yen(377_350) },
      },
      source: "derived",
      confidence: "derived",
    },
  },
} satisfies Sheet;
