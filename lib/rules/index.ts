export {
  type Average,
  type Averages,
  averageRemuneration,
  type BonusMonth,
  type RemunerationPeriod,
} from "./average-remuneration.ts";
export {
  type Adjusted,
  adjust,
  adjustEmployees,
  type BreakEven,
  breakEven,
  type Commencement,
  commencement,
  type EmployeesAdjusted,
  type InsuredWork,
  signedChange,
  signedRate,
} from "./commencement.ts";
export {
  employeesContribution,
  employeesShares,
  type NationalContribution,
  type NationalExemption,
  nationalContribution,
  type Shares,
} from "./contributions.ts";
export { type BackPayment, backPayment } from "./late-payment-window.ts";
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
  type OldAgeEmployees,
  type OldAgeEmployeesCase,
  oldAgeEmployees,
  type RemunerationRelated,
  remunerationRelated,
  type TransitionalAddition,
  transitionalAddition,
} from "./old-age-employees.ts";
export { notEligible, type Outcome, type Reason } from "./outcome.ts";
export { meetsTwentyFiveYears, type QualifyingPeriod, qualifyingPeriod } from "./qualifying-period.ts";
export {
  type BonusOfMonth,
  type BonusPayment,
  type StandardRemuneration,
  standardBonuses,
  standardRemuneration,
} from "./standard-remuneration.ts";
