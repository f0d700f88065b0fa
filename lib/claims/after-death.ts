import { firstUnlapsedMonth } from "#lib/rules/index.ts";
import {
  addMonths,
  attainsInMonth,
  attainsOn,
  type IsoDate,
  type Month,
  monthOfDate,
  paidOn,
} from "#lib/time/index.ts";
import {
  additionFalls,
  bornOnOf,
  byRight,
  childrenOn,
  choosesAt,
  drawnOn,
  employedOn,
  isCategory1,
  isPaidOnce,
  isUnder,
  noticeOf,
  payableOf,
  personOf,
  refused,
  rightOf,
  spouseOn,
  statusBefore,
  statusesOf,
} from "./facts.ts";
import type { Answer, Answers, Facts } from "./types.ts";

const EMPLOYEES = new Set(["specialOldAgeEmployees", "oldAgeEmployees", "disabilityEmployees", "survivorsEmployees"]);

/** What a death makes the family claim or report. What its outcomes do not say yet, the family's own facts decide. */
export function afterDeath(facts: Facts, id: string, on: IsoDate): Answers<"death"> {
  const spouse = spouseOn(facts, id, on);
  const drawn = drawnOn(facts, id, on);
  const inEmployees = employedOn(facts, id, on);
  const dependant = statusBefore(facts, id, on) === "category3";
  const health = inEmployees || dependant;
  const of3 = spouse !== undefined && statusBefore(facts, spouse, on) === "category3" && isUnder(facts, spouse, 60, on);
  const spousesHealth = spouse !== undefined && employedOn(facts, spouse, on);
  const family = { standing: "depends", by: spouse } as const;
  const pension = { ...family, arisesOn: on };
  const relatives = spouse !== undefined || childrenOn(facts, id, on).length > 0;
  const atWork: Answer = inEmployees ? family : refused("notInsuredAsEmployee");
  return {
    pensionerDied:
      drawn.length > 0
        ? { ...family, nationalOnly: !drawn.some(({ benefit }) => EMPLOYEES.has(benefit)) }
        : refused("noPensionDrawn"),
    nationalHealthEnds: health ? refused("inEmployeesHealth") : family,
    category1: of3 ? { standing: "applies", by: spouse } : undefined,
    nationalHealth: spouse !== undefined && inEmployees && !spousesHealth ? family : undefined,
    additionEnds:
      spouse !== undefined && additionFalls(facts, spouse, on) ? { standing: "applies", by: spouse } : undefined,
    unpaidPension: unpaidPension(facts, id, on, spouse),
    survivorsBasic: byRight(facts, spouse, "survivorsBasic", on, relatives ? pension : undefined),
    survivorsEmployees: byRight(facts, spouse, "survivorsEmployees", on, pension),
    widowsPension: byRight(facts, spouse, "widowsPension", on, mayBeWidow(facts, id, spouse, on) ? pension : undefined),
    deathGrant: deathGrant(facts, id, on, spouse),
    choiceOfPensions:
      spouse !== undefined && choosesAt(facts, spouse, "survivors", on)
        ? { standing: "applies", by: spouse }
        : undefined,
    supportBenefit: spouse !== undefined && payableOf(facts, spouse, "survivorsBasic") ? family : undefined,
    burialAllowance: health
      ? { standing: "applies", by: spouse }
      : spousesHealth
        ? family
        : refused("notInEmployeesHealth"),
    funeralAllowance: health ? refused("inEmployeesHealth") : family,
    workInjurySurvivors: atWork,
    workInjuryFuneral: atWork,
  };
}

/** Payments that fall due after the death, or the pensions of 65 that were not asked for, as far as they have not lapsed. */
function unpaidPension(facts: Facts, id: string, on: IsoDate, by: string | undefined): Answer {
  const diedIn = monthOfDate(on);
  const starts = drawnOn(facts, id, on).map(({ fromMonth }) => fromMonth);
  if (starts.length > 0 && Math.min(...starts) <= diedIn) {
    let first = diedIn;
    while (paidOn(addMonths(first, -1)) > on && addMonths(first, -1) >= Math.min(...starts))
      first = addMonths(first, -1);
    return { standing: "applies", by, firstPaidOn: paidOn(first) };
  }
  const bornOn = bornOnOf(facts, id);
  if (bornOn === undefined || !diedWaiting(facts, id) || on < attainsOn(bornOn, 65)) return refused("noPensionDrawn");
  const from65 = addMonths(attainsInMonth(bornOn, 65), 1);
  const first = Math.max(from65, firstUnlapsedMonth(diedIn, facts.params)) as Month;
  return first > diedIn ? refused("noPensionDrawn") : { standing: "applies", by, firstPaidOn: paidOn(first) };
}

const diedWaiting = (facts: Facts, id: string): boolean =>
  (["oldAgeBasic", "oldAgeEmployees"] as const).some((benefit) => {
    const right = rightOf(facts, id, benefit);
    return right?.status === "notEligible" && right.reasons.every(({ code }) => code === "deathBeforeClaim");
  });

const mayBeWidow = (facts: Facts, id: string, spouse: string | undefined, on: IsoDate): boolean =>
  spouse !== undefined &&
  personOf(facts, id)?.sex === "male" &&
  personOf(facts, spouse)?.sex === "female" &&
  isUnder(facts, spouse, 65, on);

/** The grant as the projection finds it for the spouse; else what closes it, and the months of category 1 that can be seen. */
function deathGrant(facts: Facts, id: string, on: IsoDate, spouse: string | undefined): Answer {
  const paid = isPaidOnce(facts, "deathGrant", [spouse]) || noticeOf(facts, "deathGrantPaid", [spouse]) !== undefined;
  if (paid) return { standing: "applies", by: spouse };
  if (drawnOn(facts, id, on).some(({ benefit }) => benefit === "oldAgeBasic" || benefit === "disabilityBasic"))
    return refused("deceasedDrewPension");
  if (spouse !== undefined && payableOf(facts, spouse, "survivorsBasic")) return refused("survivorsBasicPayable");
  const months = statusesOf(facts, id)
    .filter(({ from, status }) => from <= monthOfDate(on) && (isCategory1(status) || status === "voluntary"))
    .reduce((sum, { from, to }) => sum + Math.min(to, monthOfDate(on)) - from, 0);
  const needed = facts.params.get("deathGrant", monthOfDate(on))[0]?.fromMonths ?? 0;
  const known = personOf(facts, id)?.record === undefined;
  return known && months < needed
    ? refused("contributionMonthsTooFew", { months, needed })
    : { standing: "depends", by: spouse };
}
