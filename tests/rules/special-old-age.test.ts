import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { specialOldAgeEmployees, specialStartAges } from "#lib/rules/index.ts";
import { parseDate, parseMonth } from "#lib/time/index.ts";
import { ask, issuesOf } from "../contract/ask.ts";
import { breakdown, params, parts, reasons } from "./a-case.ts";

type Facts = Parameters<typeof specialOldAgeEmployees>[0];

/** A woman of X-47 with 530 months, retired, unless said otherwise. */
const aWoman = ({ bornOn = "1965-06-01", asOf = "2026-11", ...rest }: WithTexts = {}): Facts => ({
  bornOn: parseDate(bornOn),
  sex: "female",
  work: "general",
  employeesMonths: 530,
  qualifyingMonths: rest.employeesMonths ?? 530,
  insured: false,
  disabled: false,
  at: parseMonth(asOf),
  ...rest,
});
type WithTexts = Partial<Omit<Facts, "bornOn" | "at">> & { readonly bornOn?: string; readonly asOf?: string };
const special = (facts?: WithTexts) => breakdown(specialOldAgeEmployees(aWoman(facts), params));
const fixedOf = (facts?: WithTexts) => special(facts).fixed?.fixedPart;
const ages = (bornOn: string, sex: Facts["sex"], work: Facts["work"] = "general") =>
  specialStartAges(parseDate(bornOn), sex, work, parseMonth("2026-11"), params);

describe("R-360 who has the special pension", () => {
  it.each([
    [
      "11 months",
      { employeesMonths: 11, qualifyingMonths: 120 },
      [{ code: "employeesMonthsTooFew", months: 11, needed: 12 }],
    ],
    [
      "119 months in all",
      { employeesMonths: 12, qualifyingMonths: 119 },
      [{ code: "qualifyingPeriodTooShort", months: 119, needed: 120 }],
    ],
    ["born too late", { bornOn: "1966-04-02" }, [{ code: "noSpecialPension" }]],
    [
      "all at once",
      { bornOn: "1961-04-02", sex: "male", employeesMonths: 0 },
      [{ code: "noSpecialPension" }, { code: "employeesMonthsTooFew" }, { code: "qualifyingPeriodTooShort" }],
    ],
  ] as const)("%s", (_, facts, expected) => {
    expect(reasons(specialOldAgeEmployees(aWoman(facts), params))).toMatchObject(expected);
  });
  it("12 months, and 120 of all schemes, are enough", () => {
    expect(special({ employeesMonths: 12, qualifyingMonths: 120 }).startAge).toBe(64);
  });
});

describe("R-361, R-761 start ages", () => {
  it.each([
    // last birth of each age, and the age of the day after
    ["1953-04-01", 60, 61],
    ["1955-04-01", 61, 62],
    ["1957-04-01", 62, 63],
    ["1959-04-01", 63, 64],
    ["1961-04-01", 64, null],
  ])("men born to %s: %i, then %s; women of kinds 2 to 4 the same", (last, age, then) => {
    const after = `${last.slice(0, 8)}02`;
    for (const [born, expected] of [
      [last, age],
      [after, then],
    ] as const) {
      expect(ages(born, "male").remunerationRelated).toBe(expected);
      expect(ages(born, "female", "publicService").remunerationRelated).toBe(expected);
    }
  });
  it.each([
    ["1958-04-01", "1958-04-02", 60, 61],
    ["1960-04-01", "1960-04-02", 61, 62],
    ["1962-04-01", "1962-04-02", 62, 63],
    ["1964-04-01", "1964-04-02", 63, 64],
    ["1966-04-01", "1966-04-02", 64, null],
  ])("women born to %s, from %s: %i, %s; miners and seamen the same", (last, after, age, then) => {
    expect([ages(last, "female"), ages(after, "female")]).toMatchObject([
      { remunerationRelated: age },
      { remunerationRelated: then },
    ]);
    expect([ages(last, "male", "minerOrSeaman"), ages(after, "male", "minerOrSeaman")]).toMatchObject([
      { remunerationRelated: age },
      { remunerationRelated: then },
    ]);
  });
  it.each([
    ["1959-04-01", "1959-04-02", 60, 61],
    ["1961-04-01", "1961-04-02", 61, 62],
    ["1963-04-01", "1963-04-02", 62, 63],
    ["1965-04-01", "1965-04-02", 63, 64],
    ["1967-04-01", "1967-04-02", 64, null],
  ])("police and fire service born to %s, from %s: %i, %s", (last, after, age, then) => {
    expect(ages(last, "male", "policeOrFire").remunerationRelated).toBe(age);
    expect(ages(after, "female", "policeOrFire").remunerationRelated).toBe(then);
  });
  it.each([
    ["1946-04-01", 55],
    ["1948-04-01", 56],
    ["1950-04-01", 57],
    ["1952-04-01", 58],
    ["1954-04-01", 59],
    ["1954-04-02", 60],
  ])("R-761 miners and seamen born on %s: %i", (bornOn, age) => {
    expect(ages(bornOn, "male", "minerOrSeaman").remunerationRelated).toBe(age);
  });
  it("R-001, R-004 attained the day before the birthday, paid from the month after", () => {
    expect(special()).toMatchObject({ attainsStartAgeOn: "2029-05-31", firstPaidMonth: parseMonth("2029-06") });
    expect(special({ bornOn: "1965-06-02" })).toMatchObject({
      attainsStartAgeOn: "2029-06-01",
      firstPaidMonth: parseMonth("2029-07"),
    });
  });
});

describe("R-365, R-366, R-367 the fixed part", () => {
  it("X-47, R-365: 1,766 x 480 = 847,680 with 530 months; none while insured", () => {
    expect(special()).toMatchObject({ startAge: 64, fixed: { unitPrice: 1766, fixedPart: 847_680 } });
    expect(fixedOf({ insured: true })).toBeUndefined();
  });
  it("R-365 opens at 528 months, not at 527", () => {
    expect([fixedOf({ employeesMonths: 527 }), fixedOf({ employeesMonths: 528 })]).toEqual([undefined, 847_680]);
  });
  it("R-366 with a disability the months themselves are paid: 1,766 x 300 = 529,800; none while insured", () => {
    expect(fixedOf({ employeesMonths: 300, disabled: true })).toBe(529_800);
    expect(fixedOf({ employeesMonths: 300, disabled: true, insured: true })).toBeUndefined();
  });
  it("R-367 miners and seamen have it with the pension: 1,766 x 200 = 353,200", () => {
    const facts = { sex: "male", work: "minerOrSeaman", employeesMonths: 200 } as const;
    expect(fixedOf(facts)).toBe(353_200);
    expect(fixedOf({ ...facts, work: "general", bornOn: "1960-06-01" })).toBeUndefined();
  });
  it.each([
    ["women born to 1946-04-01: both parts from 60, 1,761 x 1.032 x 300 = 545,205.6", "1946-04-01", "female", 545_206],
    ["women of the day after: the fixed part a year later", "1946-04-02", "female", undefined],
    ["men born to 1941-04-01: 1,761 x 1.208 x 300 = 638,186.4", "1941-04-01", "male", 638_186],
    ["men of the day after", "1941-04-02", "male", undefined],
  ] as const)("%s", (_, bornOn, sex, amount) => {
    expect(fixedOf({ bornOn, sex, employeesMonths: 300 })).toBe(amount);
  });
  it("is added to the remuneration-related part of X-13: 914,220 + 1,766 x 420 = 1,655,940", () => {
    const main = parts({ months: 120, average: 300_000 }, { months: 300, average: 400_000 });
    expect(special({ main, employeesMonths: 420, disabled: true }).annualAmount).toBe(1_655_940);
    expect(special({ main, employeesMonths: 420 }).annualAmount).toBe(914_220);
  });
  it("one more month never lowers the amount", () => {
    const amount = (employeesMonths: number) => special({ employeesMonths, qualifyingMonths: 480 }).annualAmount;
    fc.assert(fc.property(fc.integer({ min: 12, max: 599 }), (months) => amount(months + 1) >= amount(months)));
  });
});

describe("the request", () => {
  const facts = { bornOn: "1965-06-01", sex: "female", employeesMonths: 420 };
  const asked = (more: object) => ask("special-old-age-employees", { ...facts, ...more });
  it("R-364 knows no other start than the age of the law", () => {
    expect(issuesOf(asked({ commencementAge: { years: 65 } }))).toEqual([
      { path: "commencementAge", code: "unknownField" },
    ]);
  });
  it("police and fire service born before the table are not answered from another row", () => {
    expect(issuesOf(asked({ bornOn: "1947-04-01", work: "policeOrFire" }))).toMatchObject([
      { path: "bornOn", code: "outOfRange", min: "1947-04-02" },
    ]);
    expect(asked({ bornOn: "1947-04-02", work: "policeOrFire" })).toMatchObject({ status: "payable" });
  });
  it("a record holds no more months than are insured, and needs its averages", () => {
    expect(issuesOf(asked({ employeesRecord: { monthsFrom2003: 421, averageStandardRemuneration: 1 } }))).toMatchObject(
      [{ path: "employeesMonths", code: "outOfRange", min: 421, max: 600 }],
    );
    expect(asked({ employeesRecord: { monthsFrom2003: 420 } })).toMatchObject({
      status: "needsInput",
      missing: ["employeesRecord.averageStandardRemuneration"],
    });
  });
});
