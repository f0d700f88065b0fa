import { expectedOf } from "./expected.ts";
import type { Choosers } from "./household.ts";
import { AT_65, agesAt, largest, noOptions, type Open, type Options, type Pair, SIZE } from "./options.ts";
import { withStart } from "./starts.ts";
import type { Basis } from "./types.ts";
import { worldsOf } from "./worlds.ts";

/** What the household is worth with these starts, by full runs; NaN where the law refuses one. */
export function worthByRuns(choosers: Choosers, basis: Basis, pairs: readonly Pair[], every = 1): number {
  const { plan, horizon, chances } = choosers;
  const scenario = pairs.reduce(
    (claims, { basic, employees }, i) => withStart(claims, plan.people[i]?.id ?? "", agesAt(basic, employees)),
    basis.scenario,
  );
  const worlds = worldsOf({ plan, scenario, horizon }, every);
  const refused = worlds.some((one, i) => one.refused.some((benefit) => choosers.people[i]?.open[benefit].open));
  return refused
    ? Number.NaN
    : worlds.reduce((sum, _, i) => sum + expectedOf(worlds, i, chances, horizon.params).total, 0);
}

/** Deaths of a year are looked at as one while the best is looked for. */
const A_YEAR = 12;

/**
 * The starts of person `i` by full runs: ages a year apart, then ever smaller steps around the best of them. What was not
 * looked at stays NaN. `reference`: what both are compared with.
 */
export function searched(
  choosers: Choosers,
  basis: Basis,
  i: number,
  pairs: readonly Pair[],
  reference: Pair,
): Options {
  const options = noOptions();
  const open = choosers.people[i]?.open;
  if (!open) return options;
  const worthAt = (pair: Pair) =>
    worthByRuns(
      choosers,
      basis,
      pairs.map((one, k) => (k === i ? pair : one)),
      A_YEAR,
    );
  const has = (benefit: keyof Open, at: number) => open[benefit].open && open[benefit].has(at);
  const known = worthAt(reference);
  options.basic[reference.basic] = known;
  options.employees[reference.employees] = 0;
  fill(options.basic, (basic) => (has("oldAgeBasic", basic) ? worthAt({ ...reference, basic }) : Number.NaN), 0);
  fill(
    options.employees,
    (employees) => (has("oldAgeEmployees", employees) ? worthAt({ ...reference, employees }) - known : Number.NaN),
    AT_65,
  );
  fill(
    options.joint,
    (at) => (has("oldAgeBasic", at) && has("oldAgeEmployees", at) ? worthAt({ basic: at, employees: at }) : Number.NaN),
    0,
  );
  return options;
}

const STEPS = [6, 3, 1] as const;

/** Looks at every twelfth start from `first` on, and then around the best. */
function fill(values: Float64Array, worthAt: (at: number) => number, first: number): void {
  const look = (at: number) => {
    const isAge = at <= AT_65 || at >= AT_65 + 12;
    if (at < first || at >= Math.min(values.length, SIZE) || !isAge || !Number.isNaN(values[at] ?? Number.NaN)) return;
    values[at] = worthAt(at);
  };
  for (let at = first; at < values.length; at += 12) look(at);
  look(values.length - 1);
  for (const step of STEPS) {
    const { at } = largest(values);
    if (at < 0) return;
    look(at - step);
    look(at + step);
  }
}
