import type { Spell } from "#lib/input/index.ts";
import { addMonths, formatMonth, isMonthText, type Month, parseMonth } from "#lib/time/index.ts";
import type { DraftSpell } from "./draft.ts";

/** The kinds the form offers, in the order people meet them. */
export const SPELL_KINDS = [
  "employee",
  "category1",
  "category3",
  "voluntary",
  "director",
  "workingPast70",
  "abroad",
  "complementary",
] as const;
export type SpellKind = (typeof SPELL_KINDS)[number];

type Ground = Extract<Spell, { kind: "complementary" }>["ground"];

/** Grounds of complementary periods (合算対象期間), as the schema names them. */
export const COMPLEMENTARY_GROUNDS = [
  "couldHaveJoined",
  "spouseOfEmployee",
  "dayStudent",
  "voluntaryUnpaid",
  "employeesOutside20To59",
  "employeesBefore196104",
  "withdrawalAllowance",
  "beforeNaturalisationOrPermanentResidence",
  "parliamentOrSettled",
] as const satisfies readonly Ground[];

export const isPaidWork = (kind: unknown): boolean => ["employee", "director", "workingPast70"].includes(String(kind));

/** A spell of a kind: keeps its months, and the pay where the new kind has one; what the kind does not know goes. */
export function spellOfKind(kind: SpellKind, before: DraftSpell = {}): DraftSpell {
  const base = {
    kind,
    ...("from" in before ? { from: before["from"] } : {}),
    to: "to" in before ? before["to"] : null,
  };
  switch (kind) {
    case "category1":
      return { ...base, payment: before["payment"] ?? "paid" };
    case "employee":
    case "director":
      return {
        ...base,
        pay: before.pay ?? {},
        ...(before.otherPay ? { otherPay: before.otherPay } : {}),
        ...(before.leaves ? { leaves: before.leaves } : {}),
      };
    case "workingPast70":
      return { ...base, pay: before.pay ?? {} };
    case "abroad":
      return { ...base, country: before["country"] ?? "" };
    case "complementary":
      return { ...base, ground: before["ground"] ?? "couldHaveJoined" };
    case "category3":
    case "voluntary":
      return base;
  }
}

/**
 * An alternate path that begins in another month: a stretch that began with it moves along, so that the path neither starts
 * before its month nor leaves a gap behind it.
 */
export function pathFrom<P extends { readonly from?: unknown; readonly spells?: readonly DraftSpell[] }>(
  path: P,
  from: unknown,
): P {
  const spells = path.spells?.map((spell) => (spell["from"] === path.from ? { ...spell, from } : spell));
  return { ...path, from, ...(spells ? { spells } : {}) };
}

/** A further spell that begins where the last one ends. */
export function nextSpell(spells: readonly DraftSpell[], earliest?: string): DraftSpell {
  const end = spells.at(-1)?.["to"];
  const from = typeof end === "string" && isMonthText(end) ? end : spells.length === 0 ? earliest : undefined;
  return spellOfKind("category1", from === undefined ? {} : { from });
}

/** Plan files hold the first month that no longer belongs; people say the last one that does. */
export const lastMonthOf = (to: unknown): unknown =>
  typeof to === "string" && isMonthText(to) ? formatMonth(addMonths(parseMonth(to), -1)) : to;

export const endAfter = (last: unknown): unknown =>
  typeof last === "string" && isMonthText(last) ? formatMonth(addMonths(parseMonth(last), 1)) : last;

export const monthIn = (value: unknown): Month | undefined =>
  typeof value === "string" && isMonthText(value) ? parseMonth(value) : undefined;
