export { type Explanation, explainFigure, type Question, recordsOf } from "./explain-figure.ts";
export { amountsOf, FIRST_YEAR, horizonOf, NEWEST_YEAR } from "./horizon.ts";
