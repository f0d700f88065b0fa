import { createInterface } from "node:readline";
import { calculate } from "#lib/calculate.ts";

/** One JSON request a line in, one response a line out; order kept. Exit 0 whenever every line got an answer. */
async function calc(): Promise<void> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    if (line.trim() === "") continue;
    process.stdout.write(`${JSON.stringify(answer(line))}\n`);
  }
}

function answer(line: string): unknown {
  let request: unknown;
  try {
    request = JSON.parse(line);
  } catch {
    return { status: "invalid", issues: [{ path: "", code: "notJson" }] };
  }
  return calculate(request);
}

await calc();
