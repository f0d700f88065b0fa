import { describe, expect, it } from "vitest";
import { agreements } from "#data/agreements.ts";
import { agreementNamed } from "#lib/input/index.ts";
import { isMonthText } from "#lib/time/index.ts";

describe("R-670 data/agreements.ts", () => {
  it("24 agreements in order of entry, each country once", () => {
    expect(agreements).toHaveLength(24);
    const entries = agreements.map(({ from }) => from);
    expect(entries).toEqual(entries.toSorted());
    expect(entries.every(isMonthText)).toBe(true);
    expect(new Set(agreements.map(({ country }) => country)).size).toBe(24);
    for (const { country } of agreements) expect(country).toMatch(/^[A-Z]{2}$/);
  });
  it("to August 2018 there were 18, the Philippines the last", () => {
    const known = agreements.filter(({ from }) => from <= "2018-08");
    expect([known.length, known.at(-1)?.country]).toEqual([18, "PH"]);
  });
  it("four add nothing up: the United Kingdom, Korea, China, Italy", () => {
    const without = agreements.filter(({ totalises }) => !totalises).map(({ country }) => country);
    expect(without).toEqual(["GB", "KR", "CN", "IT"]);
    expect(agreements.filter((one) => one.totalises && !one.disability).map(({ country }) => country)).toEqual([
      "AU",
      "HU",
    ]);
  });
  it("a country is known by its code and by its names, and by no other's", () => {
    for (const one of agreements)
      for (const name of [one.country, one.ja, one.en, ...one.also]) expect(agreementNamed(name)).toBe(one);
    expect(agreementNamed(" usa ")?.country).toBe("US");
    expect(agreementNamed("Kenya")).toBeUndefined();
  });
});
