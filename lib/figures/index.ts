export { auditRecord } from "./audit-record.ts";
export { type Explanation, explainFigure, type Question, recordsOf } from "./explain-figure.ts";
export { amountsOf, horizonOf } from "./horizon.ts";
