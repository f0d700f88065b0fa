import { type Yen, yen } from "#lib/money/index.ts";
import {
  type ComputedScenario,
  type Contributions,
  endOf,
  paidByYear,
  sumOfParts,
  type Timeline,
} from "#lib/projection/index.ts";
import { attainsInMonth, fiscalYearOf, type Month } from "#lib/time/index.ts";

/** Ages to which totals are told, for nobody knows the last one. */
const AGES = [85, 90, 95];

/** Until when totals of a person are told: death in the plan, or the ages still ahead. */
export function lifeEnds(timeline: Timeline | undefined, startsAt: Month): { age?: number; until: Month }[] {
  if (!timeline) return [];
  const { member } = timeline;
  if (member.diesIn !== undefined) return [{ until: endOf(member) }];
  return AGES.map((age) => ({ age, until: attainsInMonth(member.bornOn, age) })).filter(
    ({ until }) => until > startsAt,
  );
}

/** Yen paid to one person from the fiscal year of a month on for the months before another. */
export function paidUntil(timeline: Timeline | undefined, startsAt: Month, until: Month): Yen {
  if (!timeline) return yen(0);
  const end = Math.min(until, endOf(timeline.member)) as Month;
  const changes = timeline.changes.filter(({ month }) => month < end);
  let sum = 0;
  for (const [year, parts] of paidByYear(changes, end)) if (year >= fiscalYearOf(startsAt)) sum += sumOfParts(parts);
  return yen(sum);
}

/** Yen paid to a household by fiscal year, from the one of a month on. */
export function paidFrom({ timelines, household }: ComputedScenario, startsAt: Month): Map<number, Yen> {
  const sums = new Map<number, Yen>();
  const add = (year: number, amount: Yen) => {
    if (year >= fiscalYearOf(startsAt)) sums.set(year, yen((sums.get(year) ?? 0) + amount));
  };
  for (const { member, changes } of timelines)
    for (const [year, parts] of paidByYear(changes, endOf(member))) add(year, sumOfParts(parts));
  for (const { month, amount } of household.oneOffs) add(fiscalYearOf(month), amount);
  return sums;
}

/** Own contributions from the fiscal year of a month on. */
export function contributionsFrom(contributions: Contributions | undefined, startsAt: Month): Yen {
  const years = contributions?.years.filter(({ fiscalYear }) => fiscalYear >= fiscalYearOf(startsAt)) ?? [];
  return yen(years.reduce((sum, { nationalAmount, employeesAmount }) => sum + nationalAmount + employeesAmount, 0));
}
