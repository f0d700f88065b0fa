import { describe, expect, it } from "vitest";
import { householdMonths } from "#lib/simulate.ts";
import { formatMonth, parseDate } from "#lib/time/index.ts";
import { aPlan, only } from "./plan.ts";

describe("R-003, R-004 every month of a household", () => {
  // born on 15 June 1970: paid from 1992-06 to 60, in 2030-06; 65 in 2035-06
  const scenario = only(aPlan({ career: [{ kind: "category1", from: "1992-06", to: "2030-06", payment: "paid" }] }));
  const months = householdMonths(scenario, new Map([["self", parseDate("1970-06-15")]]));
  const of = (text: string) => months.find(({ month }) => formatMonth(month) === text)?.people[0];
  it("runs from the plan's start to 110", () => {
    expect([months.at(0), months.at(-1)].map((row) => row && formatMonth(row.month))).toEqual(["2026-11", "2080-05"]);
  });
  it("17,920 yen a month while paying, nothing after", () => {
    expect(of("2030-05")).toMatchObject({ status: "paid", contribution: 17_920, pension: 0 });
    expect(of("2030-06")).toMatchObject({ status: "none", contribution: 0, pension: 0 });
  });
  it("R-004 paid from the month after attaining 65: 456 of 480 months, 847,300 x 456/480 = 804,935, a twelfth a month", () => {
    expect(of("2035-06")?.pension).toBe(0);
    expect(of("2035-07")).toMatchObject({ pension: 67_077, age: { years: 65 } });
    // the ledger ends at 75, the pension goes on
    expect(of("2060-01")).toMatchObject({ status: "none", contribution: 0, pension: 67_077 });
  });
});
