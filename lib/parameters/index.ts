export { createParameters, forBirth, MissingParameterError, recording, stretchIfAny } from "./look-up.ts";
export type {
  Confidence,
  Entry,
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
  ExemptionIncomeLimits,
  ExemptionKind,
  ExemptionType,
  Grade,
  Multipliers,
  ParameterName,
  ParameterValues,
  ReEvaluationTable,
} from "./values.ts";
