import { defineConfig } from "@playwright/test";
import { findChromium } from "./scripts/tasks/chromium.ts";
import { freePort } from "./scripts/tasks/port.ts";

// Workers read this file again: what the first reading found reaches them through the environment.
process.env["E2E_PORT"] ??= String(await freePort());
process.env["CHROMIUM"] ??= findChromium() ?? "";
const origin = `http://127.0.0.1:${process.env["E2E_PORT"]}`;
const executablePath = process.env["CHROMIUM"];

const ja = { locale: "ja-JP" };
const en = { locale: "en-GB" };
const desktop = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 780 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/** Every journey goes through both languages and both widths; what each page is looked at for, through each language at each width. */
const CROSSED = { testMatch: /journey\.spec\.ts$/, grep: /accessible, within its policy/ };

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // a journey reads the whole page for accessibility several times over
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env["CI"]),
  reporter: process.env["PLAYWRIGHT_JSON_OUTPUT_FILE"] ? [["list"], ["json"]] : "list",
  use: {
    baseURL: origin,
    timezoneId: "Asia/Tokyo",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        "--disable-gpu",
        "--disable-quic",
        "--disable-domain-reliability",
        "--disable-sync",
        "--no-first-run",
        // Whatever the browser itself would fetch finds no host.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
      ],
    },
  },
  projects: [
    { name: "ja-desktop", use: { ...ja, ...desktop } },
    { name: "ja-phone", use: { ...ja, ...phone }, ...CROSSED },
    { name: "en-desktop", use: { ...en, ...desktop }, ...CROSSED },
    { name: "en-phone", use: { ...en, ...phone } },
  ],
  webServer: {
    command: `node node_modules/next/dist/bin/next start -H 127.0.0.1 -p ${process.env["E2E_PORT"]}`,
    url: origin,
    reuseExistingServer: false,
    timeout: 60_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
    env: { NEXT_TELEMETRY_DISABLED: "1" },
  },
});
