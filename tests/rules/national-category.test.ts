import { describe, expect, it } from "vitest";
import { type CategoryFacts, nationalCategory } from "#lib/rules/index.ts";
import { ageIn, parseDate, parseMonth } from "#lib/time/index.ts";
import { params } from "./a-case.ts";

type Facts = Partial<Omit<CategoryFacts, "bornOn">> & { readonly bornOn?: string; readonly asOf?: string };

/** A Japanese resident of 40 without a job in November 2026, unless said otherwise. */
const category = ({ asOf = "2026-11", bornOn = "1986-05-10", ...rest }: Facts = {}) => {
  const [born, at] = [parseDate(bornOn), parseMonth(asOf)];
  const facts: CategoryFacts = {
    bornOn: born,
    age: ageIn(born, at).years,
    residence: "japan",
    japanese: true,
    excludedVisa: false,
    insuredAsEmployee: false,
    oldAgeRight: false,
    claimedEarly: false,
    maintainedByCategory2: false,
    ...rest,
  };
  const found = nationalCategory(facts, at, params);
  return `${found.category} ${found.code}`;
};

describe("R-100, R-148 category 1: residents of 20 to 59, whatever the nationality", () => {
  it.each([
    [{}, "1 livesInJapan"],
    [{ japanese: false }, "1 livesInJapan"],
    [{ residence: "abroad" }, "voluntaryOpen nationalAbroad"],
    [{ residence: "abroad", japanese: false }, "none foreignerAbroad"],
    [{ residence: "temporarilyAbroad" }, "voluntaryOpen nationalAbroad"],
    [{ excludedVisa: true, japanese: false }, "none excludedVisa"],
    [{ excludedVisa: true, japanese: false, asOf: "2020-03" }, "1 livesInJapan"],
    [{ oldAgeRight: true }, "voluntaryOpen employeesRightBefore60"],
  ] as const)("%o: %s", (facts, expected) => {
    expect(category(facts)).toBe(expected);
  });
  it("R-106 begins in the month of attaining 20 and ends with the month before attaining 60", () => {
    const on = (bornOn: string) => category({ bornOn });
    expect(on("2006-12-01")).toBe("1 livesInJapan"); // attains 20 on 30 November
    expect(on("2006-12-02")).toBe("none under20");
    expect(on("1966-12-02")).toBe("1 livesInJapan");
    expect(on("1966-12-01")).toBe("voluntaryOpen aged60To64"); // attains 60 on 30 November
  });
});

describe("R-101 category 2: employees, from 65 on only without a right to an old-age pension", () => {
  const insured = { insuredAsEmployee: true };
  it.each([
    [{ ...insured, bornOn: "2009-05-10" }, "2 insuredAsEmployee"],
    [{ ...insured, maintainedByCategory2: true }, "2 insuredAsEmployee"],
    [{ ...insured, residence: "abroad" }, "2 insuredAsEmployee"],
    [{ ...insured, oldAgeRight: true, bornOn: "1961-12-02" }, "2 insuredAsEmployee"],
    [{ ...insured, oldAgeRight: true, bornOn: "1961-12-01" }, "none rightAt65"],
    [{ ...insured, bornOn: "1961-05-10" }, "2 insuredAsEmployee"],
  ] as const)("%o: %s", (facts, expected) => {
    expect(category(facts)).toBe(expected);
  });
  it("R-110 past 70 by choice, for want of a right", () => {
    expect(category({ ...insured, bornOn: "1955-05-10" })).toBe("2 insuredAsEmployee");
    expect(category({ ...insured, bornOn: "1955-05-10", oldAgeRight: true })).toBe("none past70");
  });
});

describe("R-102 category 3: maintained spouses of 20 to 59 of a person in category 2", () => {
  const spouse = { maintainedByCategory2: true };
  it.each([
    [spouse, "3 maintainedSpouse"],
    [{ ...spouse, japanese: false }, "3 maintainedSpouse"],
    [{ ...spouse, residence: "temporarilyAbroad" }, "3 maintainedSpouse"],
    [{ ...spouse, residence: "abroad" }, "voluntaryOpen nationalAbroad"],
    [{ ...spouse, residence: "abroad", asOf: "2020-03" }, "3 maintainedSpouse"],
    [{ ...spouse, excludedVisa: true }, "none excludedVisa"],
    [{ ...spouse, bornOn: "2008-05-10" }, "none under20"],
    [{ ...spouse, bornOn: "1966-05-10" }, "voluntaryOpen aged60To64"],
  ] as const)("%o: %s", (facts, expected) => {
    expect(category(facts)).toBe(expected);
  });
  it("when the worker attains 65 with a right, the spouse is category 1", () => {
    const worker = (asOf: string) =>
      category({ bornOn: "1961-11-15", insuredAsEmployee: true, oldAgeRight: true, asOf });
    expect([worker("2026-10"), worker("2026-11")]).toEqual(["2 insuredAsEmployee", "none rightAt65"]);
    const wife = (asOf: string) => category({ asOf, maintainedByCategory2: worker(asOf).startsWith("2") });
    expect([wife("2026-10"), wife("2026-11")]).toEqual(["3 maintainedSpouse", "1 livesInJapan"]);
  });
});

describe("R-108, R-109 who may join from 60 on", () => {
  it.each([
    [{ bornOn: "1964-05-10" }, "voluntaryOpen aged60To64"],
    [{ bornOn: "1964-05-10", residence: "abroad" }, "voluntaryOpen nationalAbroad"],
    [{ bornOn: "1964-05-10", residence: "abroad", japanese: false }, "none foreignerAbroad"],
    [{ bornOn: "1964-05-10", claimedEarly: true }, "none claimedEarly"],
    [{ bornOn: "1964-05-10", excludedVisa: true }, "none excludedVisa"],
    [{ bornOn: "1960-05-10" }, "voluntaryOpen noRightAt65"],
    [{ bornOn: "1960-05-10", oldAgeRight: true }, "none rightAt65"],
    [{ bornOn: "1975-04-01", asOf: "2040-05" }, "voluntaryOpen noRightAt65"],
    [{ bornOn: "1975-04-02", asOf: "2040-05" }, "none bornTooLateToJoin"],
    [{ bornOn: "1956-05-10" }, "none past70"],
  ] as const)("%o: %s", (facts, expected) => {
    expect(category(facts)).toBe(expected);
  });
});
