import { yen } from "#lib/money/index.ts";
import type { Grade } from "#lib/parameters/index.ts";

type Row = readonly [grade: number, amount: number, lower: number | null, below: number | null];

/** Grades from the plain rows of a generated table. */
export const gradesOf = (rows: readonly Row[]): readonly Grade[] =>
  rows.map(([grade, amount, lower, below]) => ({
    grade,
    amount: yen(amount),
    lower: lower === null ? null : yen(lower),
    below: below === null ? null : yen(below),
  }));
