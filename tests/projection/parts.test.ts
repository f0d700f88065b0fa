import { describe, expect, it } from "vitest";
import { yen } from "#lib/money/index.ts";
import { PARTS } from "#lib/projection/types.ts";
import { lessParts, NO_PARTS, sameParts, sumOfParts } from "#lib/projection/years.ts";

describe("no part of a pension is left out", () => {
  it.each(PARTS)("%s: in the sum, in what is left and in the comparison", (part) => {
    const some = { ...NO_PARTS, [part]: yen(700) };
    expect(sumOfParts(some)).toBe(700);
    expect(lessParts(some, { ...NO_PARTS, [part]: yen(200) })).toEqual({ ...NO_PARTS, [part]: 500 });
    expect(sameParts(some, some)).toBe(true);
    expect(sameParts(some, NO_PARTS)).toBe(false);
  });
  it("nothing is the same as nothing", () => {
    expect(Object.keys(NO_PARTS)).toEqual([...PARTS]);
    expect(sumOfParts(NO_PARTS)).toBe(0);
    expect(sameParts(NO_PARTS, { ...NO_PARTS })).toBe(true);
  });
});
