export { type Contributions, contributionsOf } from "./contributions.ts";
export { earnedBefore } from "./earned.ts";
export { householdOf, type Member } from "./household.ts";
export { householdMonths } from "./household-months.ts";
export { type HouseholdYear, householdYears } from "./household-years.ts";
export { endOf, type Horizon } from "./line.ts";
export { type Remedy, remedyFigures } from "./missed-figures.ts";
export { basicAt, employeesOn, employeesParts, reEvaluations, startOf } from "./old-age.ts";
export { type Payment, paymentsIn, paymentsOf } from "./payments.ts";
export {
  type ComputedScenario,
  computeScenario,
  describeScenario,
  finalPension,
  referenceMonth,
  remarks,
} from "./project.ts";
export { type AuditItem, auditedMembers, auditRecords, type RecordAudit } from "./record-audit.ts";
export { includedUntil, revisionsAfter } from "./revisions.ts";
export { STATUSES, type Status, type StatusRun } from "./status.ts";
export { takeUp } from "./take-up.ts";
export type { TenYears } from "./ten-years.ts";
export { startAges, timelineOf } from "./timeline.ts";
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
export { paidByYear, sumOfParts } from "./years.ts";
