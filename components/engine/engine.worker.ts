/** The engine beside the page: what takes longer than a frame is worked out here, and the page goes on meanwhile. */
import { expose } from "comlink";
import { protect } from "#lib/simulate.ts";
import { askHowCertain } from "./certainty-question.ts";
import { askRobustStart, askWhenToStart } from "./start-question.ts";
import { askLifetimeValues } from "./values-question.ts";

const engine = {
  protect,
  whenToStart: askWhenToStart,
  robustStart: askRobustStart,
  howCertain: askHowCertain,
  lifetimeValues: askLifetimeValues,
};
export type Engine = typeof engine;

expose(engine);
