import { type Yen, yen } from "#lib/money/index.ts";
import { monthly, type PensionRight, pensionChoices } from "#lib/rules/index.ts";
import type { Month } from "#lib/time/index.ts";
import type { Member } from "./household.ts";
import type { SurvivorsLines } from "./survivors.ts";
import type { BenefitId, Change, Parts, Reason } from "./types.ts";
import { lessParts, NO_PARTS, sameParts, sumOfParts } from "./years.ts";

/** One line of a member with what makes its right another cause than the others'. */
export type ChoosableLine = { readonly changes: readonly Change[]; readonly cause: string };

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
  const months = [...new Set(lines.flatMap(({ changes }) => changes.map(({ month }) => month)))].sort((a, b) => a - b);
  const last = new Map<string, Change>();
  const found: Change[] = [];
  for (const month of months) {
    const now = lines.flatMap(({ changes, cause }) => {
      const change = changes.findLast((one) => one.month <= month);
      return change ? [{ change, cause }] : [];
    });
    for (const change of inMonth(member, month, now, survivors)) {
      const before = last.get(keyOf(change));
      const same = before && sameParts(before.parts, change.parts) && sameParts(before.suspended, change.suspended);
      if (same || (!before && sumOfParts(change.parts) + sumOfParts(change.suspended) === 0)) continue;
      last.set(keyOf(change), change);
      found.push(change);
    }
  }
  return found;
}

const keyOf = ({ benefit }: Change): string => benefit;

type Now = { readonly change: Change; readonly cause: string };

/** What every pension of a person pays and suspends in a month. */
function inMonth(member: Member, month: Month, now: readonly Now[], survivors: readonly SurvivorsLines[]): Change[] {
  const own = month > member.ledger.attains65 ? ownEmployees(month, now) : undefined;
  const disabled = now.some(({ change }) => change.benefit === "disabilityBasic" && change.annualAmount > 0);
  const dueBeside = (first: Yen | undefined, disabilityBasic: boolean) =>
    now.map(({ change, cause }) => ({
      cause,
      change:
        change.benefit === "survivorsEmployees"
          ? besideOwn(change, cause, month, first, disabilityBasic, survivors)
          : change,
    }));
  const due = dueBeside(own, false);
  const isOpen = ({ change }: Now) => sumOfParts(change.parts) + sumOfParts(change.suspended) > 0;
  const open = due.filter(isOpen);
  if (new Set(open.map(({ change, cause }) => `${branchOf(change.benefit)} ${cause}`)).size < 2)
    return due.map(({ change }) => at(change, month));
  const rights = open.map(({ change, cause }) => rightOf(change, cause, month, own, disabled, survivors));
  const { best } = pensionChoices({ bornOn: member.bornOn, month, rights });
  const chosen = (kind: BenefitId) => best.parts.some(({ right, paid }) => right.kind === kind && paid > 0);
  const paidOf = new Map(best.parts.map(({ paid }, i) => [open[i], paid]));
  // beside the basic pension of the same death it is paid whole
  const first = chosen("survivorsBasic") ? undefined : own;
  return dueBeside(first, chosen("disabilityBasic")).map(({ change }, i) => {
    const paid = paidOf.get(due[i]);
    return paid === 0 && change.annualAmount > 0 ? notChosen(change, month) : at(change, month);
  });
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
  own: Yen | undefined,
  disabled: boolean,
  survivors: readonly SurvivorsLines[],
): Change {
  const amounts = survivors.find(({ death }) => death.member.person.id === cause)?.employeesAt(month, own, disabled);
  if (!amounts || change.annualAmount === 0) return change;
  const { due, payable } = amounts;
  return withSuspended(change, due, held(due, yen(sumOfParts(due) - payable)));
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
  disabled: boolean,
  survivors: readonly SurvivorsLines[],
): PensionRight {
  const { benefit, annualAmount: amount } = change;
  switch (benefit) {
    case "oldAgeBasic":
    case "oldAgeEmployees":
    case "specialOldAgeEmployees":
      return { kind: benefit, amount };
    case "survivorsEmployees": {
      const lines = survivors.find(({ death }) => death.member.person.id === cause);
      const [alone, beside] = [lines?.employeesAt(month, undefined, false), lines?.employeesAt(month, own, false)];
      const ofDisabled = disabled ? lines?.employeesAt(month, own, true) : undefined;
      return {
        kind: benefit,
        cause,
        amount: alone?.combined ?? amount,
        besideOwn: beside?.payable ?? amount,
        ...(ofDisabled
          ? {
              besideDisabilityBasic: {
                amount: lines?.employeesAt(month, undefined, true)?.combined ?? amount,
                besideOwn: ofDisabled.payable,
              },
            }
          : {}),
      };
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
