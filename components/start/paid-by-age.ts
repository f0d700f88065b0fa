import type { Plan } from "#lib/input/index.ts";
import { type Change, project } from "#lib/simulate.ts";
import { addMonths, attainsInMonth, type Month, parseDate } from "#lib/time/index.ts";
import type { BothAges } from "./start-columns.ts";
import { withStarts } from "./with-starts.ts";

/** Ages between which totals are told, in months. */
export const PAID_AGES = { from: 60 * 12, to: 100 * 12 } as const;

/**
 * What each choice of starts has paid a person in total by the end of the month of each age, from the plan's start on: yen, a
 * twelfth of the yearly amounts a month, one number a month of `PAID_AGES`. Months before the plan's start count nothing.
 */
export function paidByAge(plan: Plan, scenario: string, person: string, choices: readonly BothAges[]): Float64Array[] {
  const chosen = plan.scenarios.find(({ id }) => id === scenario);
  const bornOn = plan.people.find(({ id }) => id === person)?.bornOn;
  if (!chosen || bornOn === undefined)
    throw new RangeError(`paidByAge: the plan has no "${scenario}" or no "${person}"`);
  const variants = choices.map((ages, i) => ({ ...withStarts(chosen, [{ person, ...ages }]), id: String(i) }));
  const birth = attainsInMonth(parseDate(bornOn), 0);
  return project({ ...plan, scenarios: variants }).scenarios.map(({ changes, period }) =>
    sumsOf(
      changes.filter((change) => change.person === person),
      birth,
      period.from,
    ),
  );
}

function sumsOf(changes: readonly Change[], birth: Month, start: Month): Float64Array {
  const sums = new Float64Array(PAID_AGES.to - PAID_AGES.from + 1);
  const amounts = new Map<string, number>();
  let next = 0;
  let total = 0;
  for (let month = Math.min(start, addMonths(birth, PAID_AGES.from)); month <= birth + PAID_AGES.to; month++) {
    for (let change = changes[next]; change && change.month <= month; change = changes[++next])
      amounts.set(change.benefit, change.annualAmount / 12);
    if (month >= start) for (const amount of amounts.values()) total += amount;
    if (month >= birth + PAID_AGES.from) sums[month - birth - PAID_AGES.from] = total;
  }
  return sums;
}
