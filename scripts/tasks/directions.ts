/**
 * Reads every import of the folder it is run in and holds it against .dependency-cruiser.mjs.
 *
 *   node scripts/tasks/directions.ts
 */
import { existsSync } from "node:fs";
import { cruise } from "dependency-cruiser";
import extractOptions from "dependency-cruiser/config-utl/extract-depcruise-options";

const FEWEST_MODULES = 20;
const SOURCES = ["app", "components", "data", "e2e", "lib", "scripts", "tests", "proxy.ts"];

const options = await extractOptions("./.dependency-cruiser.mjs");
const { output } = await cruise(
  SOURCES.filter((path) => existsSync(path)),
  options,
);
if (typeof output === "string") throw new TypeError("dependency-cruiser answered in text");

const modules = output.modules.filter(({ source }) =>
  SOURCES.some((path) => source === path || source.startsWith(`${path}/`)),
);
const imports = modules.flatMap(({ dependencies }) => dependencies);
const own = imports.filter(({ module }) => module.startsWith("#"));
console.log(`${modules.length} modules, ${imports.length} imports read, ${own.length} of them by #path`);

const problems = output.summary.violations.map(
  ({ rule, from, to, comment }) => `${from} -> ${to}\n  ${rule.name}: ${comment ?? commentOf(rule.name)}`,
);
if (modules.length < FEWEST_MODULES)
  problems.push(`fewer than ${FEWEST_MODULES} modules: the guard did not see the source`);
if (own.length === 0) problems.push("no import by #path: the guard did not see the source");
for (const problem of problems) console.log(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function commentOf(name: string): string {
  return options.ruleSet?.forbidden?.find((rule) => rule.name === name)?.comment ?? "";
}
