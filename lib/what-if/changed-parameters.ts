import type { Difference, ParameterName, ParameterReader } from "#lib/parameters/index.ts";
import { type Horizon, referenceMonth } from "#lib/projection/index.ts";
import type { Month } from "#lib/time/index.ts";

/** A parameter that two laws state otherwise from a month on; undefined where one of them knows none. */
export type ChangedParameter = {
  readonly parameter: ParameterName;
  readonly from: Month;
  readonly before: unknown;
  readonly after: unknown;
};

/** A yearly amount that is the same under both laws, and the statutory one in it that is not. */
export type HeldEqual = {
  readonly parameter: ParameterName;
  readonly base: ParameterName;
  readonly before: unknown;
  readonly after: unknown;
};

/** What the runs under two laws noted, each once, in order of time. */
export function changedParameters(before: readonly Difference[], after: readonly Difference[]): ChangedParameter[] {
  const found = new Map<string, ChangedParameter>();
  const add = (one: ChangedParameter) => {
    const key = JSON.stringify([one.parameter, one.from, one.before, one.after]);
    if (!found.has(key)) found.set(key, one);
  };
  for (const { parameter, from, value, other } of before) add({ parameter, from, before: value, after: other });
  for (const { parameter, from, value, other } of after) add({ parameter, from, before: other, after: value });
  return [...found.values()].sort((a, b) => a.from - b.from || (a.parameter < b.parameter ? -1 : 1));
}

/** Amounts announced every year, with the amount of the law that the year's index is put on. */
const BASES = [
  ["earningsTestThreshold", "earningsTestBase"],
  ["nationalContribution", "nationalContributionBase"],
] as const satisfies readonly (readonly [ParameterName, ParameterName])[];

/** The yearly amounts among those that were asked for whose base differs between two laws. */
export function heldEqual(asked: ReadonlySet<ParameterName>, before: Horizon, after: Horizon): HeldEqual[] {
  const baseOf = (base: ParameterName, params: ParameterReader) =>
    params.stretchIfAny(base, referenceMonth(after))?.value;
  return BASES.flatMap(([parameter, base]) => {
    const [one, other] = [baseOf(base, before.params), baseOf(base, after.params)];
    return asked.has(parameter) && one !== other ? [{ parameter, base, before: one, after: other }] : [];
  });
}
