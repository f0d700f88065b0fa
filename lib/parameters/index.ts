export { comparing, type Difference } from "./comparing.ts";
export { revisionChange, type Track, toThousandths } from "./indexation.ts";
export { createParameters, forBirth, MissingParameterError, recording, usedByBoth } from "./look-up.ts";
export { nextReEvaluation, withNewRow } from "./next-re-evaluation.ts";
export { pathYear } from "./path.ts";
export type {
  Confidence,
  Entry,
  Law,
  Outlook,
  ParameterReader,
  PathYear,
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
  ExemptionIncomeLimits,
  ExemptionKind,
  ExemptionType,
  Grade,
  GradeEdges,
  Indexation,
  LeaveWaivers,
  Multipliers,
  ParameterName,
  ParameterValues,
  ReEvaluationTable,
  RemunerationReview,
  SpecialOldAge,
  SpecialOldAgeClass,
  WorkInjuryPension,
} from "./values.ts";
export { whileSame } from "./while-same.ts";
