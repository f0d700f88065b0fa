import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { ensureBuilt } from "./build.ts";
import { isTaken, LOOPBACK, wantedPort } from "./port.ts";
import { packaged, root, runNode, SIGNALS } from "./process.ts";

const address = (port: number) => `http://localhost:${port}`;

/** Serves the production build until Ctrl-C; the exit code. */
export async function start(): Promise<number> {
  const port = await portToServe();
  if (port === undefined || !(await ensureBuilt())) return 1;
  const server = spawn(process.execPath, [packaged("next", "next"), "start", "-H", LOOPBACK, "-p", String(port)], {
    cwd: root,
    // Next would print the address it is bound to, which is another origin than the one to open.
    stdio: ["ignore", "ignore", "inherit"],
  });
  let asked = false;
  for (const signal of SIGNALS)
    process.on(signal, () => {
      asked = true;
      server.kill("SIGTERM");
    });
  const ended = once(server, "close");
  while (server.exitCode === null && !asked && !(await answers(port))) await pause(100);
  if (server.exitCode === null && !asked) console.log(`Nenrin is at ${address(port)} (Ctrl-C ends it)`);
  const [code] = await ended;
  return asked ? 0 : (code ?? 1);
}

/** The development server; the exit code. */
export async function develop(args: readonly string[]): Promise<number> {
  const port = await portToServe();
  return port === undefined
    ? 1
    : runNode([packaged("next", "next"), "dev", "-H", LOOPBACK, "-p", String(port), ...args]);
}

async function portToServe(): Promise<number | undefined> {
  const port = wantedPort();
  if (!(await isTaken(port))) return port;
  console.error(`Port ${port} is in use. Choose another one: PORT=${port + 1} npm start`);
  return undefined;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, LOOPBACK, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });
