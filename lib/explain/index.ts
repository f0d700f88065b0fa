export { explainDependentsAddition, explainTransferAddition } from "./additions.ts";
export { explainSumOfParts, explainWithheldBesides } from "./award.ts";
export { explainChoice } from "./choice.ts";
export {
  explainBreakEven,
  explainNationalContribution,
  explainShares,
  explainStandardBonuses,
  explainStandardRemuneration,
} from "./contributions.ts";
export { explainDependentStatus, explainEmployeesCoverage } from "./coverage.ts";
export { explainDeathGrant, explainWidowsPension } from "./death-benefits.ts";
export {
  explainCertificationDay,
  explainContributionRequirement,
  explainDisabilityAllowance,
  explainDisabilityBasic,
  explainDisabilityEmployees,
} from "./disability.ts";
export { explainEarningsTest } from "./earnings-test.ts";
export { explainEarned, explainPayback, explainYearOfContributions } from "./figures.ts";
export { formulas } from "./formulas.ts";
export { explainLumpSumWithdrawal } from "./lump-sum-withdrawal.ts";
export { explainIncomeExemption, explainLatePayment, explainPrepayment } from "./national-pension.ts";
export {
  explainCommencement,
  explainMonthly,
  explainOldAgeBasic,
  explainQualifyingPeriod,
} from "./old-age-basic.ts";
export {
  explainAmountAt65,
  explainAverages,
  explainEmployeesAdjusted,
  explainOldAgeEmployees,
  explainTransitionalAddition,
  type LaterMonths,
} from "./old-age-employees.ts";
export { explainPensionSplit } from "./pension-split.ts";
export { explainBreakEvenYears, explainGain, explainPrice } from "./record-audit.ts";
export { type Source, sourcesOf } from "./sources.ts";
export { explainSpecialOldAge } from "./special-old-age.ts";
export type { Step } from "./step.ts";
export { explainFlatSupport, explainOldAgeSupport } from "./support-benefit.ts";
export { explainSurvivorsBasic } from "./survivors-basic.ts";
export { explainSurvivorsEmployees } from "./survivors-employees.ts";
