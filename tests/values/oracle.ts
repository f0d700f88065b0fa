import { horizonOf } from "#lib/figures/index.ts";
import type { Plan, Scenario } from "#lib/input/index.ts";
import { type Change, computeScenario, type Timeline } from "#lib/projection/index.ts";
import { unpaidWhileWaiting } from "#lib/rules/index.ts";
import {
  type Age,
  addMonths,
  ageIn,
  dateOf,
  type IsoDate,
  type Month,
  monthNumberOf,
  parseMonth,
  yearOf,
} from "#lib/time/index.ts";

export type Starts = Readonly<Record<"oldAgeBasic" | "oldAgeEmployees", Age>>;

/** The scenario with these starts of its people, and with their deaths on the first day of these months. */
const lived = (scenario: Scenario, plan: Plan, starts: readonly Starts[], deaths: readonly Month[]): Scenario => ({
  ...scenario,
  commencement: plan.people.map(({ id }, i) => ({
    person: id,
    oldAgeBasicFrom65: false,
    oldAgeEmployeesFrom65: false,
    ...(starts[i] as Starts),
  })),
  events: [
    ...scenario.events,
    ...deaths.map((month, i) => ({
      kind: "death" as const,
      person: plan.people[i]?.id ?? "",
      on: dateOf(yearOf(month), monthNumberOf(month), 1),
    })),
  ],
});

/** Twelfths of what the last change of every benefit by each month says. */
function paidIn(changes: readonly Change[], from: Month, to: Month): number {
  let sum = 0;
  for (let month = from; month < to; month = addMonths(month, 1)) {
    const last = new Map<string, number>();
    for (const change of changes) if (change.month <= month) last.set(change.benefit, change.annualAmount);
    for (const annual of last.values()) sum += annual / 12;
  }
  return sum;
}

/**
 * Everything a household is paid if its people die in these months, by whole simulations: a survivor whose deferral the first
 * death stops asks at once, and heirs ask in the month after a death for what was waited for.
 */
export function totalByRuns(
  plan: Plan,
  scenario: Scenario,
  starts: readonly Starts[],
  deaths: readonly Month[],
): number {
  const horizon = horizonOf(plan, scenario);
  const start = parseMonth(plan.startsAt);
  const run = (at: readonly Starts[]): readonly Timeline[] =>
    computeScenario(plan, lived(scenario, plan, at, deaths), horizon).timelines;
  const first = Math.min(...deaths);
  const asked = starts.map((one, i) => {
    if ((deaths[i] ?? 0) <= first || deaths.length < 2) return one;
    const endless = computeScenario(
      plan,
      lived(
        scenario,
        plan,
        starts,
        deaths.map((month, k) => (k === i ? addMonths(month, 1200) : month)),
      ),
      horizon,
    ).timelines[i];
    const now = { ...one };
    for (const right of endless?.rights ?? []) {
      const { benefit } = right;
      if ((benefit !== "oldAgeBasic" && benefit !== "oldAgeEmployees") || right.status !== "payable") continue;
      if (right.requestedIn !== undefined) now[benefit] = ageIn(plan.people[i]?.bornOn as IsoDate, right.claimMonth);
    }
    return now;
  });
  return run(asked).reduce((sum, { member, changes, unclaimed }, i) => {
    const died = deaths[i] ?? start;
    const right = member.ledger.attains65;
    const due = unpaidWhileWaiting(right, died, addMonths(died, 1), horizon.params);
    const heirs = deaths.length > 1 ? paidIn(unclaimed, Math.max(due.from, 0) as Month, due.to) : 0;
    return sum + paidIn(changes, start, addMonths(died, 1)) + heirs;
  }, 0);
}
