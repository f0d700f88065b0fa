import { describe, expect, it } from "vitest";
import { comparing, createParameters } from "#lib/parameters/index.ts";
import { parseMonth as months } from "#lib/time/index.ts";
import { level, series, sheet } from "./made-up.ts";

const params = createParameters(
  [sheet("2026-04", 650)],
  [series({ from: null, value: 300 }, { from: "2017-08", until: "2030-04", value: 120 })],
);
const frozen = params.under({ frozenAt: months("2017-07") }, level(2026));
const enacted = params.under({}, level(2026));

describe("a reader that notes where another would answer otherwise", () => {
  it("names the parameter, the month in which the law turned and both answers, each once", () => {
    const { reader, differences } = comparing(enacted, frozen);
    expect(reader.get("qualifyingMonths", months("2020-01"))).toBe(120);
    expect(reader.get("qualifyingMonths", months("2021-01"))).toBe(120);
    expect(differences()).toEqual([{ parameter: "qualifyingMonths", from: months("2017-08"), value: 120, other: 300 }]);
  });
  it("what both answer alike is no difference, nor what was not asked", () => {
    const { reader, differences, asked } = comparing(enacted, frozen);
    reader.get("qualifyingMonths", months("2017-07"));
    reader.get("earningsTestThreshold", months("2040-01"));
    expect(differences()).toEqual([]);
    expect([...asked()]).toEqual(["qualifyingMonths", "earningsTestThreshold"]);
  });
  it("an answer that only one has left counts from the end of the other's", () => {
    const { reader, differences } = comparing(params.under({ frozenAt: months("2020-01") }, level(2026)), enacted);
    reader.get("qualifyingMonths", months("2031-01"));
    expect(differences()).toEqual([
      { parameter: "qualifyingMonths", from: months("2030-04"), value: 120, other: undefined },
    ]);
  });
});
