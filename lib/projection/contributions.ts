import { type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { fiscalYearOf, formatMonth, type Month, monthsOf } from "#lib/time/index.ts";
import type { Member } from "./household.ts";
import { type BonusCost, bonusCosts, type CostStretch, costStretches } from "./month-costs.ts";
import type { CostRun, Reason } from "./types.ts";

/** What a fiscal year costs. */
export type YearOfContributions = {
  readonly nationalAmount: Yen;
  readonly employeesAmount: Yen;
  readonly employerAmount: Yen;
};

export type Contributions = {
  readonly byYear: ReadonlyMap<number, YearOfContributions>;
  /** Every month of the ledger. */
  readonly costs: readonly CostRun[];
  /** Insured months whose contribution rate is not in the data, by kind of insurance. */
  readonly unknown: readonly Reason[];
};

/**
 * Contributions of a member by fiscal year: the own ones to both schemes, late payments in the year they are made, and the
 * employer's share.
 */
export function contributionsOf(member: Member, params: ParameterReader): Contributions {
  const stretches = costStretches(member, params);
  return {
    byYear: totalsByYear(member, stretches, bonusCosts(member, stretches)),
    costs: costRuns(stretches),
    unknown: unknownRates(member, stretches),
  };
}

type Totals = { nationalAmount: Yen; employeesAmount: Yen; employerAmount: Yen };

/** Sums of each fiscal year in which anything is due. */
export function totalsByYear(
  { paidLate }: Member,
  stretches: readonly CostStretch[],
  bonuses: readonly BonusCost[],
): Map<number, YearOfContributions> {
  const years = new Map<number, Totals>();
  const totalsOf = (year: number): Totals => {
    const known = years.get(year);
    if (known) return known;
    const none = { nationalAmount: yen(0), employeesAmount: yen(0), employerAmount: yen(0) };
    years.set(year, none);
    return none;
  };
  const add = (totals: Totals, months: number, { national, employees }: CostStretch) => {
    if (national !== undefined) totals.nationalAmount = yen(totals.nationalAmount + months * national);
    if (!employees || employees === "unknown") return;
    totals.employeesAmount = yen(totals.employeesAmount + months * employees.employee);
    totals.employerAmount = yen(totals.employerAmount + months * employees.employer);
  };
  for (const stretch of stretches) {
    if (stretch.national === undefined && (!stretch.employees || stretch.employees === "unknown")) continue;
    for (let from = stretch.from; from < stretch.to; ) {
      const year = fiscalYearOf(from);
      const to = Math.min(stretch.to, monthsOf(year).to) as Month;
      add(totalsOf(year), to - from, stretch);
      from = to;
    }
  }
  for (const { month, halves } of bonuses) {
    const totals = totalsOf(fiscalYearOf(month));
    totals.employeesAmount = yen(totals.employeesAmount + halves.employee);
    totals.employerAmount = yen(totals.employerAmount + halves.employer);
  }
  for (const { paidIn, amount } of paidLate) {
    const totals = totalsOf(fiscalYearOf(paidIn));
    totals.nationalAmount = yen(totals.nationalAmount + amount);
  }
  return years;
}

function costRuns(stretches: readonly CostStretch[]): CostRun[] {
  const runs: { from: Month; to: Month; monthlyAmount: Yen | undefined }[] = [];
  for (const { from, to, national, employees } of stretches) {
    const monthlyAmount = employees === "unknown" ? undefined : yen((national ?? 0) + (employees?.employee ?? 0));
    const last = runs.at(-1);
    if (last && last.monthlyAmount === monthlyAmount) last.to = to;
    else runs.push({ from, to, monthlyAmount });
  }
  return runs;
}

function unknownRates({ person }: Member, stretches: readonly CostStretch[]): Reason[] {
  const unknown = new Map<number, { from: Month; months: number }>();
  for (const { from, to, scheme, employees } of stretches) {
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
