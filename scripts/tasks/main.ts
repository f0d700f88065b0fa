/** What stands behind the npm scripts once the packages are there; scripts/setup.mjs comes here. */
import { build, ensureBuilt } from "./build.ts";
import { check } from "./check.ts";
import { Interrupted } from "./process.ts";
import { develop, start } from "./serve.ts";
import { e2e, test } from "./test.ts";

const tasks: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  install: async () => 0,
  start,
  dev: develop,
  build: async () => ((await build()) ? 0 : 1),
  check: async () => {
    const failed = await check();
    console.log(failed.length > 0 ? `\nFailed: ${failed.join(", ")}` : "\nAll checks passed.");
    return failed.length > 0 ? 1 : 0;
  },
  e2e: async (args) => ((await ensureBuilt()) ? e2e(args) : 1),
  test,
};

process.env["NEXT_TELEMETRY_DISABLED"] = "1";
const [name = "", ...args] = process.argv.slice(2);
const task = tasks[name];
if (!task) {
  console.error(`"${name}" is no task. There are: ${Object.keys(tasks).join(", ")}.`);
  process.exit(1);
}
try {
  process.exitCode = await task(args);
} catch (error) {
  if (!(error instanceof Interrupted)) console.error(error instanceof RangeError ? error.message : error);
  process.exitCode = 1;
}
