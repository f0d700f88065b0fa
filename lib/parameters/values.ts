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

/** A request more than `backYears` after the right is deemed a deferral so long before it, to `untilYears` after the right. */
export type DeemedDeferral = { readonly backYears: number; readonly untilYears: number };

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

/** What moves pension amounts in a fiscal year, each as a factor (1.021 = +2.1 %). */
export type Indexation = {
  /** Prices of the calendar year before (物価変動率). */
  readonly prices: Rate;
  /** Net nominal wages (名目手取り賃金変動率). */
  readonly wages: Rate;
  /** Disposable share (可処分所得割合変化率), part of the wage change; 1 since FY2021. */
  readonly disposableShare: Rate;
  /** Slide (マクロ経済スライド) applied to basic and to employees' pensions, with what was carried over. */
  readonly slideBasic: Rate;
  readonly slideEmployees: Rate;
};

/** Contributions paid ahead (前納): published totals by way of payment. */
export type Prepayment = {
  readonly cash: { readonly sixMonths: Yen; readonly oneYear: Yen; readonly twoYears: Yen };
  readonly account: {
    readonly oneMonthEarly: Yen;
    readonly sixMonths: Yen;
    readonly oneYear: Yen;
    readonly twoYears: Yen;
  };
};

/** Deductions from income for each dependant, by kind. */
export type DependantDeductions = { readonly ordinary: Yen; readonly aged: Yen; readonly specified: Yen };

/** Yearly income up to which a contribution is waived or deferred; the full limit is (dependants + 1) x `perPerson` + `plus`. */
export type ExemptionIncomeLimits = {
  readonly full: { readonly perPerson: Yen; readonly plus: Yen };
  readonly threeQuarterExempt: Yen;
  readonly halfExempt: Yen;
  readonly quarterExempt: Yen;
  /** Full exemption of the disabled, widows and single parents. */
  readonly disabledOrSingleParent: Yen;
};

/** Ways to be excused from contributions, beside the exemption by income. */
export type ExemptionType =
  | "full"
  | "half"
  | "threeQuarterAndQuarter"
  | "student"
  | "deferral"
  | "maternity"
  | "childcare";

/** Ages at which the parts of the special old-age pension start; null: not before 65. */
export type SpecialOldAge = { readonly fixedPart: number | null; readonly remunerationRelated: number | null };
/** Insurance late in life that counts as a full one (中高齢の特例): from which age, how many months, and for how many it stands. */
export type MidLifeSpecial = {
  readonly women: number;
  readonly men: number;
  readonly countAs: number;
  /** null: the cohort has no such rule. */
  readonly neededMonths: ByBirth<number | null>;
};
export type SpecialOldAgeClass = "menAndPublicServants" | "womenPrivateSector" | "minersAndSeamen" | "policeAndFire";

/** Offset while the benefit for continued employment (高年齢雇用継続給付) is drawn, of standard monthly remuneration. */
export type EmploymentOffset = {
  readonly maxRate: Rate;
  /** Pay below this share of the pay at 60 brings the highest rate, pay from `noneFrom` on none. */
  readonly maxBelow: Rate;
  readonly noneFrom: Rate;
  /** Between the two: (noneFrom x pay at 60 - pay) x slope / pay x share. */
  readonly slope: Rate;
  readonly share: Rate;
};

/** Limits of that benefit, in yen a month. */
export type ContinuationBenefitLimits = {
  /** Pay and benefit together reach no further (支給限度額). */
  readonly payCeiling: Yen;
  /** A benefit up to this is not paid. */
  readonly smallestBenefit: Yen;
  /** The wage at 60 counts within these. */
  readonly wageAt60From: Yen;
  readonly wageAt60To: Yen;
};

/** Unemployment benefit (基本手当) as far as a pension is concerned. */
export type UnemploymentBenefit = {
  /** Days without work from the application on that bring nothing (待期). */
  readonly waitingDays: number;
  /** The benefit is paid for days within so many years after the job (受給期間), longer for those with many days. */
  readonly periodYears: number;
  readonly longerPeriods: readonly { readonly days: number; readonly extraDays: number }[];
  /** Days that withhold a month of pension in the end. */
  readonly daysPerMonth: number;
};

/** When a short-time worker is insured (短時間労働者の適用要件). */
export type ShortTimeCoverage = {
  /** The firm regularly has more insured persons than this. */
  readonly firmInsuredOver: number;
  readonly weeklyHoursFrom: number;
  /** null: no test of pay. */
  readonly monthlyPayFrom: Yen | null;
  readonly expectedMonths: { readonly atLeast: number } | { readonly moreThan: number };
  readonly studentsExcluded: boolean;
};

/** The worker's share of the whole contribution, up to a standard remuneration; each row follows the one before. */
export type SmallFirmShare = {
  readonly remunerationUpTo: Yen;
  readonly atFirst: Rate;
  readonly later: Rate;
};

/** How standard remuneration is fixed anew (定時決定・随時改定). */
export type RemunerationReview = {
  /** Calendar month, 1 to 12: its pay and that of the two months after it are averaged. */
  readonly firstPaidMonth: number;
  readonly baseDays: number;
  readonly partTimeBaseDays: number;
  readonly shortTimeBaseDays: number;
  readonly gradesForRevision: number;
  /** null before such a revision existed. */
  readonly gradesAfterLeave: number | null;
};

/** Pay beyond a grade table that an ad hoc revision counts as a further grade; null where it is not known. */
export type GradeEdges = { readonly below: Yen | null; readonly above: Yen };

/** Waivers during leave, by the month in which the leave begins. */
export type LeaveWaivers = {
  readonly maternity: boolean;
  /** Whether the employer's half is waived with the worker's. */
  readonly employerHalf: boolean;
  readonly childcareEndAge: number;
  /** Days of childcare leave that waive the month it begins and ends in; null where none do. */
  readonly shortLeaveDays: number | null;
  readonly bonusOverOneMonth: boolean;
};

export type DeemedRemuneration = {
  readonly childEndAge: number;
  readonly monthsBefore: number;
  readonly yearsBeforeNotice: number;
};

export type LumpSumWithdrawal = {
  readonly minMonths: number;
  /** Months count in steps of this many, up to the cap. */
  readonly stepMonths: number;
  readonly capMonths: number;
  readonly claimYears: number;
};

/** Ages at the death that open a survivors' employees' pension; null where a husband needs none. */
export type SurvivorsAges = {
  readonly husband: number | null;
  readonly ascendant: number;
  /** Below it such a pension waits. */
  readonly paidFrom: number;
};

/** Addition for widows in mid-life (中高齢寡婦加算): ages, and the insured months that a long-term pension must rest on. */
export type MidLifeWidow = {
  readonly atDeathFrom: number;
  readonly paidFrom: number;
  readonly toAge: number;
  readonly longTermMonths: number;
};
/** Years that bound disability pensions and the allowance. */
export type DisabilityTerms = {
  /** From the first visit to the cure that opens the one-off allowance. */
  readonly cureYears: number;
  /** From the right or the last examination to a request for a higher grade. */
  readonly reviewWaitYears: number;
  /** Outside all grades, until the right ends at 65 or later. */
  readonly outOfGradeYears: number;
  /** Of suspension where the employer owes compensation. */
  readonly labourCompensationYears: number;
};

export type WorkInjuryPension = "disability" | "injuryAndDisease" | "survivors";
/** What is left of a work-injury pension beside pensions of the same cause, by which of them are paid. */
export type WorkInjuryShares = { readonly both: Rate; readonly employeesOnly: Rate; readonly basicOnly: Rate };

/** Every parameter of the law by name, with its type. Units: yen, exact rates, months, years of age. */
export type ParameterValues = {
  // Indexation
  indexation: Indexation;
  /** Part of the slide (マクロ経済スライド) that employees' pensions take (R-024). */
  employeesSlideShare: Rate;
  /** Pay of a month against that of the year whose amounts a path begins with; no law, so nothing states it but a path. */
  payIndex: number;
  /** What the re-evaluation of pay has grown by since that year, by cohort, for averages that are given as of then. */
  statedPayRevision: ByBirth<Rate>;
  // National Pension: old age
  basicPensionBase: Yen;
  basicPensionRevision: ByBirth<Rate>;
  basicPensionFullCareerMonths: ByBirth<number>;
  qualifyingMonths: number;
  exemptionWeightsBefore200904: ExemptionWeights;
  exemptionWeightsFrom200904: ExemptionWeights;
  additionalPensionPerMonth: Yen;
  earlyCommencement: ByBirth<EarlyRate>;
  deferredCommencement: ByBirth<DeferredRate>;
  /** The employees' pension can be deferred where the right arose on or after this day. */
  employeesDeferralRightsFrom: string;
  /** null where such a request is none. */
  deemedDeferral: ByBirth<DeemedDeferral | null>;
  survivorsRightBarsDeferral: ByBirth<boolean>;
  /** Level paid before April 2015: base and price slide. */
  priceSlideBase: Yen;
  priceSlideRate: Rate;
  /** Full basic pension as paid before April 2015. */
  basicPensionFullAmountBefore201504: Yen;
  stateShare: Rate;
  // National Pension: contributions
  /** By age where the law once asked more from 35 on; `fromAge` 20 alone since 1970-07. */
  nationalContribution: readonly { readonly fromAge: number; readonly amount: Yen }[];
  nationalContributionBase: Yen;
  nationalContributionRevision: Rate;
  additionalContribution: Yen;
  /** Share of the contribution that is still to be paid under each exemption. */
  contributionPayableShare: Readonly<Record<ExemptionKind, Rate>>;
  prepayment: Prepayment;
  /** A year's discount of contributions paid ahead. */
  prepaymentDiscountRate: Rate;
  exemptionIncomeLimits: ExemptionIncomeLimits;
  studentIncomeLimit: Yen;
  incomeTestDeductions: DependantDeductions;
  /** First month in which each exemption could be had, "YYYY-MM". */
  exemptionIntroducedIn: Readonly<Record<ExemptionType, string>>;
  /** People below this age may defer. */
  deferralEndAge: number;
  maternityExemption: {
    readonly monthsBefore: number;
    readonly monthsBeforeMultipleBirth: number;
    readonly monthsAfter: number;
  };
  childcareExemptionEndAge: number;
  /** Months waived for a mother after those of the maternity exemption. */
  childcareExemptionMonthsAfterMaternity: number;
  /** Month of the year (1 to 12) in which the year of an application begins. */
  exemptionYearStart: { readonly income: number; readonly student: number };
  backPaymentYears: number;
  /** Surcharge on a waived month by the fiscal year it lies in; newer years bear none. */
  backPaymentSurcharge: readonly { readonly fiscalYear: number; readonly rate: Rate }[];
  contributionTimeLimitYears: number;
  /** Years for which category-3 months count when they are reported late. */
  lateCategory3NoticeYears: number;
  benefitTimeLimitYears: number;
  deathGrantTimeLimitYears: number;
  /** Years back for which anyone could pay unpaid months (後納). */
  specialLatePaymentYears: number;
  /** Voluntary insurance at 65 to 69 is open to people born before this day. */
  specialVoluntaryBornBefore: string;
  /** Yearly income of a dependant stays below the limit that fits; `young` goes by the age at the end of the year, not for spouses. */
  dependantIncomeLimit: {
    readonly general: Yen;
    readonly disabled: Yen;
    readonly senior: { readonly fromAge: number; readonly amount: Yen };
    readonly young: { readonly fromAge: number; readonly toAge: number; readonly amount: Yen } | null;
  };
  /** Whether category 3 asks for a home in Japan. */
  category3LivesInJapan: boolean;
  // Employees' Pension Insurance: old age
  remunerationRelatedMultipliers: ByBirth<Multipliers>;
  guaranteedRevision: ByBirth<Rate>;
  reEvaluation: ReEvaluationTable;
  guaranteedReEvaluation: ReEvaluationTable;
  fixedPartBase: Yen;
  fixedPartMultiplier: ByBirth<Rate>;
  fixedPartMonthCap: ByBirth<number>;
  specialOldAgeStart: Readonly<Record<SpecialOldAgeClass, ByBirth<SpecialOldAge>>>;
  specialOldAgeMonths: number;
  longCareerMonths: number;
  midLifeSpecial: MidLifeSpecial;
  /** Months of insurance that a month of mining or at sea counts for. */
  minersAndSeamenMonthFactor: Rate;
  /** Whether months worked from 65 on are taken in each October (在職定時改定). */
  inWorkRevision: boolean;
  /** Whether a spouse's own pension suspends the addition by the right alone, also where nothing of it is paid. */
  ownRightSuspendsAddition: boolean;
  earningsTestThreshold: Yen;
  earningsTestBase: Yen;
  /** Lower threshold of people under 65, to March 2022; the upper one is `earningsTestThreshold`. */
  earningsTestUnder65Start: Yen;
  employmentOffset: ByBirth<EmploymentOffset>;
  continuationBenefitLimits: ContinuationBenefitLimits;
  unemploymentBenefit: UnemploymentBenefit;
  // Additions
  spouseAdditionBase: Yen;
  spouseSpecialAdditionBase: ByBirth<Yen>;
  childAdditionBase: { readonly firstAndSecond: Yen; readonly thirdOn: Yen };
  dependentsAdditionMonths: { readonly spouse: number; readonly child: number };
  transferAdditionBase: Yen;
  transferAdditionShare: ByBirth<Rate>;
  /** Yearly income, and income after deductions, below which a person counts as maintained. */
  livelihoodLimits: { readonly income: Yen; readonly netIncome: Yen };
  // Disability
  disabilityGrade1Factor: Rate;
  /** Minimum of an employees' disability pension, as a share of the full basic pension. */
  disabilityMinimumShare: Rate;
  disabilityGrantFactor: number;
  /** Months from the first visit to the certification day (障害認定日). */
  disabilityCertificationMonths: number;
  disabilityMinimumMonths: number;
  /** First visits and deaths before this day may use the one-year contribution test. */
  oneYearTestBefore: string;
  /** Income above which half, and all, of a basic pension for disability before 20 is suspended. */
  disabilityBefore20IncomeLimits: { readonly half: Yen; readonly full: Yen };
  /** Month of the year (1 to 12) from which the income of the year before decides on it. */
  disabilityBefore20YearStart: number;
  /** Share of the insured months that must be paid or exempted before a first visit or a death. */
  contributionRequirementShare: Rate;
  disabilityTerms: DisabilityTerms;
  disabilitySpouseAdditionBase: Yen;
  workInjuryPensionShares: Readonly<Record<WorkInjuryPension, WorkInjuryShares>>;
  /** A year's pension is set against so many days of sickness allowance. */
  sicknessAllowancePensionDays: number;
  // Survivors
  longTermSurvivorsMonths: number;
  survivorsShare: Rate;
  /** From 65: part of the survivors' pension and of the own old-age pension that are added up. */
  survivorsAt65Shares: { readonly survivors: Rate; readonly own: Rate };
  midLifeWidowShare: Rate;
  /** Part of the full basic pension taken off for widows from 65 on (経過的寡婦加算). */
  transitionalWidowDeduction: ByBirth<Rate>;
  widowPension: {
    readonly share: Rate;
    readonly monthsOfHusband: number;
    readonly yearsMarried: number;
    readonly fromAge: number;
    readonly toAge: number;
  };
  /** Whether the husband's mere right to a disability basic pension closes the widow's pension. */
  disabilityRightBarsWidowPension: boolean;
  deathGrant: readonly { readonly fromMonths: number; readonly amount: Yen }[];
  deathGrantAdditional: { readonly fromMonths: number; readonly amount: Yen };
  /** What a partly waived month counts for in the death grant and the lump-sum withdrawal. */
  partlyPaidMonthWeights: Readonly<Record<ExemptionKind, Rate>>;
  /** Survivors' pension of a spouse for a fixed term, from April 2028. */
  survivorsFixedTerm: {
    readonly months: number;
    readonly additionShare: Rate;
    readonly womenBornFrom: string;
    readonly forLifeFromAge: number;
  };
  /** Insured months that stand for the 25 years; null where none do. */
  longTermByEmployeesMonths: ByBirth<number | null>;
  survivorsAges: SurvivorsAges;
  /** A wife widowed below this age without children has the pension for so many years. */
  youngWifeTerm: { readonly belowAge: number; readonly years: number };
  midLifeWidow: MidLifeWidow;
  /** Rights of the first year have (steps - 1) / steps of the addition, each year's one step less. */
  midLifeWidowPhase: { readonly firstYear: number; readonly steps: number };
  survivorsBasicForHusbands: boolean;
  /** Whether a child that lives with a parent gets no basic survivors' pension. */
  parentSuspendsChild: boolean;
  survivorsFirstVisitYears: number;
  survivorsSuspension: { readonly compensationYears: number; readonly whereaboutsYears: number };
  /** Who chooses among three ways from 65 on, in place of the own pension first. */
  choiceAt65: { readonly rightsBefore: string; readonly birthsBefore: string };
  // Support benefit for pensioners (年金生活者支援給付金)
  supportBenefitBase: Yen;
  supportBenefitExemptShares: { readonly halfOrMore: Rate; readonly quarter: Rate };
  supportBenefitIncomeLimit: ByBirth<Yen>;
  supportBenefitIncomeBand: Yen;
  supportBenefitDisabilityIncomeLimit: Yen;
  /** What each dependant adds to that limit. */
  supportBenefitDependantAllowance: Yen;
  // Employees' Pension Insurance: coverage, remuneration and contributions
  employeesInsuranceEndAge: number;
  fullTimeShareForCoverage: Rate;
  shortTimeCoverage: ShortTimeCoverage;
  /** Whether sole proprietors with five employees are covered only in listed industries. */
  soleProprietorIndustriesLimited: boolean;
  /** Months that a job must be expected to outlast. */
  shortTermEmploymentMonths: number;
  /** Firms new to the short-time rule may take over part of the worker's contribution for so many months, more in the first. */
  smallFirmSupport: {
    readonly months: number;
    readonly firstMonths: number;
    readonly shares: readonly SmallFirmShare[];
  };
  /** Age at which health insurance of employees and their dependants ends. */
  healthInsuranceEndAge: number;
  employeesGrades: readonly Grade[];
  /** Lowest and highest remuneration before the grade table of 1954. */
  employeesRemunerationBefore195405: { readonly lowest: Yen; readonly highest: Yen };
  healthGrades: readonly Grade[];
  remunerationReview: RemunerationReview;
  employeesGradeEdges: GradeEdges;
  employeesLeaveWaivers: LeaveWaivers;
  deemedRemuneration: DeemedRemuneration;
  employeesBonusMonthlyCap: Yen;
  healthBonusMonthlyCap: Yen;
  healthBonusAnnualCap: Yen;
  employeesContributionRate: Rate;
  employeesContributionRateWomen: Rate;
  employeesContributionRateMinersAndSeamen: Rate;
  employeesContributionRatePublicServants: Rate;
  employeesContributionRatePrivateSchools: Rate;
  /** On bonuses before they counted for the pension. */
  bonusContributionRateBefore200304: Rate;
  childRearingContributionRate: Rate;
  childSupportLevyRate: Rate;
  // Other
  divisionClaimYears: number;
  /** Part of a record that moves in months of category 3. */
  category3DivisionShare: Rate;
  /** Pay before April 2003, without bonuses, is raised by this where the records of a marriage are compared. */
  divisionPayFactorBefore200304: Rate;
  lumpSumWithdrawal: LumpSumWithdrawal;
  /** Pay before April 2003 is raised by this for the lump-sum withdrawal. */
  lumpSumPayFactorBefore200304: Rate;
  lumpSumWithholdingRate: Rate;
  /** What is to come, on days not set yet: the cap in months, and the last month in which holders of a re-entry permit can claim. */
  lumpSumReform: { readonly capMonths: number; readonly reentryBarBy: string };
  /** A posting expected to last no longer stays in the home scheme. */
  agreementPostingYears: number;
};

export type ParameterName = keyof ParameterValues;
