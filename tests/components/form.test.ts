import { describe, expect, it } from "vitest";
import { choiceWithStart, mayAskFrom65, START_AGES, stepOf, withStart } from "#components/form/commencement-age.ts";
import { fromWestern, joinedDate, joinedMonth, splitDate, splitMonth, toWestern } from "#components/form/date-parts.ts";
import { PAYMENTS } from "#components/form/spell-summary.ts";
import { numberOrText, numberShown } from "#components/form/typed-number.ts";
import { withAdded, withValue } from "#components/planner/draft.ts";
import { COMPLEMENTARY_GROUNDS, endAfter, lastMonthOf, pathFrom, spellOfKind } from "#components/planner/spells.ts";
import { category1Payments, complementaryGrounds } from "#lib/input/index.ts";
import { specialAgeOf } from "#lib/simulate.ts";

const age = (years: number, months = 0) => ({ years, months });

describe("R-220, R-230 the slider's ages", () => {
  it("are every month from 60 to 65 and from 66 to 75, and none between", () => {
    expect(START_AGES.length).toBe(61 + 109);
    expect(START_AGES[60]).toEqual(age(65));
    expect(START_AGES[61]).toEqual(age(66));
    expect(START_AGES.at(-1)).toEqual(age(75));
    expect(stepOf(age(65, 4))).toBe(60);
    expect(stepOf(age(65, 8))).toBe(61);
  });
  it("R-221 an early start takes the other along, and lets it go again", () => {
    const both65 = { oldAgeBasic: age(65), oldAgeEmployees: age(65) };
    const early = withStart(both65, "oldAgeBasic", age(62, 3));
    expect(early).toEqual({ oldAgeBasic: age(62, 3), oldAgeEmployees: age(62, 3) });
    expect(withStart(early, "oldAgeBasic", age(70))).toEqual({ oldAgeBasic: age(70), oldAgeEmployees: age(65) });
  });
  it("R-221 from the age of a special pension on the basic pension starts early by itself", () => {
    const both65 = { oldAgeBasic: age(65), oldAgeEmployees: age(65) };
    const alone = { oldAgeBasic: age(64), oldAgeEmployees: age(65) };
    expect(withStart(both65, "oldAgeBasic", age(64), 63)).toEqual(alone);
    expect(withStart({ oldAgeBasic: age(62), oldAgeEmployees: age(62) }, "oldAgeBasic", age(64), 63)).toEqual(alone);
    expect(withStart(alone, "oldAgeEmployees", age(66), 63)).toEqual({ ...alone, oldAgeEmployees: age(66) });
    expect(withStart(both65, "oldAgeBasic", age(62, 11), 63).oldAgeEmployees).toEqual(age(62, 11));
  });
  it("R-361 the age by birth and sex", () => {
    const of = (bornOn: unknown, sex: unknown) => specialAgeOf({ bornOn, sex });
    expect([of("1963-06-10", "female"), of("1966-04-02", "female"), of("1963-06-10", "male")]).toEqual([
      63,
      undefined,
      undefined,
    ]);
    expect([of("1963-06", "female"), of("1963-06-10", undefined), specialAgeOf(undefined)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
  it("R-381 deferred starts move by themselves", () => {
    const waiting = { oldAgeBasic: age(70), oldAgeEmployees: age(65) };
    expect(withStart(waiting, "oldAgeEmployees", age(68))).toEqual({ oldAgeBasic: age(70), oldAgeEmployees: age(68) });
  });
});

describe("R-235 the pension asked for from 65 on", () => {
  const ages = { oldAgeBasic: age(71), oldAgeEmployees: age(70) };
  const choice = { person: "self", ...ages, oldAgeBasicFrom65: true, oldAgeEmployeesFrom65: true };
  it("can be from 66 on, and stays with the choice while it can", () => {
    expect([age(65), age(66)].map(mayAskFrom65)).toEqual([false, true]);
    expect(choiceWithStart(choice, ages, "oldAgeBasic", age(72))).toEqual({ ...choice, oldAgeBasic: age(72) });
    expect(choiceWithStart(choice, ages, "oldAgeBasic", age(65))).toEqual({
      person: "self",
      oldAgeBasic: age(65),
      oldAgeEmployees: age(70),
      oldAgeEmployeesFrom65: true,
    });
    expect(choiceWithStart(choice, ages, "oldAgeEmployees", age(62))).toEqual({
      person: "self",
      oldAgeBasic: age(62),
      oldAgeEmployees: age(62),
    });
  });
});

describe("numbers as people type them", () => {
  it.each([
    ["350,000", 350_000],
    ["３５万円", 350_000],
    ["¥350000", 350_000],
    ["-5", -5],
    ["", undefined],
    ["abc", "abc"],
  ])("%s", (typed, expected) => {
    expect(numberOrText(typed)).toBe(expected);
  });
  it("percent", () => {
    expect(numberOrText("1.5", 100)).toBe(0.015);
    expect(numberShown(0.015, 100)).toBe("1.5");
    expect(numberShown(1234567)).toBe("1,234,567");
  });
});

describe("dates in parts", () => {
  it("months and days come apart and together, unfinished ones too", () => {
    expect(splitMonth("2015-04")).toEqual({ year: "2015", month: "4" });
    expect(joinedMonth("2015", "4")).toBe("2015-04");
    expect(joinedMonth("", "")).toBeUndefined();
    expect(splitDate("1985-06-15")).toEqual({ year: "1985", month: "6", day: "15" });
    expect(joinedDate({ year: "1985", month: "6", day: "" })).toBe("1985-06-");
  });
  it.each([
    ["showa", "60", "1985"],
    ["heisei", "元", "1989"],
    ["reiwa", "8", "2026"],
    ["western", "1985", "1985"],
  ] as const)("%s %s is %s", (calendar, typed, western) => {
    expect(toWestern(calendar, typed)).toBe(western);
  });
  it("and back", () => {
    expect(fromWestern("showa", "1985")).toBe("60");
    expect(fromWestern("reiwa", "1985")).toBe("1985");
  });
});

describe("spells in the form", () => {
  it("the last month said is one before the month that ends a period", () => {
    expect(lastMonthOf("2023-04")).toBe("2023-03");
    expect(endAfter("2023-03")).toBe("2023-04");
    expect(lastMonthOf(null)).toBeNull();
  });
  it("keep months and pay when their kind changes", () => {
    const spell = { kind: "employee", from: "2015-04", to: null, pay: { monthly: 1 } };
    expect(spellOfKind("director", spell)).toEqual({ ...spell, kind: "director" });
    expect(spellOfKind("category3", spell)).toEqual({ kind: "category3", from: "2015-04", to: null });
  });
  it("a path that begins in another month takes the stretch along that began with it", () => {
    const path = {
      from: "2026-11",
      spells: [
        { kind: "category1", from: "2026-11", to: "2030-04" },
        { kind: "category3", from: "2030-04", to: null },
      ],
    };
    expect(pathFrom(path, "2027-01")).toEqual({
      from: "2027-01",
      spells: [
        { kind: "category1", from: "2027-01", to: "2030-04" },
        { kind: "category3", from: "2030-04", to: null },
      ],
    });
  });
});

describe("the draft", () => {
  it("changes at a path and leaves the rest alone", () => {
    const draft = { people: [{ id: "a", career: [{ from: "x" }] }] };
    expect(withValue(draft, "people.0.career.0.from", "y")).toEqual({ people: [{ id: "a", career: [{ from: "y" }] }] });
    expect(withValue(draft, "people.0.career.0", undefined)).toEqual({ people: [{ id: "a", career: [] }] });
    expect(withAdded(draft, "people.0.career", { from: "z" }).people[0]?.career.length).toBe(2);
    expect(draft.people[0]?.career.length).toBe(1);
  });
});

describe("the form's choices", () => {
  it("are all that the plan's schema takes", () => {
    expect(PAYMENTS).toEqual(category1Payments);
    expect(COMPLEMENTARY_GROUNDS).toEqual(complementaryGrounds);
  });
});
