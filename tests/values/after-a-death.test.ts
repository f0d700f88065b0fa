import { describe, expect, it } from "vitest";
import type { PlanFile } from "#lib/input/index.ts";
import { lifetimeValues, whenToStart } from "#lib/simulate.ts";
import { type Month, parseMonth } from "#lib/time/index.ts";
import { aPlan } from "../projection/plan.ts";
import { dyingInOneOf } from "./survival.ts";

type PersonFile = PlanFile["people"][number];
const START = parseMonth("2026-11");
const diesIn = (...months: string[]) => months.map((month) => dyingInOneOf(START, [parseMonth(month) as Month]));

const person = (id: string, bornOn: string, sex: "male" | "female", facts: Partial<PersonFile>): PersonFile =>
  ({ id, bornOn, sex, nationality: "japanese", ...facts }) as PersonFile;
const couple = (people: PersonFile[], scenarios: Partial<PlanFile["scenarios"][number]>[]) =>
  aPlan(
    {},
    {},
    {
      people,
      marriages: [{ between: ["self", "spouse"], from: "1995-04-01" }],
      scenarios: scenarios.map((one) => ({
        id: "only",
        name: "only",
        assumptions: { outlook: { kind: "level", amountsOf: "FY2026" } },
        ...one,
      })) as PlanFile["scenarios"],
    },
  );

/** 480 paid months, and 240 of employees' insurance: 847,300 and what was earned a year at FY2026 rates. */
const recordOf = (earned: number): PersonFile["record"] => ({
  through: "2026-10",
  contributionMonths: { paid: 480 } as never,
  employees: { monthsTo2003: 120, monthsFrom2003: 120, monthsAged20To59: 240, earnedAnnualAmount: earned } as never,
});

const startsAt = (years: number, months = 0) => [
  { person: "self", oldAgeBasic: { years, months } as never, oldAgeEmployees: { years, months } as never },
];

describe("R-236, R-340 heirs of who waited past the death of the other", () => {
  const plan = couple(
    [
      person("self", "1961-05-10", "male", { record: recordOf(1_600_190) }),
      person("spouse", "1970-06-10", "female", {}),
    ],
    [{ commencement: startsAt(70) }],
  );
  const survivals = diesIn("2028-10", "2027-10");
  // 65 in 2026-05: 29 months of his own, and of the addition for her 17, to the month of her death
  const due = (29 * (847_300 + 1_600_190) + 17 * 423_700) / 12;

  it("get the addition for her up to the month of her death", () => {
    expect(lifetimeValues(plan, "only", { survivals }).household.toHeirs).toBeCloseTo(due, 4);
  });
  it("by the fast way too", () => {
    const answer = whenToStart(plan, "only", { survivals });
    expect([answer.method, answer.planned.expected]).toEqual(["closed", expect.closeTo(due, 4)]);
  });
});

describe("R-244 a transfer addition alone that begins after 65", () => {
  const plan = couple(
    [
      person("self", "1962-08-15", "male", {
        career: [{ kind: "category1", from: "2000-04", to: "2010-12", payment: "student" }],
      }),
      person("spouse", "1969-10-02", "female", {
        career: [{ kind: "employee", from: "2000-04", to: "2034-10", pay: { monthly: 400_000 } }],
      }),
    ],
    [{}],
  );
  const worth = (month: string) => whenToStart(plan, "only", { survivals: diesIn(month, "2040-01") }).planned.expected;

  it("is worth its months: 43 of them from the month after she attains 65", () => {
    expect(worth("2038-05") - worth("2034-10")).toBeCloseTo((43 * 16_335) / 12, 4);
  });
});

describe("R-230, R-380 a deferral that was barred by a death before 66", () => {
  const planOf = (years: number, months: number) =>
    couple(
      [
        person("self", "1961-06-10", "male", { record: recordOf(1_600_190) }),
        person("spouse", "1962-06-10", "female", { record: recordOf(900_190) }),
      ],
      [{ commencement: startsAt(years, months) }],
    );
  const worthOf = (years: number, months: number) =>
    lifetimeValues(planOf(years, months), "only", { survivals: diesIn("2041-05", "2026-12") }).household.expected;

  it("brings the pensions from 65 on, whatever month they were planned for", () => {
    // from the plan's start to 2041-05 they are 175 months; she has two of her special pension, 900,000 a year
    expect(worthOf(70, 2)).toBeCloseTo((175 * (847_300 + 1_600_190) + 2 * 900_000) / 12, 4);
    expect(worthOf(70, 2)).toBeCloseTo(worthOf(72, 0), 4);
  });

  it("by a death on the first of the month of a claim at 66, which is attained on the 9th: both ways all 175 months", () => {
    const survivals = diesIn("2041-05", "2027-06");
    const plan = planOf(66, 0);
    const { method, planned } = whenToStart(plan, "only", { survivals });
    // she has eight months of her special pension
    const from65 = (175 * (847_300 + 1_600_190) + 8 * 900_000) / 12;
    expect(lifetimeValues(plan, "only", { survivals }).household.expected).toBeCloseTo(from65, 4);
    expect([method, planned.expected]).toEqual(["closed", expect.closeTo(from65, 4)]);
  });
});
