import { describe, expect, it } from "vitest";
import { type PlanFile, readPlan } from "#lib/input/index.ts";
import { householdYears, type ScenarioProjection, type TimelinePoint } from "#lib/simulate.ts";
import { formatMonth, monthsOf } from "#lib/time/index.ts";
import { AT_FY2026, only } from "./plan.ts";

const employed = (from: string, to: string | null, monthly = 300_000, more: { shortTime?: boolean } = {}) => ({
  kind: "employee" as const,
  from,
  to,
  pay: { monthly },
  ...more,
});

/** A worker of 1970 and a spouse of 1972 in category 3, from November 2026 on at FY2026 rates. */
function couple(
  worker: NonNullable<PlanFile["people"][number]["career"]>,
  differs: Partial<PlanFile["scenarios"][number]> = {},
  facts: Partial<PlanFile> = {},
): ScenarioProjection {
  const read = readPlan({
    format: "nenrin-plan",
    version: 1,
    name: "couple",
    startsAt: "2026-11",
    people: [
      { id: "worker", bornOn: "1970-06-15", sex: "male", career: worker },
      {
        id: "spouse",
        bornOn: "1972-06-15",
        sex: "female",
        career: [{ kind: "category3", from: "1994-04", to: null }],
      },
    ],
    scenarios: [{ id: "only", name: "only", assumptions: AT_FY2026, ...differs }],
    ...facts,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return only(read.plan);
}

const said = (points: readonly TimelinePoint[]) =>
  points.map((point) => [
    formatMonth(point.month),
    point.kind,
    point.person ?? point.child ?? "all",
    point.reason.code,
    ...("before" in point ? [point.before, point.after] : []),
    point.label,
  ]);
const of = ({ timeline }: ScenarioProjection, kind: TimelinePoint["kind"], person?: string) =>
  said(timeline.filter((point) => point.kind === kind && (person === undefined || point.person === person)));

describe("R-101, R-102, R-106 changes of status with their reasons", () => {
  const leaves = couple([employed("1992-04", "2027-04")]);
  it("the spouse becomes category 1 because the worker leaves employees' insurance, with its cost", () => {
    expect(of(leaves, "status", "spouse")).toEqual([
      ["2027-04", "status", "spouse", "spouseLeavesInsurance", "category3", "paid", "enacted"],
      ["2032-06", "status", "spouse", "turnsAge", "paid", "none", "enacted"],
    ]);
    expect(of(leaves, "contribution", "spouse")).toEqual([
      ["2027-04", "contribution", "spouse", "followsStatus", 0, 17_920, "level"],
      ["2032-06", "contribution", "spouse", "followsStatus", 17_920, 0, "enacted"],
    ]);
  });
  it("the worker: leaves, 60 without insurance, pensions at 65", () => {
    expect(said(leaves.timeline.filter(({ person }) => person === "worker")).slice(0, 5)).toEqual([
      ["2027-04", "status", "worker", "leavesInsurance", "category2", "notSaid", "enacted"],
      // 300,000 x 9.15 %
      ["2027-04", "contribution", "worker", "followsStatus", 27_450, 0, "enacted"],
      ["2030-06", "status", "worker", "turnsAge", "notSaid", "none", "enacted"],
      ["2035-06", "age", "worker", "turnsAge", "enacted"],
      ["2035-07", "benefit", "worker", "startsAt65", 0, expect.any(Number), "level"],
    ]);
  });
  it("R-338, R-339 a worker to 70: insurance ends with the age; the spouse of category 3 at the worker's 65", () => {
    const younger = couple([employed("1992-04", null)], {}, {}).timeline;
    expect(said(younger.filter(({ kind, person }) => kind === "status" && person === "worker"))).toEqual([
      ["2030-06", "status", "worker", "turnsAge", "category2", "category2Outside", "enacted"],
      ["2040-06", "status", "worker", "insuranceEndsAt70", "category2Outside", "none", "enacted"],
    ]);
    const old = couple(
      [employed("1982-04", null)],
      {},
      {
        people: [
          { id: "worker", bornOn: "1964-06-15", sex: "male", career: [employed("1986-04", null)] },
          {
            id: "spouse",
            bornOn: "1975-06-15",
            sex: "female",
            career: [{ kind: "category3", from: "1997-04", to: null }],
          },
        ],
      },
    );
    expect(of(old, "status", "spouse")[0]).toEqual([
      "2029-06",
      "status",
      "spouse",
      "spouseReaches65",
      "category3",
      "paid",
      "enacted",
    ]);
  });
});

describe("R-034 amounts of their own month and of the outlook", () => {
  it("a pension of FY2026 is enacted, one from FY2027 on stands at the level", () => {
    const start = (bornOn: string) =>
      couple(
        [],
        {},
        {
          people: [
            {
              id: "worker",
              bornOn,
              sex: "male",
              career: [{ kind: "category1", from: "1987-04", to: "2021-04", payment: "paid" }],
            },
          ],
        },
      ).timeline.find(({ kind }) => kind === "benefit");
    expect(start("1962-02-15")).toMatchObject({ label: "enacted", reason: { code: "startsAt65" } });
    expect(start("1962-03-15")).toMatchObject({ label: "level", reason: { code: "startsAt65" } });
  });
  it("the announced contribution of FY2027 is named beside the level that is computed with", () => {
    const law = couple([employed("1992-04", "2027-01")]).timeline.find(
      ({ reason }) => reason.code === "lawContribution",
    );
    expect(law).toMatchObject({ label: "announced", reason: { fiscalYear: 2027, amount: 18_290 } });
    expect(law && formatMonth(law.month)).toBe("2027-04");
  });
});

describe("R-410 law that is dated ahead, where it bears on the household", () => {
  const laws = (scenario: ScenarioProjection) => of(scenario, "law").map(([month, , , code]) => `${month} ${code}`);
  it("new top grades for pay above them, firm sizes for a spouse in category 3, survivors and additions for a couple", () => {
    expect(laws(couple([employed("1992-04", null, 900_000)]))).toEqual([
      "2027-09 lawTopGrade",
      "2027-10 lawFirmSize",
      "2028-04 lawSpouseAddition",
      "2028-04 lawSurvivors",
      "2028-09 lawTopGrade",
      "2029-09 lawTopGrade",
      "2029-10 lawFirmSize",
    ]);
    // 680,000 at 9.15 % is 62,220; 710,000 is 64,965
    expect(of(couple([employed("1992-04", null, 700_000)]), "contribution", "worker")[0]).toEqual([
      "2027-09",
      "contribution",
      "worker",
      "payChanges",
      59_475,
      62_220,
      "enacted",
    ]);
  });
  it("nothing of it for someone alone and self-employed but the announced contribution", () => {
    const alone = couple(
      [],
      {},
      {
        people: [
          {
            id: "worker",
            bornOn: "1980-06-15",
            sex: "male",
            career: [{ kind: "category1", from: "2000-06", to: null, payment: "paid" }],
          },
        ],
      },
    );
    expect(laws(alone)).toEqual(["2027-04 lawContribution"]);
  });
  it("R-108 who joins by choice pays the announced contribution too", () => {
    const voluntary = {
      id: "worker",
      bornOn: "1966-01-15",
      sex: "male" as const,
      career: [
        { kind: "category1" as const, from: "1996-01", to: "2026-01", payment: "paid" as const },
        { kind: "voluntary" as const, from: "2026-01", to: "2030-01" },
      ],
    };
    expect(laws(couple([], {}, { people: [voluntary] }))).toContain("2027-04 lawContribution");
  });
  it("not what was unknown, nor what is frozen out", () => {
    const career = [employed("1992-04", null, 900_000)];
    expect(
      laws(
        couple(
          career,
          { assumptions: { outlook: { kind: "level", amountsOf: "FY2025" } } },
          { law: { knownAt: "2025-05" } },
        ),
      ),
    ).toEqual([]);
    expect(laws(couple(career, {}, { law: { frozenAt: "2027-09" } }))).toEqual(["2027-09 lawTopGrade"]);
  });
  it("the childcare exemption and the additions for a child, where there is one", () => {
    const child = couple(
      [employed("1992-04", "2026-08")],
      {},
      {
        startsAt: "2026-09",
        children: [{ id: "child", bornOn: "2026-06-10", parents: ["worker", "spouse"] }],
      },
    );
    const found = laws(child);
    expect(found).toContain("2026-10 lawChildcareExemption");
    expect(found).toContain("2028-04 lawChildAddition");
  });
});

describe("events, children and ages on the line", () => {
  const eventful = couple(
    [employed("1992-04", null)],
    {
      events: [
        { kind: "death", on: "2050-03-31", person: "worker" },
        { kind: "divorce", on: "2045-01-10", between: ["worker", "spouse"] },
        { kind: "childbirth", on: "2028-04-01", child: "second", parents: ["worker"] },
        { kind: "jobLoss", on: "2031-05-20", person: "worker" },
        { kind: "disability", firstVisitOn: "2032-02-01", person: "spouse", grades: [{ from: "2033-08", grade: 2 }] },
      ],
    },
    {
      marriages: [{ between: ["worker", "spouse"], from: "2000-01-10" }],
      children: [{ id: "first", bornOn: "2010-04-02", parents: ["worker", "spouse"] }],
    },
  );
  it("events stand in the months they happen in, in order", () => {
    expect(of(eventful, "event")).toEqual([
      ["2028-04", "event", "all", "eventChildbirth", "enacted"],
      ["2031-05", "event", "worker", "eventJobLoss", "enacted"],
      ["2032-02", "event", "spouse", "eventFirstVisit", "enacted"],
      ["2033-08", "event", "spouse", "eventGrade", "enacted"],
      ["2045-01", "event", "all", "eventDivorce", "enacted"],
      ["2050-03", "event", "worker", "eventDeath", "enacted"],
    ]);
  });
  it("R-001, R-461 children: the April after the year of 18, and 20; a day makes a year of difference", () => {
    // born 2010-04-02: 18 on 2028-04-01, FY2028; born 2028-04-01: 18 on 2046-03-31, FY2045
    expect(said(eventful.timeline.filter(({ child }) => child !== undefined))).toEqual([
      ["2029-04", "age", 1, "childOutOfBenefits", "enacted"],
      ["2030-04", "age", 1, "childTurns20", "enacted"],
      ["2046-04", "age", 2, "childOutOfBenefits", "enacted"],
      ["2048-03", "age", 2, "childTurns20", "enacted"],
    ]);
  });
  it("R-004 death ends the pensions, and the line goes on to the end of the other", () => {
    const ends = of(eventful, "benefit", "worker").filter(([month]) => month === "2050-04");
    expect(ends.map(([, , , code, , after]) => [code, after])).toEqual([
      ["death", 0],
      ["death", 0],
    ]);
    expect(eventful.timeline.every(({ month }) => month <= eventful.period.to)).toBe(true);
    // the spouse, born 1972-06-15, at 110
    expect(formatMonth(eventful.period.to)).toBe("2082-06");
  });
  it("is in order of time, from the plan's start on", () => {
    const months = eventful.timeline.map(({ month }) => month);
    expect(months).toEqual([...months].sort((a, b) => a - b));
    expect(formatMonth(months[0] ?? eventful.period.to) >= "2026-11").toBe(true);
  });
});

describe("R-003, R-006, R-009 the years of a household", () => {
  const scenario = couple([employed("1992-04", "2027-04")]);
  const years = householdYears(scenario, 2026);
  const year = (fiscalYear: number) => years.find((one) => one.fiscalYear === fiscalYear);
  it("both people on one line, what goes in and what comes out", () => {
    // 12 months at 27,450 for the worker; the spouse is category 3
    expect(year(2026)).toMatchObject({ paidIn: 329_400, paidOut: 0, payDays: 0, received: 0 });
    expect(year(2027)?.people).toMatchObject([
      { id: "worker", age: 57, statuses: ["notSaid"], contributions: 0 },
      { id: "spouse", age: 55, statuses: ["paid"], contributions: 215_040 },
    ]);
  });
  it("pay days: four in the year of the first pension, from August on; then six", () => {
    // the worker's pension is due from July 2035 and first paid on 15 August
    const first = year(2035);
    expect([first?.payDays, first?.payments[0]?.paidOn, year(2036)?.payDays]).toEqual([4, "2035-08-15", 6]);
    const paidFor = year(2040);
    expect(paidFor?.received).toBe(paidFor?.paidOut);
  });
  it("every year to the end, in which the last months are paid", () => {
    expect(years.at(-1)?.fiscalYear).toBe(2082);
    expect(years.every(({ people, fiscalYear }) => people.length === (fiscalYear > 2080 ? 1 : 2))).toBe(true);
    expect(monthsOf(2082).from <= scenario.period.to).toBe(true);
  });
});
