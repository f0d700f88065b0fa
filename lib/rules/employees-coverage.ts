import { payTestEnds } from "#data/turning-points.ts";
import { compare, type Rate, times } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { addMonths, type Month } from "#lib/time/index.ts";
import { notEligible, type Outcome, payable, type Reason } from "./outcome.ts";

export type CoverageCase = {
  /** Whole years attained. */
  readonly age: number;
  readonly weeklyHours: Rate;
  readonly regularWeeklyHours: Rate;
  /** Days a month, own and of a comparable regular worker; without them the hours alone decide. */
  readonly days?: { readonly own: number; readonly regular: number };
  readonly monthlyWage: number;
  readonly student: boolean;
  /** Regular insured employees of the firm: those of the three-quarters rule. */
  readonly firmSize: number;
  readonly expectedMonths: number;
  readonly coveredWorkplace: boolean;
  readonly at: Month;
};

export type EmployeesCoverage = {
  readonly rule: "threeQuarters" | "shortTime";
  readonly health: boolean;
  readonly employeesPension: boolean;
  readonly fullTimeShare: Rate;
  readonly hoursNeeded: Rate;
  readonly daysNeeded?: Rate;
};

/**
 * Is a worker insured as an employee (厚生年金・健康保険の適用)? In a covered workplace everyone under the ages at which the
 * schemes end is, directors too and whatever the nationality: by the three-quarters rule with enough hours and days, else
 * by the rule for short-time workers. Between the two ages (70 and 75) health insurance alone goes on.
 *
 * In:  the job as the contract of employment states it; `at`, the month whose law applies.
 * Out: the ground of coverage and the schemes, or every test that fails. Below three quarters these are the tests of the
 *      short-time rule, and `needed` is the least that would pass. `toBeConfirmed` where only the end of the pay test lets in.
 * Not asked for: day, seasonal and temporary work, and firms that apply the short-time rule by agreement.
 * Law: EPIA 9, 12, Act 62 of 2012 suppl. 17; HIA 3. Rules, S-701, S-702, S-705.
 */
export function employeesCoverage(facts: CoverageCase, params: ParameterReader): Outcome<EmployeesCoverage> {
  const { age, weeklyHours, days, at } = facts;
  const fullTimeShare = params.get("fullTimeShareForCoverage", at);
  const hoursNeeded = times(facts.regularWeeklyHours, fullTimeShare);
  const daysNeeded = days && times({ num: days.regular, den: 1 }, fullTimeShare);
  const enoughDays = !days || !daysNeeded || compare({ num: days.own, den: 1 }, daysNeeded) >= 0;
  const rule = compare(weeklyHours, hoursNeeded) >= 0 && enoughDays ? "threeQuarters" : "shortTime";
  const healthEnd = params.get("healthInsuranceEndAge", at);
  const reasons: Reason[] = [
    ...(rule === "threeQuarters" ? termReasons(facts, params) : shortTimeReasons(facts, params)),
    ...(facts.coveredWorkplace ? [] : [{ code: "workplaceNotCovered" }]),
    ...(age >= healthEnd ? [{ code: "overAge", age, limit: healthEnd }] : []),
  ];
  if (reasons.length > 0) return notEligible(...reasons);
  return payable<EmployeesCoverage>(
    {
      rule,
      health: true,
      employeesPension: age < params.get("employeesInsuranceEndAge", at),
      fullTimeShare,
      hoursNeeded,
      ...(daysNeeded ? { daysNeeded } : {}),
    },
    rule === "shortTime" && hangsOnEndOfPayTest(facts, params) ? ["R-305"] : [],
  );
}

/** A term of two months that will not be renewed stays outside, whatever the hours. */
function termReasons({ expectedMonths, at }: CoverageCase, params: ParameterReader): Reason[] {
  const outlasts = params.get("shortTermEmploymentMonths", at);
  return expectedMonths > outlasts ? [] : [tooShort(expectedMonths, outlasts + 1)];
}

const tooShort = (months: number, needed: number): Reason => ({ code: "termTooShort", months, needed });

/** The tests of workers below three quarters that fail, by the law of the month. */
function shortTimeReasons(facts: CoverageCase, params: ParameterReader): Reason[] {
  const { weeklyHours, monthlyWage, student, firmSize, expectedMonths, at } = facts;
  const tests = params.get("shortTimeCoverage", at);
  const term = tests.expectedMonths;
  const months = "atLeast" in term ? term.atLeast : term.moreThan + 1;
  const reasons: Reason[] = [];
  if (compare(weeklyHours, { num: tests.weeklyHoursFrom, den: 1 }) < 0)
    reasons.push({ code: "hoursTooFew", hours: weeklyHours.num / weeklyHours.den, needed: tests.weeklyHoursFrom });
  if (tests.monthlyPayFrom !== null && monthlyWage < tests.monthlyPayFrom)
    reasons.push({ code: "wageTooLow", amount: monthlyWage, needed: tests.monthlyPayFrom });
  if (student && tests.studentsExcluded) reasons.push({ code: "student" });
  // once the law names no size any more, a firm without one regular insured person counts as well
  if (tests.firmInsuredOver > 0 && firmSize <= tests.firmInsuredOver)
    reasons.push({ code: "firmTooSmall", size: firmSize, needed: tests.firmInsuredOver + 1 });
  if (expectedMonths < months) reasons.push(tooShort(expectedMonths, months));
  return reasons;
}

/** Pay below the last amount of the test: the worker is in only because the test is over, and its day is to be confirmed. */
function hangsOnEndOfPayTest({ monthlyWage, at }: CoverageCase, params: ParameterReader): boolean {
  if (at < payTestEnds) return false;
  const last = params.get("shortTimeCoverage", addMonths(payTestEnds, -1)).monthlyPayFrom;
  return last !== null && monthlyWage < last;
}
