import { describe, expect, it } from "vitest";
import {
  category3Months,
  employeesMonthsBefore,
  insuredParts,
  type Ledger,
  monthsOfMarriage,
  moveRecords,
  prefixOf,
  reEvaluate,
  reEvaluatedTotal,
} from "#lib/career/index.ts";
import { rate } from "#lib/money/index.ts";
import type { ReEvaluationTable } from "#lib/parameters/index.ts";
import { formatMonth, type Month, parseDate, parseMonth } from "#lib/time/index.ts";
import { cell, ledger } from "./a-career.ts";

const monthsFrom = (from: string, to: string): Month[] =>
  Array.from({ length: parseMonth(to) - parseMonth(from) }, (_, i) => (parseMonth(from) + i) as Month);
const span = (months: readonly Month[]) => [months[0], months.at(-1)].map((month) => month && formatMonth(month));

/** A ledger with this pay in every month from 2025-04 to 2026-03, and a bonus in its June. */
function paid(monthly: number, bonus = 0): Ledger {
  const made = ledger([{ kind: "employee", from: "2025-04", to: "2026-04", pay: { monthly: 300_000 } }]);
  for (const month of monthsFrom("2025-04", "2026-04"))
    for (const column of ["remuneration", "charged"] as const) made[column][month - made.from] = monthly;
  made.bonus[parseMonth("2025-06") - made.from] = bonus;
  return made;
}
const housewife = (from = "2005-06", to: string | null = null) => ledger([{ kind: "category3", from, to }]);

describe("R-700 records of a month move in part", () => {
  const year = monthsFrom("2025-04", "2026-04");
  it("X-42: a third of 450,000 beside 150,000 makes 300,000 and 300,000, a bonus of 1,000,000 splits 2 to 1", () => {
    const split = { payer: paid(450_000, 1_000_000), payee: paid(150_000) };
    const { payer, payee } = moveRecords(split, year, rate("0.3333333"));
    expect(cell(payer, "2025-04").remuneration).toBe(300_000);
    expect(cell(payee, "2025-04").remuneration).toBe(300_000);
    expect(cell(payer, "2025-06").bonus).toBe(666_667);
    expect(cell(payee, "2025-06").bonus).toBe(333_333);
  });
  it("only in the months named, and a month keeps its sum where a yen is odd", () => {
    const { payer, payee } = moveRecords({ payer: paid(300_001), payee: paid(0) }, year.slice(1), rate("1/2"));
    expect(cell(payer, "2025-04").remuneration).toBe(300_001);
    expect(cell(payer, "2025-05").remuneration).toBe(150_001);
    expect(cell(payee, "2025-05").remuneration).toBe(150_000);
  });
  it("R-703 what contributions rest on, standings and the records before stay as they were", () => {
    const split = { payer: paid(400_000, 500_000), payee: housewife() };
    const { payer, payee } = moveRecords(split, year, rate("1/2"));
    expect(cell(payer, "2025-06")).toMatchObject({ charged: 400_000, standing: "category2", scheme: 1 });
    expect(cell(payee, "2025-06")).toMatchObject({ remuneration: 200_000, bonus: 250_000, charged: 0, scheme: 0 });
    expect(cell(payee, "2025-06").standing).toBe("category3");
    expect(cell(split.payer, "2025-06")).toMatchObject({ remuneration: 400_000, bonus: 500_000 });
    expect(cell(split.payee, "2025-06")).toMatchObject({ remuneration: 0, bonus: 0 });
  });
  it("R-703 months received count for the amount and are no insured months", () => {
    const { payee } = moveRecords({ payer: paid(400_000), payee: housewife() }, year, rate("1/2"));
    const prefix = prefixOf(payee);
    expect(employeesMonthsBefore(prefix, parseMonth("2040-04"))).toEqual({ all: 0, aged20To59: 0 });
    const parts = insuredParts(reEvaluate(prefix, table, parseDate("1985-06-15")), parseMonth("2040-04"));
    // 12 months of 200,000 at 0.9
    expect(parts.from200304).toEqual({ months: 12, total: { num: 2_160_000_000, den: 1000 } });
  });
});

/** Rates of 2 for older people and 1.5 for younger ones before 2003-04, of 1 and 0.9 after. */
const table: ReEvaluationTable = {
  cohorts: [null, "1970-04-02"],
  periods: [null, "2003-04"],
  until: "2027-04",
  rates: [
    [2000, 1500],
    [1000, 900],
  ],
};

describe("R-700 totals of a marriage", () => {
  const total = (bornOn: string) => {
    const made = ledger([]);
    made.remuneration[parseMonth("2003-03") - made.from] = 200_000;
    made.remuneration[parseMonth("2003-04") - made.from] = 200_000;
    made.bonus[parseMonth("2003-04") - made.from] = 300_000;
    return reEvaluatedTotal(made, monthsFrom("2003-01", "2004-01"), table, parseDate(bornOn), rate("1.3"));
  };
  it("pay before April 2003 is raised by 1.3, each month at the rate of the person's own cohort", () => {
    // 200,000 x 1.5 x 1.3 + 500,000 x 0.9
    expect(total("1985-06-15")).toBe(840_000);
    // 200,000 x 2 x 1.3 + 500,000 x 1
    expect(total("1960-06-15")).toBe(1_020_000);
  });
});

describe("R-700, R-019 the months of a marriage", () => {
  const none = parseMonth("1990-01");
  const marriage = (from: string, to: string) => ({ from: parseMonth(from), to: parseMonth(to) });
  it("from the month of the wedding to the month before the divorce's; none where both fall into one month", () => {
    expect(span(monthsOfMarriage(marriage("2010-05", "2030-05"), none, [paid(1), paid(1)]))).toEqual([
      "2010-05",
      "2030-04",
    ]);
    expect(monthsOfMarriage(marriage("2030-05", "2030-05"), none, [paid(1), paid(1)])).toEqual([]);
  });
  it("category 3 before the wedding belongs to it, from an earlier divorce on", () => {
    const couple = [paid(300_000), housewife()] as const;
    const countedFrom = (since: Month) => monthsOfMarriage(marriage("2026-01", "2026-02"), since, couple);
    expect(span(countedFrom(none))).toEqual(["2025-04", "2026-01"]);
    expect(countedFrom(none)).toHaveLength(10);
    expect(span(countedFrom(parseMonth("2025-11")))).toEqual(["2025-11", "2026-01"]);
  });
});

describe("R-702 months that the dependent has split alone", () => {
  const worker = ledger([{ kind: "employee", from: "2007-04", to: "2009-04", pay: { monthly: 300_000 } }]);
  const found = (dependent: Ledger) =>
    category3Months({ payer: worker, payee: dependent }, monthsFrom("2007-04", "2010-04"));
  it("category 3 from April 2008 on, while the other is insured", () => {
    expect(span(found(housewife()))).toEqual(["2008-04", "2009-03"]);
    expect(found(housewife())).toHaveLength(12);
    expect(span(found(housewife("2008-10", "2008-12")))).toEqual(["2008-10", "2008-11"]);
    expect(found(ledger([]))).toEqual([]);
  });
});
