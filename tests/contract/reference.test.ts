import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { calculate } from "#lib/calculate.ts";
import { calculations } from "#lib/calculations/index.ts";
import { ROUNDING } from "#lib/money/index.ts";

const reference = readFileSync(new URL("../../docs/api.md", import.meta.url), "utf8");
const lines = [...reference.matchAll(/```json\n([\s\S]*?)```/g)].flatMap(([, block = ""]) => block.trim().split("\n"));
const pairs = lines.flatMap((line, i) =>
  i % 2 === 0 ? [[JSON.parse(line), JSON.parse(lines[i + 1] ?? "{}")] as const] : [],
);

describe("the reference, docs/api.md", () => {
  it.each(
    pairs.map(
      ([request, response], i) => [`${i + 1} ${request.calculation} ${response.status}`, request, response] as const,
    ),
  )("example %s is answered as printed", (_, request, response) => {
    const { steps, sources, ...answer } = calculate(request) as unknown as Readonly<Record<string, unknown>>;
    expect(answer).toEqual(response);
    expect([steps, sources].every(Array.isArray)).toBe(response.status === "payable");
  });
  it("describes every calculation and every rounding", () => {
    for (const name of calculations.keys()) expect(reference).toContain(`\n## ${name}\n`);
    expect(new Set(pairs.map(([{ calculation }]) => calculation))).toEqual(new Set(calculations.keys()));
    for (const [name, { law }] of Object.entries(ROUNDING))
      expect(reference).toMatch(new RegExp(`^\\| \`${name}\` \\|.*\\| ${law} \\|$`, "m"));
  });
  it("names every field a calculation takes", () => {
    const sections = reference.split(/\n## /);
    for (const { name, input } of calculations.values()) {
      const section = sections.find((text) => text.startsWith(`${name}\n`)) ?? "";
      for (const field of Object.keys(input.shape)) expect(section, `${name} ${field}`).toContain(`| \`${field}\` |`);
    }
  });
  it("names every field a result holds", () => {
    for (const [request, response] of pairs) {
      const section = reference.split(/\n## /).find((text) => text.startsWith(`${request.calculation}\n`)) ?? "";
      for (const field of Object.keys(response.result ?? {}))
        expect(section, `${request.calculation} ${field}`).toContain(`\`${field}\``);
    }
  });
});
