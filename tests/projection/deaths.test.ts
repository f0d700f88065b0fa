import { describe, expect, it } from "vitest";
import type { PlanFile } from "#lib/input/index.ts";
import type { ScenarioProjection } from "#lib/simulate.ts";
import { formatMonth } from "#lib/time/index.ts";
import { aPlan, only } from "./plan.ts";

type PersonFile = PlanFile["people"][number];
type ScenarioFile = PlanFile["scenarios"][number];
type EventFile = NonNullable<ScenarioFile["events"]>[number];
type CareerFile = NonNullable<PersonFile["career"]>;

const paid = (from: string, to: string | null = null) =>
  ({ kind: "category1", from, to, payment: "paid" }) as CareerFile[number];
const unpaid = (from: string, to: string | null = null) =>
  ({ kind: "category1", from, to, payment: "unpaid" }) as CareerFile[number];
const employed = (from: string, to: string | null = null, monthly = 350_000) =>
  ({ kind: "employee", from, to, pay: { monthly } }) as CareerFile[number];

const husband = (bornOn: string, career: CareerFile, facts: Partial<PersonFile> = {}): PersonFile =>
  ({ id: "husband", sex: "male", nationality: "japanese", bornOn, career, ...facts }) as PersonFile;
const wife = (bornOn: string, career: CareerFile, facts: Partial<PersonFile> = {}): PersonFile =>
  ({ id: "wife", sex: "female", nationality: "japanese", bornOn, career, ...facts }) as PersonFile;

/** A couple married since 2000, at FY2026 rates. */
function couple(
  people: readonly PersonFile[],
  events: readonly EventFile[],
  facts: Partial<PlanFile> = {},
  scenario: Partial<ScenarioFile> = {},
): ScenarioProjection {
  return only(
    aPlan(
      {},
      { events: [...events], ...scenario },
      { people: [...people], marriages: [{ between: ["husband", "wife"], from: "2000-04-01" }], ...facts },
    ),
  );
}

const dies = (person: string, on: string, more: object = {}): EventFile =>
  ({ kind: "death", person, on, ...more }) as EventFile;

const rightOf = (scenario: ScenarioProjection, person: string, benefit: string) =>
  scenario.people.find(({ id }) => id === person)?.rights.find((right) => right.benefit === benefit);

/** A benefit of a person as it changes: month, what is paid of each part, why. */
const changesOf = (scenario: ScenarioProjection, person: string, benefit: string) =>
  scenario.changes
    .filter((change) => change.person === person && change.benefit === benefit)
    .map(({ month, parts, reason }) => [
      formatMonth(month),
      Object.fromEntries(Object.entries(parts).filter(([, amount]) => amount > 0)),
      reason.code,
    ]);

const said = (scenario: ScenarioProjection, code: string) =>
  [...scenario.notices, ...scenario.notCovered].find((notice) => notice.code === code);

describe("R-550, R-551 months of category 1 are those before the month of death", () => {
  // in employees' insurance to 2024-06, category 1 from 2024-07 on: 36 months to 2027-06
  const dead = (on: string) =>
    couple(
      [husband("1975-06-10", [employed("1995-06", "2024-07"), paid("2024-07")]), wife("1980-01-10", [paid("2000-01")])],
      [dies("husband", on)],
    );
  it("a death on the last day of June leaves 35 and no grant, one on 1 July 36 and 120,000 yen", () => {
    expect(said(dead("2027-06-30"), "deathGrantPaid")).toBeUndefined();
    expect(said(dead("2027-07-01"), "deathGrantPaid")).toMatchObject({ amount: 120_000, until: "2029-07-01" });
  });
  it("the widow's pension counts 384 of them: 847,300 x 384/480 x 3/4 = 508,380", () => {
    const scenario = couple(
      [husband("1975-06-10", [paid("1995-06")]), wife("1980-01-10", [paid("2000-01")])],
      [dies("husband", "2027-06-30")],
    );
    expect(rightOf(scenario, "wife", "widowsPension")).toMatchObject({ status: "payable", annualAmount: 508_380 });
  });
  it("what is paid in the month of death or later comes too late", () => {
    const grant = (paidIn: string) =>
      said(
        couple(
          [
            husband("1980-06-10", [unpaid("2000-06", "2023-01"), paid("2023-01", "2025-12"), unpaid("2025-12")]),
            wife("1982-01-10", [paid("2002-01")]),
          ],
          [dies("husband", "2027-06-20")],
          {},
          { latePayments: [{ person: "husband", from: "2025-12", to: "2026-01", paidIn }] },
        ),
        "deathGrantPaid",
      );
    // 35 months, 36 with the late one
    expect(grant("2027-05")).toMatchObject({ amount: 120_000 });
    expect(grant("2027-06")).toBeUndefined();
  });
});

describe("R-520 dead within five years of a first visit in insured time", () => {
  const dead = (on: string) =>
    rightOf(
      couple(
        [
          husband("1970-06-10", [employed("2012-04", "2028-01"), paid("2028-01")]),
          wife("1972-01-10", [paid("1992-01")]),
        ],
        [dies("husband", on, { firstVisitOn: "2027-06-20" })],
      ),
      "wife",
      "survivorsEmployees",
    );
  it("counted from 2027-06-20 the five years end with 2032-06-19, which is too late", () => {
    expect(dead("2032-06-18")).toMatchObject({ status: "payable" });
    expect(dead("2032-06-19")).toMatchObject({ status: "notEligible" });
  });
});
