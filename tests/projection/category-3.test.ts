import { describe, expect, it } from "vitest";
import type { PlanFile } from "#lib/input/index.ts";
import { formatMonth } from "#lib/time/index.ts";
import { aPlan, only } from "./plan.ts";

type CareerFile = NonNullable<PlanFile["people"][number]["career"]>;

/** The wife's category-3 runs and the notices: she is born in June 1975, he when the case says. */
function couple(
  husband: Partial<PlanFile["people"][number]> & { bornOn: string },
  differs: Partial<PlanFile> = {},
  scenario: Partial<PlanFile["scenarios"][number]> = {},
) {
  const { people, notices, notCovered } = only(
    aPlan(
      {},
      {},
      {
        people: [
          { id: "he", sex: "male", ...husband },
          {
            id: "she",
            bornOn: "1975-06-15",
            sex: "female",
            career: [{ kind: "category3", from: "2000-04", to: null }],
          },
        ],
        scenarios: [{ id: "only", name: "only", ...scenario }],
        ...differs,
      },
    ),
  );
  const runs = people[1]?.statuses
    .filter(({ status }) => status === "category3" || status === "paid")
    .map(({ from, to, status }) => [formatMonth(from), formatMonth(to), status]);
  return { runs, notices, notCovered };
}
const employed = (from: string, to: string | null): CareerFile => [
  { kind: "employee", from, to, pay: { monthly: 300_000 } },
];

describe("R-101, R-102 category 3 follows the worker", () => {
  it("he leaves insurance: she pays from that month, 17,920 a month at first", () => {
    const { runs, notices } = couple({ bornOn: "1970-06-15", career: employed("1992-04", "2026-12") });
    expect(runs).toEqual([
      ["2000-04", "2026-12", "category3"],
      ["2026-12", "2035-06", "paid"],
    ]);
    expect(notices).toEqual([
      {
        code: "category3BecomesCategory1",
        person: "she",
        from: "2026-12",
        months: 102,
        monthlyCost: 17_920,
        annualCost: 215_040,
      },
    ]);
  });
  it("he attains 65 with a right: her category 3 ends in that month though he works on", () => {
    const { runs } = couple({ bornOn: "1963-02-10", career: employed("1992-04", "2033-02") });
    expect(runs).toEqual([
      ["2000-04", "2028-02", "category3"],
      ["2028-02", "2035-06", "paid"],
    ]);
  });
  it("R-101 without the ten years he stays in category 2 past 65, and she in category 3 until he has them", () => {
    // 2020-04 to 2030-03 make the 120 months
    const { runs } = couple({ bornOn: "1963-02-10", career: employed("2020-04", "2033-02") });
    expect(runs).toEqual([
      ["2000-04", "2020-04", "paid"],
      ["2020-04", "2030-04", "category3"],
      ["2030-04", "2035-06", "paid"],
    ]);
  });
  it("R-200 months in an agreement country give him the right at 65: her category 3 ends there", () => {
    // 94 months to 2028-02 and 30 in Brazil pass the 120
    const agreementMonths = [{ country: "Brazil", months: 30 }];
    const { runs } = couple({ bornOn: "1963-02-10", career: employed("2020-04", "2033-02"), agreementMonths });
    expect(runs).toEqual([
      ["2000-04", "2020-04", "paid"],
      ["2020-04", "2028-02", "category3"],
      ["2028-02", "2035-06", "paid"],
    ]);
  });
  it("a divorce ends it in its own month, a new marriage of theirs begins it again", () => {
    const { runs, notices } = couple(
      { bornOn: "1970-06-15", career: employed("1992-04", null) },
      { marriages: [{ between: ["he", "she"], from: "2000-03-20" }] },
      {
        events: [
          { kind: "divorce", on: "2028-05-31", between: ["he", "she"] },
          { kind: "marriage", on: "2030-01-10", between: ["he", "she"] },
        ],
      },
    );
    expect(runs?.slice(0, 3)).toEqual([
      ["2000-04", "2028-05", "category3"],
      ["2028-05", "2030-01", "paid"],
      ["2030-01", "2035-06", "category3"],
    ]);
    expect(notices.filter(({ code }) => code !== "splitNotAsked")).toMatchObject([
      { code: "divorceEndsCategory3", from: "2028-05", months: 20 },
    ]);
  });
  it("R-019 months before any marriage of the plan count, and it is said that they stand on a marriage in fact", () => {
    const worker = { bornOn: "1970-06-15", career: employed("1992-04", null) };
    const said = (marriages: NonNullable<PlanFile["marriages"]>) =>
      couple(worker, { marriages }).notCovered.filter(({ code }) => code === "category3BeforeMarriage");
    // category 3 from 2000-04: to 2002-02 that is 23 months
    expect(said([{ between: ["he", "she"], from: "2002-03-20" }])).toEqual([
      { code: "category3BeforeMarriage", person: "she", from: "2000-04", months: 23 },
    ]);
    expect(said([{ between: ["he", "she"], from: "2000-04-20" }])).toEqual([]);
  });
});
