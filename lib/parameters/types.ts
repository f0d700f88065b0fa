import type { IsoDate, Month } from "#lib/time/index.ts";
import type { ParameterName, ParameterValues } from "./values.ts";

/** How sure a value is: `verified` official or two independent sources, `single` one, `derived` computed, `memory` no source found. */
export type Confidence = "verified" | "single" | "derived" | "memory";

/** `level`: the amount of another fiscal year stands for this month, by the outlook. */
export type Status = "enacted" | "announced" | "projected" | "level";

/** A value that depends on the birth date. Sorted; the first row (`bornFrom` null) holds for everyone born before the second. */
export type ByBirth<V> = readonly { readonly bornFrom: string | null; readonly value: V }[];

/** One value with its provenance. `source` names entries of data/sources.ts. */
export type Entry<V> = {
  readonly value: V;
  readonly source: string | readonly string[];
  readonly confidence: Confidence;
  readonly note?: string;
};

/**
 * What is announced for a fiscal year (data/annual): each value holds from `effective` to the end of that fiscal year,
 * or to the next sheet that states it. Nothing carries over into a year that was not announced.
 */
export type Sheet = {
  readonly effective: string;
  readonly status: Exclude<Status, "level">;
  /** Month from which the sheet was known; its own first month when left out. */
  readonly knownFrom?: string;
  readonly values: { readonly [N in ParameterName]?: Entry<ParameterValues[N]> };
};

/** What changes only by reform (data/statutory): each step holds until the next, the last one until it is repealed (`until`). */
export type Series<N extends ParameterName> = {
  readonly name: N;
  readonly ja: string;
  readonly law: string;
  /** Announced anew every year, though not in April: an outlook decides what stands for the years to come. */
  readonly annual?: true;
  readonly steps: readonly (Entry<ParameterValues[N]> & {
    /** null: from before anyone this product covers. */
    readonly from: string | null;
    /** First month in which the value no longer holds, where nothing follows at once. */
    readonly until?: string;
    readonly status?: Exclude<Status, "level">;
    /** Month of promulgation, for the law as known at an earlier time. */
    readonly knownFrom?: string;
  })[];
};

/** A stretch of months in which a parameter has one value; `to` is the first month outside, null while open. */
export type Stretch<V> = Entry<V> & {
  readonly from: Month;
  readonly to: Month | null;
  readonly status: Status;
  readonly knownFrom: Month;
  /** Stated anew every fiscal year, so that an outlook decides what stands for the years to come. */
  readonly annual: boolean;
};

/** `knownAt`: what was enacted by then; `frozenAt`: changes after it do not happen. */
export type Law = { readonly knownAt?: Month; readonly frozenAt?: Month };

/** The amounts of fiscal year `amountsOf` stand for every later month; with `gapsOnly` only for months without an announced value. */
export type Level = { readonly kind: "level"; readonly amountsOf: number; readonly gapsOnly?: boolean };

/**
 * From the amounts of fiscal year `amountsOf` on, each year moves them as this path says, nominal: what a future under
 * assumptions is made of. What was announced by the end of that year stays.
 */
export type Path = {
  readonly kind: "path";
  /** Tells it from every other path. */
  readonly id: string;
  readonly amountsOf: number;
  /** One entry a fiscal year without a gap; the last one stands for all later years. */
  readonly years: readonly PathYear[];
};

/** What moves a fiscal year's amounts, each as a factor (1.02 = +2 %). */
export type PathYear = {
  readonly fiscalYear: number;
  /** Prices of the calendar year before, and net nominal wages, as the law revises pensions by them. */
  readonly prices: number;
  readonly wages: number;
  /** Slide applied to basic and to employees' pensions (R-023). */
  readonly slideBasic: number;
  readonly slideEmployees: number;
  /** Growth of nominal pay, and of prices, in the year itself. */
  readonly pay: number;
  readonly pricesInYear: number;
};

export type Outlook = Level | Path;

/** A value as it was used, for the list of sources. */
export type Used = {
  readonly parameter: ParameterName;
  readonly at: Month;
  readonly stretch: Stretch<unknown>;
  /** The row that was used, where the parameter is a cohort table. */
  readonly value: unknown;
};

/** The parameters that are tables by birth date, with the type of one row. */
export type CohortParameter = {
  [N in ParameterName]: ParameterValues[N] extends ByBirth<unknown> ? N : never;
}[ParameterName];
export type CohortValue<N extends CohortParameter> = ParameterValues[N] extends ByBirth<infer V> ? V : never;

/** The one way to a figure of law. Throws MissingParameterError where neither law nor outlook covers the month. */
export type ParameterReader = {
  get<N extends ParameterName>(name: N, at: Month): ParameterValues[N];
  /** The row of a cohort table that the birth date falls in. */
  getFor<N extends CohortParameter>(name: N, at: Month, bornOn: IsoDate): CohortValue<N>;
  /** The value with the months it holds, for loops over months. `to` is null where nothing later is known or stands. */
  stretch<N extends ParameterName>(name: N, at: Month): Stretch<ParameterValues[N]>;
  /** The same where the law has one; undefined before it begins, after it ends and where it is not known. */
  stretchIfAny<N extends ParameterName>(name: N, at: Month): Stretch<ParameterValues[N]> | undefined;
  /** First month from which the value may be another, or there may be one; infinite where it stands for good. No use of it. */
  holdsTo(name: ParameterName, at: Month): number;
  /** First month after this one in which any parameter may be another; infinite where the whole law stands for good. */
  nextTurn(at: Month): number;
};
