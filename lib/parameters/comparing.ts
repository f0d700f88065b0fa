import type { IsoDate, Month } from "#lib/time/index.ts";
import { forBirth, type Note, readerOver } from "./look-up.ts";
import type { ByBirth, ParameterReader, Stretch } from "./types.ts";
import type { ParameterName } from "./values.ts";

/** A question that two readers answer otherwise, by the answers; undefined where one of them has none. */
export type Difference = {
  readonly parameter: ParameterName;
  /** First month of the later of the two answers, or the end of the one that is gone: there the law turned. */
  readonly from: Month;
  readonly value: unknown;
  readonly other: unknown;
};

/**
 * A reader that answers as one does, and notes what it is asked and where another would answer otherwise. Of a cohort table
 * the rows of the birth date count, where one was asked for.
 */
export function comparing(reader: ParameterReader, other: ParameterReader) {
  const asked = new Set<ParameterName>();
  const seen = new Map<string, Difference | undefined>();
  const compare: Note = (parameter, at, stretch, value, bornOn) => {
    asked.add(parameter);
    const beside: Stretch<unknown> | undefined = other.stretchIfAny(parameter, at);
    if (stretch.value === beside?.value) return;
    const key = `${parameter} ${stretch.from} ${beside?.from} ${bornOn}`;
    if (seen.has(key)) return;
    const otherValue = rowOf(beside, bornOn);
    // an answer that the other has no more differs from the end of that one on
    const from = Math.max(stretch.from, beside?.from ?? other.stretchIfAny(parameter, stretch.from)?.to ?? 0) as Month;
    const same = JSON.stringify(value) === JSON.stringify(otherValue);
    seen.set(key, same ? undefined : { parameter, from, value, other: otherValue });
  };
  const noting = readerOver(
    (name, at) => reader.stretchIfAny(name, at),
    (name, at) => reader.stretch(name, at),
    (at) => reader.nextTurn(at),
    compare,
  );
  return {
    reader: noting,
    asked: (): ReadonlySet<ParameterName> => asked,
    differences: (): readonly Difference[] => [...seen.values()].filter((one) => one !== undefined),
  };
}

const rowOf = (stretch: Stretch<unknown> | undefined, bornOn: IsoDate | undefined): unknown =>
  stretch && bornOn !== undefined ? forBirth(stretch.value as ByBirth<unknown>, bornOn) : stretch?.value;
