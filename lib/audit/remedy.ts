import { prefixOf, STANDING } from "#lib/career/index.ts";
import { type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { type BasicEarned, basicEarned, type Member, type PriceOfMonth, priceOfMonth } from "#lib/projection/index.ts";
import { addMonths, type Month, type Period } from "#lib/time/index.ts";

/** What can be made of months of the past, or of months to come that replace them. */
export type Remedy = {
  readonly kind: "payable" | "backPayable" | "replaceable" | "voluntary" | "specialVoluntary" | "additional";
  /** The months that are paid: of the past, or of the voluntary cover. */
  readonly paid: Period;
};

/** Months that cost the same. */
export type PriceRun = { readonly months: number; readonly amount: Yen; readonly price: PriceOfMonth };

type RemedyGain = {
  readonly after: BasicEarned;
  /** Absent where there is no right without it. */
  readonly before?: BasicEarned;
  readonly yearlyGain: Yen;
};

/** Price of a remedy: its months by what each costs, and together. */
export function remedyPrice(
  member: Member,
  { kind, paid }: Remedy,
  startsAt: Month,
  params: ParameterReader,
): { readonly prices: readonly PriceRun[]; readonly price: Yen } {
  const prices = pricesOf(member, kind, paid, startsAt, params);
  return { prices, price: yen(prices.reduce((sum, { months, amount }) => sum + months * amount, 0)) };
}

/**
 * What a remedy adds to the yearly basic pension at 65 at the amounts of month `at`: the pension with these months less
 * the one without them.
 */
export function remedyGain(member: Member, { kind, paid }: Remedy, at: Month, params: ParameterReader): RemedyGain {
  const { attains65, length, from } = member.ledger;
  const until = kind === "specialVoluntary" ? addMonths(from, length) : attains65;
  const after = basicEarned(withPaid(member, kind, paid), until, at, params);
  const before = kind === "specialVoluntary" ? undefined : basicEarned(member, until, at, params);
  return {
    after,
    ...(before ? { before } : {}),
    yearlyGain: yen(total(after) - (before ? total(before) : 0)),
  };
}

const total = ({ amountAt65, additionalAt65 }: BasicEarned): number => amountAt65 + additionalAt65;

/** Months of category 1, or of voluntary insurance, that are paid in full or waived and have no additional contribution. */
export const mayTakeAdditional = ({ ledger }: Member, month: Month): boolean => {
  const standing = ledger.standing[month - ledger.from];
  const open = standing === STANDING.paid || standing === STANDING.voluntary || standing === STANDING.waived;
  return open && month < ledger.attains65 && (ledger.additional[month - ledger.from] ?? 0) === 0;
};

/** The member as if the months had been paid. */
function withPaid(member: Member, kind: Remedy["kind"], { from, to }: Period): Member {
  const { ledger } = member;
  const standing = ledger.standing.slice();
  const additional = ledger.additional.slice();
  for (let month = from; month < to; month = addMonths(month, 1)) {
    const i = month - ledger.from;
    if (kind === "additional") additional[i] = mayTakeAdditional(member, month) ? 1 : (additional[i] ?? 0);
    else standing[i] = kind === "payable" || kind === "backPayable" ? STANDING.paidLate : STANDING.voluntary;
  }
  const paid = { ...ledger, standing, additional };
  return { ...member, ledger: paid, prefix: prefixOf(paid) };
}

function pricesOf(
  member: Member,
  kind: Remedy["kind"],
  { from, to }: Period,
  startsAt: Month,
  params: ParameterReader,
): PriceRun[] {
  const runs: PriceRun[] = [];
  for (let month = from; month < to; month = addMonths(month, 1)) {
    if (kind === "additional" && !mayTakeAdditional(member, month)) continue;
    const price = priceIn(member, kind, month, startsAt, params);
    const last = runs.at(-1);
    if (last && last.amount === price.amount && last.price.late?.left.fullAmount === price.late?.left.fullAmount)
      runs[runs.length - 1] = { ...last, months: last.months + 1 };
    else runs.push({ months: 1, amount: price.amount, price });
  }
  return runs;
}

function priceIn(
  member: Member,
  kind: Remedy["kind"],
  month: Month,
  startsAt: Month,
  params: ParameterReader,
): PriceOfMonth {
  if (kind === "additional") return { kind: "unpaid", amount: params.get("additionalContribution", month) };
  const past = kind === "payable" || kind === "backPayable";
  const standing = past ? (member.ledger.standing[month - member.ledger.from] ?? STANDING.none) : STANDING.unpaid;
  const price = priceOfMonth(standing, month, past ? startsAt : month, params);
  if (!price) throw new RangeError(`priceIn: nothing can be paid for month ${month} as ${kind}`);
  return price;
}
