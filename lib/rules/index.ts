export {
  otherMonthsOf,
  proratedAddition,
  proratedPension,
  type SharedBy,
} from "./agreement-shares.ts";
export { agreementWith, type PartnerMonths, postedWorker, totalised } from "./agreements.ts";
export {
  type Average,
  type Averages,
  averageRemuneration,
  type BonusMonth,
  type RemunerationPeriod,
} from "./average-remuneration.ts";
export {
  sicknessAllowanceBesideGrant,
  sicknessAllowanceBesidePension,
  workInjuryBesidePension,
} from "./beside-pensions.ts";
export { childcareMonths, maternityMonths } from "./birth-exemptions.ts";
export { type Choices, pensionChoices } from "./choice.ts";
export type { Attachment, PensionRight } from "./choice-sets.ts";
export {
  type Adjusted,
  adjust,
  type BreakEven,
  breakEven,
  type Commencement,
  commencement,
  signedChange,
  signedRate,
} from "./commencement.ts";
export {
  type ContributionRequirement,
  contributionRequirement,
  oneYearTestOpen,
} from "./contribution-requirement.ts";
export {
  childRearingContribution,
  employeesContribution,
  employeesShares,
  type LeftToPay,
  type NationalContribution,
  type NationalExemption,
  nationalContribution,
  type Shares,
  sharesByEmployer,
} from "./contributions.ts";
export {
  type DeathGrant,
  type DeathGrantCase,
  deathGrant,
  deathGrantGoesTo,
  lastDeathGrantDay,
} from "./death-grant.ts";
export { claimedStart, countedAge, type OtherRight } from "./deferral.ts";
export { type DependentCase, dependentStatus } from "./dependent-status.ts";
export {
  type DependentsAddition,
  type DependentsAdditionCase,
  dependentsAddition,
} from "./dependents-addition.ts";
export { type DisabilityBasic, type DisabilityGrade, disabilityBasic } from "./disability-basic.ts";
export { before20Bars, before20IncomeYear } from "./disability-before-20.ts";
export {
  disabilityRightEnds,
  gradeReviewFrom,
  labourCompensationSuspends,
  mergedAmount,
  outOfGrade,
  reviewedFrom,
  severalDisabilities,
} from "./disability-changes.ts";
export {
  type DisabilityAllowance,
  type DisabilityEmployees,
  disabilityAllowance,
  disabilityEmployees,
  type RelatedAtLeast,
} from "./disability-employees.ts";
export {
  before20RightOn,
  type CertificationDay,
  type CoveredDisability,
  certificationDay,
  coveredDisability,
  type DisabilityClaim,
  disabilityStart,
  type FirstVisitCase,
} from "./disability-right.ts";
export { contributionDueOn, lastPaymentDay } from "./due-dates.ts";
export {
  type EarningsTest,
  type EarningsTestCase,
  earningsTest,
  monthlyRemuneration,
  suspendedByEarnings,
  unsuspendedPay,
} from "./earnings-test.ts";
export {
  type AveragePayment,
  addWithheld,
  adjustEmployees,
  averageRate,
  type EmployeesAdjusted,
  type EmployeesCommencement,
  employeesCommencement,
  type InsuredWork,
  type WithheldWhileWaiting,
  withheldWhileWaiting,
} from "./employees-adjustment.ts";
export { type CoverageCase, type EmployeesCoverage, employeesCoverage } from "./employees-coverage.ts";
export {
  continuationOffset,
  type UnemploymentOffset,
  unemploymentOffset,
} from "./employment-offsets.ts";
export { applicationMonths, disabilityExemptMonths, statutoryExemptMonths } from "./exemption-months.ts";
export { type Earner, type ExemptionCase, type IncomeExemption, incomeExemption } from "./income-exemption.ts";
export {
  additionsRevision,
  indexedThreshold,
  relievedSlide,
  revisedRate,
  slideOf,
  trackOf,
  yearsChange,
} from "./indexation.ts";
export { breakEvenAge, type KeepOrCash, keepOrCash, type LeavingCase } from "./keep-or-cash.ts";
export {
  type LatePayment,
  type LatePrice,
  latePayment,
  latePaymentWindow,
  latePrice,
  WAIVED_UNDER,
  type WaivedAs,
} from "./late-payment.ts";
export { livelihoodReasons } from "./livelihood.ts";
export {
  type EmployeesWithdrawal,
  type EmployeesWithdrawalCase,
  type NationalWithdrawal,
  type NationalWithdrawalCase,
  rateMonthOf,
} from "./lump-sum-amounts.ts";
export {
  type LumpSumWithdrawal,
  type LumpSumWithdrawalCase,
  lastWithdrawalDay,
  lumpSumWithdrawal,
  monthsAfterWithdrawal,
} from "./lump-sum-withdrawal.ts";
export { childUntil, type Indexed, isAdditionsReformed, isChildIn, lastDayAsChild } from "./maintained-family.ts";
export { countsAs240, midLifeFrom, monthsAsCounted } from "./mid-life.ts";
export { type CategoryFacts, nationalCategory } from "./national-category.ts";
export {
  additionalAmount,
  basicAt65,
  creditedMonths,
  fullBasicPension,
  monthly,
  type OldAgeBasic,
  type OldAgeBasicCase,
  oldAgeBasic,
} from "./old-age-basic.ts";
export {
  type EmployeesRight,
  employeesRight,
  type OldAgeEmployees,
  type OldAgeEmployeesCase,
  oldAgeEmployees,
} from "./old-age-employees.ts";
export { notEligible, type Outcome, type Reason } from "./outcome.ts";
export { PENSION_AGE } from "./pension-age.ts";
export {
  lastClaimDay,
  type PensionSplit,
  pensionSplit,
  recordChangeRate,
  shareReasons,
  toSixPlaces,
} from "./pension-split.ts";
export { type PrepaidMonth, type Prepayment, prepayment } from "./prepayment.ts";
export { firstUnlapsedMonth, lastDayForPayment, lastDayForRight } from "./prescription.ts";
export { meetsTwentyFiveYears, type QualifyingPeriod, qualifyingPeriod } from "./qualifying-period.ts";
export {
  type RelatedTerms,
  type RemunerationRelated,
  relatedAmount,
  relatedTerms,
  remunerationRelated,
  totalsOf,
} from "./remuneration-related.ts";
export { smallFirmShare } from "./small-firm-support.ts";
export { type SpecialOldAgeEmployees, specialOldAgeEmployees } from "./special-old-age.ts";
export { specialStartAges } from "./special-start-ages.ts";
export {
  type BonusOfMonth,
  type BonusPayment,
  type StandardRemuneration,
  standardBonuses,
  standardRemuneration,
} from "./standard-remuneration.ts";
export {
  type FlatSupport,
  type FlatSupportCase,
  flatSupport,
  type OldAgeSupport,
  type OldAgeSupportCase,
  oldAgeSupport,
  supportIncomeLimits,
} from "./support-benefit.ts";
export { besideOwnPension } from "./survivors-at-65.ts";
export { basicPaidTo, type SurvivorsBasic, spouseBasicEndsOn, survivorsBasic } from "./survivors-basic.ts";
export {
  type SurvivorsEmployees,
  type SurvivorsRight,
  survivorsEmployeesAt,
  survivorsRight,
} from "./survivors-employees.ts";
export { endOfSurvivorsRight, type SurvivorEvent } from "./survivors-end.ts";
export {
  type DeathFacts,
  opensSurvivorsBasic,
  opensSurvivorsEmployees,
} from "./survivors-opening.ts";
export {
  employeesPaidTo,
  isSuspendedAsMissing,
  isSuspendedForCompensation,
  type Relation,
  type Survivor,
  shareOf,
  survivorReasons,
  survivorsClaimants,
} from "./survivors-order.ts";
export type { DeceasedPay } from "./survivors-pay.ts";
export { isUnderReform, splitAtDeath } from "./survivors-term.ts";
export { type TransferAddition, type TransferAdditionCase, transferAddition } from "./transfer-addition.ts";
export {
  type FixedPart,
  fixedPart,
  type TransitionalAddition,
  type TransitionalTerms,
  transitionalAddition,
  transitionalAmount,
  transitionalTerms,
} from "./transitional-addition.ts";
export { firstToClaim, type Relative, unpaidWhileWaiting } from "./unpaid-pension.ts";
export { type WidowsPension, type WidowsPensionCase, widowsChoice, widowsPension } from "./widows-pension.ts";
