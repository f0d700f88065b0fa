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
  DeemedRemuneration,
  DeferredRate,
  EarlyRate,
  ExemptionKind,
  Grade,
  GradeEdges,
  LeaveWaivers,
  Multipliers,
  ParameterName,
  ParameterValues,
  ReEvaluationTable,
  RemunerationReview,
} from "./values.ts";
