import type { StartChooser } from "./chooser.ts";
import { AT_65, type Options, type Pair, SIZE, worthOf } from "./options.ts";

/** A case that a choice should stand in. */
export type Case = { readonly id: string; readonly chooser: StartChooser };

/** How far a choice falls behind the best one of each case. */
export type Regrets = { readonly pairs: readonly Pair[]; readonly worst: number; readonly regrets: readonly number[] };

const ROUNDS = 4;

/**
 * The choice whose worst regret over the cases is the smallest. From the best of every case, the planned one and 65 on, one
 * person's pairs after the other's are looked through until nothing gets better; for one person that is all there are.
 */
export function robustOf(cases: readonly Case[]): Regrets {
  const bests = cases.map(({ chooser }) => chooser.best());
  const best = cases.map(({ chooser }, c) => chooser.worthOf(bests[c] ?? []));
  const regretsOf = (pairs: readonly Pair[]): Regrets => {
    const regrets = cases.map(({ chooser }, c) => (best[c] ?? 0) - chooser.worthOf(pairs));
    return { pairs, regrets, worst: Math.max(...regrets) };
  };
  const people = cases[0]?.chooser.planned ?? [];
  const firsts = [...bests, people, people.map(() => ({ basic: AT_65, employees: AT_65 }))].map(regretsOf);
  let least = firsts.reduce((one, other) => (other.worst < one.worst ? other : one));
  for (let round = 0; round < ROUNDS; round++) {
    const before = least.worst;
    for (const i of people.keys()) {
      const options = cases.map(({ chooser }) => chooser.optionsOf(i, least.pairs));
      const pair = leastRegret(options, best);
      if (!pair) continue;
      const found = regretsOf(least.pairs.map((one, k) => (k === i ? pair : one)));
      if (found.worst < least.worst) least = found;
    }
    if (least.worst >= before) break;
  }
  return least;
}

/** The pair of one person with the smallest worst regret. */
function leastRegret(options: readonly Options[], best: readonly number[]): Pair | undefined {
  let least = Number.POSITIVE_INFINITY;
  let found: Pair | undefined;
  const look = (basic: number, employees: number) => {
    let worst = 0;
    for (let c = 0; c < options.length; c++) {
      const one = options[c];
      if (one) worst = Math.max(worst, (best[c] ?? 0) - worthOf(one, basic, employees));
    }
    if (worst < least) {
      least = worst;
      found = { basic, employees };
    }
  };
  for (let basic = 0; basic < SIZE; basic++) {
    if (basic < AT_65) look(basic, basic);
    for (let employees = AT_65; employees < SIZE; employees++) look(basic, employees);
  }
  return found;
}
