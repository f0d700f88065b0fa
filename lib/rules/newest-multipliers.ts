import type { Multipliers, ParameterReader } from "#lib/parameters/index.ts";
import type { Month } from "#lib/time/index.ts";

/** The multipliers without the raise of the older cohorts: those of births since 1946-04-02. */
export function newestMultipliers(at: Month, params: ParameterReader): Multipliers {
  const newest = params.get("remunerationRelatedMultipliers", at).at(-1);
  if (newest === undefined) throw new RangeError("remunerationRelatedMultipliers: no cohort");
  return newest.value;
}
