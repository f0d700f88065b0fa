import { STANDING } from "#lib/career/index.ts";
import type { Plan, Scenario } from "#lib/input/index.ts";
import { childrenOf, type Horizon, type Member } from "#lib/projection/index.ts";
import { addMonths, attainsInMonth, type IsoDate, type Month, monthOfDate } from "#lib/time/index.ts";

/** A pension that work after 65 completes is awarded by the October after it, and counts from the month after. */
const AFTER_WORK = 14;

/** The month after which nobody works or pays any more. */
function endOfWork({ ledger, prefix }: Member): Month {
  const last = prefix.runs.findLast(({ scheme, standing }) => scheme > 0 || standing !== STANDING.none);
  return addMonths(ledger.from, last ? last.end : 0);
}

/** Up to the month after attaining 66 a death bars a deferral; up to the one after 65 it keeps a transfer addition away. */
const [AFTER_66, AFTER_65] = [14, 2];

/**
 * The first month from which on it makes no difference in which month the other dies: what the survivor is paid from the month
 * after is the same. By then one is past 66 and the other past 65, neither earns months, children count no more, and every
 * event is over.
 */
export function settledFrom(
  plan: Plan,
  scenario: Scenario,
  survivor: Member,
  other: Member | undefined,
  horizon: Horizon,
): Month {
  const last = [
    addMonths(survivor.ledger.attains65, AFTER_66),
    addMonths(endOfWork(survivor), AFTER_WORK),
    ...(other ? [addMonths(other.ledger.attains65, AFTER_65), addMonths(endOfWork(other), AFTER_WORK)] : []),
    ...childrenOf(plan, scenario).map(({ bornOn }) => addMonths(attainsInMonth(bornOn, 20), 2)),
    ...scenario.events.flatMap((event) => ("on" in event ? [addMonths(monthOfDate(event.on as IsoDate), 2)] : [])),
    ...plan.marriages.flatMap(({ from, to }) =>
      [from, to].flatMap((on) => (on === undefined ? [] : [addMonths(monthOfDate(on as IsoDate), 2)])),
    ),
    horizon.level,
  ];
  return Math.max(...last) as Month;
}
