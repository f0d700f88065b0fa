import { describe, expect, it } from "vitest";
import type { PlanFile } from "#lib/input/index.ts";
import { formatMonth } from "#lib/time/index.ts";
import { aPlan, only } from "./plan.ts";

type ChildFile = NonNullable<PlanFile["children"]>[number];

const PAYS = [{ kind: "category1", from: "2010-06", to: null, payment: "paid" }] as const;

/** Notices and status runs of a mother and a father in category 1, born in 1990. */
function household(child: Partial<ChildFile>, scenario: Partial<PlanFile["scenarios"][number]> = {}) {
  const { notices, people } = only(
    aPlan(
      {},
      {},
      {
        people: [
          { id: "mother", bornOn: "1990-06-15", sex: "female", career: [...PAYS] },
          { id: "father", bornOn: "1990-06-20", sex: "male", career: [...PAYS] },
        ],
        children: [{ id: "child", bornOn: "2026-12-05", parents: ["mother", "father"], ...child }],
        scenarios: [{ id: "only", name: "only", ...scenario }],
      },
    ),
  );
  const waived = (id: string) =>
    people
      .find((person) => person.id === id)
      ?.statuses.filter(({ status }) => status === "waived")
      .map(({ from, to }) => [formatMonth(from), formatMonth(to)]);
  return { notices, waived };
}

const future: Partial<PlanFile["scenarios"][number]> = {
  events: [{ kind: "childbirth", on: "2026-12-05", child: "born", parents: ["mother", "father"] }],
};
const NOBODY: Partial<ChildFile> = { bornOn: "2015-04-10" };

describe("R-126, R-127 exemptions of category-1 parents around a birth", () => {
  it("X-45 a birth in December 2026: the mother 4 and 9 months, the father 12", () => {
    const { waived, notices } = household(NOBODY, future);
    expect(waived("mother")).toEqual([["2026-11", "2027-12"]]);
    expect(waived("father")).toEqual([["2026-12", "2027-12"]]);
    expect(notices).toEqual([
      { code: "maternityExemptionFiled", person: "mother", from: "2026-11", to: "2027-02", months: 4 },
      { code: "childcareExemptionFiled", person: "mother", from: "2027-03", to: "2027-11", months: 9 },
      { code: "childcareExemptionFiled", person: "father", from: "2026-12", to: "2027-11", months: 12 },
    ]);
  });
  it("nothing is waived where the scenario does not file", () => {
    const { waived, notices } = household(NOBODY, { ...future, birthExemptionsFiled: false });
    expect([waived("mother"), waived("father"), notices]).toEqual([[], [], []]);
  });
  it("X-46 a child born on 20 January 2026: of 2026-10 to 12 the plan's past is said and the rest waived", () => {
    const { waived, notices } = household({ bornOn: "2026-01-20" });
    expect(waived("father")).toEqual([["2026-11", "2027-01"]]);
    expect(notices).toContainEqual({
      code: "childcareExemptionNotFiled",
      person: "father",
      from: "2026-10",
      to: "2026-10",
      months: 1,
    });
  });
  it("R-126 the months of the birth that are past stay as they are, and it is said that a notice is still possible", () => {
    const { waived, notices } = household({ bornOn: "2024-04-10" });
    expect(waived("mother")).toEqual([]);
    expect(notices).toEqual([
      { code: "maternityExemptionNotFiled", person: "mother", from: "2024-03", to: "2024-06", months: 4 },
    ]);
  });
  it("the month the birth is due decides, with more months before a multiple birth", () => {
    const { notices } = household(NOBODY, {
      events: [
        {
          kind: "childbirth",
          on: "2027-07-05",
          dueOn: "2027-08-02",
          multipleBirth: true,
          child: "born",
          parents: ["mother"],
        },
      ],
    });
    expect(notices.slice(0, 1)).toEqual([
      { code: "maternityExemptionFiled", person: "mother", from: "2027-05", to: "2027-10", months: 6 },
    ]);
  });
});
