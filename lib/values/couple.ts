import { additionsIn, type ChosenBenefit, type Line } from "#lib/projection/index.ts";
import { sums } from "./chances.ts";
import { toHeirsByStart } from "./heirs.ts";
import { type Choosers, claimIndex, lineOf } from "./household.ts";
import { AT_65, AT_66, agesAt, classOf, noOptions, type Options, type Pair, SIZE } from "./options.ts";
import { type OwnLines, ownLines } from "./own-lines.ts";
import { withStart } from "./starts.ts";
import { type Widowed, widowedOf } from "./widowed.ts";
import { restsBy, worth } from "./worth.ts";

/** One person of a couple: what their starts are worth to them, and how far the other's starts move that. */
export type Side = {
  /** The other starts at 65 or later, and has drawn a pension before any death. */
  readonly options: Options;
  /** What an early start of the other's employees' pension takes off the addition for dependants, by own start. */
  readonly additionCut: (employees: number, others: number) => number;
  /** What a widow's pension brings more where the other starts the basic pension only then, by the class of the own starts. */
  readonly widowsGain: (ownClass: number, othersBasic: number) => number;
};

export const sidesOf = (choosers: Choosers): Side[] => choosers.people.map((_, i) => sideOf(choosers, i));

function sideOf(choosers: Choosers, i: number): Side {
  const { start, chances, people, horizon } = choosers;
  const own = people[i];
  const other = people[1 - i];
  const [alive, others] = [chances.alive[i], chances.alive[1 - i]];
  if (!own || !other || !alive || !others) throw new RangeError(`sideOf: there is no couple around person ${i}`);
  const { member, end } = own;
  const { months, present } = chances;
  const both = sums(months, (k) => (alive[k] ?? 0) * (others[k] ?? 0) * (present[k] ?? 0));
  const together = ownLines(horizon, member, own.additions, { start, end, sums: both });
  const options = livingTogether(choosers, i, together, both);
  const widowed = widowedOf(choosers, i, options, together);
  addWidowed(options, widowed);
  const at65 = claimIndex(choosers, member, AT_65);
  for (const [benefit, into, line] of [
    ["oldAgeBasic", options.basic, together.lineAt("oldAgeBasic", AT_65)],
    ["oldAgeEmployees", options.employees, together.lineAt("oldAgeEmployees", AT_65)],
  ] as const) {
    if (!line) continue;
    const waiting = widowed.waiting[benefit];
    const more = widowed.unclaimed[benefit];
    const heirs = toHeirsByStart(line.changes, at65, start, alive, present, waiting, horizon.params, more);
    for (let at = AT_66; at < SIZE; at++) into[at] = (into[at] ?? Number.NaN) + (heirs[at] ?? 0);
  }
  return {
    options,
    additionCut: additionCutOf(choosers, i, together, both),
    widowsGain: (ownClass, othersBasic) => {
      const gains = widowed.widowsGains;
      // drawn from the month after the claim on
      const until = Math.min(Math.max(0, claimIndex(choosers, other.member, othersBasic) + 1), gains.length - 1);
      return gains[until]?.[ownClass] ?? 0;
    },
  };
}

/** What the starts are worth while both live. */
function livingTogether({ people, start }: Choosers, i: number, lines: OwnLines, both: Float64Array): Options {
  const options = noOptions();
  const own = people[i];
  if (!own) return options;
  const { open, end } = own;
  const worthOf = (line: Line | undefined) => (line ? worth(line.changes, both, start, { from: start, to: end }) : 0);
  const worthAt = (benefit: ChosenBenefit, at: number) => lines.restsAt(benefit, at)?.[0];
  const employees65 = worthAt("oldAgeEmployees", AT_65) ?? 0;
  const beside = worthOf(lines.special) + employees65;
  for (let at = 0; at < SIZE; at++) {
    const [basic, employees] = [open.oldAgeBasic.has(at), open.oldAgeEmployees.has(at)];
    const early = at < AT_65 && basic && employees ? lines.joint(at) : undefined;
    if (early) options.joint[at] = early.reduce((sum, line) => sum + worthOf(line), 0);
    else if (basic) options.basic[at] = (worthAt("oldAgeBasic", at) ?? Number.NaN) + beside;
    if (employees && at >= AT_65) options.employees[at] = (worthAt("oldAgeEmployees", at) ?? Number.NaN) - employees65;
  }
  // without a pension there is nothing to choose, and 65 stands
  if (open.oldAgeBasic.has(AT_65) && worthAt("oldAgeBasic", AT_65) === undefined) options.basic[AT_65] = beside;
  if (open.oldAgeEmployees.has(AT_65) && worthAt("oldAgeEmployees", AT_65) === undefined) options.employees[AT_65] = 0;
  return options;
}

function addWidowed({ joint, basic, employees }: Options, { classes, later }: Widowed): void {
  for (let at = 0; at < AT_65; at++) {
    joint[at] = (joint[at] ?? Number.NaN) + (classes[classOf(at, at)] ?? 0);
    basic[at] = (basic[at] ?? Number.NaN) + (classes[classOf(at, AT_65)] ?? 0);
  }
  for (let at = AT_65; at < SIZE; at++) {
    basic[at] = (basic[at] ?? Number.NaN) + (classes[0] ?? 0) + (later.oldAgeBasic[at] ?? 0);
    employees[at] = (employees[at] ?? Number.NaN) + (later.oldAgeEmployees[at] ?? 0);
  }
}

/** An early right of the other's own suspends the addition for them, where they have the months. */
function additionCutOf(choosers: Choosers, i: number, lines: OwnLines, both: Float64Array): Side["additionCut"] {
  const { plan, scenario, horizon, people, start } = choosers;
  const own = people[i];
  const other = people[1 - i];
  const line = lines.lineAt("oldAgeEmployees", AT_65);
  const none = () => 0;
  if (!own || !other || !line || line.changes.every(({ parts }) => parts.dependents === 0)) return none;
  const { member, end } = own;
  const members = people.map((one) => one.member);
  const from65 = claimIndex(choosers, member, AT_65) + 1;
  const before = lines.restsAt("oldAgeEmployees", AT_65) ?? new Float64Array(0);
  const known = new Map<number, Float64Array>();
  const cutsOf = (early: number): Float64Array => {
    const claims = withStart(scenario, other.member.person.id, agesAt(early, early));
    const additions = additionsIn(plan, claims, members, horizon)[i] ?? own.additions;
    const after = lineOf(horizon, member, "oldAgeEmployees", agesAt(AT_65, AT_65), additions);
    const rests = restsBy(after?.changes ?? [], start, end, both);
    return before.map((rest, k) => rest - (rests[k] ?? 0));
  };
  return (employees, others) => {
    if (others >= AT_65) return 0;
    const cuts = known.get(others) ?? cutsOf(others);
    known.set(others, cuts);
    return cuts[Math.max(0, from65 + Math.max(0, employees - AT_65))] ?? 0;
  };
}

/** What both persons' starts are worth to the household. */
export function worthOfBoth([one, other]: readonly [Side, Side], mine: Pair, theirs: Pair): number {
  const of = ({ options: { joint, basic, employees } }: Side, pair: Pair) =>
    pair.employees < AT_65
      ? (joint[pair.basic] ?? Number.NaN)
      : (basic[pair.basic] ?? Number.NaN) + (employees[pair.employees] ?? Number.NaN);
  return (
    of(one, mine) +
    of(other, theirs) -
    one.additionCut(mine.employees, theirs.employees) -
    other.additionCut(theirs.employees, mine.employees) +
    one.widowsGain(classOf(mine.basic, mine.employees), theirs.basic) +
    other.widowsGain(classOf(theirs.basic, theirs.employees), mine.basic)
  );
}
