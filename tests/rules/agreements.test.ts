import { describe, expect, it } from "vitest";
import { yen } from "#lib/money/index.ts";
import {
  agreementWith,
  otherMonthsOf,
  postedWorker,
  proratedAddition,
  proratedPension,
  type SharedBy,
  totalised,
} from "#lib/rules/index.ts";
import { parseDate, parseMonth } from "#lib/time/index.ts";
import { breakdown, params } from "./a-case.ts";

const at = parseMonth("2026-11");

describe("R-670 agreements in force", () => {
  it.each([
    // first month, by the Japan Pension Service's list
    ["DE", "2000-02", "2000-01"],
    ["PH", "2018-08", "2018-07"],
    ["IT", "2024-04", "2024-03"],
    ["AT", "2025-12", "2025-11"],
  ])("%s from %s", (country, first, before) => {
    expect(agreementWith(country, parseMonth(first))?.country).toBe(country);
    expect(agreementWith(country, parseMonth(before))).toBeUndefined();
  });
  it("none with Vietnam", () => expect(agreementWith("VN", at)).toBeUndefined());
});

describe("R-671 totalisation", () => {
  const partner = (country: string, months: number) => ({ country, months });
  it("X-41 72 Japanese and 60 American months make 132: the ten years are reached", () => {
    expect(totalised(72, [partner("US", 60)], 120, at)).toEqual({
      japaneseMonths: 72,
      foreignMonths: 60,
      country: "US",
      months: 132,
      needed: 120,
      reached: true,
    });
  });
  it("toward the 25 years and the 240 months alike, up to the month", () => {
    expect(totalised(270, [partner("US", 30)], 300, at).reached).toBe(true);
    expect(totalised(270, [partner("US", 29)], 300, at).reached).toBe(false);
    expect(totalised(200, [partner("DE", 40)], 240, at).reached).toBe(true);
  });
  it.each(["GB", "KR", "CN", "IT"])("the agreement with %s adds nothing up", (country) => {
    expect(totalised(72, [partner(country, 60)], 120, at)).toMatchObject({ foreignMonths: 0, months: 72 });
  });
  it("one agreement at a time: that with the most months", () => {
    const both = [partner("DE", 30), partner("US", 40), partner("VN", 200)];
    expect(totalised(72, both, 120, at)).toMatchObject({ country: "US", months: 112, reached: false });
  });
  it("from the month of entry on", () => {
    const austria = (month: string) => totalised(72, [partner("AT", 48)], 120, parseMonth(month)).reached;
    expect([austria("2025-11"), austria("2025-12")]).toEqual([false, true]);
  });
  it("partner months alone open nothing", () => {
    expect(totalised(0, [partner("US", 400)], 120, at)).toMatchObject({ foreignMonths: 0, reached: false });
  });
  it("R-673 where the Japanese months alone suffice, none is counted", () => {
    expect(totalised(120, [partner("US", 60)], 120, at)).toMatchObject({ foreignMonths: 0, months: 120 });
    expect(totalised(119, [partner("US", 60)], 120, at)).toMatchObject({ foreignMonths: 60, months: 179 });
  });
});

describe("R-671 what exists by totalisation alone is paid in part", () => {
  it("an addition by Japanese months over 240", () => {
    expect(proratedAddition(yen(423_700), 180, 240)).toEqual({ share: { num: 3, den: 4 }, amount: 317_775 });
    // 16,335 x 100/240 = 6,806.25
    expect(proratedAddition(yen(16_335), 100, 240).amount).toBe(6_806);
    expect(proratedAddition(yen(423_700), 300, 240).amount).toBe(423_700);
  });
  type Part = Parameters<typeof proratedPension>[0];
  const prorated = (part: Part, amount: number, by: SharedBy, [japanese, partner, other]: readonly number[]) =>
    proratedPension(
      part,
      yen(amount),
      by,
      { japaneseMonths: japanese ?? 0, partnerMonths: partner ?? 0, otherMonths: other ?? 0 },
      at,
      params,
    );
  it.each<[Part, number, SharedBy, readonly number[], number]>([
    // 847,300 x 60/120, x 60/160 = 317,737.5, and the partner's months where no other month was possible
    ["basic", 847_300, "bothCountries", [60, 60, 100], 423_650],
    ["basic", 847_300, "possibleMonths", [60, 60, 100], 317_738],
    ["basic", 847_300, "possibleMonths", [60, 60, 0], 423_650],
    ["basic", 847_300, "filledUp", [60, 60, 100], 423_650],
    // 460,404 x 48/108 = 204,624; 348 months go down to 300: 460,404 x 48/300 = 73,664.64
    ["employees", 460_404, "bothCountries", [48, 60, 0], 204_624],
    ["employees", 460_404, "bothCountries", [48, 300, 0], 73_665],
    ["employees", 460_404, "possibleMonths", [48, 60, 252], 73_665],
    // (48 + 252 x 1/2) / 300 = 0.58: 267,034.32
    ["employees", 460_404, "filledUp", [48, 48, 0], 267_034],
    ["employees", 460_404, "bothCountries", [299, 400, 0], 458_869],
    ["employees", 460_404, "bothCountries", [300, 400, 0], 460_404],
    // the minimum knows no 300: 635,500 x 48/348 = 87,655.2
    ["employeesMinimum", 635_500, "bothCountries", [48, 300, 0], 87_655],
  ])("%s, %i yen, %s, months %j: %i yen", (part, full, by, months, amount) => {
    const outcome = prorated(part, full, by, months);
    expect(breakdown(outcome).amount).toBe(amount);
    expect(outcome).toMatchObject({ toBeConfirmed: ["R-671"] });
  });
  it("possible months: from 20 to 59, since April 1961, without the Japanese ones", () => {
    const other = (born: string, until: string, japanese = 0) =>
      otherMonthsOf(parseDate(born), parseMonth(until), japanese);
    expect(other("1990-05-10", "2020-05", 48)).toBe(72);
    expect(other("1950-01-10", "2020-01")).toBe(480);
    // 1961-04 to 1998-05
    expect(other("1938-06-10", "2000-01")).toBe(446);
    expect(other("1990-05-10", "2010-01")).toBe(0);
  });
});

describe("R-672 posted workers", () => {
  const posted = (country: string, months: number, month = "2026-11") =>
    postedWorker(country, months, parseMonth(month), params);
  it("up to five years insured at home alone, beyond abroad alone", () => {
    expect(posted("DE", 60)).toEqual({ code: "postedInsuredAtHome", country: "DE", years: 5 });
    expect(posted("DE", 61)).toEqual({ code: "postedInsuredAbroad", country: "DE", years: 5 });
    expect(posted("GB", 60).code).toBe("postedInsuredAtHome");
  });
  it("in both without an agreement in force", () => {
    expect(posted("VN", 12)).toEqual({ code: "postedInsuredInBoth", country: "VN" });
    expect(posted("AT", 12, "2025-11").code).toBe("postedInsuredInBoth");
  });
});
