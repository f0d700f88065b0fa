import { describe, expect, it } from "vitest";
import type { PlanFile } from "#lib/input/index.ts";
import { aPerson, aPlan, aScenario, issuesIn, type PersonFile, type ScenarioFile } from "./a-plan.ts";

type EventFile = NonNullable<ScenarioFile["events"]>[number];

/** Mother born 1985-06-15, father 1987-01-10; the plan starts in 2026-11. */
const father = aPerson({ id: "spouse", bornOn: "1987-01-10", sex: "male" });
const between: [string, string] = ["self", "spouse"];
const issues = (events: EventFile[], facts: Partial<PlanFile> = {}, self: Partial<PersonFile> = {}) =>
  issuesIn(aPlan({ people: [aPerson(self), father], scenarios: [aScenario({ events })], ...facts }));
const found = (i: number, field: string, details: object, code = "outOfRange") => [
  { path: `scenarios.0.events.${i}.${field}`, code, ...details },
];
const dies = (on: string, person = "self"): EventFile => ({ kind: "death", on, person });
const birth = (on: string, parents = ["self", "spouse"]): EventFile => ({
  kind: "childbirth",
  on,
  child: "baby",
  parents,
});

describe("a death", () => {
  it("comes once to each person", () => {
    expect(issues([dies("2040-01-01"), dies("2041-01-01", "spouse")])).toEqual([]);
    expect(issues([dies("2040-01-01"), dies("2041-01-01")])).toEqual(
      found(1, "person", { cause: "secondDeath", with: "scenarios.0.events.0" }, "contradiction"),
    );
  });
  it("R-520 comes after the first visit about its own cause, which comes after birth", () => {
    const ill = (firstVisitOn: string) => issues([{ ...dies("2040-01-01"), firstVisitOn } as EventFile]);
    expect([ill("2040-01-01"), ill("1985-06-15")]).toEqual([[], []]);
    expect(ill("2040-01-02")).toEqual(found(0, "firstVisitOn", { cause: "visitAfterDeath", max: "2040-01-01" }));
    expect(ill("1985-06-14")).toEqual(found(0, "firstVisitOn", { cause: "beforeBirth", min: "1985-06-15" }));
  });
  it("comes after what the facts say of the person", () => {
    const married = { marriages: [{ between, from: "2015-03-20", to: "2019-05-05" }] };
    expect(issues([dies("2019-05-05")], married)).toEqual([]);
    expect(issues([dies("2019-05-04")], married)).toEqual(
      found(0, "on", { cause: "deathBeforeFact", min: "2019-05-05" }),
    );
    const disabilities = [{ firstVisitOn: "2020-01-10", fixedOn: "2020-08-01" }];
    expect(issues([dies("2020-08-01")], {}, { disabilities })).toEqual([]);
    expect(issues([dies("2020-07-31")], {}, { disabilities })).toEqual(
      found(0, "on", { cause: "deathBeforeFact", min: "2020-08-01" }),
    );
  });
  it("of a mother comes after the births of her children, of a father ten months before them at the earliest", () => {
    const children = [{ id: "child", bornOn: "2018-07-07", parents: ["self", "spouse"] }];
    expect([issues([dies("2018-07-07")], { children }), issues([dies("2017-09-07", "spouse")], { children })]).toEqual([
      [],
      [],
    ]);
    expect(issues([dies("2018-07-06")], { children })).toEqual(
      found(0, "on", { cause: "deathBeforeFact", min: "2018-07-07" }),
    );
    expect(issues([dies("2017-09-06", "spouse")], { children })).toEqual(
      found(0, "on", { cause: "deathBeforeFact", min: "2017-09-07" }),
    );
  });
});

describe("after a death", () => {
  it("nobody is born to a mother, nor to a father after ten months", () => {
    expect([
      issues([dies("2030-03-31"), birth("2030-03-31")]),
      issues([birth("2031-01-31"), dies("2030-03-31", "spouse")]),
    ]).toEqual([[], []]);
    expect(issues([dies("2030-03-31"), birth("2030-04-01")])).toEqual(
      found(1, "on", { cause: "birthAfterMother", max: "2030-03-31" }),
    );
    expect(issues([birth("2031-02-01"), dies("2030-03-31", "spouse")])).toEqual(
      found(0, "on", { cause: "birthAfterFather", months: 10, max: "2031-01-31" }),
    );
    // the day of a month that is too short is its last
    expect(issues([dies("2030-04-30", "spouse"), birth("2031-03-01")])).toEqual(
      found(1, "on", { cause: "birthAfterFather", months: 10, max: "2031-02-28" }),
    );
  });
  it("nobody marries, divorces, moves, falls ill or loses a job", () => {
    const late = { cause: "eventAfterDeath", max: "2030-03-31" };
    const married = { marriages: [{ between, from: "2015-03-20" }] };
    const death = dies("2030-03-31");
    expect(issues([{ kind: "marriage", on: "2030-04-01", between }, death])).toEqual(found(0, "on", late));
    expect(issues([{ kind: "divorce", on: "2030-04-01", between }, death], married)).toEqual(found(0, "on", late));
    expect(issues([{ kind: "emigration", on: "2030-04-01", person: "self", country: "Kenya" }, death])).toEqual(
      found(0, "on", late),
    );
    expect(issues([{ kind: "disability", firstVisitOn: "2030-04-01", person: "self" }, death])).toEqual(
      found(0, "firstVisitOn", late),
    );
    const career = [{ kind: "employee" as const, from: "2010-04", to: null, pay: { monthly: 300_000 } }];
    expect(issues([{ kind: "jobLoss", on: "2030-04-01", person: "self" }, death], {}, { career })).toEqual(
      found(0, "on", late),
    );
  });
  it("no grade begins, no state is fixed and no benefit is drawn", () => {
    const disability = (rest: object): EventFile => ({
      kind: "disability",
      person: "self",
      firstVisitOn: "2028-05-20",
      ...rest,
    });
    const graded = (from: string) => [disability({ grades: [{ from, grade: 2 }] }), dies("2030-03-31")];
    expect(issues(graded("2030-03"))).toEqual([]);
    expect(issues(graded("2030-04"))).toEqual(found(0, "grades.0.from", { cause: "eventAfterDeath", max: "2030-03" }));
    expect(issues([disability({ fixedOn: "2030-04-01" }), dies("2030-03-31")])).toEqual(
      found(0, "fixedOn", { cause: "eventAfterDeath", max: "2030-03-31" }),
    );
    const career = [{ kind: "employee" as const, from: "2010-04", to: null, pay: { monthly: 300_000 } }];
    const applied: EventFile = {
      kind: "jobLoss",
      on: "2030-02-28",
      person: "self",
      unemploymentBenefit: { appliedOn: "2030-04-01", days: 90 },
    };
    expect(issues([applied, dies("2030-03-31")], {}, { career })).toEqual(
      found(0, "unemploymentBenefit.appliedOn", { cause: "eventAfterDeath", max: "2030-03-31" }),
    );
    const drawn: EventFile = {
      kind: "continuationBenefit",
      person: "self",
      from: "2046-04",
      to: "2047-04",
      monthlyWageAt60: 300_000,
    };
    expect(issues([drawn, dies("2046-03-31")], {}, { career })).toEqual(
      found(0, "from", { cause: "eventAfterDeath", max: "2046-03" }),
    );
  });
});
