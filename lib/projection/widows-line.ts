import type { ContributionMonths } from "#lib/input/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { type Outcome, type WidowsPension, widowsPension } from "#lib/rules/index.ts";
import { addMonths, dateOf, type IsoDate, type Month, monthNumberOf, yearOf } from "#lib/time/index.ts";
import type { Death } from "./death.ts";
import { eventLine, refusedEvent } from "./event-line.ts";
import { type Horizon, type Line, yearReason } from "./line.ts";
import { earlyClaimIn } from "./start.ts";
import { type Bereaved, relationOf, startsAfter } from "./survivors-lines.ts";
import { NO_PARTS } from "./years.ts";

/** What the widow's pension is in each month, or why there is none. */
export function widowsOf(
  death: Death,
  husbandMonths: ContributionMonths,
  { spouse, marriedOn }: Bereaved,
  params: ParameterReader,
) {
  const marriedYears = fullYears(marriedOn, death.on);
  // an early start of her own basic pension ends the right (NPA-S 9-2(5))
  const early = earlyClaimIn(spouse, death.scenario);
  const common = {
    bornOn: spouse.bornOn,
    husbandMonths,
    marriedYears,
    husbandDrewPension: death.drewPension,
    ...(early === undefined ? {} : { rightEndsOn: dateOf(yearOf(early), monthNumberOf(early), 1) }),
  };
  return (at: Month): Outcome<WidowsPension> => widowsPension({ ...common, at }, params);
}

/** The widow's pension of the National Pension (寡婦年金). */
export function widowsLine(
  death: Death,
  { spouse }: Bereaved,
  outcome: Outcome<WidowsPension>,
  widowsAt: ReturnType<typeof widowsOf>,
  horizon: Horizon,
): Line {
  const { params } = horizon;
  if (relationOf(spouse) !== "wife")
    return refusedEvent(spouse, "widowsPension", death.on, [{ code: "widowsPensionForWives" }]);
  if (outcome.status === "notEligible") return refusedEvent(spouse, "widowsPension", death.on, outcome.reasons);
  const { firstPaidMonth, lastPaidMonth } = outcome.breakdown;
  return eventLine(
    {
      member: spouse,
      benefit: "widowsPension",
      from: firstPaidMonth,
      end: { month: addMonths(lastPaidMonth, 1), reason: { code: "widowsPensionEnds" } },
      turns: [],
      madeAt: widowsAt,
      partsOf: ({ annualAmount }) => ({ ...NO_PARTS, widowsPension: annualAmount }),
      begins: startsAfter(death, firstPaidMonth),
      changes: (month) => yearReason(spouse, "basic", month, params),
    },
    horizon,
  );
}

const fullYears = (from: IsoDate, to: IsoDate): number =>
  Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);
