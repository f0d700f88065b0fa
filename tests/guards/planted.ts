import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

type Verdict = { readonly passed: boolean; readonly output: string };

/** What a guard of the repository says about the given files and copies of the listed parts of the repository. */
export function verdict(
  guard: { readonly script: string; readonly args?: readonly string[]; readonly copies: readonly string[] },
  files: Readonly<Record<string, string>>,
): Verdict {
  const folder = mkdtempSync(join(tmpdir(), "nenrin-guard-"));
  try {
    for (const path of guard.copies) cpSync(join(root, path), join(folder, path), { recursive: true });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, guard.script), ...(guard.args ?? [])], {
      cwd: folder,
      encoding: "utf8",
    });
    return { passed: status === 0, output: stdout + stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
