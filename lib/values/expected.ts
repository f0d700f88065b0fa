import type { ParameterReader } from "#lib/parameters/index.ts";
import type { BenefitId, Change } from "#lib/projection/index.ts";
import { unpaidWhileWaiting } from "#lib/rules/index.ts";
import { addMonths, type Month, type Period } from "#lib/time/index.ts";
import { type Chances, dyingIn, sums } from "./chances.ts";
import type { PersonWorlds, Wait } from "./worlds.ts";
import { stretchesOf } from "./worth.ts";

/** What one person is paid, at present value. */
export type Expected = {
  readonly total: number;
  readonly byBenefit: Partial<Record<BenefitId, number>>;
  readonly toHeirs: number;
};

/**
 * The expected present value of the pensions of person `i`:
 *
 *   while both live      sum over months of P(both live) x amount
 *   after the other died sum over the months of that death of its chance x what the rest of life then brings
 *   to heirs             what is due from 65 on and not lapsed, of pensions that were waited for at death
 *
 * The lives are taken to be independent, and a pension is paid for the month of death.
 */
export function expectedOf(
  people: readonly PersonWorlds[],
  i: number,
  chances: Chances,
  params: ParameterReader,
): Expected {
  const own = people[i];
  const alive = chances.alive[i];
  if (!own || !alive) throw new RangeError(`expectedOf: there is no person ${i}`);
  const { start, months, present } = chances;
  const other = chances.alive[1 - i];
  const byBenefit: Partial<Record<BenefitId, number>> = {};
  const period = { from: start, to: Math.min(own.end, start + months) as Month };
  const add = (changes: readonly Change[], weights: Float64Array, within: Period, factor = 1) => {
    for (const { benefit, from, to, change } of stretchesOf(changes, within)) {
      const part = factor * change.annualAmount * ((weights[to - start] ?? 0) - (weights[from - start] ?? 0));
      if (part !== 0) byBenefit[benefit] = (byBenefit[benefit] ?? 0) + part;
    }
  };
  const living = (k: number) => (alive[k] ?? 0) * (present[k] ?? 0);
  add(
    own.together,
    sums(months, (k) => living(k) * (other?.[k] ?? 1)),
    period,
  );
  // chance that the other's death has not ended the waiting for a pension by a month
  const waiting = new Map(own.waits.map(({ benefit }) => [benefit, other ? Float64Array.from(other) : undefined]));
  let toHeirs = 0;
  if (other) {
    const alone = sums(months, living);
    for (let k = 0; k < months; k++) {
      const dying = dyingIn(other, k);
      if (dying === 0) continue;
      const diedIn = addMonths(start, k);
      const { changes, stopped, waits } = own.after(diedIn);
      add(changes, alone, { from: addMonths(diedIn, 1), to: period.to }, dying);
      for (const wait of own.waits) {
        const { benefit, claimMonth, rightIn } = wait;
        const still = waiting.get(benefit);
        const goesOn = waits.find((one) => one.benefit === benefit);
        if (goesOn) {
          for (let j = Math.max(k + 1, rightIn - start); j <= claimMonth - start && j < months; j++)
            toHeirs +=
              dying *
              dyingIn(alive, j) *
              (present[j] ?? 0) *
              unclaimedBereaved(wait, goesOn, diedIn, addMonths(start, j), params);
          continue;
        }
        if (!stopped.includes(benefit) || claimMonth < diedIn) {
          if (still) for (let j = k + 1; j < still.length; j++) still[j] = (still[j] ?? 0) + dying;
          continue;
        }
        // what was due while waiting comes with the next month
        const due = twelfthsIn(
          changes.filter((change) => change.benefit === benefit),
          { from: start, to: addMonths(diedIn, 1) },
        );
        const part = dying * due * living(k + 1);
        byBenefit[benefit] = (byBenefit[benefit] ?? 0) + part;
      }
    }
  }
  for (const wait of own.waits) {
    const still = waiting.get(wait.benefit);
    for (let k = Math.max(0, wait.rightIn - start); k <= wait.claimMonth - start && k < months; k++)
      toHeirs +=
        dyingIn(alive, k) * (still?.[k] ?? 1) * (present[k] ?? 0) * unclaimedAt(wait, addMonths(start, k), params);
  }
  const paid = Object.values(byBenefit).reduce((sum, part) => sum + part, 0);
  return { total: paid + toHeirs, byBenefit, toHeirs };
}

/** What heirs who ask in the month after the death get of a pension that was waited for. */
export function unclaimedAt(
  { rightIn, from65 }: Pick<Wait, "rightIn" | "from65">,
  diedIn: Month,
  params: ParameterReader,
): number {
  return twelfthsIn(from65, unpaidWhileWaiting(rightIn, diedIn, addMonths(diedIn, 1), params));
}

/** The same of who was bereaved in the month `lostIn`, after which the pension is as in the second of these. */
export function unclaimedBereaved(
  before: Wait,
  after: Wait,
  lostIn: Month,
  diedIn: Month,
  params: ParameterReader,
): number {
  const { from, to } = unpaidWhileWaiting(before.rightIn, diedIn, addMonths(diedIn, 1), params);
  const turn = Math.min(Math.max(addMonths(lostIn, 1), from), to) as Month;
  return twelfthsIn(before.from65, { from, to: turn }) + twelfthsIn(after.from65, { from: turn, to });
}

/** The yen of the months of a period. */
function twelfthsIn(changes: readonly Change[], period: Period): number {
  let total = 0;
  for (const { from, to, change } of stretchesOf(changes, period)) total += (change.annualAmount * (to - from)) / 12;
  return total;
}
