import { additionsReformFrom } from "#data/turning-points.ts";
import { type Rate, toYen, type Yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import {
  addMonths,
  attainsInMonth,
  attainsOn,
  fiscalYearOf,
  type IsoDate,
  lastDayOf,
  type Month,
  monthOfDate,
  monthsOf,
} from "#lib/time/index.ts";
import { PENSION_AGE } from "./pension-age.ts";

const CHILD_AGE = 18;
const DISABLED_CHILD_AGE = 20;

export type Child = { readonly bornOn: IsoDate; readonly disabled: boolean };

export type MaintainedSpouse = {
  readonly bornOn: IsoDate;
  readonly employeesMonths: number;
  readonly drawsDisabilityPension: boolean;
  /** Entitled to an own old-age pension, special or early; before 2022-04 it must also be payable. */
  readonly hasOldAgeRight: boolean;
};

/** First month in which a child is none for the pension law any more: after the fiscal year of attaining 18. */
export const childUntil = (bornOn: IsoDate): Month => monthsOf(fiscalYearOf(attainsInMonth(bornOn, CHILD_AGE))).to;

/**
 * Whether a maintained, unmarried child brings an addition in a month: from the month after the birth to the March after
 * attaining 18, with a disability of grade 1 or 2 to the month of attaining 20.
 * Law: NPA 33-2, EPIA 44. Rules.
 */
export const isChildIn = ({ bornOn, disabled }: Child, at: Month): boolean =>
  at > monthOfDate(bornOn) &&
  (at < childUntil(bornOn) || (disabled && at <= attainsInMonth(bornOn, DISABLED_CHILD_AGE)));

/** The last day on which it is one: 31 March after attaining 18, with a disability the day of attaining 20. */
export function lastDayAsChild({ bornOn, disabled }: Child): IsoDate {
  const marchAfter18 = lastDayOf(addMonths(childUntil(bornOn), -1));
  const attains20 = attainsOn(bornOn, DISABLED_CHILD_AGE);
  return disabled && attains20 > marchAfter18 ? attains20 : marchAfter18;
}

/** Whether a maintained spouse brings an addition in a month: up to the month of attaining 65. */
export const isSpouseIn = ({ bornOn }: Pick<MaintainedSpouse, "bornOn">, at: Month): boolean =>
  at <= attainsInMonth(bornOn, PENSION_AGE);

/** Whether the spouse's own pension suspends the addition: an old-age pension on 240 months, or any disability pension. */
export const ownPensionSuspends = (spouse: MaintainedSpouse, law: Month, params: ParameterReader): boolean =>
  spouse.drawsDisabilityPension ||
  (spouse.hasOldAgeRight && spouse.employeesMonths >= params.get("dependentsAdditionMonths", law).spouse);

/** The month whose law of employees' additions applies: rights from before the reform of 2028-04 stay under the law before it (R-347). */
export const additionsLaw = (rightIn: Month, at: Month): Month =>
  rightIn < additionsReformFrom && at >= additionsReformFrom ? addMonths(additionsReformFrom, -1) : at;

/** Is the law of a month that of the reform of 2028-04? A law frozen before it never is. */
export const isAdditionsReformed = (law: Month, params: ParameterReader): boolean =>
  law >= additionsReformFrom && params.stretch("childAdditionBase", law).from >= additionsReformFrom;

/** A statutory amount and what a year's rate makes of it. */
export type Indexed = { readonly base: Yen; readonly amount: Yen };

export const indexed = (base: Yen, revisionRate: Rate): Indexed => ({
  base,
  amount: toYen("statutoryAmount", base, revisionRate),
});

/** What so many children bring, eldest first: the first two more than each later one, from 2028-04 all alike. */
export function childParts(count: number, revisionRate: Rate, law: Month, params: ParameterReader): readonly Indexed[] {
  const base = params.get("childAdditionBase", law);
  return Array.from({ length: count }, (_, i) => indexed(i < 2 ? base.firstAndSecond : base.thirdOn, revisionRate));
}
