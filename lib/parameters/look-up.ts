import {
  fiscalYearOf,
  formatMonth,
  type IsoDate,
  lastBegun,
  type Month,
  monthsOf,
  parseMonth,
} from "#lib/time/index.ts";
import { type Answer, type Answers, answersFor, askedBy } from "./answers.ts";
import { ASSUMED_NAMES } from "./path.ts";
import type {
  ByBirth,
  CohortParameter,
  CohortValue,
  Law,
  Outlook,
  ParameterReader,
  Series,
  Sheet,
  Stretch,
  Used,
} from "./types.ts";
import type { ParameterName, ParameterValues } from "./values.ts";

const BEGINNING = parseMonth("1900-01");

/** No value of the parameter holds in the month: a gap in data/, never a matter of the user's input. */
export class MissingParameterError extends Error {
  readonly parameter: ParameterName;
  readonly at: Month;

  constructor(parameter: ParameterName, at: Month, covered: string) {
    super(
      `${parameter} has no value at ${formatMonth(at)} (data cover ${covered}); add it to data/annual/${fiscalYearOf(at)}.ts or data/statutory, or compute under an outlook`,
    );
    this.name = "MissingParameterError";
    this.parameter = parameter;
    this.at = at;
  }
}

type Histories = ReadonlyMap<ParameterName, readonly Stretch<unknown>[]>;

/** All dated parameters of the law. Made once from data/; every question goes through `under`. */
export type Parameters = {
  /** The reader for a state of the law and an outlook. Without an outlook nothing is known past the newest sheets. */
  under(law?: Law, outlook?: Outlook): ParameterReader;
  /** Every stretch of a parameter in order of time, for tables and data tests. */
  history<N extends ParameterName>(name: N): readonly Stretch<ParameterValues[N]>[];
  readonly names: readonly ParameterName[];
};

/**
 * Folds yearly sheets and statutory series into one history a parameter.
 * Throws RangeError where two values claim the same month or steps are not in order.
 */
export function createParameters(sheets: readonly Sheet[], series: readonly Series<ParameterName>[]): Parameters {
  const announced = fold(sheets, series);
  const histories = closedAll(announced);
  const history = (name: ParameterName): readonly Stretch<unknown>[] => histories.get(name) ?? [];
  // plans ask for the same few states of the law again and again
  const readers = new Map<string, ParameterReader>();
  return {
    names: [...histories.keys()].sort(),
    history: <N extends ParameterName>(name: N) => history(name) as readonly Stretch<ParameterValues[N]>[],
    under: (law = {}, outlook) => {
      const asked = keyOf(law, outlook);
      const kept = readers.get(asked);
      if (kept) return kept;
      const known = law.knownAt === undefined ? histories : knownBy(announced, law.knownAt);
      const names = outlook?.kind === "path" ? [...known.keys(), ...ASSUMED_NAMES] : [...known.keys()];
      const answers = oncePerName((name) => answersFor(name, known.get(name) ?? [], law, outlook));
      const find = findIn(answers);
      const locate: Locate = (name, at) => find(name, at) ?? missing(known, name, at);
      const reader = readerOver(find, locate, nextTurnIn(names, answers));
      if (readers.size >= READERS) readers.clear();
      readers.set(asked, reader);
      return reader;
    },
  };
}

/** So many readers are kept. */
const READERS = 32;

/** Finds what holds in a month, if anything does. */
type Find = (name: ParameterName, at: Month) => Stretch<unknown> | undefined;

type AnswersFor = (name: ParameterName) => readonly Answer[];

function oncePerName(make: AnswersFor): AnswersFor {
  const made = new Map<ParameterName, readonly Answer[]>();
  return (name) => {
    const known = made.get(name) ?? make(name);
    made.set(name, known);
    return known;
  };
}

function findIn(answersOf: AnswersFor): Find {
  const known = new Map<ParameterName, Answers>();
  return (name, at) => {
    let answers = known.get(name);
    if (!answers) {
      answers = askedBy(answersOf(name));
      known.set(name, answers);
    }
    return answers(at);
  };
}

/** First month after one in which any parameter begins, ends or has another value; infinite where none does. */
type NextTurn = (at: Month) => number;

function nextTurnIn(names: readonly ParameterName[], answersOf: AnswersFor): NextTurn {
  let turns: readonly { readonly from: number }[] | undefined;
  return (at) => {
    turns ??= [...new Set(names.flatMap((name) => answersOf(name).flatMap(({ from, to }) => [from, to])))]
      .sort((a, b) => a - b)
      .map((from) => ({ from }));
    return turns[lastBegun(turns, at) + 1]?.from ?? Number.POSITIVE_INFINITY;
  };
}

const keyOf = ({ knownAt, frozenAt }: Law, outlook: Outlook | undefined): string =>
  JSON.stringify([
    knownAt,
    frozenAt,
    outlook?.amountsOf,
    outlook?.kind === "path" ? `path ${outlook.id}` : outlook?.gapsOnly,
  ]);

function missing(histories: Histories, name: ParameterName, at: Month): never {
  const stretches = histories.get(name) ?? [];
  const covered = stretches.map(({ from, to }) => `${formatMonth(from)} to ${to === null ? "now" : formatMonth(to)}`);
  throw new MissingParameterError(name, at, covered.length ? covered.join(", ") : "no month");
}

type Locate = (name: ParameterName, at: Month) => Stretch<unknown>;

/** Told of each value that is asked for; `bornOn`: whose row of a cohort table it is. */
export type Note = (
  parameter: ParameterName,
  at: Month,
  stretch: Stretch<unknown>,
  value: unknown,
  bornOn?: IsoDate,
) => void;

/** A reader over two ways to look up, which notes what it finds. */
export function readerOver(find: Find, locate: Locate, nextTurn: NextTurn, note?: Note): ParameterReader {
  const stretch = <N extends ParameterName>(name: N, at: Month) => locate(name, at) as Stretch<ParameterValues[N]>;
  return {
    get: (name, at) => {
      const found = stretch(name, at);
      note?.(name, at, found, found.value);
      return found.value;
    },
    getFor: <N extends CohortParameter>(name: N, at: Month, bornOn: IsoDate) => {
      const found = stretch(name, at);
      const value = forBirth(found.value as ByBirth<CohortValue<N>>, bornOn);
      note?.(name, at, found, value, bornOn);
      return value;
    },
    stretch: (name, at) => {
      const found = stretch(name, at);
      note?.(name, at, found, found.value);
      return found;
    },
    stretchIfAny: <N extends ParameterName>(name: N, at: Month) => {
      const found = find(name, at) as Stretch<ParameterValues[N]> | undefined;
      if (found) note?.(name, at, found, found.value);
      return found;
    },
    holdsTo: (name, at) => {
      const found = find(name, at);
      return found ? (found.to ?? Number.POSITIVE_INFINITY) : at + 1;
    },
    nextTurn,
  };
}

/** A reader that notes what it is asked, for the list of sources beside a result. Sweeps use the bare reader. */
export function recording(reader: ParameterReader): { reader: ParameterReader; used: () => readonly Used[] } {
  const seen: Used[] = [];
  // most questions are about the same few stretches
  const known = new Set<Stretch<unknown>>();
  const noting = readerOver(
    (name, at) => reader.stretchIfAny(name, at),
    (name, at) => reader.stretch(name, at),
    (at) => reader.nextTurn(at),
    (parameter, at, stretch, value) => {
      if (known.has(stretch)) return;
      known.add(stretch);
      if (!isNoted(seen, parameter, stretch)) seen.push({ parameter, at, stretch, value });
    },
  );
  return { reader: noting, used: () => seen };
}

/** What one run used, and then what another used besides. */
export function usedByBoth(one: readonly Used[], other: readonly Used[]): readonly Used[] {
  const besides = other.filter(({ parameter, stretch }) => !isNoted(one, parameter, stretch));
  return besides.length > 0 ? [...one, ...besides] : one;
}

const isNoted = (seen: readonly Used[], parameter: Used["parameter"], { from, status }: Used["stretch"]): boolean =>
  seen.some((used) => used.parameter === parameter && used.stretch.from === from && used.stretch.status === status);

/** The row of a cohort table that a birth date falls in: the last that begins by then. */
export function forBirth<V>(table: ByBirth<V>, bornOn: IsoDate): V {
  // from the end: most people who ask are of the last cohorts
  for (let i = table.length - 1; i >= 0; i--) {
    const row = table[i];
    if (row && (row.bornFrom === null || row.bornFrom <= bornOn)) return row.value;
  }
  throw new RangeError(`forBirth: no cohort for ${bornOn}`);
}

function fold(sheets: readonly Sheet[], series: readonly Series<ParameterName>[]): Histories {
  const all = new Map<ParameterName, Stretch<unknown>[]>();
  const add = (name: ParameterName, stretch: Stretch<unknown>) => all.set(name, [...(all.get(name) ?? []), stretch]);
  for (const { name, steps, annual = false } of series) {
    for (const { from, until, status = "enacted", knownFrom, ...entry } of steps) {
      const start = from === null ? BEGINNING : parseMonth(from);
      const known = knownFrom === undefined ? start : parseMonth(knownFrom);
      const to = until === undefined ? null : parseMonth(until);
      add(name, { ...entry, from: start, to, status, knownFrom: known, annual });
    }
  }
  for (const { effective, status, knownFrom, values } of sheets) {
    const from = parseMonth(effective);
    const to = monthsOf(fiscalYearOf(from)).to;
    for (const [name, entry] of Object.entries(values)) {
      const known = knownFrom === undefined ? from : parseMonth(knownFrom);
      add(name as ParameterName, { ...entry, from, to, status, knownFrom: known, annual: true });
    }
  }
  return all;
}

const closedAll = (all: Histories): Histories =>
  new Map([...all].map(([name, stretches]) => [name, closed(name, stretches)]));

/** Sorted by start, each stretch ending where the next begins. */
function closed(name: ParameterName, stretches: readonly Stretch<unknown>[]): readonly Stretch<unknown>[] {
  const sorted = [...stretches].sort((a, b) => a.from - b.from);
  return sorted.map((stretch, i) => {
    const next = sorted[i + 1];
    if (!next) return stretch;
    if (next.from === stretch.from) throw new RangeError(`${name} has two values at ${formatMonth(next.from)}`);
    return stretch.to === null || stretch.to > next.from ? { ...stretch, to: next.from } : stretch;
  });
}

/** The law as it was enacted by a month: what was not known yet neither holds nor ends anything. */
const knownBy = (announced: Histories, knownAt: Month): Histories =>
  closedAll(
    new Map(
      [...announced].map(([name, stretches]) => [name, stretches.filter(({ knownFrom }) => knownFrom <= knownAt)]),
    ),
  );
