import type { Rate, Yen } from "#lib/money/index.ts";
import type { Status as Label } from "#lib/parameters/index.ts";
import type { Age, IsoDate, Month, Period } from "#lib/time/index.ts";
import type { Status, StatusRun } from "./status.ts";

/**
 * The pensions that a plan can bring: for old age (the special one, 特別支給の老齢厚生年金, is paid before 65 to the last
 * cohorts), for disability, and to survivors; the last is the National Pension's to a widow of 60 to 64 (寡婦年金).
 */
export const BENEFITS = [
  "oldAgeBasic",
  "specialOldAgeEmployees",
  "oldAgeEmployees",
  "disabilityBasic",
  "disabilityEmployees",
  "survivorsBasic",
  "survivorsEmployees",
  "widowsPension",
] as const;
export type BenefitId = (typeof BENEFITS)[number];
/** Those whose start a person chooses. */
export const CHOSEN_BENEFITS = ["oldAgeBasic", "oldAgeEmployees"] as const satisfies readonly BenefitId[];
export type ChosenBenefit = (typeof CHOSEN_BENEFITS)[number];

/**
 * The layers of the pensions. Of the old-age basic one: itself, additional pension (付加年金), transfer addition (振替加算). Of
 * the old-age employees': remuneration-related part, transitional addition (経過的加算), fixed part (定額部分), addition for a
 * spouse and children (加給年金; the one of a disability pension too). Then the disability and the survivors' pensions, the
 * additions for children to the basic ones (子の加算), to a widow of 40 to 64 or with a transitional right (中高齢寡婦加算,
 * 経過的寡婦加算), and for the five years of a term (有期給付加算).
 */
export const PARTS = [
  "basic",
  "additional",
  "transfer",
  "remunerationRelated",
  "transitional",
  "fixed",
  "dependents",
  "disabilityBasic",
  "disabilityEmployees",
  "survivorsBasic",
  "survivorsEmployees",
  "widowsPension",
  "children",
  "widowsAddition",
  "termAddition",
] as const;
export type PartId = (typeof PARTS)[number];

/** Yen a year by part, after early reduction or deferral increment. Absent parts are 0 by law, not unknown. */
export type Parts = Readonly<Record<PartId, Yen>>;

/** Those that the months of a career earn, rather than a family, a cohort or an event. */
export type EarnedParts = Pick<Parts, "basic" | "additional" | "remunerationRelated" | "transitional">;

/** A code with its numbers; the messages make a sentence of it. */
export type Reason = { readonly code: string; readonly [detail: string]: unknown };

/** What one person is entitled to in one scenario, or why not. */
export type Right =
  | {
      readonly benefit: BenefitId;
      readonly status: "payable";
      readonly commencementAge: Age;
      readonly claimMonth: Month;
      /** Month of the request, where the law takes the claim as made earlier. */
      readonly requestedIn?: Month | undefined;
      /** First month for which it is paid. */
      readonly fromMonth: Month;
      readonly firstPaidOn: IsoDate;
      /** Negative = early, positive = deferred. */
      readonly adjustmentMonths: number;
      /** Signed like the months. */
      readonly adjustmentRate: Rate;
      /** At `fromMonth`. */
      readonly parts: Parts;
      readonly annualAmount: Yen;
      readonly monthlyAmount: Yen;
      /** Of an employees' pension: the highest pay of a month, bonuses by a twelfth, that withholds nothing of it, at the newest amounts. */
      readonly unsuspendedUpTo?: Yen | undefined;
    }
  | {
      readonly benefit: BenefitId;
      readonly status: "notEligible";
      readonly commencementAge: Age;
      readonly reasons: readonly Reason[];
    };

/** Months that cost the same: yen a month, undefined where the rate is not in the data. */
export type CostRun = { readonly from: Month; readonly to: Month; readonly monthlyAmount: Yen | undefined };

/** From `month` on, a benefit of a person has this amount. */
export type Change = {
  readonly month: Month;
  readonly person: string;
  readonly benefit: BenefitId;
  /** What is paid. */
  readonly parts: Parts;
  readonly annualAmount: Yen;
  readonly monthlyAmount: Yen;
  /** What is due and withheld, by the earnings test above all. */
  readonly suspended: Parts;
  readonly suspendedMonthlyAmount: Yen;
  /** Month of the request, where it came later than the first month it is for: what is due to then comes at once. */
  readonly requestedIn?: Month;
  /** What the earnings test measured, a year, in a month whose work it looks at. */
  readonly tested?: Yen | undefined;
  readonly reason: Reason;
};

/** What is paid once: the lump-sum withdrawal (脱退一時金). */
const ONE_OFFS = ["lumpSumWithdrawal"] as const;
export type OneOffKind = (typeof ONE_OFFS)[number];

/** A sum that is paid once. */
export type OneOff = {
  /** Of the claim; the payment follows some months later. */
  readonly month: Month;
  readonly person: string;
  readonly kind: OneOffKind;
  /** Before tax, and after what is withheld of it. */
  readonly amount: Yen;
  readonly netAmount: Yen;
  readonly reason: Reason;
};

/** A sum that the scenario claims and the law refuses. */
export type RefusedOneOff = Pick<OneOff, "person" | "kind"> & { readonly reasons: readonly Reason[] };

/** A month in which something changes for the household: of one person, a child (counted from the oldest), or all. */
export type TimelinePoint = {
  readonly month: Month;
  readonly person?: string;
  readonly child?: number;
  readonly reason: Reason;
  /** Whose law or amounts: of that month, or standing there by the outlook. */
  readonly label: Label;
} & (
  | { readonly kind: "law" | "age" | "event" }
  | { readonly kind: "status"; readonly before: Status; readonly after: Status }
  /** Yen a month, bonuses aside. */
  | { readonly kind: "contribution"; readonly before: Yen; readonly after: Yen }
  /** Yen a month. */
  | {
      readonly kind: "benefit";
      readonly benefit: BenefitId;
      readonly before: Yen;
      readonly after: Yen;
      /** Withheld from this month on; absent where nothing is. */
      readonly suspended?: Yen;
      /** Parts besides the pension proper that begin with this change and that its reason does not name. */
      readonly begins?: readonly PartId[];
    }
  /** Paid once, in yen: before tax, and after what is withheld of it. */
  | { readonly kind: "oneOff"; readonly oneOff: OneOffKind; readonly amount: Yen; readonly netAmount: Yen }
);

/** One fiscal year of one person: what is paid in, what that year added to the pension, and what is paid out. */
export type PersonYear = {
  readonly fiscalYear: number;
  /** Whole years reached at the end of the fiscal year. */
  readonly age: number;
  readonly nationalContribution: Yen;
  readonly employeesContribution: Yen;
  readonly employerContribution: Yen;
  /** Yearly pension at 65 that the months of this year add, by part, before early or deferred start. */
  readonly earned: EarnedParts;
  /** Yen of this fiscal year (12 months, fewer in the first), by part. */
  readonly paid: Parts;
  /** Yen due for this fiscal year and withheld. */
  readonly suspended: Yen;
};

export type PersonProjection = {
  readonly id: string;
  /** Every month from attaining 15 to attaining 75, in runs that stand alike. */
  readonly statuses: readonly StatusRun[];
  /** Own contributions a month, bonuses aside, in runs of the same amount. */
  readonly costs: readonly CostRun[];
  readonly rights: readonly Right[];
  /** First month for which nothing is paid any more: after death, or the end of the horizon at 110. */
  readonly paidUntil: Month;
  readonly years: readonly PersonYear[];
  /** The old-age pensions from 65 on, each at its start, without what is withheld or added for dependents; yen a year. */
  readonly annualAmount?: Yen;
  readonly monthlyAmount?: Yen;
  /** The same once months insured after the start are in it too: the last amount there is. */
  readonly finalAnnualAmount?: Yen;
  readonly finalMonthlyAmount?: Yen;
  readonly ownContributions: Yen;
  readonly employerContributions: Yen;
  /** Borne by employers alone, and no part of the above. */
  readonly childRearingContributions: Yen;
  /** Years of the final pension that pay the own contributions back; undefined without a pension. */
  readonly paybackYears?: number;
};

export type ScenarioProjection = {
  readonly id: string;
  readonly name: string;
  readonly people: readonly PersonProjection[];
  readonly changes: readonly Change[];
  /** What is paid once, in order of time; no part of the changes. */
  readonly oneOffs: readonly OneOff[];
  /** Everything that changes from the plan's start on, in order of time. */
  readonly timeline: readonly TimelinePoint[];
  /** From the plan's start to the end of its last member. */
  readonly period: Period;
  /** What the plan did not say and the law decided, such as a spouse's category. */
  readonly notices: readonly Reason[];
  /** What bears on this household and is not computed yet. */
  readonly notCovered: readonly Reason[];
  /** Rules the rule book leaves open that decided a figure. */
  readonly toBeConfirmed: readonly string[];
};

export type Projection = {
  /** Fiscal year whose amounts stand for later months. */
  readonly amountsOf: number;
  readonly scenarios: readonly ScenarioProjection[];
};
