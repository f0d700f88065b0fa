export { auditRecord } from "./audit-record.ts";
export { whatToClaim } from "./claims.ts";
export { explainFigure, explainFigures } from "./explain-figure.ts";
export { amountsOf, horizonOf, horizonUnder, scenarioOutlook } from "./horizon.ts";
export { asksForIncome, type IncomeOnTheWire, incomeOf, incomeOnTheWire } from "./household-income.ts";
export { type AskedLeaving, leavingJapan } from "./leaving.ts";
export { acrossOutlooks, type OutlookYear, type OutlookYears, realIndexOf } from "./outlook-years.ts";
export type { Explanation, Question } from "./question.ts";
export { recordsOf } from "./right-steps.ts";
