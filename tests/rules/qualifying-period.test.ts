import { describe, expect, it } from "vitest";
import { meetsTwentyFiveYears, oldAgeBasic, qualifyingPeriod } from "#lib/rules/index.ts";
import { parseMonth } from "#lib/time/index.ts";
import { aCase, breakdown, months, params, reasons } from "./a-case.ts";

const period = (some: Parameters<typeof months>[0], foreign = 0, asOf = "2026-11") =>
  qualifyingPeriod(months(some), foreign, parseMonth(asOf), params);

describe("R-200 ten years open the right", () => {
  it.each([
    ["119 paid months", { paid: 119 }, 119, false],
    ["120 paid months", { paid: 120 }, 120, true],
    ["one paid month and 119 complementary ones (R-146)", { paid: 1, complementary: 119 }, 120, true],
    ["one exempt month and 119 as a student (R-141)", { fullExempt: 1, studentOrDeferred: 119 }, 120, true],
    [
      "one half exempt month before 2009-04 and 119 complementary",
      { before200904: { halfExempt: 1 }, complementary: 119 },
      120,
      true,
    ],
    ["120 months as a student alone", { studentOrDeferred: 120 }, 120, false],
    ["480 complementary months alone", { complementary: 480 }, 480, false],
    [
      "every kind together",
      {
        paid: 10,
        quarterExempt: 20,
        halfExempt: 20,
        threeQuarterExempt: 20,
        fullExempt: 20,
        before200904: { quarterExempt: 5, halfExempt: 5, threeQuarterExempt: 5, fullExempt: 5 },
        studentOrDeferred: 5,
        complementary: 5,
      },
      120,
      true,
    ],
  ])("%s", (_, some, qualifyingMonths, meetsTenYears) => {
    expect(period(some)).toMatchObject({ qualifyingMonths, neededMonths: 120, meetsTenYears });
  });
  it("R-520 twenty-five years open long-term survivors benefits, both sides", () => {
    expect(
      [period({ paid: 299 }), period({ paid: 300 })].map((found) =>
        meetsTwentyFiveYears(found, parseMonth("2026-11"), params),
      ),
    ).toEqual([false, true]);
  });
  it("X-41, R-671 agreement months count for the years, not as Japanese months", () => {
    expect(period({ paid: 72 }, 60)).toMatchObject({ qualifyingMonths: 132, japaneseMonths: 72, meetsTenYears: true });
    expect(period({ paid: 72 }, 47)).toMatchObject({ qualifyingMonths: 119, meetsTenYears: false });
  });
  it("agreement months alone open nothing", () => {
    expect(period({}, 480).meetsTenYears).toBe(false);
  });
});

describe("R-200 refusals of the old-age basic pension", () => {
  it.each([
    ["119 months", { paid: 119 }, [{ code: "qualifyingPeriodTooShort", months: 119, needed: 120 }]],
    ["student months alone", { studentOrDeferred: 120 }, [{ code: "noPaidOrExemptMonth" }]],
    [
      "nothing at all",
      {},
      [{ code: "qualifyingPeriodTooShort", months: 0, needed: 120 }, { code: "noPaidOrExemptMonth" }],
    ],
  ])("%s", (_, some, expected) => {
    expect(reasons(oldAgeBasic(aCase(some), params))).toEqual(expected);
  });
  it("with an age the law does not know: every reason at once", () => {
    const found = reasons(oldAgeBasic(aCase({ studentOrDeferred: 119, age: { months: 6 } }), params));
    expect(found).toMatchObject([
      { code: "qualifyingPeriodTooShort" },
      { code: "noPaidOrExemptMonth" },
      { code: "ageNotAllowed" },
    ]);
  });
  it("X-41 the amount rests on Japanese months alone: 127,095", () => {
    expect(breakdown(oldAgeBasic(aCase({ paid: 72, foreignMonths: 60 }), params)).amountAt65).toBe(127_095);
  });
});
