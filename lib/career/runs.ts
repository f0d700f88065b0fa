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

/**
 * The runs of a ledger in order; no column turns but in some of `turns`, where these are known. None reaches over 2009-04, for
 * exempted months weigh more from then on.
 */
export function runsOf(ledger: Ledger, turns?: readonly number[]): readonly Run[] {
  const cut = halfStateShareFrom - ledger.from;
  const runs: Run[] = [];
  let at = 0;
  const count = turns ? turns.length : ledger.length;
  for (let i = 0; i < count; i++) {
    const turn = turns?.[i] ?? i;
    if (at < cut && cut <= turn) at = endRun(runs, ledger, at, cut);
    if (turn < ledger.length && !isAlike(ledger, at, turn)) at = endRun(runs, ledger, at, turn);
  }
  if (at < cut && cut < ledger.length) at = endRun(runs, ledger, at, cut);
  endRun(runs, ledger, at, ledger.length);
  return runs;
}

/** Adds the run that begins with a cell and ends before another, unless there is no month between; where the next begins. */
function endRun(runs: Run[], ledger: Ledger, at: number, end: number): number {
  const { standing, additional, remuneration, charged, waived, scheme } = ledger;
  if (at < end)
    runs.push({
      at,
      end,
      standing: standing[at] ?? 0,
      additional: additional[at] ?? 0,
      remuneration: remuneration[at] ?? 0,
      charged: charged[at] ?? 0,
      waived: waived[at] ?? 0,
      scheme: scheme[at] ?? 0,
    });
  return end;
}

/** Do two cells stand alike, bonuses aside? */
const isAlike = (
  { standing, additional, remuneration, charged, waived, scheme }: Ledger,
  one: number,
  other: number,
): boolean =>
  standing[one] === standing[other] &&
  remuneration[one] === remuneration[other] &&
  charged[one] === charged[other] &&
  scheme[one] === scheme[other] &&
  additional[one] === additional[other] &&
  waived[one] === waived[other];

/** The cells of a ledger with a bonus, in order; none but some of `known`, where these are known. */
export function bonusesOf({ bonus, length }: Ledger, known?: readonly number[]): readonly number[] {
  const isPaid = (at: number) => (bonus[at] ?? 0) > 0;
  if (known) return known.every(isPaid) ? known : known.filter(isPaid);
  const cells: number[] = [];
  for (let at = 0; at < length; at++) if (isPaid(at)) cells.push(at);
  return cells;
}
