import { type Rate, type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { attainsInMonth, type IsoDate, type Month } from "#lib/time/index.ts";
import { additionsRevision } from "./indexation.ts";
import {
  additionsLaw,
  type Child,
  childParts,
  type Indexed,
  indexed,
  isAdditionsReformed,
  isChildIn,
  isSpouseIn,
  type MaintainedSpouse,
  ownPensionSuspends,
} from "./maintained-family.ts";
import { notEligible, type Outcome, payable } from "./outcome.ts";
import { PENSION_AGE } from "./pension-age.ts";

export type DependentsAdditionCase = {
  readonly bornOn: IsoDate;
  readonly employeesMonths: number;
  readonly spouse?: MaintainedSpouse;
  readonly children: readonly Child[];
  readonly at: Month;
};

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
  const law = additionsLaw(attainsInMonth(facts.bornOn, PENSION_AGE), at);
  const needed = params.get("dependentsAdditionMonths", law);
  const spouse = facts.spouse && isSpouseIn(facts.spouse, at) ? facts.spouse : undefined;
  const children = facts.children.filter((child) => isChildIn(child, at));
  const asked = children.length > 0 ? Math.min(needed.child, needed.spouse) : needed.spouse;
  const reasons = [
    ...(employeesMonths < asked ? [{ code: "employeesMonthsTooFew", months: employeesMonths, needed: asked }] : []),
    ...(spouse || children.length > 0 ? [] : [{ code: "noDependent" }]),
  ];
  if (reasons.length > 0) return notEligible(...reasons);

  const revisionRate = additionsRevision(at, params);
  const ofSpouse =
    spouse && employeesMonths >= needed.spouse
      ? spousePart(facts.bornOn, spouse, revisionRate, law, params)
      : undefined;
  const ofChildren = childParts(employeesMonths >= needed.child ? children.length : 0, revisionRate, law, params);
  const annualAmount = ofChildren.reduce((sum, { amount }) => sum + amount, ofSpouse?.paid ?? 0);
  return payable(
    { revisionRate, ...(ofSpouse ? { spouse: ofSpouse } : {}), children: ofChildren, annualAmount: yen(annualAmount) },
    isAdditionsReformed(at, params) ? ["R-347"] : [],
  );
}

/** The spouse's part with the special addition, and whether the spouse's own pension suspends it. */
function spousePart(
  bornOn: IsoDate,
  spouse: MaintainedSpouse,
  revisionRate: Rate,
  law: Month,
  params: ParameterReader,
): NonNullable<DependentsAddition["spouse"]> {
  const base = indexed(params.get("spouseAdditionBase", law), revisionRate);
  const special = indexed(params.getFor("spouseSpecialAdditionBase", law, bornOn), revisionRate);
  const amount = yen(base.amount + special.amount);
  const suspended = ownPensionSuspends(spouse, law, params);
  return { base, special, amount, suspended, paid: suspended ? yen(0) : amount };
}
