import { describe, expect, it } from "vitest";
import { createParameters, type ParameterReader, recording, whileSame } from "#lib/parameters/index.ts";
import { type Month, parseMonth as months, parseDate } from "#lib/time/index.ts";
import { series, sheet } from "./made-up.ts";

const years = createParameters(
  [sheet("2024-04", 500), sheet("2025-04", 510), sheet("2026-04", 650)],
  [series({ from: null, value: 300 }, { from: "2017-08", value: 120 })],
).under({}, { kind: "level", amountsOf: 2026 });

/** A kept function and how often it was worked out. */
function kept<T>(params: ParameterReader, make: (month: Month, reader: ParameterReader) => T) {
  let times = 0;
  const ask = whileSame(params, (month) => {
    times++;
    return make(month, params);
  });
  return { at: (month: string) => ask(months(month)), times: () => times };
}

describe("what is worked out again only when a parameter has another value", () => {
  it("once a year, and once for all months of the outlook", () => {
    const threshold = kept(years, (month, reader) => reader.get("earningsTestThreshold", month));
    expect(["2024-04", "2025-03"].map(threshold.at)).toEqual([500, 500]);
    expect(threshold.times()).toBe(1);
    expect(["2025-04", "2026-03", "2026-04", "2027-03"].map(threshold.at)).toEqual([510, 510, 650, 650]);
    expect(threshold.times()).toBe(3);
    expect(["2027-04", "2040-01", "2090-12"].map(threshold.at)).toEqual([650, 650, 650]);
    expect(threshold.times()).toBe(4);
  });
  it("again for an earlier month", () => {
    const threshold = kept(years, (month, reader) => reader.get("earningsTestThreshold", month));
    expect(["2026-05", "2025-05"].map(threshold.at)).toEqual([650, 510]);
  });
  it("whichever of several parameters changes first", () => {
    const both = kept(years, (month, reader) => [
      reader.stretch("qualifyingMonths", months("2017-07")).value,
      reader.get("earningsTestThreshold", month),
    ]);
    expect(both.at("2024-05")).toEqual([300, 500]);
    expect(both.at("2024-06")).toEqual([300, 500]);
    expect(both.times()).toBe(1);
    expect(both.at("2025-05")).toEqual([300, 510]);
  });
  it("again where there was no value yet", () => {
    const late = createParameters([], [series({ from: "2017-08", value: 120 })]).under();
    const needed = kept(late, (month, reader) => reader.stretchIfAny("qualifyingMonths", month)?.value);
    expect(["2017-06", "2017-07", "2017-08"].map(needed.at)).toEqual([undefined, undefined, 120]);
  });
  it("again in the months it is told", () => {
    let times = 0;
    const ask = whileSame(years, (month) => [++times, month][1], [months("2030-04"), months("2028-04")]);
    for (const month of ["2027-04", "2028-03", "2028-04", "2030-03", "2030-04", "2040-04"]) ask(months(month));
    expect(times).toBe(3);
  });
  it("a recording reader notes what was read, as it was read", () => {
    const cohorts = createParameters(
      [],
      [
        {
          ...series({ from: null, value: 1 }),
          name: "fixedPartMonthCap" as never,
          steps: [
            { from: null, value: [{ bornFrom: null, value: 480 }] as never, source: "act", confidence: "verified" },
          ],
        },
      ],
    ).under();
    const { reader, used } = recording(cohorts);
    const cap = kept(reader, (month, noting) => noting.getFor("fixedPartMonthCap", month, parseDate("1961-05-10")));
    expect([cap.at("2020-01"), cap.at("2021-01")]).toEqual([480, 480]);
    expect(used().map(({ parameter, value }) => [parameter, value])).toEqual([["fixedPartMonthCap", 480]]);
  });
});
