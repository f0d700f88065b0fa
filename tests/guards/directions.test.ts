import { describe, expect, it } from "vitest";
import { verdict } from "./planted.ts";

const guard = {
  script: "scripts/tasks/directions.ts",
  copies: [".dependency-cruiser.mjs", "package.json", "tsconfig.json"],
};
const layers = ["money", "time", "parameters", "input", "career", "rules", "explain", "projection"];

/** A lib of 21 modules in which nothing is wrong. */
const sound: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    layers.flatMap((layer) => [
      [`lib/${layer}/index.ts`, `export { inside } from "./inside.ts";\n`],
      [`lib/${layer}/inside.ts`, "export const inside = 1;\n"],
    ]),
  ),
  "data/index.ts": `import { inside } from "#lib/parameters/index.ts";\nexport const parameters = inside;\n`,
  "lib/calculate.ts": `import { inside } from "#lib/explain/index.ts";\nexport const calculate = inside;\n`,
  "lib/simulate.ts": `import { inside } from "#lib/projection/index.ts";\nexport const simulate = inside;\n`,
  "app/page.tsx": `import { calculate } from "#lib/calculate.ts";\nexport default () => calculate;\n`,
  "scripts/nenrin.ts": `import { simulate } from "#lib/simulate.ts";\nconsole.log(simulate);\n`,
};

const importing = (specifier: string) => `import { inside } from "${specifier}";\nexport const planted = inside;\n`;

describe("the guard of import directions", { timeout: 30_000 }, () => {
  it("passes a sound tree and says how much it read", () => {
    const { passed, output } = verdict(guard, sound);
    expect(output).toContain("21 modules, 13 imports read, 5 of them by #path");
    expect(passed).toBe(true);
  });

  it("reports every wrong import", () => {
    const { passed, output } = verdict(guard, {
      ...sound,
      "lib/money/up.ts": importing("#lib/rules/index.ts"),
      "lib/time/sideways.ts": importing("#lib/money/index.ts"),
      "data/up.ts": importing("#lib/input/index.ts"),
      "lib/rules/up.ts": importing("#lib/explain/index.ts"),
      "lib/projection/sideways.ts": importing("#lib/explain/index.ts"),
      "lib/explain/up.ts": `import { simulate } from "#lib/simulate.ts";\nexport const planted = simulate;\n`,
      "lib/input/to-app.ts": `import page from "#app/page.tsx";\nexport const planted = page;\n`,
      "lib/input/builtin.ts": `import { readFileSync } from "node:fs";\nexport const planted = readFileSync;\n`,
      "lib/extra.ts": "export const planted = 1;\n",
      "lib/calculate.ts": `export { planted as calculate } from "./extra.ts";\n`,
      "lib/career/past-index.ts": importing("#lib/input/inside.ts"),
      "app/past-doors.ts": importing("#lib/rules/index.ts"),
      "components/past-index.ts": importing("#lib/money/inside.ts"),
      "lib/rules/nowhere.ts": importing("#lib/nowhere.ts"),
      "lib/rules/ring-a.ts": `import { b } from "./ring-b.ts";\nexport const a = () => b;\n`,
      "lib/rules/ring-b.ts": `import { a } from "./ring-a.ts";\nexport const b = () => a;\n`,
    });
    expect(passed).toBe(false);
    for (const [from, rule] of [
      ["lib/money/up.ts", "direction-money"],
      ["lib/time/sideways.ts", "direction-time"],
      ["data/up.ts", "direction-data"],
      ["lib/rules/up.ts", "direction-rules"],
      ["lib/projection/sideways.ts", "direction-projection"],
      ["lib/explain/up.ts", "direction-explain"],
      ["lib/input/to-app.ts", "lib-stands-alone"],
      ["lib/input/builtin.ts", "lib-no-builtin"],
      ["lib/calculate.ts", "layer-unknown"],
      ["lib/career/past-index.ts", "folder-through-index"],
      ["app/past-doors.ts", "doors"],
      ["components/past-index.ts", "folder-through-index"],
      ["lib/rules/nowhere.ts", "resolved"],
      ["lib/rules/ring-a.ts", "no-cycle"],
    ])
      expect(output).toMatch(new RegExp(`^${from} -> .*\\n  ${rule}:`, "m"));
  });

  it("lets types come from anywhere", () => {
    const { passed, output } = verdict(guard, {
      ...sound,
      "lib/rules/types.ts": "export type Rule = 1;\n",
      "lib/rules/index.ts": `export type { Rule } from "./types.ts";\nexport const inside = 1;\n`,
      "lib/money/type.ts": `import type { Rule } from "#lib/rules/index.ts";\nexport const planted: Rule = 1;\n`,
    });
    expect(output).not.toContain("direction-");
    expect(passed).toBe(true);
  });

  it("fails when it hardly read anything", () => {
    const { passed, output } = verdict(guard, { "lib/money/index.ts": "export const one = 1;\n" });
    expect(output).toContain("fewer than 20 modules");
    expect(passed).toBe(false);
  });
});
