import { additionsReformFrom } from "#data/turning-points.ts";
import { type Rate, toYen, type Yen, yen } from "#lib/money/index.ts";
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
import { additionsRevision } from "./indexation.ts";
import { notEligible, type Outcome, payable } from "./outcome.ts";

const PENSION_AGE = 65;
const CHILD_AGE = 18;
const DISABLED_CHILD_AGE = 20;

export type Child = { readonly bornOn: IsoDate; readonly disabled: boolean };

export type DependentsAdditionCase = {
  readonly bornOn: IsoDate;
  readonly employeesMonths: number;
  readonly spouse?: {
    readonly bornOn: IsoDate;
    readonly employeesMonths: number;
    readonly drawsDisabilityPension: boolean;
    /** Entitled to an own old-age pension, special or early; before 2022-04 it must also be payable. */
    readonly hasOldAgeRight: boolean;
  };
  readonly children: readonly Child[];
  readonly at: Month;
};

/** A statutory amount and what a year's rate makes of it. */
export type Indexed = { readonly base: Yen; readonly amount: Yen };

export type DependentsAddition = {
  readonly revisionRate: Rate;
  /** The spouse's part as it stands without a suspension. */
  readonly spouse?: {
    readonly base: Indexed;
    readonly special: Indexed;
    readonly amount: Yen;
    readonly suspended: boolean;
    readonly paid: Yen;
  };
  /** Eldest first. */
  readonly children: readonly Indexed[];
  readonly annualAmount: Yen;
};

/** First month in which a child is none for the pension law any more: after the fiscal year of attaining 18. */
export const childUntil = (bornOn: IsoDate): Month => monthsOf(fiscalYearOf(attainsInMonth(bornOn, CHILD_AGE))).to;

/**
 * Addition to the old-age employees' pension for a spouse under 65 and children (加給年金), as the family stands in `at`.
 *
 *   spouse          = 224,700 x revision rate of new awards, to 100 yen
 *   special addition = by the pensioner's birth, 165,800 from 1943-04-02, x the same rate, to 100 yen
 *   child           = 224,700, from the third on 74,900, x the same rate, to 100 yen
 *
 * The spouse's part runs to the month of attaining 65, a child's from the month after the birth to the March after
 * attaining 18, with a disability to the month of attaining 20. It is suspended while the spouse has a right to an old-age
 * pension on 240 months of their own or draws a disability pension. Income, residence and marriage of the family are taken
 * to fit, and the months after 40 that count as 240 for the oldest cohorts are not known here.
 * From 2028-04 one amount for every child, 120 months for children, and a lower spouse's part; who attained 65 before
 * keeps the old law (R-347, to be confirmed).
 * Law: EPIA 44, 46(6), EPIO 3-7, Act 34 of 1985 suppl. 60(2), Act 74 of 2025. Rules R-026, R-340 to R-343.
 */
export function dependentsAddition(
  facts: DependentsAdditionCase,
  params: ParameterReader,
): Outcome<DependentsAddition> {
  const { employeesMonths, at } = facts;
  const law = lawMonth(facts);
  const needed = params.get("dependentsAdditionMonths", law);
  const spouse = facts.spouse && at <= attainsInMonth(facts.spouse.bornOn, PENSION_AGE) ? facts.spouse : undefined;
  const children = facts.children.filter((child) => isChildIn(child, at));
  const asked = children.length > 0 ? Math.min(needed.child, needed.spouse) : needed.spouse;
  const reasons = [
    ...(employeesMonths < asked ? [{ code: "employeesMonthsTooFew", months: employeesMonths, needed: asked }] : []),
    ...(spouse || children.length > 0 ? [] : [{ code: "noDependent" }]),
  ];
  if (reasons.length > 0) return notEligible(...reasons);

  const revisionRate = additionsRevision(at, params);
  const indexed = (base: Yen): Indexed => ({ base, amount: toYen("statutoryAmount", base, revisionRate) });
  const ofSpouse = spouse && employeesMonths >= needed.spouse ? spousePart(facts, spouse, indexed, params) : undefined;
  const ofChildren = childAdditions(employeesMonths >= needed.child ? children.length : 0, law, at, params);
  const annualAmount = ofChildren.reduce((sum, { amount }) => sum + amount, ofSpouse?.paid ?? 0);
  return payable(
    { revisionRate, ...(ofSpouse ? { spouse: ofSpouse } : {}), children: ofChildren, annualAmount: yen(annualAmount) },
    at >= additionsReformFrom ? ["R-347"] : [],
  );
}

/** The month whose conditions and statutory amounts apply: rights from before the reform stay under the law before it. */
function lawMonth({ bornOn, at }: DependentsAdditionCase): Month {
  const old = attainsInMonth(bornOn, PENSION_AGE) < additionsReformFrom;
  return old && at >= additionsReformFrom ? addMonths(additionsReformFrom, -1) : at;
}

/** Is it a child for the pension law in a month: from the month after the birth on, unmarried? */
export const isChildIn = ({ bornOn, disabled }: Child, at: Month): boolean =>
  at > monthOfDate(bornOn) &&
  (at < childUntil(bornOn) || (disabled && at <= attainsInMonth(bornOn, DISABLED_CHILD_AGE)));

/** The last day on which it is one: 31 March after attaining 18, with a disability the day of attaining 20. */
export function lastDayAsChild({ bornOn, disabled }: Child): IsoDate {
  const marchAfter18 = lastDayOf(addMonths(childUntil(bornOn), -1));
  const attains20 = attainsOn(bornOn, DISABLED_CHILD_AGE);
  return disabled && attains20 > marchAfter18 ? attains20 : marchAfter18;
}

/** Additions for so many children, eldest first: one amount for the first and second, another from the third on. */
export function childAdditions(count: number, law: Month, at: Month, params: ParameterReader): readonly Indexed[] {
  const { firstAndSecond, thirdOn } = params.get("childAdditionBase", law);
  const revisionRate = additionsRevision(at, params);
  return Array.from({ length: count }, (_, i) => {
    const base = i < 2 ? firstAndSecond : thirdOn;
    return { base, amount: toYen("statutoryAmount", base, revisionRate) };
  });
}

/** The spouse's part with the special addition, and whether the spouse's own pension suspends it. */
function spousePart(
  facts: DependentsAdditionCase,
  spouse: NonNullable<DependentsAdditionCase["spouse"]>,
  indexed: (base: Yen) => Indexed,
  params: ParameterReader,
): NonNullable<DependentsAddition["spouse"]> {
  const law = lawMonth(facts);
  const base = indexed(params.get("spouseAdditionBase", law));
  const special = indexed(params.getFor("spouseSpecialAdditionBase", law, facts.bornOn));
  const amount = yen(base.amount + special.amount);
  const longInsured = spouse.employeesMonths >= params.get("dependentsAdditionMonths", law).spouse;
  const suspended = spouse.drawsDisabilityPension || (spouse.hasOldAgeRight && longInsured);
  return { base, special, amount, suspended, paid: suspended ? yen(0) : amount };
}
