import type { Plan, Scenario } from "#lib/input/index.ts";
import { type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { firstToClaim, type Relative, unpaidWhileWaiting } from "#lib/rules/index.ts";
import { addMonths, formatMonth, type IsoDate, type Month, monthOfDate, parseMonth } from "#lib/time/index.ts";
import { childrenOf, marriageOf } from "./family.ts";
import type { Member } from "./household.ts";
import { endOf } from "./line.ts";
import { type Payment, paymentsOf } from "./payments.ts";
import type { Timeline } from "./timeline.ts";
import type { Reason } from "./types.ts";

/** Sums that come at once: what a late request brings, and what a death leaves to the family. */
export function lumpSumNotices(
  plan: Plan,
  scenario: Scenario,
  timelines: readonly Timeline[],
  params: ParameterReader,
): Reason[] {
  return timelines.flatMap((timeline, i) => [
    ...arrears(timeline, parseMonth(plan.startsAt)),
    ...unpaidAtDeath(plan, scenario, timeline, timelines[1 - i]?.member, params),
  ]);
}

const sumOf = (payments: readonly Payment[]): Yen => yen(payments.reduce((sum, { amount }) => sum + amount, 0));

/** What a request from the plan's present on brings for the months before it, on its first pay day. */
function arrears({ member, rights, changes }: Timeline, startsAt: Month): Reason[] {
  return rights.flatMap((right): Reason[] => {
    if (right.status !== "payable" || right.requestedIn === undefined || right.requestedIn < startsAt) return [];
    const own = changes.filter(({ benefit }) => benefit === right.benefit);
    const [first] = own;
    const paid = first && paymentsOf(own, { from: first.month, to: endOf(member) })[0];
    if (!paid) return [];
    return [
      {
        code: right.benefit === "oldAgeBasic" ? "arrearsOfBasic" : "arrearsOfEmployees",
        person: member.person.id,
        from: formatMonth(paid.from),
        to: formatMonth(addMonths(paid.to, -1)),
        paidOn: paid.paidOn,
        amount: paid.amount,
      },
    ];
  });
}

/**
 * What a person who dies leaves unpaid, and who may claim it first: payments that fall due after the death, and the pensions
 * not asked for yet, from 65 without an increment and as far as they have not lapsed if the family asks in the month of the
 * death. Who of the family shares the household is not asked; the spouse and the children of the plan are taken to.
 * Law: NPA 19, 102, EPIA 37, 92. Rules.
 */
function unpaidAtDeath(
  plan: Plan,
  scenario: Scenario,
  { member, changes, unclaimed }: Timeline,
  spouse: Member | undefined,
  params: ParameterReader,
): Reason[] {
  if (member.diesIn === undefined) return [];
  const death = scenario.events.find((event) => event.kind === "death" && event.person === member.person.id);
  if (death?.kind !== "death") return [];
  const diedOn = death.on as IsoDate;
  const { diesIn } = member;
  const heir = firstToClaim(relativesOf(plan, scenario, member, spouse));
  const waited = unpaidWhileWaiting(member.ledger.attains65, diesIn, diesIn, params);
  const due = (payments: readonly Payment[], codes: Readonly<Record<Heir, string>>, details: object = {}): Reason[] => {
    const [first] = payments;
    if (!first) return [];
    return [
      {
        code: codes[heir === "spouse" || heir === "child" ? heir : "other"],
        person: member.person.id,
        from: formatMonth(first.from),
        to: formatMonth(diesIn),
        amount: sumOf(payments),
        ...details,
      },
    ];
  };
  const [oldest] = changes;
  const [oldestUnclaimed] = unclaimed;
  return [
    ...due(
      oldest
        ? paymentsOf(changes, { from: oldest.month, to: endOf(member) }).filter(({ paidOn }) => paidOn > diedOn)
        : [],
      UNPAID,
    ),
    ...due(
      oldestUnclaimed
        ? paymentsOf(unclaimed, { from: oldestUnclaimed.month, to: waited.to }).filter(
            ({ from }) => from >= waited.from,
          )
        : [],
      UNCLAIMED,
      { years: params.get("benefitTimeLimitYears", diesIn) },
    ),
  ];
}

type Heir = "spouse" | "child" | "other";
const UNPAID: Readonly<Record<Heir, string>> = {
  spouse: "unpaidToSpouse",
  child: "unpaidToChild",
  other: "unpaidToRelatives",
};
const UNCLAIMED: Readonly<Record<Heir, string>> = {
  spouse: "unclaimedToSpouse",
  child: "unclaimedToChild",
  other: "unclaimedToRelatives",
};

/** The relatives of whom the plan speaks, at the person's death. */
function relativesOf(plan: Plan, scenario: Scenario, member: Member, spouse: Member | undefined): Relative[] {
  const diesIn = member.diesIn ?? endOf(member);
  const married = spouse && marriageOf(plan, scenario)(diesIn) !== false && (spouse.diesIn ?? diesIn) >= diesIn;
  const children = childrenOf(plan, scenario).some(
    ({ parents, bornOn }) => parents.includes(member.person.id) && monthOfDate(bornOn) <= diesIn,
  );
  return [...(married ? (["spouse"] as const) : []), ...(children ? (["child"] as const) : [])];
}
