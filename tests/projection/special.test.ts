import { describe, expect, it } from "vitest";
import { explainFigure } from "#lib/figures/index.ts";
import type { PlanFile } from "#lib/input/index.ts";
import type { BenefitId, Change } from "#lib/simulate.ts";
import { formatMonth, parseMonth } from "#lib/time/index.ts";
import { fault } from "../explain/oracle.ts";
import { aPlan, only, rightTo, self } from "./plan.ts";

type PersonFile = PlanFile["people"][number];
type ScenarioFile = PlanFile["scenarios"][number];

/** 120 months at 300,000 to 2003-03 and 300 at 400,000 after, 384 of them at 20 to 59, and a full basic pension. */
const record = (through: string, employees: object = {}, paid = 480, complementary = 36): PersonFile["record"] =>
  ({
    through,
    contributionMonths: { paid, complementary },
    employees: {
      monthsTo2003: 120,
      averageStandardMonthlyRemuneration: 300_000,
      monthsFrom2003: 300,
      averageStandardRemuneration: 400_000,
      monthsAged20To59: 384,
      ...employees,
    },
  }) as PersonFile["record"];

/** A woman of 1963, special pension from 63 (2026-06), retired since 2023-05, who claims at these ages. */
const aWoman = (ages: object = {}, person: Partial<PersonFile> = {}, scenario: Partial<ScenarioFile> = {}) =>
  aPlan(
    { bornOn: "1963-06-10", sex: "female", record: record("2023-05"), ...person },
    { commencement: [{ person: "self", ...ages }], ...scenario },
  );
const at = (years: number, months = 0) => ({ years, months });
const both = (years: number) => ({ oldAgeBasic: at(years), oldAgeEmployees: at(years) });

type Plan = ReturnType<typeof aWoman>;
const of = (plan: Plan, benefit: BenefitId) => only(plan).changes.filter((change) => change.benefit === benefit);
const told = (changes: readonly Change[]) => changes.map(({ month, reason }) => [formatMonth(month), reason.code]);
/** The yearly parts that a pension has in a month, paid and withheld. */
const partsIn = (plan: Plan, benefit: BenefitId, month: string) => {
  const { parts, suspended } = of(plan, benefit).findLast((change) => change.month <= parseMonth(month)) ?? {};
  return (
    parts && { related: parts.remunerationRelated, transitional: parts.transitional, fixed: parts.fixed, suspended }
  );
};
const benefits = (plan: Plan) => self(plan).rights.map(({ benefit }) => benefit);

describe("R-361, R-363 retired before the special pension's age", () => {
  const plan = aWoman();
  it("the remuneration-related part from 63, no transitional addition, to the month of attaining 65", () => {
    expect(told(of(plan, "specialOldAgeEmployees"))).toEqual([
      ["2026-07", "startsSpecial"],
      ["2028-07", "specialEnds"],
    ]);
    expect(partsIn(plan, "specialOldAgeEmployees", "2026-07")).toMatchObject({
      related: 914_220,
      transitional: 0,
      fixed: 0,
    });
  });
  it("and at 65 the old-age pension with its addition: 914,220 + 63,880", () => {
    expect(told(of(plan, "oldAgeEmployees"))).toEqual([["2028-07", "startsAt65"]]);
    expect(partsIn(plan, "oldAgeEmployees", "2028-07")).toMatchObject({ related: 914_220, transitional: 63_880 });
  });
});

describe("R-375, R-376 both claimed before the special pension's age", () => {
  // born 1964-11-20: special pension from 64 (2028-11); both at 62, in 2026-11
  const plan = aWoman(both(62), { bornOn: "1964-11-20", record: record("2024-10") });
  it("24 months at 0.4 % off the remuneration-related part, 36 off the addition and the basic pension", () => {
    // 914,220 x 0.096 + 63,880 x 0.144 = 96,963.84, of 978,100; 847,300 x 0.144 = 122,011.2
    expect(rightTo(plan, "oldAgeEmployees")).toMatchObject({
      status: "payable",
      claimMonth: parseMonth("2026-11"),
      fromMonth: parseMonth("2026-12"),
      adjustmentMonths: -24,
      annualAmount: 881_136,
    });
    expect(rightTo(plan, "oldAgeBasic")).toMatchObject({ adjustmentMonths: -36, annualAmount: 725_289 });
  });
  it("takes the place of the special pension (EPIA-S 13-4(9)), and no amount changes at 64 or 65", () => {
    expect(benefits(plan)).toEqual(["oldAgeBasic", "oldAgeEmployees"]);
    expect(told(of(plan, "oldAgeEmployees"))).toEqual([["2026-12", "startsEarly"]]);
  });
  it("and every step behind it is exact", () => {
    const figure = explainFigure(plan, { scenario: "only", person: "self", kind: "right", benefit: "oldAgeEmployees" });
    expect(figure?.steps.flatMap((step) => fault(step) ?? [])).toEqual([]);
    expect(figure?.steps.find(({ key }) => key === "oldAgeEmployees.reductionByPart")?.result).toBe(96_964);
    expect(
      explainFigure(plan, { scenario: "only", person: "self", kind: "right", benefit: "specialOldAgeEmployees" }),
    ).toBeUndefined();
  });
  it("R-377 work after it comes in unreduced at the special age, and from there at 65", () => {
    const works = { kind: "employee" as const, from: "2026-11", to: "2030-04", pay: { monthly: 300_000 } };
    const working = aWoman(both(62), { bornOn: "1964-11-20", record: record("2024-10"), career: [works] });
    expect(told(of(working, "oldAgeEmployees")).slice(0, 3)).toEqual([
      ["2026-12", "startsEarly"],
      ["2028-12", "attainsSpecialAge"],
      ["2029-12", "attains65"],
    ]);
    // 24 months 2026-11 to 2028-10, 12 more to 2029-10; the reduction stays what it was
    const added = (until: string) => {
      const parts = partsIn(working, "oldAgeEmployees", until);
      return (parts?.related ?? 0) + (parts?.transitional ?? 0) - 881_136;
    };
    const ofAddition = 1_766; // each month outside 20 to 59 below 480 adds 1,766 to the transitional addition
    expect(added("2028-11")).toBe(0);
    expect(added("2028-12")).toBeGreaterThan(24 * ofAddition);
    expect(added("2029-12") - added("2029-11")).toBeGreaterThan(12 * ofAddition);
    expect(partsIn(working, "oldAgeEmployees", "2029-12")?.transitional).toBe(63_880 - 9_199 + 36 * ofAddition);
  });
});

describe("R-221, R-375 what the law refuses the last cohorts, and allows", () => {
  it("from the special age on the basic pension alone: at 64, 847,300 x 0.952, beside the whole special pension", () => {
    const plan = aWoman({ oldAgeBasic: at(64), oldAgeEmployees: at(65) });
    // 12 months at 0.4 %: 847,300 x 0.048 = 40,670.4
    expect(rightTo(plan, "oldAgeBasic")).toMatchObject({ status: "payable", annualAmount: 806_630 });
    expect(partsIn(plan, "specialOldAgeEmployees", "2027-07")).toMatchObject({ related: 914_220 });
    expect(rightTo(plan, "oldAgeEmployees")).toMatchObject({ annualAmount: 978_100 });
  });
  it("the employees' pension not: from 63 to 64 and 11 months it is refused, and the special one is paid", () => {
    const plan = aWoman(both(64));
    expect(rightTo(plan, "oldAgeEmployees")).toMatchObject({
      status: "notEligible",
      reasons: [{ code: "specialPensionBefore65", fromAge: 63 }],
    });
    expect(rightTo(plan, "specialOldAgeEmployees")).toMatchObject({ status: "payable", annualAmount: 914_220 });
  });
  it.each([
    ["the basic pension alone before the special age", 62, 65],
    ["the basic pension before, the employees' after the special age", 62, 64],
    ["the employees' pension alone", 65, 62],
    ["one at 60, the other at 62", 60, 62],
  ])("%s: they are claimed together", (_, basic, employees) => {
    const plan = aWoman({ oldAgeBasic: at(basic), oldAgeEmployees: at(employees) });
    for (const benefit of ["oldAgeBasic", "oldAgeEmployees"] as const) {
      const right = rightTo(plan, benefit);
      expect(right.status === "notEligible" && right.reasons[0]).toMatchObject({ code: "claimedTogether" });
    }
    expect(rightTo(plan, "specialOldAgeEmployees")).toMatchObject({ status: "payable" });
  });
  it("with 11 insured months the basic pension alone, for the employees' one needs the special pension's twelve", () => {
    const few = record("2023-05", { monthsTo2003: 0, monthsFrom2003: 11, monthsAged20To59: 11 }, 480, 0);
    const plan = (employees: number) =>
      aWoman({ oldAgeBasic: at(60), oldAgeEmployees: at(employees) }, { record: few });
    expect(rightTo(plan(65), "oldAgeBasic")).toMatchObject({ status: "payable" });
    expect(rightTo(plan(60), "oldAgeEmployees")).toMatchObject({
      status: "notEligible",
      reasons: [{ code: "employeesMonthsTooFew", months: 11, needed: 12 }],
    });
    expect(benefits(plan(60))).toEqual(["oldAgeBasic", "oldAgeEmployees"]);
  });
  it("men born to 1961-04-01 and women of the public service the same by their table", () => {
    const man = { bornOn: "1961-04-01", sex: "male", record: record("2021-03") } as const;
    expect(rightTo(aWoman(both(62), man), "oldAgeEmployees")).toMatchObject({ adjustmentMonths: -24 });
    const next = { ...man, bornOn: "1961-04-02", record: record("2021-04") } as const;
    expect(rightTo(aWoman(both(62), next), "oldAgeEmployees")).toMatchObject({ adjustmentMonths: -36 });
  });
});

describe("R-365, R-396 44 years of one kind of insurance", () => {
  /** 530 months, 480 of them at 20 to 59, to the month before 60. */
  const long = {
    record: record("2023-05", { monthsTo2003: 288, monthsFrom2003: 242, monthsAged20To59: 480 }, 480, 50),
  };
  it("X-47: 1,766 x 480 = 847,680 besides, from the start", () => {
    const plan = aWoman({}, long);
    expect(partsIn(plan, "specialOldAgeEmployees", "2026-07")).toMatchObject({ fixed: 847_680 });
    expect(partsIn(plan, "specialOldAgeEmployees", "2028-07")).toMatchObject({ fixed: 0, related: 0 });
  });
  it("while insured it is withheld; the month insurance begins is free (EPIA-S 7-5, 11-2)", () => {
    const works = { kind: "employee" as const, from: "2027-01", to: "2027-07", pay: { monthly: 300_000 } };
    const plan = aWoman({}, { ...long, career: [works] });
    const fixed = (month: string) => partsIn(plan, "specialOldAgeEmployees", month)?.fixed;
    expect(["2026-12", "2027-01", "2027-02", "2027-06", "2027-07"].map(fixed)).toEqual([
      847_680, 847_680, 0, 0, 847_680,
    ]);
  });
  it("and while the basic pension is drawn early (EPIA-S 11-4): claimed at 64, withheld from the month after", () => {
    const plan = aWoman({ oldAgeBasic: at(64), oldAgeEmployees: at(65) }, long);
    expect(told(of(plan, "specialOldAgeEmployees"))).toEqual([
      ["2026-07", "startsSpecial"],
      ["2027-07", "fixedPartWithBasic"],
      ["2028-07", "specialEnds"],
    ]);
    expect(partsIn(plan, "specialOldAgeEmployees", "2027-07")).toMatchObject({
      fixed: 0,
      suspended: { fixed: 847_680, remunerationRelated: 0 },
    });
  });
  it("R-224 claimed before the special age, the reduced fixed part is said not to be computed", () => {
    const codes = (ages: object, person = long) => only(aWoman(ages, person)).notCovered.map(({ code }) => code);
    expect(codes(both(61))).toContain("earlyFixedPart");
    expect(codes({})).not.toContain("earlyFixedPart");
    expect(only(aWoman(both(61))).notCovered.map(({ code }) => code)).not.toContain("earlyFixedPart");
  });
});

describe("R-362 the fixed part of the cohorts that still had one", () => {
  // born 1953-06-10: remuneration-related part from 60, fixed part from 64 (2017-06) to 65 (2018-06); 1,625 x 420 = 682,500
  const plan = (bornOn: string, career: PersonFile["career"] = []) =>
    aWoman({}, { bornOn, record: record("2013-05"), career });
  it("women born to 1954-04-01 at 64, those of the day after not", () => {
    expect(partsIn(plan("1953-06-10"), "specialOldAgeEmployees", "2018-04")).toMatchObject({ fixed: 682_500 });
    expect(told(of(plan("1954-04-01"), "specialOldAgeEmployees"))).toEqual([
      ["2018-04", "inPayment"],
      ["2019-04", "specialEnds"],
    ]);
    expect(partsIn(plan("1954-04-01"), "specialOldAgeEmployees", "2018-04")).toMatchObject({ fixed: 682_500 });
    expect(partsIn(plan("1954-04-02"), "specialOldAgeEmployees", "2018-05")).toMatchObject({ fixed: 0 });
  });
  it("R-392, X-22 is tested with the rest while insured, not withheld whole", () => {
    // 914,220 + 682,500 = 1,596,720 a year, 133,060 a month; at 300,000: (300,000 + 133,060 - 280,000) / 2 x 12 = 918,360
    const works = { kind: "employee" as const, from: "2017-04", to: "2018-07", pay: { monthly: 300_000 } };
    const working = plan("1953-06-10", [works]);
    expect(partsIn(working, "specialOldAgeEmployees", "2018-04")?.suspended).toMatchObject({
      remunerationRelated: 914_220,
      fixed: 918_360 - 914_220,
    });
    const asked = { kind: "award", benefit: "specialOldAgeEmployees", month: parseMonth("2018-04") } as const;
    const figure = explainFigure(working, { scenario: "only", person: "self", ...asked });
    expect(figure?.steps.flatMap((step) => fault(step) ?? [])).toEqual([]);
    expect(figure?.steps.find(({ key }) => key === "earningsTest.suspended")?.result).toBe(918_360);
  });
});

describe("R-016, R-361 a woman of 1964 in the private sector and in public service", () => {
  // from 64 the private sector's part alone; the other kind brings women born from 1961-04-02 on nothing before 65
  const employed = (from: string, to: string, scheme: "private" | "localService") => ({
    kind: "employee" as const,
    from,
    to,
    scheme,
    pay: { monthly: 300_000 },
  });
  const paid = { kind: "category1" as const, from: "1990-04", to: "2024-06", payment: "paid" as const };
  const her = (...career: NonNullable<PersonFile["career"]>) => aPlan({ bornOn: "1964-06-15", sex: "female", career });
  const amount = (plan: Plan, benefit: BenefitId) => {
    const right = rightTo(plan, benefit);
    return right.status === "payable" && right.annualAmount;
  };
  const early = employed("1985-10", "1990-04", "private");
  const both = her(early, employed("1990-04", "2025-04", "localService"));
  it("the special pension is what those 54 months alone bring; from 65 on all 474 count", () => {
    expect(rightTo(both, "specialOldAgeEmployees")).toMatchObject({ fromMonth: parseMonth("2028-07") });
    expect(amount(both, "specialOldAgeEmployees")).toBe(amount(her(early, paid), "specialOldAgeEmployees"));
    const all = her(early, employed("1990-04", "2025-04", "private"));
    expect(amount(both, "oldAgeEmployees")).toBe(amount(all, "oldAgeEmployees"));
  });
  it("R-360 the other kind's months complete the twelve: two months of private work at 64 are enough", () => {
    const late = her(employed("1990-04", "2025-04", "localService"), employed("2028-10", "2028-12", "private"));
    expect(rightTo(late, "specialOldAgeEmployees")).toMatchObject({ fromMonth: parseMonth("2028-12") });
    const never = her(employed("1990-04", "2025-04", "localService"), employed("2029-10", "2030-04", "private"));
    expect(benefits(never)).toEqual(["oldAgeBasic", "oldAgeEmployees"]);
  });
  it("and every step behind it is exact", () => {
    const question = { scenario: "only", person: "self", kind: "right", benefit: "specialOldAgeEmployees" } as const;
    const steps = explainFigure(both, question)?.steps ?? [];
    expect(steps.at(-1)?.result).toBe(Math.floor(Number(amount(both, "specialOldAgeEmployees")) / 12));
    expect(steps.map(fault).filter((found) => found !== undefined)).toEqual([]);
  });
});

describe("R-337, R-363 leaving work in the months before 65", () => {
  // 65 on 2028-06-14: the right is lost before a month without insurance has passed since 31 May
  const leaving = (to: string) =>
    told(
      of(
        aPlan({
          bornOn: "1963-06-15",
          sex: "female",
          career: [{ kind: "employee", from: "1986-04", to, pay: { monthly: 300_000 } }],
        }),
        "specialOldAgeEmployees",
      ),
    );
  it("at the end of April: recalculated for May and June; at the end of May: no more, and 65 takes in all months", () => {
    expect(leaving("2028-05")).toEqual([
      ["2026-07", "startsSpecial"],
      ["2028-05", "retirementRevision"],
      ["2028-07", "specialEnds"],
    ]);
    expect(leaving("2028-06")).toEqual([
      ["2026-07", "startsSpecial"],
      ["2028-07", "specialEnds"],
    ]);
  });
});
