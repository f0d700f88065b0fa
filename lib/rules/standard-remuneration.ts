import { yearlyHealthCapFrom } from "#data/turning-points.ts";
import { gradeFor, type MonthOfPay, meanPay } from "#lib/career/index.ts";
import { toYen, type Yen, yen } from "#lib/money/index.ts";
import type { Grade, ParameterReader } from "#lib/parameters/index.ts";
import { fiscalYearOf, type Month } from "#lib/time/index.ts";
import { notEligible, type Outcome, payable } from "./outcome.ts";

export type StandardRemuneration = {
  readonly total: number;
  readonly months: number;
  readonly monthlyRemuneration: Yen;
  readonly employees: Grade;
  readonly health: Grade;
};

/**
 * Grade and standard monthly remuneration of a pay (標準報酬月額) in employees' pension and in health insurance; of three
 * months, those with too few base days are left out and the rest averaged.
 *
 * Out: both grades; `noMonthWithEnoughDays` when no month counts.
 * Law: EPIA 20 to 23, HIA 40 to 43. Rules R-310 to R-314.
 */
export function standardRemuneration(
  pay: number | readonly MonthOfPay[],
  minimumDays: number,
  at: Month,
  params: ParameterReader,
): Outcome<StandardRemuneration> {
  const months = typeof pay === "number" ? [{ remuneration: pay, baseDays: minimumDays }] : pay;
  const found = meanPay(months, minimumDays);
  if (!found) return notEligible({ code: "noMonthWithEnoughDays", needed: minimumDays });
  return payable({
    total: found.total,
    months: found.months,
    monthlyRemuneration: found.mean,
    employees: gradeFor(found.mean, params.get("employeesGrades", at)),
    health: gradeFor(found.mean, params.get("healthGrades", at)),
  });
}

export type BonusPayment = { readonly month: Month; readonly amount: number; readonly healthInsurer: string };

export type HealthBonus = {
  readonly insurer: string;
  readonly paid: number;
  readonly floored: Yen;
  readonly cap: Yen;
  /** Standard bonuses of the same insurer and fiscal year before this month. */
  readonly used: number;
  readonly amount: Yen;
};

export type BonusOfMonth = {
  readonly month: Month;
  readonly paid: number;
  readonly floored: Yen;
  readonly employeesCap: Yen;
  readonly employees: Yen;
  readonly health: readonly HealthBonus[];
};

/**
 * Standard bonuses month by month (標準賞与額): the month's bonuses together in whole thousands, up to the monthly cap of
 * employees' pension; for health insurance up to what is left of the yearly cap of the insurer. Caps of each month.
 * Law: EPIA 24-4, HIA 45. Rule R-317.
 */
export function standardBonuses(payments: readonly BonusPayment[], params: ParameterReader): BonusOfMonth[] {
  const used = new Map<string, number>();
  const months = [...new Set(payments.map(({ month }) => month))].sort((a, b) => a - b);
  return months.map((month) => {
    const own = payments.filter((payment) => payment.month === month);
    const paid = sumOf(own);
    const floored = toYen("standardBonus", paid);
    const employeesCap = params.get("employeesBonusMonthlyCap", month);
    const monthlyCap = month < yearlyHealthCapFrom;
    const healthCap = params.get(monthlyCap ? "healthBonusMonthlyCap" : "healthBonusAnnualCap", month);
    const health = [...new Set(own.map(({ healthInsurer }) => healthInsurer))].map((insurer): HealthBonus => {
      const year = `${fiscalYearOf(month)} ${insurer}`;
      const before = monthlyCap ? 0 : (used.get(year) ?? 0);
      const paidHere = sumOf(own.filter(({ healthInsurer }) => healthInsurer === insurer));
      const flooredHere = toYen("standardBonus", paidHere);
      const amount = yen(Math.min(flooredHere, Math.max(0, healthCap - before)));
      used.set(year, before + amount);
      return { insurer, paid: paidHere, floored: flooredHere, cap: healthCap, used: before, amount };
    });
    return { month, paid, floored, employeesCap, employees: yen(Math.min(floored, employeesCap)), health };
  });
}

const sumOf = (payments: readonly BonusPayment[]): number => payments.reduce((sum, { amount }) => sum + amount, 0);
