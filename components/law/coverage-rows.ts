import { reads } from "#data/coverage/reads.ts";
import { parameters } from "#data/index.ts";
import { branches } from "#lib/calculate.ts";
import type { Confidence, ParameterName, Stretch } from "#lib/parameters/index.ts";
import type { Month } from "#lib/time/index.ts";

/** From the surest to the least sure. */
const CONFIDENCES = ["verified", "derived", "single", "memory"] as const satisfies readonly Confidence[];

export type CoverageRow = {
  readonly name: string;
  /** First and last month with amounts of their own; the planner goes through whole lives and has none. */
  readonly span?: { readonly from: Month; readonly to: Month };
  readonly figures: readonly ParameterName[];
  /** How many of the figures are how sure, each counted by its least sure value; the surest first, without zeros. */
  readonly counts: readonly { readonly confidence: Confidence; readonly count: number }[];
};

/** The planner and every public calculation: months, figures, and how sure these are. */
export const coverageRows = (): readonly CoverageRow[] => [
  rowOf("projection"),
  ...branches().map(({ name, from, to }) => rowOf(name, { from, to })),
];

function rowOf(name: string, span?: CoverageRow["span"]): CoverageRow {
  const figures = reads[name] ?? [];
  const found = figures.map((figure) => leastSure(within(parameters.history(figure), span)));
  const counts = CONFIDENCES.map((confidence) => ({
    confidence,
    count: found.filter((one) => one === confidence).length,
  }));
  return { name, ...(span ? { span } : {}), figures, counts: counts.filter(({ count }) => count > 0) };
}

/** The values that hold in the span, or all where none does: what the law ties to other months is looked up there. */
function within(history: readonly Stretch<unknown>[], span: CoverageRow["span"]): readonly Stretch<unknown>[] {
  const held = span ? history.filter(({ from, to }) => from <= span.to && (to === null || to > span.from)) : [];
  return held.length > 0 ? held : history;
}

const leastSure = (stretches: readonly Stretch<unknown>[]): Confidence | undefined =>
  CONFIDENCES.findLast((confidence) => stretches.some((stretch) => stretch.confidence === confidence));

/** The last month in which enacted law changes a figure that the planner reads. */
export const lastEnactedChange = (): Month =>
  Math.max(
    ...(reads["projection"] ?? []).flatMap((figure) =>
      parameters.history(figure).flatMap(({ from, annual }) => (annual ? [] : [from])),
    ),
  ) as Month;
