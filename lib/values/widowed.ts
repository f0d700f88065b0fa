import type { Change, ChosenBenefit, Line } from "#lib/projection/index.ts";
import { addMonths } from "#lib/time/index.ts";
import { type Bereavement, bereavementOf } from "./bereavement.ts";
import { dyingIn, sums } from "./chances.ts";
import { type Choosers, claimIndex } from "./household.ts";
import { AT_65, AT_66, CLASSES, classOf, type Options, SIZE } from "./options.ts";
import { type OwnLines, ownLines } from "./own-lines.ts";
import { settledFrom } from "./settled.ts";
import { monthlyOf, restsBy, worth } from "./worth.ts";

/** What a person is paid after the other's death, by their own starts. */
export type Widowed = {
  /** Of each class of starts, both at 65 in the one of later starts. */
  readonly classes: Float64Array;
  /** What starting one of the two after 65 adds to that. */
  readonly later: Readonly<Record<ChosenBenefit, Float64Array>>;
  /** Chance, by month, that the other's death has not ended the waiting for a pension. */
  readonly waiting: Readonly<Record<ChosenBenefit, Float64Array>>;
  /**
   * What the widow's pension (寡婦年金) brings more to each class where the deceased has been paid no pension: sums over the
   * months of death before each index. Empty where there is none.
   */
  readonly widowsGains: readonly Float64Array[];
};

const BENEFITS = ["oldAgeBasic", "oldAgeEmployees"] as const;

/**
 * The months after the other's death: each month of death by itself until it makes no difference any more, and from there on
 * all as one. A death that bars or stops a deferral has the survivor ask at once; what was due from 65 on and waited for then
 * comes with the next month.
 */
export function widowedOf(choosers: Choosers, i: number, options: Options, together: OwnLines): Widowed {
  const { start, chances, people, plan, scenario, horizon } = choosers;
  const own = people[i];
  const [alive, others] = [chances.alive[i], chances.alive[1 - i]];
  if (!own || !alive || !others) throw new RangeError(`widowedOf: there is no couple around person ${i}`);
  const { member, end } = own;
  const { months, present } = chances;
  const living = (k: number) => (alive[k] ?? 0) * (present[k] ?? 0);
  const alone = sums(months, living);
  const members = people.map((one) => one.member);
  const settled = Math.min(Math.max(0, settledFrom(plan, scenario, members, horizon) - start), months);
  const inClass = startsByClass(options);
  const found: Widowed = {
    classes: new Float64Array(CLASSES),
    later: { oldAgeBasic: new Float64Array(SIZE), oldAgeEmployees: new Float64Array(SIZE) },
    waiting: { oldAgeBasic: Float64Array.from(others), oldAgeEmployees: Float64Array.from(others) },
    widowsGains: [],
  };
  const byKey = new Map<string, OwnLines>();
  const linesIn = ({ key, additions }: Bereavement): OwnLines => {
    const lines = byKey.get(key) ?? ownLines(horizon, member, additions, { start, end, sums: alone });
    byKey.set(key, lines);
    return lines;
  };
  const waited = waitedFor(together, start, end, months);
  const at65 = claimIndex(choosers, member, AT_65);

  /** What a death in month k adds to starts after 65, by what the two pensions then bring from the next month on. */
  const addLater = (k: number, dying: number, { stoppedAt }: Bereavement, restOf: RestOf) => {
    for (const benefit of BENEFITS) {
      const stopped = stoppedAt[benefit];
      const late = dying * living(k + 1) * (waited[benefit][k + 1] ?? 0);
      const by65 = restOf(benefit, AT_65, k);
      const into = found.later[benefit];
      for (let at = AT_66; at < SIZE; at++) {
        if (Number.isNaN(options[benefit === "oldAgeBasic" ? "basic" : "employees"][at] ?? Number.NaN)) continue;
        const waits = claimIndex(choosers, member, at) > k && stopped !== undefined;
        // who waits claims in the month that stops the deferral, or what was due at 65
        const counts = waits ? (stopped === AT_65 ? AT_65 : AT_65 + k - at65) : at;
        const more = counts === AT_65 ? 0 : dying * (restOf(benefit, counts, k) - by65);
        into[at] = (into[at] ?? 0) + more + (waits && counts === AT_65 ? late : 0);
      }
      if (stopped === undefined) {
        const still = found.waiting[benefit];
        for (let j = k + 1; j < still.length; j++) still[j] = (still[j] ?? 0) + dying;
      }
    }
  };

  for (let k = 0; k < settled; k++) {
    const dying = dyingIn(others, k);
    if (dying === 0) continue;
    const world = bereavementOf(choosers, i, addMonths(start, k), true);
    const lines = linesIn(world);
    const period = { from: addMonths(start, k + 1), to: end };
    const weigh = (changes: readonly Change[]) => dying * worth(changes, alone, start, period);
    const classes = classesOf(world, lines, inClass, weigh);
    for (let c = 0; c < CLASSES; c++) found.classes[c] = (found.classes[c] ?? 0) + (classes[c] ?? 0);
    addLater(
      k,
      dying,
      world,
      restsIn(world, lines, (changes) => restsBy(changes, start, end, alone)),
    );
    if (member.person.sex === "female" && k <= at65) {
      const undrawn = bereavementOf(choosers, i, addMonths(start, k), false);
      if (undrawn.hasWidowsPension) gain(found, k, classesOf(undrawn, lines, inClass, weigh), classes);
    }
  }
  if (settled < months && (others[settled] ?? 0) > 0) {
    const world = bereavementOf(choosers, i, addMonths(start, settled), true);
    const lines = linesIn(world);
    // chance that the other has died since, and this one lives
    const since = sums(months, (k) => (k > settled ? living(k) * ((others[settled] ?? 0) - (others[k] ?? 0)) : 0));
    const period = { from: addMonths(start, settled + 1), to: end };
    const classes = classesOf(world, lines, inClass, (changes) => worth(changes, since, start, period));
    for (let c = 0; c < CLASSES; c++) found.classes[c] = (found.classes[c] ?? 0) + (classes[c] ?? 0);
    const restOf = restsIn(world, lines, (changes) => restsBy(changes, start, end, alone));
    for (let k = settled; k < months; k++) addLater(k, dyingIn(others, k), world, restOf);
  }
  return found;
}

/** What a pension with this start is worth after month k: the employees' one with the survivors' beside it. */
type RestOf = (benefit: ChosenBenefit, at: number, k: number) => number;

function restsIn(world: Bereavement, lines: OwnLines, restsOf: (changes: readonly Change[]) => Float64Array): RestOf {
  const basic65 = lines.basic(AT_65);
  const known = new Map<number, Float64Array>();
  const ofLine = (line: Line | undefined) => (line ? lines.rests(line) : NONE);
  const withSurvivors = (at: number) => {
    const employees = lines.employees(at);
    const own = [basic65, lines.special, employees].filter((line) => line !== undefined);
    const rests = known.get(at) ?? restsOf(world.chosen(own));
    known.set(at, rests);
    return rests;
  };
  return (benefit, at, k) =>
    (benefit === "oldAgeBasic"
      ? ofLine(lines.basic(at))
      : world.besideOwn
        ? withSurvivors(at)
        : ofLine(lines.employees(at)))[k + 1] ?? 0;
}

const NONE = new Float64Array(0);

/** What a pension of 65 has paid before each index. */
function waitedFor(lines: OwnLines, start: number, end: number, months: number): Record<ChosenBenefit, Float64Array> {
  const before = (line: Line | undefined) => {
    const paid = line ? monthlyOf(line.changes, { from: start, to: end } as Parameters<typeof monthlyOf>[1]) : NONE;
    return sums(months, (k) => 12 * (paid[k] ?? 0));
  };
  return { oldAgeBasic: before(lines.basic(AT_65)), oldAgeEmployees: before(lines.employees(AT_65)) };
}

type StartsByClass = { readonly joint: readonly number[]; readonly alone: readonly number[] };

/** The early starts that the law allows and that are left. */
function startsByClass({ joint, basic }: Options): StartsByClass {
  const legal = (values: Float64Array) =>
    Array.from({ length: AT_65 }, (_, at) => at).filter((at) => !Number.isNaN(values[at] ?? Number.NaN));
  return { joint: legal(joint), alone: legal(basic) };
}

function classesOf(
  { chosen }: Bereavement,
  lines: OwnLines,
  { joint, alone }: StartsByClass,
  weigh: (changes: readonly Change[]) => number,
): Float64Array {
  const found = new Float64Array(CLASSES);
  const [basic65, employees65] = [lines.basic(AT_65), lines.employees(AT_65)];
  const worthOf = (own: readonly (Line | undefined)[]) => weigh(chosen(own.filter((line) => line !== undefined)));
  found[0] = worthOf([basic65, lines.special, employees65]);
  for (const at of joint) found[classOf(at, at)] = worthOf(lines.joint(at) ?? []);
  for (const at of alone) found[classOf(at, AT_65)] = worthOf([lines.basic(at), lines.special, employees65]);
  return found;
}

/** Puts what a death in month k brings more to the sums over the months before. */
function gain({ widowsGains }: Widowed, k: number, undrawn: Float64Array, drawn: Float64Array): void {
  const gains = widowsGains as Float64Array[];
  const last = gains.at(-1) ?? new Float64Array(CLASSES);
  while (gains.length <= k) gains.push(last);
  gains.push(last.map((sum, c) => sum + (undrawn[c] ?? 0) - (drawn[c] ?? 0)));
}
