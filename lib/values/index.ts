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
  NamedStarts,
  Net,
  OffsetByOwn,
  PairMatrix,
  PersonStartAnswer,
  PersonStarts,
  PersonValues,
  Points,
  RobustChoice,
  StartAnswer,
  StartRow,
  StartsLeftOut,
  StartsOverWorlds,
  Survival,
  TotalAtDeath,
  Uncertainty,
  ValuedStarts,
  Waiting,
} from "./types.ts";
export { uncertaintyOf } from "./uncertainty.ts";
