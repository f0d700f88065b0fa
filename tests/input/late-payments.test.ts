import { describe, expect, it } from "vitest";
import { aPerson, aPlan, aScenario, issuesIn, type ScenarioFile, type SpellFile } from "./a-plan.ts";

const career: SpellFile[] = [
  { kind: "category1", from: "2012-04", to: "2018-04", payment: "student" },
  { kind: "category1", from: "2018-04", to: "2024-04", payment: "paid" },
  { kind: "category1", from: "2024-04", to: "2026-04", payment: "unpaid" },
];

const late = (payment: object, scenario: Partial<ScenarioFile> = {}) =>
  issuesIn(
    aPlan({
      people: [aPerson({ career })],
      scenarios: [
        aScenario({
          latePayments: [{ person: "self", from: "2024-10", to: "2025-04", paidIn: "2026-11", ...payment }],
          ...scenario,
        }),
      ],
    }),
  ).map(({ path, ...rest }) => ({ path: path.replace("scenarios.0.latePayments.", ""), ...rest }));

describe("R-116 unpaid months can be paid for two years", () => {
  it("October 2024 to the end of November 2026", () => {
    expect(late({})).toEqual([]);
    expect(late({ paidIn: "2026-12" })).toEqual([
      { path: "0.paidIn", code: "outOfRange", cause: "paidTooLate", month: "2024-10", max: "2026-11" },
    ]);
  });
  it("months the plan does not speak of stand as unpaid", () => {
    expect(late({ from: "2026-04", to: "2026-10" })).toEqual([]);
  });
});

describe("R-135 waived months can be paid for ten years", () => {
  it("November 2016 to November 2026", () => {
    expect(late({ from: "2016-11", to: "2018-04" })).toEqual([]);
    expect(late({ from: "2016-10", to: "2018-04" })).toEqual([
      { path: "0.paidIn", code: "outOfRange", cause: "paidTooLate", month: "2016-10", max: "2026-10" },
    ]);
  });
  it("a waived month once it is over", () => {
    const student: SpellFile[] = [{ kind: "category1", from: "2026-04", to: "2027-04", payment: "student" }];
    const paidIn = (month: string) =>
      issuesIn(
        aPlan({
          people: [aPerson({ career: student })],
          scenarios: [aScenario({ latePayments: [{ person: "self", from: "2026-10", to: "2026-12", paidIn: month }] })],
        }),
      );
    expect(paidIn("2026-12")).toEqual([]);
    expect(paidIn("2026-11")).toMatchObject([{ cause: "paidBefore", min: "2026-12" }]);
  });
  it("R-226 not from the month of an early claim on, nor from 65", () => {
    const unpaid: SpellFile[] = [{ kind: "category1", from: "2024-04", to: "2026-04", payment: "unpaid" }];
    const claimed = (bornOn: string, years: number) =>
      issuesIn(
        aPlan({
          people: [aPerson({ bornOn, career: unpaid })],
          scenarios: [
            aScenario({
              commencement: [{ person: "self", oldAgeBasic: { years } }],
              latePayments: [{ person: "self", from: "2025-10", to: "2026-01", paidIn: "2027-03" }],
            }),
          ],
        }),
      ).filter(({ path }) => path.includes("latePayments"));
    // born 1966-12-15: 60 in December 2026
    expect(claimed("1966-12-15", 60)).toEqual([expect.objectContaining({ cause: "paidAfterClaim", max: "2026-11" })]);
    expect(claimed("1966-12-15", 61)).toEqual([]);
    expect(claimed("1961-12-15", 70)).toEqual([expect.objectContaining({ cause: "paidAfterClaim", max: "2026-11" })]);
  });
});

describe("late payments that cannot be", () => {
  it("for months that are paid already, before the plan's present, twice, or after death", () => {
    expect(late({ from: "2020-04", to: "2020-06" })).toEqual([
      { path: "0.from", code: "contradiction", cause: "nothingToPay", with: "career", month: "2020-04" },
    ]);
    expect(late({ paidIn: "2026-10" })).toEqual([
      { path: "0.paidIn", code: "outOfRange", cause: "paidBeforeStart", min: "2026-11" },
    ]);
    const one = { person: "self", from: "2024-10", to: "2025-04", paidIn: "2026-11" };
    expect(late({}, { latePayments: [one, { ...one, from: "2025-01" }] })).toMatchObject([
      { path: "1.from", cause: "overlap", months: 3 },
    ]);
    expect(
      late(
        { from: "2025-10", to: "2026-01", paidIn: "2027-03" },
        { events: [{ kind: "death", on: "2027-01-10", person: "self" }] },
      ),
    ).toMatchObject([{ path: "0.paidIn", cause: "afterDeath", max: "2027-02" }]);
  });
});
