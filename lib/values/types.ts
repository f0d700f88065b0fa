import type { Plan, Scenario } from "#lib/input/index.ts";
import type { BenefitId, Horizon, StartAges } from "#lib/projection/index.ts";
import type { Age, Month } from "#lib/time/index.ts";

/**
 * Chances of living on: `alive[i]` is the one of being alive at the begin of month `from` + i, given life at the begin of
 * `from`. After its end nobody lives.
 */
export type Survival = { readonly from: Month; readonly alive: Float64Array };

/** What an expected value is asked of, and how later yen count. */
export type Basis = {
  readonly plan: Plan;
  readonly scenario: Scenario;
  readonly horizon: Horizon;
  /** One for each person of the plan, in their order. */
  readonly survivals: readonly Survival[];
  /** A year, above prices. */
  readonly discountRate: number;
  /** Price level of a fiscal year against the one of today; 1 where amounts stay those of one year. */
  readonly deflator: (fiscalYear: number) => number;
  /** What is left after tax and premiums; everything where it is left out. What heirs get is never lowered by it. */
  readonly net?: Net | undefined;
};

/** What is left of the pensions of one person in a fiscal year, in yen of that year: gross by benefit in, all together out. */
export type Net = (person: string, fiscalYear: number, gross: ReadonlyMap<BenefitId, Value>) => Value;

/** Ages at death that totals are told for. */
export const AGES_AT_DEATH = [70, 75, 80, 85, 90, 95] as const;

/** Yen in today's money, not whole: gross, before tax and premiums. */
export type Value = number;

/** What all months from the plan's start on bring if a person dies in the month of attaining this age. */
export type TotalAtDeath = { readonly age: number; readonly total: Value };

/** What the pensions of one person are worth from the plan's start on. */
export type PersonValues = {
  readonly person: string;
  /** Expected present value, survivors' pensions to this person among it. */
  readonly expected: Value;
  readonly byBenefit: Readonly<Partial<Record<BenefitId, Value>>>;
  /** Expected pensions of 65 that this person dies without having asked for, as far as they have not lapsed. */
  readonly toHeirs: Value;
  /** Not discounted, in today's yen; `own`: of this person alone while the other lives, `household`: of both, to the end of the other. */
  readonly totals: readonly { readonly age: number; readonly own: Value; readonly household: Value }[];
  readonly contributions: {
    /** Before the plan's start, in yen of their years. */
    readonly paid: { readonly own: Value; readonly employer: Value };
    /** Expected from the plan's start on, at present value; bonuses and late payments by the rest of their year. */
    readonly coming: { readonly own: Value; readonly employer: Value };
    /** Is all that was paid in what `paid` says? Not where a statement hides the pay, or a rate is not in the data. */
    readonly complete: boolean;
  };
  /** Null without such a pension, or without a job before it. */
  readonly replacement: Replacement | null;
};

/** The own old-age pensions of 65 and later against the pay before them: yen of today a year, before tax and premiums. */
export type Replacement = {
  /** Together, each at its start, without what work withholds and what is added for dependants. */
  readonly annualAmount: Value;
  /** First month for which all that are paid are paid. */
  readonly fromMonth: Month;
  /** Last fiscal year with a job in every month, of the ten before the first of them: its pay with bonuses. */
  readonly fiscalYear: number;
  readonly pay: Value;
  readonly rate: number;
};

export type LifetimeValues = {
  readonly scenario: string;
  readonly people: readonly PersonValues[];
  readonly household: {
    readonly expected: Value;
    readonly byBenefit: Readonly<Partial<Record<BenefitId, Value>>>;
    readonly toHeirs: Value;
  };
};

/** One scenario against another. */
export type Comparison = {
  readonly people: readonly ComparedPerson[];
  /** Chances that the household is paid more in total, and less; what is left is the one of the same. */
  readonly chanceOfMore: number;
  readonly chanceOfLess: number;
};

/** One person in one scenario against the other, while everyone lives. */
export type ComparedPerson = {
  readonly person: string;
  /** Age from which more has been paid in total for good; null where that never turns. */
  readonly breakEven: Age | null;
  /** Age from which less has been paid in total for good; null likewise. */
  readonly overtakenAt: Age | null;
  /** What has been paid more in total in the end, at 110: not discounted. */
  readonly inTheEnd: Value;
};

/** The ages at which one person starts both pensions. */
export type PersonStarts = { readonly person: string } & StartAges;

/** How the household fares with these starts. */
export type ValuedStarts = {
  readonly starts: readonly PersonStarts[];
  /** Expected present value of everything the household is paid. */
  readonly expected: Value;
};

/** What waiting for a deferred start puts at stake. */
export type Waiting = {
  /** Chance of dying between attaining 65 and the last claim. */
  readonly probability: number;
  /** The most that a death while waiting costs against a claim at 65, where heirs ask at once for what has not lapsed. */
  readonly peakLoss: Value;
  /** The same where there is nobody to ask. */
  readonly peakLossWithoutHeirs: Value;
};

/** How an own employees' pension with its increment fares beside a survivors' one. */
export type OffsetByOwn = {
  /** Yen a year that the deferral adds to the own pension. */
  readonly increment: Value;
  /** Yen a year of it that the survivors' pension falls by: after the other's death this part is worth nothing. */
  readonly swallowed: Value;
};

/** One pair of start ages of a person, the others' starts as planned. */
export type StartRow = StartAges & {
  readonly expected: Value;
  /** Against both at 65. */
  readonly difference: Value;
  /** Own pensions and what heirs in the plan get, not discounted, with the other person alive. */
  readonly totals: readonly TotalAtDeath[];
  /** Own pensions a month, once both are paid and nothing is withheld or added for dependants any more. */
  readonly monthlyAmount: Value;
  /** Age from which these starts have paid more in total than 65, for good; null where they never do, or always did. */
  readonly breakEven: Age | null;
  /** Age from which 65 has paid more in total than these starts, for good; null where it never does, or always did. */
  readonly overtakenAt: Age | null;
  readonly waiting: Waiting | null;
  /** Additions for dependants (加給年金) that are not paid while waiting: expected present value. */
  readonly dependentsLost: Value;
  readonly survivorsOffset: OffsetByOwn | null;
};

/** Values of all pairs of start ages in months of age from 60y0m on: cell `basic * size + employees`; NaN where the law refuses. */
export type PairMatrix = { readonly firstAge: 720; readonly size: 181; readonly values: Float64Array };

/** Starts of one person, the others' as planned. */
export type PersonStartAnswer = {
  readonly person: string;
  /** Is anything left to choose? A pension that is drawn already stays as it is. */
  readonly open: { readonly oldAgeBasic: boolean; readonly oldAgeEmployees: boolean };
  readonly at65: StartRow;
  readonly planned: StartRow;
  readonly alternatives: readonly StartRow[];
  readonly optimum: StartRow;
  /** All pairs within half a percent of the optimum. */
  readonly flat: {
    readonly share: 0.005;
    readonly count: number;
    readonly oldAgeBasic: { readonly from: Age; readonly to: Age };
    readonly oldAgeEmployees: { readonly from: Age; readonly to: Age };
  };
  readonly pairs: PairMatrix;
};

/** The choice whose worst regret over the cases is the smallest. */
export type RobustChoice = ValuedStarts & {
  /** Most that it falls behind the best choice of a case, and in which one. */
  readonly worstRegret: Value;
  readonly worstCase: string;
  readonly cases: readonly {
    readonly id: string;
    readonly optimum: ValuedStarts;
    readonly expected: Value;
    readonly regret: Value;
  }[];
};

/**
 * When to start the old-age pensions. `closed`: every legal month was valued; `searched`: the plan holds what the fast way does
 * not know, and ages a year apart were valued by full runs, then months around the best, with the deaths of a year as one.
 * Who waits past 65 already: 65 means the pension from 65 on for the months from the plan's start, what was due before not counted.
 */
export type StartAnswer = {
  readonly scenario: string;
  readonly method: "closed" | "searched";
  /** Why it was searched: codes. */
  readonly because: readonly string[];
  readonly at65: ValuedStarts;
  readonly planned: ValuedStarts;
  /** Of all persons together. */
  readonly optimum: ValuedStarts;
  readonly people: readonly PersonStartAnswer[];
  readonly robust: RobustChoice | null;
};

/** Values that 10, 25, 50, 75 and 90 in 100 of the chances lie at or below. */
export type Points = Readonly<Record<"p10" | "p25" | "p50" | "p75" | "p90", Value>>;

/** Starts of a household to compare, and what names them: more than one where they are the same ages. */
export type NamedStarts = { readonly names: readonly string[]; readonly starts: readonly PersonStarts[] };

/** How starts of a household fare over all lives and cases. `null` in `beats65`: 65 itself, or there is none. */
export type StartsOverWorlds = {
  /** Share of the chances in which they pay the household the most, worlds of several alike in equal parts. */
  readonly pays: number;
  /** The same within each case, in their order. */
  readonly paysByCase: readonly number[];
  readonly total: Points;
  /** Share of the chances in which they pay more than all pensions at 65. */
  readonly beats65: number | null;
};

/** Starts that cannot be compared: the age lies behind a person, or the law refuses it. */
export type StartsLeftOut = { readonly code: "agePassed" | "refused"; readonly person: string };

/** How certain a household's pensions are, over lives and cases of the years to come that count alike. */
export type Uncertainty = {
  readonly scenario: string;
  /** Whose ages the years are told by. */
  readonly person: string;
  readonly cases: readonly string[];
  /** Are the deaths of a year of age taken as one, in their mean month? */
  readonly bundled: boolean;
  /** As planned, in the month of attaining each age, first of all in the plan's first month; pensions a month in yen of today. */
  readonly ages: readonly {
    readonly age: number;
    readonly month: Month;
    /** Chance that anybody lives at the begin of the month. */
    readonly chance: number;
    /** Of the pensions of who lives then. */
    readonly monthly: Points;
  }[];
  /** As planned, all that is paid from the plan's start on. */
  readonly total: Points;
  readonly compared: readonly (NamedStarts & { readonly outcome: StartsOverWorlds | StartsLeftOut })[];
};
