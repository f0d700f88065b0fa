import { lifeTable2025 } from "#data/tables/life-table-2025.ts";
import { mortalityProjection } from "#data/tables/mortality-projection.ts";
import { CLOSING_AGE, carriedOn, type MortalityTable } from "./table.ts";

/** The rates of one year of each published age. */
type Year = readonly number[];
type Packed = { readonly firstYear: number; readonly male: string; readonly female: string };

const PER = 100_000;
const numbers = (text: string): readonly number[] => text.split(" ").map(Number);

/** The years of a packed text: a line for each age, its first rate and then the changes from year to year. */
function years(text: string): readonly Year[] {
  const ages = text
    .trim()
    .split("\n")
    .map((line) => {
      let sum = 0;
      return numbers(line).map((change) => {
        sum += change;
        return sum / PER;
      });
    });
  return (ages[0] ?? []).map((_, year) => ages.map((rates) => rates[year] ?? Number.NaN));
}

/** Ages side by side, each carried on to the closing age. */
function columns(table: readonly Year[]): Float64Array {
  const rates = new Float64Array(CLOSING_AGE * table.length);
  table.forEach((published, year) => {
    carriedOn(published).forEach((rate, age) => {
      rates[age * table.length + year] = rate;
    });
  });
  return rates;
}

function tableFrom(firstYear: number, male: readonly Year[], female: readonly Year[]): MortalityTable {
  const lastAge = (male[0]?.length ?? 0) - 1;
  return { firstYear, lastYear: firstYear + male.length - 1, lastAge, male: columns(male), female: columns(female) };
}

const { medium, high, low } = mortalityProjection;
const past = { male: years(medium.male), female: years(medium.female) };

/** A variant begins where it parts from the medium one; the years before it are the same for all. */
function variant({ firstYear, male, female }: Packed): MortalityTable {
  const shared = firstYear - medium.firstYear;
  return tableFrom(
    medium.firstYear,
    [...past.male.slice(0, shared), ...years(male)],
    [...past.female.slice(0, shared), ...years(female)],
  );
}

/** Rates from the survivors to each age. */
function fromSurvivors(text: string): Year {
  const survivors = numbers(text);
  return survivors.slice(0, -1).map((alive, age) => 1 - (survivors[age + 1] ?? 0) / alive);
}

/** The official tables, unpacked once: the projection by variant, and the newest life table. */
export const officialTables = {
  /** Projection of 2023, medium mortality. */
  medium: tableFrom(medium.firstYear, past.male, past.female),
  /** Higher mortality: shorter lives. */
  high: variant(high),
  /** Lower mortality: longer lives. */
  low: variant(low),
  /** Deaths as recorded in 2025, held for every year: nobody gets to live longer than today. */
  lifeTable2025: tableFrom(2025, [fromSurvivors(lifeTable2025.male)], [fromSurvivors(lifeTable2025.female)]),
};
