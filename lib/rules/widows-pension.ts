import type { ContributionMonths } from "#lib/input/index.ts";
import { type Rate, toYen, type Yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { addMonths, attainsInMonth, type IsoDate, type Month, monthOfDate } from "#lib/time/index.ts";
import type { DeathGrant } from "./death-grant.ts";
import { type CreditedMonths, creditedMonths, fullBasicPension } from "./old-age-basic.ts";
import { notEligible, type Outcome, payable, type Reason } from "./outcome.ts";
import { qualifyingPeriod } from "./qualifying-period.ts";

export type WidowsPensionCase = {
  /** Birth date of the widow. */
  readonly bornOn: IsoDate;
  /** The husband's months of category 1 alone. */
  readonly husbandMonths: ContributionMonths;
  readonly marriedYears: number;
  /** He had received an old-age or disability basic pension. */
  readonly husbandDrewPension: boolean;
  /** He had a right to a disability basic pension, paid or not. */
  readonly husbandHadDisabilityRight?: boolean;
  /** Day on which her right ends before 65: of a marriage, of an adoption, of an early start of her own basic pension. */
  readonly rightEndsOn?: IsoDate;
  /** Month after the death. */
  readonly at: Month;
};

export type WidowsPension = ReturnType<typeof fullBasicPension> & {
  readonly months: CreditedMonths;
  readonly share: Rate;
  readonly annualAmount: Yen;
  readonly firstPaidMonth: Month;
  readonly lastPaidMonth: Month;
};

/**
 * Widow's pension (寡婦年金) for a husband's months of category 1, from 60 (or the death, if later) to 65.
 *
 *   amount = full basic pension x credited months / full career x 3/4, rounded once
 *
 * Ten years of paid, exempted, student and deferred months are needed, and among them one that is paid or exempted. A
 * husband who had drawn an old-age or disability basic pension closes it; for deaths before April 2021 the mere right to a
 * disability basic pension did. Her right ends with a marriage, with an adoption that is not by a lineal relative, and with an
 * early start of her own basic pension; the month of it is the last one paid.
 *
 * In:  facts of a death in the month before `at`; that he maintained her is taken as given.
 * Out: whole yen a year and the months of payment, or every reason for refusal.
 * Law: NPA 49 to 52, NPA-S 9-2(5). Rule R-550.
 */
export function widowsPension(facts: WidowsPensionCase, params: ParameterReader): Outcome<WidowsPension> {
  const { bornOn, husbandMonths, marriedYears, at } = facts;
  const rule = params.get("widowPension", at);
  const attainsEndAge = attainsInMonth(bornOn, rule.toAge);
  const endsIn = facts.rightEndsOn ? monthOfDate(facts.rightEndsOn) : attainsEndAge;
  const firstPaidMonth = Math.max(addMonths(attainsInMonth(bornOn, rule.fromAge), 1), at) as Month;
  const rightBars = params.get("disabilityRightBarsWidowPension", addMonths(at, -1));
  const barred = facts.husbandDrewPension || (rightBars && facts.husbandHadDisabilityRight === true);
  const reasons: Reason[] = [
    ...husbandsMonths(husbandMonths, rule.monthsOfHusband, at, params),
    ...(marriedYears < rule.yearsMarried
      ? [{ code: "marriageTooShort", years: marriedYears, needed: rule.yearsMarried }]
      : []),
    ...(barred ? [{ code: "husbandDrewPension" }] : []),
    ...(attainsEndAge < at ? [{ code: "widowTooOld" }] : []),
    ...(endsIn < firstPaidMonth && attainsEndAge >= at ? [{ code: "widowsRightEnded", on: facts.rightEndsOn }] : []),
  ];
  if (reasons.length > 0) return notEligible(...reasons);
  const full = fullBasicPension(bornOn, at, params);
  const months = creditedMonths(husbandMonths, bornOn, at, params);
  const { credited, fullCareer } = months;
  return payable({
    ...full,
    months,
    share: rule.share,
    annualAmount: toYen("benefitAmount", full.fullAmount, credited, { num: 1, den: fullCareer }, rule.share),
    firstPaidMonth,
    lastPaidMonth: Math.min(endsIn, attainsEndAge) as Month,
  });
}

/** Months that count for eligibility in other schemes and abroad do not count here. */
function husbandsMonths(months: ContributionMonths, needed: number, at: Month, params: ParameterReader): Reason[] {
  const period = qualifyingPeriod({ ...months, complementary: 0 }, 0, at, params);
  if (period.japaneseMonths < needed)
    return [{ code: "contributionMonthsTooFew", months: period.japaneseMonths, needed }];
  return period.paid + period.exempted === 0 ? [{ code: "noPaidOrExemptMonth" }] : [];
}

export type WidowsChoice = {
  readonly pensionMonths: number;
  readonly pensionTotal: Yen;
  readonly grantAmount: Yen;
  readonly larger: "widowsPension" | "deathGrant";
};

/**
 * Of a widow's pension and a death grant for the same death only one is paid, by choice: what each brings in all. The pension
 * counts at the level of today over its months to 65, undiscounted; where both bring the same, the grant comes sooner.
 * Law: NPA 52-6. Rule R-552.
 */
export function widowsChoice(
  pension: Pick<WidowsPension, "annualAmount" | "firstPaidMonth" | "lastPaidMonth">,
  { amount: grantAmount }: Pick<DeathGrant, "amount">,
): WidowsChoice {
  const pensionMonths = pension.lastPaidMonth + 1 - pension.firstPaidMonth;
  const pensionTotal = toYen("paymentInstalment", pension.annualAmount, { num: pensionMonths, den: 12 });
  return {
    pensionMonths,
    pensionTotal,
    grantAmount,
    larger: pensionTotal > grantAmount ? "widowsPension" : "deathGrant",
  };
}
