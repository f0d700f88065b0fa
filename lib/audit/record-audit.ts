import type { Plan, Scenario } from "#lib/input/index.ts";
import type { Yen } from "#lib/money/index.ts";
import {
  type Horizon,
  householdOf,
  type Member,
  type Reason,
  referenceMonth,
  type Status,
  startAges,
} from "#lib/projection/index.ts";
import { addMonths, attainsInMonth, type IsoDate, type Month, parseMonth } from "#lib/time/index.ts";
import { type MissedRun, missedMonths } from "./missed-months.ts";
import { auditReasons, deadlinesOf } from "./reasons.ts";
import { mayTakeAdditional, type Remedy, remedyGain, remedyPrice } from "./remedy.ts";
import { paysFor } from "./take-up.ts";
import { missingForTenYears, type TenYears } from "./ten-years.ts";
import { type CoveredRun, coverLost, freeCover } from "./voluntary-cover.ts";

/** Months of a record that share a fate, or months ahead that are open, with the price and what they bring. */
export type AuditItem = {
  readonly kind: Remedy["kind"] | "lost" | "outside";
  /** Months of the record; of the cover, where the item looks ahead. */
  readonly from: Month;
  readonly to: Month;
  readonly months: number;
  /** How the months stand in the record; absent where the item looks ahead. */
  readonly status?: Status;
  /** What is to be paid; absent where nothing can be. */
  readonly remedy?: Remedy;
  readonly price?: Yen;
  /** Added to the old-age basic pension at 65, yen a year, before early or deferred start. */
  readonly yearlyGain?: Yen;
  /** Years of the gain that equal the price. */
  readonly breakEvenYears?: number;
  /** Last days on which the first and the last of the months can be paid. */
  readonly deadlines?: { readonly first: IsoDate; readonly last: IsoDate };
  readonly reasons: readonly Reason[];
  /** The scenario pays for these months already. */
  readonly inPlan: boolean;
};

export type RecordAudit = {
  readonly person: string;
  readonly items: readonly AuditItem[];
  /** Months that were owed and not paid in full. */
  readonly missedMonths: number;
  /** Of them, those that can no longer be paid; and of these, those that free voluntary cover would replace. */
  readonly lostMonths: number;
  readonly replaceableMonths: number;
  /** The first day with which one of the months is lost for payment. */
  readonly nextDeadline?: IsoDate;
  /** Where the ten years are not reached in this scenario. */
  readonly tenYears?: TenYears;
};

/**
 * What each person's record missed before the plan's present, and what can still be done about it in a scenario: late
 * payment, exemption, voluntary cover, the additional contribution, and the ways to ten years.
 * Rules.
 */
export function auditRecords(plan: Plan, scenario: Scenario, horizon: Horizon): RecordAudit[] {
  return auditedMembers(plan, scenario, horizon).map((member) => auditOf(member, plan, scenario, horizon));
}

/** The people as their records stand: what the scenario pays late is marked in the audit, not left out of it. */
export const auditedMembers = (plan: Plan, scenario: Scenario, { params }: Horizon): readonly Member[] =>
  householdOf(plan, { ...scenario, latePayments: [] }, params).members;

function auditOf(member: Member, plan: Plan, scenario: Scenario, horizon: Horizon): RecordAudit {
  const { params } = horizon;
  const startsAt = parseMonth(plan.startsAt);
  const at = referenceMonth(horizon);
  const claim = attainsInMonth(member.bornOn, startAges(scenario, member.person.id).oldAgeBasic);
  // nobody with the right to the basic pension pays late or joins by choice, 65 at the latest
  const closes = Math.min(claim, member.ledger.attains65) as Month;
  const missed = missedMonths(member, startsAt, startsAt >= closes, params);
  const free = freeCover(member, addMonths(startsAt, 1), closes, params);
  const { runs, replaced, left } = coverLost(member, missed, free);
  const tenYears = missingForTenYears(member, addMonths(startsAt, 1), free, params);

  const priced = (remedy: Remedy): Pick<AuditItem, "price" | "yearlyGain" | "breakEvenYears" | "months"> => {
    const { prices, price } = remedyPrice(member, remedy, startsAt, params);
    const { yearlyGain } = remedyGain(member, remedy, at, params);
    const months = prices.reduce((sum, run) => sum + run.months, 0);
    return { months, price, yearlyGain, ...(yearlyGain > 0 ? { breakEvenYears: price / yearlyGain } : {}) };
  };
  const ofRecord = runs.map((run): AuditItem => {
    const { from, to, status } = run;
    const remedy = remedyFor(run);
    const item = { from, to, status, months: to - from, reasons: auditReasons(run, startsAt, params) };
    if (!remedy) return { ...item, kind: run.fate === "outside" ? "outside" : "lost", inPlan: false };
    const deadlines = deadlinesOf(run, params);
    const inPlan = paysFor(scenario, member.person.id, remedy);
    return { ...item, ...priced(remedy), kind: remedy.kind, remedy, ...(deadlines ? { deadlines } : {}), inPlan };
  });
  const ahead: Remedy[] = [
    ...(left > 0 ? [{ kind: "voluntary" as const, paid: { from: free.from, to: addMonths(free.from, left) } }] : []),
    ...(tenYears?.special ? [{ kind: "specialVoluntary" as const, paid: tenYears.special }] : []),
    ...additionalAhead(member, startsAt),
  ];
  const toCome = ahead.map(
    (remedy): AuditItem => ({
      kind: remedy.kind,
      ...remedy.paid,
      ...priced(remedy),
      remedy,
      reasons: remedy.kind === "additional" ? [{ code: "auditNoFund" }] : [],
      inPlan: false,
    }),
  );
  const [nextDeadline] = ofRecord.flatMap(({ deadlines }) => (deadlines ? [deadlines.first] : [])).sort();
  return {
    person: member.person.id,
    items: [...ofRecord, ...toCome],
    missedMonths: countOf(missed.filter(({ fate }) => fate !== "outside")),
    lostMonths: countOf(missed.filter(({ fate }) => fate === "lost")),
    replaceableMonths: replaced,
    ...(nextDeadline === undefined ? {} : { nextDeadline }),
    ...(tenYears ? { tenYears } : {}),
  };
}

const countOf = (runs: readonly MissedRun[]): number => runs.reduce((sum, { from, to }) => sum + to - from, 0);

function remedyFor({ fate, from, to, cover }: CoveredRun): Remedy | undefined {
  if (fate === "payable" || fate === "backPayable") return { kind: fate, paid: { from, to } };
  return cover && { kind: "replaceable", paid: cover };
}

/** The additional contribution on every month from the plan's present on that may take it. */
function additionalAhead(member: Member, startsAt: Month): Remedy[] {
  const { ledger } = member;
  const months: Month[] = [];
  for (let month = startsAt; month < ledger.attains65; month = addMonths(month, 1))
    if (mayTakeAdditional(member, month)) months.push(month);
  const [first, last] = [months[0], months.at(-1)];
  return first === undefined || last === undefined
    ? []
    : [{ kind: "additional", paid: { from: first, to: addMonths(last, 1) } }];
}
