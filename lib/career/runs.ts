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

/** The cells of a ledger with a bonus, in order. */
export function bonusesOf({ bonus, length }: Ledger): readonly number[] {
  const cells: number[] = [];
  for (let at = 0; at < length; at++) if ((bonus[at] ?? 0) > 0) cells.push(at);
  return cells;
}
