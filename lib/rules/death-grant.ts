import type { ContributionMonths } from "#lib/input/index.ts";
import { compare, plus, type Rate, times, toDecimal, type Yen, yen } from "#lib/money/index.ts";
import type { ExemptionKind, ParameterReader } from "#lib/parameters/index.ts";
import { type IsoDate, lastDayOfYearsAfter, type Month, monthOfDate } from "#lib/time/index.ts";
import { notEligible, type Outcome, payable, type Reason } from "./outcome.ts";
import { firstToClaim, type Relative } from "./unpaid-pension.ts";

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
