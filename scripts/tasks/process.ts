import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

type Environment = Readonly<Record<string, string>>;
/** Someone asked us to stop; there is nothing to report. */
export class Interrupted extends Error {}

export const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

export type Finished = { readonly code: number; readonly output: string };

/** A program of an installed package, to be run by this Node: works the same where `.bin` holds shell wrappers. */
export function packaged(name: string, program: string): string {
  const folder = join(root, "node_modules", name);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, typeof bin === "string" ? bin : bin[program]);
}

/** Runs this Node on a script with the terminal as its own; the exit code. */
export const runNode = (args: readonly string[], env: Environment = {}): Promise<number> =>
  finished(process.execPath, args, "inherit", env).then(({ code }) => code);

/** Runs a program and keeps what it prints. */
export const capture = (command: string, args: readonly string[], env: Environment = {}): Promise<Finished> =>
  finished(command, args, "pipe", env);

function finished(
  command: string,
  args: readonly string[],
  output: "inherit" | "pipe",
  env: Environment,
): Promise<Finished> {
  const child = spawn(command, args, {
    cwd: root,
    stdio: [output === "inherit" ? "inherit" : "ignore", output, output],
    env: { ...process.env, ...env },
  });
  return new Promise((resolve, reject) => {
    let text = "";
    let interrupted = false;
    const keep = (chunk: Buffer) => {
      text += chunk.toString();
    };
    const passOn = (signal: NodeJS.Signals) => {
      interrupted = true;
      // Ctrl-C reaches the child from the terminal by itself.
      if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
    };
    for (const signal of SIGNALS) process.on(signal, passOn);
    const end = (code: number) => {
      for (const signal of SIGNALS) process.off(signal, passOn);
      if (interrupted) reject(new Interrupted("interrupted"));
      else resolve({ code, output: text });
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    child.on("error", (error) => {
      text += `${command}: ${error.message}\n`;
      end(1);
    });
    child.on("close", (code) => end(code ?? 1));
  });
}
