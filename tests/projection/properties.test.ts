import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { POST } from "#app/api/v1/simulate/route.ts";
import { type PlanFile, readPlan } from "#lib/input/index.ts";
import {
  auditRecord,
  householdYears,
  type PersonProjection,
  project,
  type ScenarioProjection,
  simulate,
} from "#lib/simulate.ts";
import {
  addMonths,
  attainsInMonth,
  fiscalYearOf,
  formatMonth,
  type IsoDate,
  type Month,
  monthsOf,
  parseMonth,
} from "#lib/time/index.ts";
import { planFiles, planOf } from "./random-plans.ts";

const scenarioOf = (file: unknown): ScenarioProjection => {
  const [only] = project(planOf(file)).scenarios;
  if (!only) throw new Error("no scenario");
  return only;
};
const RUNS = { numRuns: 60 };

describe("R-147 every month of a person has exactly one status", () => {
  it("runs follow each other from attaining 15 to attaining 75, without gap or overlap", () => {
    fc.assert(
      fc.property(planFiles, (file) => {
        for (const [i, { statuses }] of scenarioOf(file).people.entries()) {
          const bornOn = file.people[i]?.bornOn as IsoDate;
          expect(statuses.at(0)?.from).toBe(attainsInMonth(bornOn, 15));
          expect(statuses.at(-1)?.to).toBe(attainsInMonth(bornOn, 75));
          for (const [k, run] of statuses.entries()) {
            expect(run.to).toBeGreaterThan(run.from);
            if (k > 0) expect(run.from).toBe(statuses[k - 1]?.to);
          }
        }
      }),
      RUNS,
    );
  });
  it("what a spell says stands in its months, unless the law turned it and a notice says so", () => {
    fc.assert(
      fc.property(planFiles, (file) => {
        const { people, notices } = scenarioOf(file);
        for (const [i, { statuses }] of people.entries())
          for (const spell of file.people[i]?.career ?? []) {
            if (spell.kind !== "category1" && spell.kind !== "category3") continue;
            const [from, to] = [parseMonth(spell.from), parseMonth(spell.to ?? "2199-12")];
            const wanted = spell.kind === "category3" ? "category3" : WORD[spell.payment];
            const other = statuses.filter((run) => run.from < to && run.to > from && run.status !== wanted);
            const turned = notices.some(
              ({ code, person }) => code === "category3BecomesCategory1" && person === people[i]?.id,
            );
            expect(other.length === 0 || turned).toBe(true);
          }
      }),
      RUNS,
    );
  });
});

const WORD: Readonly<Record<string, string>> = {
  paid: "paid",
  unpaid: "unpaid",
  fullExempt: "fullExempt",
  student: "studentOrDeferred",
};

/** The same file with every spell cut in two where it can be. */
const split = (file: PlanFile): PlanFile => ({
  ...file,
  people: file.people.map((person) => ({
    ...person,
    career: (person.career ?? []).flatMap((spell) => {
      if (spell.to === null) return [spell];
      const middle = formatMonth(addMonths(parseMonth(spell.from), 1));
      return middle < spell.to
        ? [
            { ...spell, to: middle },
            { ...spell, from: middle },
          ]
        : [spell];
    }),
  })) as PlanFile["people"],
});

describe("R-012 months are counted, not spells", () => {
  it("splitting a spell changes nothing", () => {
    fc.assert(
      fc.property(planFiles, (file) => {
        expect(scenarioOf(split(file))).toEqual(scenarioOf(file));
      }),
      RUNS,
    );
  });
});

const sum = (person: PersonProjection, pick: (year: PersonProjection["years"][number]) => number) =>
  person.years.reduce((total, year) => total + pick(year), 0);

describe("R-320 contributions add up", () => {
  it("those of the years are those of the person; own and employer's share differ by the sen rule alone", () => {
    fc.assert(
      fc.property(planFiles, (file) => {
        for (const person of scenarioOf(file).people) {
          expect(sum(person, (year) => year.nationalContribution + year.employeesContribution)).toBe(
            person.ownContributions,
          );
          expect(sum(person, (year) => year.employerContribution)).toBe(person.employerContributions);
          const own = sum(person, (year) => year.employeesContribution);
          const insured = person.statuses
            .filter(({ status }) => status.startsWith("category2"))
            .reduce((months, { from, to }) => months + to - from, 0);
          // half of each month's and each bonus's amount, of which the worker drops 50 sen and less
          expect(person.employerContributions - own).toBeGreaterThanOrEqual(-2 * insured);
          expect(person.employerContributions - own).toBeLessThanOrEqual(2 * insured);
        }
      }),
      RUNS,
    );
  });
});

describe("R-006, R-009 the bimonthly payments are the yearly sums", () => {
  it("to the fractions that the law cuts off: under a yen an award and year, or a stretch of it", () => {
    fc.assert(
      fc.property(planFiles, (file) => {
        const scenario = scenarioOf(file);
        const years = householdYears(scenario, fiscalYearOf(scenario.period.from));
        const paidOut = years.reduce((total, year) => total + year.paidOut, 0);
        // the first pay day also pays the two months before the first year
        const begin = monthsOf(years[0]?.fiscalYear ?? 0).from;
        const payments = years.flatMap((year) => year.payments.filter(({ from }) => from >= begin));
        const received = payments.reduce((total, { amount }) => total + amount, 0);
        const awards = scenario.people.reduce((count, { rights }) => count + rights.length, 0);
        const cuts = awards * years.length + scenario.changes.length;
        // the months of the last payment before a year's end belong to the year, its pay day to the next
        const last = years.at(-1)?.payments.length ?? 0;
        expect(last).toBeLessThanOrEqual(6 * awards);
        expect(Math.abs(received - paidOut)).toBeLessThanOrEqual(cuts);
      }),
      RUNS,
    );
  });
});

/** The first month at 20 to 59, from April 2000 on, of which a person's career says nothing. */
function firstGap({ bornOn, career = [] }: PlanFile["people"][number]): string | undefined {
  const [at20, at60] = [20, 60].map((age) => attainsInMonth(bornOn as IsoDate, age)) as [Month, Month];
  for (let month = Math.max(at20, parseMonth("2000-04")) as Month; month < at60; month = addMonths(month, 1)) {
    const text = formatMonth(month);
    if (!career.some(({ from, to }) => from <= text && (to === null || text < to))) return text;
  }
  return undefined;
}

/** What the first person's months have earned in the end, at 65 and without additions, of both pensions. */
function earnedInTheEnd(file: PlanFile): number {
  const { changes } = scenarioOf(file);
  const last = new Map(
    changes
      .filter(({ person, annualAmount }) => person === "self" && annualAmount > 0)
      .map((one) => [one.benefit, one]),
  );
  return [...last.values()].reduce(
    (sum, { parts }) => sum + parts.basic + parts.additional + parts.remunerationRelated + parts.transitional,
    0,
  );
}

describe("R-211, R-331 one more month", () => {
  it.each([
    ["paid", (month: string, to: string) => ({ kind: "category1", from: month, to, payment: "paid" }) as const],
    [
      "insured",
      (month: string, to: string) => ({ kind: "employee", from: month, to, pay: { monthly: 88_000 } }) as const,
    ],
  ])("that is %s never lowers the unadjusted pension", (_, make) => {
    fc.assert(
      fc.property(planFiles, (file) => {
        const [self, ...others] = file.people;
        const month = self && firstGap(self);
        fc.pre(self !== undefined && month !== undefined);
        const career = [...(self.career ?? []), make(month, formatMonth(addMonths(parseMonth(month), 1)))];
        const more = { ...file, people: [{ ...self, career }, ...others] };
        expect(earnedInTheEnd(more)).toBeGreaterThanOrEqual(earnedInTheEnd(file));
      }),
      RUNS,
    );
  });
});

describe("when a plan starts is no fact of the law", () => {
  const STARTS = ["2019-04", "2022-10", "2026-11", "2033-04", "2038-01"].map(parseMonth);
  it("another first month changes no month before both", () => {
    const starts = fc.tuple(fc.constantFrom(...STARTS), fc.constantFrom(...STARTS));
    const bornOn = fc.constantFrom("2017-06-15", "2020-01-02", "2025-12-20", "2027-03-01");
    fc.assert(
      fc.property(planFiles, starts, bornOn, (file, [one, other], born) => {
        const children = [{ id: "child", bornOn: born, parents: file.people.map(({ id }) => id) }];
        const past = (start: Month) =>
          before(Math.min(one, other) as Month, { ...file, startsAt: formatMonth(start), children });
        expect(past(other)).toEqual(past(one));
      }),
      RUNS,
    );
  });
});

/** What a plan says of the months before one: standings and pensions, and contributions of the fiscal years before. */
function before(end: Month, file: PlanFile) {
  const { people, changes } = scenarioOf(file);
  return {
    statuses: people.map(({ statuses }) =>
      statuses
        .filter(({ from }) => from < end)
        .map(({ from, to, status }) => ({ from, to: Math.min(to, end), status })),
    ),
    years: people.map(({ years }) => years.filter(({ fiscalYear }) => fiscalYear < fiscalYearOf(end))),
    changes: changes.filter(({ month }) => month < end),
  };
}

const STATES = {
  knownAt: fc.option(fc.constantFrom("2018-04", "2019-10", "2022-03", "2024-05", "2026-11"), { nil: undefined }),
  frozenAt: fc.option(fc.constantFrom("2018-04", "2021-03", "2024-12", "2026-09"), { nil: undefined }),
};

describe("every state of the law computes", () => {
  it("whatever was known or frozen, with the audit of the record", () => {
    const startsAt = fc.constantFrom("2018-10", "2023-05", "2026-11", "2030-01");
    fc.assert(
      fc.property(planFiles, fc.record(STATES), startsAt, (file, { knownAt, frozenAt }, start) => {
        const law = { ...(knownAt ? { knownAt } : {}), ...(frozenAt ? { frozenAt } : {}) };
        const scenarios = file.scenarios.map(({ assumptions: _, ...scenario }) => scenario);
        const read = readPlan({ ...file, startsAt: start, law, scenarios });
        if (!read.ok) return;
        expect(project(read.plan).scenarios).toHaveLength(1);
        expect(auditRecord(read.plan, "only")).toHaveLength(file.people.length);
      }),
      { numRuns: 80 },
    );
  });
});

describe("one plan, one answer", () => {
  it("over HTTP as through the door", async () => {
    await fc.assert(
      fc.asyncProperty(planFiles, async (file) => {
        const request = new Request("http://localhost/api/v1/simulate", {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(file),
        });
        const answer = await POST(request);
        expect(await answer.json()).toEqual(JSON.parse(JSON.stringify(simulate(file))));
      }),
      { numRuns: 15 },
    );
  });
  it("on the command line as through the door", { timeout: 60_000 }, () => {
    for (const file of fc.sample(planFiles, { numRuns: 3, seed: 20261121 })) {
      const run = spawnSync(process.execPath, ["scripts/nenrin.ts", "simulate"], {
        cwd: fileURLToPath(new URL("../../", import.meta.url)),
        input: JSON.stringify(file),
        encoding: "utf8",
      });
      expect(JSON.parse(run.stdout)).toEqual(JSON.parse(JSON.stringify(simulate(file))));
    }
  });
});
