import { createReadStream } from "node:fs";
import { availableParallelism } from "node:os";
import { Readable } from "node:stream";
import { chunksOf } from "./chunks.ts";
import { poolOf } from "./pool.ts";
import { progress } from "./progress.ts";

export type BatchOptions = {
  /** Standard input where it is left out. */
  readonly file?: string | undefined;
  /** Number of the first line to answer, from 1. */
  readonly from?: number | undefined;
  /** Threads; one for each core that is there. */
  readonly workers?: number | undefined;
};

/** Chunks on their way for each worker: the one it works on, and the next. */
const AHEAD = 2;

/**
 * Plans in, a line each; the yearly totals of each out, a line each, in the same order. What is read waits for what is
 * written, so that memory does not grow with the input. Gives the number of lines without a result.
 */
export async function batch({ file, from = 1, workers = availableParallelism() }: BatchOptions): Promise<number> {
  const input = file === undefined ? process.stdin : createReadStream(file);
  const pool = poolOf(workers);
  const told = progress();
  try {
    // answers come in the order of the chunks
    const answers = Readable.from(chunksOf(input, from)).map(pool.answer, { concurrency: AHEAD * workers });
    for await (const { lines, bytes, refused } of answers) {
      for (const why of refused) process.stderr.write(`${why}\n`);
      if (!process.stdout.write(bytes, () => bytes.buffer.transfer(0)))
        await new Promise((drained) => process.stdout.once("drain", drained));
      told.add(lines, refused.length);
    }
  } finally {
    await pool.close();
  }
  return told.end();
}
