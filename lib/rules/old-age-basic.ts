import type { ContributionMonths } from "#lib/input/index.ts";
import { plus, type Rate, toYen, type Yen, yen } from "#lib/money/index.ts";
import type { ExemptionKind, ParameterReader } from "#lib/parameters/index.ts";
import type { Age, IsoDate, Month } from "#lib/time/index.ts";
import { type Adjusted, adjust, type Commencement } from "./commencement.ts";
import { claimedStart, type OtherRight } from "./deferral.ts";
import { notEligible, type Outcome, payable } from "./outcome.ts";
import { type QualifyingPeriod, qualifyingPeriod, qualifyingReasons } from "./qualifying-period.ts";

/** Months of one kind, weighed: within the room left under the full career, and beyond it. */
export type WeighedMonths = {
  readonly kind: ExemptionKind;
  readonly before200904: boolean;
  readonly months: number;
  readonly room: number;
  readonly withinCap: Rate;
  readonly beyondCap: Rate;
  readonly credited: Rate;
};

export type CreditedMonths = {
  readonly paid: number;
  readonly fullCareer: number;
  readonly weighed: readonly WeighedMonths[];
  /** Sum of paid and weighed months, at most the full career. */
  readonly credited: Rate;
};

/** Order in which the law fills the full career: dearest first, and of each kind the months from 2009-04 first. */
const ORDER: readonly ExemptionKind[] = ["quarterExempt", "halfExempt", "threeQuarterExempt", "fullExempt"];

const FROM_200904_FIRST = [false, true];

/**
 * Weighted months of the basic pension. Each kind takes the room that is left of the full career at its full weight and
 * goes on beyond it at the weight of what was paid alone.
 *
 * Law: NPA 27 items 1 to 8; H16-S 9, 10 (months before 2009-04). Rules.
 */
export function creditedMonths(
  months: ContributionMonths,
  bornOn: IsoDate,
  at: Month,
  params: ParameterReader,
  fullCareer = params.getFor("basicPensionFullCareerMonths", at, bornOn),
): CreditedMonths {
  const paid = months.paid;
  if (!hasExempted(months))
    return { paid, fullCareer, weighed: NONE_WEIGHED, credited: { num: Math.min(paid, fullCareer), den: 1 } };
  const weighed: WeighedMonths[] = [];
  let used = paid;
  let sum: Rate = { num: paid, den: 1 };
  for (const kind of ORDER) {
    for (const before200904 of FROM_200904_FIRST) {
      const count = before200904 ? months.before200904[kind] : months[kind];
      if (count === 0) continue;
      const weights = params.get(before200904 ? "exemptionWeightsBefore200904" : "exemptionWeightsFrom200904", at)[
        kind
      ];
      const room = Math.max(0, fullCareer - used);
      const within = Math.min(count, room);
      const credited = plus(product(within, weights.withinCap), product(count - within, weights.beyondCap));
      weighed.push({ kind, before200904, months: count, room, ...weights, credited });
      used += count;
      sum = plus(sum, credited);
    }
  }
  const credited = sum.num > fullCareer * sum.den ? { num: fullCareer, den: 1 } : sum;
  return { paid, fullCareer, weighed, credited };
}

const NONE_WEIGHED: readonly WeighedMonths[] = [];

/** Hardly anybody has exempted months, and everybody is asked for them often. */
const hasExempted = (months: ContributionMonths): boolean => exempted(months) + exempted(months.before200904) > 0;

const exempted = (months: ContributionMonths["before200904"]): number =>
  months.quarterExempt + months.halfExempt + months.threeQuarterExempt + months.fullExempt;

const product = (count: number, { num, den }: Rate): Rate => ({ num: count * num, den });

export type OldAgeBasic = {
  readonly period: QualifyingPeriod;
  readonly base: Yen;
  readonly revisionRate: Rate;
  readonly fullAmount: Yen;
  readonly months: CreditedMonths;
  readonly amountAt65: Yen;
  readonly commencement: Commencement;
  readonly basic: Adjusted;
  readonly additionalMonths: number;
  readonly additionalPerMonth: Yen;
  readonly additionalAt65: Yen;
  readonly additional: Adjusted;
  readonly totalAmount: Yen;
  readonly monthlyAmount: Yen;
};

export type OldAgeBasicCase = {
  readonly bornOn: IsoDate;
  readonly months: ContributionMonths;
  readonly foreignMonths?: number;
  readonly additionalMonths: number;
  readonly commencementAge: Age;
  /** The pension from 65 is asked for at that age, without a deferral. */
  readonly retroactive?: boolean;
  readonly otherRights?: readonly OtherRight[];
  /** Month whose law and amounts apply. */
  readonly at: Month;
};

/** The full basic pension of a cohort: base x revision rate, to 100 yen (NPA 27; ). */
export function fullBasicPension(bornOn: IsoDate, at: Month, params: ParameterReader) {
  const base = params.get("basicPensionBase", at);
  const revisionRate = params.getFor("basicPensionRevision", at, bornOn);
  return { base, revisionRate, fullAmount: toYen("statutoryAmount", base, revisionRate) };
}

/**
 * Old-age basic pension (老齢基礎年金) with the additional pension (付加年金), early or deferred.
 *
 *   amount at 65 = full amount x credited months / full-career months     nearest yen
 *   additional   = 200 yen x months with the additional contribution, never revised
 *   both then reduced or raised by the same rate, each rounded by itself
 *
 * Out: whole yen a year with the breakdown, or every reason for refusal.
 * Throws MissingParameterError when the data do not reach `at`.
 * Law: NPA 26, 27, 28, 43, 44, 46, NPA-S 9-2. Rules,
 *
 */
export function oldAgeBasic(facts: OldAgeBasicCase, params: ParameterReader): Outcome<OldAgeBasic> {
  const { bornOn, at } = facts;
  const period = qualifyingPeriod(facts.months, facts.foreignMonths ?? 0, at, params);
  const { commencementAge: age, retroactive, otherRights } = facts;
  const start = claimedStart("oldAgeBasic", { bornOn, age, retroactive, otherRights }, at, params);
  const reasons = qualifyingReasons(period);
  if (start.status === "notEligible") reasons.push(...start.reasons);
  if (reasons.length > 0 || start.status === "notEligible") return notEligible(...reasons);
  const { base, revisionRate, fullAmount } = fullBasicPension(bornOn, at, params);
  const months = creditedMonths(facts.months, bornOn, at, params);
  const amountAt65 = basicAt65(fullAmount, months);
  const additionalPerMonth = facts.additionalMonths > 0 ? params.get("additionalPensionPerMonth", at) : yen(0);
  const additionalAt65 = additionalAmount(additionalPerMonth, facts.additionalMonths);
  const basic = adjust(amountAt65, start.breakdown);
  const additional = adjust(additionalAt65, start.breakdown);
  const totalAmount = yen(basic.amount + additional.amount);
  return payable(
    {
      period,
      base,
      revisionRate,
      fullAmount,
      months,
      amountAt65,
      commencement: start.breakdown,
      basic,
      additionalMonths: facts.additionalMonths,
      additionalPerMonth,
      additionalAt65,
      additional,
      totalAmount,
      monthlyAmount: monthly(totalAmount),
    },
    start.toBeConfirmed,
  );
}

/** Basic pension at 65: full amount x credited months / full career (NPA 27; R-211). */
export const basicAt65 = (fullAmount: Yen, { credited, fullCareer }: CreditedMonths): Yen =>
  toYen("benefitAmount", fullAmount, credited, { num: 1, den: fullCareer });

/** Additional pension at 65: a fixed amount a month of the additional contribution (NPA 44; R-214). */
export const additionalAmount = (perMonth: Yen, months: number): Yen => toYen("benefitAmount", perMonth, months);

/** A yearly amount per month as the announcements show it: the fraction of a yen is dropped. */
export const monthly = (annual: Yen): Yen => toYen("paymentInstalment", annual, { num: 1, den: 12 });
