import type { ParameterReader } from "#lib/parameters/index.ts";
import { addMonths, type Month } from "#lib/time/index.ts";
import type { Chances } from "./chances.ts";
import { unclaimedAt, unclaimedBereaved } from "./expected.ts";
import type { AfterDeath, PersonWorlds } from "./worlds.ts";
import { monthlyOf } from "./worth.ts";

/** Yen of today by month, while everyone lives. */
export function livingTogether({ together, end }: PersonWorlds, chances: Chances): Float64Array {
  return inTodaysYen(monthlyOf(together, { from: chances.start, to: end }), 0, chances);
}

function inTodaysYen(monthly: Float64Array, from: number, { present }: Chances): Float64Array {
  for (let i = 0; i < monthly.length; i++) monthly[i] = (monthly[i] ?? 0) * (present[from + i] ?? 0);
  return monthly;
}

/** What the heirs of a person get who dies in month k, and was bereaved in another before. */
export function unclaimed(
  { waits }: PersonWorlds,
  k: number,
  { start, present }: Chances,
  params: ParameterReader,
  bereaved?: AfterDeath & { readonly lostIn: Month },
): number {
  let sum = 0;
  for (const wait of waits) {
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

/** What the other one is paid after a death, in yen of today. */
export type Left = {
  /** In the month after the death and each later one. */
  readonly monthly: Float64Array;
  /** What was due while waiting for a pension that the death makes one ask for: it comes with the month after. */
  readonly late: number;
  /** What heirs get if the other one dies in the month with this index. */
  readonly toHeirs: (n: number) => number;
};

/** What the other one is paid after a death in month k. */
export function afterDeathOf(person: PersonWorlds, k: number, chances: Chances, params: ParameterReader): Left {
  const diedIn = addMonths(chances.start, k);
  const after = person.after(diedIn);
  const { changes, stopped } = after;
  const monthly = inTodaysYen(monthlyOf(changes, { from: addMonths(diedIn, 1), to: person.end }), k + 1, chances);
  const waited = person.waits.filter(({ benefit, claimMonth }) => stopped.includes(benefit) && claimMonth >= diedIn);
  const due = monthlyOf(
    changes.filter(({ benefit }) => waited.some((wait) => wait.benefit === benefit)),
    { from: chances.start, to: addMonths(diedIn, 1) },
  );
  const late = monthly.length > 0 ? due.reduce((sum, yen) => sum + yen, 0) * (chances.present[k + 1] ?? 0) : 0;
  return { monthly, late, toHeirs: (n: number) => unclaimed(person, n, chances, params, { ...after, lostIn: diedIn }) };
}

export const lastMonthOf = (people: readonly PersonWorlds[], start: Month): Month =>
  Math.max(start, ...people.map(({ end }) => end)) as Month;
