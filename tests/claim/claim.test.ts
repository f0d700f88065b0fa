import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const EXAMPLE = "data/examples/employee-1985.json";

function nenrin(...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["scripts/nenrin.ts", "claim", ...args], {
    encoding: "utf8",
  });
  return { stdout, stderr, status };
}

describe("nenrin claim", () => {
  it("answers for every scenario of a plan file, 65 first, without the matrix of all pairs", () => {
    const { stdout, status } = nenrin(EXAMPLE);
    expect(status).toBe(0);
    const { ok, scenarios } = JSON.parse(stdout);
    expect(ok).toBe(true);
    expect(scenarios.map(({ scenario }: { scenario: string }) => scenario)).toEqual(["stay", "freelance"]);
    const [person] = scenarios[0].people;
    expect(person).not.toHaveProperty("pairs");
    expect(person.at65).toMatchObject({ oldAgeBasic: { years: 65, months: 0 }, difference: 0 });
    expect(person.optimum.expected).toBeGreaterThanOrEqual(person.at65.expected);
    // four official outlooks, shorter and longer lives, and what the plan assumes
    expect(scenarios[0].robust.cases).toHaveLength(7);
  });
  it("prints a table for people that says what the figures leave out", () => {
    const { stdout, status } = nenrin(EXAMPLE, "--table");
    expect(status).toBe(0);
    expect(stdout).toContain("gross, before tax and premiums");
    expect(stdout).toContain("65y0m / 65y0m");
  });
  it("answers a wrong plan with its issues and exit 1, a missing file with exit 2", () => {
    const plan = JSON.parse(readFileSync(EXAMPLE, "utf8")).plan;
    const { stdout, status } = spawnSync(process.execPath, ["scripts/nenrin.ts", "claim"], {
      encoding: "utf8",
      input: JSON.stringify({ ...plan, startsAt: "2026-13" }),
    });
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, issues: [{ path: "startsAt" }] });
    expect(nenrin("no-such-plan.json")).toMatchObject({ status: 2, stderr: "nenrin: cannot read no-such-plan.json\n" });
  });
});
