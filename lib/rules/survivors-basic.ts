import { type Rate, type Yen, yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { type IsoDate, type Month, monthOfDate } from "#lib/time/index.ts";
import { additionsRevision } from "./indexation.ts";
import {
  type Child,
  childParts,
  type Indexed,
  isAdditionsReformed,
  isChildIn,
  lastDayAsChild,
} from "./maintained-family.ts";
import { fullBasicPension, monthly } from "./old-age-basic.ts";
import { notEligible, type Outcome, payable } from "./outcome.ts";
import { shareOf } from "./survivors-order.ts";

export type SurvivorsBasicCase = {
  /** The spouse with the children, or the children by themselves. */
  readonly survivor: { readonly kind: "spouse"; readonly bornOn: IsoDate } | { readonly kind: "children" };
  /** Children of the deceased, unmarried; with a spouse those who live with the spouse. */
  readonly children: readonly Child[];
  readonly at: Month;
};

export type SurvivorsBasic = {
  readonly full: { readonly base: Yen; readonly revisionRate: Rate; readonly fullAmount: Yen };
  readonly additionsRevision: Rate;
  /** One for each child that counts, eldest first; of children by themselves the first brings none. */
  readonly children: readonly (Indexed | undefined)[];
  readonly annualAmount: Yen;
  /** Each child's part, where they draw it by themselves. */
  readonly perChild?: Yen;
  readonly monthlyAmount: Yen;
};

/**
 * Survivors' basic pension (遺族基礎年金) in the month `at`.
 *
 *   spouse    = full basic pension + an addition for every child that counts
 *   children  = full basic pension + an addition from the second child on, in equal parts, each to the nearest yen
 *
 * A child counts from the month after its birth to March after attaining 18, with a disability to the month of attaining 20;
 * with the last child the spouse's right ends. Whether the death opens the right is `opensSurvivorsBasic`. The additions
 * follow the law of the month, from 2028-04 at one level, whenever the death was (R-347, to be confirmed).
 *
 * Law: NPA 38, 39, 39-2, 40. Rules R-026, R-502, R-503, R-504, R-506, R-576.
 */
export function survivorsBasic(facts: SurvivorsBasicCase, params: ParameterReader): Outcome<SurvivorsBasic> {
  const { survivor, at } = facts;
  const births = facts.children.filter((child) => isChildIn(child, at)).map(({ bornOn }) => bornOn);
  const eldest = births.toSorted()[0];
  if (eldest === undefined) return notEligible({ code: "noEligibleChild" });
  const alone = survivor.kind === "children";
  const full = fullBasicPension(alone ? eldest : survivor.bornOn, at, params);
  const children = childParts(births.length, additionsRevision(at, params), at, params).map((one, i) =>
    alone && i === 0 ? undefined : one,
  );
  const annualAmount = yen(children.reduce<number>((sum, one) => sum + (one?.amount ?? 0), full.fullAmount));
  const breakdown: SurvivorsBasic = {
    full,
    additionsRevision: additionsRevision(at, params),
    children,
    annualAmount,
    ...(alone ? { perChild: shareOf(annualAmount, births.length) } : {}),
    monthlyAmount: monthly(annualAmount),
  };
  return payable(breakdown, children.some(Boolean) && isAdditionsReformed(at, params) ? ["R-347"] : []);
}

/**
 * The last day of a spouse's right to the basic pension: that of the last child who lived with the spouse at the death and
 * counts as one. Undefined without such a child, and for a husband widowed before 2014-04.
 * Law: NPA 37-2, 40. Rules.
 */
export function spouseBasicEndsOn(
  relation: "wife" | "husband",
  diedOn: IsoDate,
  children: readonly Child[],
  params: ParameterReader,
): IsoDate | undefined {
  if (relation === "husband" && !params.get("survivorsBasicForHusbands", monthOfDate(diedOn))) return undefined;
  return children
    .map(lastDayAsChild)
    .filter((lastDay) => lastDay >= diedOn)
    .toSorted()
    .at(-1);
}

/**
 * Who is paid the basic pension in a month: the spouse while the spouse has the right; else the children, who before 2028-04
 * get nothing while they live with a parent (one who remarried, or had parted from the deceased). Under the old law a parent
 * who took the death grant keeps the child's suspended afterwards.
 * Law: NPA 41; Act 74 of 2025 suppl. 6(2). Rules.
 */
export function basicPaidTo(
  facts: {
    /** The spouse has the right, and it is not suspended at their own request or for their whereabouts. */
    readonly spouseIsPaid: boolean;
    readonly childLivesWithParent: boolean;
    readonly parentTookDeathGrant?: boolean;
  },
  at: Month,
  params: ParameterReader,
): "spouse" | "children" | undefined {
  if (facts.spouseIsPaid) return "spouse";
  const suspends = params.get("parentSuspendsChild", at) || (facts.parentTookDeathGrant ?? false);
  return facts.childLivesWithParent && suspends ? undefined : "children";
}
