import { halfStateShareFrom } from "#data/turning-points.ts";
import type { Ledger } from "./ledger.ts";

/** Months in a row that stand alike, bonuses aside: the cells [at, end) of a ledger. Every cell lies in one run. */
export type Run = {
  readonly at: number;
  readonly end: number;
  readonly standing: number;
  readonly additional: number;
  readonly remuneration: number;
  readonly charged: number;
  readonly waived: number;
  readonly scheme: number;
};

/** A month with a bonus that counts, and 1 where leave waives the contribution on it. */
export type Bonus = { readonly at: number; readonly amount: number; readonly waived: number };

/** The runs of a ledger in order. None reaches over 2009-04, for exempted months weigh more from then on. */
export function runsOf(ledger: Ledger): readonly Run[] {
  const { standing, additional, remuneration, charged, waived, scheme } = ledger;
  const cut = halfStateShareFrom - ledger.from;
  const runs: Run[] = [];
  let at = 0;
  for (let i = 1; i <= ledger.length; i++) {
    const goesOn =
      i < ledger.length &&
      i !== cut &&
      standing[i] === standing[at] &&
      additional[i] === additional[at] &&
      remuneration[i] === remuneration[at] &&
      charged[i] === charged[at] &&
      waived[i] === waived[at] &&
      scheme[i] === scheme[at];
    if (goesOn) continue;
    runs.push({
      at,
      end: i,
      standing: standing[at] ?? 0,
      additional: additional[at] ?? 0,
      remuneration: remuneration[at] ?? 0,
      charged: charged[at] ?? 0,
      waived: waived[at] ?? 0,
      scheme: scheme[at] ?? 0,
    });
    at = i;
  }
  return runs;
}

/** The bonuses of a ledger in order. */
export function bonusesOf({ bonus, bonusWaived, length }: Ledger): readonly Bonus[] {
  const bonuses: Bonus[] = [];
  for (let at = 0; at < length; at++) {
    const amount = bonus[at] ?? 0;
    if (amount > 0) bonuses.push({ at, amount, waived: bonusWaived[at] ?? 0 });
  }
  return bonuses;
}
