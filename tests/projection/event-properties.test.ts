import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Plan, type PlanFile, readPlan } from "#lib/input/index.ts";
import { type Change, explainFigure, PARTS, project, type ScenarioProjection, sumOfParts } from "#lib/simulate.ts";
import {
  addMonths,
  attainsInMonth,
  formatMonth,
  type IsoDate,
  type Month,
  monthOfDate,
  parseMonth,
} from "#lib/time/index.ts";
import { fault } from "../explain/oracle.ts";
import { bereavedCouples, planOf } from "./random-plans.ts";

const RUNS = { numRuns: 30 };

/** The plan of a file where it is sound; spells past a death may be refused, by name. */
function sound(file: unknown): Plan | undefined {
  const read = readPlan(file);
  return read.ok ? read.plan : undefined;
}

function of(file: unknown): { readonly plan: Plan; readonly scenario: ScenarioProjection } | undefined {
  const plan = sound(file);
  const scenario = plan && project(plan).scenarios[0];
  return plan && scenario ? { plan, scenario } : undefined;
}

/** What of each pension of a person holds in a month. */
const standing = (changes: readonly Change[], person: string, month: Month): Change[] => [
  ...new Map(
    changes.filter((one) => one.person === person && one.month <= month).map((one) => [one.benefit, one]),
  ).values(),
];

const eventsOf = (file: PlanFile) => file.scenarios[0]?.events ?? [];

/** The same plan with other events, and without the disabilities of the facts. */
const withEvents = (file: PlanFile, events: ReturnType<typeof eventsOf>): PlanFile => ({
  ...file,
  scenarios: file.scenarios.map((scenario) => ({ ...scenario, events })),
});

describe("R-004, R-600 events", () => {
  it("change nothing that is paid for the months before them, unless they end a deferral", () => {
    fc.assert(
      fc.property(bereavedCouples, (file) => {
        const [death] = eventsOf(file).filter((event) => event.kind === "death");
        const [before, after] = [
          of(
            withEvents(
              file,
              eventsOf(file).filter((one) => one !== death),
            ),
          ),
          of(file),
        ];
        if (!death || !before || !after || death.kind !== "death") return;
        // what a month out of work would take in does not come to who dies within it
        const until = monthOfDate(death.on as IsoDate);
        const paid = ({ changes }: ScenarioProjection) =>
          changes
            .filter(({ month }) => month < until)
            .map(({ person, benefit, month, parts, suspended }) => ({ person, benefit, month, parts, suspended }));
        // another right bars a deferral: the pension is one from 65 on, asked for at the age that was chosen
        const barred = ({ notCovered }: ScenarioProjection) =>
          notCovered.some(({ code }) => code === "basicDeferralBarred" || code === "employeesDeferralBarred");
        if (barred(before.scenario) || barred(after.scenario)) return;
        expect(paid(after.scenario)).toEqual(paid(before.scenario));
      }),
      RUNS,
    );
  });
});

describe("R-545, R-546, R-600 what is paid and what is suspended", () => {
  it("are never below zero, by part, and add up", () => {
    fc.assert(
      fc.property(bereavedCouples, (file) => {
        for (const change of of(file)?.scenario.changes ?? []) {
          for (const part of PARTS) {
            expect(change.parts[part], `${part} paid`).toBeGreaterThanOrEqual(0);
            expect(change.suspended[part], `${part} suspended`).toBeGreaterThanOrEqual(0);
          }
          expect(change.annualAmount).toBe(sumOfParts(change.parts));
          expect(change.monthlyAmount).toBe(Math.floor(change.annualAmount / 12));
        }
      }),
      RUNS,
    );
  });

  it("R-601 up to 65 one cause alone is paid; R-605 after it a basic and an employees' pension that go together", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(bereavedCouples, (file) => {
        const found = of(file);
        if (!found) return;
        const { plan, scenario } = found;
        for (const { id, bornOn } of plan.people) {
          const attains65 = attainsInMonth(bornOn as IsoDate, 65);
          const months = new Set([
            ...scenario.changes.filter(({ person }) => person === id).map(({ month }) => month),
            addMonths(attains65, 1),
          ]);
          for (const month of months) {
            const paid = standing(scenario.changes, id, month).filter(({ annualAmount }) => annualAmount > 0);
            const kinds = paid.map(({ benefit }) => benefit).sort();
            if (month <= attains65) expect(new Set(kinds.map(branchOf)).size, kinds.join()).toBeLessThanOrEqual(1);
            else
              expect(
                TOGETHER_FROM_65.some((set) => kinds.every((kind) => set.includes(kind))),
                kinds.join(),
              ).toBe(true);
            seen.add(kinds.join(" "));
          }
        }
      }),
      { numRuns: 150, seed: 5 },
    );
    // the plans do come to choices
    for (const kinds of [
      "disabilityBasic",
      "oldAgeBasic survivorsEmployees",
      "oldAgeBasic oldAgeEmployees survivorsEmployees",
    ])
      expect([...seen]).toContain(kinds);
  });

  it("R-030 what a month pays explains itself to the yen, step by step, and so does every right", () => {
    let explained = 0;
    fc.assert(
      fc.property(bereavedCouples, (file) => {
        const found = of(file);
        if (!found) return;
        const { plan, scenario } = found;
        const whole = scenario.changes.filter(({ parts, suspended }) => sumOfParts(parts) + sumOfParts(suspended) > 0);
        for (const { person, benefit, month, monthlyAmount, reason } of whole.filter((_, i) => i % 3 === 0)) {
          const steps = explainFigure(plan, { scenario: "only", person, kind: "award", benefit, month })?.steps;
          expect(steps?.at(-1)?.result, `${benefit} ${month} ${JSON.stringify(reason)}`).toBe(monthlyAmount);
          expect(steps?.map(fault).filter((one) => one !== undefined)).toEqual([]);
          explained++;
        }
        for (const { id, rights } of scenario.people)
          for (const right of rights.filter((one) => EVENT_BENEFITS.has(one.benefit))) {
            if (right.status !== "payable" || right.annualAmount === 0) continue;
            const question = { scenario: "only", person: id, kind: "right", benefit: right.benefit } as const;
            const steps = explainFigure(plan, question)?.steps;
            expect(steps?.at(-1)?.result, right.benefit).toBe(right.monthlyAmount);
            expect(steps?.map(fault).filter((one) => one !== undefined)).toEqual([]);
          }
      }),
      { numRuns: 25 },
    );
    expect(explained).toBeGreaterThan(10);
  });
});

const EVENT_BENEFITS: ReadonlySet<string> = new Set([
  "disabilityBasic",
  "disabilityEmployees",
  "survivorsBasic",
  "survivorsEmployees",
  "widowsPension",
]);

/** Typed from R-605: what may be paid together after the month of attaining 65. */
const TOGETHER_FROM_65: readonly (readonly string[])[] = [
  ["oldAgeBasic", "oldAgeEmployees", "survivorsEmployees"],
  ["disabilityBasic", "disabilityEmployees"],
  ["disabilityBasic", "oldAgeEmployees", "survivorsEmployees"],
  ["survivorsBasic", "survivorsEmployees"],
];

function branchOf(benefit: string): string {
  if (benefit.startsWith("disability")) return "disability";
  if (benefit.startsWith("survivors")) return "survivors";
  return benefit === "widowsPension" ? benefit : "oldAge";
}

describe("R-453, R-460, R-462 a heavier grade never pays less", () => {
  it("grade 1 >= grade 2 >= grade 3, basic and employees' pension together", () => {
    fc.assert(
      fc.property(bereavedCouples, (file) => {
        const amounts = ([1, 2, 3] as const).map((grade) => {
          const disabled = [{ firstVisitOn: "2024-06-15", cause: "x", grades: [{ from: "2025-12", grade }] }];
          const people = file.people.map((one) => ({ ...one, disabilities: one.id === "self" ? disabled : [] }));
          const found = of(withEvents({ ...file, people }, []));
          const rights = found?.scenario.people[0]?.rights ?? [];
          return rights
            .filter(({ benefit }) => benefit.startsWith("disability"))
            .reduce((sum, right) => sum + (right.status === "payable" ? right.annualAmount : 0), 0);
        });
        expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
      }),
      { numRuns: 40 },
    );
  });
});

describe("R-524 one more insured month never lowers the survivors' employees' pension", () => {
  it("of an insured worker who dies, 25 years or fewer", () => {
    const bornOn = "1976-04-10";
    const amount = (months: number): number => {
      const from = addMonths(parseMonth("2029-06"), -months);
      const file = {
        format: "nenrin-plan",
        version: 1,
        name: "worker",
        startsAt: "2026-11",
        people: [
          {
            id: "self",
            bornOn,
            sex: "male",
            nationality: "japanese",
            career: [{ kind: "employee", from: formatMonth(from), to: null, pay: { monthly: 300_000 } }],
          },
          { id: "spouse", bornOn: "1978-04-10", sex: "female", nationality: "japanese" },
        ],
        marriages: [{ between: ["self", "spouse"], from: "2012-05-01" }],
        scenarios: [{ id: "only", name: "only", events: [{ kind: "death", on: "2029-06-15", person: "self" }] }],
      };
      const right = project(planOf(file)).scenarios[0]?.people[1]?.rights.find(
        ({ benefit }) => benefit === "survivorsEmployees",
      );
      return right?.status === "payable" ? right.annualAmount : 0;
    };
    fc.assert(
      fc.property(fc.integer({ min: 26, max: 380 }), (months) => {
        expect(amount(months + 1)).toBeGreaterThanOrEqual(amount(months));
      }),
      { numRuns: 40 },
    );
  });
});
