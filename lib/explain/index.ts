export {
  explainBreakEven,
  explainNationalContribution,
  explainShares,
  explainStandardBonuses,
  explainStandardRemuneration,
} from "./contributions.ts";
export { explainEarned, explainPayback, explainYearOfContributions } from "./figures.ts";
export { type FormulaKey, formulas } from "./formulas.ts";
export {
  explainAdjusted,
  explainCommencement,
  explainFullAmount,
  explainMonthly,
  explainOldAgeBasic,
  explainQualifyingPeriod,
} from "./old-age-basic.ts";
export {
  explainAverages,
  explainEmployeesAdjusted,
  explainOldAgeEmployees,
  explainRemunerationRelated,
  explainTransitionalAddition,
} from "./old-age-employees.ts";
export { type Source, sourcesOf } from "./sources.ts";
export { type Step, type StepValue, step } from "./step.ts";
