import { type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { employeesShares } from "#lib/rules/index.ts";
import { addMonths, fiscalYearOf, formatMonth, type Month, monthsOf } from "#lib/time/index.ts";
import type { Member } from "./household.ts";
import type { PaidLate } from "./late-payments.ts";
import { type CostStretch, costStretches } from "./month-costs.ts";
import type { CostRun, Reason } from "./types.ts";

/** What a fiscal year costs. */
export type YearOfContributions = {
  readonly fiscalYear: number;
  readonly nationalAmount: Yen;
  readonly employeesAmount: Yen;
  readonly employerAmount: Yen;
};

export type Contributions = {
  /** The fiscal years in which anything is due, in order. */
  readonly years: readonly YearOfContributions[];
  /** Every month of the ledger. */
  readonly stretches: readonly CostStretch[];
};

/**
 * Contributions of a member by fiscal year: the own ones to both schemes, late payments in the year they are made, and the
 * employer's share.
 */
export function contributionsOf(member: Member, params: ParameterReader): Contributions {
  const stretches = costStretches(member, params);
  return { years: totalsByYear(member, stretches), stretches };
}

/** The same of the months before one alone, with what has been paid late by then. */
export const contributionsBefore = (
  member: Member,
  { stretches }: Contributions,
  month: Month,
): readonly YearOfContributions[] =>
  totalsByYear(
    { ...member, paidLate: member.paidLate.filter(({ paidIn }) => paidIn < month) },
    stretches.filter(({ from }) => from < month).map((one) => ({ ...one, to: Math.min(one.to, month) as Month })),
  );

/** Sums of each fiscal year in which anything is due, of the months and bonuses of these stretches and of all late payments. */
export function totalsByYear(member: Member, stretches: readonly CostStretch[]): readonly YearOfContributions[] {
  const { ledger, prefix, paidLate } = member;
  const { bonuses } = prefix;
  const { bonus, bonusWaived } = ledger;
  // mostly one of the two bonuses before comes again
  let last = NO_SHARES;
  let before = NO_SHARES;
  const years: YearOfContributions[] = [];
  const start = stretches[0]?.from ?? ledger.from;
  const end = stretches.at(-1)?.to ?? start;
  let i = 0;
  let next = 0;
  while ((bonuses[next] ?? ledger.length) < start - ledger.from) next++;
  let fiscalYear = fiscalYearOf(start) - 1;
  for (let from = start, to = monthsOf(fiscalYear + 1).to; from < end; from = to, to = addMonths(to, 12)) {
    fiscalYear++;
    let due = false;
    let national = 0;
    let employee = 0;
    let employer = 0;
    for (let stretch = stretches[i]; stretch && stretch.from < to; stretch = stretches[++i]) {
      const until = Math.min(stretch.to, to);
      const months = until - Math.max(stretch.from, from);
      if (stretch.national !== undefined) {
        due = true;
        national += months * stretch.national;
      }
      if (typeof stretch.employees === "object") {
        due = true;
        employee += months * stretch.employees.employee;
        employer += months * stretch.employees.employer;
      }
      const { rate } = stretch;
      const endCell = until - ledger.from;
      for (let at = bonuses[next] ?? NEVER; at < endCell; at = bonuses[++next] ?? NEVER) {
        if (!rate || bonusWaived[at]) continue;
        const amount = bonus[at] ?? 0;
        if (last.base !== amount || last.rate !== rate) {
          const shares = before.base === amount && before.rate === rate ? before : employeesShares(amount, rate);
          before = last;
          last = shares;
        }
        due = true;
        employee += last.employee;
        employer += last.employer;
      }
      // it goes on in the next year
      if (stretch.to > to) break;
    }
    if (due)
      years.push({
        fiscalYear,
        nationalAmount: yen(national),
        employeesAmount: yen(employee),
        employerAmount: yen(employer),
      });
  }
  return paidLate.length > 0 ? withLatePayments(years, paidLate) : years;
}

const NEVER = Number.MAX_SAFE_INTEGER;
const NO_SHARES = employeesShares(0, { num: 0, den: 1 });
const NOTHING = { nationalAmount: yen(0), employeesAmount: yen(0), employerAmount: yen(0) };

/** The same years with what is paid late in each. */
function withLatePayments(
  years: readonly YearOfContributions[],
  paidLate: readonly PaidLate[],
): readonly YearOfContributions[] {
  const byYear = new Map(years.map((year) => [year.fiscalYear, year]));
  for (const { paidIn, amount } of paidLate) {
    const fiscalYear = fiscalYearOf(paidIn);
    const year = byYear.get(fiscalYear) ?? { fiscalYear, ...NOTHING };
    byYear.set(fiscalYear, { ...year, nationalAmount: yen(year.nationalAmount + amount) });
  }
  return [...byYear.values()].sort((a, b) => a.fiscalYear - b.fiscalYear);
}

/** Own contributions a month, in runs of the same amount. */
export function costRuns({ stretches }: Contributions): CostRun[] {
  const runs: { from: Month; to: Month; monthlyAmount: Yen | undefined }[] = [];
  for (const { from, to, national, employees } of stretches) {
    const monthlyAmount = employees === "unknown" ? undefined : yen((national ?? 0) + (employees?.employee ?? 0));
    const last = runs.at(-1);
    if (last && last.monthlyAmount === monthlyAmount) last.to = to;
    else runs.push({ from, to, monthlyAmount });
  }
  return runs;
}

/** Insured months of a member whose contribution rate is not in the data, by kind of insurance. */
export function unknownRates({ person }: Member, contributions: Contributions | undefined): Reason[] {
  const unknown = new Map<number, { from: Month; months: number }>();
  for (const { from, to, scheme, employees } of contributions?.stretches ?? []) {
    if (employees !== "unknown") continue;
    const seen = unknown.get(scheme);
    unknown.set(scheme, { from: seen?.from ?? from, months: (seen?.months ?? 0) + to - from });
  }
  return [...unknown].map(([scheme, { from, months }]) => ({
    code: "contributionRateUnknown",
    person: person.id,
    scheme,
    from: formatMonth(from),
    months,
  }));
}
