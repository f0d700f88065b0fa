export { revisionChange, type Track, toThousandths } from "./indexation.ts";
export { createParameters, forBirth, MissingParameterError, recording } from "./look-up.ts";
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
  ExemptionKind,
  Grade,
  Indexation,
  Multipliers,
  ParameterName,
  ParameterValues,
  ReEvaluationTable,
} from "./values.ts";
