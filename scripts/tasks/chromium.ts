import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { capture, packaged, runNode } from "./process.ts";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];
const JAPANESE_FONTS = "fonts-noto-cjk";

const succeeds = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: "ignore" }).status === 0;

/** The system's Chromium. It must answer: on some systems the name is only a hint how to install it. */
export function findChromium(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find((path) => existsSync(path) && succeeds(path, ["--version"]));
}

/** Makes a Chromium ready for the tests: the system's, else Debian's package, else Playwright's own. */
export async function ensureChromium(): Promise<boolean> {
  const onDebian = process.getuid?.() === 0 && existsSync("/etc/debian_version") && succeeds("apt-get", ["--version"]);
  if (onDebian) {
    const missing = [
      ...(findChromium() ? [] : ["chromium"]),
      ...((await isInstalled(JAPANESE_FONTS)) ? [] : [JAPANESE_FONTS]),
    ];
    if (missing.length > 0) await aptInstall(missing);
  }
  if (findChromium() || existsSync(chromium.executablePath())) return true;
  console.log("Downloading Chromium for the browser tests ...");
  return (await runNode([packaged("@playwright/test", "playwright"), "install", "chromium"])) === 0;
}

async function isInstalled(name: string): Promise<boolean> {
  const { output } = await capture("dpkg", ["-s", name]);
  return output.includes("install ok installed");
}

async function aptInstall(packages: readonly string[]): Promise<void> {
  console.log(`Installing ${packages.join(" and ")} with apt-get for the browser tests ...`);
  const quiet = { DEBIAN_FRONTEND: "noninteractive" };
  // A list that cannot be renewed may still be new enough.
  await capture("apt-get", ["update", "-q"], quiet);
  const { code, output } = await capture("apt-get", ["install", "-y", "-q", ...packages], quiet);
  if (code !== 0) console.log(`${output}apt-get could not install ${packages.join(" and ")}.`);
}
