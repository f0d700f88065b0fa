import type { BenefitId, Change, ScenarioProjection } from "#lib/simulate.ts";
import type { Month } from "#lib/time/index.ts";

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

/** What is paid to a person in a month. */
type PaidTo = {
  readonly person: string;
  readonly monthly: number;
  readonly annual: number;
  readonly benefits: readonly BenefitId[];
};

export function paidTo(person: string, changes: readonly Change[], month: Month): PaidTo {
  const own = changes.filter((change) => change.person === person && change.month <= month);
  const standing = [...new Map(own.map((change) => [change.benefit, change])).values()].filter(
    ({ annualAmount }) => annualAmount > 0,
  );
  const annual = standing.reduce((total, { annualAmount }) => total + annualAmount, 0);
  return { person, monthly: Math.floor(annual / 12), annual, benefits: standing.map(({ benefit }) => benefit) };
}

/** Each person with a pension that an event brings, and all that the first month of it pays them. */
export const eventIncomes = ({ people, changes }: ScenarioProjection): (PaidTo & { readonly month: Month })[] =>
  people.flatMap(({ id }) => {
    const first = changes.find(
      ({ person, benefit, annualAmount }) => person === id && EVENT_BENEFITS.has(benefit) && annualAmount > 0,
    );
    return first ? [{ ...paidTo(id, changes, first.month), month: first.month }] : [];
  });

/** The month from which the last of all pensions is paid; undefined where there is none. */
export function lastStart({ people }: ScenarioProjection): Month | undefined {
  const starts = people.flatMap(({ rights }) =>
    rights.flatMap((right) => (right.status === "payable" ? [right.requestedIn ?? right.fromMonth] : [])),
  );
  return starts.length === 0 ? undefined : (Math.max(...starts) as Month);
}

/**
 * What is paid in the month in which the last pension has started, where an event brings one or ends a life: which pensions
 * go together is then chosen, and their sum is not what anybody gets. Undefined for every other scenario.
 */
export function allStarted(
  scenario: ScenarioProjection,
): { readonly month: Month; readonly annual: number; readonly people: readonly PaidTo[] } | undefined {
  const { people, changes } = scenario;
  if (!changes.some(({ benefit }) => EVENT_BENEFITS.has(benefit)) && !hasDeath(scenario)) return undefined;
  const month = lastStart(scenario);
  if (month === undefined) return undefined;
  const paid = people.map(({ id }) => paidTo(id, changes, month));
  const annual = paid.reduce((total, one) => total + one.annual, 0);
  return annual > 0 ? { month, annual, people: paid.filter((one) => one.annual > 0) } : undefined;
}

const hasDeath = ({ timeline }: ScenarioProjection): boolean =>
  timeline.some(({ reason }) => reason.code === "eventDeath");
