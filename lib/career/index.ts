export { type Ledger, ledgerOf, STANDING, type Standing } from "./ledger.ts";
export { recordedUntil, type Span, spansOf } from "./path.ts";
export { BONUSES_COUNT_FROM, gradeFor, standardBonusOf } from "./pay.ts";
export {
  employeesMonthsBefore,
  type InsuredPart,
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
