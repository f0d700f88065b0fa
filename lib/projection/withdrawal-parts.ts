import { bonusesCountFrom, lumpSumFrom } from "#data/turning-points.ts";
import { CATEGORY_1, type InsuredParts, nationalTotals, STANDING } from "#lib/career/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { type EmployeesWithdrawalCase, type NationalWithdrawalCase, qualifyingPeriod } from "#lib/rules/index.ts";
import { addMonths, type Month } from "#lib/time/index.ts";
import { employeesMonths, qualifyingMonths, recordsIn } from "./counted-months.ts";
import type { Member } from "./household.ts";

/** Months that bring the lump sum of the National Pension and end with it: of category 1, and those joined by choice. */
export const OF_NATIONAL: ReadonlySet<number> = new Set([...CATEGORY_1, STANDING.voluntary, STANDING.paidLate]);
/** Of them, those for which something was paid. */
const PAID: ReadonlySet<number> = new Set([
  STANDING.paid,
  STANDING.voluntary,
  STANDING.paidLate,
  STANDING.quarterExempt,
  STANDING.halfExempt,
  STANDING.threeQuarterExempt,
]);

export function nationalPart({ prefix }: Member, until: Month): NationalWithdrawalCase | undefined {
  const { from } = prefix.ledger;
  const runs = prefix.runs.filter(({ at, standing }) => from + at < until && OF_NATIONAL.has(standing));
  const last = runs.findLast(({ standing }) => PAID.has(standing));
  const lastPaidMonth = last && ((Math.min(from + last.end, until) - 1) as Month);
  if (lastPaidMonth === undefined || lastPaidMonth < lumpSumFrom) return undefined;
  return { months: nationalTotals({ ...prefix, runs }, until).months, lastPaidMonth };
}

/**
 * The pay of the insured months, not re-evaluated: what contributions were charged on, for the pay deemed while a child is
 * small counts for pensions alone, or what a split left.
 */
export function employeesPart(member: Member, until: Month): EmployeesWithdrawalCase | undefined {
  const records = recordsIn(member, until);
  const { from, scheme, bonus, charged, remuneration } = records.ledger;
  const monthly = records === member.prefix ? charged : remuneration;
  const parts = { before: { months: 0, total: 0 }, after: { months: 0, total: 0 } };
  let lastMonth: Month | undefined;
  for (let month = from; month < until; month = addMonths(month, 1)) {
    const i = month - from;
    if ((scheme[i] ?? 0) === 0) continue;
    const part = month < bonusesCountFrom ? parts.before : parts.after;
    part.months++;
    part.total += (monthly[i] ?? 0) + (bonus[i] ?? 0);
    lastMonth = month;
  }
  if (lastMonth === undefined || lastMonth < lumpSumFrom) return undefined;
  const exact = ({ months, total }: { months: number; total: number }) => ({ months, total: { num: total, den: 1 } });
  const pay: InsuredParts = { to200303: exact(parts.before), from200304: exact(parts.after) };
  return { lastMonth, pay };
}

/** Months toward the ten years that neither lump sum takes. */
export function otherMonths(
  member: Member,
  until: Month,
  {
    national,
    employees,
  }: { national: NationalWithdrawalCase | undefined; employees: EmployeesWithdrawalCase | undefined },
  at: Month,
  params: ParameterReader,
): number {
  const all = qualifyingMonths(member, until, at, params).japaneseMonths;
  const ofNational = national ? qualifyingPeriod(national.months, 0, at, params).japaneseMonths : 0;
  const ofEmployees = employees ? employeesMonths(member, until).all : 0;
  return all - ofNational - ofEmployees;
}
