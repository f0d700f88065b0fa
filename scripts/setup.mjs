/**
 * The way in on a machine that has nothing but Node >= 20.9 and npm. Installs the packages when they changed, then
 * goes on in scripts/tasks/main.ts under the Node that came with them. Plain JavaScript: nothing is installed yet.
 *
 *   node scripts/setup.mjs <start | dev | build | check | e2e | test | install> [arguments]
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const OLDEST = [20, 9];
const NEEDED_MAJOR = 24;
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const stampFile = join(root, "node_modules", ".nenrin-installed");
const read = (file) => readFileSync(join(root, file), "utf8");

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(`Nenrin needs Node ${OLDEST.join(".")} or newer to start; this is ${process.versions.node}.`);
  process.exit(1);
}

await install();
const node = packagedNode();
const main = join(root, "scripts", "tasks", "main.ts");
process.exitCode = await run(node, [main, ...process.argv.slice(2)]);

async function install() {
  const wanted = stamp();
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted) return;
  // On stderr, so that a command's own output stays clean.
  console.error("Installing packages ...");
  // Not `npm ci`: the lock file knows only this platform's builds of some packages, which `ci` takes for a mistake.
  // --no-save leaves the lock file as it is.
  const options = ["--no-save", "--include=dev", "--loglevel=error", "--no-audit", "--no-fund", "--no-progress"];
  if (!isLocked()) options.push("--no-package-lock");
  const code = await npm(["install", ...options]);
  if (code !== 0) {
    console.error(`Failed: install (npm install ended with ${code})`);
    process.exit(code);
  }
  writeFileSync(stampFile, wanted);
}

/** The lock file covers Linux with glibc; elsewhere the exact versions in package.json decide. */
function isLocked() {
  if (process.platform !== "linux" || !["x64", "arm64"].includes(process.arch)) return false;
  const report = process.report.getReport();
  return (typeof report === "string" ? JSON.parse(report) : report).header.glibcVersionRuntime !== undefined;
}

/** Changes with whatever decides which packages are installed. */
function stamp() {
  const { dependencies, devDependencies, overrides, allowScripts } = JSON.parse(read("package.json"));
  const text = JSON.stringify([dependencies, devDependencies, overrides, allowScripts, process.platform, process.arch]);
  return createHash("sha256").update(text).update(read("package-lock.json")).digest("hex");
}

function packagedNode() {
  const path = join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  if (existsSync(path)) return path;
  if (major >= NEEDED_MAJOR) return process.execPath;
  console.error(`Failed: install (node_modules has no Node ${NEEDED_MAJOR}; are npm's install scripts switched off?)`);
  process.exit(1);
}

function npm(args) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith(".js")
    ? run(process.execPath, [cli, ...args])
    : run("npm", args, { shell: process.platform === "win32" });
}

/** Runs a program in the project's folder, passing signals on; the exit code, 1 when a signal ended it. */
function run(command, args, options = {}) {
  const child = spawn(command, args, { cwd: root, stdio: "inherit", ...options });
  // Ctrl-C reaches the child from the terminal by itself.
  const passOn = (signal) => (signal === "SIGINT" && process.stdin.isTTY) || child.kill(signal);
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, passOn);
  // A shell between npm and here may end without passing the signal on.
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid !== parent && child.kill("SIGTERM"), 500);
  return new Promise((resolve) => {
    const end = (code) => {
      clearInterval(watch);
      for (const signal of signals) process.off(signal, passOn);
      resolve(code ?? 1);
    };
    child.on("error", (error) => {
      console.error(`${command}: ${error.message}`);
      end(1);
    });
    child.on("close", end);
  });
}
