import type { ParameterReader } from "#lib/parameters/index.ts";
import { type Chances, dyingIn } from "./chances.ts";
import { afterDeathOf, type Left, livingTogether, unclaimed } from "./walk.ts";
import type { PersonWorlds } from "./worlds.ts";

/** Deaths that are looked at as one: the month they are taken as, an index from the plan's start on, and their chance. */
export type Death = { readonly at: number; readonly chance: number };

/**
 * The deaths of one person. `bounds`: indices of months from 0 to the last, rising; deaths between two of them are one, in their
 * mean month. Who lives through the last dies at its index; who is dead before the first, at -1.
 */
export function deathsOf(alive: Float64Array, bounds: readonly number[]): Death[] {
  if (!((alive[0] ?? 0) > 0)) return [{ at: -1, chance: 1 }];
  const found: Death[] = [];
  for (let j = 0; j + 1 < bounds.length; j++) {
    const [from, to] = [bounds[j] ?? 0, bounds[j + 1] ?? 0];
    const chance = (alive[from] ?? 0) - (alive[to] ?? 0);
    if (!(chance > 0)) continue;
    let mean = 0;
    for (let k = from; k < to; k++) mean += (k - from) * dyingIn(alive, k);
    found.push({ at: from + Math.min(to - from - 1, Math.round(mean / chance)), chance });
  }
  const last = bounds.at(-1) ?? 0;
  const toTheEnd = alive[last] ?? 0;
  return toTheEnd > 0 ? [...found, { at: last, chance: toTheEnd }] : found;
}

/** A household walked through all its months. */
export type Walked = {
  /** All pensions of a month while everyone lives, in yen of today. */
  readonly together: Float64Array;
  /** What the one who lives on is paid, by the person who dies first and the place of that death in their list. */
  readonly left: readonly (readonly Left[])[];
};

/** A household's pensions in each month: while everyone lives, and after each of the deaths, which are told by person. */
export function walk(
  people: readonly PersonWorlds[],
  deaths: readonly (readonly Death[])[],
  chances: Chances,
  params: ParameterReader,
): Walked {
  const together = new Float64Array(chances.months);
  for (const person of people)
    livingTogether(person, chances).forEach((yen, i) => {
      together[i] = (together[i] ?? 0) + yen;
    });
  const left = deaths.map((own, dead) => {
    const other = people[1 - dead];
    return other ? own.map(({ at }) => afterDeathOf(other, at, chances, params)) : [];
  });
  return { together, left };
}

/**
 * What the household is paid in total in each of its worlds, in yen of today: one number for each death of the first person, or
 * for each pair of deaths of a couple, those of the second in turn. Two deaths taken as the same month leave nobody.
 */
export function totalsBy(
  people: readonly PersonWorlds[],
  deaths: readonly (readonly Death[])[],
  { together, left }: Walked,
  chances: Chances,
  params: ParameterReader,
): Float64Array {
  const paid = new Float64Array(chances.months + 1);
  together.forEach((yen, i) => {
    paid[i + 1] = (paid[i] ?? 0) + yen;
  });
  const { months } = chances;
  const heirs = people.map((person, i) => (deaths[i] ?? []).map(({ at }) => unclaimed(person, at, chances, params)));
  const until = (at: number) => paid[Math.min(at + 1, months)] ?? 0;
  const [first = [], second] = deaths;
  if (!second) return Float64Array.from(first, ({ at }, i) => until(at) + (heirs[0]?.[i] ?? 0));
  const totals = new Float64Array(first.length * second.length);
  const put = (dead: number, i: number, j: number, total: number) => {
    totals[dead === 0 ? i * second.length + j : j * second.length + i] = total;
  };
  for (const dead of [0, 1]) {
    const later = deaths[1 - dead] ?? [];
    (deaths[dead] ?? []).forEach(({ at }, i) => {
      const rest = left[dead]?.[i];
      const before = until(at) + (heirs[dead]?.[i] ?? 0);
      let alone = rest?.late ?? 0;
      let n = at + 1;
      later.forEach((death, j) => {
        if (death.at === at) put(dead, i, j, before + (heirs[1 - dead]?.[j] ?? 0));
        if (death.at <= at) return;
        for (; n <= death.at; n++) alone += rest?.monthly[n - at - 1] ?? 0;
        put(dead, i, j, before + alone + (rest?.toHeirs(death.at) ?? 0));
      });
    });
  }
  return totals;
}

/** The chance of each of these worlds, in the same order. */
export function chancesBy([first = [], second]: readonly (readonly Death[])[]): Float64Array {
  if (!second) return Float64Array.from(first, ({ chance }) => chance);
  return Float64Array.from(first.flatMap((one) => second.map((other) => one.chance * other.chance)));
}

/** Every month by itself. */
export const everyMonth = ({ months }: Chances): number[] => Array.from({ length: months + 1 }, (_, i) => i);
