import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { calculate } from "#lib/calculate.ts";
import { type SimulateResponse, simulate } from "#lib/simulate.ts";
import { printTable } from "./table.ts";

const USAGE = `nenrin calc < requests.ndjson          one public calculation a line
nenrin simulate [PLAN.json] [--table]  a household's plan, from a file or standard input
nenrin simulate --lines < plans.ndjson one plan a line`;

const NOT_JSON = [{ path: "", code: "notJson" }] as const;

/** Answers every line of standard input; order kept, empty lines skipped. Exit 0 whenever every line got an answer. */
async function eachLine(answer: (json: unknown) => unknown, unreadable: unknown): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === "") continue;
    const json = parsed(line);
    const text = JSON.stringify(json === undefined ? unreadable : answer(json));
    if (!process.stdout.write(`${text}\n`)) await new Promise((drained) => process.stdout.once("drain", drained));
  }
}

/** undefined where the text is not JSON (which has no undefined of its own). */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function simulateText(text: string): SimulateResponse {
  const json = parsed(text);
  return json === undefined ? { ok: false, issues: NOT_JSON } : simulate(planIn(json));
}

/** A plan, or the plan inside a worked person of data/examples. */
const planIn = (json: unknown): unknown =>
  typeof json === "object" && json !== null && "plan" in json && !("format" in json) ? json.plan : json;

const [command, ...rest] = process.argv.slice(2);
const flags = new Set(rest.filter((arg) => arg.startsWith("--")));
const file = rest.find((arg) => !arg.startsWith("--"));

if (command === "calc" && rest.length === 0) await eachLine(calculate, { status: "invalid", issues: NOT_JSON });
else if (command === "simulate" && flags.has("--lines")) await eachLine(simulate, { ok: false, issues: NOT_JSON });
else if (command === "simulate") {
  let text: string;
  try {
    text = readFileSync(file ?? process.stdin.fd, "utf8");
  } catch {
    console.error(`nenrin: cannot read ${file}`);
    process.exit(2);
  }
  const response = simulateText(text);
  console.log(flags.has("--table") && response.ok ? printTable(response) : JSON.stringify(response));
  if (!response.ok) process.exitCode = 1;
} else {
  console.error(USAGE);
  process.exitCode = 2;
}
