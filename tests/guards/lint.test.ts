import { describe, expect, it } from "vitest";
import { verdict } from "./planted.ts";

const guard = {
  script: "node_modules/@biomejs/biome/bin/biome",
  args: ["ci", "--error-on-warnings", "--colors=off", "--max-diagnostics=none"],
  copies: ["biome.json", ".gitignore"],
};

const clean = `export const half = (amount: number): number => amount / 2;\n`;

describe("the linter", { timeout: 30_000 }, () => {
  it("passes plain code", () => {
    const { passed, output } = verdict(guard, {
      "lib/money/half.ts": clean,
      "scripts/now.ts": "console.log(Date.now());\n",
    });
    expect(output).toContain("Checked 3 files");
    expect(passed).toBe(true);
  });

  it("keeps the clock, the network, storage and chance out of lib", () => {
    const planted = {
      "lib/time/clock.ts": ["export const planted = Date.now();", "noRestrictedGlobals"],
      "lib/time/new-date.ts": [`export const planted = new Date("2026-04-01");`, "noRestrictedGlobals"],
      "lib/time/tick.ts": ["export const planted = performance.now();", "noRestrictedGlobals"],
      "lib/input/get.ts": [`export const planted = fetch("/");`, "noRestrictedGlobals"],
      "lib/input/env.ts": ["export const planted = process.env;", "noRestrictedGlobals"],
      "lib/input/page.ts": ["export const planted = window.name;", "noRestrictedGlobals"],
      "lib/input/store.ts": [`export const planted = localStorage.getItem("plan");`, "noRestrictedGlobals"],
      "lib/input/detour.ts": ["export const planted = globalThis.fetch;", "noRestrictedGlobals"],
      "lib/rules/chance.ts": ["export const planted = Math.random();", "noJsRestrictedProperties"],
      "data/clock.ts": ["export const planted = Date.now();", "noRestrictedGlobals"],
    } as const;
    const files = Object.fromEntries(Object.entries(planted).map(([path, [line]]) => [path, `${line}\n`]));
    const { passed, output } = verdict(guard, files);
    expect(passed).toBe(false);
    for (const [path, [, rule]] of Object.entries(planted))
      expect(output).toMatch(new RegExp(`^${path}:\\d+:\\d+ lint/\\w+/${rule}`, "m"));
  });

  it("refuses any, ! and loose imports of types, also in a test or a script", () => {
    const { passed, output } = verdict(guard, {
      "tests/any.ts": "export const planted = (value: any): string => String(value);\n",
      "scripts/bang.ts": "export const planted = (values: readonly string[]): string => values[0]!;\n",
      "app/type.ts": `import { Half } from "./half.ts";\nexport const planted: Half = 1;\n`,
      "app/half.ts": "export type Half = 1;\n",
      "app/format.ts": "export const planted = 'single quotes'\n",
      "app/unused.ts": "const unused = 1;\nexport const planted = 2;\n",
    });
    expect(passed).toBe(false);
    for (const expected of [
      /^tests\/any\.ts.*noExplicitAny/m,
      /^scripts\/bang\.ts.*noNonNullAssertion/m,
      /^app\/type\.ts.*useImportType/m,
      /^app\/format\.ts format/m,
      /^app\/unused\.ts.*noUnusedVariables/m,
    ])
      expect(output).toMatch(expected);
  });
});
