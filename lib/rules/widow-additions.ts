import { type Rate, toYen, type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { ageOn, attainsInMonth, fiscalYearOf, type IsoDate, type Month, monthOfDate } from "#lib/time/index.ts";
import { fullBasicPension } from "./old-age-basic.ts";
import type { SurvivorsKind } from "./survivors-opening.ts";

export type WidowCase = {
  readonly bornOn: IsoDate;
  readonly diedOn: IsoDate;
  /** The last day of the basic pension she drew for the same death, where there was one. */
  readonly basicEndsOn?: IsoDate;
  readonly kind: SurvivorsKind;
  /** Months of the deceased, 240 for the mid-life special (`monthsAsCounted`). */
  readonly employeesMonths: number;
  /** Entitled to a disability basic pension that is not suspended. */
  readonly hasDisabilityBasic: boolean;
  readonly at: Month;
};

type Full = { readonly base: Yen; readonly revisionRate: Rate; readonly fullAmount: Yen };

export type MidLifeAddition = {
  readonly full: Full;
  readonly share: Rate;
  /** Part of it that rights of the year have, where the law reduces it. */
  readonly phase?: Rate;
  readonly amount: Yen;
};

export type TransitionalAdditionOfWidow = {
  readonly midLife: MidLifeAddition;
  readonly deduction: Rate;
  readonly deducted: Yen;
  readonly amount: Yen;
};

/**
 * Addition for a widow in mid-life (中高齢寡婦加算) in the month `at`; undefined where it is not paid.
 *
 *   amount = full basic pension x 3/4, to 100 yen
 *
 * For a wife of 40 to 64 at the death, or who at 40 lived with an eligible child of the deceased; up to the month of attaining
 * 65, never beside the basic pension. A long-term pension must rest on 240 months. Rights from 2028-04 have less every year:
 * 25/26 in the first, 1/26 in the last year (even steps, to be confirmed).
 * Law: EPIA 62, 65; Act 74 of 2025. Rules.
 */
export function midLifeAddition(facts: WidowCase, params: ParameterReader): MidLifeAddition | undefined {
  const { bornOn, basicEndsOn, at } = facts;
  const { toAge, paidFrom } = params.get("midLifeWidow", monthOfDate(facts.diedOn));
  const ofAge = at > attainsInMonth(bornOn, paidFrom) && at <= attainsInMonth(bornOn, toAge);
  const basicPaid = basicEndsOn !== undefined && at <= monthOfDate(basicEndsOn);
  return ofAge && !basicPaid && isOpen(facts, false, params) ? measure(facts, params) : undefined;
}

/**
 * What stands in its place from 65 on for wives born to 1956-04-01 (経過的寡婦加算); undefined where it is not paid.
 *
 *   amount = mid-life addition - full basic pension x share of the birth cohort, to the nearest yen
 *
 * Also where the right was acquired at 65 or later. Not while a disability basic pension can be drawn.
 * Law: Act 34 of 1985 suppl. 73, app. table 9. Rule R-527.
 */
export function transitionalAdditionOfWidow(
  facts: WidowCase,
  params: ParameterReader,
): TransitionalAdditionOfWidow | undefined {
  const { bornOn, at } = facts;
  const { toAge } = params.get("midLifeWidow", monthOfDate(facts.diedOn));
  const share = params.get("midLifeWidowShare", at);
  const deduction = params.getFor("transitionalWidowDeduction", at, bornOn);
  const nothingLeft = deduction.num * share.den === share.num * deduction.den;
  if (nothingLeft || at <= attainsInMonth(bornOn, toAge)) return undefined;
  if (facts.hasDisabilityBasic || !isOpen(facts, true, params)) return undefined;
  const midLife = measure(facts, params);
  const deducted = toYen("benefitAmount", midLife.full.fullAmount, deduction);
  // what the law from 2028-04 leaves of the addition may be less than the deduction
  return { midLife, deduction, deducted, amount: yen(Math.max(0, midLife.amount - deducted)) };
}

/** Her age at the death, or at the end of the basic pension, and the months of a long-term pension. */
function isOpen(facts: WidowCase, alsoLater: boolean, params: ParameterReader): boolean {
  const { bornOn, diedOn, basicEndsOn, kind, employeesMonths } = facts;
  const { atDeathFrom, paidFrom, toAge, longTermMonths } = params.get("midLifeWidow", monthOfDate(diedOn));
  if (kind === "longTerm" && employeesMonths < longTermMonths) return false;
  const age = ageOn(bornOn, diedOn);
  if (age >= toAge) return alsoLater;
  return age >= atDeathFrom || (basicEndsOn !== undefined && ageOn(bornOn, basicEndsOn) >= paidFrom);
}

function measure({ bornOn, diedOn, at }: WidowCase, params: ParameterReader): MidLifeAddition {
  const full = fullBasicPension(bornOn, at, params);
  const share = params.get("midLifeWidowShare", at);
  const phase = phaseOf(monthOfDate(diedOn), params);
  const amount = toYen("statutoryAmount", full.fullAmount, share, ...(phase ? [phase] : []));
  return { full, share, ...(phase ? { phase } : {}), amount };
}

function phaseOf(rightIn: Month, params: ParameterReader): Rate | undefined {
  const phase = params.stretchIfAny("midLifeWidowPhase", rightIn)?.value;
  if (!phase) return undefined;
  const yearsIn = fiscalYearOf(rightIn) - phase.firstYear + 1;
  return { num: Math.max(0, phase.steps - yearsIn), den: phase.steps };
}
