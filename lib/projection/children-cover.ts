import { additionsReformFrom } from "#data/turning-points.ts";
import { yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import {
  basicPaidTo,
  type DeathFacts,
  isChildIn,
  monthly,
  type Outcome,
  opensSurvivorsBasic,
  type SurvivorsRight,
  survivorsBasic,
  survivorsEmployeesAt,
  survivorsRight,
} from "#lib/rules/index.ts";
import { addMonths, type Month, monthOfDate } from "#lib/time/index.ts";
import type { Paid } from "./cover-steps.ts";
import { type Death, deceasedPay } from "./death.ts";
import { childrenReason } from "./event-line.ts";
import type { FamilyChild } from "./family.ts";
import { type Horizon, pointsIn, yearlyPoints } from "./line.ts";
import { childTurns } from "./survivors-lines.ts";
import type { BenefitId, Parts, Reason } from "./types.ts";
import { NO_PARTS, sumOfParts } from "./years.ts";

/** What the children of a deceased are paid by themselves: all of them together, wherever it changes. */
export type ChildrenCover = {
  readonly benefit: BenefitId;
  readonly changes: readonly Paid[];
  readonly refused: readonly Reason[];
};

/** What the basic pension of these children comes to in a month, all of them together; nothing where none counts. */
export function basicOfChildren(children: readonly FamilyChild[], at: Month, params: ParameterReader): Parts {
  const outcome = survivorsBasic({ survivor: { kind: "children" }, children, at }, params);
  if (outcome.status === "notEligible") return NO_PARTS;
  const { full, annualAmount } = outcome.breakdown;
  return { ...NO_PARTS, survivorsBasic: full.fullAmount, children: yen(annualAmount - full.fullAmount) };
}

/** The right of each child to the employees' pension, or why it has none. */
export const rightsOfChildren = (facts: DeathFacts, children: readonly FamilyChild[], params: ParameterReader) =>
  children.map(({ bornOn, disabled }) =>
    survivorsRight(
      { death: facts, survivor: { relation: "child", bornOn, disabled }, children: [], withBasic: false },
      params,
    ),
  );

/** What the employees' pension of these rights comes to in a month: an equal part to each who still counts as a child. */
export function employeesOfChildren(
  death: Death,
  rights: readonly SurvivorsRight[],
  at: Month,
  params: ParameterReader,
): Parts {
  const still = rights.filter(({ survivor: { bornOn, disabled = false } }) => isChildIn({ bornOn, disabled }, at));
  const [first] = still;
  if (!first) return NO_PARTS;
  const claimants = still.length;
  const outcome = survivorsEmployeesAt(first, { pay: deceasedPay(death, at, params), claimants }, at, params);
  if (outcome.status === "notEligible") return NO_PARTS;
  return { ...NO_PARTS, survivorsEmployees: yen(outcome.breakdown.annualAmount * claimants) };
}

/** The rights among these. */
export const payableOf = (rights: readonly Outcome<SurvivorsRight>[]): SurvivorsRight[] =>
  rights.flatMap((right) => (right.status === "payable" ? [right.breakdown] : []));

/**
 * The basic pension of children without a spouse who has it. Before 2028-04 nothing is paid while they live with the other
 * parent, here where the plan's other person is one and lives.
 * Law: NPA 37-2, 39-2, 40, 41(2). Rules.
 */
export function childrensBasic(
  death: Death,
  facts: DeathFacts,
  children: readonly FamilyChild[],
  otherParent: string | undefined,
  horizon: Horizon,
): ChildrenCover {
  const { params } = horizon;
  const opened = opensSurvivorsBasic(facts, params);
  const reasons = [
    ...(opened.status === "notEligible" ? opened.reasons : []),
    ...(countIn(children, death) === 0 ? [{ code: "noEligibleChild" }] : []),
  ];
  if (reasons.length > 0) return { benefit: "survivorsBasic", changes: [], refused: reasons };
  const paidIn = (month: Month) => {
    const paid = children.filter(
      ({ parents }) =>
        basicPaidTo(
          { spouseIsPaid: false, childLivesWithParent: otherParent !== undefined && parents.includes(otherParent) },
          month,
          params,
        ) === "children",
    );
    return basicOfChildren(paid, month, params);
  };
  const changes = changesOf(death, children, paidIn, "survivorsBasic", horizon);
  return { benefit: "survivorsBasic", changes, refused: changes.length > 0 ? [] : [{ code: "childLivesWithParent" }] };
}

/**
 * The employees' pension of children where no spouse has a right to one: in equal parts, to each while it counts as a child.
 * Law: EPIA 59, 60(2), 63(2), 66. Rules R-520, R-521, R-522, R-524, R-530.
 */
export function childrensEmployees(
  death: Death,
  facts: DeathFacts,
  children: readonly FamilyChild[],
  horizon: Horizon,
): ChildrenCover {
  const { params } = horizon;
  const rights = rightsOfChildren(facts, children, params);
  const open = payableOf(rights);
  if (open.length === 0) return { benefit: "survivorsEmployees", changes: [], refused: refusalOf(rights[0]) };
  const paidIn = (month: Month) => employeesOfChildren(death, open, month, params);
  return {
    benefit: "survivorsEmployees",
    changes: changesOf(death, children, paidIn, "survivorsEmployees", horizon),
    refused: [],
  };
}

const refusalOf = (right: Outcome<SurvivorsRight> | undefined): readonly Reason[] =>
  right?.status === "notEligible" ? right.reasons : [{ code: "noEligibleChild" }];

const countIn = (children: readonly FamilyChild[], { on }: Death): number =>
  children.filter((child) => isChildIn(child, addMonths(monthOfDate(on), 1))).length;

/** What is paid at the month after the death and wherever a child or the law turns. */
function changesOf(
  { on }: Death,
  children: readonly FamilyChild[],
  paidIn: (month: Month) => Parts,
  benefit: BenefitId,
  horizon: Horizon,
): Paid[] {
  const from = addMonths(monthOfDate(on), 1);
  const turns = children.flatMap(childTurns);
  const end = addMonths(Math.max(from, ...turns) as Month, 1);
  const changes: Paid[] = [];
  let before = 0;
  for (const month of pointsIn(from, horizon, end, yearlyPoints(from, horizon, end), turns, [additionsReformFrom])) {
    const parts = paidIn(month);
    const annualAmount = sumOfParts(parts);
    if (annualAmount === before) continue;
    const changed = annualAmount === 0 ? { code: "childrenOutOfBenefits" } : childrenReason(month);
    const reason = changes.length === 0 ? { code: "startsWithDeath", on } : changed;
    changes.push({ month, benefit, parts, annualAmount, monthlyAmount: monthly(annualAmount), reason });
    before = annualAmount;
  }
  return changes;
}
