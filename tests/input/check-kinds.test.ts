import { describe, expect, it } from "vitest";
import { aPerson, aPlan, aScenario, issuesIn, type PersonFile, type SpellFile, withCareer } from "./a-plan.ts";

const career = "people.0.career.0";
const causes = (spell: SpellFile, facts: Partial<PersonFile> = {}) =>
  issuesIn(aPlan({ people: [aPerson({ ...facts, career: [spell] })] })).map(({ path, cause, code }) => [
    path,
    cause ?? code,
  ]);

describe("R-123 payment deferral ends with an age", () => {
  // under 30 to 2016-06, under 50 since; born 1985-06-15: attains 50 on 2035-06-14
  const deferred = (from: string, to: string | null) => causes({ kind: "category1", from, to, payment: "deferred" });
  it.each([
    ["2027-04", "2035-06", []],
    ["2027-04", "2035-07", [[`${career}.payment`, "deferralAge"]]],
    ["2027-04", null, [[`${career}.payment`, "deferralAge"]]],
    ["2015-05", "2015-06", []],
    ["2015-06", "2015-07", [[`${career}.payment`, "deferralAge"]]],
  ])("%s to %s", (from, to, expected) => {
    expect(deferred(from, to)).toEqual(expected);
  });
});

describe("R-123 deferral ends as a scheme in June 2035", () => {
  it.each([
    ["2034-07", "2035-07", []],
    ["2034-07", "2036-07", [[`${career}.payment`, "afterExemption"]]],
    ["2035-07", "2036-01", [[`${career}.payment`, "afterExemption"]]],
  ])("%s to %s", (from, to, expected) => {
    expect(causes({ kind: "category1", from, to, payment: "deferred" }, { bornOn: "1990-06-15" })).toEqual(expected);
  });
});

describe("employees' months out of scope are refused by name", () => {
  it("in a statement of someone born before 1937-04-02", () => {
    const record = {
      through: "1996-02",
      contributionMonths: { paid: 211 },
      employees: { monthsTo2003: 20, averageStandardMonthlyRemuneration: 200_000 },
    };
    const found = issuesIn(aPlan({ people: [aPerson({ bornOn: "1936-06-15", record })] }));
    expect(found.map(({ cause }) => cause)).toEqual(["employeesBornBefore"]);
  });
  it("before the first table of grades", () => {
    const pay = { standardMonthlyRemuneration: 8_000 };
    expect(causes({ kind: "employee", from: "1954-04", to: "1954-06", pay }, { bornOn: "1939-03-02" })).toEqual([
      [`${career}.pay.standardMonthlyRemuneration`, "beforeTables"],
    ]);
  });
});

describe("R-108, R-109 voluntary insurance from 65", () => {
  const voluntary = (bornOn: string, from: string, to: string | null, additional = false) =>
    causes({ kind: "voluntary", from, to, additional }, { bornOn });
  it("is open to births before 1975-04-02, both sides", () => {
    expect(voluntary("1975-04-01", "2035-04", "2042-04")).toEqual([]);
    expect(voluntary("1975-04-02", "2035-05", "2042-04")).toEqual([[`${career}.to`, "specialVoluntary"]]);
    expect(voluntary("1975-04-02", "2035-05", "2040-04")).toEqual([]);
    // without an end: to 65, or from 65 on
    expect(voluntary("1975-04-02", "2035-05", null)).toEqual([]);
    expect(voluntary("1975-04-02", "2040-04", null)).toEqual([[`${career}.to`, "specialVoluntary"]]);
    expect(voluntary("1975-04-01", "2040-04", null)).toEqual([]);
  });
  it("has no additional contribution", () => {
    expect(voluntary("1970-06-15", "2035-06", "2036-06", true)).toEqual([[`${career}.additional`, "additionalFrom65"]]);
    expect(voluntary("1970-06-15", "2034-06", "2035-06", true)).toEqual([]);
  });
});

describe("R-117 the additional contribution exists since October 1970", () => {
  it.each([
    ["1970-10", []],
    ["1970-09", [[`${career}.additional`, "beforeAdditional"]]],
  ])("from %s", (from, expected) => {
    const spell: SpellFile = { kind: "category1", from, to: "1972-04", payment: "paid", additional: true };
    expect(causes(spell, { bornOn: "1945-06-15" })).toEqual(expected);
  });
});

describe("R-146 complementary months", () => {
  const complementary = (ground: Extract<SpellFile, { kind: "complementary" }>["ground"], from: string, to: string) =>
    causes({ kind: "complementary", from, to, ground }, { bornOn: "1963-06-15" });
  it("of day students end with March 1991", () => {
    expect(complementary("dayStudent", "1983-06", "1991-04")).toEqual([]);
    expect(complementary("dayStudent", "1983-06", "1991-05")).toEqual([[`${career}.to`, "dayStudent"]]);
  });
  it("lie at ages 20 to 59, but for employees' months outside them", () => {
    expect(complementary("beforeNaturalisationOrPermanentResidence", "2023-06", "2025-06")).toEqual([
      [`${career}.ground`, "groundAge"],
    ]);
    expect(complementary("employeesOutside20To59", "2023-06", "2025-06")).toEqual([]);
  });
});

describe("R-310 a stated standard monthly remuneration", () => {
  it.each([
    [650_000, []],
    [651_000, [[`${career}.pay.standardMonthlyRemuneration`, "notAGrade"]]],
    [3_000_000_000, [[`${career}.pay.standardMonthlyRemuneration`, "notAGrade"]]],
  ])("of %i in 2026", (standardMonthlyRemuneration, expected) => {
    expect(causes({ kind: "employee", from: "2026-04", to: "2027-04", pay: { standardMonthlyRemuneration } })).toEqual(
      expected,
    );
  });
});

describe("odd input never throws", () => {
  it.each(["constructor", "toString", "__proto__"])("a spell of kind %s is refused", (kind) => {
    expect(issuesIn(withCareer({ kind, from: "2010-04", to: "2011-04" } as never)).length).toBeGreaterThan(0);
  });
  it("nested 100,000 deep", () => {
    let deep: unknown = "x";
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect(issuesIn({ ...aPlan(), name: deep } as never)).toEqual([expect.objectContaining({ path: "name" })]);
  });
  it("a present, or a state of the law, outside the calendar is refused", () => {
    const paths = (differs: object) => issuesIn(aPlan(differs)).map(({ path, code }) => [path, code]);
    expect(paths({ startsAt: "2199-12" })).toEqual([["startsAt", "outOfRange"]]);
    expect(paths({ law: { frozenAt: "1930-01" } })).toEqual([["law.frozenAt", "outOfRange"]]);
    expect(paths({ law: { knownAt: "2018-03" } })).toEqual([["law.knownAt", "outOfRange"]]);
  });
});

describe("late payments and deaths", () => {
  it("name people of the plan, periods in order and a month not before them", () => {
    const late = (differs: object) =>
      issuesIn(
        aPlan({
          scenarios: [
            aScenario({
              latePayments: [{ person: "self", from: "2024-12", to: "2025-02", paidIn: "2026-12", ...differs }],
            }),
          ],
        }),
      ).map(({ path }) => path.replace("scenarios.0.latePayments.0.", ""));
    expect([late({}), late({ person: "nobody" }), late({ to: "2024-11" }), late({ paidIn: "1970-01" })]).toEqual([
      [],
      ["person"],
      ["to"],
      ["paidIn"],
    ]);
  });
  it("nobody dies twice", () => {
    const death = { kind: "death", on: "2040-06-15", person: "self" } as const;
    expect(issuesIn(aPlan({ scenarios: [aScenario({ events: [death, { ...death, on: "2041-06-15" }] })] }))).toEqual([
      expect.objectContaining({ path: "scenarios.0.events.1.person", code: "contradiction" }),
    ]);
  });
});

describe("statements", () => {
  const record = (differs: object) =>
    issuesIn(
      aPlan({
        people: [aPerson({ record: { through: "2026-03", contributionMonths: { paid: 200 }, ...differs } as never })],
      }),
    ).map(({ path, cause }) => [path.replace("people.0.record.", ""), cause]);
  it("hold no more months than were lived since 15", () => {
    // born 1985-06-15: attains 15 on 2000-06-14; 310 months to 2026-03
    expect(record({ contributionMonths: { paid: 310 } })).toEqual([]);
    expect(record({ contributionMonths: { paid: 310, fullExempt: 1 } })).toEqual([
      ["contributionMonths", "moreThanLived"],
    ]);
  });
  it("hold employees' months among the paid and complementary ones", () => {
    const employees = { monthsFrom2003: 201, averageStandardRemuneration: 300_000 };
    expect(record({ employees })).toEqual([["employees", "employeesAmongPaid"]]);
    expect(record({ employees: { ...employees, monthsFrom2003: 200, monthsAged20To59: 201 } })).toEqual([
      ["employees.monthsAged20To59", undefined],
    ]);
  });
  it("give the months of an earned amount, and the same months for both levels", () => {
    expect(record({ employees: { earnedAnnualAmount: 300_000 } })).toEqual([["employees.monthsFrom2003", undefined]]);
    const employees = { monthsFrom2003: 100, averageStandardRemuneration: 300_000 };
    const guaranteed = { monthsFrom2003: 99, averageStandardRemuneration: 280_000 };
    expect(record({ employees: { ...employees, guaranteed } })).toEqual([
      ["employees.guaranteed.monthsFrom2003", "sameMonths"],
    ]);
  });
  it("end before the plan's present, and before a path begins", () => {
    expect(record({ through: "2026-12" })).toEqual([["through", "throughAfterStart"]]);
  });
});
