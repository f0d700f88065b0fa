import { toYen, type Yen } from "#lib/money/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import { addMonths, ageOn, attainsOn, type IsoDate, type Month, monthOfDate } from "#lib/time/index.ts";
import { type Child, lastDayAsChild } from "./maintained-family.ts";
import type { Reason } from "./outcome.ts";

export type Relation = "wife" | "husband" | "child" | "parent" | "grandchild" | "grandparent";

/** A relative as they stood at the death. */
export type Survivor = {
  readonly relation: Relation;
  readonly bornOn: IsoDate;
  readonly disabled?: boolean;
  /** Why they were not maintained; empty where they were. */
  readonly livelihood?: readonly Reason[];
  /** Caused the death on purpose, or by gross fault. */
  readonly causedDeath?: boolean;
};

/** Order in which relatives acquire the right: a spouse and children together, then one class at a time. */
const CLASS: Readonly<Record<Relation, number>> = {
  wife: 1,
  husband: 1,
  child: 1,
  parent: 2,
  grandchild: 3,
  grandparent: 4,
};

const asChild = ({ bornOn, disabled = false }: Survivor): Child => ({ bornOn, disabled });

/**
 * Why a relative acquires no right of their own to the survivors' employees' pension at a death: not maintained, too young (a
 * husband, parent or grandparent) or no child any more (a child or grandchild), or the cause of the death. A wife needs no
 * age. From 2028-04 a husband needs none, parents and grandparents are 60 at the death.
 *
 * Law: EPIA 59, 65-2, 76. Rules.
 */
export function survivorReasons(survivor: Survivor, diedOn: IsoDate, params: ParameterReader): Reason[] {
  const { relation, bornOn } = survivor;
  const from = neededAge(relation, diedOn, params);
  const age = ageOn(bornOn, diedOn);
  const isYoung = relation === "child" || relation === "grandchild";
  const lastDay = lastDayAsChild(asChild(survivor));
  return [
    ...(survivor.livelihood ?? []),
    ...(survivor.causedDeath ? [{ code: "causedDeath" }] : []),
    ...(from !== null && age < from ? [{ code: "survivorAgeNotAllowed", age, from }] : []),
    ...(isYoung && lastDay < diedOn ? [{ code: "childAgedOut", lastDay }] : []),
  ];
}

/** The age at the death that a relative must have reached; null where none is asked for. */
function neededAge(relation: Relation, diedOn: IsoDate, params: ParameterReader): number | null {
  const ages = params.get("survivorsAges", monthOfDate(diedOn));
  switch (relation) {
    case "husband":
      return ages.husband;
    case "parent":
    case "grandparent":
      return ages.ascendant;
    default:
      return null;
  }
}

export type Claimants = {
  readonly claimants: readonly Survivor[];
  readonly refused: readonly { readonly survivor: Survivor; readonly reasons: readonly Reason[] }[];
};

/**
 * Who acquires the right to the survivors' employees' pension: those of the first class in which anyone does. Later classes
 * are shut out for good, also when that right ends (no 転給).
 * Law: EPIA 59. Rule R-521.
 */
export function survivorsClaimants(
  survivors: readonly Survivor[],
  diedOn: IsoDate,
  params: ParameterReader,
): Claimants {
  const judged = survivors.map((survivor) => ({ survivor, reasons: survivorReasons(survivor, diedOn, params) }));
  const able = judged.filter(({ reasons }) => reasons.length === 0).map(({ survivor }) => survivor);
  const first = Math.min(...able.map(({ relation }) => CLASS[relation]));
  const earlier = able.find(({ relation }) => CLASS[relation] === first)?.relation;
  return {
    claimants: able.filter(({ relation }) => CLASS[relation] === first),
    refused: judged.flatMap(({ survivor, reasons }) => {
      if (reasons.length > 0) return [{ survivor, reasons }];
      return CLASS[survivor.relation] > first ? [{ survivor, reasons: [{ code: "earlierClass", earlier }] }] : [];
    }),
  };
}

/** Each one's part of a pension that several of one rank hold, rounded by itself (NPA 39-2, EPIA 60(2); ). */
export const shareOf = (whole: Yen, claimants: number): Yen =>
  toYen("benefitAmount", whole, { num: 1, den: claimants });

/** How a spouse's right stands in a month, where there are children with one too. */
export type SpouseStanding = {
  /** A husband who waits for 60 without a basic pension. */
  readonly waitsForAge: boolean;
  /** Suspended for a whereabouts unknown, or at the spouse's own request. */
  readonly suspended: boolean;
  /** The children have the right to the basic pension and the spouse has not. */
  readonly childrenHoldBasicAlone: boolean;
};

/**
 * Spouse or children: the employees' pension of the children is suspended while the spouse has one, unless the spouse's is
 * suspended for age or whereabouts; and the spouse's is while the children alone have the basic pension.
 * Law: EPIA 66. Rule R-522.
 */
export const employeesPaidTo = (spouse: SpouseStanding | undefined, hasChildren: boolean): "spouse" | "children" =>
  !spouse || (hasChildren && (spouse.waitsForAge || spouse.suspended || spouse.childrenHoldBasicAlone))
    ? "children"
    : "spouse";

/**
 * Is a pension suspended in a month because nobody knows where its holder is? At the request of another who has the right,
 * once a year has gone by, back to the disappearance; until the holder asks for it again.
 * Law: EPIA 67, 68, NPA 41-2, 42. Rule R-523.
 */
export function isSuspendedAsMissing(
  missing: { readonly since: IsoDate; readonly requestedOn: IsoDate; readonly liftedOn?: IsoDate },
  at: Month,
  params: ParameterReader,
): boolean {
  const { whereaboutsYears } = params.get("survivorsSuspension", at);
  if (missing.requestedOn <= attainsOn(missing.since, whereaboutsYears)) return false;
  return at > monthOfDate(missing.since) && (!missing.liftedOn || at <= monthOfDate(missing.liftedOn));
}

/**
 * Is a survivors' pension suspended in a month because the employer owes compensation for the death under the Labour
 * Standards Act (art. 79)? For six years from the death.
 * Law: NPA 41(1), EPIA 64. Rules R-505, R-531.
 */
export const isSuspendedForCompensation = (diedOn: IsoDate, at: Month, params: ParameterReader): boolean =>
  at <= addMonths(monthOfDate(diedOn), 12 * params.get("survivorsSuspension", at).compensationYears);
