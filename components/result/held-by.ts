import type { Change } from "#lib/simulate.ts";

/** Why some of a pension is due and not paid: another is chosen, the own one comes first, or work and employment insurance. */
export type HeldBy = "choice" | "own" | "work";
export const HELD_BY: readonly HeldBy[] = ["work", "own", "choice"];

export function heldBy({ benefit, reason }: Pick<Change, "benefit" | "reason">): HeldBy {
  if (reason.code === "otherPensionChosen") return "choice";
  return benefit === "survivorsEmployees" ? "own" : "work";
}
