export { type Additions, NO_ADDITIONS } from "./additions.ts";
export { chosenChanges, type MonthsChoice } from "./chosen.ts";
export { type Contributions, contributionsBefore, contributionsOf } from "./contributions.ts";
export { nationalMonths, qualifyingMonths, recordsIn } from "./counted-months.ts";
export { type BasicEarned, basicEarned, earnedBefore, sumOfEarned } from "./earned.ts";
export { bereavedBy, type EventRights } from "./event-rights.ts";
export { childrenOf, type FamilyChild, marriageOf } from "./family.ts";
export { type Household, householdOf, type Member } from "./household.ts";
export { type HouseholdIncome, householdIncome, type IncomeRun, type MovingMoney } from "./household-income.ts";
export { householdMonths } from "./household-months.ts";
export { householdTotals } from "./household-totals.ts";
export { type HouseholdYear, householdYears } from "./household-years.ts";
export { incomeByYear } from "./income-by-year.ts";
export { isWaived, type PriceOfMonth, priceOfMonth, standingOf } from "./late-payments.ts";
export { departuresOf, type Leaving, leavingIn, leavingOf } from "./leaving.ts";
export { endOf, type Horizon, inOrder, type Line, yearlyPoints } from "./line.ts";
export type { Gap } from "./need.ts";
export { basicAt, employeesOn, insuredWhileWaiting } from "./old-age.ts";
export { additionsIn, partnersIn } from "./partners.ts";
export { employeesParts, employeesTerms } from "./pay-terms.ts";
export { type Payment, paymentsIn, paymentsOf } from "./payments.ts";
export {
  type ComputedScenario,
  computeScenario,
  describeScenario,
  finalPension,
  referenceMonth,
  remarks,
} from "./project.ts";
export { protectionByAge } from "./protection.ts";
export {
  type Cover,
  type CoverRight,
  type CoverStep,
  type CoverTurn,
  type PersonProtection,
  PROTECTED_EVENTS,
  type ProtectedEvent,
  type ProtectedMonth,
} from "./protection-types.ts";
export { includedUntil, revisionsAfter } from "./revisions.ts";
export { specialCohort } from "./special-cohort.ts";
export { recordsOfSpecial, specialOn, specialRightMonth } from "./special-line.ts";
export { employeesStartOf, type StartAges, startAges, startChoices, startOf } from "./start.ts";
export { STATUSES, type Status, type StatusRun, statusRuns } from "./status.ts";
export { oldAgeLine, specialBeside, type Timeline, timelinesOf } from "./timeline.ts";
export {
  BENEFITS,
  type BenefitId,
  CHOSEN_BENEFITS,
  type Change,
  type ChosenBenefit,
  PARTS,
  type PartId,
  type Parts,
  type PersonProjection,
  type PersonYear,
  type Projection,
  type Reason,
  type Right,
  type ScenarioProjection,
  type TimelinePoint,
} from "./types.ts";
export { asLived } from "./withdrawal.ts";
export { yearOfContributions } from "./year-of-contributions.ts";
export { addParts, lessParts, NO_PARTS, paidByYear, sumOfParts } from "./years.ts";
