import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examples } from "#data/examples/index.ts";
import { fromShareFragment, type PlanFile, readPlan, toShareFragment } from "#lib/input/index.ts";
import { aPerson, aPlan } from "./a-plan.ts";

const damaged = { ok: false, issues: [{ path: "", code: "badFormat", cause: "shareLink", format: "share link" }] };

describe("a plan in the part of an address after #", () => {
  const plans: readonly (readonly [string, PlanFile])[] = [
    ["a plan", aPlan()],
    ["Japanese names", aPlan({ name: "独立したら？🗾", people: [aPerson({ name: "年輪 花子" })] })],
    ...examples.map(({ id, plan }) => [id, plan] as const),
  ];
  it.each(plans)("%s comes back whole", (_, plan) => {
    expect(fromShareFragment(toShareFragment(plan))).toEqual(readPlan(plan));
  });
  it("needs no escape in an address", () => {
    expect(toShareFragment(aPlan({ name: "独立したら" }))).toMatch(/^[A-Za-z0-9_-]+$/);
  });
  it.each([
    "",
    "x",
    "not a link",
    "%%%",
    toShareFragment(aPlan()).slice(0, 40),
    toShareFragment(aPlan()).replace(/.{8}$/, "AAAAAAAA"),
  ])("%j is damaged", (fragment) => {
    expect(fromShareFragment(fragment)).toEqual(damaged);
  });
  it("any text gives a plan or its faults, never an error", () => {
    fc.assert(fc.property(fc.string(), (text) => fromShareFragment(text).ok === false));
    fc.assert(fc.property(fc.base64String(), (text) => fromShareFragment(text).ok === false));
  });
  it("a link that unpacks to more than a plan can be is refused", () => {
    const huge = toShareFragment({ ...aPlan(), name: "x".repeat(1_200_000) });
    expect(huge.length).toBeLessThan(10_000);
    expect(fromShareFragment(huge).ok).toBe(false);
  });
  it("what is inside is read like any file", () => {
    const old = { ...aPlan(), colour: "red" };
    expect(fromShareFragment(toShareFragment(old))).toEqual({
      ok: false,
      issues: [{ path: "colour", code: "unknownField" }],
    });
  });
});
