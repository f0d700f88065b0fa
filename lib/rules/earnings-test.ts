import { type Rate, toYen, type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import type { Month } from "#lib/time/index.ts";
import { type EarningsThresholds, suspendedTwice } from "./earnings-suspension.ts";
import { monthly } from "./old-age-basic.ts";

export type EarningsTestCase = {
  /** Yearly parts of the old-age employees' pension; the first is the only one that is tested. */
  readonly remunerationRelated: Yen;
  readonly transitionalAddition: Yen;
  readonly deferralIncrement: Yen;
  readonly dependentsAddition: Yen;
  /** Twelve times the total monthly remuneration, so that a twelfth of the bonuses stays exact. */
  readonly annualRemuneration: number;
  readonly under65: boolean;
  readonly at: Month;
};

export type EarningsTest = EarningsThresholds & {
  /** A twelfth of the remuneration-related part (基本月額), the fraction dropped to show it, as in the next two. */
  readonly basicMonthlyAmount: Yen;
  readonly totalMonthlyRemuneration: Yen;
  /** What the test asks for of a month (支給停止基準額), not capped by the pension. */
  readonly suspensionBase: Yen;
  readonly exact: { readonly totalMonthlyRemuneration: Rate; readonly suspensionBase: Rate };
  readonly suspendedAmount: Yen;
  readonly allSuspended: boolean;
  readonly payableAmount: Yen;
  readonly payableMonthlyAmount: Yen;
  /** Highest pay of a month that suspends nothing, in whole yen; 0 where the pension alone passes the threshold. */
  readonly unsuspendedUpTo: Yen;
};

/** Thresholds of the month: two under 65 as long as the law had a lower one, otherwise one. */
function thresholdsOf(under65: boolean, at: Month, params: ParameterReader): EarningsThresholds {
  const threshold = params.get("earningsTestThreshold", at);
  const lower = under65 ? params.stretchIfAny("earningsTestUnder65Start", at)?.value : undefined;
  return lower === undefined ? { threshold } : { threshold, lower };
}

/**
 * How much of an old-age employees' pension earnings suspend in the month `at` (在職老齢年金).
 *
 *   suspendedAmount = suspensionBase x 12, at most the remuneration-related part        nearest yen
 *   payableAmount   = what remains of it + transitional addition + deferral increment
 *                     + dependants' addition, unless the remuneration-related part is wholly suspended
 *
 * In:  parts a year and pay of a month that is tested: insured in it and in the month before, or 70+ in such work.
 * Out: amounts in whole yen, monthly ones also exact; always payable, also when only the untested parts remain.
 * Other pensions, and pay without employees' insurance, have no part in it (R-397).
 * Law: EPIA 46, Act 34 of 1985 suppl. 62. Rules R-345, R-385, R-390 to R-392, R-397.
 */
export function earningsTest(facts: EarningsTestCase, params: ParameterReader): EarningsTest {
  const { remunerationRelated, annualRemuneration } = facts;
  const thresholds = thresholdsOf(facts.under65, facts.at, params);
  const twice = suspendedTwice(remunerationRelated, annualRemuneration, thresholds);
  const asked = halfOf(twice);
  const allSuspended = asked > 0 && asked >= remunerationRelated;
  const suspendedAmount = atMost(remunerationRelated, asked);
  const untested = facts.transitionalAddition + facts.deferralIncrement;
  const payableAmount = yen(
    remunerationRelated - suspendedAmount + untested + (allSuspended ? 0 : facts.dependentsAddition),
  );
  const exact = {
    totalMonthlyRemuneration: { num: annualRemuneration, den: 12 },
    suspensionBase: { num: twice, den: 24 },
  };
  return {
    ...thresholds,
    basicMonthlyAmount: monthly(remunerationRelated),
    totalMonthlyRemuneration: monthlyRemuneration(annualRemuneration),
    suspensionBase: toYen("paymentInstalment", exact.suspensionBase),
    exact,
    suspendedAmount,
    allSuspended,
    payableAmount,
    payableMonthlyAmount: monthly(payableAmount),
    unsuspendedUpTo: unsuspendedPay(remunerationRelated, facts.under65, facts.at, params),
  };
}

/** What the test suspends of the remuneration-related part, a year; the amount alone of `earningsTest`. */
export function suspendedByEarnings(
  remunerationRelated: Yen,
  annualRemuneration: number,
  under65: boolean,
  at: Month,
  params: ParameterReader,
): Yen {
  const twice = suspendedTwice(remunerationRelated, annualRemuneration, thresholdsOf(under65, at, params));
  return atMost(remunerationRelated, halfOf(twice));
}

const halfOf = (twice: number): Yen => toYen("benefitAmount", twice, { num: 1, den: 2 });

const atMost = (whole: Yen, asked: Yen): Yen => (asked < whole ? asked : whole);

/** The total monthly remuneration (総報酬月額相当額) as it is shown: a twelfth, the fraction dropped. */
export const monthlyRemuneration = (annualRemuneration: number): Yen =>
  toYen("paymentInstalment", annualRemuneration, { num: 1, den: 12 });

/** Highest pay of a month, with a twelfth of the bonuses, that leaves a pension whole; 0 where it alone passes the threshold. */
export function unsuspendedPay(remunerationRelated: Yen, under65: boolean, at: Month, params: ParameterReader): Yen {
  const { threshold, lower } = thresholdsOf(under65, at, params);
  return monthly(yen(Math.max(12 * (lower ?? threshold) - remunerationRelated, 0)));
}
