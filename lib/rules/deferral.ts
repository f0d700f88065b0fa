import type { ParameterReader } from "#lib/parameters/index.ts";
import {
  type Age,
  addMonths,
  ageIn,
  ageOfMonths,
  attainsInMonth,
  attainsOn,
  type IsoDate,
  type Month,
  monthOfDate,
  monthsOfAge,
} from "#lib/time/index.ts";
import { AGES_AFTER_65, type Commencement, claimedAt, commencement, mostDeferredMonths } from "./commencement.ts";
import { notEligible, type Outcome } from "./outcome.ts";
import { firstUnlapsedMonth } from "./prescription.ts";

/** The two pensions that can be deferred, each by itself. */
export type DeferredPension = "oldAgeBasic" | "oldAgeEmployees";

/**
 * A right to a pension that may stand in the way of a deferral: when it arose, its last day where it ended, and whether it was
 * claimed. A widow's pension is none, for it ends on attaining 65.
 */
export type OtherRight = {
  readonly pension: "disabilityBasic" | "disabilityEmployees" | "survivorsBasic" | "survivorsEmployees";
  readonly arisesOn: IsoDate;
  readonly endsOn?: IsoDate;
  readonly claimed: boolean;
};

/** When a pension is asked for; `retroactive`: from 65 on and without a deferral. */
export type Claim = {
  readonly bornOn: IsoDate;
  readonly age: Age;
  readonly retroactive?: boolean | undefined;
  readonly otherRights?: readonly OtherRight[] | undefined;
};

/**
 * The start that the law gives to a claim: as it was made (`commencement`), as made earlier because another pension right
 * arose while waiting, or back to 65 where no deferral was asked for (`withoutDeferral`). Who draws a pension of another cause
 * at 65 and so leaves the old-age pension aside has not deferred it.
 *
 * Out: `otherPensionBarsDeferral` with the day of a right that arose by 66.
 * Law: NPA 28(1), (2) i, EPIA 44-3(1), (2). Rules.
 */
export function claimedStart(
  pension: DeferredPension,
  { bornOn, age, retroactive = false, otherRights = [] }: Claim,
  at: Month,
  params: ParameterReader,
): Outcome<Commencement> {
  const deferred = monthsOfAge(age) > 65 * 12;
  const stopsOn = deferred ? deferralStopsOn(pension, bornOn, otherRights, params) : undefined;
  if (retroactive) return withoutDeferral(bornOn, age, at, params, stopsOn);
  const asked = commencement(bornOn, age, at, params);
  if (stopsOn === undefined || asked.status === "notEligible") return asked;
  if (stopsOn <= attainsOn(bornOn, 66)) return notEligible({ code: "otherPensionBarsDeferral", on: stopsOn });
  const { claimMonth } = asked.breakdown;
  if (monthOfDate(stopsOn) >= claimMonth) return asked;
  return requestedIn(claimMonth, claimedAt(bornOn, ageIn(bornOn, monthOfDate(stopsOn)), at, params), params);
}

/**
 * The age at which a claim counts as made: its own, and the last one to which the law lets a person defer where it comes later
 * (70 for births to 1952-04-01 and by the law to 2022-03, else 75). What is due since then comes at once, as far as it has
 * not lapsed.
 * Law: NPA 28(2) ii, EPIA 44-3(2) ii. Rules.
 */
export function countedAge(bornOn: IsoDate, age: Age, params: ParameterReader): Age {
  const last = 65 * 12 + mostDeferredMonths(bornOn, attainsInMonth(bornOn, age), params);
  return last < monthsOfAge(age) ? ageOfMonths(last) : age;
}

/** A start that is asked for later than it counts from: what has lapsed by then is not paid. */
function requestedIn(
  requestMonth: Month,
  start: Outcome<Commencement>,
  params: ParameterReader,
): Outcome<Commencement> {
  if (start.status === "notEligible") return start;
  const firstPaidMonth = Math.max(start.breakdown.firstPaidMonth, firstUnlapsedMonth(requestMonth, params)) as Month;
  return { ...start, breakdown: { ...start.breakdown, firstPaidMonth, requestMonth } };
}

/**
 * The first day on which another pension right stands in the way: a deferral ends there, and there is none where the day
 * is not after that of attaining 66. A right that ended before 65 does not. A disability basic pension alone leaves the employees' pension free; from 2028-04 a
 * survivors' employees' pension bars people of the later births only from their employees' pension, and only once claimed.
 * Law: NPA 28(1) proviso, EPIA 44-3(1) proviso, Act 74 of 2025. Rules.
 */
function deferralStopsOn(
  pension: DeferredPension,
  bornOn: IsoDate,
  rights: readonly OtherRight[],
  params: ParameterReader,
): IsoDate | undefined {
  const bars = ({ pension: other, arisesOn, endsOn, claimed }: OtherRight): boolean => {
    if (endsOn !== undefined && endsOn < attainsOn(bornOn, 65)) return false;
    if (other === "disabilityBasic") return pension === "oldAgeBasic";
    if (other !== "survivorsEmployees") return true;
    const from65 = Math.max(monthOfDate(arisesOn), attainsInMonth(bornOn, 65)) as Month;
    return params.getFor("survivorsRightBarsDeferral", from65, bornOn) || (pension === "oldAgeEmployees" && claimed);
  };
  return rights
    .filter(bars)
    .map(({ arisesOn }) => arisesOn)
    .sort()[0];
}

/**
 * A request for the pension from 65 on, made at 66 or later.
 *
 *   to 70      the amount of 65, from 65 on
 *   after 70   the deferral counts as claimed five years before: the amount of that month, from the month after it
 *   otherwise  (from 80, births to 1952-04-01, requests to 2023-03, another right by the deemed day) the amount of 65 for
 *              the months that have not lapsed
 *
 * In:  the age at the request, reached in its month; `stopsOn`, the day of another pension right.
 * Out: as `commencement`, with the month of the request.
 * Law: NPA 16, 28(5), 102; EPIA 33, 44-3(5), 92; Act 40 of 2020 suppl. 7. Rules.
 */
function withoutDeferral(
  bornOn: IsoDate,
  age: Age,
  at: Month,
  params: ParameterReader,
  stopsOn: IsoDate | undefined,
): Outcome<Commencement> {
  if (monthsOfAge(age) < 66 * 12) return notEligible({ code: "ageNotAllowed", allowed: AGES_AFTER_65 });
  const requestMonth = attainsInMonth(bornOn, age);
  const deemed = deemedAge(bornOn, age, params);
  if (deemed && (stopsOn === undefined || monthOfDate(stopsOn) > attainsInMonth(bornOn, deemed)))
    return requestedIn(requestMonth, claimedAt(bornOn, deemed, at, params), params);
  const plain = claimedAt(bornOn, { years: 65, months: 0 }, at, params);
  return requestedIn(requestMonth, plain, params);
}

/** The age at which a request after 70 counts as a deferral; undefined where it does not. */
function deemedAge(bornOn: IsoDate, age: Age, params: ParameterReader): Age | undefined {
  const rule = params.getFor("deemedDeferral", attainsInMonth(bornOn, age), bornOn);
  if (!rule || monthsOfAge(age) >= (65 + rule.untilYears) * 12) return undefined;
  const deemed = ageIn(bornOn, addMonths(attainsInMonth(bornOn, age), -12 * rule.backYears));
  return monthsOfAge(deemed) > 65 * 12 ? deemed : undefined;
}
