export type { MonthsChoice } from "./chosen.ts";
export { contributionsOf } from "./contributions.ts";
export { nationalMonths, qualifyingMonths, recordsIn } from "./counted-months.ts";
export { type BasicEarned, basicEarned, earnedBefore } from "./earned.ts";
export type { EventRights } from "./event-rights.ts";
export { childrenOf, marriageOf } from "./family.ts";
export { type Household, householdOf, type Member } from "./household.ts";
export { householdMonths } from "./household-months.ts";
export { householdTotals } from "./household-totals.ts";
export { type HouseholdYear, householdYears } from "./household-years.ts";
export { isWaived, type PriceOfMonth, priceOfMonth, standingOf } from "./late-payments.ts";
export { departuresOf, type Leaving, leavingIn, leavingOf } from "./leaving.ts";
export { endOf, type Horizon } from "./line.ts";
export { basicAt, employeesOn } from "./old-age.ts";
export { additionsIn } from "./partners.ts";
export { employeesParts } from "./pay-terms.ts";
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
export { recordsOfSpecial, specialOn, specialRightMonth } from "./special-line.ts";
export { employeesStartOf, startAges, startChoices, startOf } from "./start.ts";
export { STATUSES, type Status, type StatusRun, statusRuns } from "./status.ts";
export { type Timeline, timelinesOf } from "./timeline.ts";
export {
  type BenefitId,
  type Change,
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
export { NO_PARTS, paidByYear, sumOfParts } from "./years.ts";
