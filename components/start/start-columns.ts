import type { PersonStartAnswer, StartRow } from "#lib/simulate.ts";
import { type Age, monthsOfAge } from "#lib/time/index.ts";

/** What stands out among the start ages. */
export type Mark = "at65" | "planned" | "optimum";

/** One pair of start ages to look at, each told once whatever it is. */
export type MarkedRow = { readonly key: string; readonly row: StartRow; readonly marks: readonly Mark[] };

export type BothAges = { readonly oldAgeBasic: Age; readonly oldAgeEmployees: Age };

export const keyOfAges = ({ oldAgeBasic, oldAgeEmployees }: BothAges): string =>
  `${monthsOfAge(oldAgeBasic)}-${monthsOfAge(oldAgeEmployees)}`;

/** Both at 65 first, then every alternative by age, the planned and the best among them. What is not possible is left out. */
export function markedRows({ at65, alternatives, planned, optimum }: PersonStartAnswer): MarkedRow[] {
  const first = keyOfAges(at65);
  const rows = new Map<string, { readonly row: StartRow; readonly marks: Mark[] }>();
  const take = (row: StartRow, mark?: Mark) => {
    if (Number.isNaN(row.expected)) return;
    const key = keyOfAges(row);
    const known = rows.get(key) ?? { row, marks: [] };
    if (mark) known.marks.push(mark);
    rows.set(key, known);
  };
  take(at65, "at65");
  for (const row of alternatives) take(row);
  take(planned, "planned");
  take(optimum, "optimum");
  const latest = ({ row }: { readonly row: StartRow }) =>
    monthsOfAge(row.oldAgeBasic) + monthsOfAge(row.oldAgeEmployees);
  return [...rows]
    .map(([key, one]) => ({ key, ...one }))
    .sort((one, other) => Number(other.key === first) - Number(one.key === first) || latest(one) - latest(other));
}

const SEVENTY = 70 * 12;

/** The starts whose totals are drawn against each other: 65, the planned, the best, and both at 70. */
export const comparedStarts = (answer: PersonStartAnswer): MarkedRow[] =>
  markedRows(answer).filter(
    ({ row, marks }) =>
      marks.length > 0 || (monthsOfAge(row.oldAgeBasic) === SEVENTY && monthsOfAge(row.oldAgeEmployees) === SEVENTY),
  );
