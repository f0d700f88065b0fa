import type { IsoDate } from "#lib/time/index.ts";
import type { Relation } from "./survivors-order.ts";

/** What can happen to someone who holds a survivors' pension. */
export type SurvivorEvent =
  | "death"
  /** Registered or not. */
  | "marriage"
  /** By anyone but a lineal relative, by blood or marriage. */
  | "adoption"
  | "adoptionDissolved"
  | "unbornChildBorn"
  /** Back to the name before the marriage, or the end of the tie to the family of the deceased. */
  | "maidenName"
  | "kinshipEnded";

const ANYONE: readonly Relation[] = ["wife", "husband", "child", "parent", "grandchild", "grandparent"];
const AFTER_CHILDREN: readonly Relation[] = ["parent", "grandchild", "grandparent"];

/** Whose right each event ends. */
const ENDS: Readonly<Record<SurvivorEvent, readonly Relation[]>> = {
  death: ANYONE,
  marriage: ANYONE,
  adoption: ANYONE,
  adoptionDissolved: ["child", "parent", "grandchild", "grandparent"],
  unbornChildBorn: AFTER_CHILDREN,
  maidenName: [],
  kinshipEnded: [],
};

/**
 * The event that ends a survivors' right: death, marriage (also one in fact alone), adoption by others, the end of the adoption
 * that tied the holder to the deceased, and for parents, grandchildren and grandparents the birth of a child of the deceased.
 * The pension is paid to that month. To take back the maiden name, or to end the tie to the family of the deceased, ends nothing.
 * Ages of children end it besides (`lastDayAsChild`).
 * Law: NPA 39(3), 40, EPIA 63. Rules R-506, R-529.
 */
export const endOfSurvivorsRight = (
  relation: Relation,
  events: readonly { readonly event: SurvivorEvent; readonly on: IsoDate }[],
): { readonly event: SurvivorEvent; readonly on: IsoDate } | undefined =>
  events
    .filter(({ event }) => ENDS[event].includes(relation))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .at(0);
