import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  employeesMonthsBefore,
  insuredParts,
  type Ledger,
  monthsOfStays,
  nationalTotals,
  prefixOf,
  reEvaluate,
} from "#lib/career/index.ts";
import type { KnownRecord } from "#lib/input/index.ts";
import { type Month, parseDate, parseMonth } from "#lib/time/index.ts";
import type { SpellFile } from "../input/a-plan.ts";
import { ledger, params, totalsBefore } from "./a-career.ts";

const born = parseDate("1985-06-15");
const category1 = (
  from: string,
  to: string,
  payment: Extract<SpellFile, { kind: "category1" }>["payment"],
): SpellFile => ({ kind: "category1", from, to, payment });
const employee = (
  from: string,
  to: string | null,
  pay: object = { standardMonthlyRemuneration: 300_000 },
): SpellFile => ({ kind: "employee", from, to, pay });

describe("R-140 to R-147 National Pension months before any month", () => {
  const made = ledger([
    category1("2005-06", "2008-04", "student"),
    employee("2008-04", "2012-04"),
    category1("2012-04", "2013-04", "unpaid"),
    { kind: "category3", from: "2013-04", to: "2015-04" },
    category1("2027-04", "2027-08", "maternity"),
    { kind: "voluntary", from: "2045-06", to: "2046-06" },
  ]);
  it("every kind lands in its count; unpaid months in none", () => {
    expect(totalsBefore(made).months).toEqual({
      paid: 48 + 24 + 4 + 12,
      quarterExempt: 0,
      halfExempt: 0,
      threeQuarterExempt: 0,
      fullExempt: 0,
      before200904: { quarterExempt: 0, halfExempt: 0, threeQuarterExempt: 0, fullExempt: 0 },
      studentOrDeferred: 34,
      complementary: 0,
    });
  });
  it.each([
    ["2008-04", 0, 34],
    ["2008-05", 1, 34],
    ["2006-06", 0, 12],
    ["2005-06", 0, 0],
    ["1990-01", 0, 0],
  ])("before %s: %i paid, %i as a student", (month, paid, student) => {
    expect(totalsBefore(made, month).months).toMatchObject({ paid, studentOrDeferred: student });
  });
  it.each(["quarterExempt", "halfExempt", "threeQuarterExempt", "fullExempt"] as const)(
    "R-212 %s months are kept apart at 2009-04",
    (payment) => {
      const split = ledger([category1("2008-04", "2010-06", payment)]);
      expect(totalsBefore(split).months).toMatchObject({ [payment]: 14, before200904: { [payment]: 12 } });
      expect(totalsBefore(split, "2009-04").months).toMatchObject({ [payment]: 0, before200904: { [payment]: 12 } });
    },
  );
  it("a statement's months are added", () => {
    const known: KnownRecord = {
      through: "2004-03",
      contributionMonths: {
        paid: 100,
        quarterExempt: 1,
        halfExempt: 2,
        threeQuarterExempt: 3,
        fullExempt: 4,
        before200904: { quarterExempt: 5, halfExempt: 6, threeQuarterExempt: 7, fullExempt: 8 },
        studentOrDeferred: 9,
        complementary: 10,
      },
      additionalContributionMonths: 11,
    };
    const totals = nationalTotals(prefixOf(made), parseMonth("2008-05"), known);
    expect(totals.months).toEqual({ ...known.contributionMonths, paid: 101, studentOrDeferred: 43 });
    expect(totals.additionalMonths).toBe(11);
  });
  it("adding a month of ledger adds at most one month of any kind", () => {
    const all = (month: number) => {
      const { months } = nationalTotals(prefixOf(made), month as Month);
      const sum = (part: object): number =>
        Object.values(part).reduce(
          (total: number, value) => total + (typeof value === "number" ? value : sum(value)),
          0,
        );
      const abroad = monthsOfStays(made, month as Month).map((stay) => stay.months);
      return sum(months) + sum(abroad);
    };
    fc.assert(
      fc.property(
        fc.nat(719),
        (i) => all(made.from + i + 1) - all(made.from + i) <= 1 && all(made.from + i + 1) >= all(made.from + i),
      ),
    );
  });
});

describe("R-331 insured months and re-evaluated pay, apart at 2003-04", () => {
  const parts = (from: Ledger, month: string, at = "2026-11") =>
    insuredParts(reEvaluate(prefixOf(from), params.get("reEvaluation", parseMonth(at)), born), parseMonth(month));
  const older = { bornOn: "1961-05-10" };
  it("2003-03 and 2003-04", () => {
    const made = ledger([employee("2002-04", "2004-04")], older);
    expect(employeesMonthsBefore(prefixOf(made), parseMonth("2004-04"))).toEqual({ all: 24, aged20To59: 24 });
    const all = parts(made, "2004-04");
    expect([all.to200303.months, all.from200304.months]).toEqual([12, 12]);
    const before = parts(made, "2003-04");
    expect([before.to200303.months, before.from200304.months, before.from200304.total.num]).toEqual([12, 0, 0]);
    const first = parts(made, "2003-05");
    expect([first.to200303.months, first.from200304.months]).toEqual([12, 1]);
  });
  it("R-027 pay of a month times the rate of its row: 317,400 on average for 2002-04 to 2003-03", () => {
    const { to200303 } = parts(ledger([employee("2002-04", "2003-04")], older), "2003-04");
    // 300,000 x 1.058 x 12, FY2026 table
    expect(to200303.total).toEqual({ num: 300_000 * 1058 * 12, den: 1000 });
  });
  it("R-317 bonuses weigh like pay from 2003-04", () => {
    const withBonus = parts(
      ledger([
        employee("2023-04", "2024-04", {
          standardMonthlyRemuneration: 300_000,
          bonuses: [{ month: 6, amount: 500_000 }],
        }),
      ]),
      "2024-04",
    );
    const plain = parts(ledger([employee("2023-04", "2024-04")]), "2024-04");
    // FY2023 pay: 0.976 in the FY2026 table of the Japan Pension Service
    expect((withBonus.from200304.total.num - plain.from200304.total.num) / 500_000).toBe(976);
    expect(withBonus.from200304.months).toBe(12);
  });
  it("months outside 20 to 59 count for the employees' pension", () => {
    const made = ledger([employee("2004-04", null)]);
    expect(employeesMonthsBefore(prefixOf(made), parseMonth("2060-01"))).toEqual({ all: 614, aged20To59: 480 });
    expect(employeesMonthsBefore(prefixOf(made), parseMonth("1990-01"))).toEqual({ all: 0, aged20To59: 0 });
  });
  it("R-331 splitting a spell in two changes nothing", () => {
    const pay = {
      monthly: 345_678,
      bonuses: [
        { month: 7, amount: 654_321 },
        { month: 12, amount: 432_100 },
      ],
    };
    const whole = parts(ledger([employee("2008-04", "2040-04", pay)]), "2060-01");
    const holds = fc.property(fc.integer({ min: 1, max: 383 }), (after) => {
      const cut = parseMonth("2008-04") + after;
      const text = `${Math.floor(cut / 12)}-${String((cut % 12) + 1).padStart(2, "0")}`;
      expect(parts(ledger([employee("2008-04", text, pay), employee(text, "2040-04", pay)]), "2060-01")).toEqual(whole);
    });
    fc.assert(holds, { numRuns: 20 });
  });
});

describe("R-147 the runs of a ledger", () => {
  const made = ledger([
    category1("2005-06", "2008-04", "student"),
    employee("2008-04", "2026-04", {
      monthly: 234_567,
      annualRaise: 0.02,
      bonuses: [{ month: 6, amount: 500_000 }],
    }),
    category1("2026-04", "2045-06", "fullExempt"),
  ]);
  const { runs, bonuses } = prefixOf(made);
  it("give back every cell, in order and once", () => {
    const columns = ["standing", "additional", "remuneration", "charged", "waived", "scheme"] as const;
    for (const column of columns) {
      const cells = runs.flatMap((run) => Array.from({ length: run.end - run.at }, () => run[column]));
      expect(cells, column).toEqual([...made[column]]);
    }
    for (const [i, run] of runs.entries()) expect(run.at).toBe(runs[i - 1]?.end ?? 0);
  });
  it("and the bonuses, one each June of 18 years", () => {
    expect(bonuses.length).toBe(18);
    const paid = Array.from(made.bonus.keys()).filter((at) => (made.bonus[at] ?? 0) > 0);
    expect(bonuses).toEqual(paid);
  });
});
