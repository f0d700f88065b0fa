import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { calculate } from "#lib/calculate.ts";
import { examples } from "./cases.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Runs `nenrin calc` with this text on its input. */
function calc(text: string): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["scripts/nenrin.ts", "calc"], { cwd: root });
    let [out, err] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      out += chunk;
    });
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      err += chunk;
    });
    child.on("error", reject).on("close", (code) => resolve({ code, out, err }));
    child.stdin.end(text);
  });
}

describe("nenrin calc: a request a line, an answer a line", { timeout: 60_000 }, () => {
  it("order kept, empty lines skipped, a line that is not JSON answered, exit 0, nothing else on the output", async () => {
    const requests = examples.map(({ request }, i) => ({ id: `q${i}`, ...request }));
    const lines = requests.map((request) => JSON.stringify(request));
    const [first = "", ...others] = lines;
    const { code, out, err } = await calc(["", first, "  ", "{not JSON", ...others, '"text"', ""].join("\n"));
    const [answered = {}, ...answers] = requests.map((request) => calculate(request));
    const notJson = { status: "invalid", issues: [{ path: "", code: "notJson" }] };
    const notAnObject = { status: "invalid", issues: [{ path: "", code: "wrongType", expected: "object" }] };
    expect(out.endsWith("\n")).toBe(true);
    expect(
      out
        .slice(0, -1)
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual([answered, notJson, ...answers, notAnObject]);
    expect([code, err]).toEqual([0, ""]);
  });
  it("an input without an end of line is answered; an empty one gets nothing", async () => {
    const request = '{"id":"最後","calculation":"np-contribution","asOf":"2026-11","input":{}}';
    const [one, none] = await Promise.all([calc(`${request}\r\n${request}`), calc("")]);
    expect(
      one.out
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line).id),
    ).toEqual(["最後", "最後"]);
    expect([none.code, none.out]).toEqual([0, ""]);
  });
});
