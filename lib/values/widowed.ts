import type { Change, ChosenBenefit, Line } from "#lib/projection/index.ts";
import { addMonths } from "#lib/time/index.ts";
import { type Bereavement, bereavementOf } from "./bereavement.ts";
import { dyingIn, sums } from "./chances.ts";
import { addUnclaimed, unclaimedMonths } from "./heirs.ts";
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
  /** What heirs are expected to get more of such a pension after the other's death, by the month of the own one. */
  readonly unclaimed: Readonly<Record<ChosenBenefit, Float64Array>>;
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
  const settledIn = settledFrom(plan, scenario, member, people[1 - i]?.member, horizon);
  const settled = Math.min(Math.max(0, settledIn - start), months);
  const inClass = startsByClass(options);
  const found: Widowed = {
    classes: new Float64Array(CLASSES),
    later: { oldAgeBasic: new Float64Array(SIZE), oldAgeEmployees: new Float64Array(SIZE) },
    waiting: { oldAgeBasic: Float64Array.from(others), oldAgeEmployees: Float64Array.from(others) },
    unclaimed: { oldAgeBasic: new Float64Array(months), oldAgeEmployees: new Float64Array(months) },
    widowsGains: [],
  };
  const byKey = new Map<string, OwnLines>();
  const linesIn = ({ key, additions }: Bereavement): OwnLines => {
    const lines = byKey.get(key) ?? ownLines(horizon, member, additions, { start, end, sums: alone });
    byKey.set(key, lines);
    return lines;
  };
  const waitedByLines = new Map<OwnLines, Record<ChosenBenefit, Float64Array>>();
  const waitedIn = (lines: OwnLines) => {
    const paid = waitedByLines.get(lines) ?? waitedFor(lines, start, end, months);
    waitedByLines.set(lines, paid);
    return paid;
  };
  const waited = waitedIn(together);
  const at65 = claimIndex(choosers, member, AT_65);
  const due = unclaimedMonths(at65, start, months, horizon.params);
  const dead = Float64Array.from({ length: months }, (_, k) => dyingIn(others, k));
  const claims = Int32Array.from({ length: SIZE }, (_, at) => claimIndex(choosers, member, at));
  const legal = {
    oldAgeBasic: startsFrom66(options.basic),
    oldAgeEmployees: startsFrom66(options.employees),
  };

  /** What deaths in the months [from, to) add to starts after 65, by what the two pensions then bring from the next month on. */
  const addLater = (from: number, to: number, { stoppedAt }: Bereavement, lines: OwnLines, restsOf: RestsOf) => {
    for (const benefit of BENEFITS) {
      const stopped = stoppedAt[benefit];
      const rests65 = restsOf(benefit, AT_65);
      const into = found.later[benefit];
      for (const at of legal[benefit]) {
        let sum = 0;
        // a death on the first day of the month of a claim at 66 still bars it, where the day of attaining 66 comes after
        const claim = (claims[at] ?? 0) + (stopped === AT_65 ? 1 : 0);
        const waits = stopped === undefined ? from : Math.min(Math.max(claim, from), to);
        // who waits claims in the month that stops the deferral, or what was due at 65 and was waited for
        for (let k = from; k < waits; k++) {
          const more =
            stopped === AT_65
              ? living(k + 1) * (waited[benefit][k + 1] ?? 0)
              : (restsOf(benefit, AT_65 + k - at65)[k + 1] ?? 0) - (rests65[k + 1] ?? 0);
          sum += (dead[k] ?? 0) * more;
        }
        if (waits < to) {
          const rests = restsOf(benefit, at);
          for (let k = waits; k < to; k++) sum += (dead[k] ?? 0) * ((rests[k + 1] ?? 0) - (rests65[k + 1] ?? 0));
        }
        into[at] = (into[at] ?? 0) + sum;
      }
      if (stopped !== undefined || legal[benefit].length === 0) continue;
      goOnWaiting(found.waiting[benefit], others, from, to);
      addUnclaimed(found.unclaimed[benefit], due, dead, { from, to }, waited[benefit], waitedIn(lines)[benefit]);
    }
  };

  for (let k = 0; k < settled; k++) {
    const dying = dead[k] ?? 0;
    if (dying === 0) continue;
    const world = bereavementOf(choosers, i, addMonths(start, k), true);
    const lines = linesIn(world);
    const period = { from: addMonths(start, k + 1), to: end };
    const weigh = (changes: readonly Change[]) => dying * worth(changes, alone, start, period);
    const classes = classesOf(world, lines, inClass, weigh);
    for (let c = 0; c < CLASSES; c++) found.classes[c] = (found.classes[c] ?? 0) + (classes[c] ?? 0);
    addLater(
      k,
      k + 1,
      world,
      lines,
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
    addLater(
      settled,
      months,
      world,
      lines,
      restsIn(world, lines, (changes) => restsBy(changes, start, end, alone)),
    );
  }
  return found;
}

/** Who was not stopped by deaths in these months goes on waiting after them. */
function goOnWaiting(waiting: Float64Array, others: Float64Array, from: number, to: number): void {
  let died = 0;
  for (let k = from; k < waiting.length; k++) {
    waiting[k] = (waiting[k] ?? 0) + died;
    if (k < to) died += dyingIn(others, k);
  }
}

/** What a pension with this start is worth from each index on: the employees' one with the survivors' beside it. */
type RestsOf = (benefit: ChosenBenefit, at: number) => Float64Array;

function restsIn(world: Bereavement, lines: OwnLines, restsBy: (changes: readonly Change[]) => Float64Array): RestsOf {
  const known: Float64Array[] = [];
  return (benefit, at) => {
    if (benefit === "oldAgeBasic" || !world.besideOwn) return lines.restsAt(benefit, at) ?? NONE;
    const own = [lines.lineAt("oldAgeBasic", AT_65), lines.special, lines.lineAt("oldAgeEmployees", at)];
    const rests = known[at] ?? restsBy(world.chosen(own.filter((line) => line !== undefined)));
    known[at] = rests;
    return rests;
  };
}

const NONE = new Float64Array(0);

const startsFrom66 = (values: Float64Array): number[] =>
  [...values.keys()].filter((at) => at >= AT_66 && !Number.isNaN(values[at] ?? Number.NaN));

/** What a pension of 65 has paid before each index. */
function waitedFor(lines: OwnLines, start: number, end: number, months: number): Record<ChosenBenefit, Float64Array> {
  const before = (line: Line | undefined) => {
    const paid = line ? monthlyOf(line.changes, { from: start, to: end } as Parameters<typeof monthlyOf>[1]) : NONE;
    return sums(months, (k) => 12 * (paid[k] ?? 0));
  };
  return {
    oldAgeBasic: before(lines.lineAt("oldAgeBasic", AT_65)),
    oldAgeEmployees: before(lines.lineAt("oldAgeEmployees", AT_65)),
  };
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
  const [basic65, employees65] = [lines.lineAt("oldAgeBasic", AT_65), lines.lineAt("oldAgeEmployees", AT_65)];
  const worthOf = (own: readonly (Line | undefined)[], early?: number) =>
    weigh(
      chosen(
        own.filter((line) => line !== undefined),
        early,
      ),
    );
  found[0] = worthOf([basic65, lines.special, employees65]);
  for (const at of joint) found[classOf(at, at)] = worthOf(lines.joint(at) ?? [], at);
  for (const at of alone)
    found[classOf(at, AT_65)] = worthOf([lines.lineAt("oldAgeBasic", at), lines.special, employees65], at);
  return found;
}

/** Puts what a death in month k brings more to the sums over the months before. */
function gain({ widowsGains }: Widowed, k: number, undrawn: Float64Array, drawn: Float64Array): void {
  const gains = widowsGains as Float64Array[];
  const last = gains.at(-1) ?? new Float64Array(CLASSES);
  while (gains.length <= k) gains.push(last);
  gains.push(last.map((sum, c) => sum + (undrawn[c] ?? 0) - (drawn[c] ?? 0)));
}
