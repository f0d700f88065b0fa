import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examples } from "#data/examples/index.ts";
import { simulate } from "#lib/simulate.ts";
import { anything, replaced } from "../anything.ts";
import { planFiles } from "../projection/random-plans.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const start = (args: readonly string[]): ChildProcess =>
  spawn(process.execPath, ["scripts/nenrin.ts", "batch", ...args], { cwd: root });

/** What a process writes until it ends. */
function ended(child: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    let [out, err] = ["", ""];
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      err += text;
    });
    child.on("error", reject).on("close", (code) => resolve({ code, out, err }));
  });
}

/** Runs `nenrin batch` with this text on its input. */
function batch(text: string, ...args: readonly string[]) {
  const child = start(args);
  child.stdin?.on("error", () => undefined).end(text);
  return ended(child);
}

const jsonLines = (text: string) =>
  text
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line));

/** The line that a plan brings, made from what `simulate` says of its years. */
function expected(line: number, plan: unknown) {
  const answer = simulate(plan);
  if (!answer.ok) return { line, issues: answer.issues };
  const scenarios = answer.scenarios.map(({ id, years }) => ({
    id,
    firstFiscalYear: years[0]?.fiscalYear,
    benefits: years.map(({ total }) => total),
    ownContributions: years.map(({ contributions }) => contributions.own),
    employerContributions: years.map(({ contributions }) => contributions.employer),
  }));
  return { line, scenarios };
}

const plans: unknown[] = [
  ...examples.map(({ plan }) => plan),
  ...fc.sample(planFiles, { numRuns: 300, seed: 20261122 }),
];
const lines = plans.map((plan) => JSON.stringify(plan));
const whole = batch(lines.join("\n"), "--workers", "2");

describe("nenrin batch: a plan a line, its yearly totals a line", () => {
  it("the order and the figures of simulate, on any number of workers", async () => {
    const two = await whole;
    expect(jsonLines(two.out)).toEqual(plans.map((plan, i) => expected(i + 1, plan)));
    expect([two.code, two.out.endsWith("\n")]).toEqual([0, true]);
    expect((await batch(lines.join("\n"), "--workers", "1")).out).toBe(two.out);
  });
  it("lines without a result: told by their number with every issue, left out, exit 1; empty ones are skipped", async () => {
    const [first, second] = [lines[0] ?? "", lines[1] ?? ""];
    const text = [
      "{not JSON",
      first,
      "",
      `{"colour":"red",${second.slice(1)}`,
      "  ",
      second,
      "x".repeat(300_000),
      "[]",
    ];
    const { code, out, err } = await batch(text.join("\r\n"));
    expect(jsonLines(out).map(({ line }) => line)).toEqual([2, 6]);
    expect(jsonLines(err)).toEqual([
      { line: 1, issues: [{ path: "", code: "notJson" }] },
      { line: 4, issues: [{ path: "colour", code: "unknownField" }] },
      { line: 7, issues: [{ path: "", code: "outOfRange", cause: "length", min: 0, max: 250_000 }] },
      { line: 8, issues: [{ path: "", code: "wrongType", expected: "object" }] },
    ]);
    expect(err.split("\n").at(-2)).toMatch(/^nenrin: 8 lines done, [\d,]+ a second; 4 without a result$/);
    expect(code).toBe(1);
  });
  it("--from begins at that line and keeps its number", async () => {
    const { out } = await batch(lines.join("\n"), "--from", "250");
    expect(out).toBe((await whole).out.split("\n").slice(249).join("\n"));
  });
  it("killed in the middle, it goes on after the last whole line: nothing lost, nothing twice", async () => {
    const child = start(["--workers", "2"]);
    child.stdin?.on("error", () => undefined);
    // the input stays open: it cannot come to its end before it is killed
    child.stdin?.write(`${lines.slice(0, 250).join("\n")}\n`);
    child.stdout?.once("data", () => child.kill("SIGKILL"));
    const { out } = await ended(child);
    // a kill may cut the last line in two
    const kept = out.slice(0, out.lastIndexOf("\n") + 1);
    const last = jsonLines(kept).at(-1).line;
    expect(last).toBeLessThan(lines.length);
    const { out: rest } = await batch(lines.join("\n"), "--from", String(last + 1));
    expect(kept + rest).toBe((await whole).out);
  });
  it("an empty input has no lines; what cannot be asked or read ends with 2", async () => {
    const empty = await batch("");
    expect([empty.code, empty.out]).toEqual([0, ""]);
    for (const args of [["--from", "0"], ["--workers", "x"], ["--lines"], ["a", "b"], ["no-such-file.ndjson"]]) {
      const { code, out } = await batch("", ...args);
      expect([args, code, out]).toEqual([args, 2, ""]);
    }
  });
});

describe("checks compiled, as the batch runs them, and not, as everyone else does", () => {
  it("accept and refuse the same plans, with the same issues", async () => {
    const altered = fc
      .tuple(fc.constantFrom(...plans), fc.array(fc.nat(9), { minLength: 1, maxLength: 6 }), anything)
      .map(([plan, path, value]) => JSON.stringify(replaced(plan, path, value)));
    const texts = fc.sample(altered, { numRuns: 1_000, seed: 7 });
    const { out, err } = await batch(texts.join("\n"));
    const found = [...jsonLines(out), ...jsonLines(err)].sort((a, b) => a.line - b.line);
    expect(found).toEqual(texts.map((text, i) => JSON.parse(JSON.stringify(expected(i + 1, JSON.parse(text))))));
    expect(jsonLines(out).length).toBeGreaterThan(50);
    expect(jsonLines(err).length).toBeGreaterThan(500);
  });
});
