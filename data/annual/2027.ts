import { rate, yen } from "#lib/money/index.ts";
import type { Sheet } from "#lib/parameters/index.ts";

/**
 * Fiscal year 2027 (令和9年度): only what is announced so far. In January 2027 the ministry announces the rest; it goes in here
 * in the form of 2026.ts, the table of re-evaluation rates as
 * `nextReEvaluation(fy2026.values.reEvaluation.value, indexation)` where the published one is not at hand.
 */
export default {
  effective: "2027-04",
  status: "announced",
  knownFrom: "2026-01",
  values: {
    nationalContribution: {
      value: [{ fromAge: 20, amount: yen(18_290) }],
      source: ["daredoku-fy2026", "derived"],
      confidence: "single",
      note: "one page and the statutory rule: 17,000 x 1.076",
    },
    nationalContributionRevision: {
      value: rate("1.076"),
      source: "derived",
      confidence: "derived",
      note: "1.054 x 1.021 (prices 1.032, real wages 0.989)",
    },
  },
} satisfies Sheet;
