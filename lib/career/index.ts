export { type Ledger, ledgerOf, STANDING, type Standing } from "./ledger.ts";
export { type Span, spansOf, turnsOf } from "./path.ts";
export { gradeFor } from "./pay.ts";
export {
  employeesMonthsBefore,
  type InsuredParts,
  insuredParts,
  type NationalTotals,
  nationalTotals,
  type Prefix,
  prefixOf,
  type ReEvaluated,
  reEvaluate,
  rowsFor,
} from "./totals.ts";
