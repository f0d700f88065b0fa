import type { Plan, Scenario } from "#lib/input/index.ts";
import { type ChosenBenefit, type Horizon, householdOf, type Timeline, timelinesOf } from "#lib/projection/index.ts";
import { unpaidWhileWaiting } from "#lib/rules/index.ts";
import {
  type Age,
  addMonths,
  ageIn,
  attainsInMonth,
  dateOf,
  fiscalYearOf,
  type IsoDate,
  type Month,
  monthNumberOf,
  parseMonth,
  yearOf,
} from "#lib/time/index.ts";
import type { Basis } from "#lib/values/index.ts";

export type Starts = Readonly<Record<ChosenBenefit, Age>>;

/** Everyone's timeline with these starts and deaths; undefined of who lives on. */
type Run = (starts: readonly Starts[], deaths: readonly (Month | undefined)[]) => readonly Timeline[];

/** The scenario with these starts of its people, and with their deaths on the first day of these months. */
const lived = (
  scenario: Scenario,
  plan: Plan,
  starts: readonly Starts[],
  deaths: readonly (Month | undefined)[],
): Scenario => ({
  ...scenario,
  commencement: plan.people.map(({ id }, i) => ({
    person: id,
    oldAgeBasicFrom65: false,
    oldAgeEmployeesFrom65: false,
    ...(starts[i] as Starts),
  })),
  events: [
    ...scenario.events,
    ...plan.people.flatMap(({ id }, i) => {
      const month = deaths[i];
      if (month === undefined) return [];
      return [{ kind: "death" as const, person: id, on: dateOf(yearOf(month), monthNumberOf(month), 1) }];
    }),
  ],
});

/** Whole simulations, each computed once. */
function runsOf(plan: Plan, scenario: Scenario, horizon: Horizon): Run {
  const known = new Map<string, readonly Timeline[]>();
  return (starts, deaths) => {
    const key = JSON.stringify([starts, deaths.map((month) => month ?? null)]);
    const world = lived(scenario, plan, starts, deaths);
    const found = known.get(key) ?? timelinesOf(plan, world, householdOf(plan, world, horizon.params).members, horizon);
    known.set(key, found);
    return found;
  };
}

/** Twelfths of what the last change of every benefit by each month says, each at the worth that its month has. */
function paidIn(
  changes: Timeline["changes"],
  from: Month,
  to: Month,
  present: (month: Month, benefit: string) => number,
): number {
  const inOrder = [...changes].sort((a, b) => a.month - b.month);
  const now = new Map<string, number>();
  let sum = 0;
  let next = 0;
  for (let month = from; month < to; month = addMonths(month, 1)) {
    for (let change = inOrder[next]; change && change.month <= month; change = inOrder[++next])
      now.set(change.benefit, change.annualAmount);
    for (const [benefit, annual] of now) sum += (annual / 12) * present(month, benefit);
  }
  return sum;
}

/** The starts of person `i` after the other died in this month: what was waited for, and may be no longer, is asked for at once. */
function askedAt(plan: Plan, run: Run, starts: readonly Starts[], deaths: readonly Month[], i: number): Starts {
  const planned = starts[i] as Starts;
  const first = Math.min(...deaths);
  const bornOn = plan.people[i]?.bornOn as IsoDate;
  const waits = Object.values(planned).some((age) => attainsInMonth(bornOn, age) >= first);
  if (!waits || deaths.length < 2 || (deaths[i] ?? 0) <= first) return planned;
  const livesOn = deaths.map((month, k) => (k === i ? undefined : month));
  const asked = { ...planned };
  for (const { benefit, ...right } of run(starts, livesOn)[i]?.rights ?? []) {
    if ((benefit !== "oldAgeBasic" && benefit !== "oldAgeEmployees") || right.status !== "payable") continue;
    if (right.requestedIn === undefined) continue;
    // the law has a request after 70 count as made five years before, and nobody defers to an age before 66
    const age = ageIn(bornOn, right.claimMonth);
    asked[benefit] = age.years === 65 ? { years: 65, months: 0 } : age;
  }
  return asked;
}

/**
 * Everything a household is paid if its people die in certain months, at present value, by whole simulations: a survivor whose
 * deferral the first death stops asks at once, and gets with the next month what was due before; and heirs get what was waited
 * for and has not lapsed.
 */
export function byRuns({ plan, scenario, horizon, discountRate, deflator }: Omit<Basis, "survivals">) {
  const start = parseMonth(plan.startsAt);
  const run = runsOf(plan, scenario, horizon);
  const known: number[] = [];
  const present = (month: Month): number => {
    known[month] ??= (1 + discountRate) ** ((start - month) / 12) / deflator(fiscalYearOf(month));
    return known[month];
  };
  return (starts: readonly Starts[], deaths: readonly Month[]): number => {
    const first = Math.min(...deaths) as Month;
    const asked = starts.map((_, i) => askedAt(plan, run, starts, deaths, i));
    return run(asked, deaths).reduce((sum, { member, changes, unclaimed }, i) => {
      const died = deaths[i] ?? start;
      const isLate = (benefit: string) =>
        asked[i]?.[benefit as ChosenBenefit] !== starts[i]?.[benefit as ChosenBenefit];
      const own = paidIn(changes, start, addMonths(died, 1), (month, benefit) =>
        present(month <= first && isLate(benefit) ? addMonths(first, 1) : month),
      );
      const due = unpaidWhileWaiting(member.ledger.attains65, died, addMonths(died, 1), horizon.params);
      const heirs =
        deaths.length > 1 ? paidIn(unclaimed, Math.max(due.from, 0) as Month, due.to, () => present(died)) : 0;
      return sum + own + heirs;
    }, 0);
  };
}
