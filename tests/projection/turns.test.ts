import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prefixOf } from "#lib/career/index.ts";
import { horizonOf } from "#lib/figures/index.ts";
import { type Plan, type PlanFile, readPlan } from "#lib/input/index.ts";
import { householdOf } from "#lib/projection/index.ts";
import { aPlan } from "./plan.ts";
import { couplesInOldAge, planFiles } from "./random-plans.ts";

/** The runs and bonuses of everyone, as what was noted while their months were written gives them, and as every cell does. */
function runsOf(plan: Plan) {
  const scenario = plan.scenarios[0];
  if (!scenario) throw new Error("no scenario");
  const { members } = householdOf(plan, scenario, horizonOf(plan, scenario).params);
  return members.map(({ ledger, prefix }) => ({
    noted: [...prefix.runs, prefix.bonuses],
    all: [...prefixOf(ledger).runs, prefixOf(ledger).bonuses],
  }));
}

function expectSame(file: PlanFile): void {
  const read = readPlan(file);
  fc.pre(read.ok);
  if (read.ok) for (const { noted, all } of runsOf(read.plan)) expect(noted).toEqual(all);
}

type Scenario = Partial<PlanFile["scenarios"][number]>;
type Person = Partial<PlanFile["people"][number]>;

describe("R-147 a ledger turns nowhere but where something was noted as it was written", () => {
  it("careers of any kind", () => {
    fc.assert(fc.property(planFiles, expectSame), { numRuns: 60 });
  });
  it("couples with a divorce, a split or a death", () => {
    fc.assert(fc.property(couplesInOldAge, expectSame), { numRuns: 60 });
  });
  const on = (person: Person, scenario: Scenario = {}, facts: Partial<PlanFile> = {}) =>
    aPlan({ bornOn: "1985-06-15", ...person }, scenario, facts);
  const pay = { monthly: 300_000, annualRaise: 0.02, bonuses: [{ month: 6, amount: 400_000 }] };
  const employee = { kind: "employee", from: "2008-04", to: null, pay } as const;
  const category1 = { kind: "category1", from: "2008-04", to: null, payment: "paid", additional: true } as const;
  const cases: [string, Plan][] = [
    ["leave", on({ career: [{ ...employee, leaves: [{ kind: "childcare", from: "2015-03-10", to: "2015-12-20" }] }] })],
    ["years abroad", on({ career: [employee], staysAbroad: [{ from: "2006-02", to: "2007-10", country: "Kenya" }] })],
    [
      "lower pay while a child is raised",
      on(
        {
          career: [
            {
              ...employee,
              pay: { monthly: 400_000, steps: [{ from: "2016-01", monthly: 250_000 }] },
            },
          ],
          deemedRemunerationFiled: true,
        },
        {},
        { children: [{ id: "child", bornOn: "2015-01-10", parents: ["self"] }] },
      ),
    ],
    ["a job lost", on({ career: [employee] }, { events: [{ kind: "jobLoss", on: "2030-06-10", person: "self" }] })],
    [
      "a move abroad and back",
      on(
        { career: [category1] },
        {
          events: [
            { kind: "emigration", on: "2030-06-10", person: "self", country: "Kenya" },
            { kind: "return", on: "2034-02-01", person: "self" },
          ],
        },
      ),
    ],
    [
      "a birth in category 1",
      on(
        { career: [category1] },
        { events: [{ kind: "childbirth", on: "2027-03-05", child: "born", parents: ["self"] }] },
      ),
    ],
    [
      "months paid late",
      on(
        { career: [{ ...category1, from: "2020-04", payment: "fullExempt", additional: false }] },
        { latePayments: [{ person: "self", from: "2022-04", to: "2023-04", paidIn: "2027-01" }] },
      ),
    ],
    [
      "voluntary months that end at the full career",
      on({
        career: [
          { ...category1, from: "2006-06", to: "2045-06" },
          { kind: "voluntary", from: "2045-06", to: null },
        ],
      }),
    ],
  ];
  it.each(cases)("%s", (_, plan) => {
    const [self] = runsOf(plan);
    expect(self?.all.length).toBeGreaterThan(2);
    expect(self?.noted).toEqual(self?.all);
  });
});
