/** The engine beside the page: what takes longer than a frame is worked out here, and the page goes on meanwhile. */
import { expose } from "comlink";
import { protect } from "#lib/simulate.ts";

const engine = { protect };
export type Engine = typeof engine;

expose(engine);
