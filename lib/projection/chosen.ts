import { type Yen, yen } from "#lib/money/index.ts";
import { type Choices, monthly, type PensionRight, pensionChoices, type SurvivorsEmployees } from "#lib/rules/index.ts";
import { addMonths, type Month } from "#lib/time/index.ts";
import type { Member } from "./household.ts";
import type { Lapsed, Line } from "./line.ts";
import type { SurvivorsLines } from "./survivors.ts";
import { partsOf } from "./survivors-lines.ts";
import type { BenefitId, Change, Parts, Reason } from "./types.ts";
import { lessParts, NO_PARTS, sameParts, sumOfParts } from "./years.ts";

/** One line of a member with what makes its right another cause than the others'. */
export type ChoosableLine = {
  readonly changes: readonly Change[];
  readonly cause: string;
  readonly lapsed?: Lapsed | undefined;
};

/** A line beside others: an old-age pension has no cause but age. */
export const choosable = ({ changes, lapsed }: Line, cause = ""): ChoosableLine => ({ changes, cause, lapsed });

/**
 * What one person is paid of several rights (一人一年金): month by month the set of pensions that the law lets them choose and
 * that pays most before tax; what is not chosen is suspended. From 65 an own employees' pension comes before the survivors'.
 * Law: NPA 20, EPIA 38, 60, 64-2. Rules.
 */
export function chosenChanges(
  member: Member,
  lines: readonly ChoosableLine[],
  survivors: readonly SurvivorsLines[],
): Change[] {
  const beside = besideFrom(lines);
  const found = inOrderBefore(lines, beside);
  const last = new Map(found.map((change) => [keyOf(change), change]));
  // after the month of attaining 65 other pensions go together, whatever changes in them
  for (const month of monthsFrom([addMonths(member.ledger.attains65, 1), ...lines.flatMap(monthsOf)], beside)) {
    for (const change of choiceIn(member, month, lines, survivors).paid) {
      const before = last.get(keyOf(change));
      const same = before && sameParts(before.parts, change.parts) && sameParts(before.suspended, change.suspended);
      if (same || (!before && sumOfParts(change.parts) + sumOfParts(change.suspended) === 0)) continue;
      last.set(keyOf(change), change);
      found.push(change);
    }
  }
  return found;
}

/** The first month in which pensions of two causes stand beside each other. */
function besideFrom(lines: readonly ChoosableLine[]): number {
  const begun = lines.flatMap(({ changes: [first], cause, lapsed }) =>
    first ? [{ from: lapsed?.turns[0] ?? first.month, branch: `${branchOf(first.benefit)} ${cause}` }] : [],
  );
  const earliest = begun.reduce((one, other) => (other.from < one.from ? other : one), begun[0] ?? NEVER);
  return begun.reduce((from, one) => (one.branch === earliest.branch ? from : Math.min(from, one.from)), NEVER.from);
}

const NEVER = { from: Number.POSITIVE_INFINITY, branch: "" };

/** What changes before that is what the lines say. */
function inOrderBefore(lines: readonly ChoosableLine[], before: number): Change[] {
  const found: Change[] = [];
  for (const { changes } of lines) {
    let begun = false;
    for (const change of changes) {
      if (change.month >= before) break;
      begun ||= sumOfParts(change.parts) + sumOfParts(change.suspended) > 0;
      if (begun) found.push(change);
    }
  }
  return found.sort((a, b) => a.month - b.month);
}

const monthsOf = ({ changes, lapsed }: ChoosableLine): Month[] => [
  ...changes.map(({ month }) => month),
  ...(lapsed?.turns ?? []),
];

const monthsFrom = (months: readonly Month[], from: number): Month[] =>
  [...new Set(months)].filter((month) => month >= from).sort((a, b) => a - b);

const keyOf = ({ benefit }: Change): string => benefit;

type Now = { readonly change: Change; readonly cause: string };

/** What the pensions of a person are in a month, and what is paid of them. */
export type MonthsChoice = {
  /** Each by itself, as it would be paid if it were chosen. */
  readonly due: readonly Change[];
  /** Each with what of it is paid and suspended; in the order of `due`. */
  readonly paid: readonly Change[];
  /** The sets of pensions that go together, where there are several causes. */
  readonly choices?: Choices;
  /** What stands beside a survivors' employees' pension and measures it. */
  readonly beside: { readonly own: Yen | undefined; readonly hasDisabilityBasic: boolean };
};

/** Are two pensions of one cause, so that nothing is chosen between them? */
const goesWith = (one: Now, other: Now | undefined): boolean =>
  one.cause === other?.cause && branchOf(one.change.benefit) === branchOf(other.change.benefit);

/** What every pension of a person pays and suspends in a month. */
export function choiceIn(
  member: Member,
  month: Month,
  lines: readonly ChoosableLine[],
  survivors: readonly SurvivorsLines[],
): MonthsChoice {
  const now = lines.flatMap(({ changes, cause }) => {
    const change = changes.findLast((one) => one.month <= month);
    return change ? [{ change, cause }] : [];
  });
  const open = now.filter(({ change }) => sumOfParts(change.parts) + sumOfParts(change.suspended) > 0);
  const lapsed = month > member.ledger.attains65 ? lines.flatMap((line) => line.lapsed?.in(month) ?? [])[0] : undefined;
  if (open.length === 0 || (lapsed === undefined && open.every((one) => goesWith(one, open[0])))) {
    const due = now.map(({ change }) => at(change, month));
    return { due, paid: due, beside: { own: undefined, hasDisabilityBasic: false } };
  }
  const own = lapsed ?? (month > member.ledger.attains65 ? ownEmployees(month, now) : undefined);
  const hasDisability = open.some(({ change }) => change.benefit === "disabilityBasic");
  const choices = pensionChoices({
    bornOn: member.bornOn,
    month,
    rights: open.map(({ change, cause }) =>
      rightOf(change, cause, month, own, lapsed !== undefined, hasDisability, survivors),
    ),
  });
  const { parts } = choices.best;
  const chosen = (kind: PensionRight["kind"]) => parts.some(({ right, paid }) => right.kind === kind && paid > 0);
  // beside the basic pension of the same death the survivors' one is paid whole
  const beside = {
    own: chosen("survivorsBasic") ? undefined : own,
    hasDisabilityBasic: chosen("disabilityBasic"),
  };
  const due = now.map(({ change, cause }) =>
    change.benefit === "survivorsEmployees" ? besideOwn(change, cause, month, beside, survivors) : at(change, month),
  );
  const paid = due.map((change, i) => {
    const one = now[i];
    const place = one ? open.indexOf(one) : -1;
    return parts[place]?.paid === 0 && change.annualAmount > 0 ? notChosen(change, month) : change;
  });
  return { due, paid, choices, beside };
}

/** The own old-age employees' pension as the survivors' one is measured by it: with its increment, before what work withholds. */
function ownEmployees(month: Month, now: readonly Now[]): Yen | undefined {
  const own = now.find(({ change }) => change.benefit === "oldAgeEmployees")?.change;
  if (!own || month < own.month) return undefined;
  const of = ({ remunerationRelated, transitional }: Parts) => remunerationRelated + transitional;
  const amount = of(own.parts) + of(own.suspended);
  return amount > 0 ? yen(amount) : undefined;
}

/** The survivors' employees' pension with what the own pension suspends of it. */
function besideOwn(
  change: Change,
  cause: string,
  month: Month,
  { own, hasDisabilityBasic }: MonthsChoice["beside"],
  survivors: readonly SurvivorsLines[],
): Change {
  const made = change.annualAmount > 0 ? amountsIn(cause, month, own, hasDisabilityBasic, survivors) : undefined;
  if (!made) return at(change, month);
  const due = partsOf(made);
  const suspended = held(due, yen(sumOfParts(due) - made.annualAmount));
  const measured = at(withSuspended(change, due, suspended), month);
  return change.month < month && sumOfParts(suspended) > 0
    ? { ...measured, reason: { code: "ownPensionFirst" } }
    : measured;
}

/** The survivors' employees' pension of a death in a month, beside what else there is. */
function amountsIn(
  cause: string,
  month: Month,
  own: Yen | undefined,
  hasDisabilityBasic: boolean,
  survivors: readonly SurvivorsLines[],
): SurvivorsEmployees | undefined {
  const lines = survivors.find(({ death }) => death.member.person.id === cause);
  const made = lines?.employeesAt(month, own, hasDisabilityBasic);
  return made?.status === "payable" ? made.breakdown : undefined;
}

/** So much of a pension suspended, of the pension itself before its additions. */
function held(due: Parts, amount: Yen): Parts {
  let left: number = amount;
  const take = (part: "survivorsEmployees" | "widowsAddition" | "termAddition") => {
    const taken = Math.min(left, due[part]);
    left -= taken;
    return yen(taken);
  };
  return left === 0
    ? NO_PARTS
    : {
        ...NO_PARTS,
        survivorsEmployees: take("survivorsEmployees"),
        widowsAddition: take("widowsAddition"),
        termAddition: take("termAddition"),
      };
}

function rightOf(
  change: Change,
  cause: string,
  month: Month,
  own: Yen | undefined,
  ownLapsed: boolean,
  hasDisability: boolean,
  survivors: readonly SurvivorsLines[],
): PensionRight {
  const { benefit, annualAmount: amount } = change;
  switch (benefit) {
    case "oldAgeBasic":
    case "oldAgeEmployees":
    case "specialOldAgeEmployees":
      return { kind: benefit, amount };
    case "survivorsEmployees": {
      const amounts = (hasDisabilityBasic: boolean) => {
        const alone = amountsIn(cause, month, undefined, hasDisabilityBasic, survivors)?.annualAmount ?? amount;
        const measured =
          own === undefined ? alone : amountsIn(cause, month, own, hasDisabilityBasic, survivors)?.annualAmount;
        return { amount: ownLapsed ? (measured ?? amount) : alone, besideOwn: measured ?? amount };
      };
      const beside = amounts(false);
      return { kind: benefit, cause, ...beside, besideDisabilityBasic: hasDisability ? amounts(true) : beside };
    }
    default:
      return { kind: benefit, cause, amount };
  }
}

const branchOf = (benefit: BenefitId): string =>
  benefit.startsWith("disability")
    ? "disability"
    : benefit.startsWith("survivors")
      ? "survivors"
      : benefit === "widowsPension"
        ? benefit
        : "oldAge";

/** A change that stands on in a later month, where another pension moved it. */
const at = (change: Change, month: Month): Change =>
  change.month === month ? change : { ...change, month, reason: movedBy(change) };

const movedBy = ({ benefit }: Change): Reason => ({ code: "pensionChosen", benefit });

const notChosen = (change: Change, month: Month): Change => ({
  ...withSuspended(change, addUp(change.parts, change.suspended), undefined),
  month,
  reason: { code: "otherPensionChosen", benefit: change.benefit },
});

const addUp = (a: Parts, b: Parts): Parts => lessParts(a, lessParts(NO_PARTS, b));

/** A change with these parts due and so much of them suspended; all where nothing is said. */
function withSuspended(change: Change, due: Parts, suspended: Parts = due): Change {
  const parts = suspended === due ? NO_PARTS : lessParts(due, suspended);
  const annualAmount = sumOfParts(parts);
  return {
    ...change,
    parts,
    annualAmount,
    monthlyAmount: monthly(annualAmount),
    suspended,
    suspendedMonthlyAmount: monthly(sumOfParts(suspended)),
  };
}
