import type { Confidence, PathYear } from "#lib/parameters/index.ts";
import type { SourceId } from "./sources.ts";
import { outlookPaths } from "./tables/outlook-paths.ts";

/** The four cases of the 2024 actuarial valuation (令和6年財政検証), in order of growth. */
export const VALUATION_CASES = ["highGrowth", "growthContinued", "past30Years", "zeroGrowth"] as const;
export type ValuationCase = (typeof VALUATION_CASES)[number];

/**
 * The paths of the valuation from FY2025 on. Prices, wages and growth of pay are its own assumptions; the slide applied in a
 * year is the published one of its labour-force case, held back where it would lower an index below 1, and ends where the
 * valuation ends it.
 */
export const valuation2024 = {
  paths: outlookPaths as Readonly<Record<ValuationCase, readonly PathYear[]>>,
  source: "mhlw-valuation2024-outlook" satisfies SourceId,
  confidence: "derived" satisfies Confidence,
  /** In this case the reserve of the National Pension is used up in that fiscal year; the slide goes on only on paper. */
  reserveEnds: { case: "zeroGrowth" satisfies ValuationCase, fiscalYear: 2059 },
} as const;

/** Average take-home pay of men insured as employees (現役男子の平均手取り収入額), which replacement rates are stated against. */
export const averageTakeHome = {
  fiscalYear: 2024,
  monthlyAmount: 369_915,
  source: "mhlw-valuation2024-outlook" satisfies SourceId,
  confidence: "derived" satisfies Confidence,
} as const;
