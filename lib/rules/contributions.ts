import { ONE, premiumAndHalf, type Rate, times, toYen, type Yen, yen } from "#lib/money/index.ts";
import type { ExemptionKind, ParameterReader } from "#lib/parameters/index.ts";
import type { Month } from "#lib/time/index.ts";
import { notEligible, type Outcome, payable } from "./outcome.ts";

export type NationalExemption = "none" | "quarter" | "half" | "threeQuarter" | "full";

const KIND: Readonly<Record<Exclude<NationalExemption, "none">, ExemptionKind>> = {
  quarter: "quarterExempt",
  half: "halfExempt",
  threeQuarter: "threeQuarterExempt",
  full: "fullExempt",
};

export type NationalContribution = {
  readonly fullAmount: Yen;
  readonly payableShare: Rate;
  readonly monthlyAmount: Yen;
  readonly additionalMonthlyAmount: Yen;
  readonly totalMonthlyAmount: Yen;
};

/**
 * Monthly National Pension contribution of category 1 (国民年金保険料), in whole or what an exemption leaves to pay, with the
 * additional contribution (付加保険料) where it is open.
 *
 * In:  exemption, additional contribution, `at`; `age` in years matters only before 1970-07.
 * Out: yen a month; `additionalNotAllowed` together with any exemption.
 * Law: NPA 87, 87-2, 90-2. Rules.
 */
export function nationalContribution(
  exemption: NationalExemption,
  additional: boolean,
  at: Month,
  params: ParameterReader,
  age = 20,
): Outcome<NationalContribution> {
  if (additional && exemption !== "none") return notEligible({ code: "additionalNotAllowed" });
  const left = leftToPay(exemption, at, params, age);
  const additionalMonthlyAmount = additional ? params.get("additionalContribution", at) : yen(0);
  const totalMonthlyAmount = yen(left.monthlyAmount + additionalMonthlyAmount);
  return payable({ ...left, additionalMonthlyAmount, totalMonthlyAmount });
}

export type LeftToPay = Pick<NationalContribution, "fullAmount" | "payableShare" | "monthlyAmount">;

/** What an exemption leaves to pay of a month's contribution, to 10 yen. */
export function leftToPay(exemption: NationalExemption, at: Month, params: ParameterReader, age = 20): LeftToPay {
  const rows = params.get("nationalContribution", at);
  const fullAmount = rows.findLast(({ fromAge }) => fromAge <= age)?.amount;
  if (fullAmount === undefined) throw new RangeError(`nationalContribution: no amount at age ${age}`);
  if (exemption === "none") return { fullAmount, payableShare: ONE, monthlyAmount: fullAmount };
  const payableShare = params.get("contributionPayableShare", at)[KIND[exemption]];
  return { fullAmount, payableShare, monthlyAmount: toYen("contributionAmount", fullAmount, payableShare) };
}

export type Shares = {
  readonly base: number;
  readonly rate: Rate;
  readonly whole: Yen;
  readonly employee: Yen;
  readonly employer: Yen;
};

/**
 * Contribution of employees' pension insurance on a standard remuneration or bonus, and its halves: the worker's half
 * drops 50 sen and less, the employer bears the rest.
 * Law: EPIA 81, 82, 84; Act 42 of 1987 art. 3. Rule R-320.
 */
export function employeesShares(base: number, rate: Rate): Shares {
  const { whole, half: employee } = premiumAndHalf(base, rate);
  return { base, rate, whole, employee, employer: yen(whole - employee) };
}

export type EmployeesContribution = { readonly monthly: Shares; readonly bonus: Shares };

/** Employees' pension contribution of a month and of its bonus at the rate of `at` (厚生年金保険料; R-320, R-321). */
export function employeesContribution(
  standardMonthlyRemuneration: number,
  standardBonus: number,
  at: Month,
  params: ParameterReader,
): EmployeesContribution {
  const rate = params.get("employeesContributionRate", at);
  return { monthly: employeesShares(standardMonthlyRemuneration, rate), bonus: employeesShares(standardBonus, rate) };
}

export type EmployerShare = {
  /** Part of the pay that this employer pays. */
  readonly share: Rate;
  /** What it bears itself, and what the worker bears through it: each this part of half the contribution. */
  readonly half: Rate;
  /** The worker's part as taken from pay. */
  readonly deducted: Yen;
};

/**
 * The contribution of someone insured at several employers at once, split over them by what each pays: remuneration for the
 * monthly contribution, that month's bonuses for the one on bonuses. Exact; only what is taken from pay is rounded.
 *
 * In:  `base`, the one standard remuneration or bonus of all of them; `paid`, what each pays, not all 0.
 * Law: EPIA 24(2), 82(3); EPIO 4. Rule R-307.
 */
export function sharesByEmployer(base: number, rate: Rate, paid: readonly number[]): EmployerShare[] {
  const total = paid.reduce((sum, amount) => sum + amount, 0);
  const half = times({ num: base, den: 1 }, times(rate, { num: 1, den: 2 }));
  return paid.map((amount) => {
    const share = { num: amount, den: total };
    return { share, half: times(half, share), deducted: toYen("payrollDeduction", half, share) };
  });
}

/**
 * Contribution for children (子ども・子育て拠出金) on a standard remuneration or bonus: the employer bears all of it, the fraction
 * dropped. No part of it is the worker's, and no benefit of the pensions rests on it.
 * Law: Act on Support for Children and Child Rearing 69, 70. Rule R-325.
 */
export const childRearingContribution = (base: number, at: Month, params: ParameterReader): Yen =>
  toYen("premiumTotal", base, params.get("childRearingContributionRate", at));
