import type { PairMatrix } from "#lib/simulate.ts";

/**
 * Expected values by start ages, as the map shows them: rows and columns are the ages in months at which a start is possible,
 * beside them the strip of early starts of both together.
 */
export type HeatMap = {
  readonly basics: readonly number[];
  readonly employees: readonly number[];
  /** Both together before 65. */
  readonly early: readonly number[];
  readonly best: number;
  /** Yen below the best at which a band ends: the first within the flat share, the others at round amounts. */
  readonly limits: readonly number[];
  readonly valueAt: (basic: number, employees: number) => number;
};

/** A place on the map: ages in months. */
export type Place = { readonly basic: number; readonly employees: number };

const AT_65 = 65 * 12;
const BANDS = 6;

export function heatMapOf({ firstAge, size, values: matrix }: PairMatrix, share: number): HeatMap {
  const valueAt = (basic: number, employees: number): number =>
    matrix[(basic - firstAge) * size + employees - firstAge] ?? Number.NaN;
  const ages = Array.from({ length: size }, (_, i) => firstAge + i);
  const employees = ages.filter((e) => e >= AT_65 && ages.some((b) => !Number.isNaN(valueAt(b, e))));
  const basics = ages.filter((b) => employees.some((e) => !Number.isNaN(valueAt(b, e))));
  const early = ages.filter((age) => age < AT_65 && !Number.isNaN(valueAt(age, age)));
  const values = (place: Iterable<Place>) =>
    [...place].map(({ basic, employees: other }) => valueAt(basic, other)).filter((value) => !Number.isNaN(value));
  const later = values(pairsOf(basics, employees));
  const all = [...later, ...early.map((age) => valueAt(age, age))];
  const best = largest(all);
  const below = (some: readonly number[]) => best - smallest(some);
  return { basics, employees, early, best, limits: limitsOf(best, share, below(later), below(all)), valueAt };
}

const largest = (values: readonly number[]): number => values.reduce((one, other) => Math.max(one, other), -Infinity);
const smallest = (values: readonly number[]): number => values.reduce((one, other) => Math.min(one, other), Infinity);

/** The flat share of the best, then round steps down to the deepest of the later starts; the last band has no end if others lie deeper. */
function limitsOf(best: number, share: number, deepest: number, deepestOfAll: number): number[] {
  const flat = Math.abs(best) * share;
  const step = roundStep(deepest / BANDS);
  const limits = [flat];
  for (let limit = step; step > 0 && (limits.at(-1) ?? 0) < deepest; limit += step)
    if (limit > flat) limits.push(limit);
  if ((limits.at(-1) ?? 0) < deepestOfAll) limits.push(Number.POSITIVE_INFINITY);
  return limits;
}

/** The first of 1, 2, 5, 10, 20 … that is not smaller. */
function roundStep(least: number): number {
  if (!(least > 0)) return 0;
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5, 10].find((one) => one * power >= least) ?? 10) * power;
}

/** The band a value lies in, 0 the flat one; undefined where there is no value. */
export function bandOf({ best, limits }: HeatMap, value: number): number | undefined {
  if (Number.isNaN(value)) return undefined;
  const below = best - value;
  const found = limits.findIndex((limit, i) => (i === 0 ? below <= limit : below < limit));
  return found < 0 ? limits.length - 1 : found;
}

/** The place of the best value. */
export function bestPlace(map: HeatMap): Place | undefined {
  return [...placesOf(map)].find(({ basic, employees }) => map.valueAt(basic, employees) === map.best);
}

function* placesOf({ basics, employees, early }: HeatMap): Generator<Place> {
  for (const age of early) yield { basic: age, employees: age };
  yield* pairsOf(basics, employees);
}

function* pairsOf(basics: readonly number[], employees: readonly number[]): Generator<Place> {
  for (const basic of basics) for (const other of employees) yield { basic, employees: other };
}

export const isOnMap = ({ valueAt }: HeatMap, { basic, employees }: Place): boolean =>
  !Number.isNaN(valueAt(basic, employees));

/** Which way an arrow points: the employees' start along, the basic one up. */
export type Move = { readonly basic: number; readonly employees: number };

/**
 * The next possible place in a direction, so many starts on, and the last one there where it ends sooner. From both at 65 the
 * way to earlier starts leads on to the strip of both together, and back.
 */
export function moved(map: HeatMap, from: Place, move: Move): Place {
  const steps = Math.abs(move.basic) + Math.abs(move.employees);
  const by: Move = { basic: Math.sign(move.basic), employees: Math.sign(move.employees) };
  let place = from;
  for (let i = 0; i < steps; i++) {
    const next = neighbour(map, place, by);
    if (!next) return place;
    place = next;
  }
  return place;
}

function neighbour(map: HeatMap, place: Place, by: Move): Place | undefined {
  const isEarly = place.basic === place.employees && place.basic < AT_65;
  if (isEarly) {
    const at = map.early[map.early.indexOf(place.basic) + by.basic + by.employees];
    if (at !== undefined) return { basic: at, employees: at };
    const at65 = { basic: AT_65, employees: AT_65 };
    return by.basic + by.employees > 0 && isOnMap(map, at65) ? at65 : undefined;
  }
  const next = {
    basic: stepIn(map.basics, place.basic, by.basic),
    employees: stepIn(map.employees, place.employees, by.employees),
  };
  if (next.basic !== undefined && next.employees !== undefined) {
    const there = { basic: next.basic, employees: next.employees };
    if (isOnMap(map, there)) return there;
  }
  const latest = map.early.at(-1);
  const goesEarly = by.basic + by.employees < 0 && place.basic === AT_65 && place.employees === AT_65;
  return goesEarly && latest !== undefined ? { basic: latest, employees: latest } : undefined;
}

const stepIn = (ages: readonly number[], at: number, by: number): number | undefined => ages[ages.indexOf(at) + by];

/** Where each age lies along an axis: the start at 65 stands apart and gets room, the months after it a unit each. */
export type Axis = {
  readonly ages: readonly number[];
  readonly starts: readonly number[];
  readonly widths: readonly number[];
  readonly length: number;
};

/** Units of the start at 65, and of the gap of a year after it. */
const WIDE = 5;
const GAP = 2;

export function axisOf(ages: readonly number[]): Axis {
  const starts: number[] = [];
  const widths: number[] = [];
  let at = 0;
  for (const [i, age] of ages.entries()) {
    if (i > 0 && age - (ages[i - 1] ?? age) >= 12 && ages[i - 1] === AT_65) at += GAP;
    const width = age === AT_65 ? WIDE : 1;
    starts.push(at);
    widths.push(width);
    at += width;
  }
  return { ages, starts, widths, length: at };
}

/** The age that lies at a distance along an axis, the nearest where none does. */
export function ageAlong({ ages, starts, widths }: Axis, distance: number): number | undefined {
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, age] of ages.entries()) {
    const from = starts[i] ?? 0;
    const away = Math.max(from - distance, distance - from - (widths[i] ?? 0), 0);
    if (away < least) {
      least = away;
      best = age;
    }
  }
  return best;
}

export const middleOf = ({ ages, starts, widths }: Axis, age: number): number => {
  const i = ages.indexOf(age);
  return (starts[i] ?? 0) + (widths[i] ?? 0) / 2;
};

type Grid = {
  readonly across: Axis;
  readonly up: Axis;
  readonly bandAt: (across: number, up: number) => number | undefined;
};

/** The areas of each band as the path of an SVG, rows from below, y downwards. */
export function bandPaths({ across, up, bandAt }: Grid, bands: number): string[] {
  const paths = Array.from({ length: bands }, () => "");
  for (const [j, row] of up.ages.entries()) {
    const height = up.widths[j] ?? 0;
    const y = up.length - (up.starts[j] ?? 0) - height;
    let begin = 0;
    for (let i = 0; i < across.ages.length; i++) {
      const band = bandAt(across.ages[i] ?? 0, row);
      const ends = (across.starts[i] ?? 0) + (across.widths[i] ?? 0);
      const next = across.ages[i + 1];
      const goesOn = next !== undefined && across.starts[i + 1] === ends && bandAt(next, row) === band;
      if (goesOn) continue;
      const x = across.starts[begin] ?? 0;
      if (band !== undefined) paths[band] += `M${x} ${y}h${ends - x}v${height}h${x - ends}z`;
      begin = i + 1;
    }
  }
  return paths;
}

/** The outline of a band as a path: every edge on whose other side another band lies. */
export function outlineOf({ across, up, bandAt }: Grid, band: number): string {
  let path = "";
  const isIn = (i: number, j: number) => {
    const [age, row] = [across.ages[i], up.ages[j]];
    return age !== undefined && row !== undefined && bandAt(age, row) === band;
  };
  for (const j of up.ages.keys()) {
    const height = up.widths[j] ?? 0;
    const top = up.length - (up.starts[j] ?? 0) - height;
    for (const i of across.ages.keys()) {
      if (!isIn(i, j)) continue;
      const [left, width] = [across.starts[i] ?? 0, across.widths[i] ?? 0];
      if (!isIn(i - 1, j)) path += `M${left} ${top}v${height}`;
      if (!isIn(i + 1, j)) path += `M${left + width} ${top}v${height}`;
      if (!isIn(i, j - 1)) path += `M${left} ${top + height}h${width}`;
      if (!isIn(i, j + 1)) path += `M${left} ${top}h${width}`;
    }
  }
  return path;
}

/** The map itself and the strip of early starts, as grids. */
export function gridsOf(map: HeatMap): { readonly main: Grid; readonly early: Grid | undefined } {
  const main: Grid = {
    across: axisOf(map.employees),
    up: axisOf(map.basics),
    bandAt: (across, up) => bandOf(map, map.valueAt(up, across)),
  };
  const strip: Grid = {
    across: axisOf(map.early),
    up: { ages: [0], starts: [0], widths: [1], length: 1 },
    bandAt: (across) => bandOf(map, map.valueAt(across, across)),
  };
  return { main, early: map.early.length > 0 ? strip : undefined };
}
