import { describe, expect, it } from "vitest";
import type { PlanFile } from "#lib/input/index.ts";
import type { ScenarioProjection } from "#lib/simulate.ts";
import { formatMonth, parseMonth } from "#lib/time/index.ts";
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

/** 120 months at 350,000 on average, and insured in the month of death. */
const x34 = (through: string, from: string) => ({
  record: {
    through,
    contributionMonths: { paid: 240 },
    employees: { monthsFrom2003: 120, averageStandardRemuneration: 350_000 },
  } as unknown as NonNullable<PersonFile["record"]>,
  career: [employed(from)],
});
const parent = husband("1980-06-10", [], x34("2027-05", "2027-06"));

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

describe("R-550 a widow of 47", () => {
  it("waits for her pension to 60", () => {
    const scenario = couple(
      [husband("1975-06-10", [paid("1995-06")]), wife("1980-01-10", [paid("2000-01")])],
      [dies("husband", "2027-06-30")],
    );
    expect(changesOf(scenario, "wife", "widowsPension").map(([month, , code]) => [month, code])).toEqual([
      ["2040-02", "startsWith60"],
      ["2045-02", "widowsPensionEnds"],
    ]);
  });
});

describe("R-550, R-551 months of a statement", () => {
  it("are not known to be of category 1: 240 paid, 120 of them as an employee, leave 120 open", () => {
    const scenario = couple([parent, wife("1982-01-10", [paid("2002-01")])], [dies("husband", "2027-06-20")], {
      startsAt: "2027-06",
    });
    expect(said(scenario, "category1InRecordUnknown")).toMatchObject({ person: "wife", months: 120 });
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

describe("R-502 a child not yet born at the death", () => {
  const scenario = couple(
    [husband("1985-06-10", [employed("2008-04")]), wife("1988-01-10", [paid("2008-01")])],
    [dies("husband", "2027-06-20"), { kind: "childbirth", on: "2027-11-03", child: "x", parents: ["husband", "wife"] }],
    { marriages: [{ between: ["husband", "wife"], from: "2016-04-01" }] },
  );
  it("opens the basic pension from the month after its birth: 847,300 + 243,800", () => {
    expect(rightOf(scenario, "wife", "survivorsBasic")).toMatchObject({
      status: "payable",
      fromMonth: parseMonth("2027-12"),
      annualAmount: 1_091_100,
    });
    expect(changesOf(scenario, "wife", "survivorsBasic")[0]).toEqual([
      "2027-12",
      { survivorsBasic: 847_300, children: 243_800 },
      "startsWithDeath",
    ]);
  });
});

describe("R-347 children of a right from before April 2028", () => {
  const children = ["2012-05-10", "2014-05-10", "2016-05-10"].map((bornOn, i) => ({
    id: `c${i}`,
    bornOn,
    parents: ["husband", "wife"],
  }));
  const people = [husband("1980-06-10", [employed("2002-04")]), wife("1982-01-10", [paid("2002-01")])];
  it("bring the same from then on, 292,500 each, in a basic pension of survivors, and the open rule is named", () => {
    const scenario = couple(people, [dies("husband", "2027-06-20")], { children });
    expect(changesOf(scenario, "wife", "survivorsBasic").slice(0, 2)).toEqual([
      // 243,800 twice and 81,300
      ["2027-07", { survivorsBasic: 847_300, children: 568_900 }, "startsWithDeath"],
      ["2028-04", { survivorsBasic: 847_300, children: 877_500 }, "additionForChildrenRises"],
    ]);
    expect(scenario.toBeConfirmed).toEqual(["R-347"]);
  });
  it("and in one for disability", () => {
    const grades = [{ from: "2026-12" as const, grade: 2 as const }];
    const scenario = couple(
      people,
      [{ kind: "disability", person: "husband", firstVisitOn: "2026-11-20", fixedOn: "2026-12-10", grades }],
      { children },
    );
    expect(changesOf(scenario, "husband", "disabilityBasic").slice(0, 2)).toEqual([
      ["2027-01", { disabilityBasic: 847_300, children: 568_900 }, "startsWithDisability"],
      ["2028-04", { disabilityBasic: 847_300, children: 877_500 }, "additionForChildrenRises"],
    ]);
    expect(scenario.toBeConfirmed).toEqual(["R-347"]);
  });
});

describe("R-575 the reduced addition of a widow is named as open", () => {
  it("a right of the fiscal year 2030: 635,475 x 23/26 = 562,151, to 562,200", () => {
    const scenario = couple(
      [husband("1970-06-10", [employed("1992-04")]), wife("1972-01-10", [paid("1992-01")])],
      [dies("husband", "2030-06-20")],
    );
    expect(changesOf(scenario, "wife", "survivorsEmployees")[0]?.[1]).toMatchObject({ widowsAddition: 562_200 });
    expect(scenario.toBeConfirmed).toEqual(["R-575"]);
  });
});

describe("R-550 an early start of the widow's own basic pension", () => {
  const widowed = (bornOn: string, start: object) =>
    couple(
      [husband("1966-06-10", [paid("1990-04")]), wife(bornOn, [paid("1990-04", "2026-01")])],
      [dies("husband", "2027-05-20")],
      { startsAt: "2025-11" },
      {
        commencement: [{ person: "wife", oldAgeBasic: start, oldAgeEmployees: start }] as ScenarioFile["commencement"],
      },
    );
  it("before the death leaves no right", () => {
    // 60 and a month in February 2026
    expect(rightOf(widowed("1966-01-10", { years: 60, months: 1 }), "wife", "widowsPension")).toMatchObject({
      status: "notEligible",
      reasons: [{ code: "widowsRightEnded", on: "2026-02-01" }],
    });
  });
  it("after it ends the pension with the month of the claim", () => {
    // 63 in January 2029
    expect(changesOf(widowed("1966-01-10", { years: 63 }), "wife", "widowsPension").at(-1)).toEqual([
      "2029-02",
      {},
      "widowsPensionEnds",
    ]);
  });
});

describe("R-004 the end of the horizon is no death", () => {
  it("a pension for life has no end, and none that is not chosen begins there", () => {
    const grades = [{ from: "2028-12" as const, grade: 2 as const }];
    const scenario = couple(
      [husband("1972-06-10", [employed("1994-04", "2028-01")]), wife("1972-01-10", [paid("1992-01")])],
      [{ kind: "disability", person: "husband", firstVisitOn: "2027-06-20", grades }],
    );
    expect(changesOf(scenario, "husband", "disabilityBasic").map(([, , code]) => code)).toEqual([
      "startsWithDisability",
    ]);
    expect(changesOf(scenario, "husband", "oldAgeBasic").map(([, , code]) => code)).toEqual(["otherPensionChosen"]);
  });
});

const child = (parents: string[], bornOn = "2012-05-10") => ({ id: `c${bornOn}`, bornOn, parents });

describe("R-502, R-504, R-505, R-521 children without a spouse of the deceased", () => {
  // 847,300 / 12 = 70,608; 431,629 / 12 = 35,969
  it("of a single parent: 70,608 + 35,969 a month, to March after 18", () => {
    const scenario = couple([parent], [dies("husband", "2027-06-20")], {
      children: [child(["husband"])],
      startsAt: "2027-06",
      marriages: [],
    });
    expect(scenario.notices).toContainEqual({
      code: "childrensPension",
      person: "husband",
      children: 1,
      monthlyAmount: 106_577,
      from: "2027-07",
      until: "2031-03",
    });
  });
  it("three of them: 1,172,400 / 12 = 97,700 of the basic pension", () => {
    const children = ["2012-05-10", "2014-05-10", "2016-05-10"].map((bornOn) => child(["husband"], bornOn));
    const scenario = couple([parent], [dies("husband", "2027-06-20")], {
      children,
      startsAt: "2027-06",
      marriages: [],
    });
    expect(said(scenario, "childrensPension")).toMatchObject({
      children: 3,
      monthlyAmount: 97_700 + 35_969,
      until: "2035-03",
    });
  });
  it("R-576 who live with the divorced parent: the employees' pension at once, the basic one from April 2028", () => {
    const scenario = couple(
      [parent, wife("1982-01-10", [paid("2002-01")])],
      [{ kind: "divorce", on: "2027-06-10", between: ["husband", "wife"] }, dies("husband", "2027-06-20")],
      { children: [child(["husband", "wife"])], startsAt: "2027-06" },
    );
    expect(said(scenario, "childrensPension")).toMatchObject({ monthlyAmount: 35_969, from: "2027-07" });
    expect(said(scenario, "childrensBasicPension")).toEqual({
      code: "childrensBasicPension",
      person: "husband",
      from: "2028-04",
      monthlyAmount: 70_608,
    });
  });
  it("of two parents who died: the larger set, once", () => {
    const both = (on: string) =>
      couple([parent, wife("1982-01-10", [paid("2002-01")])], [dies("husband", "2027-06-20"), dies("wife", on)], {
        children: [child(["husband", "wife"])],
        startsAt: "2027-06",
      }).notices.filter(({ code }) => code === "childrensPension");
    expect(both("2027-12-03")).toEqual([
      expect.objectContaining({ person: "wife", monthlyAmount: 106_577, from: "2028-01" }),
    ]);
    expect(both("2027-06-20")).toHaveLength(1);
  });
});

describe("R-521, R-522 a widower under 55 with children", () => {
  const widower = (bornOn: string, on: string) =>
    couple(
      [{ ...wife("1980-06-10", [], x34("2027-05", "2027-06")) }, husband(bornOn, [paid("2002-01")])],
      [dies("wife", on)],
      { children: [child(["husband", "wife"])], startsAt: "2027-06" },
    );
  it("has the basic pension, and the children the employees' one, until he has it himself from April 2028 on", () => {
    expect(said(widower("1982-01-10", "2027-06-20"), "childrensEmployeesPension")).toEqual({
      code: "childrensEmployeesPension",
      person: "husband",
      age: 55,
      children: 1,
      monthlyAmount: 35_969,
      from: "2027-07",
      until: "2031-03",
    });
    expect(said(widower("1982-01-10", "2028-04-20"), "childrensEmployeesPension")).toBeUndefined();
    expect(said(widower("1972-01-10", "2027-06-20"), "childrensEmployeesPension")).toBeUndefined();
  });
});

describe("R-527, R-546 a widow of 82 with a disability basic pension that she does not choose", () => {
  const old = (through: string, months: number, pay: number): Partial<PersonFile> => ({
    record: {
      through,
      contributionMonths: { paid: 420 },
      employees: { monthsTo2003: months, averageStandardMonthlyRemuneration: pay },
    } as unknown as NonNullable<PersonFile["record"]>,
  });
  const disabilities = [{ firstVisitOn: "1995-03-10", grades: [{ from: "1996-09" as const, grade: 2 as const }] }];
  const scenario = couple(
    [
      husband("1944-06-10", [], old("2004-05", 330, 400_000)),
      wife("1945-06-05", [], { ...old("2005-05", 60, 150_000), disabilities }),
    ],
    [dies("husband", "2027-06-20")],
    { marriages: [{ between: ["husband", "wife"], from: "1970-04-01" }] },
  );
  const paidIn = (person: string, benefit: string, month: string) =>
    scenario.changes.findLast(
      (change) => change.person === person && change.benefit === benefit && change.month <= parseMonth(month),
    );
  it("has the transitional addition, 633,700 - 844,900 x 228/480 = 232,372, and her own pension first", () => {
    const survivors = paidIn("wife", "survivorsEmployees", "2027-07");
    const own = paidIn("wife", "oldAgeEmployees", "2027-07")?.annualAmount ?? 0;
    expect(own).toBeGreaterThan(0);
    expect(paidIn("wife", "disabilityBasic", "2027-07")?.annualAmount).toBe(0);
    expect(survivors?.parts.widowsAddition).toBe(232_372);
    expect(survivors?.suspended.survivorsEmployees).toBe(own);
  });
});

describe("R-551, R-560 a spouse whose income the plan says is above the limits", () => {
  const rich = { incomeAboveLivelihoodLimit: true };
  it("R-551, R-576 has the death grant while the children draw no basic pension, to March 2028", () => {
    const grant = (on: string) =>
      said(
        couple(
          [husband("1980-06-10", [paid("2000-06")]), wife("1982-01-10", [paid("2002-01")], rich)],
          [dies("husband", on)],
          { children: [child(["husband", "wife"])] },
        ),
        "deathGrantPaid",
      );
    expect(grant("2028-02-20")).toMatchObject({ amount: 220_000 });
    expect(grant("2028-04-20")).toBeUndefined();
  });
});

describe("R-463 the spouse's part of a disability pension ends with the month of", () => {
  const grades = [{ from: "2028-12" as const, grade: 2 as const }];
  const parts = (event: EventFile) =>
    changesOf(
      couple(
        [husband("1972-06-10", [employed("1994-04", "2028-01")]), wife("1975-01-10", [paid("1995-01")])],
        [{ kind: "disability", person: "husband", firstVisitOn: "2027-06-20", grades }, event],
      ),
      "husband",
      "disabilityEmployees",
    ).map(([month, now, code]) => [month, Object.hasOwn(now as object, "dependents"), code]);
  it.each([
    ["her death", dies("wife", "2030-09-20")],
    ["a divorce", { kind: "divorce", on: "2030-09-20", between: ["husband", "wife"] } as EventFile],
  ])("%s", (_, event) => {
    expect(parts(event).slice(0, 2)).toEqual([
      ["2029-01", true, "startsWithDisability"],
      ["2030-10", false, "additionEnds"],
    ]);
  });
});

describe("R-347 two disability pensions with a part for one child", () => {
  it("that only the one who mainly maintains it should have it is said", () => {
    const grades = [{ from: "2028-06" as const, grade: 2 as const }];
    const disabled = (person: string): EventFile => ({
      kind: "disability",
      person,
      firstVisitOn: "2026-12-10",
      grades,
    });
    const codes = (events: EventFile[]) =>
      couple([husband("1980-06-10", [employed("2002-04")]), wife("1982-01-10", [employed("2002-04")])], events, {
        children: [child(["husband", "wife"])],
      }).notCovered.map(({ code }) => code);
    expect(codes([disabled("wife"), disabled("husband")])).toContain("childPartOfBoth");
    expect(codes([disabled("wife")])).not.toContain("childPartOfBoth");
  });
});

describe("R-500 insured by choice after 65", () => {
  it("opens the basic pension as any insurance does", () => {
    const abroad = { kind: "abroad", from: "1981-06", to: "2020-04", country: "FR" } as CareerFile[number];
    const voluntary = { kind: "voluntary", from: "2021-06", to: "2029-06" } as CareerFile[number];
    const scenario = couple(
      [
        husband("1961-06-10", [abroad, paid("2020-04", "2021-06"), voluntary], { nationality: "other" }),
        wife("1982-01-10", [paid("2002-01")]),
      ],
      [dies("husband", "2027-09-20")],
      { children: [child(["husband", "wife"])], marriages: [{ between: ["husband", "wife"], from: "2010-04-01" }] },
    );
    expect(rightOf(scenario, "wife", "survivorsBasic")).toMatchObject({ status: "payable", annualAmount: 1_091_100 });
  });
});

describe("R-545, R-605 a widow of 67 with a child and an own employees' pension", () => {
  const retired = (through: string, months: number, pay: number): Partial<PersonFile> => ({
    record: {
      through,
      contributionMonths: { paid: 460 },
      employees: { monthsFrom2003: months, averageStandardRemuneration: pay },
    } as unknown as NonNullable<PersonFile["record"]>,
  });
  const widowed = (pay: number) =>
    couple(
      // 330 months at 400,000, 542,619 for the widow
      [
        husband("1958-06-10", [], retired("2018-05", 330, 400_000)),
        wife("1960-03-05", [], retired("2020-02", 400, pay)),
      ],
      [dies("husband", "2027-06-20")],
      { children: [child(["husband", "wife"])] },
    );
  const in202707 = (scenario: ScenarioProjection, benefit: string) =>
    scenario.changes.findLast(
      (change) => change.person === "wife" && change.benefit === benefit && change.month <= parseMonth("2027-07"),
    )?.annualAmount;
  it("takes the survivors' pensions where they pay more, the employees' one whole: 1,091,100 + 542,619", () => {
    const scenario = widowed(100_000);
    expect(in202707(scenario, "survivorsBasic")).toBe(1_091_100);
    expect(in202707(scenario, "survivorsEmployees")).toBe(542_619);
    expect(in202707(scenario, "oldAgeEmployees")).toBe(0);
  });
  it("with old-age pensions has two thirds and half of the own: 361,746 + 548,417 / 2 = 635,955, less 548,417", () => {
    const scenario = widowed(250_000);
    expect(in202707(scenario, "survivorsBasic")).toBe(0);
    // 250,000 x 5.481/1000 x 400 = 548,100, 317 of transitional addition, and the child's 243,800
    expect(in202707(scenario, "oldAgeEmployees")).toBe(548_417 + 243_800);
    expect(in202707(scenario, "survivorsEmployees")).toBe(87_538);
  });
});

describe("R-230 survivors' rights that ended before 65", () => {
  const to70 = (born: string, facts: Partial<PlanFile> = {}) =>
    rightOf(
      couple(
        [husband("1975-06-10", [paid("1995-06")]), wife(born, [paid("2000-01")])],
        [dies("husband", "2027-06-30")],
        facts,
        {
          commencement: [
            { person: "wife", oldAgeBasic: { years: 70 }, oldAgeEmployees: { years: 70 } },
          ] as ScenarioFile["commencement"],
        },
      ),
      "wife",
      "oldAgeBasic",
    );
  it("bar no deferral: neither a basic pension to a child's 18, nor a widow's pension to 65", () => {
    expect(to70("1980-01-10")).toMatchObject({ status: "payable", adjustmentMonths: 60 });
    expect(to70("1980-01-10", { children: [child(["husband", "wife"])] })).toMatchObject({ adjustmentMonths: 60 });
  });
});
