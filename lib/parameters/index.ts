export { createParameters, forBirth, MissingParameterError, type Parameters, recording } from "./look-up.ts";
export type {
  ByBirth,
  CohortParameter,
  CohortValue,
  Confidence,
  Entry,
  Law,
  Outlook,
  ParameterReader,
  Series,
  Sheet,
  Status,
  Stretch,
  Used,
} from "./types.ts";
export type {
  DeferredRate,
  EarlyRate,
  ExemptionKind,
  ExemptionWeights,
  Grade,
  Multipliers,
  ParameterName,
  ParameterValues,
  ReEvaluationTable,
} from "./values.ts";
