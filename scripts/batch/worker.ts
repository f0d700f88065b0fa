import { parentPort } from "node:worker_threads";
import { z } from "zod";
import type { Answers } from "./answers.ts";
import type { Chunk } from "./chunks.ts";

// no page's security policy forbids compiled checks here; said before the schemas are made, for they ask once
z.config({ jitless: false });
const { answersTo } = await import("./answers.ts");

parentPort?.on("message", (chunk: Chunk) => {
  const answers: Answers = answersTo(chunk);
  parentPort?.postMessage(answers, [answers.bytes.buffer]);
});
