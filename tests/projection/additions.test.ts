import { describe, expect, it } from "vitest";
import { explainFigure } from "#lib/figures/index.ts";
import type { PlanFile } from "#lib/input/index.ts";
import type { Change, ScenarioProjection } from "#lib/simulate.ts";
import { addMonths, formatMonth, type Month, parseMonth } from "#lib/time/index.ts";
import { aPlan, only } from "./plan.ts";

type PersonFile = PlanFile["people"][number];

const employed = (from: string, to: string, monthly = 300_000) => ({
  kind: "employee" as const,
  from,
  to,
  pay: { monthly },
});

/** Husband born 1961-05-10 with a full career, wife born 1965-10-01 in category 3, married 1990-04-01. */
function couple(
  her: Partial<PersonFile> = {},
  scenario: Partial<PlanFile["scenarios"][number]> = {},
  facts: Partial<PlanFile> = {},
): ScenarioProjection {
  const { people } = aPlan({});
  const [husband, wife] = [
    {
      ...people[0],
      id: "him",
      bornOn: "1961-05-10",
      sex: "male",
      // from 1985-10, the first month whose pay the data know: 427 months to 60
      career: [{ kind: "category1", from: "1981-05", to: "1985-10", payment: "paid" }, employed("1985-10", "2021-05")],
    },
    {
      ...people[0],
      id: "her",
      bornOn: "1965-10-01",
      sex: "female",
      career: [{ kind: "category1", from: "1985-09", to: "2021-05", payment: "paid" }],
      ...her,
    },
  ] as const;
  const plan = aPlan({}, scenario, {
    startsAt: "2026-11",
    people: [husband, wife] as unknown as PlanFile["people"],
    marriages: [{ between: ["him", "her"], from: "1990-04-01" }],
    ...facts,
  });
  return only(plan);
}

const of = (scenario: ScenarioProjection, person: string, benefit: Change["benefit"]) =>
  scenario.changes.filter((change) => change.person === person && change.benefit === benefit);

/** The yearly amount of a part, month by month, from the first change to `until`. */
function monthly(changes: readonly Change[], part: keyof Change["parts"], from: string, to: string): number[] {
  const months: number[] = [];
  for (let month = parseMonth(from); month <= parseMonth(to); month = addMonths(month, 1))
    months.push(changes.findLast((change) => change.month <= month)?.parts[part] ?? 0);
  return months;
}

/** First and last month in which a part is paid, how many, and their twelfths in all (the fraction dropped). */
function paid(changes: readonly Change[], part: keyof Change["parts"]) {
  const amounts = monthly(changes, part, "2018-04", "2060-03");
  const first = amounts.findIndex((amount) => amount > 0);
  const last = amounts.findLastIndex((amount) => amount > 0);
  const month = (i: number) => formatMonth(addMonths(parseMonth("2018-04") as Month, i));
  return {
    from: month(first),
    to: month(last),
    months: amounts.filter((amount) => amount > 0).length,
    total: Math.floor(amounts.reduce((sum, amount) => sum + amount, 0) / 12),
    amounts: [...new Set(amounts.filter((amount) => amount > 0))],
  };
}

describe("R-340 to R-342, X-12 addition for the wife, and her transfer addition after it", () => {
  const scenario = couple();
  it("423,700 a year from 2026-06 to 2030-09, 52 months, 1,836,033 in all", () => {
    expect(paid(of(scenario, "him", "oldAgeEmployees"), "dependents")).toEqual({
      from: "2026-06",
      to: "2030-09",
      months: 52,
      total: 1_836_033,
      amounts: [423_700],
    });
    const end = of(scenario, "him", "oldAgeEmployees").find(({ month }) => month === parseMonth("2030-10"));
    expect(end?.reason).toEqual({ code: "additionEndsAt65" });
  });
  it("R-240, R-241 then 16,335 a year to her, for life", () => {
    expect(paid(of(scenario, "her", "oldAgeBasic"), "transfer")).toMatchObject({ from: "2030-10", amounts: [16_335] });
    expect(of(scenario, "her", "oldAgeBasic").at(-1)?.parts.transfer).toBe(16_335);
  });
  it("R-005, R-343 with 240 own months it stops after 2029-09, the month of her special pension's right: 40 months, 1,412,333", () => {
    const employee = couple({
      career: [
        employed("1987-04", "2007-04", 200_000),
        { kind: "category1", from: "2007-04", to: "2025-09", payment: "paid" },
      ],
    });
    expect(paid(of(employee, "him", "oldAgeEmployees"), "dependents")).toEqual({
      from: "2026-06",
      to: "2029-09",
      months: 40,
      total: 1_412_333,
      amounts: [423_700],
    });
    const stop = of(employee, "him", "oldAgeEmployees").find(({ month }) => month === parseMonth("2029-10"));
    expect(stop?.reason).toEqual({ code: "additionSuspended" });
    expect(of(employee, "her", "oldAgeBasic").every(({ parts }) => parts.transfer === 0)).toBe(true);
  });
  it("R-343 with 239 own months nothing stops, and the transfer addition comes", () => {
    const employee = couple({
      career: [
        employed("1987-04", "2007-03", 200_000),
        { kind: "category1", from: "2007-03", to: "2025-09", payment: "paid" },
      ],
    });
    expect(paid(of(employee, "him", "oldAgeEmployees"), "dependents").months).toBe(52);
    expect(paid(of(employee, "her", "oldAgeBasic"), "transfer").from).toBe("2030-10");
  });
  it("R-345 deferring the employees' pension forfeits it meanwhile, deferring the basic one does not", () => {
    const claim = (ages: object) => ({ commencement: [{ person: "him", ...ages }] });
    const employeesLater = couple({}, claim({ oldAgeEmployees: { years: 68, months: 0 } }));
    // claimed in 2029-05, paid from 2029-06: 16 of the 52 months are left
    expect(paid(of(employeesLater, "him", "oldAgeEmployees"), "dependents")).toMatchObject({
      from: "2029-06",
      to: "2030-09",
      months: 16,
      amounts: [423_700],
    });
    // what passes to her does not wait for him
    expect(paid(of(employeesLater, "her", "oldAgeBasic"), "transfer").from).toBe("2030-10");
    const basicLater = couple({}, claim({ oldAgeBasic: { years: 68, months: 0 } }));
    expect(paid(of(basicLater, "him", "oldAgeEmployees"), "dependents").months).toBe(52);
  });
  it("R-345 an early claim is not reduced in it and brings it at 65 only", () => {
    const early = couple(
      {},
      {
        commencement: [
          { person: "him", oldAgeBasic: { years: 64, months: 0 }, oldAgeEmployees: { years: 64, months: 0 } },
        ],
      },
    );
    expect(paid(of(early, "him", "oldAgeEmployees"), "dependents")).toMatchObject({
      from: "2026-06",
      amounts: [423_700],
    });
  });
  it("R-342 a divorce ends it with its month, and takes her transfer addition", () => {
    const divorced = couple({}, { events: [{ kind: "divorce", on: "2028-02-10", between: ["him", "her"] }] });
    expect(paid(of(divorced, "him", "oldAgeEmployees"), "dependents").to).toBe("2028-02");
    expect(of(divorced, "her", "oldAgeBasic").every(({ parts }) => parts.transfer === 0)).toBe(true);
  });
  it("R-243 a divorce after her 65 leaves the transfer addition", () => {
    const divorced = couple({}, { events: [{ kind: "divorce", on: "2032-02-10", between: ["him", "her"] }] });
    expect(of(divorced, "her", "oldAgeBasic").at(-1)?.parts.transfer).toBe(16_335);
  });
  it("R-243 a split that gives her 240 months and more ends it with the month of the request", () => {
    const divorce = (split: object) => [
      {
        kind: "divorce" as const,
        on: "2032-02-10",
        between: ["him", "her"],
        split: { requestedOn: "2032-03-20", ...split },
      },
    ];
    // married 1990-04 to 2032-02, he was insured to 2021-04: 373 deemed months
    const half = couple({}, { events: divorce({ kind: "agreed", share: 0.5 }) } as never);
    expect(paid(of(half, "her", "oldAgeBasic"), "transfer")).toMatchObject({ from: "2030-10", to: "2032-03" });
    // category 3 from 2008-04 to 2021-04: 157 deemed months
    const thirds = {
      career: [
        { kind: "category1", from: "1985-09", to: "2008-04", payment: "paid" },
        { kind: "category3", from: "2008-04", to: "2021-05" },
      ],
    } as Partial<PersonFile>;
    const few = couple(thirds, { events: divorce({ kind: "category3", by: "her" }) } as never);
    expect(of(few, "her", "oldAgeBasic").at(-1)?.parts.transfer).toBe(16_335);
  });
  it("R-342 her death ends it with its month", () => {
    const bereaved = couple({}, { events: [{ kind: "death", on: "2028-02-10", person: "her" }] });
    expect(paid(of(bereaved, "him", "oldAgeEmployees"), "dependents").to).toBe("2028-02");
  });
  it("R-340 who marries after 65 has none", () => {
    const late = couple({}, {}, { marriages: [{ between: ["him", "her"], from: "2026-06-01" }] });
    expect(of(late, "him", "oldAgeEmployees").every(({ parts }) => parts.dependents === 0)).toBe(true);
  });
});

describe("R-240, R-242 her transfer addition by his employees' pension for a disability", () => {
  /** Born 1968-05-10, 146 months of employees' insurance, first visit in 2010 as an employee; she is 65 on 2027-12-19. */
  const disabled = (grades: readonly { from: string; grade: 1 | 2 | 3 }[]) => {
    const { people } = aPlan({});
    const him = {
      ...people[0],
      id: "him",
      bornOn: "1968-05-10",
      sex: "male",
      career: [employed("2000-04", "2012-06", 200_000)],
      disabilities: [{ firstVisitOn: "2010-01-10", grades }],
    };
    const her = {
      ...people[0],
      id: "her",
      bornOn: "1962-12-20",
      sex: "female",
      career: [{ kind: "category1", from: "1990-04", to: "2022-12", payment: "paid" }],
    };
    const scenario = only(
      aPlan(
        {},
        {},
        {
          startsAt: "2026-11",
          people: [him, her] as unknown as PlanFile["people"],
          marriages: [{ between: ["him", "her"], from: "1985-05-05" }],
        },
      ),
    );
    return paid(of(scenario, "her", "oldAgeBasic"), "transfer");
  };
  it("grade 2 before she is 65: from the month after", () => {
    expect(disabled([{ from: "2011-07", grade: 2 }])).toMatchObject({ from: "2028-01", amounts: [16_335] });
  });
  it("grade 2 only from June 2028 on: from July", () => {
    expect(disabled([{ from: "2028-06", grade: 2 }])).toMatchObject({ from: "2028-07", amounts: [16_335] });
  });
  it("grade 3 has no addition for a spouse and passes none on; nor does one that has ended when she is 65", () => {
    expect(disabled([{ from: "2011-07", grade: 3 }]).months).toBe(0);
    const ended = [
      { from: "2011-07", grade: 2 as const },
      { from: "2020-01", grade: 3 as const },
    ];
    expect(disabled(ended).months).toBe(0);
  });
});

describe("R-242 the older wife's transfer addition begins with his right", () => {
  it("born 1958-10-01, 65 in 2023-09: from 2026-06 at the share of her cohort, 0.147", () => {
    const scenario = couple({
      bornOn: "1958-10-01",
      career: [{ kind: "category1", from: "1978-09", to: "2018-09", payment: "paid" }],
    });
    // 243,800 x 0.147 = 35,838.6
    expect(paid(of(scenario, "her", "oldAgeBasic"), "transfer")).toMatchObject({ from: "2026-06", amounts: [35_839] });
    expect(of(scenario, "him", "oldAgeEmployees").every(({ parts }) => parts.dependents === 0)).toBe(true);
  });
});

describe("R-340 children at the time of the right", () => {
  it("counts a child to the March after 18: born 2012-08-01, to 2031-03", () => {
    const child = { id: "kid", bornOn: "2012-08-01", parents: ["him", "her"] };
    const scenario = couple({}, {}, { children: [child] });
    const changes = of(scenario, "him", "oldAgeEmployees");
    // 423,700 + 243,800; from 2030-10 the child alone
    expect(paid(changes, "dependents")).toMatchObject({ from: "2026-06", to: "2031-03", amounts: [667_500, 243_800] });
  });
});

describe("R-244 a basic pension of the transfer addition alone", () => {
  const abroad = (to: string) => ({
    career: [{ kind: "abroad", from: "1986-04", to, country: "Kenya" }] as unknown as NonNullable<PersonFile["career"]>,
  });
  const rightOf = (scenario: ScenarioProjection) =>
    scenario.people.find(({ id }) => id === "her")?.rights.find(({ benefit }) => benefit === "oldAgeBasic");
  it("for ten years of complementary months and no other: 16,335 a year from 2030-10", () => {
    const scenario = couple(abroad("1996-04"));
    expect(rightOf(scenario)).toMatchObject({
      status: "payable",
      commencementAge: { years: 65, months: 0 },
      adjustmentMonths: 0,
      annualAmount: 16_335,
    });
    expect(paid(of(scenario, "her", "oldAgeBasic"), "transfer")).toMatchObject({ from: "2030-10", amounts: [16_335] });
    expect(of(scenario, "her", "oldAgeBasic")[0]).toMatchObject({ reason: { code: "transferStarts" } });
  });
  it("is neither deferred nor claimed early: a chosen age does not move it", () => {
    for (const years of [60, 70]) {
      const scenario = couple(abroad("1996-04"), { commencement: [{ person: "her", oldAgeBasic: { years } }] });
      expect(paid(of(scenario, "her", "oldAgeBasic"), "transfer")).toMatchObject({
        from: "2030-10",
        amounts: [16_335],
      });
    }
  });
  it("not with 119 months, with a paid month, or without a husband who has the addition", () => {
    expect(rightOf(couple(abroad("1996-03")))).toMatchObject({
      status: "notEligible",
      reasons: [{ code: "qualifyingPeriodTooShort", months: 119 }, { code: "noPaidOrExemptMonth" }],
    });
    const withPaid = couple({
      career: [
        ...abroad("1996-04").career,
        { kind: "category1", from: "1996-04", to: "1996-05", payment: "paid" },
      ] as NonNullable<PersonFile["career"]>,
    });
    // 847,300 x 1/480 = 1,765.2, and the addition besides
    expect(rightOf(withPaid)).toMatchObject({ annualAmount: 1_765 });
    expect(rightOf(couple(abroad("1996-04"), {}, { marriages: [] }))).toMatchObject({ status: "notEligible" });
  });
  it("its steps are those of the addition", () => {
    const { people } = aPlan({});
    const him = { ...people[0], id: "him", bornOn: "1961-05-10", career: [employed("1985-10", "2021-05")] };
    const her = { ...people[0], id: "her", sex: "female", bornOn: "1965-10-01", ...abroad("1996-04") };
    const plan = aPlan({}, {}, {
      people: [him, her],
      marriages: [{ between: ["him", "her"], from: "1990-04-01" }],
    } as unknown as Partial<PlanFile>);
    const figure = explainFigure(plan, { scenario: "only", person: "her", kind: "right", benefit: "oldAgeBasic" });
    expect(figure?.steps.map(({ key }) => key)).toEqual([
      "transferAddition.fullAmount",
      "transferAddition.annualAmount",
      "award.basic",
      "monthlyAmount",
    ]);
  });
});

describe("R-346 nineteen years of insurance from 40 on count as 240 months", () => {
  /** Born 1950-06-10, 40 in 1990-06, 65 in 2015-06; his wife born 1960-05-10, 65 in 2025-05. */
  const scenario = (to: string) => {
    const { people } = aPlan({});
    const paidMonths = { kind: "category1", from: "1970-06", to: "1990-07", payment: "paid" };
    const him = { ...people[0], id: "him", bornOn: "1950-06-10", career: [paidMonths, employed("1990-07", to)] };
    const her = {
      ...people[0],
      id: "her",
      sex: "female",
      bornOn: "1960-05-10",
      career: [{ ...paidMonths, from: "1980-05" }],
    };
    return only(
      aPlan({}, {}, {
        people: [him, her],
        marriages: [{ between: ["him", "her"], from: "1985-04-01" }],
      } as unknown as Partial<PlanFile>),
    );
  };
  it("228 months bring the addition, 224,300 + 165,500 in FY2018, to her 65, and then hers: 243,800 x 0.093", () => {
    const found = scenario("2009-07");
    expect(paid(of(found, "him", "oldAgeEmployees"), "dependents")).toMatchObject({ from: "2018-04", to: "2025-05" });
    expect(monthly(of(found, "him", "oldAgeEmployees"), "dependents", "2018-04", "2018-04")).toEqual([389_800]);
    expect(paid(of(found, "her", "oldAgeBasic"), "transfer")).toMatchObject({ from: "2025-06" });
    expect(monthly(of(found, "her", "oldAgeBasic"), "transfer", "2026-11", "2026-11")).toEqual([22_673]);
  });
  it("and a transitional addition on 240: 1,761 x 240 - 844,900 x 228/480 = 422,640 - 401,328", () => {
    expect(monthly(of(scenario("2009-07"), "him", "oldAgeEmployees"), "transitional", "2026-11", "2026-11")).toEqual([
      21_312,
    ]);
  });
  it("227 bring neither; 1,761 x 227 - 844,900 x 227/480 = 399,747 - 399,567", () => {
    const found = scenario("2009-06");
    expect(monthly(of(found, "him", "oldAgeEmployees"), "dependents", "2018-04", "2018-04")).toEqual([0]);
    expect(monthly(of(found, "her", "oldAgeBasic"), "transfer", "2026-11", "2026-11")).toEqual([0]);
    expect(monthly(of(found, "him", "oldAgeEmployees"), "transitional", "2026-11", "2026-11")).toEqual([180]);
  });
});

describe("R-343 a wife's special pension that work withholds wholly", () => {
  // born 1959-05-10: her special pension begins at 61, with 2020-06; he, born 1953-05-10, is entitled since 2018-05
  const facts = (to: string) => ({
    startsAt: "2026-11",
    people: [
      {
        id: "him",
        bornOn: "1953-05-10",
        sex: "male",
        nationality: "japanese",
        career: [employed("1985-10", "2013-05")],
      },
      {
        id: "her",
        bornOn: "1959-05-10",
        sex: "female",
        nationality: "japanese",
        career: [employed("1985-10", "2015-05", 200_000), employed("2015-05", to, 620_000)],
      },
    ] as PlanFile["people"],
    marriages: [{ between: ["him", "her"] as [string, string], from: "1990-04-01" }],
  });
  const additionTo = (to: string) => {
    const changes = of(only(aPlan({}, {}, facts(to))), "him", "oldAgeEmployees");
    return changes.filter(({ parts }) => parts.dependents > 0).length === 0
      ? undefined
      : formatMonth(
          addMonths(
            changes.find(({ month, parts }) => month > parseMonth("2020-05") && parts.dependents === 0)?.month ??
              parseMonth("2030-01"),
            -1,
          ),
        );
  };
  it("left the addition alone until 2022-03, and goes on so for who was in that state then: to her 65 in 2024-05", () => {
    expect(additionTo("2025-05")).toBe("2024-05");
  });
  it("until something of it is paid: she leaves work at the end of 2022, it stops after that year", () => {
    expect(additionTo("2023-01")).toBe("2022-12");
  });
  it("a pension that was paid suspended it from the month after the right: 2020-06", () => {
    expect(additionTo("2020-03")).toBe("2020-05");
  });
});

describe("R-340, R-240 the day of attaining 65 finds the marriage, not its month", () => {
  // he attains 65 on 2026-05-09, she, born 1965-10-10 here, on 2030-10-09
  const married = (from: string) =>
    couple({}, {}, { marriages: [{ between: ["him", "her"], from }] as PlanFile["marriages"] });
  const divorced = (on: string) =>
    couple(
      { bornOn: "1965-10-10", career: [{ kind: "category1", from: "1985-10", to: "2021-05", payment: "paid" }] },
      { events: [{ kind: "divorce", between: ["him", "her"], on }] },
    );
  it("married on the 8th of that month: 423,700; on the 20th, after he had attained it: never", () => {
    expect(paid(of(married("2026-05-08"), "him", "oldAgeEmployees"), "dependents").amounts).toEqual([423_700]);
    expect(paid(of(married("2026-05-20"), "him", "oldAgeEmployees"), "dependents").amounts).toEqual([]);
    expect(paid(of(married("2026-05-20"), "her", "oldAgeBasic"), "transfer").amounts).toEqual([]);
  });
  it("divorced in the month of her 65: before the day no transfer addition, after it 16,335 for life", () => {
    expect(paid(of(divorced("2030-10-05"), "her", "oldAgeBasic"), "transfer").amounts).toEqual([]);
    expect(paid(of(divorced("2030-10-20"), "her", "oldAgeBasic"), "transfer")).toMatchObject({
      from: "2030-11",
      amounts: [16_335],
    });
  });
});

describe("R-342 an end that changes no amount is no reason of a later change", () => {
  it("her own pension suspends the addition from 2029-10, she attains 65, and he leaves work in 2031: by that", () => {
    const scenario = couple({ career: [employed("1987-04", "2007-04", 200_000)] }, {
      paths: [{ person: "him", from: "2026-11", spells: [employed("2030-11", "2031-02")] }],
    } as never);
    const codes = of(scenario, "him", "oldAgeEmployees").map(({ month, reason }) => [formatMonth(month), reason.code]);
    expect(codes).toEqual([
      ["2026-06", "startsAt65"],
      ["2029-10", "additionSuspended"],
      ["2031-02", "retirementRevision"],
    ]);
  });
  it("nor of a new year's amounts: she attained 65 in 2025-05, and April 2026 moves his by the year alone", () => {
    const people = [
      { id: "him", bornOn: "1955-05-10", sex: "male", career: [employed("1985-10", "2015-05")] },
      { id: "her", bornOn: "1960-05-10", sex: "female", career: [employed("1985-10", "2020-05")] },
    ] as unknown as PlanFile["people"];
    const found = of(couple({}, {}, { people, startsAt: "2024-04" }), "him", "oldAgeEmployees");
    expect(found.find(({ month }) => month === parseMonth("2026-04"))?.reason.code).toBe("newFiscalYear");
  });
});

describe("R-347, R-241 rules left open that decided an addition are named", () => {
  it("an addition whose right arises from 2028-04 on, and a transfer addition at a rate of its own", () => {
    const people = [
      { id: "him", bornOn: "1963-05-10", sex: "male", career: [employed("1985-10", "2023-05")] },
      { id: "her", bornOn: "1970-05-10", sex: "female" },
    ] as unknown as PlanFile["people"];
    expect(couple({}, {}, { people }).toBeConfirmed).toEqual(["R-347"]);
    expect(couple({ bornOn: "1962-01-01", career: [] }).toBeConfirmed).toEqual([]);
    const older: Partial<PersonFile> = {
      bornOn: "1955-10-01",
      career: [{ kind: "category1", from: "1986-04", to: "2015-05", payment: "paid" }],
    };
    expect(couple(older).toBeConfirmed).toEqual(["R-241"]);
  });
});

describe("R-347 from 2028-04 children ask for 120 months, a spouse for 240", () => {
  // 65 in 2029-05 with 203 months, the 240th in the recalculation of 2032-10; married in 2030, their child born in 2020
  const people = [
    {
      id: "him",
      bornOn: "1964-05-10",
      sex: "male",
      career: [{ kind: "category1", from: "1984-05", to: "2012-06", payment: "paid" }, employed("2012-06", "2034-05")],
    },
    { id: "her", bornOn: "1975-05-10", sex: "female" },
  ] as unknown as PlanFile["people"];
  const married = (from: string) =>
    of(
      couple({}, {}, {
        people,
        marriages: [{ between: ["him", "her"], from }] as PlanFile["marriages"],
        children: [{ id: "child", bornOn: "2020-01-01", parents: ["him", "her"] }],
      } as Partial<PlanFile>),
      "him",
      "oldAgeEmployees",
    );
  // 269,600 x 1.085 = 292,516; 202,200 x 1.085 = 219,387 and 149,200 x 1.085 = 161,882: 219,400 + 161,900 = 381,300
  it("the child's 292,500 from 65, the wife's 381,300 with the 240th month: married before it", () => {
    const changes = married("2030-03-01");
    expect(monthly(changes, "dependents", "2029-06", "2029-06")).toEqual([292_500]);
    expect(monthly(changes, "dependents", "2032-09", "2032-10")).toEqual([292_500, 673_800]);
  });
  it("married after it the child's alone", () => {
    expect(monthly(married("2033-03-01"), "dependents", "2033-10", "2033-10")).toEqual([292_500]);
  });
});

describe("R-019 two people whose marriage the plan does not say", () => {
  const codes = (facts: Partial<PlanFile>) => couple({}, {}, facts).notCovered.map(({ code }) => code);
  it("have no additions, and it is said", () => {
    expect(codes({ marriages: [] })).toContain("marriageNotSaid");
    expect(codes({})).not.toContain("marriageNotSaid");
  });
});

describe("R-347 a child of two who are both 65 after the reform", () => {
  const facts = (bornOn: string): Partial<PlanFile> => ({
    startsAt: "2026-11",
    people: (["him", "her"] as const).map((id) => ({
      id,
      bornOn,
      sex: id === "him" ? "male" : "female",
      nationality: "japanese",
      career: [employed("1990-04", "2027-04")],
    })) as PlanFile["people"],
    marriages: [{ between: ["him", "her"] as [string, string], from: "1995-04-01" }],
    children: [{ id: "kid", bornOn: "2016-08-01", parents: ["him", "her"] }],
  });
  it("that only one of them has it is said; who is 65 before keeps the old law", () => {
    const codes = (bornOn: string) => only(aPlan({}, {}, facts(bornOn))).notCovered.map(({ code }) => code);
    expect(codes("1966-10-01")).toContain("childPartOfBoth");
    expect(codes("1962-10-01")).not.toContain("childPartOfBoth");
  });
});

describe("R-340 what an addition rests on", () => {
  it("names the income limit of the law, 8,500,000 yen a year, and nothing without an addition", () => {
    const said = (scenario: ScenarioProjection) =>
      scenario.notCovered.filter(({ code }) => code === "maintenanceAssumed");
    const assumed = (person: string) => ({ code: "maintenanceAssumed", person, income: 8_500_000 });
    expect(said(couple())).toEqual([assumed("him"), assumed("her")]);
    expect(said(couple({}, {}, { marriages: [] }))).toEqual([]);
  });
});

describe("R-671 an addition that months abroad would open", () => {
  const codes = (months: number) => {
    const { people } = aPlan({});
    const him = {
      ...people[0],
      id: "him",
      bornOn: "1962-05-10",
      career: [employed("1985-10", "2000-10")],
      agreementMonths: [{ country: "US", months }],
    };
    const her = { ...people[0], id: "her", bornOn: "1965-01-20", sex: "female", career: [] };
    return only(
      aPlan(
        {},
        {},
        {
          people: [him, her] as unknown as PlanFile["people"],
          marriages: [{ between: ["him", "her"], from: "1990-04-01" }],
        },
      ),
    ).notCovered.map(({ code }) => code);
  };
  it("180 Japanese months and 60 of the United States: said not to be computed; 59 do not suffice", () => {
    expect(codes(60)).toContain("additionByAgreement");
    expect(codes(59)).not.toContain("additionByAgreement");
  });
});
