import { type Yen, yen } from "#lib/money/index.ts";
import { attainsInMonth, type IsoDate, type Month } from "#lib/time/index.ts";
import { type Attachment, inOrder, isOldAge, type PensionRight, setsFrom65, setsUnder65 } from "./choice-sets.ts";

export type PaidPart = { readonly right: PensionRight; readonly paid: Yen; readonly suspended: Yen };

/** Pensions that are paid together, and what the others would have paid. */
export type PensionSet = {
  /** One for every right, in the order in which they were given. */
  readonly parts: readonly PaidPart[];
  readonly gross: Yen;
  /** Old-age pensions are taxable, the others are not (NPA 25, EPIA 41(2)). */
  readonly taxable: Yen;
  readonly taxFree: Yen;
};

export type RankedSet = PensionSet & { readonly value: number };

export type Choices = {
  /** The sets that the person can choose between, the best first. */
  readonly ranked: readonly RankedSet[];
  readonly best: RankedSet;
  readonly bestByGross: RankedSet;
};

export type ChoiceCase = {
  readonly bornOn: IsoDate;
  readonly month: Month;
  readonly rights: readonly PensionRight[];
};

/**
 * One person, one pension (一人一年金): the sets of pensions that a person may choose between in a month (選択), each with what
 * it pays and what it suspends, ranked by a value that the caller gives. The choice may change for any later month, so that
 * it is made month by month.
 *
 * To the month of attaining 65 one cause is paid; a widow's pension is a cause of its own. From the next month a basic and an
 * employees' pension may be of different causes (`goTogether`). A set that pays no right more than another one and some
 * right less is left out.
 *
 * In:  rights of the month; `worthOf`, by default the gross amount, or what is left after tax and premiums.
 * Out: at least one set. Of two of the same value the one that is tax-free to a larger part comes first, then the one with
 *      an old-age, a disability, a survivors' pension, whatever the order in which the rights were given.
 * Throws RangeError for a pension that ends at 65 and is given in a later month.
 * Law: NPA 20, 20-2, NPA-S 9-2-4; EPIA 38, 38-2, 64-2. Rules.
 */
export function pensionChoices(
  { bornOn, month, rights }: ChoiceCase,
  worthOf: (set: PensionSet) => number = ({ gross }) => gross,
): Choices {
  const from65 = month > attainsInMonth(bornOn, 65);
  const ended = rights.find(({ kind }) => kind === "specialOldAgeEmployees" || kind === "widowsPension");
  if (from65 && ended) throw new RangeError(`pensionChoices: ${ended.kind} ends at 65`);
  const open = rights.filter(({ stoppedOnRequest }) => !stoppedOnRequest).toSorted(inOrder);
  const chosen = from65 ? setsFrom65(open) : setsUnder65(open);
  const sets = withoutLesser(chosen.map((set) => described(rights, set, from65)));
  const ranked = sets
    .map((set) => ({ ...set, value: worthOf(set) }))
    .toSorted((a, b) => b.value - a.value || b.taxFree - a.taxFree);
  const best = ranked[0];
  if (!best) throw new RangeError("pensionChoices: no set");
  const grosser = (a: RankedSet, b: RankedSet) => b.gross > a.gross || (b.gross === a.gross && b.taxFree > a.taxFree);
  const bestByGross = ranked.reduce((one, other) => (grosser(one, other) ? other : one));
  return { ranked, best, bestByGross };
}

function described(rights: readonly PensionRight[], chosen: readonly PensionRight[], from65: boolean): PensionSet {
  const context = contextOf(rights, chosen, from65);
  const parts = rights.map((right): PaidPart => {
    const paid = chosen.includes(right) ? paidOf(right, context) : yen(0);
    return { right, paid, suspended: yen(right.amount + sum(right.attachments ?? []) - paid) };
  });
  let taxable = 0;
  let taxFree = 0;
  for (const { right, paid } of parts) {
    if (isOldAge(right.kind)) taxable += paid;
    else taxFree += paid;
  }
  return { parts, gross: yen(taxable + taxFree), taxable: yen(taxable), taxFree: yen(taxFree) };
}

type Context = {
  readonly ownFirst: boolean;
  readonly disabilityBasic: boolean;
  readonly childrenWithDisability: boolean;
};

/** What one pension of a set does to another: its own employees' pension first, widow's and children's additions. */
function contextOf(rights: readonly PensionRight[], chosen: readonly PensionRight[], from65: boolean): Context {
  const has = (kind: PensionRight["kind"]) => chosen.some((right) => right.kind === kind);
  return {
    ownFirst: from65 && rights.some(({ kind }) => kind === "oldAgeEmployees") && !has("survivorsBasic"),
    disabilityBasic: has("disabilityBasic"),
    childrenWithDisability: chosen.some(
      ({ kind, attachments = [] }) =>
        kind === "disabilityBasic" && attachments.some((one) => one.kind === "childAddition" && one.amount > 0),
    ),
  };
}

/** What is paid of a chosen right. */
function paidOf(right: PensionRight, { ownFirst, disabilityBasic, childrenWithDisability }: Context): Yen {
  const amount = amountOf(right, ownFirst, disabilityBasic);
  if (!right.attachments) return amount;
  const attached = right.attachments.filter(
    ({ kind }) => !(kind === "childAddition" && right.kind === "oldAgeEmployees" && childrenWithDisability),
  );
  return yen(amount + sum(attached));
}

function amountOf(right: PensionRight, ownFirst: boolean, disabilityBasic: boolean): Yen {
  if (right.kind !== "survivorsEmployees") return right.amount;
  const amounts = (disabilityBasic && right.besideDisabilityBasic) || right;
  return ownFirst ? amounts.besideOwn : amounts.amount;
}

const sum = (attachments: readonly Attachment[]): number => attachments.reduce((total, one) => total + one.amount, 0);

/** Without the sets that pay no right more than another set does, and some right less; of equal ones the first stays. */
const withoutLesser = (sets: readonly PensionSet[]): PensionSet[] =>
  sets.filter((one, i) => !sets.some((other, j) => i !== j && covers(other, one) && (j < i || !covers(one, other))));

const covers = (larger: PensionSet, smaller: PensionSet): boolean =>
  larger.parts.every(({ paid }, i) => paid >= (smaller.parts[i]?.paid ?? 0));
