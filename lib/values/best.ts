import { type Side, worthOfBoth } from "./couple.ts";
import { AT_65, classOf, largest, type Options, type Pair, SIZE } from "./options.ts";

/** The best pair of one person's starts, and what it is worth. */
export function bestOf({ joint, basic, employees }: Options): Pair & { readonly value: number } {
  const early = largest(joint);
  const [one, other] = [largest(basic), largest(employees)];
  return early.value > one.value + other.value
    ? { basic: early.at, employees: early.at, value: early.value }
    : { basic: one.at, employees: other.at, value: one.value + other.value };
}

/** The best four starts of a couple: what one's starts mean to the other rests on early ones, and on the months of the other's basic pension. */
export function bestOfBoth(sides: readonly [Side, Side]): readonly [Pair, Pair] {
  const [one, other] = sides;
  let best: { value: number; pairs: readonly [Pair, Pair] } | undefined;
  const offer = (mine: Pair, theirs: Pair) => {
    const value = worthOfBoth(sides, mine, theirs);
    if (value > (best?.value ?? Number.NEGATIVE_INFINITY)) best = { value, pairs: [mine, theirs] };
  };
  const legal = (values: Float64Array) => [...values.keys()].filter((at) => !Number.isNaN(values[at] ?? Number.NaN));
  const [mineEarly, theirsEarly] = [legal(one.options.joint), legal(other.options.joint)];
  // neither claims both early: the employees' pensions stand by themselves
  const [mineLate, theirsLate] = [largest(one.options.employees).at, largest(other.options.employees).at];
  for (const basic of legal(one.options.basic))
    for (const others of legal(other.options.basic))
      offer({ basic, employees: mineLate }, { basic: others, employees: theirsLate });
  const early = (at: number): Pair => ({ basic: at, employees: at });
  for (const at of mineEarly) offer(early(at), besideEarly(one, other, at));
  for (const at of theirsEarly) offer(besideEarly(other, one, at), early(at));
  for (const at of mineEarly) for (const others of theirsEarly) offer(early(at), early(others));
  if (!best) throw new RangeError("bestOfBoth: no start is legal");
  return best.pairs;
}

/** The best later starts of one where the other claims both early at `at`. */
function besideEarly(early: Side, late: Side, at: number): Pair {
  const { basic, employees } = late.options;
  const gains = (others: number) =>
    early.widowsGain(classOf(at, at), others) + late.widowsGain(classOf(others, AT_65), at);
  return {
    basic: largest(basic.map((value, others) => value + gains(others))).at,
    employees: largest(employees.map((value, own) => value - late.additionCut(own, at))).at,
  };
}

/** What one person's starts are worth to the household, the other's as they are. */
export function optionsBeside([one, other]: readonly [Side, Side], theirs: Pair): Options {
  const { joint, basic, employees } = one.options;
  const their = other.options;
  const constant =
    theirs.employees < AT_65
      ? (their.joint[theirs.basic] ?? Number.NaN)
      : (their.basic[theirs.basic] ?? Number.NaN) + (their.employees[theirs.employees] ?? Number.NaN);
  const theirClass = classOf(theirs.basic, theirs.employees);
  const gains = (b: number, e: number) =>
    constant + one.widowsGain(classOf(b, e), theirs.basic) + other.widowsGain(theirClass, b);
  const cutAt = (own: number) => one.additionCut(own, theirs.employees);
  return {
    joint: joint.map((value, at) => value + gains(at, at) - cutAt(at) - other.additionCut(theirs.employees, at)),
    basic: basic.map((value, at) => value + gains(at, AT_65) - cutAt(AT_65)),
    employees: employees.map((value, at) => (at < AT_65 || at >= SIZE ? value : value - cutAt(at) + cutAt(AT_65))),
  };
}
