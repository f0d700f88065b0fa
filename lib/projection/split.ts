import {
  category3Months,
  type Ledger,
  monthsOfMarriage,
  moveRecords,
  type Prefix,
  prefixOf,
  reEvaluatedTotal,
} from "#lib/career/index.ts";
import { type Plan, type Scenario, SHARE_DECIMALS } from "#lib/input/index.ts";
import { type Rate, rate, reduced, toDecimal, type Yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { lastClaimDay, type Reason, recordChangeRate, shareReasons } from "#lib/rules/index.ts";
import { addMonths, formatMonth, type IsoDate, type Month, monthOfDate } from "#lib/time/index.ts";
import { marriageTurns } from "./family.ts";
import type { Member } from "./household.ts";
import { payTerms, relatedOn } from "./pay-terms.ts";

type Divorce = Extract<Scenario["events"][number], { kind: "divorce" }>;
type Asked = NonNullable<Divorce["split"]>;
type Couple = readonly [Member, Member];

/** What was said and done about the records of a couple. */
type Divided = { readonly couple: Couple; readonly notices: readonly Reason[] };

/** Records that move from one of the couple to the other: which part of each month, and to which month the pension takes them in. */
type Move = {
  readonly kind: "agreed" | "category3";
  readonly payer: 0 | 1;
  readonly months: readonly Month[];
  readonly until: Month;
  readonly part: Rate;
};

/**
 * The members with their records as every split on divorce leaves them, and what is said of each: who gives and gets how
 * much, why nothing moves, or until when it can be asked for. Only the pay under employees' insurance moves, and with it the
 * remuneration-related part: basic pensions and fund extras are not split (R-704).
 * Law: EPIA 78-2 to 78-20. Rules R-700, R-701, R-702, R-703, R-704.
 */
export function divideRecords(
  plan: Plan,
  scenario: Scenario,
  members: readonly Member[],
  params: ParameterReader,
): { readonly members: readonly Member[]; readonly notices: readonly Reason[] } {
  const [first, second] = members;
  if (!first || !second) return { members, notices: [] };
  const asked = ({ split, on }: Divorce) => split?.requestedOn ?? on;
  const divorces = scenario.events
    .filter((event): event is Divorce => event.kind === "divorce")
    .sort((a, b) => (asked(a) < asked(b) ? -1 : 1));
  let now: Divided = { couple: [first, second], notices: [] };
  for (const divorce of divorces) now = afterwards(now, divide(plan, scenario, now.couple, divorce, params));
  return { members: now.couple, notices: now.notices };
}

const afterwards = (before: Divided, { couple, notices }: Divided): Divided => ({
  couple,
  notices: [...before.notices, ...notices],
});

function divide(plan: Plan, scenario: Scenario, couple: Couple, divorce: Divorce, params: ParameterReader): Divided {
  const { split } = divorce;
  const marriage = monthsBefore(plan, scenario, couple, divorce);
  const toBoth = (reason: Reason): Divided => ({
    couple,
    notices: couple.map(({ person }) => ({ ...reason, person: person.id })),
  });
  const claimBy = lastClaimDay(divorce.on as IsoDate, params);
  const known = Math.max(...couple.map(({ ledger }) => ledger.recordedUntil ?? 0));
  const months = marriage.filter((month) => month >= known);
  const hidden = months.length < marriage.length;
  if (!split) return hidden || hasPay(couple, months) ? toBoth({ code: "splitNotAsked", claimBy }) : toBoth(NOTHING);
  if (split.requestedOn > claimBy) return toBoth({ code: "splitTooLate", claimBy });
  let now: Divided = hidden
    ? toBoth({ code: "splitHidesRecord", until: formatMonth(addMonths(known as Month, -1)) })
    : { couple, notices: [] };
  for (const move of category3Moves(couple, months, split, params))
    now = afterwards(now, moved(now.couple, move, split, params));
  // how much of a month moves follows from the totals of the whole marriage: with a part of it nothing does
  if (split.kind === "agreed" && !hidden) {
    const move = agreedMove(now.couple, months, split, divorce, params);
    now = afterwards(
      now,
      "code" in move ? { ...toBoth(move), couple: now.couple } : moved(now.couple, move, split, params),
    );
  }
  return now.notices.length > 0 ? now : toBoth(NOTHING);
}

const NOTHING: Reason = { code: "splitMovesNothing" };

/** The months of the marriage that a divorce ends; months before it count from an earlier divorce of the two on. */
function monthsBefore(plan: Plan, scenario: Scenario, couple: Couple, { on }: Divorce): Month[] {
  const earlier = marriageTurns(plan, scenario).filter((turn) => turn.on < on);
  const wedding = earlier.findLast(({ married }) => married);
  if (!wedding) return [];
  const last = earlier.findLast((turn) => !turn.married && turn.on <= wedding.on);
  const since = last ? monthOfDate(last.on) : (0 as Month);
  return monthsOfMarriage({ from: monthOfDate(wedding.on), to: monthOfDate(on as IsoDate) }, since, [
    couple[0].ledger,
    couple[1].ledger,
  ]);
}

const recordsOf = ({ prefix, divided }: Member): Prefix => divided.at(-1)?.prefix ?? prefix;
const ledgersOf = (couple: Couple): [Ledger, Ledger] => [recordsOf(couple[0]).ledger, recordsOf(couple[1]).ledger];

const hasPay = (couple: Couple, months: readonly Month[]): boolean =>
  ledgersOf(couple).some((ledger) => months.some((month) => (ledger.remuneration[month - ledger.from] ?? 0) > 0));

/** Half of the months of category 3: of one's own at one's own request, of both before a split by agreement. */
function category3Moves(couple: Couple, months: readonly Month[], split: Asked, params: ParameterReader): Move[] {
  const ledgers = ledgersOf(couple);
  return ([0, 1] as const).flatMap((payer): Move[] => {
    const [giver, dependent] = [ledgers[payer], ledgers[payer === 0 ? 1 : 0]];
    if (split.kind === "category3" && couple[payer].person.id === split.by) return [];
    const own = category3Months({ payer: giver, payee: dependent }, months);
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) return [];
    const part = params.get("category3DivisionShare", first);
    return [{ kind: "category3", payer, months: own, until: addMonths(last, 1), part }];
  });
}

/** What an agreed share takes off each month, or why it is not allowed; totals are at the rates of the day of divorce. */
function agreedMove(
  couple: Couple,
  months: readonly Month[],
  { share: agreed }: Extract<Asked, { kind: "agreed" }>,
  divorce: Divorce,
  params: ParameterReader,
): Move | Reason {
  const at = monthOfDate(divorce.on as IsoDate);
  const ledgers = ledgersOf(couple);
  const table = params.get("reEvaluation", at);
  const early = params.get("divisionPayFactorBefore200304", at);
  const total = (i: 0 | 1, cohort: 0 | 1): Yen =>
    reEvaluatedTotal(ledgers[i], months, table, couple[cohort].bornOn, early);
  const payer = total(0, 0) >= total(1, 1) ? 0 : 1;
  const payee = payer === 0 ? 1 : 0;
  const totals = [total(payer, payer), total(payee, payee)] as const;
  if (totals[0] === 0) return NOTHING;
  const share = reduced(rate(agreed.toFixed(SHARE_DECIMALS)));
  const [refusal] = shareReasons(share, ...totals);
  if (refusal) return { code: "splitShareRefused", share: agreed, above: refusal["from"], upTo: refusal["to"] };
  const paid = months.filter((month) => (ledgers[payer].remuneration[month - ledgers[payer].from] ?? 0) > 0);
  const part = recordChangeRate(share, ...totals, total(payer, payee));
  return { kind: "agreed", payer, months: paid, until: at, part };
}

const SAID = {
  agreed: { given: { code: "recordsGiven" }, received: { code: "recordsReceived" } },
  category3: { given: { code: "category3Given" }, received: { code: "category3Received" } },
} as const;

/** A couple after records have moved; pensions rest on the new ones from the month after the request on. */
function moved(couple: Couple, move: Move, split: Asked, params: ParameterReader): Divided {
  const { payer, months, until, part, kind } = move;
  const ledgers = ledgersOf(couple);
  const after = moveRecords({ payer: ledgers[payer], payee: ledgers[payer === 0 ? 1 : 0] }, months, part);
  const from = addMonths(monthOfDate(split.requestedOn as IsoDate), 1);
  const related = (member: Member, records: Prefix): number => {
    const end = addMonths(member.ledger.from, member.ledger.length);
    return relatedOn(member, end, payTerms(member, from, params, records));
  };
  const notices: Reason[] = [];
  const change = (i: 0 | 1): Member => {
    const member = couple[i];
    const prefix = prefixOf(i === payer ? after.payer : after.payee);
    notices.push({
      ...SAID[kind][i === payer ? "given" : "received"],
      person: member.person.id,
      from: formatMonth(from),
      months: months.length,
      changeRate: toDecimal(part),
      ...(split.kind === "agreed" && kind === "agreed" ? { share: split.share } : {}),
      annualAmount: Math.abs(related(member, prefix) - related(member, recordsOf(member))),
    });
    return { ...member, divided: [...member.divided, { from, until, prefix }] };
  };
  return { couple: [change(0), change(1)], notices };
}
