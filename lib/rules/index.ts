export {
  type Average,
  type Averages,
  averageRemuneration,
  type BonusMonth,
  type ReEvaluatedGroup,
  type RemunerationPeriod,
} from "./average-remuneration.ts";
export {
  type Adjusted,
  ALLOWED_AGES,
  type AveragePayment,
  adjust,
  adjustEmployees,
  type BreakEven,
  breakEven,
  type Commencement,
  commencement,
  type EmployeesAdjusted,
  type InsuredWork,
  isAllowedAge,
  signedChange,
  signedRate,
} from "./commencement.ts";
export {
  type EmployeesContribution,
  employeesContribution,
  employeesShares,
  type NationalContribution,
  type NationalExemption,
  nationalContribution,
  type Shares,
} from "./contributions.ts";
export {
  creditedMonths,
  fullBasicPension,
  monthly,
  type OldAgeBasic,
  type OldAgeBasicCase,
  oldAgeBasic,
} from "./old-age-basic.ts";
export {
  type OldAgeEmployees,
  type OldAgeEmployeesCase,
  oldAgeEmployees,
  type RemunerationRelated,
  remunerationRelated,
  type TransitionalAddition,
  transitionalAddition,
} from "./old-age-employees.ts";
export { notEligible, type Outcome, payable, type Reason } from "./outcome.ts";
export { type QualifyingPeriod, qualifyingPeriod, qualifyingReasons } from "./qualifying-period.ts";
export {
  type BonusOfMonth,
  type BonusPayment,
  type MonthOfPay,
  type StandardRemuneration,
  standardBonuses,
  standardRemuneration,
} from "./standard-remuneration.ts";
