import type { ParameterName, ParameterValues } from "#lib/parameters/index.ts";
import { type Month, parseMonth } from "#lib/time/index.ts";
import { parameters } from "./index.ts";

/**
 * Months in which the law turned. Each is read off the series that turns there, so that the date stands once, with its
 * source and confidence.
 */

function beginOf(name: ParameterName, step: number): Month {
  const begin = parameters.history(name)[step]?.from;
  if (begin === undefined) throw new RangeError(`beginOf: ${name} has no step ${step}`);
  return begin;
}

/** First month of the first value for which something holds. */
function firstMonth<N extends ParameterName>(name: N, holds: (value: ParameterValues[N]) => boolean): Month {
  const begin = parameters.history(name).find(({ value }) => holds(value))?.from;
  if (begin === undefined) throw new RangeError(`firstMonth: no such value of ${name}`);
  return begin;
}

/** Bonuses bear contributions and count for the pension like monthly pay (総報酬制, R-317, R-331). */
export const bonusesCountFrom = beginOf("employeesBonusMonthlyCap", 0);

/** Half of the basic pension is the state's, so exempted months weigh more from here on. */
export const halfStateShareFrom = beginOf("stateShare", 1);

/** Ten years are enough for the right. */
export const tenYearsFrom = beginOf("qualifyingMonths", 1);

/** Health insurance caps the bonuses of a fiscal year; before, those of a month (HIA 45, R-317). */
export const yearlyHealthCapFrom = beginOf("healthBonusAnnualCap", 0);

/**
 * The National Pension begins; nothing before it counts in it (R-115, R-146). Employees' months before are complementary, and
 * full months of their own pension (R-762).
 */
export const nationalPensionBegins = beginOf("nationalContribution", 0);

/** Employees' pension insurance begins. */
export const insuranceBegins = beginOf("employeesContributionRate", 0);

/** The pay of short-time workers is no longer tested. */
export const payTestEnds = firstMonth("shortTimeCoverage", ({ monthlyPayFrom }) => monthlyPayFrom === null);

/** First rate on file of what employers bear for children. */
export const childRearingFrom = beginOf("childRearingContributionRate", 0);

/** Contributions are waived during leave around a birth. */
export const leaveWaiversFrom = beginOf("employeesLeaveWaivers", 0);

/** Months in which a parent of a young child earns less may count at the pay before. */
export const deemedRemunerationFrom = beginOf("deemedRemuneration", 0);

/** Additions for spouse and children follow the law of 2025 for rights from here on. */
export const additionsReformFrom = beginOf("childAdditionBase", 1);

/** A spouse's employees' pension after a death ends after five years or rests on income (R-570). */
export const survivorsReformFrom = beginOf("survivorsFixedTerm", 0);

/** A child's basic survivors' pension is paid while it lives with a parent (R-505, R-576). */
export const childWithParentFrom = beginOf("parentSuspendsChild", 1);

/** Pension records can be divided on divorce. */
export const divisionFrom = beginOf("divisionClaimYears", 0);

/** Months of category 3 from here on are split at the request of the dependent alone. */
export const category3DivisionFrom = beginOf("category3DivisionShare", 0);

/** Last month that the law leaves for barring holders of a re-entry permit from the lump-sum withdrawal. */
export const reentryBarBy = parseMonth(parameters.history("lumpSumReform")[0]?.value.reentryBarBy ?? "");

/** The lump-sum withdrawal goes by contribution and rate for last months from here on. */
export const lumpSumFrom = beginOf("lumpSumWithdrawal", 0);
