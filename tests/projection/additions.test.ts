import { describe, expect, it } from "vitest";
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
  it("R-342 her death ends it with its month", () => {
    const bereaved = couple({}, { events: [{ kind: "death", on: "2028-02-10", person: "her" }] });
    expect(paid(of(bereaved, "him", "oldAgeEmployees"), "dependents").to).toBe("2028-02");
  });
  it("R-340 who marries after 65 has none", () => {
    const late = couple({}, {}, { marriages: [{ between: ["him", "her"], from: "2026-06-01" }] });
    expect(of(late, "him", "oldAgeEmployees").every(({ parts }) => parts.dependents === 0)).toBe(true);
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
