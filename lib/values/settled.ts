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

/**
 * The first month from which on it makes no difference in which month a person dies: what the other one is paid from the month
 * after is the same. By then both are past 66, neither earns months, children count no more, and every event is over.
 */
export function settledFrom(plan: Plan, scenario: Scenario, members: readonly Member[], horizon: Horizon): Month {
  const last = [
    ...members.flatMap((member) => [addMonths(member.ledger.attains65, 14), addMonths(endOfWork(member), AFTER_WORK)]),
    ...childrenOf(plan, scenario).map(({ bornOn }) => addMonths(attainsInMonth(bornOn, 20), 2)),
    ...scenario.events.flatMap((event) => ("on" in event ? [addMonths(monthOfDate(event.on as IsoDate), 2)] : [])),
    ...plan.marriages.flatMap(({ from, to }) =>
      [from, to].flatMap((on) => (on === undefined ? [] : [addMonths(monthOfDate(on as IsoDate), 2)])),
    ),
    horizon.level,
  ];
  return Math.max(...last) as Month;
}
