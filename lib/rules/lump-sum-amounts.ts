import type { InsuredParts } from "#lib/career/index.ts";
import type { ContributionMonths } from "#lib/input/index.ts";
import { inDecimals, plus, type Rate, reduced, times, toYen, type Yen, yen } from "#lib/money/index.ts";
import type { ExemptionKind, ParameterReader } from "#lib/parameters/index.ts";
import { type Month, monthNumberOf, monthOf, yearOf } from "#lib/time/index.ts";
import { leftToPay } from "./contributions.ts";

const HALF: Rate = { num: 1, den: 2 };
const KINDS: readonly ExemptionKind[] = ["quarterExempt", "halfExempt", "threeQuarterExempt", "fullExempt"];

/** Months in whole steps up to the cap of the law in the last month. */
export type SteppedMonths = {
  readonly countedMonths: Rate;
  readonly stepMonths: number;
  readonly capMonths: number;
  readonly steps: number;
  readonly multiplierMonths: number;
};

function stepped(countedMonths: Rate, lastMonth: Month, params: ParameterReader): SteppedMonths {
  const { stepMonths, capMonths } = params.get("lumpSumWithdrawal", lastMonth);
  const steps = Math.floor(countedMonths.num / (countedMonths.den * stepMonths));
  return { countedMonths, stepMonths, capMonths, steps, multiplierMonths: Math.min(steps * stepMonths, capMonths) };
}

export type NationalWithdrawalCase = {
  /** Months of category 1; those of the other categories do not bring this lump sum. */
  readonly months: ContributionMonths;
  readonly lastPaidMonth: Month;
};

export type WeighedPaidMonths = {
  readonly paid: number;
  readonly weighed: readonly { readonly months: number; readonly weight: Rate }[];
  readonly countedMonths: Rate;
};

/** Paid months, the partly waived ones by the part that was paid; waived ones count for nothing. */
export function paidMonths({ months, lastPaidMonth }: NationalWithdrawalCase, params: ParameterReader) {
  const weights = params.get("partlyPaidMonthWeights", lastPaidMonth);
  const weighed = KINDS.map((kind) => ({
    months: months[kind] + months.before200904[kind],
    weight: weights[kind],
  })).filter((one) => one.months > 0);
  const countedMonths = weighed.reduce<Rate>(
    (sum, one) => plus(sum, { num: one.months * one.weight.num, den: one.weight.den }),
    { num: months.paid, den: 1 },
  );
  return { paid: months.paid, weighed, countedMonths } satisfies WeighedPaidMonths;
}

export type NationalWithdrawal = SteppedMonths & {
  readonly counted: WeighedPaidMonths;
  readonly contribution: Yen;
  readonly amount: Yen;
};

/**
 * Lump-sum withdrawal of the National Pension: half the contribution of the fiscal year of the last paid month, times the
 * paid months in whole steps of six up to the cap in force then.
 * Law: NPA-S 9-3-2(3), NPO 14-3-2. Rule R-651.
 */
export function nationalWithdrawal(facts: NationalWithdrawalCase, params: ParameterReader): NationalWithdrawal {
  const counted = paidMonths(facts, params);
  const months = stepped(counted.countedMonths, facts.lastPaidMonth, params);
  const contribution = leftToPay("none", facts.lastPaidMonth, params).fullAmount;
  const amount = toYen("lumpSumAmount", contribution, HALF, months.multiplierMonths);
  return { ...months, counted, contribution, amount };
}

export type EmployeesWithdrawalCase = {
  /** The last insured month, that before the month of loss. */
  readonly lastMonth: Month;
  /** Insured months with their standard remuneration, from 2003-04 with the bonuses; not re-evaluated. */
  readonly pay: InsuredParts;
};

export type EmployeesWithdrawal = SteppedMonths & {
  readonly pay: InsuredParts;
  /** Read where there is pay before 2003-04. */
  readonly payFactor?: Rate;
  readonly total: Rate;
  readonly average: Rate;
  readonly contributionRate: Rate;
  /** To one decimal. */
  readonly rate: Rate;
  readonly amount: Yen;
  readonly withholdingRate: Rate;
  readonly withheldTax: Yen;
  readonly netAmount: Yen;
};

/** The contribution rate of an October decides: of the year before, for a last month before September of two years before. */
const RATE_MONTH = 10;
const NEWER_RATE_FROM = 9;

/** The October whose contribution rate a last insured month takes. */
export const rateMonthOf = (lastMonth: Month): Month =>
  monthOf(yearOf(lastMonth) - (monthNumberOf(lastMonth) < NEWER_RATE_FROM ? 2 : 1), RATE_MONTH);

/**
 * Lump-sum withdrawal of employees' pension insurance, and the income tax withheld from it at source.
 *
 *   average = (remuneration before 2003-04 x 1.3 + remuneration and bonuses after) / months     exact
 *   rate    = contribution rate x 1/2 x months in whole steps of six up to the cap              to one decimal
 *   amount  = average x rate                                                                   fraction dropped
 *
 * The tax comes back, all or in part, on a tax return that has the payment taxed as retirement income of a resident (Income
 * Tax Act art. 171, 173); what that tax is, is not reckoned here. The lump sum of the National Pension bears none at source.
 * Several kinds of insurance: amounts go by kind, with the rate of each; here all months are of the private sector.
 *
 * In:  a case with at least one month; `at`, the month of payment, for the tax.
 * Law: EPIA-S 29(3)(4), 30, EPIO 12-2, H12-S 22; Income Tax Act art. 213. Rule R-652.
 */
export function employeesWithdrawal(
  { lastMonth, pay }: EmployeesWithdrawalCase,
  at: Month,
  params: ParameterReader,
): EmployeesWithdrawal {
  const { to200303, from200304 } = pay;
  const payFactor = to200303.months > 0 ? params.get("lumpSumPayFactorBefore200304", at) : undefined;
  const total = payFactor ? plus(times(to200303.total, payFactor), from200304.total) : from200304.total;
  const count = to200303.months + from200304.months;
  const average = reduced({ num: total.num, den: total.den * count });
  const months = stepped({ num: count, den: 1 }, lastMonth, params);
  const contributionRate = params.get("employeesContributionRate", rateMonthOf(lastMonth));
  const rate = inDecimals(times(times(contributionRate, HALF), { num: months.multiplierMonths, den: 1 }), 1);
  const amount = toYen("lumpSumAmount", average, rate);
  const withholdingRate = params.get("lumpSumWithholdingRate", at);
  const withheldTax = toYen("withheldTax", amount, withholdingRate);
  return {
    ...months,
    pay,
    ...(payFactor ? { payFactor } : {}),
    total,
    average,
    contributionRate,
    rate,
    amount,
    withholdingRate,
    withheldTax,
    netAmount: yen(amount - withheldTax),
  };
}
