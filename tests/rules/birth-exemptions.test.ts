import { describe, expect, it } from "vitest";
import { parameters } from "#data/index.ts";
import { childcareMonths, maternityMonths } from "#lib/rules/index.ts";
import { addMonths, formatMonth, lengthOf, type Period, parseDate, parseMonth } from "#lib/time/index.ts";
import { params } from "./a-case.ts";

/** Each month of a period, "YYYY-MM". */
const each = (period: Period): string[] =>
  Array.from({ length: lengthOf(period) }, (_, i) => formatMonth(addMonths(period.from, i)));
const maternity = (month: string, multiple = false, reader = params) =>
  maternityMonths(parseMonth(month), multiple, reader);
const father = (bornOn: string, raisedFrom?: string, reader = params) =>
  childcareMonths(
    { bornOn: parseDate(bornOn), raisedFrom: raisedFrom === undefined ? undefined : parseDate(raisedFrom) },
    undefined,
    reader,
  );
const mother = (bornOn: string, due: string, multiple = false) =>
  childcareMonths({ bornOn: parseDate(bornOn) }, maternity(due, multiple), params);

describe("R-126 maternity exemption", () => {
  it("X-45 due in December 2026: from the month before to two months after", () => {
    expect(each(maternity("2026-12"))).toEqual(["2026-11", "2026-12", "2027-01", "2027-02"]);
  });
  it("twins: from three months before", () => {
    expect(each(maternity("2026-12", true))).toEqual([
      "2026-09",
      "2026-10",
      "2026-11",
      "2026-12",
      "2027-01",
      "2027-02",
    ]);
  });
  it.each([
    ["2018-11", []],
    ["2019-01", []],
    ["2019-02", ["2019-04"]],
    ["2019-03", ["2019-04", "2019-05"]],
    ["2019-04", ["2019-04", "2019-05", "2019-06"]],
    ["2019-05", ["2019-04", "2019-05", "2019-06", "2019-07"]],
  ])("since 2019-04: a birth in %s", (month, expected) => {
    expect(each(maternity(month))).toEqual(expected);
  });
  it("none under the law as it stood before", () => {
    expect(each(maternity("2020-06", false, parameters.under({ frozenAt: parseMonth("2018-04") })))).toEqual([]);
  });
});

describe("R-127 childcare exemption", () => {
  it("X-45 born 2026-12-05: the mother's nine months after the maternity exemption", () => {
    expect(each(mother("2026-12-05", "2026-12"))).toEqual([
      "2027-03",
      "2027-04",
      "2027-05",
      "2027-06",
      "2027-07",
      "2027-08",
      "2027-09",
      "2027-10",
      "2027-11",
    ]);
  });
  it("X-45 the father's twelve, from the birth to the month before the child attains 1", () => {
    expect(each(father("2026-12-05"))).toEqual([
      "2026-12",
      "2027-01",
      "2027-02",
      "2027-03",
      "2027-04",
      "2027-05",
      "2027-06",
      "2027-07",
      "2027-08",
      "2027-09",
      "2027-10",
      "2027-11",
    ]);
  });
  it("X-46 born 2026-01-20: October to December 2026 only, for both", () => {
    const months = ["2026-10", "2026-11", "2026-12"];
    expect(each(father("2026-01-20"))).toEqual(months);
    expect(each(mother("2026-01-20", "2026-01"))).toEqual(months);
  });
  it.each([
    // attains 1 on 2026-10-01 and on 2026-09-30
    ["2025-10-02", []],
    ["2025-11-02", ["2026-10"]],
    ["2025-10-01", []],
    ["2025-12-01", ["2026-10"]],
  ])("a child born %s", (bornOn, expected) => {
    expect(each(father(bornOn))).toEqual(expected);
  });
  it("born on the 1st: the child attains 1 in the month before its birthday", () => {
    expect(each(father("2026-12-01")).at(-1)).toBe("2027-10");
  });
  it("adopted: from the month the child is raised", () => {
    expect(each(father("2026-12-05", "2027-06-20"))).toEqual([
      "2027-06",
      "2027-07",
      "2027-08",
      "2027-09",
      "2027-10",
      "2027-11",
    ]);
    expect(each(father("2026-12-05", "2028-01-10"))).toEqual([]);
  });
  it("the mother's nine months follow the month that was due, also for twins", () => {
    const born = mother("2027-01-03", "2026-12");
    expect([each(born)[0], each(born).length]).toEqual(["2027-03", 9]);
    const twins = mother("2026-12-05", "2026-12", true);
    expect([each(twins)[0], each(twins).length]).toEqual(["2027-03", 9]);
  });
  it("none under the law as it stood or was known before", () => {
    expect(each(father("2027-05-05", undefined, parameters.under({ frozenAt: parseMonth("2026-09") })))).toEqual([]);
    expect(each(father("2027-05-05", undefined, parameters.under({ knownAt: parseMonth("2024-05") })))).toEqual([]);
  });
});
