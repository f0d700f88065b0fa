import { type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { fiscalYearOf, monthsOf } from "#lib/time/index.ts";
import { totalsByYear, type YearOfContributions } from "./contributions.ts";
import type { Member } from "./household.ts";
import { bonusCost, costStretches } from "./month-costs.ts";

/** Months that cost the same, in one fiscal year. */
type CostOfMonths = { readonly months: number; readonly amount: Yen; readonly employer: Yen };

export type MonthsOfYear = YearOfContributions & {
  readonly national: readonly CostOfMonths[];
  readonly employees: readonly CostOfMonths[];
};

/** What each month of a fiscal year costs, its bonuses and late payments among it; undefined where nothing does. */
export function yearOfContributions(
  member: Member,
  fiscalYear: number,
  params: ParameterReader,
): MonthsOfYear | undefined {
  const stretches = costStretches(member, params, monthsOf(fiscalYear));
  const totals = totalsByYear(member, stretches).find((year) => year.fiscalYear === fiscalYear);
  if (!totals) return undefined;
  const { ledger } = member;
  const national: CostOfMonths[] = [];
  const employees: CostOfMonths[] = [];
  for (const { from, to, national: monthly, employees: halves, rate } of stretches) {
    const regular = halves === "unknown" ? undefined : halves;
    for (let month = from; month < to; month++) {
      if (monthly !== undefined) add(national, monthly, 0);
      const at = month - ledger.from;
      const bonus = (ledger.bonus[at] ?? 0) > 0 ? bonusCost(ledger, at, rate) : undefined;
      if (regular || bonus)
        add(
          employees,
          (regular?.employee ?? 0) + (bonus?.employee ?? 0),
          (regular?.employer ?? 0) + (bonus?.employer ?? 0),
        );
    }
  }
  for (const { paidIn, amount } of member.paidLate) if (fiscalYearOf(paidIn) === fiscalYear) add(national, amount, 0);
  return { ...totals, national, employees };
}

function add(costs: CostOfMonths[], amount: number, employer: number): void {
  const last = costs.at(-1);
  if (last && last.amount === amount && last.employer === employer)
    costs[costs.length - 1] = { ...last, months: last.months + 1 };
  else costs.push({ months: 1, amount: yen(amount), employer: yen(employer) });
}
