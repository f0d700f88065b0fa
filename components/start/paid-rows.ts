import { type Age, monthsOfAge } from "#lib/time/index.ts";
import { PAID_AGES } from "./paid-by-age.ts";

/** A row of the chart a month of age: the age in years and what each start has paid by then, by place. */
export const paidRows = (paid: readonly Float64Array[]): Record<string, number>[] =>
  Array.from({ length: PAID_AGES.to - PAID_AGES.from + 1 }, (_, i) => ({
    age: (PAID_AGES.from + i) / 12,
    ...Object.fromEntries(paid.map((sums, place) => [`s${place}`, sums[i] ?? 0])),
  }));

/** What has been paid by an age; undefined outside the ages told. */
export const paidAt = (sums: Float64Array, age: Age): number | undefined => sums[monthsOfAge(age) - PAID_AGES.from];

/** The whole years of age of the table. */
export const tableAges = (): number[] => {
  const [from, to] = [PAID_AGES.from / 12, PAID_AGES.to / 12];
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
};
