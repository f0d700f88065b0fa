import { createServer } from "node:net";

export const LOOPBACK = "127.0.0.1";

const listen = (port: number, host: string): Promise<number | NodeJS.ErrnoException> =>
  new Promise((resolve) => {
    const server = createServer();
    server.on("error", resolve);
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : port));
    });
  });

/** A loopback port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const port = await listen(0, LOOPBACK);
  if (typeof port !== "number") throw port;
  return port;
}

/** Whether someone answers at the port on either loopback address: a browser may ask either for "localhost". */
export async function isTaken(port: number): Promise<boolean> {
  for (const host of [LOOPBACK, "::1"]) {
    const result = await listen(port, host);
    if (typeof result !== "number" && result.code === "EADDRINUSE") return true;
  }
  return false;
}

/** PORT from the environment, 3000 without one. Throws RangeError on anything that is no port. */
export function wantedPort(): number {
  const text = process.env["PORT"] || "3000";
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new RangeError(`PORT is "${text}": give a number from 1 to 65535`);
  return port;
}
