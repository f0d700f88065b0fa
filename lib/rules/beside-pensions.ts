import { toYen, type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader, WorkInjuryPension } from "#lib/parameters/index.ts";
import type { Month } from "#lib/time/index.ts";

export type AnnualPensions = { readonly employees: Yen; readonly basic: Yen };

/**
 * Sickness allowance (傷病手当金) of a day beside an employees' disability pension of the same illness, or of a retired person beside
 * old-age pensions: what it exceeds a 360th of the year's pensions by. A basic disability pension alone takes nothing off.
 *
 * In:  allowance of a day; the year's employees' pension and the basic one of the same illness, or of old age.
 * Law: Health Insurance Act 108(3)(5). Rule R-475.
 */
export function sicknessAllowanceBesidePension(
  dailyAmount: Yen,
  beside: "disability" | "oldAge",
  annual: AnnualPensions,
  at: Month,
  params: ParameterReader,
): Yen {
  if (beside === "disability" && annual.employees === 0) return dailyAmount;
  const days = params.get("sicknessAllowancePensionDays", at);
  const pensionByDay = toYen("pensionByDay", annual.employees + annual.basic, { num: 1, den: days });
  return yen(Math.max(0, dailyAmount - pensionByDay));
}

/**
 * Sickness allowance of so many days from a one-off disability allowance (障害手当金) of the same illness on: nothing until the days together
 * reach that allowance, then what goes beyond it.
 * Law: Health Insurance Act 108(4). Rule R-475.
 */
export const sicknessAllowanceBesideGrant = (dailyAmount: Yen, days: number, grant: Yen): Yen =>
  yen(Math.max(0, days * dailyAmount - grant));

/**
 * Pension of workers' accident insurance (労災年金) beside public pensions of the same cause, which are paid in full: a share of it by the
 * pensions paid, but no less than what it exceeds them by. Its special supplements stay whole, and an old-age pension
 * changes nothing; beside a basic pension for disability before 20 it is the other way round.
 *
 * In:  annual amounts; a widow's pension counts as a basic one with the employees' survivors' pension beside it.
 * Law: Workers' Accident Compensation Insurance Act 15(2), app. table 1, its order 2 to 7. Rule R-476.
 */
export function workInjuryBesidePension(
  kind: WorkInjuryPension,
  workInjury: Yen,
  annual: AnnualPensions,
  at: Month,
  params: ParameterReader,
): Yen {
  const { employees, basic } = annual;
  if (employees + basic === 0) return workInjury;
  const shares = params.get("workInjuryPensionShares", at)[kind];
  const share = employees === 0 ? shares.basicOnly : basic === 0 ? shares.employeesOnly : shares.both;
  const cut = toYen("workInjuryPension", workInjury, share);
  return yen(Math.max(cut, workInjury - employees - basic));
}
