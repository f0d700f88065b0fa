export { agreementNamed } from "./check-agreements.ts";
export { certificationMonth } from "./check-disability.ts";
export {
  type ContributionMonths,
  contributionMonthsSchema,
  type EmployeesRecord,
  employeesRecordSchema,
} from "./contribution-months.ts";
export { disabilitiesOf } from "./disabilities.ts";
export { DISABILITY_GRADES, type Disability } from "./disability.ts";
export { BENEFIT_DAYS } from "./event.ts";
export {
  ageField,
  dateField,
  decimal,
  integer,
  MAX_MONTHS,
  MAX_YEN,
  monthField,
  monthsField,
  nameField,
  yenField,
} from "./fields.ts";
export { type Issue, type IssueCode, issue, issuesOf, joinPath } from "./issue.ts";
export type { MonthlyNeed, OtherIncome } from "./other-income.ts";
export { personalNumberIn } from "./personal-numbers.ts";
export {
  type KnownRecord,
  type OutlookAssumption,
  type Person,
  type Plan,
  type PlanFile,
  planSchema,
  type Scenario,
} from "./plan.ts";
export { type ReadPlan, readPlan, readPlanText } from "./read-plan.ts";
export { BASIC_PENSION_FROM, BORN_FROM, LAST_DAY, SHARE_DECIMALS } from "./scope.ts";
export { fromShareFragment, toShareFragment } from "./share-link.ts";
export {
  category1Payments,
  complementaryGrounds,
  employeesSchemes,
  type Leave,
  type Pay,
  type Spell,
} from "./spell.ts";
