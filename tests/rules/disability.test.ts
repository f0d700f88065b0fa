import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parameters } from "#data/index.ts";
import { explainDisabilityEmployees } from "#lib/explain/index.ts";
import { yen } from "#lib/money/index.ts";
import {
  disabilityAllowance,
  disabilityBasic,
  disabilityEmployees,
  sicknessAllowanceBesideGrant,
  sicknessAllowanceBesidePension,
  workInjuryBesidePension,
} from "#lib/rules/index.ts";
import { parseDate, parseMonth } from "#lib/time/index.ts";
import { fault } from "../explain/oracle.ts";
import { breakdown, params, parts, reasons } from "./a-case.ts";

type Grade = 1 | 2 | 3;
type Basic = {
  bornOn?: string;
  grade?: Grade;
  children?: readonly (string | { bornOn: string; disabled: boolean })[];
  income?: { annualIncome: number; dependents?: number; agedDependents?: number; specifiedDependents?: number };
  asOf?: string;
};
const childrenOf = (children: NonNullable<Basic["children"]>) =>
  children.map((child) => {
    const { bornOn, disabled } = typeof child === "string" ? { bornOn: child, disabled: false } : child;
    return { bornOn: parseDate(bornOn), disabled };
  });
/** Grade 2 of someone born in 1980 in November 2026, unless said otherwise. */
const basicOf = (
  { bornOn = "1980-06-10", grade = 2, children = [], income, asOf = "2026-11" }: Basic,
  reader = params,
) =>
  disabilityBasic(
    {
      bornOn: parseDate(bornOn),
      grade,
      children: childrenOf(children),
      ...(income ? { before20: { dependents: 0, ...income } } : {}),
      at: parseMonth(asOf),
    },
    reader,
  );
const basic = (facts: Basic, reader = params) => breakdown(basicOf(facts, reader));
/** FY2026's amounts stand for later months. */
const later = parameters.under({}, { kind: "level", amountsOf: 2026 });

describe("R-460 the basic disability pension", () => {
  it.each([
    // grade, born, month, yen a year
    [1, "1980-06-10", "2026-11", 1_059_125, "X-28: 847,300 x 1.25"],
    [2, "1980-06-10", "2026-11", 847_300, "FY2026"],
    [1, "1956-04-01", "2026-11", 1_056_125, "the older track"],
    [2, "1956-04-02", "2026-11", 847_300, "the younger"],
    [1, "1980-06-10", "2018-10", 974_125, "X-28, FY2018"],
    [2, "1980-06-10", "2018-10", 779_300, "FY2018"],
  ] as [Grade, string, string, number, string][])("grade %i, born %s, %s: %i (%s)", (grade, bornOn, asOf, amount) => {
    expect(basic({ grade, bornOn, asOf })).toMatchObject({ basePension: amount, annualAmount: amount });
  });
  it("R-453 grade 3 exists in employees' insurance alone", () => {
    expect(reasons(basicOf({ grade: 3 }))).toEqual([{ code: "gradeTooLow", grade: 3 }]);
  });
  it("X-28: grade 1 with two children, 1,546,725", () => {
    expect(basic({ grade: 1, children: ["2012-05-20", "2015-08-02"] })).toMatchObject({
      childAdditions: 487_600,
      annualAmount: 1_546_725,
      monthlyAmount: 128_893,
    });
  });
});

describe("R-461 the children's part", () => {
  it.each([
    ["2008-04-01", false, "2026-03", true],
    ["2008-04-01", false, "2026-04", false],
    ["2008-04-02", false, "2027-03", true],
    ["2006-11-02", true, "2026-11", true],
    ["2006-11-01", true, "2026-11", false],
    ["2026-10-31", false, "2026-11", true],
    ["2026-11-01", false, "2026-11", false],
  ])("a child born on %s, disabled %s, in %s: %s", (bornOn, disabled, asOf, counts) => {
    expect(basic({ children: [{ bornOn, disabled }], asOf }).childAdditions > 0).toBe(counts);
  });
  it("the third and later ones bring less: 243,800 twice, 81,300", () => {
    const { children } = basic({ children: ["2012-06-10", "2014-06-10", "2016-06-10", "2018-06-10"] });
    expect(children.map(({ amount }) => amount)).toEqual([243_800, 243_800, 81_300, 81_300]);
  });
  it("R-347 from 2028-04 each brings the same, 269,600 x 1.085, whenever the right arose", () => {
    const three = ["2012-06-10", "2014-06-10", "2016-06-10"];
    const reformed = basicOf({ children: three, asOf: "2028-07" }, later);
    expect(breakdown(reformed).children.map(({ amount }) => amount)).toEqual([292_500, 292_500, 292_500]);
    expect(reformed).toMatchObject({ toBeConfirmed: ["R-347"] });
    const before = basicOf({ children: three, asOf: "2028-03" }, later);
    expect(breakdown(before).children.map(({ amount }) => amount)).toEqual([243_800, 243_800, 81_300]);
    expect(basicOf({ children: three }, later)).not.toHaveProperty("toBeConfirmed");
    expect(basicOf({ asOf: "2028-07" }, later)).not.toHaveProperty("toBeConfirmed");
  });
});

describe("R-471 the income test of disability before 20", () => {
  const child = ["2020-05-20"];
  it.each([
    // income, suspended, paid
    [3_761_000, 0, 1_091_100, "not above the lower limit"],
    [3_761_001, 423_650, 667_450, "X-32: half of 847,300, the child stays"],
    [4_794_000, 423_650, 667_450, "not above the upper limit"],
  ])("income %i: %i suspended, %i paid (%s)", (annualIncome, suspended, annualAmount) => {
    expect(basic({ children: child, income: { annualIncome } })).toMatchObject({ suspended, annualAmount });
  });
  it("above the upper limit nothing is paid, not the children's part either", () => {
    expect(reasons(basicOf({ children: child, income: { annualIncome: 4_794_001 } }))).toEqual([
      { code: "incomeTooHigh", income: 4_794_001, limit: 4_794_000 },
    ]);
  });
  it("each dependant raises both limits by 380,000, elderly and young ones the lower one by 480,000 and 630,000", () => {
    const tested = (annualIncome: number, more: object) => basicOf({ income: { annualIncome, ...more } });
    const suspended = (annualIncome: number, more: object) => breakdown(tested(annualIncome, more)).suspended;
    expect([suspended(4_521_000, { dependents: 2 }), suspended(4_521_001, { dependents: 2 })]).toEqual([0, 423_650]);
    const both = { agedDependents: 1, specifiedDependents: 1 };
    expect([suspended(4_871_000, both), suspended(4_871_001, both)]).toEqual([0, 423_650]);
    expect(reasons(tested(5_554_001, both))).toEqual([{ code: "incomeTooHigh", income: 5_554_001, limit: 5_554_000 }]);
  });
  it("half of grade 1 is rounded: 1,059,125 / 2 = 529,562.5", () => {
    expect(basic({ grade: 1, income: { annualIncome: 4_000_000 } })).toMatchObject({
      suspended: 529_563,
      annualAmount: 529_562,
    });
  });
  it("FY2018: 3,604,000 and 4,621,000; R-468 without a first visit before 20 no income suspends", () => {
    const of2018 = (annualIncome: number) => basicOf({ asOf: "2018-10", income: { annualIncome } });
    expect(breakdown(of2018(3_604_000)).suspended).toBe(0);
    expect(breakdown(of2018(3_604_001)).suspended).toBe(389_650);
    expect(reasons(of2018(4_621_001))).toEqual([{ code: "incomeTooHigh", income: 4_621_001, limit: 4_621_000 }]);
    expect(basic({}).suspended).toBe(0);
  });
});

type Employees = {
  bornOn?: string;
  grade?: Grade;
  record?: ReturnType<typeof parts>;
  guaranteed?: ReturnType<typeof parts>;
  months?: number;
  stated?: number;
  basicPayable?: boolean;
  spouse?: { bornOn?: string; employeesMonths?: number; drawsDisabilityPension?: boolean; hasOldAgeRight?: boolean };
  children?: NonNullable<Basic["children"]>;
  rightIn?: string;
  asOf?: string;
};
/** 48 months at 280,000, grade 2 with a basic pension, in November 2026, unless said otherwise. */
const employeesOf = (facts: Employees, reader = params) => {
  const record = facts.record ?? parts({}, { months: 48, average: 280_000 });
  const grade = facts.grade ?? 2;
  return disabilityEmployees(
    {
      bornOn: parseDate(facts.bornOn ?? "1980-06-10"),
      grade,
      main: record,
      ...(facts.guaranteed ? { guaranteed: facts.guaranteed } : {}),
      ...(facts.stated === undefined ? {} : { stated: yen(facts.stated) }),
      months: facts.months ?? record.to200303.months + record.from200304.months,
      basicPayable: facts.basicPayable ?? grade !== 3,
      ...(facts.spouse
        ? {
            spouse: {
              employeesMonths: 0,
              drawsDisabilityPension: false,
              hasOldAgeRight: false,
              ...facts.spouse,
              bornOn: parseDate(facts.spouse.bornOn ?? "1982-03-03"),
            },
          }
        : {}),
      ...(facts.children ? { children: childrenOf(facts.children) } : {}),
      ...(facts.rightIn ? { rightIn: parseMonth(facts.rightIn) } : {}),
      at: parseMonth(facts.asOf ?? "2026-11"),
    },
    reader,
  );
};
const employees = (facts: Employees, reader = params) => breakdown(employeesOf(facts, reader));

describe("R-462 the employees' disability pension", () => {
  it("X-29: 73,664.64 as of 300 months is 460,404, grade 1 575,505, grade 3 the minimum of 635,500", () => {
    expect(employees({}).annualAmount).toBe(460_404);
    expect(employees({ grade: 1 }).annualAmount).toBe(575_505);
    expect(employees({ grade: 3 })).toMatchObject({ minimumApplied: true, annualAmount: 635_500 });
    expect(employees({ grade: 3 }).related.amount).toBe(460_404);
  });
  it("X-30: 60 months before 2003-04 and 90 after, 264,727.8 x 2 = 529,456", () => {
    const record = parts({ months: 60, average: 250_000 }, { months: 90, average: 320_000 });
    expect(employees({ record }).annualAmount).toBe(529_456);
  });
  it("300 months and more count as they are", () => {
    // 280,000 x 5.481/1000 x 300 = 460,404; x 301 = 461,938.68
    const of = (months: number) => employees({ record: parts({}, { months, average: 280_000 }) }).annualAmount;
    expect([of(1), of(299), of(300), of(301)]).toEqual([460_404, 460_404, 460_404, 461_939]);
  });
  it("the multipliers are the newest whatever the birth: 7.125 and 5.481 for births of 1937 too", () => {
    const record = parts({ months: 300, average: 300_000 }, {});
    // 300,000 x 7.125/1000 x 300 = 641,250
    for (const bornOn of ["1937-04-02", "1980-06-10"])
      expect(employees({ bornOn, record }).related.amount).toBe(641_250);
  });
  it("the minimum holds where no basic pension is paid, at grades 1 and 2 from 65 too, at no other", () => {
    expect(employees({ grade: 1, basicPayable: false })).toMatchObject({ minimumApplied: true, annualAmount: 635_500 });
    expect(employees({ grade: 1 }).minimumApplied).toBe(false);
    expect(employees({ bornOn: "1956-04-01", grade: 3 }).annualAmount).toBe(633_700);
    const record = parts({}, { months: 300, average: 400_000 });
    // 400,000 x 5.481/1000 x 300 = 657,720
    expect(employees({ grade: 3, record })).toMatchObject({ minimumApplied: false, annualAmount: 657_720 });
  });
  it("grade 3 has a minimum even where a basic pension is named", () => {
    expect(employees({ grade: 3, basicPayable: true }).annualAmount).toBe(635_500);
  });
  it("the guarantee counts where it is higher, and is scaled and rounded once too", () => {
    const guaranteed = parts({}, { months: 48, average: 280_000 });
    const found = employees({ guaranteed });
    // 280,000 x 5.769/1000 x 300 x 1.082 = 524,332.87
    expect([found.related.guaranteed?.amount, found.annualAmount]).toEqual([524_333, 524_333]);
    expect(explainDisabilityEmployees(found).flatMap((step) => fault(step) ?? [])).toEqual([]);
  });
  it("an amount of a statement is scaled with the rest", () => {
    // 20,000 of 24 months on top: (73,664.64 + 20,000) x 300 / 72 = 306,936 + 83,333.3
    expect(employees({ stated: 20_000, months: 72 }).related.amount).toBe(306_936 + 83_333);
  });
  it("no insured month, no pension", () => {
    expect(reasons(employeesOf({ record: parts({}, {}) }))).toEqual([{ code: "noInsuredMonth" }]);
  });
  it("grade 1 is no less than grade 2, and that no less than grade 3, where no basic pension is paid", () => {
    const record = fc.record({
      to: fc.nat(400),
      from: fc.integer({ min: 1, max: 400 }),
      low: fc.nat(600_000),
      high: fc.nat(800_000),
    });
    fc.assert(
      fc.property(record, ({ to, from, low, high }) => {
        const pay = parts({ months: to, average: low }, { months: from, average: high });
        const [one = 0, two = 0, three = 0] = ([1, 2, 3] as const).map(
          (grade) => employees({ grade, record: pay, basicPayable: false, spouse: {} }).annualAmount,
        );
        expect(one >= two && two >= three).toBe(true);
        const withBasic = (grade: 1 | 2) =>
          employees({ grade, record: pay }).annualAmount + basic({ grade }).annualAmount;
        expect(withBasic(1) >= withBasic(2)).toBe(true);
        expect(withBasic(2)).toBeGreaterThanOrEqual(employees({ grade: 3, record: pay }).annualAmount);
      }),
      { numRuns: 200 },
    );
  });
});

describe("R-463 the spouse's part", () => {
  it("X-29: grade 2 with a spouse, 704,204; none at grade 3", () => {
    expect(employees({ spouse: {} })).toMatchObject({ annualAmount: 704_204, monthlyAmount: 58_683 });
    expect(employees({ grade: 3, spouse: {} })).toMatchObject({ annualAmount: 635_500 });
  });
  it("runs to the month of attaining 65: born on the 1st a month earlier", () => {
    expect(employees({ spouse: { bornOn: "1961-11-02" } }).spouse?.paid).toBe(243_800);
    expect(employees({ spouse: { bornOn: "1961-11-01" } }).spouse).toBeUndefined();
  });
  it.each([
    [{ employeesMonths: 240, hasOldAgeRight: true }, true],
    [{ employeesMonths: 239, hasOldAgeRight: true }, false],
    [{ employeesMonths: 480 }, false],
    [{ drawsDisabilityPension: true }, true],
  ])("R-343 the own pension of the spouse %j suspends it: %s", (spouse, suspended) => {
    expect(employees({ spouse }).spouse).toMatchObject({ suspended, amount: 243_800, paid: suspended ? 0 : 243_800 });
  });
  it("R-347 from 2028-04 children bring 292,500 each at grades 1 and 2, and the spouse's part stays", () => {
    const family = { spouse: {}, children: ["2012-06-10", "2014-06-10"], asOf: "2028-07" };
    const found = employeesOf(family, later);
    expect(breakdown(found)).toMatchObject({ childAdditions: 585_000, annualAmount: 460_404 + 243_800 + 585_000 });
    expect(found).toMatchObject({ toBeConfirmed: ["R-347"] });
    expect(explainDisabilityEmployees(breakdown(found)).flatMap((step) => fault(step) ?? [])).toEqual([]);
    expect(employees({ ...family, rightIn: "2028-03" }, later).childAdditions).toBe(0);
    expect(employees({ ...family, grade: 3 }, later).childAdditions).toBe(0);
    expect(employees({ ...family, asOf: "2028-03" }, later).childAdditions).toBe(0);
  });
  it("R-347 a law frozen before it never has them, and confirms nothing of it", () => {
    const frozen = parameters.under({ frozenAt: parseMonth("2025-03") }, { kind: "level", amountsOf: 2026 });
    const family = { spouse: {}, children: ["2012-06-10", "2014-06-10"], asOf: "2028-07" };
    expect(employees(family, frozen)).toMatchObject({ childAdditions: 0, annualAmount: 460_404 + 243_800 });
    expect(employeesOf(family, frozen)).not.toHaveProperty("toBeConfirmed");
    expect(basicOf({ children: family.children, asOf: "2028-07" }, frozen)).not.toHaveProperty("toBeConfirmed");
  });
});

describe("R-464 the disability allowance", () => {
  const allowance = (facts: {
    record?: ReturnType<typeof parts>;
    other?: boolean;
    injury?: boolean;
    visit?: string;
    cured?: string;
  }) => {
    const record = facts.record ?? parts({}, { months: 48, average: 280_000 });
    return disabilityAllowance(
      {
        bornOn: parseDate("1980-06-10"),
        main: record,
        months: record.to200303.months + record.from200304.months,
        drawsOtherPension: facts.other ?? false,
        drawsWorkInjury: facts.injury ?? false,
        ...(facts.visit ? { firstVisitOn: parseDate(facts.visit) } : {}),
        ...(facts.cured ? { curedOn: parseDate(facts.cured) } : {}),
        at: parseMonth("2026-11"),
      },
      params,
    );
  };
  it("X-29: 920,808 is below the minimum of 1,271,000", () => {
    const found = breakdown(allowance({}));
    expect([found.related.amount, found.minimumTwice, found.amount]).toEqual([920_808, 1_271_000, 1_271_000]);
  });
  it("twice the pension where that is more: 500,000 x 5.481/1000 x 300 x 2", () => {
    expect(breakdown(allowance({ record: parts({}, { months: 120, average: 500_000 }) })).amount).toBe(1_644_300);
  });
  it("not beside another pension or for a work injury, and only when cured within five years", () => {
    expect(reasons(allowance({ other: true, injury: true, visit: "2020-04-10", cured: "2025-04-10" }))).toEqual([
      { code: "drawsOtherPension" },
      { code: "drawsWorkInjury" },
      { code: "curedTooLate", on: "2025-04-10", until: "2025-04-09" },
    ]);
    expect(allowance({ visit: "2020-04-10", cured: "2025-04-09" }).status).toBe("payable");
    expect(reasons(allowance({ record: parts({}, {}) }))).toEqual([{ code: "noInsuredMonth" }]);
  });
});

const at = parseMonth("2026-11");
const annual = (ofEmployees: number, ofBasic: number) => ({ employees: yen(ofEmployees), basic: yen(ofBasic) });

describe("R-475 the sickness allowance beside pensions", () => {
  it.each([
    // allowance a day, cause, employees', basic, paid a day
    [6_667, "disability", 600_000, 847_300, 2_647, "1,447,300 / 360 = 4,020.3"],
    [6_667, "disability", 600_000, 0, 5_001, "grade 3: 1,666.7"],
    [3_000, "disability", 600_000, 847_300, 0, "the pension is more"],
    [6_667, "disability", 0, 847_300, 6_667, "a basic pension alone takes nothing off"],
    [6_667, "oldAge", 0, 800_000, 4_445, "of a retired person: 2,222.2"],
  ] as [number, "disability" | "oldAge", number, number, number, string][])(
    "%i a day, %s pensions of %i and %i: %i (%s)",
    (daily, cause, ofEmployees, ofBasic, paid) => {
      expect(sicknessAllowanceBesidePension(yen(daily), cause, annual(ofEmployees, ofBasic), at, params)).toBe(paid);
    },
  );
  it("beside a disability allowance nothing until the days reach it", () => {
    expect(sicknessAllowanceBesideGrant(yen(6_000), 211, yen(1_271_000))).toBe(0);
    expect(sicknessAllowanceBesideGrant(yen(6_000), 212, yen(1_271_000))).toBe(1_000);
  });
});

describe("R-476 work-injury pensions beside pensions of the same cause", () => {
  it.each([
    ["disability", 600_000, 847_300, 2_190_000, "x 0.73"],
    ["disability", 700_000, 0, 2_490_000, "x 0.83"],
    ["disability", 0, 847_300, 2_640_000, "x 0.88"],
    ["injuryAndDisease", 600_000, 847_300, 2_190_000, "x 0.73"],
    ["injuryAndDisease", 700_000, 0, 2_640_000, "x 0.88, to March 2016 0.86"],
    ["injuryAndDisease", 0, 847_300, 2_640_000, "x 0.88"],
    ["survivors", 431_629, 847_300, 2_400_000, "x 0.80"],
    ["survivors", 500_000, 0, 2_520_000, "x 0.84"],
    ["survivors", 0, 365_398, 2_640_000, "a widow's pension: x 0.88"],
    ["disability", 100_000, 0, 2_900_000, "not below 3,000,000 - 100,000"],
    ["disability", 0, 0, 3_000_000, "nothing beside it"],
  ] as ["disability" | "injuryAndDisease" | "survivors", number, number, number, string][])(
    "%s, %i and %i: %i of 3,000,000 (%s)",
    (kind, ofEmployees, ofBasic, left) => {
      expect(workInjuryBesidePension(kind, yen(3_000_000), annual(ofEmployees, ofBasic), at, params)).toBe(left);
    },
  );
});
