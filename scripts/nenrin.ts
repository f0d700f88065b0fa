import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import type { SimulateResponse } from "#lib/simulate.ts";

const USAGE = `nenrin calc < requests.ndjson          one public calculation a line
nenrin simulate [PLAN.json] [--table]  a household's plan, from a file or standard input
nenrin claim [PLAN.json] [--table]     the best months to start each pension, and how much it matters
nenrin batch [PLANS.ndjson] [--from LINE] [--workers COUNT]
                                       yearly totals of many plans, one a line`;

const NOT_JSON = [{ path: "", code: "notJson" }] as const;

// each command loads what it needs: the engine is not loaded beside the workers of a batch

/** Answers every line of standard input; order kept, empty lines skipped. Exit 0 whenever every line got an answer. */
async function calc(): Promise<void> {
  const { calculate } = await import("#lib/calculate.ts");
  const unreadable = { status: "invalid", issues: NOT_JSON };
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === "") continue;
    const json = parsed(line);
    const text = JSON.stringify(json === undefined ? unreadable : calculate(json));
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

/** Exit 1 when the plan is wrong. */
async function simulatePlan(file: string | undefined, asTable: boolean): Promise<void> {
  const [{ simulate }, { printTable }] = await Promise.all([import("#lib/simulate.ts"), import("./table.ts")]);
  const plan = planFrom(file);
  if (!plan) return;
  const response: SimulateResponse = plan.json === undefined ? { ok: false, issues: NOT_JSON } : simulate(plan.json);
  console.log(asTable && response.ok ? printTable(response) : JSON.stringify(response));
  if (!response.ok) process.exitCode = 1;
}

/** Exit 1 when the plan is wrong. */
async function claimOf(file: string | undefined, asTable: boolean): Promise<void> {
  const { claim, printClaim } = await import("./claim.ts");
  const plan = planFrom(file);
  if (!plan) return;
  const response = plan.json === undefined ? { ok: false as const, issues: NOT_JSON } : await claim(plan.json);
  console.log(asTable && response.ok ? printClaim(response.scenarios) : JSON.stringify(response));
  if (!response.ok) process.exitCode = 1;
}

/** The plan of a file or of standard input, `json` undefined where it is none; nothing where the file cannot be read. */
function planFrom(file: string | undefined): { readonly json: unknown } | undefined {
  try {
    return { json: planIn(parsed(readFileSync(file ?? process.stdin.fd, "utf8"))) };
  } catch {
    fail(`cannot read ${file}`);
    return undefined;
  }
}

/** A plan, or the plan inside a worked person of data/examples. */
const planIn = (json: unknown): unknown =>
  typeof json === "object" && json !== null && "plan" in json && !("format" in json) ? json.plan : json;

/** Exit 1 when a line is left without a result, 2 when the batch could not go on to its end. */
async function batchOf(args: readonly string[]): Promise<void> {
  const options = batchOptions(args);
  if (!options) return usage();
  const stop = (error: unknown) => {
    fail(error instanceof Error ? error.message : String(error));
    process.exit();
  };
  process.stdout.on("error", stop);
  const { batch } = await import("./batch/batch.ts");
  if ((await batch(options).catch(stop)) !== 0) process.exitCode = 1;
}

function batchOptions(args: readonly string[]) {
  try {
    const text = { type: "string" } as const;
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { from: text, workers: text },
      allowPositionals: true,
    });
    const [from, workers] = [values.from, values.workers].map((value) =>
      value === undefined ? undefined : Number(value),
    );
    const counts = [from, workers].every((count) => count === undefined || (Number.isSafeInteger(count) && count >= 1));
    return counts && positionals.length <= 1 ? { file: positionals[0], from, workers } : undefined;
  } catch {
    return undefined;
  }
}

function fail(message: string): void {
  console.error(`nenrin: ${message}`);
  process.exitCode = 2;
}

function usage(): void {
  console.error(USAGE);
  process.exitCode = 2;
}

const [command, ...rest] = process.argv.slice(2);
const flags = new Set(rest.filter((arg) => arg.startsWith("--")));
const file = rest.find((arg) => !arg.startsWith("--"));

if (command === "calc" && rest.length === 0) await calc();
else if (command === "simulate") await simulatePlan(file, flags.has("--table"));
else if (command === "claim") await claimOf(file, flags.has("--table"));
else if (command === "batch") await batchOf(rest);
else usage();
