import { describe, expect, it } from "vitest";
import { sheets } from "#data/annual/index.ts";
import { coverage, parameters } from "#data/index.ts";
import { series } from "#data/statutory/index.ts";
import { rate } from "#lib/money/index.ts";
import {
  createParameters,
  type Entry,
  forBirth,
  MissingParameterError,
  nextReEvaluation,
  recording,
  type Sheet,
  withNewRow,
} from "#lib/parameters/index.ts";
import { parseDate, parseMonth } from "#lib/time/index.ts";

const params = parameters.under();

describe("months without a value", () => {
  it.each([
    ["basicPensionRevision", "2027-04"],
    ["reEvaluation", "2027-04"],
    ["earningsTestThreshold", "2027-04"],
    ["nationalContribution", "2028-04"],
    ["nationalContribution", "1961-03"],
    ["earningsTestUnder65Start", "2022-04"],
    ["backPaymentSurcharge", "2026-04"],
    ["supportBenefitIncomeLimit", "2027-10"],
    ["maternityExemption", "2019-03"],
  ] as const)("%s at %s throws", (name, month) => {
    expect(() => params.get(name, parseMonth(month))).toThrow(MissingParameterError);
  });
  it("no re-evaluation rates before births of 1937-04-02 in FY2019 to FY2022", () => {
    for (const year of [2019, 2020, 2021, 2022]) {
      const { cohorts } = params.get("reEvaluation", parseMonth(`${year}-04`));
      const table = cohorts.map((bornFrom, column) => ({ bornFrom, value: column }));
      expect(forBirth(table, parseDate("1937-04-02"))).toBe(0);
      expect(() => forBirth(table, parseDate("1937-04-01"))).toThrow(RangeError);
    }
  });
});

describe("what is announced, what stands in", () => {
  it("the contribution of FY2027 is announced, the pensions are not", () => {
    const { reader, used } = recording(params);
    expect(reader.get("nationalContribution", parseMonth("2027-04"))).toEqual([{ fromAge: 20, amount: 18_290 }]);
    expect(used().map(({ stretch }) => stretch.status)).toEqual(["announced"]);
  });
  it("a level outlook answers with the amounts of its year, marked as such", () => {
    const { reader, used } = recording(parameters.under({}, { kind: "level", amountsOf: 2026 }));
    const revision = reader.get("basicPensionRevision", parseMonth("2050-01"));
    expect(forBirth(revision, parseDate("1990-01-01"))).toEqual({ num: 1085, den: 1000 });
    expect(reader.get("nationalContribution", parseMonth("2027-04"))[0]?.amount).toBe(17_920);
    expect(used().map(({ stretch }) => stretch.status)).toEqual(["level", "level"]);
  });
  it("enacted reforms take effect on their dates, and are not known before they were enacted", () => {
    const before = parameters.under({ knownAt: parseMonth("2025-05") });
    const since = parameters.under({ knownAt: parseMonth("2025-06") });
    const top = (reader: typeof params, month: string) =>
      reader.get("employeesGrades", parseMonth(month)).at(-1)?.amount;
    expect([top(before, "2029-09"), top(since, "2029-09"), top(since, "2029-08")]).toEqual([650_000, 750_000, 710_000]);
    expect(before.get("childAdditionBase", parseMonth("2028-04")).thirdOn).toBe(74_900);
    expect(since.get("childAdditionBase", parseMonth("2028-04")).thirdOn).toBe(269_600);
  });
});

describe("a new fiscal year", () => {
  it("is one sheet: nothing else has to change", () => {
    const value = <V>(from: Entry<V> | undefined, next: (last: V) => V): Entry<V> => {
      if (!from) throw new Error("no value in the last sheet");
      return { ...from, value: next(from.value) };
    };
    const last = sheets.find(({ effective }) => effective === "2026-04")?.values ?? {};
    const one = rate("1");
    const indexation = {
      prices: rate("1.02"),
      wages: rate("1.02"),
      disposableShare: one,
      slideBasic: one,
      slideEmployees: one,
    };
    const sheet: Sheet = {
      effective: "2027-04",
      status: "projected",
      values: {
        basicPensionRevision: value(last.basicPensionRevision, (rows) => rows),
        reEvaluation: value(last.reEvaluation, (table) => nextReEvaluation(table, indexation)),
        guaranteedReEvaluation: value(last.guaranteedReEvaluation, (table) => withNewRow(table, rate("0.801"))),
      },
    };
    const drill = createParameters([...sheets.filter(({ effective }) => effective < "2027-04"), sheet], series).under();
    const at = parseMonth("2027-04");
    // 0.921 x 1 for pay of FY2026 and FY2027; 0.951 x 1.02 = 0.97002 for pay of FY2024
    expect(
      drill
        .get("reEvaluation", at)
        .rates.slice(-3)
        .map((row) => row.at(-1)),
    ).toEqual([939, 921, 921]);
    expect(drill.get("reEvaluation", at).rates.at(-4)?.at(-1)).toBe(970);
    expect(drill.get("guaranteedReEvaluation", at).rates.at(-1)).toEqual([801]);
    expect(drill.get("reEvaluation", parseMonth("2027-03"))).toBe(last.reEvaluation?.value);
    expect(() => drill.get("earningsTestThreshold", at)).toThrow(MissingParameterError);
  });
});

describe("coverage", () => {
  it("reaches from the first full sheet to the last", () => {
    expect(coverage).toEqual({ from: "2018-04", to: "2027-03" });
  });
});
