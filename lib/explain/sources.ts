import { sources } from "#data/index.ts";
import { type Rate, toStepValue } from "#lib/money/index.ts";
import type { Confidence, Status, Used } from "#lib/parameters/index.ts";
import { addMonths, formatMonth } from "#lib/time/index.ts";

/** A parameter that a result used, as the reader sees it. */
export type Source = {
  readonly parameter: string;
  readonly value: unknown;
  readonly from: string;
  /** Last month of validity; absent while open. */
  readonly to?: string;
  readonly status: Status;
  readonly confidence: Confidence;
  readonly title: string;
  readonly url: string;
};

/** Every parameter a recorded run used, in order of first use, with the first of its sources that has an address. */
export function sourcesOf(used: readonly Used[]): Source[] {
  return used.map(({ parameter, stretch, value }) => {
    const named = [stretch.source]
      .flat()
      .map((id) => registry[id])
      .filter((entry) => entry !== undefined);
    const shown = named.find(({ url }) => url !== undefined) ?? named[0];
    return {
      parameter,
      value: shownValue(value),
      from: formatMonth(stretch.from),
      ...(stretch.to === null ? {} : { to: formatMonth(addMonths(stretch.to, -1)) }),
      status: stretch.status,
      confidence: stretch.confidence,
      title: shown?.title ?? "",
      url: shown?.url ?? "",
    };
  });
}

const registry: Readonly<Record<string, { readonly title: string; readonly url?: string } | undefined>> = sources;

/** Longest list that is written out; tables are named by their size. */
const MAX_ROWS = 8;

function shownValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > MAX_ROWS ? `table of ${value.length} rows` : value.map(shownValue);
  if (typeof value !== "object" || value === null) return value;
  if (isRate(value)) return toStepValue(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shownValue(inner)]));
}

const isRate = (value: object): value is Rate => "num" in value && "den" in value;
