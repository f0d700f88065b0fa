export { type AuditItem, auditedMembers, auditRecords, type RecordAudit } from "./record-audit.ts";
export { type PriceRun, type Remedy, remedyGain, remedyPrice } from "./remedy.ts";
export { takeUp } from "./take-up.ts";
export type { TenYears } from "./ten-years.ts";
