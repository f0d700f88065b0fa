import { describe, expect, it } from "vitest";
import { lastBegun } from "#lib/time/index.ts";

describe("the last that has begun", () => {
  const begins = [2, 5, 5, 9].map((from) => ({ from }));
  it.each([
    [1, -1],
    [2, 0],
    [4, 0],
    [5, 2],
    [8, 2],
    [9, 3],
    [100, 3],
  ])("by %i: %i", (at, index) => {
    expect(lastBegun(begins, at)).toBe(index);
  });
  it("none in an empty list", () => {
    expect(lastBegun([], 5)).toBe(-1);
  });
});
