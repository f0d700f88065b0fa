import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuilt } from "./build.ts";
import { check } from "./check.ts";
import { ensureChromium } from "./chromium.ts";
import { packaged, runNode } from "./process.ts";

type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };
type Reports = { readonly unit: string; readonly e2e: string };

/** Everything a change must pass, up to the first failure, closed by one line with the number of tests; the exit code. */
export async function test(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "nenrin-test-"));
  const reports = { unit: join(folder, "unit.json"), e2e: join(folder, "e2e.json") };
  try {
    const failed = await firstFailure(reports);
    const { passed, failed: failures, skipped } = total(unitCounts(reports.unit), e2eCounts(reports.e2e));
    const idle = failed.length === 0 && passed === 0;
    if (failed.length > 0 || idle) console.log(`\nFailed: ${idle ? "no test ran" : failed.join(", ")}`);
    console.log(`\n${passed} passed, ${failures} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
    return failed.length > 0 || idle ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function firstFailure(reports: Reports): Promise<readonly string[]> {
  const checks = await check(reports.unit);
  if (checks.length > 0) return checks;
  console.log("");
  if (!(await ensureBuilt())) return ["build"];
  return (await e2e([], reports.e2e)) === 0 ? [] : ["browser tests"];
}

/** The browser tests on the production build; the exit code. */
export async function e2e(args: readonly string[], report?: string): Promise<number> {
  if (!(await ensureChromium())) {
    console.error("No Chromium: install one and put it in PATH as chromium.");
    return 1;
  }
  const env: Record<string, string> = report ? { PLAYWRIGHT_JSON_OUTPUT_FILE: report } : {};
  return runNode([packaged("@playwright/test", "playwright"), "test", ...args], env);
}

const total = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

const NONE: Counts = { passed: 0, failed: 0, skipped: 0 };

function unitCounts(report: string): Counts {
  if (!existsSync(report)) return NONE;
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, "utf8"));
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

function e2eCounts(report: string): Counts {
  if (!existsSync(report)) return NONE;
  const { expected, flaky, unexpected, skipped } = JSON.parse(readFileSync(report, "utf8")).stats;
  return { passed: expected + flaky, failed: unexpected, skipped };
}
