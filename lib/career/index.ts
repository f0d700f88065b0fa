export { type MonthsBeforeEvent, monthsBeforeEvent } from "./before-event.ts";
export type { Birth } from "./deemed-remuneration.ts";
export {
  adHocRevision,
  annualDetermination,
  isDetermined,
  type MonthOfPay,
  meanPay,
  revisionAfterLeave,
} from "./determinations.ts";
export { gradeFor } from "./grades.ts";
export { type GrossPay, grossPay } from "./gross-pay.ts";
export { insuredOn } from "./insured-on.ts";
export { exceedsOneMonth, WAIVED } from "./leaves.ts";
export { isNoticedAfter, type Ledger, ledgerOf } from "./ledger.ts";
export { type Span, spansOf, turnsOf } from "./path.ts";
export { amountIn, payPath, raised } from "./pay-path.ts";
export { countTo, type Prefix, prefixOf } from "./prefix.ts";
export {
  type InsuredParts,
  insuredParts,
  type PayTotals,
  paidUntil,
  payTotals,
  type ReEvaluated,
  reEvaluate,
  rowsFor,
} from "./re-evaluation.ts";
export { category3Months, monthsOfMarriage, moveRecords, reEvaluatedTotal } from "./split.ts";
export { CATEGORY_1, STANDING, type Standing } from "./standing.ts";
export {
  employeesMonthsBefore,
  hasMonthsWithPay,
  hasPay,
  monthsOfStays,
  type NationalTotals,
  nationalTotals,
} from "./totals.ts";
export { fillCells } from "./turns.ts";
