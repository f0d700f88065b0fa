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
export const sourcesOf = (used: readonly Used[]): Source[] => used.map(sourceOf);

/** What is written of a stretch never changes, and every figure names the same few; one person's row of a cohort table at a time. */
const written = new WeakMap<Used["stretch"], { readonly value: unknown; readonly source: Source }>();

function sourceOf({ parameter, stretch, value }: Used): Source {
  const known = written.get(stretch);
  if (known && known.value === value) return known.source;
  const source = writtenSource(parameter, stretch, value);
  written.set(stretch, { value, source });
  return source;
}

function writtenSource(parameter: Used["parameter"], stretch: Used["stretch"], value: unknown): Source {
  const { from, to, status, confidence } = stretch;
  const { title = "", url = "" } = shownSource(stretch.source) ?? {};
  const begun = { parameter, value: shownValue(value), from: formatMonth(from) };
  return to === null
    ? { ...begun, status, confidence, title, url }
    : { ...begun, to: formatMonth(addMonths(to, -1)), status, confidence, title, url };
}

type Entry = { readonly title: string; readonly url?: string };

function shownSource(source: string | readonly string[]): Entry | undefined {
  let first: Entry | undefined;
  for (const id of typeof source === "string" ? [source] : source) {
    const entry = registry[id];
    if (entry?.url !== undefined) return entry;
    first ??= entry;
  }
  return first;
}

const registry: Readonly<Record<string, Entry | undefined>> = sources;

/** Longest list that is written out; tables are named by their size. */
const MAX_ROWS = 8;

function shownValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > MAX_ROWS ? `table of ${value.length} rows` : value.map(shownValue);
  if (typeof value !== "object" || value === null) return value;
  if (isRate(value)) return toStepValue(value);
  const shown: Record<string, unknown> = {};
  for (const key in value) shown[key] = shownValue(value[key as keyof typeof value]);
  return shown;
}

const isRate = (value: object): value is Rate => "num" in value && "den" in value;
