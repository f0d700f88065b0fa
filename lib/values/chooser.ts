import type { Change, ChosenBenefit } from "#lib/projection/index.ts";
import { bestOf, bestOfBoth, optionsBeside } from "./best.ts";
import { sums } from "./chances.ts";
import { sidesOf } from "./couple.ts";
import { toHeirsByStart } from "./heirs.ts";
import { type Choosers, choosersOf, claimIndex, hasHeirs, outsideTheFastWay } from "./household.ts";
import { AT_65, type Options, type Pair, worthOf } from "./options.ts";
import { searched, worthByRuns } from "./search.ts";
import { sweep } from "./sweep.ts";
import type { Basis } from "./types.ts";

/** Everything that is asked of the starts of a household. */
export type StartChooser = {
  readonly choosers: Choosers;
  /** Why the fast way does not know the household; empty where it does. */
  readonly because: readonly string[];
  /** The starts as planned; 65 where the law refuses the planned ones. */
  readonly planned: readonly Pair[];
  /** What the starts of person `i` are worth to the household, the others as told. */
  readonly optionsOf: (i: number, pairs: readonly Pair[]) => Options;
  readonly worthOf: (pairs: readonly Pair[]) => number;
  readonly best: () => readonly Pair[];
};

export function startChooser(basis: Basis): StartChooser {
  const choosers = choosersOf(basis);
  const because = outsideTheFastWay(choosers);
  const planned = choosers.people.map((one) => one.planned);
  if (because.length > 0) return bySearch(choosers, basis, because, planned);
  return choosers.people.length === 1 ? alone(choosers, planned) : asCouple(choosers, planned);
}

const BOTH_AT_65: Pair = { basic: AT_65, employees: AT_65 };

/** The planned starts, or 65 where those are refused. */
const orAt65 = (options: Options, pair: Pair): Pair =>
  Number.isNaN(worthOf(options, pair.basic, pair.employees)) ? BOTH_AT_65 : pair;

function alone(choosers: Choosers, planned: readonly Pair[]): StartChooser {
  const options = soloOptions(choosers);
  const pairs = planned.map((pair) => orAt65(options, pair));
  return {
    choosers,
    because: [],
    planned: pairs,
    optionsOf: () => options,
    worthOf: ([pair = BOTH_AT_65]) => worthOf(options, pair.basic, pair.employees),
    best: () => [bestOf(options)],
  };
}

/** What the starts of someone alone are worth. */
function soloOptions({ plan, horizon, start, chances, people }: Choosers): Options {
  const [own] = people;
  const [alive] = chances.alive;
  if (!own || !alive) throw new RangeError("soloOptions: nobody is in the plan");
  const { present, months } = chances;
  const { member, end, open, additions } = own;
  const at65 = claimIndex({ start }, member, AT_65);
  const toHeirs = hasHeirs(plan)
    ? (_: ChosenBenefit, from65: readonly Change[]) =>
        toHeirsByStart(from65, at65, start, alive, present, undefined, horizon.params)
    : () => undefined;
  const weights = sums(months, (k) => (alive[k] ?? 0) * (present[k] ?? 0));
  return sweep({ member, horizon, additions, open, start, end, sums: weights, toHeirs });
}

function asCouple(choosers: Choosers, planned: readonly Pair[]): StartChooser {
  const [one, other] = sidesOf(choosers);
  if (!one || !other) throw new RangeError("asCouple: there is no couple in the plan");
  const sides = [one, other] as const;
  const turned = [other, one] as const;
  const pairs = planned.map((pair, i) => orAt65((sides[i] ?? one).options, pair));
  const optionsOf = (i: number, at: readonly Pair[]) =>
    i === 0 ? optionsBeside(sides, at[1] ?? BOTH_AT_65) : optionsBeside(turned, at[0] ?? BOTH_AT_65);
  return {
    choosers,
    because: [],
    planned: pairs,
    optionsOf,
    worthOf: (at) => {
      const { basic, employees } = at[0] ?? BOTH_AT_65;
      return worthOf(optionsOf(0, at), basic, employees);
    },
    best: () => bestOfBoth(sides),
  };
}

/** 65 for what is still open, and the plan for what is drawn. */
const standing = ({ people }: Choosers, i: number, { basic, employees }: Pair = BOTH_AT_65): Pair => ({
  basic: people[i]?.open.oldAgeBasic.open ? AT_65 : basic,
  employees: people[i]?.open.oldAgeEmployees.open ? AT_65 : employees,
});

function bySearch(
  choosers: Choosers,
  basis: Basis,
  because: readonly string[],
  planned: readonly Pair[],
): StartChooser {
  const known = new Map<string, Options>();
  const optionsOf = (i: number, pairs: readonly Pair[]) => {
    const key = `${i} ${pairs.map(({ basic, employees }, k) => (k === i ? "" : `${basic} ${employees}`)).join()}`;
    const options = known.get(key) ?? searched(choosers, basis, i, pairs, standing(choosers, i, planned[i]));
    known.set(key, options);
    return options;
  };
  const isLegal = !Number.isNaN(worthByRuns(choosers, basis, planned));
  const begin = isLegal ? planned : planned.map((pair, i) => standing(choosers, i, pair));
  return {
    choosers,
    because,
    planned: begin,
    optionsOf,
    worthOf: (pairs) => worthByRuns(choosers, basis, pairs),
    // one after the other, each once again beside the best of the other
    best: () => {
      let pairs: readonly Pair[] = begin;
      for (const i of [...begin.keys(), ...begin.keys()])
        pairs = pairs.map((pair, k) => (k === i ? bestOf(optionsOf(i, pairs)) : pair));
      return pairs;
    },
  };
}
