import type { Scenario } from "#lib/input/index.ts";
import { addMonths, attainsOn, type IsoDate, monthAfterDay } from "#lib/time/index.ts";
import { mayJoin } from "./at-ages.ts";
import {
  additionFalls,
  childrenOn,
  drawnOn,
  employedOn,
  isEmployed,
  isPaidOnce,
  isUnder,
  mayHaveBeenEmployed,
  personOf,
  refused,
  spouseOn,
  statusBefore,
  statusIn,
} from "./facts.ts";
import type { Answer, Answers, Facts } from "./types.ts";

type Event<K extends Scenario["events"][number]["kind"]> = Extract<Scenario["events"][number], { kind: K }>;

/** What leaving Japan makes a person claim or report. */
export function onLeavingJapan(facts: Facts, id: string, on: IsoDate): Answers<"leavingJapan"> {
  const own = { standing: "depends", by: id } as const;
  const lumpSum = lumpSumWithdrawal(facts, id, on);
  const pensioner = drawnOn(facts, id, on).length > 0;
  const taxed = lumpSum?.standing !== "refused" && mayHaveBeenEmployed(facts, id, on);
  return {
    moveOut: { standing: "applies", by: id },
    voluntaryInsurance: voluntary(facts, id, on),
    certificateOfCoverage: isEmployed(statusIn(facts, id, addMonths(monthAfterDay(on), 1))) ? own : undefined,
    lumpSumWithdrawal: lumpSum,
    lumpSumTaxRefund: taxed ? own : undefined,
    pensionPaidAbroad: pensioner ? { standing: "applies", by: id } : undefined,
    taxTreaty: pensioner ? own : undefined,
  };
}

/** Japanese nationals may go on in the National Pension abroad. */
function voluntary(facts: Facts, id: string, on: IsoDate): Answer {
  const after = statusIn(facts, id, monthAfterDay(on));
  if (personOf(facts, id)?.nationality === "other") return refused("notJapaneseNational", {}, id);
  if (isEmployed(after)) return refused("insuredAsEmployee", {}, id);
  if (!mayJoin(facts, id, on)) return undefined;
  return { standing: after === "voluntary" ? "applies" : "depends", by: id };
}

const NOT_KNOWN: ReadonlySet<string> = new Set(["nationalityNotSaid", "statementHidesPay"]);

/** The lump sum in place of a pension: planned, open, refused, or hidden by what the plan does not say. */
function lumpSumWithdrawal(facts: Facts, id: string, on: IsoDate): Answer {
  const leaving = facts.leaving(id, on);
  const cash = leaving?.choice?.cash;
  if (cash?.status === "payable") {
    const { claimBy } = cash.breakdown;
    const standing = isPaidOnce(facts, "lumpSumWithdrawal", [id]) ? "applies" : "depends";
    return { standing, by: id, ...(claimBy === undefined ? {} : { claimBy }) };
  }
  const reasons = leaving?.refused.filter(({ code }) => !NOT_KNOWN.has(code)) ?? [];
  return reasons.length > 0 ? { standing: "refused", by: id, reasons } : { standing: "depends", by: id };
}

/** What a divorce makes either of the two claim or report; the two can share the records of both. */
export function afterDivorce(facts: Facts, { on: day, between, split }: Event<"divorce">): Answers<"divorce"> {
  const on = day as IsoDate;
  const maintained = between.find((id) => statusBefore(facts, id, on) === "category3" && isUnder(facts, id, 60, on));
  const withAddition = between.find((id) => additionFalls(facts, id, on));
  const young = between.some((id) => childrenOn(facts, id, on).some((bornOn) => on < attainsOn(bornOn, 18)));
  const records = between.some((id) => mayHaveBeenEmployed(facts, id, on));
  const noRecords = refused("noEmployeesMonths");
  return {
    category1: maintained === undefined ? undefined : { standing: "applies", by: maintained },
    nationalHealth: maintained === undefined ? undefined : { standing: "depends", by: maintained },
    additionEnds: withAddition === undefined ? undefined : { standing: "applies", by: withAddition },
    childRearingAllowance: young ? { standing: "depends" } : undefined,
    splitInformation: records ? { standing: split ? "applies" : "depends" } : noRecords,
    pensionSplit: records ? { standing: split ? "applies" : "depends" } : noRecords,
  };
}

/** What leaving or losing a job makes a person claim or report. */
export function afterJobLoss(
  facts: Facts,
  { person: id, on: day, unemploymentBenefit }: Event<"jobLoss">,
): Answers<"jobLoss"> {
  const on = day as IsoDate;
  const after = statusIn(facts, id, monthAfterDay(on));
  const own = { standing: "depends", by: id } as const;
  const [under60, under65] = [isUnder(facts, id, 60, on), isUnder(facts, id, 65, on)];
  const again = isEmployed(after);
  const maintained = after === "category3";
  const spouse = spouseOn(facts, id, on);
  const maySupport = spouse !== undefined && employedOn(facts, spouse, on);
  const elsewhere = again
    ? refused("insuredAsEmployee", {}, id)
    : maintained
      ? refused("dependantOfSpouse", {}, id)
      : undefined;
  return {
    dependentOfSpouse:
      again || !under60 || !maySupport ? undefined : { standing: maintained ? "applies" : "depends", by: id },
    category1: under60 ? (elsewhere ?? { standing: "applies", by: id }) : undefined,
    nationalHealth: elsewhere ?? own,
    voluntaryContinuation: again ? refused("insuredAsEmployee", {}, id) : own,
    unemploymentAllowance: under65
      ? unemploymentBenefit
        ? { standing: "applies", by: id, days: unemploymentBenefit.days }
        : own
      : refused("attained65", {}, id),
    olderJobSeeker: under65 ? undefined : own,
    jobLossExemption: under60 && !elsewhere ? own : undefined,
  };
}
