import { averageTakeHome } from "#data/outlooks.ts";
import { toDecimal } from "#lib/money/index.ts";
import { type Outlook, type ParameterReader, pathYear } from "#lib/parameters/index.ts";
import { firstMonthOf } from "#lib/time/index.ts";

/**
 * Prices of a fiscal year against those of the year whose amounts an outlook begins with: a nominal amount divided by it is
 * in the yen of that year. 1 at the same amounts for ever.
 */
export function priceIndexOf(outlook: Outlook): (fiscalYear: number) => number {
  if (outlook.kind === "level") return () => 1;
  const known: number[] = [1];
  return (fiscalYear) => {
    for (let year = outlook.amountsOf + known.length; year <= fiscalYear; year++)
      known.push((known.at(-1) ?? 1) * pathYear(outlook, year).pricesInYear);
    return known[Math.max(0, fiscalYear - outlook.amountsOf)] ?? 1;
  };
}

/**
 * Average take-home pay of men insured as employees, in yen a month of a fiscal year: what replacement rates (所得代替率) are
 * stated against. It moves with net nominal wages; at the same amounts for ever it stays. Undefined before it was published.
 * Law: Act 104 of 2004 suppl. art. 2.
 */
export function takeHomeOf(outlook: Outlook, params: ParameterReader): (fiscalYear: number) => number | undefined {
  return (fiscalYear) => {
    const last = outlook.kind === "level" ? Math.min(fiscalYear, outlook.amountsOf) : fiscalYear;
    if (last < averageTakeHome.fiscalYear) return undefined;
    let amount = averageTakeHome.monthlyAmount;
    for (let year = averageTakeHome.fiscalYear + 1; year <= last; year++)
      amount *= toDecimal(params.get("indexation", firstMonthOf(year)).wages);
    return amount;
  };
}
