import { describe, expect, it } from "vitest";
import { createParameters, forBirth, MissingParameterError, recording, type Sheet } from "#lib/parameters/index.ts";
import { formatMonth, parseMonth as months, parseDate } from "#lib/time/index.ts";
import { entry, series, sheet } from "./made-up.ts";

describe("yearly sheets", () => {
  const params = createParameters([sheet("2020-04", 480), sheet("2021-04", 500), sheet("2021-10", 510)], []);
  const at = (month: string) => params.under().get("earningsTestThreshold", months(month));

  it("hold from their month to the next sheet or the end of their fiscal year", () => {
    expect(["2020-04", "2021-03", "2021-04", "2021-09", "2021-10", "2022-03"].map(at)).toEqual([
      480, 480, 500, 500, 510, 510,
    ]);
  });
  it.each(["2020-03", "2022-04", "2050-01"])("R-034 nothing is carried over to %s", (month) => {
    expect(() => at(month)).toThrow(MissingParameterError);
  });
  it("a gap is said with the parameter, the month, what the data cover and where to add it", () => {
    expect(() => at("2022-04")).toThrow(
      "earningsTestThreshold has no value at 2022-04 (data cover 2020-04 to 2021-04, 2021-04 to 2021-10, 2021-10 to 2022-04); add it to data/annual/2022.ts or data/statutory, or compute under an outlook",
    );
  });
  it("the error carries the parameter and the month", () => {
    const error = new MissingParameterError("qualifyingMonths", months("2027-04"), "no month");
    expect([error.name, error.parameter, formatMonth(error.at)]).toEqual([
      "MissingParameterError",
      "qualifyingMonths",
      "2027-04",
    ]);
  });
  it("a gap between two sheets throws too", () => {
    const gapped = createParameters([sheet("2018-04", 460), sheet("2020-04", 480)], []).under();
    expect(gapped.get("earningsTestThreshold", months("2019-03"))).toBe(460);
    expect(() => gapped.get("earningsTestThreshold", months("2019-04"))).toThrow(MissingParameterError);
  });
  it("two values for one month are refused when the data are read", () => {
    expect(() => createParameters([sheet("2020-04", 1), sheet("2020-04", 2)], [])).toThrow(
      "earningsTestThreshold has two values at 2020-04",
    );
  });
  it("a parameter that nobody states has no month at all", () => {
    expect(() => createParameters([], []).under().get("qualifyingMonths", months("2026-04"))).toThrow(
      "data cover no month",
    );
  });
});

describe("statutory series", () => {
  const reform = series({ from: null, value: 300 }, { from: "2017-08", value: 120 });
  const reader = createParameters([], [reform]).under();
  it("hold from before anyone until the next step, the last one without end", () => {
    const at = (month: string) => reader.get("qualifyingMonths", months(month));
    expect([at("1900-01"), at("2017-07"), at("2017-08"), at("2199-12")]).toEqual([300, 300, 120, 120]);
  });
  it("end where the law was repealed", () => {
    const repealed = createParameters([], [series({ from: "2000-04", until: "2022-04", value: 1 })]).under();
    expect(repealed.get("qualifyingMonths", months("2022-03"))).toBe(1);
    expect(() => repealed.get("qualifyingMonths", months("2022-04"))).toThrow(MissingParameterError);
  });
  it("tell the months a value holds", () => {
    const { from, to, status, annual } = reader.stretch("qualifyingMonths", months("2010-01"));
    expect([formatMonth(from), to && formatMonth(to), status, annual]).toEqual([
      "1900-01",
      "2017-08",
      "enacted",
      false,
    ]);
    expect(reader.stretch("qualifyingMonths", months("2020-01")).to).toBeNull();
  });
});

describe("cohort tables and recording", () => {
  const revision: Sheet = {
    effective: "2026-04",
    status: "enacted",
    values: {
      basicPensionRevision: {
        ...entry,
        value: [
          { bornFrom: null, value: { num: 1082, den: 1000 } },
          { bornFrom: "1956-04-02", value: { num: 1085, den: 1000 } },
        ],
      },
    },
  };
  const params = createParameters(
    [revision],
    [series({ from: null, value: 300 }, { from: "2017-08", value: 120 })],
  ).under();

  it("R-002 a cohort begins on its day", () => {
    const rateOf = (born: string) => params.getFor("basicPensionRevision", months("2026-11"), parseDate(born)).num;
    expect([rateOf("1926-04-02"), rateOf("1956-04-01"), rateOf("1956-04-02"), rateOf("2000-01-01")]).toEqual([
      1082, 1082, 1085, 1085,
    ]);
  });
  it("a birth before the first cohort is refused", () => {
    expect(forBirth([{ bornFrom: "1937-04-02", value: 1 }], parseDate("1937-04-02"))).toBe(1);
    expect(() => forBirth([{ bornFrom: "1937-04-02", value: 1 }], parseDate("1937-04-01"))).toThrow(RangeError);
  });
  it("a recording reader notes each stretch once, with the cohort's own row", () => {
    const { reader, used } = recording(params);
    reader.getFor("basicPensionRevision", months("2026-11"), parseDate("1961-05-10"));
    reader.getFor("basicPensionRevision", months("2026-12"), parseDate("1961-05-10"));
    for (const month of ["2017-07", "2017-08", "2026-11"]) reader.get("qualifyingMonths", months(month));
    expect(used().map(({ parameter, value }) => [parameter, value])).toEqual([
      ["basicPensionRevision", { num: 1085, den: 1000 }],
      ["qualifyingMonths", 300],
      ["qualifyingMonths", 120],
    ]);
  });
  it("the bare reader gives the same values", () => {
    const { reader } = recording(params);
    expect(reader.get("qualifyingMonths", months("2026-11"))).toBe(params.get("qualifyingMonths", months("2026-11")));
  });
});
