import { type Age, addMonths, ageIn, dateOf, type IsoDate, monthOf } from "#lib/time/index.ts";
import { type Survival, survival } from "./survival.ts";
import { inYear, type MortalityTable, type Sex } from "./table.ts";

/** Years still to live on average: between the begins of two months the chance of being alive falls evenly. */
export function expectedYears({ alive }: Survival): number {
  let months = 0;
  for (let i = 0; i < alive.length; i++) months += ((alive[i] ?? 0) + (alive[i + 1] ?? 0)) / 2;
  return months / 12;
}

/**
 * Life expectancy (平均余命) by the table for those who reach an age as a year begins, in years: `period` by the rates of that
 * year alone, as life tables state it; `cohort` by those of each later year in turn, as the generation will live.
 * Throws RangeError on an age that is not 0 to the closing age, and on years before the table.
 */
export function lifeExpectancy(
  table: MortalityTable,
  sex: Sex,
  age: number,
  year: number,
  by: "period" | "cohort",
): number {
  const bornOn = dateOf(year - age, 1, 1);
  const rates = by === "period" ? inYear(table, year) : table;
  return expectedYears(survival({ sex, bornOn }, monthOf(year, 1), { table: rates, healthFactor: 1 }));
}

/**
 * The age that a person reaches with a chance of at least `chance` (0.5: the median): that at the last month to whose begin
 * so many live. Throws RangeError on a chance that is not above 0 and at most 1.
 */
export function ageReached(bornOn: IsoDate, { from, alive }: Survival, chance: number): Age {
  if (!(chance > 0 && chance <= 1)) throw new RangeError(`ageReached: ${chance} is not above 0 and at most 1`);
  const last = alive.findLastIndex((living) => living >= chance);
  return ageIn(bornOn, addMonths(from, last));
}
