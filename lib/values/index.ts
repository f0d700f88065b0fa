export { startChooser } from "./chooser.ts";
export { comparisonOf } from "./compare.ts";
export { valuesOf } from "./lifetime.ts";
export { livesOf } from "./lives.ts";
export { pairsOf } from "./options.ts";
export { startAnswer } from "./start-answer.ts";
export type {
  Basis,
  Comparison,
  LifetimeValues,
  OffsetByOwn,
  PairMatrix,
  PersonStartAnswer,
  PersonStarts,
  PersonValues,
  RobustChoice,
  StartAnswer,
  StartRow,
  Survival,
  TotalAtDeath,
  ValuedStarts,
  Waiting,
} from "./types.ts";
