import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlanFile } from "#lib/input/index.ts";
import { type Change, householdMonths, type ScenarioProjection } from "#lib/simulate.ts";
import { parseDate, parseMonth } from "#lib/time/index.ts";
import { aPlan, only } from "./plan.ts";

type PersonFile = PlanFile["people"][number];

/** Totals of a statement whose remuneration-related part is 1,440,000 yen beside a transitional addition of `addition`. */
const record = (through: string, addition: number) => ({
  through,
  contributionMonths: { paid: 480 },
  employees: {
    monthsTo2003: 240,
    monthsFrom2003: 240,
    monthsAged20To59: 480,
    earnedAnnualAmount: 1_440_000 + addition,
  },
});

const work = (from: string, to: string, bonusMonth: number) => ({
  kind: "employee" as const,
  from,
  to,
  pay: { monthly: 500_000, bonuses: [{ month: bonusMonth, amount: 1_200_000 }] },
});

const employees = (scenario: ScenarioProjection, person = "self") =>
  scenario.changes.filter(({ person: id, benefit }) => id === person && benefit === "oldAgeEmployees");
const inMonth = (changes: readonly Change[], month: string) =>
  changes.findLast((change) => change.month <= parseMonth(month));

/** Born 1959-06-15, 67 in 2026, back at work from 2026-10; a younger spouse where asked. */
function workerOf67(person: Partial<PersonFile> = {}, facts: Partial<PlanFile> = {}, married = false) {
  const self = {
    id: "self",
    bornOn: "1959-06-15",
    sex: "male" as const,
    nationality: "japanese" as const,
    record: record("2026-05", 380),
    career: [work("2026-10", "2027-10", 11)],
    ...person,
  };
  const spouse = { id: "spouse", bornOn: "1968-06-15", sex: "female" as const, nationality: "japanese" as const };
  return only(
    aPlan({}, facts.law ? { assumptions: {} } : {}, {
      people: married ? [self, spouse] : [self],
      ...(married ? { marriages: [{ between: ["self", "spouse"], from: "1995-04-01" }] } : {}),
      ...facts,
    }),
  );
}

describe("R-390, X-20 a worker of 67 in 2026-11: B 120,000, pay 500,000 and 1,200,000 of bonuses", () => {
  const changes = employees(workerOf67());
  it("withholds 420,000 a year and pays 1,020,000 beside the transitional addition", () => {
    const november = inMonth(changes, "2026-11");
    expect(november?.suspended.remunerationRelated).toBe(420_000);
    expect(november?.parts).toMatchObject({ remunerationRelated: 1_020_000, transitional: 380 });
    expect(november?.suspendedMonthlyAmount).toBe(35_000);
    expect(november?.reason).toEqual({ code: "earningsTest", pay: 600_000, threshold: 650_000 });
  });
  it("R-393 the month in which insurance begins is free, the last month is tested", () => {
    expect(inMonth(changes, "2026-10")?.suspended.remunerationRelated).toBe(0);
    // months after October 2026 are in the pension from 2027-10 on
    expect(inMonth(changes, "2027-09")?.suspended.remunerationRelated).toBe(420_000);
    expect(inMonth(changes, "2027-10")?.suspended.remunerationRelated).toBe(0);
  });
  it("R-394 without the bonus in its twelve months, 500,000 and 120,000 stay below 650,000", () => {
    const long = employees(workerOf67({ career: [{ ...work("2026-10", "2029-06", 11), pay: { monthly: 500_000 } }] }));
    expect(long.every(({ suspended }) => suspended.remunerationRelated === 0)).toBe(true);
  });
});

describe("R-390, R-345 the timeline and the months name what is withheld", () => {
  const scenario = workerOf67({}, {}, true);
  it("35,000 a month from November 2026 on, beside an addition that began before the plan's start", () => {
    const november = scenario.timeline.find(
      (point) =>
        point.kind === "benefit" && point.benefit === "oldAgeEmployees" && point.month === parseMonth("2026-11"),
    );
    expect(november).toMatchObject({ suspended: 35_000, reason: { code: "earningsTest" } });
    expect(november).not.toHaveProperty("begins");
    const months = householdMonths(scenario, new Map([["self", parseDate("1959-06-15")]]));
    expect(months[0]?.people[0]).toMatchObject({ withheld: 35_000 });
  });
  it("an addition that begins with the pension is named at its start", () => {
    const young = workerOf67({ bornOn: "1962-06-15", record: record("2026-05", 380), career: [] }, {}, true);
    const start = young.timeline.find((point) => point.kind === "benefit" && point.benefit === "oldAgeEmployees");
    expect(start).toMatchObject({ month: parseMonth("2027-07"), begins: ["dependents"] });
    expect(start).not.toHaveProperty("suspended");
  });
});

describe("R-345, X-21 the spouse's addition and the test", () => {
  it("partly withheld: the addition of 423,700 is paid in full", () => {
    const changes = employees(workerOf67({}, {}, true));
    expect(inMonth(changes, "2026-11")?.parts.dependents).toBe(423_700);
  });
  it("R-391 under the law of 2018-10 all 1,440,000 and the addition are withheld, the transitional addition stays", () => {
    const scenario = only(
      aPlan(
        {},
        { assumptions: {} },
        {
          startsAt: "2018-10",
          law: { knownAt: "2018-10" },
          people: [
            {
              id: "self",
              bornOn: "1951-06-15",
              sex: "male",
              nationality: "japanese",
              // FY2018: 1,625 x 480 = 780,000 less 779,300
              record: record("2018-04", 700),
              career: [work("2018-09", "2019-03", 10)],
            },
            { id: "spouse", bornOn: "1960-06-15", sex: "female", nationality: "japanese" },
          ],
          marriages: [{ between: ["self", "spouse"], from: "1995-04-01" }],
        },
      ),
    );
    const october = inMonth(employees(scenario), "2018-10");
    expect(october?.parts).toMatchObject({ remunerationRelated: 0, transitional: 700, dependents: 0 });
    // 224,300 and the special addition of 165,500
    expect(october?.suspended).toMatchObject({ remunerationRelated: 1_440_000, dependents: 389_800 });
    expect(inMonth(employees(scenario), "2018-09")?.parts).toMatchObject({
      remunerationRelated: 1_440_000,
      dependents: 389_800,
    });
  });
  it("the same worker of 2026 under a law that stands still at 2018-10", () => {
    const changes = employees(workerOf67({}, { law: { knownAt: "2018-10", frozenAt: "2018-10" } }));
    expect(inMonth(changes, "2026-11")?.parts.remunerationRelated).toBe(0);
  });
});

describe("R-383, R-385 deferral with work", () => {
  const claim = (age: number) => ({
    commencement: [{ person: "self", oldAgeEmployees: { years: age, months: 0 } }],
  });
  it("R-383 half of the waiting months half withheld: three quarters of the related part grow, the addition in full", () => {
    // 65 in 2026-06, claimed in 2028-06: waiting months 2026-07 to 2028-06. B = 100,000, W = 650,000 in 2026-07 to 2027-06:
    // 100,000 over, half of it 50,000 of 100,000. 1,200,000 x 0.75 + 380 = 900,380, x 0.168 = 151,263.84
    const person = {
      bornOn: "1961-06-15",
      record: {
        ...record("2026-05", 380),
        employees: { ...record("2026-05", 380).employees, earnedAnnualAmount: 1_200_380 },
      },
      career: [{ kind: "employee" as const, from: "2026-06", to: "2027-07", pay: { monthly: 650_000 } }],
    };
    const amount = (age: number) => inMonth(employees(only(aPlan(person, claim(age)))), "2028-07")?.annualAmount ?? 0;
    // months insured after 65 bring both the same
    expect(amount(67) - amount(65)).toBe(151_264);
  });
});

describe("R-390, X-22 under 65", () => {
  it("the special pension of a woman of 64 is tested by the one threshold since 2022-04: 400,000 is below 650,000", () => {
    const woman = {
      bornOn: "1962-06-15",
      sex: "female" as const,
      record: {
        ...record("2026-05", 0),
        employees: { ...record("2026-05", 0).employees, earnedAnnualAmount: 1_200_380 },
      },
      career: [{ kind: "employee" as const, from: "2026-06", to: "2027-06", pay: { monthly: 300_000 } }],
    };
    const { changes } = only(aPlan(woman));
    const special = changes.filter(({ benefit }) => benefit === "specialOldAgeEmployees");
    expect(special.every(({ suspended }) => suspended.remunerationRelated === 0)).toBe(true);
    expect(special.at(-1)).toMatchObject({ month: parseMonth("2027-07"), reason: { code: "specialEnds" } });
  });
  it("X-22 in 2018-10 two thresholds: B 100,000 and W 300,000 leave 40,000 a month; X-23 W 500,000 leaves nothing", () => {
    const at = (monthly: number) => {
      const plan = aPlan(
        {
          bornOn: "1955-10-15",
          sex: "male",
          record: {
            ...record("2018-06", 0),
            employees: { ...record("2018-06", 0).employees, earnedAnnualAmount: 1_200_700 },
          },
          career: [{ kind: "employee", from: "2018-07", to: "2020-10", pay: { monthly } }],
        },
        { assumptions: {} },
        { startsAt: "2018-10", law: { knownAt: "2018-10" } },
      );
      const special = only(plan).changes.filter(({ benefit }) => benefit === "specialOldAgeEmployees");
      return inMonth(special, "2018-10");
    };
    expect(at(300_000)?.parts.remunerationRelated).toBe(480_000);
    expect(at(500_000)?.parts.remunerationRelated).toBe(0);
    expect(at(500_000)?.suspended.remunerationRelated).toBe(1_200_000);
  });
});

describe("R-390 over random work", () => {
  const monthly = fc.integer({ min: 88, max: 1200 }).map((thousands) => thousands * 1000);
  const bonus = fc.integer({ min: 0, max: 3000 }).map((thousands) => thousands * 1000);
  it("never withholds more than the remuneration-related part without the increment, nor anything up to the highest free pay", () => {
    fc.assert(
      fc.property(monthly, bonus, fc.constantFrom(65, 67, 70), (pay, bonuses, age) => {
        const person = {
          bornOn: "1961-06-15",
          record: record("2026-05", 380),
          career: [
            {
              kind: "employee" as const,
              from: "2026-06",
              to: "2031-06",
              pay: { monthly: pay, ...(bonuses > 0 ? { bonuses: [{ month: 12, amount: bonuses }] } : {}) },
            },
          ],
        };
        const scenario = only(
          aPlan(person, { commencement: [{ person: "self", oldAgeEmployees: { years: age, months: 0 } }] }),
        );
        const plain = employees(only(aPlan(person)));
        for (const { month, parts, suspended } of employees(scenario)) {
          const without = plain.findLast((change) => change.month <= month);
          const related = (without?.parts.remunerationRelated ?? 0) + (without?.suspended.remunerationRelated ?? 0);
          expect(suspended.remunerationRelated).toBeLessThanOrEqual(related);
          expect(parts.remunerationRelated).toBeGreaterThanOrEqual(0);
        }
        const right = scenario.people[0]?.rights.find(({ benefit }) => benefit === "oldAgeEmployees");
        const free = right?.status === "payable" ? (right.unsuspendedUpTo ?? 0) : 0;
        // the grade above the pay and the bonuses of a month at most
        if (pay + 30_000 + bonuses / 12 < free - 60_000)
          expect(employees(scenario).every(({ suspended }) => suspended.remunerationRelated === 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
  it("X-20 the highest free pay beside B of 120,000 is 530,000 in FY2026", () => {
    const right = workerOf67().people[0]?.rights.find(({ benefit }) => benefit === "oldAgeEmployees");
    expect(right).toMatchObject({ unsuspendedUpTo: 530_000 });
  });
});

describe("R-395 several kinds of insurance", () => {
  it("are tested together: half the months as a local official withhold what private ones do", () => {
    const career = (scheme: "private" | "localService") => [
      { kind: "employee" as const, scheme, from: "1990-04", to: "2008-04", pay: { monthly: 500_000 } },
      { kind: "employee" as const, from: "2008-04", to: "2028-06", pay: { monthly: 650_000 } },
    ];
    const withheld = (scheme: "private" | "localService") =>
      employees(only(aPlan({ bornOn: "1961-06-15", career: career(scheme) }))).map(
        ({ month, suspended }) => [month, suspended.remunerationRelated] as const,
      );
    expect(withheld("localService")).toEqual(withheld("private"));
    expect(withheld("private").some(([, amount]) => amount > 0)).toBe(true);
  });
});

describe("R-396, R-365, X-47 44 years of one kind", () => {
  const months = { monthsTo2003: 240, monthsFrom2003: 290, monthsAged20To59: 480 };
  const woman = {
    bornOn: "1965-06-01",
    sex: "female" as const,
    record: {
      through: "2026-09",
      // the months under 20 and from 60 on are complementary to the basic pension
      contributionMonths: { paid: 480, complementary: 50 },
      employees: { ...months, averageStandardMonthlyRemuneration: 300_000, averageStandardRemuneration: 300_000 },
    },
  };
  const special = (person: Partial<PersonFile>) =>
    only(aPlan(person)).changes.filter(({ benefit }) => benefit === "specialOldAgeEmployees");
  it("retired: from 2029-06, at 64, with the fixed part of 1,766 x 480 = 847,680", () => {
    const [first] = special(woman);
    expect(first).toMatchObject({ month: parseMonth("2029-06"), parts: { fixed: 847_680 } });
  });
  it("insured: no fixed part until she leaves at the end of 2029, then from 2030-01", () => {
    const work = { kind: "employee" as const, from: "2026-10", to: "2030-01", pay: { monthly: 200_000 } };
    const changes = special({ ...woman, career: [work] });
    expect(changes[0]).toMatchObject({ month: parseMonth("2029-06"), parts: { fixed: 0 } });
    expect(inMonth(changes, "2030-01")).toMatchObject({ month: parseMonth("2030-01"), parts: { fixed: 847_680 } });
  });
  it("insured again: the fixed part is withheld wholly while the work lasts, the related part stays", () => {
    const work = { kind: "employee" as const, from: "2029-10", to: "2030-03", pay: { monthly: 200_000 } };
    const changes = special({ ...woman, career: [work] });
    const working = inMonth(changes, "2029-12");
    expect(working?.suspended).toMatchObject({ fixed: 847_680, remunerationRelated: 0 });
    expect(working?.parts.fixed).toBe(0);
    expect(working?.parts.remunerationRelated).toBeGreaterThan(0);
    expect(inMonth(changes, "2030-03")?.parts.fixed).toBe(847_680);
  });
  it("527 months open nothing", () => {
    const fewer = { ...woman.record, employees: { ...woman.record.employees, monthsFrom2003: 287 } };
    expect(special({ ...woman, record: fewer })[0]?.parts.fixed).toBe(0);
  });
});
