import type { Rate, Yen } from "#lib/money/index.ts";
import type { ByBirth } from "./types.ts";

/** Share of a paid month that an exempted month is worth, within the cap of the full career and beyond it (NPA 27). */
export type ExemptionWeight = { readonly withinCap: Rate; readonly beyondCap: Rate };
export type ExemptionKind = "quarterExempt" | "halfExempt" | "threeQuarterExempt" | "fullExempt";
export type ExemptionWeights = Readonly<Record<ExemptionKind, ExemptionWeight>>;

/** Rate of an early start: per month, or by the age at the claim for the oldest cohorts. */
export type EarlyRate =
  | { readonly perMonth: Rate; readonly maxMonths: number }
  | { readonly byAge: readonly { readonly age: number; readonly rate: Rate }[] };

/** Rate of a deferred start; months beyond `maxMonths` bring nothing more. */
export type DeferredRate =
  | { readonly perMonth: Rate; readonly minMonths: number; readonly maxMonths: number }
  | { readonly byAge: readonly { readonly age: number; readonly rate: Rate }[] };

/** Multipliers of the remuneration-related part, main formula and guarantee, per month of insurance. */
export type Multipliers = {
  readonly before200304: Rate;
  readonly from200304: Rate;
  readonly guaranteedBefore200304: Rate;
  readonly guaranteedFrom200304: Rate;
};

/** One grade: `lower` <= pay < `below`; null = open. Before 1985-10 the bounds are not known and both are null. */
export type Grade = {
  readonly grade: number;
  readonly amount: Yen;
  readonly lower: Yen | null;
  readonly below: Yen | null;
};

/**
 * Re-evaluation rates of one fiscal year of payment, in thousandths.
 * `rates[row][column]`: row = months of the pay from `periods[row]` to the next row, column = birth cohort from `cohorts[column]`.
 * The first row holds for all earlier months, the last row is the newest year of pay (`until` is the first month after it).
 */
export type ReEvaluationTable = {
  readonly cohorts: readonly (string | null)[];
  readonly periods: readonly (string | null)[];
  readonly until: string;
  readonly rates: readonly (readonly number[])[];
};

/** Every parameter of the law by name, with its type. Units: yen, exact rates, months. */
export type ParameterValues = {
  // National Pension: benefits
  basicPensionBase: Yen;
  basicPensionRevision: ByBirth<Rate>;
  basicPensionFullCareerMonths: ByBirth<number>;
  qualifyingMonths: number;
  longTermSurvivorsMonths: number;
  exemptionWeightsBefore200904: ExemptionWeights;
  exemptionWeightsFrom200904: ExemptionWeights;
  additionalPensionPerMonth: Yen;
  earlyCommencement: ByBirth<EarlyRate>;
  deferredCommencement: ByBirth<DeferredRate>;
  // National Pension: contributions
  /** By age where the law once asked more from 35 on; `fromAge` 20 alone since 1970-07. */
  nationalContribution: readonly { readonly fromAge: number; readonly amount: Yen }[];
  additionalContribution: Yen;
  /** Share of the contribution that is still to be paid under each exemption. */
  contributionPayableShare: Readonly<Record<ExemptionKind, Rate>>;
  // Employees' Pension Insurance: benefits
  remunerationRelatedMultipliers: ByBirth<Multipliers>;
  guaranteedRevision: ByBirth<Rate>;
  reEvaluation: ReEvaluationTable;
  guaranteedReEvaluation: ReEvaluationTable;
  fixedPartBase: Yen;
  fixedPartMultiplier: ByBirth<Rate>;
  fixedPartMonthCap: ByBirth<number>;
  earningsTestThreshold: Yen;
  // Employees' Pension Insurance: remuneration and contributions
  employeesGrades: readonly Grade[];
  healthGrades: readonly Grade[];
  employeesBonusMonthlyCap: Yen;
  healthBonusAnnualCap: Yen;
  employeesContributionRate: Rate;
  employeesContributionRateWomen: Rate;
  employeesContributionRateMinersAndSeamen: Rate;
  employeesInsuranceEndAge: number;
};

export type ParameterName = keyof ParameterValues;
