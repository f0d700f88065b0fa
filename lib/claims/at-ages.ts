import { PENSION_AGE } from "#lib/rules/index.ts";
import {
  addMonths,
  attainsInMonth,
  attainsOn,
  type IsoDate,
  type Month,
  monthOfDate,
  monthsLater,
  paidOn,
  parseMonth,
} from "#lib/time/index.ts";
import {
  additionIn,
  bornOnOf,
  choosesAt,
  isEmployed,
  isUnder,
  noticeOf,
  type PayableRight,
  payableOf,
  rightOf,
  spouseOn,
  statusBefore,
  statusesOf,
  statusIn,
} from "./facts.ts";
import type { Answer, Answers, Facts } from "./types.ts";

const FROM_65 = ["oldAgeBasic", "oldAgeEmployees"] as const;
const ADULT_AGE = 20;
const VOLUNTARY_AGE = 60;

/** The day in a month on which a person is so many whole months old. */
const dayOfMonthOfAge = (bornOn: IsoDate, month: Month): IsoDate =>
  monthsLater(attainsOn(bornOn, VOLUNTARY_AGE), month - attainsInMonth(bornOn, VOLUNTARY_AGE));

const payableFrom65 = (facts: Facts, id: string): readonly PayableRight[] =>
  FROM_65.flatMap((benefit) => payableOf(facts, id, benefit) ?? []);

/** What there is to claim at 60, at the age of the special pension, and with an early start. */
export function atSixty(facts: Facts, id: string, bornOn: IsoDate): Answers<"sixty"> {
  const at = attainsOn(bornOn, VOLUNTARY_AGE);
  const special = rightOf(facts, id, "specialOldAgeEmployees");
  const early = payableFrom65(facts, id).find(({ adjustmentMonths }) => adjustmentMonths < 0);
  const continued = facts.scenario.events.find((event) => event.kind === "continuationBenefit" && event.person === id);
  const after = statusIn(facts, id, addMonths(monthOfDate(at), 1));
  return {
    specialOldAge:
      special?.status === "payable"
        ? {
            standing: "applies",
            by: id,
            from: dayOfMonthOfAge(bornOn, special.claimMonth),
            arisesOn: dayOfMonthOfAge(bornOn, special.claimMonth),
          }
        : special && { standing: "refused", by: id, reasons: special.reasons },
    voluntaryInsurance: voluntary(facts, id, bornOn, at),
    earlyClaim: early && { standing: "applies", by: id, from: dayOfMonthOfAge(bornOn, early.claimMonth) },
    continuationBenefit:
      continued?.kind === "continuationBenefit"
        ? { standing: "applies", by: id, from: dayOfMonthOfAge(bornOn, parseMonth(continued.from)) }
        : isEmployed(after)
          ? { standing: "depends", by: id, from: at }
          : undefined,
  };
}

/** Free cover from 60 on: planned, closed by a job or a full career, or open. */
function voluntary(facts: Facts, id: string, bornOn: IsoDate, at: IsoDate): Answer {
  const from60 = monthOfDate(at);
  const runs = statusesOf(facts, id);
  if (runs.some(({ from, status }) => from >= from60 && status === "voluntary"))
    return { standing: "applies", by: id, from: at };
  if (isEmployed(statusIn(facts, id, from60))) return undefined;
  const [months, full] = [fullMonths(facts, id, from60), fullCareer(facts, bornOn)];
  return months >= full ? undefined : { standing: "depends", by: id, from: at };
}

const FULL = new Set(["paid", "waived", "paidLate", "category2", "category3"]);

/** Months before 60 that count in full. */
const fullMonths = (facts: Facts, id: string, until: Month): number =>
  statusesOf(facts, id)
    .filter(({ from, status }) => from < until && FULL.has(status))
    .reduce((sum, { from, to }) => sum + Math.min(to, until) - from, 0);

const fullCareer = ({ params }: Facts, bornOn: IsoDate): number =>
  params.getFor("basicPensionFullCareerMonths", attainsInMonth(bornOn, PENSION_AGE), bornOn);

/** What there is to claim at 65 or with a later start, and what the other has to report then. */
export function atSixtyFive(facts: Facts, id: string, bornOn: IsoDate): Answers<"sixtyFive"> {
  const on = attainsOn(bornOn, PENSION_AGE);
  const month = monthOfDate(on);
  const spouse = spouseOn(facts, id, on);
  const special = payableOf(facts, id, "specialOldAgeEmployees");
  const rights = payableFrom65(facts, id);
  const plain = rights.filter(
    ({ adjustmentMonths, requestedIn }) => adjustmentMonths === 0 && requestedIn === undefined,
  );
  const later = rights.find(({ adjustmentMonths, requestedIn }) => adjustmentMonths > 0 || requestedIn !== undefined);
  const [first] = plain.toSorted((a, b) => a.claimMonth - b.claimMonth);
  const begun = first ? dayOfMonthOfAge(bornOn, first.claimMonth) : on;
  const own = (from: IsoDate, firstPaidOn?: IsoDate): Answer => ({
    standing: "applies",
    by: id,
    from,
    ...(firstPaidOn === undefined ? {} : { firstPaidOn }),
  });
  const begins = (of: (month: Month) => number): Month | undefined =>
    of(month) > 0 ? undefined : changeMonths(facts, id).find((one) => one > month && of(one) > 0);
  const addition = begins((one) => additionIn(facts, id, one));
  const transfer = begins((one) => transferIn(facts, id, one));
  const spouseHadAddition =
    transfer !== undefined && spouse !== undefined && additionIn(facts, spouse, addMonths(transfer, -1)) > 0;
  const support = noticeOf(facts, "supportBenefit", [id]) !== undefined;
  const of3 =
    spouse !== undefined &&
    statusBefore(facts, spouse, on) === "category3" &&
    isUnder(facts, spouse, VOLUNTARY_AGE, on);
  return {
    oldAgeAfterSpecial: special && first ? own(on) : undefined,
    oldAge: special
      ? undefined
      : first
        ? { standing: "applies", by: id, from: begun, arisesOn: begun }
        : refusedFrom65(facts, id),
    deferral: later && own(dayOfMonthOfAge(bornOn, later.requestedIn ?? later.claimMonth)),
    dependentsAddition: addition === undefined ? undefined : own(on, paidOn(addition)),
    transferAddition:
      transfer === undefined || spouseHadAddition
        ? undefined
        : own(dayOfMonthOfAge(bornOn, addMonths(transfer, -1)), paidOn(transfer)),
    choiceOfPensions: choosesAt(facts, id, "oldAge", on) ? own(on) : undefined,
    supportBenefit: support ? { standing: "depends", by: id, from: on } : undefined,
    category1WhenSpouseIs65: of3 ? { standing: "applies", by: spouse, from: on } : undefined,
  };
}

/** Why there is no old-age pension, where there is none at all. */
function refusedFrom65(facts: Facts, id: string): Answer {
  const [basic, ...others] = FROM_65.flatMap((benefit) => rightOf(facts, id, benefit) ?? []);
  if (basic?.status !== "notEligible" || others.some(({ status }) => status === "payable")) return undefined;
  return { standing: "refused", by: id, reasons: basic.reasons };
}

const changeMonths = ({ projected }: Facts, id: string): readonly Month[] =>
  projected.changes.filter(({ person }) => person === id).map(({ month }) => month);

const transferIn = ({ projected }: Facts, id: string, month: Month): number =>
  projected.changes.findLast(
    ({ person, benefit, month: from }) => person === id && benefit === "oldAgeBasic" && from <= month,
  )?.parts.transfer ?? 0;

/** Is the person at an age at which the National Pension can be joined by choice? */
export const mayJoin = (facts: Facts, id: string, on: IsoDate): boolean =>
  bornOnOf(facts, id) !== undefined && !isUnder(facts, id, ADULT_AGE, on) && isUnder(facts, id, PENSION_AGE, on);
