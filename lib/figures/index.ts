export { auditRecord } from "./audit-record.ts";
export { whatToClaim } from "./claims.ts";
export { explainFigure, explainFigures } from "./explain-figure.ts";
export { amountsOf, horizonOf } from "./horizon.ts";
export { type AskedLeaving, leavingJapan } from "./leaving.ts";
export type { Explanation, Question } from "./question.ts";
export { recordsOf } from "./right-steps.ts";
