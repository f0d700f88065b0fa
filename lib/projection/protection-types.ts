import type { Yen } from "#lib/money/index.ts";
import type { Month } from "#lib/time/index.ts";
import type { BenefitId, Parts, Reason } from "./types.ts";

/** What may happen to a person in a month: death, or a first visit for a disability that is of a grade when it is certified. */
export const PROTECTED_EVENTS = ["death", "grade1", "grade2", "grade3"] as const;
export type ProtectedEvent = (typeof PROTECTED_EVENTS)[number];

/** So much a month for the months [from, to). */
export type CoverStep = {
  readonly from: Month;
  readonly to: Month;
  /** All pensions of the event together. */
  readonly monthlyAmount: Yen;
  readonly annualAmount: Yen;
  /** Yen a year. */
  readonly parts: Parts;
  /** Why it is another amount than before, and, where nothing follows, why it ends. */
  readonly reasons: readonly Reason[];
  readonly ends: readonly Reason[];
};

/** One benefit of an event: to whom it is paid and by what, or why not. */
export type CoverRight = {
  readonly benefit: BenefitId | "deathGrant";
  readonly to: "self" | "spouse" | "children";
  readonly payable: boolean;
  readonly reasons: readonly Reason[];
};

/** What an event in a month would bring. */
export type Cover = {
  /** What is paid, wherever it changes, in order of time; between two steps nothing is. */
  readonly steps: readonly CoverStep[];
  readonly rights: readonly CoverRight[];
  /** Paid once (the death grant), beside the monthly amounts. */
  readonly once: Yen;
  readonly toBeConfirmed: readonly string[];
};

export type ProtectedMonth = { readonly month: Month } & Readonly<Record<ProtectedEvent, Cover>>;

/** From `month` on an event brings other pensions than in the month before. */
export type CoverTurn = {
  readonly month: Month;
  readonly event: ProtectedEvent;
  readonly lost: readonly BenefitId[];
  readonly gained: readonly BenefitId[];
};

export type PersonProtection = {
  readonly person: string;
  readonly months: readonly ProtectedMonth[];
  readonly turns: readonly CoverTurn[];
  /** Months from which the person is no employee any more: a first visit in the month before still lies in insured time. */
  readonly leaves: readonly Month[];
};
