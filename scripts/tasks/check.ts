import { rmSync } from "node:fs";
import { join } from "node:path";
import { capture, type Finished, packaged, root } from "./process.ts";

type Step = { readonly name: string; readonly run: () => Promise<Finished> };

const node = (...args: readonly string[]) => capture(process.execPath, args);

const steps = (unitReport?: string): readonly Step[] => [
  { name: "unit tests", run: () => node(packaged("vitest", "vitest"), "run", ...reporters(unitReport)) },
  { name: "types", run: types },
  { name: "import directions", run: () => node("scripts/tasks/directions.ts") },
  { name: "dead code", run: () => node(packaged("knip", "knip"), "--no-progress", "--treat-config-hints-as-errors") },
  {
    name: "format and lint",
    run: () => node(packaged("@biomejs/biome", "biome"), "ci", "--error-on-warnings", "--colors=off"),
  },
];

const reporters = (unitReport: string | undefined): readonly string[] =>
  unitReport ? ["--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`] : [];

/** Next writes the types of the routes, then everything is read together. */
async function types(): Promise<Finished> {
  // A development server may have left the types of routes that are gone.
  rmSync(join(root, ".next", "dev", "types"), { recursive: true, force: true });
  const routes = await node(packaged("next", "next"), "typegen");
  return routes.code === 0 ? node(packaged("typescript", "tsc"), "--noEmit") : routes;
}

/** Runs every check, two at a time, and prints each when it is done; the names of those that failed. */
export async function check(unitReport?: string): Promise<readonly string[]> {
  const waiting = [...steps(unitReport)];
  const failed: string[] = [];
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const began = performance.now();
      const { code, output } = await step.run();
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      console.log(`\n${code === 0 ? "ok" : "FAILED"}: ${step.name} (${seconds} s)\n${output.trim()}`.trimEnd());
      if (code !== 0) failed.push(step.name);
    }
  };
  await Promise.all([lane(), lane()]);
  return failed;
}
