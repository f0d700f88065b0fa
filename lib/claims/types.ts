import type { ClaimEvent, ClaimId, ClaimStep, claimsAfter, Deadline } from "#data/claims/index.ts";
import type { Source } from "#data/sources.ts";
import type { Plan, Scenario } from "#lib/input/index.ts";
import type { ParameterReader } from "#lib/parameters/index.ts";
import type { Leaving, Reason, ScenarioProjection } from "#lib/projection/index.ts";
import type { IsoDate } from "#lib/time/index.ts";

/** A scenario and what came out of it. */
export type Facts = {
  readonly plan: Plan;
  readonly scenario: Scenario;
  readonly projected: ScenarioProjection;
  /** What leaving Japan on a day brings a person. */
  readonly leaving: (person: string, on: IsoDate) => Leaving | undefined;
  readonly params: ParameterReader;
};

/** What the day of a time limit is worked out from, besides the step itself. */
export type Counted = {
  /** Day the time runs from; of the event where left out. */
  readonly from?: IsoDate;
  /** First payment, where payments of a right that was there before lapse by themselves. */
  readonly firstPaidOn?: IsoDate;
  /** Day on which the right to a pension or a single payment arises. */
  readonly arisesOn?: IsoDate;
  /** Only the National Pension is concerned. */
  readonly nationalOnly?: boolean;
  /** Days of unemployment benefit that are awarded. */
  readonly days?: number;
  /** Last day to claim, as a rule has worked it out with the person's months. */
  readonly claimBy?: IsoDate;
  /** Whose age a limit asks about. */
  readonly bornOn?: IsoDate;
};

/** Who files a step, where it is a person of the plan. */
type By = { readonly by?: string | undefined };

/** Whether a step applies by the plan, may apply by what the plan does not say, or does not, and why. */
export type Answer =
  | (By & Counted & { readonly standing: "applies" | "depends" })
  | (By & { readonly standing: "refused"; readonly reasons: readonly Reason[] })
  /** Nobody in this household could be meant. */
  | undefined;

/** An answer to every step after an event. */
export type Answers<E extends ClaimEvent> = Readonly<Record<(typeof claimsAfter)[E][number], Answer>>;

/** A time limit in words: a number of years that stands in a parameter is filled in. */
export type Limit =
  | Exclude<Deadline, { kind: "parameter" }>
  | {
      readonly kind: "years";
      readonly years: number;
      readonly from: "dueDate" | "afterPayMonth" | "event" | "dayAfterEvent";
    };

/**
 * The last day: as it stands (`exact`), of the right itself, whose payments lapse one by one besides (`right`), of the first payment or the first month, later ones lapsing later, or the earliest it can
 * be, where it is counted from a day that the plan does not know.
 */
export type Until = { readonly on: IsoDate; readonly basis: "exact" | "right" | "payments" | "months" | "earliest" };

export type When = { readonly limit: Limit; readonly opensOn?: IsoDate; readonly until?: Until };

/** One thing to claim or to report. */
export type Claim = When & {
  readonly id: ClaimId;
  readonly step: ClaimStep;
  readonly sources: readonly Source[];
  /** Who files it; absent where that is family the plan does not name. */
  readonly by?: string;
  readonly standing: "applies" | "depends";
  /** Day the time runs from. */
  readonly from: IsoDate;
};

export type RefusedClaim = { readonly id: ClaimId; readonly by?: string; readonly reasons: readonly Reason[] };

/** An event of a person and everything to claim or to report after it, the earliest last day first. */
export type Occasion = {
  readonly event: ClaimEvent;
  readonly person: string;
  readonly on: IsoDate;
  readonly claims: readonly Claim[];
  readonly refused: readonly RefusedClaim[];
};
