import { describe, expect, it } from "vitest";
import { disabilitiesOf, type PlanFile, readPlan } from "#lib/input/index.ts";
import { aPerson, aPlan, aScenario, issuesIn, type PersonFile, type ScenarioFile } from "./a-plan.ts";

type EventFile = NonNullable<ScenarioFile["events"]>[number];
type DisabilityFile = NonNullable<PersonFile["disabilities"]>[number];

/** Born 1985-06-15; the plan starts in 2026-11. */
const plan = (facts: DisabilityFile[], events: EventFile[] = []): PlanFile =>
  aPlan({ people: [aPerson({ disabilities: facts })], scenarios: [aScenario({ events })] });
const issues = (facts: DisabilityFile[], events: EventFile[] = []) => issuesIn(plan(facts, events));
const event = (firstVisitOn: string, rest: Partial<DisabilityFile> = {}): EventFile => ({
  kind: "disability",
  person: "self",
  firstVisitOn,
  ...rest,
});
const graded = (...from: string[]) => ({ grades: from.map((month) => ({ from: month, grade: 2 as const })) });
const found = (path: string, details: object, code = "outOfRange") => [{ path, code, ...details }];
const at = "scenarios.0.events.0";
const fact = "people.0.disabilities.0";

describe("R-451 grades of disability", () => {
  it("hold from the certification, 18 months after the first visit", () => {
    expect(issues([], [event("2027-05-20", graded("2028-11", "2030-02"))])).toEqual([]);
    expect(issues([], [event("2027-05-20", graded("2028-10"))])).toEqual(
      found(`${at}.grades.0.from`, { cause: "gradeBeforeCertification", min: "2028-11" }),
    );
    expect(issues([{ firstVisitOn: "2020-05-20", ...graded("2021-10") }])).toEqual(
      found(`${fact}.grades.0.from`, { cause: "gradeBeforeCertification", min: "2021-11" }),
    );
  });
  it("hold earlier where the state was fixed before, and no later for a state fixed after", () => {
    const fixed = (fixedOn: string, from: string) => issues([], [event("2027-05-20", { fixedOn, ...graded(from) })]);
    expect(fixed("2027-08-03", "2027-08")).toEqual([]);
    expect(fixed("2027-08-03", "2027-07")).toEqual(
      found(`${at}.grades.0.from`, { cause: "gradeBeforeCertification", min: "2027-08" }),
    );
    expect(fixed("2029-08-03", "2028-11")).toEqual([]);
  });
  it("never begin before the first visit, and follow each other", () => {
    expect(issues([], [event("2027-05-20", graded("2027-04"))])).toEqual(
      found(`${at}.grades.0.from`, { cause: "gradeBeforeVisit", min: "2027-05" }),
    );
    expect(issues([], [event("2027-05-20", graded("2028-11", "2028-11"))])).toEqual(
      found(`${at}.grades.1.from`, { cause: "gradeOrder", min: "2028-12" }),
    );
  });
  it("R-453 are 1 to 3, the state of the allowance, or none", () => {
    const grades = ([1, 2, 3, "allowance", "none"] as const).map((grade, i) => ({ from: `203${i}-01`, grade }));
    expect(issues([], [event("2027-05-20", { grades })])).toEqual([]);
    expect(issuesIn(plan([], [event("2027-05-20", { grades: [{ from: "2030-01", grade: 5 as 3 }] })]))).toEqual(
      found(`${at}.grades.0.grade`, { allowed: [1, 2, 3, "allowance", "none"] }, "notAllowedValue"),
    );
  });
  it("grade 4 of earlier plans, lighter than 3, is none", () => {
    const read = readPlan(plan([], [event("2027-05-20", { grades: [{ from: "2030-01", grade: 4 as 3 }] })]));
    expect(read).toMatchObject({ plan: { scenarios: [{ events: [{ grades: [{ grade: "none" }] }] }] } });
  });
});

describe("R-450 the first visit", () => {
  it("of a fact lies after birth and not after the present month", () => {
    expect(issues([{ firstVisitOn: "1985-06-15" }, { firstVisitOn: "2026-11-30" }])).toEqual([]);
    expect(issues([{ firstVisitOn: "1985-06-14" }])).toEqual(
      found(`${fact}.firstVisitOn`, { cause: "beforeBirth", min: "1985-06-15" }),
    );
    expect(issues([{ firstVisitOn: "2026-12-01" }])).toEqual(
      found(`${fact}.firstVisitOn`, { cause: "factAfterStart", max: "2026-11" }),
    );
    expect(issues([{ firstVisitOn: "2026-05-01", fixedOn: "2026-12-01" }])).toEqual(
      found(`${fact}.fixedOn`, { cause: "factAfterStart", max: "2026-11" }),
    );
  });
  it("comes before the state is fixed", () => {
    expect(issues([], [event("2027-05-20", { fixedOn: "2027-05-20" })])).toEqual([]);
    expect(issues([], [event("2027-05-20", { fixedOn: "2027-05-19" })])).toEqual(
      found(`${at}.fixedOn`, { cause: "fixedBeforeVisit", min: "2027-05-20" }),
    );
  });
});

describe("disabilities of one cause, and of two", () => {
  const eyes = { firstVisitOn: "2020-05-20", cause: "eyes", ...graded("2021-11") };
  it("two causes have first visits of their own, named or not", () => {
    expect(
      issues([eyes, { firstVisitOn: "2022-01-10", cause: "heart" }], [event("2027-05-20"), event("2028-05-20")]),
    ).toEqual([]);
  });
  it("one cause has one first visit, is fixed once, and its grades go on", () => {
    const later = (rest: Partial<DisabilityFile>, firstVisitOn = eyes.firstVisitOn) =>
      issues([eyes], [event(firstVisitOn, { cause: "eyes", ...rest })]);
    expect(later(graded("2030-01"))).toEqual([]);
    expect(later({}, "2020-05-21")).toEqual(
      found(
        `${at}.firstVisitOn`,
        { cause: "sameCause", with: `${fact}.firstVisitOn`, on: "2020-05-20" },
        "contradiction",
      ),
    );
    expect(later(graded("2021-11"))).toEqual(found(`${at}.grades.0.from`, { cause: "gradeOrder", min: "2021-12" }));
    expect(
      issues([{ ...eyes, fixedOn: "2021-01-05" }], [event("2020-05-20", { cause: "eyes", fixedOn: "2021-01-06" })]),
    ).toEqual(
      found(`${at}.fixedOn`, { cause: "sameCause", with: `${fact}.fixedOn`, on: "2021-01-05" }, "contradiction"),
    );
  });
  it("are one disability with all its grades, or two", () => {
    const events = [
      event("2020-05-20", { cause: "eyes", fixedOn: "2022-03-03", ...graded("2030-01") }),
      event("2027-05-20"),
    ];
    const read = readPlan(plan([eyes], events));
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const [person] = read.plan.people;
    const [scenario] = read.plan.scenarios;
    expect(person && scenario && disabilitiesOf(person, scenario)).toEqual([
      {
        firstVisitOn: "2020-05-20",
        fixedOn: "2022-03-03",
        cause: "eyes",
        grades: [
          { from: "2021-11", grade: 2 },
          { from: "2030-01", grade: 2 },
        ],
      },
      { firstVisitOn: "2027-05-20", grades: [] },
    ]);
  });
});

describe("facts with a default", () => {
  it("R-560 nobody earns above the income limit, and nobody is disabled, unless the plan says so", () => {
    const read = readPlan(aPlan());
    expect(read).toMatchObject({ plan: { people: [{ disabilities: [], incomeAboveLivelihoodLimit: false }] } });
    expect(issuesIn(aPlan({ people: [aPerson({ incomeAboveLivelihoodLimit: true })] }))).toEqual([]);
  });
});
