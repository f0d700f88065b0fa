import { describe, expect, it } from "vitest";
import { explainFigure } from "#lib/simulate.ts";
import { fault } from "../explain/oracle.ts";
import { aPlan, only, rightTo, self } from "./plan.ts";

type CareerFile = NonNullable<Parameters<typeof aPlan>[0]["career"]>;

const yearOf = (plan: Parameters<typeof self>[0], fiscalYear: number) =>
  self(plan).years.find((year) => year.fiscalYear === fiscalYear);

/** A job at 300,000 from FY2026 to FY2027, with these leaves. */
const work = (
  leaves: readonly { kind: "maternity" | "childcare"; from: string; to: string }[],
  bonus = 500_000,
): CareerFile => [
  {
    kind: "employee",
    from: "2026-04",
    to: "2028-04",
    pay: { monthly: 300_000, bonuses: [{ month: 6, amount: bonus }] },
    leaves: [...leaves],
  },
];

describe("R-322, R-323 waived contributions of a year", () => {
  // a month of 300,000: 54,900, halves of 27,450; a bonus of 500,000: 91,500, halves of 45,750
  const cases: readonly (readonly [leaves: Parameters<typeof work>[0], expected: number, why: string])[] = [
    [[], 12 * 27_450 + 45_750, "no leave"],
    [[{ kind: "maternity", from: "2026-05-20", to: "2026-08-25" }], 9 * 27_450, "May to July and the bonus"],
    [
      [{ kind: "childcare", from: "2026-06-10", to: "2026-06-25" }] as const,
      11 * 27_450 + 45_750,
      "June, not its bonus",
    ],
    [
      [{ kind: "childcare", from: "2026-06-10", to: "2027-03-31" }] as const,
      2 * 27_450,
      "from June on, with the bonus",
    ],
  ];
  it.each(cases)("%j: %i of each (%s)", (leaves, expected) => {
    expect(yearOf(aPlan({ career: work(leaves) }), 2026)).toMatchObject({
      employeesContribution: expected,
      employerContribution: expected,
    });
  });
  it("the months and bonuses count for the pension in full", () => {
    const without = rightTo(aPlan({ career: [...work([]), job] }), "oldAgeEmployees");
    const leave = [{ kind: "maternity", from: "2026-05-20", to: "2026-08-25" }] as const;
    expect(rightTo(aPlan({ career: [...work(leave), job] }), "oldAgeEmployees")).toEqual(without);
  });
});

/** The ten years that open the right, after the months under test. */
const job = { kind: "employee", from: "2028-04", to: "2038-04", pay: { monthly: 300_000 } } as const;

describe("R-318 deemed remuneration in a projection", () => {
  const career: CareerFile = [
    { kind: "category1", from: "1990-06", to: "2026-03", payment: "paid" },
    { kind: "employee", from: "2026-03", to: "2026-04", pay: { standardMonthlyRemuneration: 500_000 } },
    { kind: "employee", from: "2026-04", to: "2028-04", pay: { standardMonthlyRemuneration: 300_000 } },
  ];
  const parent = (deemedRemunerationFiled: boolean, parents = ["self"]) =>
    aPlan({ career, deemedRemunerationFiled }, {}, { children: [{ id: "one", bornOn: "2026-04-10", parents }] });
  it.each([
    // the guaranteed formula is the higher: 0.834 for FY2025, 0.817 after, x 5.769/1000 x 1.082
    [false, 39_321, "(500,000 x 0.834 + 24 x 300,000 x 0.817) x 0.005769 x 1.082 = 39,321.2"],
    [true, 63_800, "(500,000 x 0.834 + 24 x 500,000 x 0.817) x 0.005769 x 1.082 = 63,800.1"],
  ])("filed %s: %i yen a year (%s)", (filed, expected) => {
    const right = rightTo(parent(filed), "oldAgeEmployees");
    expect(right.status === "payable" && right.parts.remunerationRelated).toBe(expected);
  });
  it("moves no contribution", () => {
    const own = (filed: boolean) => yearOf(parent(filed), 2026)?.employeesContribution;
    expect([own(false), own(true)]).toEqual([12 * 27_450, 12 * 27_450]);
  });
  it("says that its order is to be confirmed, and explains itself", () => {
    const plan = parent(true);
    expect(only(plan).toBeConfirmed).toContain("R-318");
    expect(only(parent(false)).toBeConfirmed).not.toContain("R-318");
    const found = explainFigure(plan, { scenario: "only", person: "self", kind: "right", benefit: "oldAgeEmployees" });
    expect(found?.steps.map(fault).filter((one) => one !== undefined)).toEqual([]);
    const right = rightTo(plan, "oldAgeEmployees");
    expect(found?.steps.at(-1)?.result).toBe(right.status === "payable" && right.monthlyAmount);
  });
});

describe("R-324 work past 70", () => {
  it("is insured no longer: no contribution, while its pay is still determined", () => {
    const plan = aPlan({
      career: [
        { kind: "employee", from: "2030-04", to: "2040-06", pay: { monthly: 300_000 } },
        { kind: "workingPast70", from: "2040-06", to: "2043-04", pay: { monthly: 300_000 } },
      ],
    });
    // FY2040: April and May 2040, attaining 70 in June
    expect(yearOf(plan, 2040)).toMatchObject({ employeesContribution: 2 * 27_450 });
    expect(yearOf(plan, 2041)).toMatchObject({ employeesContribution: 0, employerContribution: 0 });
  });
});

describe("R-325 the contribution for children", () => {
  it("is in no year of the worker or of the employer's pension contribution", () => {
    // 12 x 54,900 and 91,500 in halves, nothing of 0.36 % beside them
    expect(yearOf(aPlan({ career: work([]) }), 2026)).toMatchObject({
      employeesContribution: 375_150,
      employerContribution: 375_150,
    });
  });
  it("is borne by the employer beside it: two years of pay, and without the months that a leave waives", () => {
    const borne = (leaves: Parameters<typeof work>[0]) =>
      self(aPlan({ career: work(leaves) })).childRearingContributions;
    // 24 months of 1,080 and two bonuses of 500,000: 1,800 each
    expect(borne([])).toBe(29_520);
    // 14 months and the second bonus
    expect(borne([{ kind: "childcare", from: "2026-06-10", to: "2027-03-31" }])).toBe(16_920);
  });
  it("nothing is borne for who is no employee", () => {
    const career: CareerFile = [{ kind: "category1", from: "1990-06", to: null, payment: "paid" }];
    expect(self(aPlan({ career })).childRearingContributions).toBe(0);
  });
});
