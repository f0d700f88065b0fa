import { Worker } from "node:worker_threads";
import type { Answers } from "./answers.ts";
import type { Chunk } from "./chunks.ts";

type Waiting = { readonly resolve: (answers: Answers) => void; readonly reject: (error: Error) => void };

type Seat = {
  /** Chunks given and not answered. */
  readonly load: () => number;
  readonly answer: (chunk: Chunk) => Promise<Answers>;
  readonly close: () => Promise<unknown>;
};

export type Pool = Omit<Seat, "load">;

/**
 * Megabytes of a worker's heap. What a line needs is gone with it, so little room for what is young costs no time; without
 * limits every worker would let its garbage grow to the size of the machine.
 */
const ROOM = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 48 };

/** So many worker threads, each with the whole engine. A chunk goes to the one that has least to do. */
export function poolOf(size: number): Pool {
  const seats = Array.from({ length: size }, seat);
  return {
    answer: (chunk) => seats.reduce((a, b) => (b.load() < a.load() ? b : a)).answer(chunk),
    close: () => Promise.all(seats.map(({ close }) => close())),
  };
}

function seat(): Seat {
  const worker = new Worker(new URL("worker.ts", import.meta.url), { resourceLimits: ROOM });
  // a worker answers in the order in which it was asked
  const waiting: Waiting[] = [];
  let failure: Error | undefined;
  worker.on("message", (answers: Answers) => waiting.shift()?.resolve(answers));
  worker.on("error", (error: Error) => {
    failure = error;
    for (const { reject } of waiting) reject(error);
  });
  return {
    load: () => waiting.length,
    answer: (chunk) =>
      new Promise((resolve, reject) => {
        if (failure) return reject(failure);
        waiting.push({ resolve, reject });
        // its memory goes there
        worker.postMessage(chunk, [chunk.bytes.buffer]);
      }),
    close: () => worker.terminate(),
  };
}
