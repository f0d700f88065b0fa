import type { ParameterReader } from "#lib/parameters/index.ts";
import { type Age, addMonths, ageIn, type Month, parseMonth } from "#lib/time/index.ts";
import { overtakes } from "./break-even.ts";
import { type Chances, chancesOf, dyingIn } from "./chances.ts";
import { unclaimedAt, unclaimedBereaved } from "./expected.ts";
import type { Basis, Comparison } from "./types.ts";
import { type AfterDeath, type PersonWorlds, worldsOf } from "./worlds.ts";
import { monthlyOf } from "./worth.ts";

/**
 * One scenario against another of the same plan, the lives by the chances of the first: from which age on it has paid more in
 * total for good, and how likely it is that it brings more in the end. Today's yen, not discounted; a couple's over all pairs
 * of months of death.
 */
export function comparisonOf(one: Basis, other: Basis): Comparison {
  const start = parseMonth(one.plan.startsAt);
  const sides = [one, other].map(({ plan, scenario, horizon }) => worldsOf(plan, scenario, horizon));
  const [mine = [], theirs = []] = sides;
  const end = Math.max(start, ...sides.flat().map((person) => person.end)) as Month;
  const chances = chancesOf({ ...one, discountRate: 0 }, start, end);
  const paid = sides.map((people) => people.map((person) => livingTogether(person, chances)));
  const [first = [], second = []] = paid;
  return {
    people: mine.map(({ member }, i) => ({
      person: member.person.id,
      breakEven: ageAt(member.bornOn, start, overtakes(first[i] ?? NONE, second[i] ?? NONE)),
    })),
    chanceOfMore: chanceOfMore(mine, theirs, first, second, chances, one.horizon.params),
  };
}

const NONE = new Float64Array(0);

const ageAt = (bornOn: Parameters<typeof ageIn>[0], start: Month, i: number | undefined): Age | null =>
  i === undefined ? null : ageIn(bornOn, addMonths(start, i));

/** Yen of today by month, while everyone lives. */
function livingTogether({ together, end }: PersonWorlds, chances: Chances): Float64Array {
  return inTodaysYen(monthlyOf(together, { from: chances.start, to: end }), 0, chances);
}

function inTodaysYen(monthly: Float64Array, from: number, { present }: Chances): Float64Array {
  for (let i = 0; i < monthly.length; i++) monthly[i] = (monthly[i] ?? 0) * (present[from + i] ?? 0);
  return monthly;
}

function chanceOfMore(
  mine: readonly PersonWorlds[],
  theirs: readonly PersonWorlds[],
  first: readonly Float64Array[],
  second: readonly Float64Array[],
  chances: Chances,
  params: ParameterReader,
): number {
  const { months, alive } = chances;
  const [own = NONE, others] = alive;
  const ahead = new Float64Array(months + 1);
  for (let i = 0; i < months; i++)
    ahead[i + 1] =
      (ahead[i] ?? 0) +
      first.reduce((sum, paid) => sum + (paid[i] ?? 0), 0) -
      second.reduce((sum, paid) => sum + (paid[i] ?? 0), 0);
  let chance = 0;
  const heirs = (k: number, i: number) =>
    unclaimed(mine[i], k, chances, params) - unclaimed(theirs[i], k, chances, params);
  if (!others) {
    for (let k = 0; k < months; k++) if ((ahead[k + 1] ?? 0) + heirs(k, 0) > CENT) chance += dyingIn(own, k);
    return chance + ((ahead[months] ?? 0) > CENT ? (own[months] ?? 0) : 0);
  }
  for (const dead of [0, 1]) {
    const dying = alive[dead] ?? NONE;
    const living = alive[1 - dead] ?? NONE;
    for (let k = 0; k < months; k++) {
      const died = dyingIn(dying, k);
      if (died === 0) continue;
      const left = [mine, theirs].map((people) => afterDeathOf(people[1 - dead], k, chances, params));
      let total = (ahead[k + 1] ?? 0) + heirs(k, dead);
      // deaths in the same month are told once
      if (dead === 0 && total + heirs(k, 1) > CENT) chance += died * dyingIn(living, k);
      for (let n = k + 1; n <= months; n++) {
        total += (left[0]?.paid[n - k - 1] ?? 0) - (left[1]?.paid[n - k - 1] ?? 0);
        const unpaid = (left[0]?.toHeirs(n) ?? 0) - (left[1]?.toHeirs(n) ?? 0);
        const ends = n === months ? (living[months] ?? 0) : dyingIn(living, n);
        if (total + unpaid > CENT) chance += died * ends;
      }
    }
  }
  return chance;
}

const CENT = 0.01;

/** What the heirs of a person get who dies in month k, and was bereaved in another before. */
function unclaimed(
  person: PersonWorlds | undefined,
  k: number,
  { start, present }: Chances,
  params: ParameterReader,
  bereaved?: AfterDeath & { readonly lostIn: Month },
): number {
  let sum = 0;
  for (const wait of person?.waits ?? []) {
    const month = addMonths(start, k);
    if (month < wait.rightIn || month > wait.claimMonth || bereaved?.stopped.includes(wait.benefit)) continue;
    const after = bereaved?.waits.find(({ benefit }) => benefit === wait.benefit);
    const due =
      bereaved && after
        ? unclaimedBereaved(wait, after, bereaved.lostIn, month, params)
        : unclaimedAt(wait, month, params);
    sum += (present[k] ?? 0) * due;
  }
  return sum;
}

/** What the other one is paid in each month after a death in month k. */
function afterDeathOf(person: PersonWorlds | undefined, k: number, chances: Chances, params: ParameterReader) {
  if (!person) return undefined;
  const diedIn = addMonths(chances.start, k);
  const after = person.after(diedIn);
  const { changes, stopped } = after;
  const paid = inTodaysYen(monthlyOf(changes, { from: addMonths(diedIn, 1), to: person.end }), k + 1, chances);
  // what was due while waiting comes with the next month
  const waited = person.waits.filter(({ benefit, claimMonth }) => stopped.includes(benefit) && claimMonth >= diedIn);
  const late = monthlyOf(
    changes.filter(({ benefit }) => waited.some((wait) => wait.benefit === benefit)),
    { from: chances.start, to: addMonths(diedIn, 1) },
  );
  if (paid.length > 0)
    paid[0] = (paid[0] ?? 0) + late.reduce((sum, yen) => sum + yen, 0) * (chances.present[k + 1] ?? 0);
  return { paid, toHeirs: (n: number) => unclaimed(person, n, chances, params, { ...after, lostIn: diedIn }) };
}
