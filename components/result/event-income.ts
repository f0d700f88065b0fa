import type { BenefitId, ScenarioProjection } from "#lib/simulate.ts";
import { addMonths, type Month } from "#lib/time/index.ts";

/** The pensions that a disability or a death brings. */
export const EVENT_BENEFITS: ReadonlySet<BenefitId> = new Set([
  "disabilityBasic",
  "disabilityEmployees",
  "survivorsBasic",
  "survivorsEmployees",
  "widowsPension",
]);

/** Remarks that belong beside the rights that events bring: what is paid once, and to whom else. */
export const SAID_WITH_RIGHTS: ReadonlySet<string> = new Set([
  "deathGrantPaid",
  "disabilityAllowancePaid",
  "childrenHavePensions",
]);

/** What a person is paid in the first month of a pension that an event brings. */
type EventIncome = {
  readonly person: string;
  readonly month: Month;
  readonly monthly: number;
  readonly benefits: readonly BenefitId[];
};

/** Each person with such a pension, and all that the first month of it pays them. */
export function eventIncomes({ people, changes }: ScenarioProjection): EventIncome[] {
  return people.flatMap(({ id }) => {
    const own = changes.filter(({ person }) => person === id);
    const first = own.find(({ benefit, annualAmount }) => EVENT_BENEFITS.has(benefit) && annualAmount > 0);
    if (!first) return [];
    const standing = [
      ...new Map(own.filter(({ month }) => month <= first.month).map((change) => [change.benefit, change])).values(),
    ].filter(({ annualAmount }) => annualAmount > 0);
    const annual = standing.reduce((sum, { annualAmount }) => sum + annualAmount, 0);
    const benefits = standing.map(({ benefit }) => benefit);
    return [{ person: id, month: first.month, monthly: Math.floor(annual / 12), benefits }];
  });
}

/** The last month that is paid to each person whose death the scenario tells. */
export const deathsIn = ({ people, timeline }: ScenarioProjection): ReadonlyMap<string, Month> =>
  new Map(
    people
      .filter(({ id }) => timeline.some(({ reason, person }) => reason.code === "eventDeath" && person === id))
      .map(({ id, paidUntil }) => [id, addMonths(paidUntil, -1)]),
  );
