import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packaged, root, runNode } from "./process.ts";

const FOLDERS = ["app", "components", "data", "lib", "public"];
const NOT_BUILT = /^(vitest|playwright)\.config\.ts$|^(biome|knip)\.json$|^next-env\.d\.ts$/;
const stampFile = join(root, ".next", "nenrin-built");

/** Builds the app when something it is made of changed since the last build; false when the build fails. */
export async function ensureBuilt(): Promise<boolean> {
  const wanted = stamp();
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted) return true;
  return build(wanted);
}

export async function build(wanted = stamp()): Promise<boolean> {
  rmSync(stampFile, { force: true });
  if ((await runNode([packaged("next", "next"), "build"])) !== 0) return false;
  writeFileSync(stampFile, wanted);
  return true;
}

/** Changes with every file that the build reads. */
function stamp(): string {
  const hash = createHash("sha256");
  const inRoot = readdirSync(root).filter((name) => /\.(ts|js|mjs|json)$/.test(name) && !NOT_BUILT.test(name));
  for (const path of [...inRoot, ...FOLDERS.flatMap(filesIn)].sort())
    hash.update(`${path}\0`).update(
      createHash("sha256")
        .update(readFileSync(join(root, path)))
        .digest(),
    );
  return hash.digest("hex");
}

const filesIn = (folder: string): readonly string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    : [];
