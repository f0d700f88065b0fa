import { compare, ONE, plus, type Rate, times, toYen, type Yen } from "#lib/money/index.ts";
import {
  type Indexation,
  type ParameterReader,
  revisionChange,
  type Track,
  toThousandths,
} from "#lib/parameters/index.ts";
import { attainsInMonth, fiscalYearOf, type IsoDate, type Month } from "#lib/time/index.ts";

const AGE_OF_AWARD = 65;
/** The fiscal year of attaining 65 plus three is the first of the existing-award track (基準年度). */
const YEARS_AS_NEW = 3;

/**
 * The track of a person in a fiscal year: new award to the fiscal year of attaining 67, existing award from the next on.
 * Law: NPA 27-3(1), EPIA 43-3(1); rule book R-021.
 */
export function trackOf(bornOn: IsoDate, fiscalYear: number): Track {
  const baseYear = fiscalYearOf(attainsInMonth(bornOn, AGE_OF_AWARD)) + YEARS_AS_NEW;
  return fiscalYear < baseYear ? "newAward" : "existingAward";
}

/**
 * This year's revision rate (改定率) of a cohort from last year's: in three decimals.
 * Law: NPA 27-2 to 27-5; rule book.
 */
export const revisedRate = (last: Rate, change: Rate): Rate => toThousandths(times(last, change));

/**
 * How much of the slide a year takes, and what is left for later years: an index is never pushed below 1, one that is not
 * above 1 takes none, and the rest is carried over (特別調整率).
 * Law: NPA 27-4, 27-5, EPIA 43-4, 43-5; rule book R-023.
 */
export function slideOf(index: Rate, adjustment: Rate, carried: Rate = ONE): { applied: Rate; carried: Rate } {
  const due = toThousandths(times(adjustment, carried));
  if (compare(index, ONE) <= 0) return { applied: ONE, carried: due };
  const most: Rate = { num: index.den, den: index.num };
  if (compare(due, most) >= 0) return { applied: due, carried: ONE };
  return { applied: most, carried: toThousandths(times(due, index)) };
}

/**
 * The slide of employees' pensions from FY2026 to the fiscal year after the next actuarial review: a third of the cut.
 *
 *   relieved = adjustment + (1 - adjustment) x 2/3, in three decimals
 *
 * Law: Act 74 of 2025 suppl. 3; rule book R-024.
 */
export const relievedSlide = (adjustment: Rate): Rate =>
  toThousandths(plus(times(adjustment, { num: 1, den: 3 }), { num: 2, den: 3 }));

/**
 * The revision rate of additions for spouse and children: that of new awards at any age, so the youngest cohort's.
 * Law: NPA 33-2(1), 39(1), EPIA 44(2); rule book R-026.
 */
export function additionsRevision(at: Month, params: ParameterReader): Rate {
  const newest = params.get("basicPensionRevision", at).at(-1);
  if (!newest) throw new RangeError("additionsRevision: basicPensionRevision has no row");
  return newest.value;
}

/**
 * The threshold of the earnings test (支給停止調整額): the amount of the act times the nominal wage changes of the years
 * since, without the disposable share, to the nearest 10,000 yen.
 * Law: EPIA 46(3); rule book R-028.
 */
export const indexedThreshold = (base: Yen, years: readonly Pick<Indexation, "wages" | "disposableShare">[]): Yen =>
  toYen(
    "earningsTestThreshold",
    base,
    ...years.map(({ wages, disposableShare }) => nominalWages(wages, disposableShare)),
  );

const nominalWages = (wages: Rate, { num, den }: Rate): Rate => times(wages, { num: den, den: num });

/** Why amounts differ from last year's, each as a signed share: what moved the person's track, and what came of it. */
export function yearsChange(bornOn: IsoDate, pension: "basic" | "employees", at: Month, params: ParameterReader) {
  const year = params.get("indexation", at);
  const slide = pension === "basic" ? year.slideBasic : year.slideEmployees;
  return {
    prices: share(year.prices),
    wages: share(year.wages),
    slide: share(slide),
    change: share(revisionChange(trackOf(bornOn, fiscalYearOf(at)), year, pension)),
  };
}

const share = ({ num, den }: Rate): number => (num - den) / den;
