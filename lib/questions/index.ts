export {
  basisOf,
  type CertaintyQuestion,
  choiceBasisOf,
  questionOf,
  type StartQuestion,
  type ValuesQuestion,
} from "./values.ts";
