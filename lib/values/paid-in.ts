import { asLived, type Contributions, contributionsBefore, type Member } from "#lib/projection/index.ts";
import { addMonths, firstMonthOf, fiscalYearOf, monthsOf } from "#lib/time/index.ts";
import type { Chances } from "./chances.ts";
import type { PersonValues } from "./types.ts";

type Sides = { own: number; employer: number };
type Year = Contributions["years"][number];
type Stretch = Contributions["stretches"][number];

/**
 * Contributions of person `i` on both sides of the plan's start: those of the months before it as they were, late payments by
 * when they are made, and those of each month after it by the chance of living to it, at present value. What is paid for bonuses
 * and paid late is spread over the months of its fiscal year that are still to come.
 */
export function paidIn(
  member: Member,
  contributions: Contributions,
  { start, months, alive, present }: Chances,
  i: number,
): PersonValues["contributions"] {
  const before = new Map(
    contributionsBefore(asLived(member), contributions, start).map((year) => [year.fiscalYear, sidesOf(year)]),
  );
  const paid = { own: 0, employer: 0 };
  for (const year of before.values()) add(paid, year, 1);
  const worth = (k: number) => (k < months ? (alive[i]?.[k] ?? 0) * (present[k] ?? 0) : 0);
  const coming = { own: 0, employer: 0 };
  const regular = new Map<number, Sides>();
  for (const stretch of contributions.stretches)
    for (let month = addMonths(stretch.from, Math.max(0, start - stretch.from)); month < stretch.to; month++) {
      const fiscalYear = fiscalYearOf(month);
      const monthly = monthlyOf(stretch);
      const ofYear = regular.get(fiscalYear) ?? { own: 0, employer: 0 };
      regular.set(fiscalYear, ofYear);
      add(ofYear, monthly, 1);
      add(coming, monthly, worth(month - start));
    }
  for (const year of contributions.years) {
    const { to } = monthsOf(year.fiscalYear);
    const from = Math.max(0, firstMonthOf(year.fiscalYear) - start);
    if (to - start <= from) continue;
    const rest = sidesOf(year);
    for (const known of [before, regular]) add(rest, known.get(year.fiscalYear) ?? NOTHING, -1);
    for (let k = from; k < to - start; k++) add(coming, rest, worth(k) / (to - start - from));
  }
  const known = contributions.stretches.every(({ from, employees }) => from >= start || employees !== "unknown");
  return { paid, coming, complete: known && member.person.record === undefined };
}

const NOTHING: Sides = { own: 0, employer: 0 };

const sidesOf = ({ nationalAmount, employeesAmount, employerAmount }: Year): Sides => ({
  own: nationalAmount + employeesAmount,
  employer: employerAmount,
});

function monthlyOf({ national, employees }: Stretch): Sides {
  const halves = typeof employees === "object" ? employees : { employee: 0, employer: 0 };
  return { own: (national ?? 0) + halves.employee, employer: halves.employer };
}

function add(sum: Sides, { own, employer }: Sides, times: number): void {
  sum.own += times * own;
  sum.employer += times * employer;
}
