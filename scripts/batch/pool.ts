import { Worker } from "node:worker_threads";
import type { Answers } from "./answers.ts";
import type { Chunk } from "./chunks.ts";

type Waiting = { readonly resolve: (answers: Answers) => void; readonly reject: (error: Error) => void };
type Seat = { readonly worker: Worker; readonly waiting: Waiting[] };

export type Pool = {
  /** Gives a chunk to the worker that has least to do; its memory goes there. */
  readonly answer: (chunk: Chunk) => Promise<Answers>;
  readonly close: () => Promise<unknown>;
};

/**
 * Megabytes of a worker's heap. What a line needs is gone with it, so little room for what is young costs no time; without
 * limits every worker would let its garbage grow to the size of the machine.
 */
const ROOM = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 48 };

/** So many worker threads, each with the whole engine. */
export function poolOf(size: number): Pool {
  const seats = Array.from({ length: size }, seat);
  return {
    answer: (chunk) =>
      new Promise((resolve, reject) => {
        const { worker, waiting } = seats.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a));
        waiting.push({ resolve, reject });
        worker.postMessage(chunk, [chunk.bytes.buffer]);
      }),
    close: () => Promise.all(seats.map(({ worker }) => worker.terminate())),
  };
}

function seat(): Seat {
  const worker = new Worker(new URL("worker.ts", import.meta.url), { resourceLimits: ROOM });
  // a worker answers in the order in which it was asked
  const waiting: Waiting[] = [];
  worker.on("message", (answers: Answers) => waiting.shift()?.resolve(answers));
  worker.on("error", (error: Error) => {
    for (const { reject } of waiting) reject(error);
  });
  return { worker, waiting };
}
