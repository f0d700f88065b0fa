import { type Ledger, type Prefix, prefixOf, STANDING } from "#lib/career/index.ts";
import type { Scenario } from "#lib/input/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import type { LumpSumWithdrawal } from "#lib/rules/index.ts";
import { type Month, monthAfterDay } from "#lib/time/index.ts";
import type { Household, Member } from "./household.ts";
import { departuresOf, leavingOf } from "./leaving.ts";
import type { OneOff, RefusedOneOff } from "./types.ts";
import { OF_NATIONAL } from "./withdrawal-parts.ts";

type Withdrawn = {
  readonly member: Member;
  readonly oneOffs: readonly OneOff[];
  readonly refused: readonly RefusedOneOff[];
  readonly toBeConfirmed: readonly string[];
};

/** Everyone after the lump-sum withdrawals that the scenario claims, and what is paid or refused. */
export function withdrawIn(
  scenario: Scenario,
  members: readonly Member[],
  params: ParameterReader,
): Omit<Household, "notices"> {
  if (!scenario.events.some((event) => event.kind === "emigration" && event.withdrawal))
    return { members, oneOffs: [], refusedOneOffs: [], toBeConfirmed: [] };
  const withdrawn = members.map((member) => withdraw(member, scenario, params));
  return {
    members: withdrawn.map(({ member }) => member),
    oneOffs: withdrawn.flatMap(({ oneOffs }) => oneOffs).toSorted((a, b) => a.month - b.month),
    refusedOneOffs: withdrawn.flatMap(({ refused }) => refused),
    toBeConfirmed: withdrawn.flatMap(({ toBeConfirmed }) => toBeConfirmed),
  };
}

/**
 * A person after the lump-sum withdrawals that the scenario claims on leaving Japan, each in the month after: the months that
 * are paid out count nowhere any more. What was lived and paid stays. Who dies before the claim has none.
 * Law: NPA-S 9-3-2(4), EPIA-S 29(5). Rule R-653.
 */
function withdraw(member: Member, scenario: Scenario, params: ParameterReader): Withdrawn {
  let now: Withdrawn = { member, oneOffs: [], refused: [], toBeConfirmed: [] };
  for (const departure of departuresOf(member.person, scenario)) {
    if (!departure.withdrawal) continue;
    const { claimMonth: month, choice, refused } = leavingOf(now.member, scenario, departure, params);
    const what = { person: member.person.id, kind: "lumpSumWithdrawal" as const };
    const cash = choice?.cash;
    const dead = member.diesIn !== undefined && member.diesIn <= month;
    if (cash?.status !== "payable" || dead) {
      const reasons = dead ? [{ code: "diesBeforeClaim" }] : refused;
      now = { ...now, refused: [...now.refused, { ...what, reasons }] };
      continue;
    }
    const { grossAmount: amount, netAmount } = cash.breakdown;
    const months = (choice?.japaneseMonths ?? 0) - (choice?.monthsAfter ?? 0);
    const oneOff = { ...what, month, amount, netAmount, reason: { code: "withdrawalPaid", months } };
    now = {
      ...now,
      member: without(now.member, monthAfterDay(departure.on), cash.breakdown),
      oneOffs: [...now.oneOffs, oneOff],
      toBeConfirmed: [...now.toBeConfirmed, ...(cash.toBeConfirmed ?? [])],
    };
  }
  return now;
}

/** The member as if never insured in the months before `until` of the parts that are paid out. */
function without(member: Member, until: Month, paid: LumpSumWithdrawal): Member {
  const prefix = prefixOf(ledgerWithout(member.ledger, until, paid));
  const later = (records: Prefix) => prefixOf(ledgerWithout(records.ledger, until, paid));
  return {
    ...member,
    ledger: prefix.ledger,
    prefix,
    lived: member.lived ?? { ledger: member.ledger, prefix: member.prefix },
    divided: member.divided.map((records) => ({ ...records, prefix: later(records.prefix) })),
  };
}

/** Months that are paid out stand like months abroad: nothing counts them. */
function ledgerWithout(ledger: Ledger, until: Month, { national, employees }: LumpSumWithdrawal): Ledger {
  const [standing, additional, scheme] = [ledger.standing.slice(), ledger.additional.slice(), ledger.scheme.slice()];
  const [remuneration, charged, bonus] = [ledger.remuneration.slice(), ledger.charged.slice(), ledger.bonus.slice()];
  for (let i = 0; i < Math.min(ledger.length, until - ledger.from); i++) {
    const taken = (scheme[i] ?? 0) > 0 ? employees : OF_NATIONAL.has(standing[i] ?? STANDING.none) && national;
    if (!taken) continue;
    standing[i] = STANDING.abroad;
    for (const column of [additional, scheme, remuneration, charged, bonus]) column[i] = 0;
  }
  return { ...ledger, standing, additional, scheme, remuneration, charged, bonus };
}

/** The member with the months as they were lived and paid for, whatever was paid out since. */
export const asLived = (member: Member): Member => (member.lived ? { ...member, ...member.lived } : member);
