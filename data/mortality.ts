import type { Confidence } from "#lib/parameters/index.ts";
import type { SourceId } from "./sources.ts";

/** Where the official tables of mortality (data/tables) come from, and how sure their rates are. */
export const mortalitySources = {
  /**
   * Rates by sex, age 0 to 104 and calendar year. Medium from 2015: 2015 and 2020 are the complete life tables of those years;
   * higher and lower mortality from 2022, where the variants part.
   */
  projection: { source: ["mhlw-valuation2024-mortality", "mhlw-life-table-23"], confidence: "derived" },
  /** The newest table of recorded deaths, 100,000 born: survivors to age 0 to 105. */
  lifeTable2025: { source: ["mhlw-life-table-2025"], confidence: "single" },
} as const satisfies Readonly<
  Record<string, { readonly source: readonly SourceId[]; readonly confidence: Confidence }>
>;

/** What a person's yearly chance of death may be multiplied by, for better or worse health than the tables' average. */
export const healthFactors = { min: 0.25, max: 4 };
