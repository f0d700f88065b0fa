import { describe, expect, it } from "vitest";
import { createParameters, MissingParameterError } from "#lib/parameters/index.ts";
import { parseMonth as months } from "#lib/time/index.ts";
import { level, series, sheet } from "./made-up.ts";

describe("outlook: amounts of a fiscal year for later months", () => {
  const params = createParameters(
    [sheet("2024-04", 500), sheet("2025-04", 510), sheet("2025-10", 515), sheet("2026-04", 650)],
    [series({ from: null, value: 300 }, { from: "2027-09", value: 240 })],
  );
  const threshold = (month: string, amountsOf: number) =>
    params.under({}, level(amountsOf)).stretch("earningsTestThreshold", months(month));

  it("a later month gets that year's amount with status level", () => {
    expect(threshold("2040-03", 2026)).toMatchObject({ value: 650, status: "level", to: null });
    expect(threshold("2027-04", 2026)).toMatchObject({ value: 650, status: "level" });
  });
  it("months up to that year keep their own", () => {
    expect(threshold("2027-03", 2026)).toMatchObject({ value: 650, status: "announced" });
    expect(threshold("2024-04", 2025)).toMatchObject({ value: 500, status: "announced" });
  });
  it("a chosen year stands for announced later years too, at its last amount", () => {
    expect(threshold("2026-04", 2025)).toMatchObject({ value: 515, status: "level" });
  });
  it("the law follows its own dates", () => {
    const reader = params.under({}, level(2026));
    expect(reader.get("qualifyingMonths", months("2027-08"))).toBe(300);
    expect(reader.stretch("qualifyingMonths", months("2027-09"))).toMatchObject({ value: 240, status: "enacted" });
  });
  it("a year without a sheet stands for nothing", () => {
    expect(() => threshold("2030-01", 2028)).toThrow(MissingParameterError);
  });
});

describe("the law as known or frozen at a month", () => {
  const reform = series(
    { from: null, value: 300 },
    { from: "2017-08", knownFrom: "2012-08", value: 120 },
    { from: "2030-04", knownFrom: "2025-06", value: 60 },
  );
  const params = createParameters([sheet("2026-04", 650, "2026-01"), sheet("2027-04", 660, "2027-01")], [reform]);
  const under = (law: { knownAt?: string; frozenAt?: string }) =>
    params.under({
      ...(law.knownAt ? { knownAt: months(law.knownAt) } : {}),
      ...(law.frozenAt ? { frozenAt: months(law.frozenAt) } : {}),
    });
  const needed = (law: { knownAt?: string; frozenAt?: string }, month: string) =>
    under(law).get("qualifyingMonths", months(month));

  it("knownAt: what was not enacted by then does not come", () => {
    expect([needed({ knownAt: "2012-07" }, "2040-01"), needed({ knownAt: "2012-08" }, "2040-01")]).toEqual([300, 120]);
    expect([needed({ knownAt: "2025-05" }, "2040-01"), needed({ knownAt: "2025-06" }, "2040-01")]).toEqual([120, 60]);
    expect(needed({ knownAt: "2012-08" }, "2017-07")).toBe(300);
  });
  it("knownAt: amounts not announced by then are missing", () => {
    expect(under({ knownAt: "2026-01" }).get("earningsTestThreshold", months("2026-04"))).toBe(650);
    expect(() => under({ knownAt: "2025-12" }).get("earningsTestThreshold", months("2026-04"))).toThrow(
      MissingParameterError,
    );
    expect(() => under({ knownAt: "2026-12" }).get("earningsTestThreshold", months("2027-04"))).toThrow(
      MissingParameterError,
    );
  });
  it("knownAt: a sheet holds to its year's end as long as no mid-year change was known", () => {
    const changed = createParameters([sheet("2019-04", 470), sheet("2019-10", 475, "2019-08")], []);
    const known = (month: string) =>
      changed.under({ knownAt: months(month) }).get("earningsTestThreshold", months("2019-12"));
    expect([known("2019-07"), known("2019-08")]).toEqual([470, 475]);
  });
  it("knownAt: a known repeal stays, whatever is enacted later", () => {
    const again = createParameters(
      [],
      [series({ from: "2000-04", until: "2020-04", value: 1 }, { from: "2025-04", value: 2 })],
    );
    const reader = again.under({ knownAt: months("2021-01") });
    expect(() => reader.get("qualifyingMonths", months("2021-01"))).toThrow(MissingParameterError);
  });
  it("frozenAt: later changes of law do not happen", () => {
    expect([needed({ frozenAt: "2017-07" }, "2026-01"), needed({ frozenAt: "2017-08" }, "2040-01")]).toEqual([
      300, 120,
    ]);
    expect(needed({ frozenAt: "2020-01" }, "2010-01")).toBe(300);
  });
  it("frozenAt leaves the yearly amounts alone", () => {
    expect(under({ frozenAt: "2026-05" }).get("earningsTestThreshold", months("2027-04"))).toBe(660);
  });
});
