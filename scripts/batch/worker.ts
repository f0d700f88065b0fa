import { parentPort } from "node:worker_threads";
import { type Answers, answersTo } from "./answers.ts";
import type { Chunk } from "./chunks.ts";

parentPort?.on("message", (chunk: Chunk) => {
  const answers: Answers = answersTo(chunk);
  parentPort?.postMessage(answers, [answers.bytes.buffer]);
});
