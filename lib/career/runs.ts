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
  const cut = halfStateShareFrom - ledger.from;
  const runs: Run[] = [];
  for (let at = 0; at < ledger.length; ) {
    const run = runFrom(ledger, at, at < cut ? Math.min(cut, ledger.length) : ledger.length);
    runs.push(run);
    at = run.end;
  }
  return runs;
}

/** The run that begins with a cell, and ends before another at the latest. */
function runFrom(
  { standing, additional, remuneration, charged, waived, scheme }: Ledger,
  at: number,
  last: number,
): Run {
  const cell = {
    standing: standing[at] ?? 0,
    additional: additional[at] ?? 0,
    remuneration: remuneration[at] ?? 0,
    charged: charged[at] ?? 0,
    waived: waived[at] ?? 0,
    scheme: scheme[at] ?? 0,
  };
  let end = at + 1;
  while (
    end < last &&
    standing[end] === cell.standing &&
    additional[end] === cell.additional &&
    remuneration[end] === cell.remuneration &&
    charged[end] === cell.charged &&
    waived[end] === cell.waived &&
    scheme[end] === cell.scheme
  )
    end++;
  return {
    at,
    end,
    standing: cell.standing,
    additional: cell.additional,
    remuneration: cell.remuneration,
    charged: cell.charged,
    waived: cell.waived,
    scheme: cell.scheme,
  };
}

/** The cells of a ledger with a bonus, in order. */
export function bonusesOf({ bonus, length }: Ledger): readonly number[] {
  const cells: number[] = [];
  for (let at = 0; at < length; at++) if ((bonus[at] ?? 0) > 0) cells.push(at);
  return cells;
}
