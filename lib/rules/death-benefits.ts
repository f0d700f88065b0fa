import type { ContributionMonths } from "#lib/input/index.ts";
import { compare, plus, type Rate, times, toDecimal, toYen, type Yen, yen } from "#lib/money/index.ts";
import type { ExemptionKind, ParameterReader } from "#lib/parameters/index.ts";
import {
  addMonths,
  attainsInMonth,
  type IsoDate,
  lastDayOfYearsAfter,
  type Month,
  monthOfDate,
} from "#lib/time/index.ts";
import { type CreditedMonths, creditedMonths, fullBasicPension } from "./old-age-basic.ts";
import { notEligible, type Outcome, payable, type Reason } from "./outcome.ts";
import { qualifyingPeriod } from "./qualifying-period.ts";
import { firstToClaim, type Relative } from "./unpaid-pension.ts";

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
 * disability basic pension did. It ends with marriage, with an adoption that is not by a lineal relative, and with an early
 * start of the own basic pension, which closes it too.
 *
 * In:  facts of a death in the month before `at`; that he maintained her is taken as given.
 * Out: whole yen a year and the months of payment, or every reason for refusal.
 * Law: NPA 49 to 52, NPA-S 9-2(5). Rule R-550.
 */
export function widowsPension(facts: WidowsPensionCase, params: ParameterReader): Outcome<WidowsPension> {
  const { bornOn, husbandMonths, marriedYears, at } = facts;
  const rule = params.get("widowPension", at);
  const lastPaidMonth = attainsInMonth(bornOn, rule.toAge);
  const rightBars = params.get("disabilityRightBarsWidowPension", addMonths(at, -1));
  const barred = facts.husbandDrewPension || (rightBars && facts.husbandHadDisabilityRight === true);
  const reasons: Reason[] = [
    ...husbandsMonths(husbandMonths, rule.monthsOfHusband, at, params),
    ...(marriedYears < rule.yearsMarried
      ? [{ code: "marriageTooShort", years: marriedYears, needed: rule.yearsMarried }]
      : []),
    ...(barred ? [{ code: "husbandDrewPension" }] : []),
    ...(lastPaidMonth < at ? [{ code: "widowTooOld" }] : []),
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
    firstPaidMonth: Math.max(addMonths(attainsInMonth(bornOn, rule.fromAge), 1), at) as Month,
    lastPaidMonth,
  });
}

/** Months that count for eligibility in other schemes and abroad do not count here. */
function husbandsMonths(months: ContributionMonths, needed: number, at: Month, params: ParameterReader): Reason[] {
  const period = qualifyingPeriod({ ...months, complementary: 0 }, 0, at, params);
  if (period.japaneseMonths < needed)
    return [{ code: "contributionMonthsTooFew", months: period.japaneseMonths, needed }];
  return period.paid + period.exempted === 0 ? [{ code: "noPaidOrExemptMonth" }] : [];
}

/** How a basic survivors' pension for the same death stands; only one that can be drawn is in the way of the grant. */
export type SurvivorsBasicState = "none" | "payable" | "endedInMonthOfDeath" | "childLivesWithParent";

export type DeathGrantCase = {
  /** Months of category 1 of the deceased. */
  readonly months: ContributionMonths;
  readonly additionalMonths: number;
  readonly deceasedDrewPension: boolean;
  readonly survivorsBasic: SurvivorsBasicState;
  readonly at: Month;
};

/** Partly waived months of one kind and what each counts for. */
export type PartlyPaid = { readonly months: number; readonly weight: Rate };

export type DeathGrant = {
  readonly paid: number;
  readonly partlyPaid: readonly PartlyPaid[];
  readonly countedMonths: Rate;
  readonly baseAmount: Yen;
  readonly additionAmount: Yen;
  readonly amount: Yen;
};

const PARTLY_PAID: readonly ExemptionKind[] = ["quarterExempt", "halfExempt", "threeQuarterExempt"];

/**
 * Death grant (死亡一時金) for the months of category 1 of someone who drew no pension, by weighted months, with an addition
 * for the additional contribution. Fully exempted, student and deferred months count for nothing.
 *
 * It is closed where someone can draw the basic survivors' pension, but not where that right ended in the month of death, or
 * where only a child has it and lives with a parent; nor by a survivors' employees' pension, beside which it is paid.
 *
 * Out: yen, once; `contributionMonthsTooFew`, `deceasedDrewPension`, `survivorsBasicPayable`.
 * Law: NPA 52-2, 52-4. Rules R-551, R-553.
 */
export function deathGrant(facts: DeathGrantCase, params: ParameterReader): Outcome<DeathGrant> {
  const { months, at } = facts;
  const partlyPaid = partlyPaidMonths(months, at, params);
  const countedMonths = partlyPaid.reduce<Rate>((sum, one) => plus(sum, times(whole(one.months), one.weight)), {
    num: months.paid,
    den: 1,
  });
  const scale = params.get("deathGrant", at);
  const row = scale.findLast(({ fromMonths }) => compare(whole(fromMonths), countedMonths) <= 0);
  const needed = scale[0]?.fromMonths;
  const reasons: Reason[] = [
    ...(row ? [] : [{ code: "contributionMonthsTooFew", months: toDecimal(countedMonths), needed }]),
    ...(facts.deceasedDrewPension ? [{ code: "deceasedDrewPension" }] : []),
    ...(facts.survivorsBasic === "payable" ? [{ code: "survivorsBasicPayable" }] : []),
  ];
  if (reasons.length > 0 || !row) return notEligible(...reasons);
  const addition = params.get("deathGrantAdditional", at);
  const additionAmount = facts.additionalMonths >= addition.fromMonths ? addition.amount : yen(0);
  return payable({
    paid: months.paid,
    partlyPaid,
    countedMonths,
    baseAmount: row.amount,
    additionAmount,
    amount: yen(row.amount + additionAmount),
  });
}

const whole = (months: number): Rate => ({ num: months, den: 1 });

function partlyPaidMonths(months: ContributionMonths, at: Month, params: ParameterReader): PartlyPaid[] {
  const weights = params.get("partlyPaidMonthWeights", at);
  return PARTLY_PAID.map((kind) => ({
    months: months[kind] + months.before200904[kind],
    weight: weights[kind],
  })).filter((one) => one.months > 0);
}

/**
 * Who of the relatives that shared the livelihood is paid the grant: the first in the order of the unpaid pension down to the
 * siblings; the spouse alone where a child has a basic survivors' pension and lives with a parent.
 * Law: NPA 52-2(3), 52-3. Rule R-551.
 */
export const deathGrantGoesTo = (
  relatives: readonly Relative[],
  survivorsBasic: SurvivorsBasicState = "none",
): Relative | undefined =>
  firstToClaim(
    relatives.filter((one) => (survivorsBasic === "childLivesWithParent" ? one === "spouse" : one !== "otherRelative")),
  );

/** The last day to claim the grant: the years of the limit, counted from the day after the death (NPA 102(4); ). */
export const lastDeathGrantDay = (diedOn: IsoDate, params: ParameterReader): IsoDate =>
  lastDayOfYearsAfter(diedOn, params.get("deathGrantTimeLimitYears", monthOfDate(diedOn)));

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
