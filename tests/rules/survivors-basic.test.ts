import { describe, expect, it } from "vitest";
import { survivorsBasic } from "#lib/rules/index.ts";
import { parseDate, parseMonth } from "#lib/time/index.ts";
import { breakdown, reasons } from "./a-case.ts";
import { under } from "./a-death.ts";

const basic = (who: string | "children", births: readonly string[], at = "2026-11", disabled = false) =>
  survivorsBasic(
    {
      survivor: who === "children" ? { kind: "children" } : { kind: "spouse", bornOn: parseDate(who) },
      children: births.map((bornOn) => ({ bornOn: parseDate(bornOn), disabled })),
      at: parseMonth(at),
    },
    under,
  );
const three = ["2012-05-20", "2014-08-02", "2017-01-15"];
const yearly = (...facts: Parameters<typeof basic>) => breakdown(basic(...facts)).annualAmount;

describe("R-503 amount of a spouse", () => {
  it("X-33: three children, 847,300 + 243,800 x 2 + 81,300", () => {
    expect(breakdown(basic("1985-06-10", three))).toMatchObject({ annualAmount: 1_416_200, monthlyAmount: 118_016 });
    expect(yearly("1985-06-10", [...three].reverse())).toBe(1_416_200);
  });
  it("the spouse's own track: 844,900 for births to 1956-04-01", () => {
    expect([yearly("1956-04-01", three.slice(2)), yearly("1956-04-02", three.slice(2))]).toEqual([
      1_088_700, 1_091_100,
    ]);
  });
  it("M-50 FY2018: 779,300 and 224,300 for the first child already", () => {
    expect(yearly("1985-06-10", ["2012-06-10"], "2018-10")).toBe(1_003_600);
  });
  it("R-576 from 2028-04 one level for every child, 269,600 x 1.085 to 100 yen", () => {
    expect([yearly("1985-06-10", three, "2028-03"), yearly("1985-06-10", three, "2028-04")]).toEqual([
      1_416_200,
      // 847,300 + 3 x 292,500
      1_724_800,
    ]);
    const outcome = basic("1985-06-10", three, "2028-04");
    expect(outcome).toMatchObject({ toBeConfirmed: ["R-347"] });
  });
});

describe("R-504 amount of children by themselves", () => {
  it("X-33: three orphans, 390,800 each", () => {
    expect(breakdown(basic("children", three))).toMatchObject({ annualAmount: 1_172_400, perChild: 390_800 });
  });
  it("M-50: one child has the base alone, the second brings the addition", () => {
    expect(breakdown(basic("children", three.slice(0, 1)))).toMatchObject({ annualAmount: 847_300, perChild: 847_300 });
    expect(breakdown(basic("children", three.slice(0, 2)))).toMatchObject({
      annualAmount: 1_091_100,
      perChild: 545_550,
    });
  });
});

describe("R-502, R-506 while a child counts", () => {
  const child = (born: string, at: string, disabled = false) => basic("1985-06-10", [born], at, disabled).status;
  it("M-27: to March after attaining 18, from the month after the birth", () => {
    expect([child("2008-04-02", "2027-03"), child("2008-04-01", "2026-03"), child("2008-04-01", "2026-04")]).toEqual([
      "payable",
      "payable",
      "notEligible",
    ]);
    expect([child("2026-11-20", "2026-11"), child("2026-11-20", "2026-12")]).toEqual(["notEligible", "payable"]);
  });
  it("with a disability to the month of attaining 20", () => {
    expect([child("2006-12-20", "2026-12", true), child("2006-12-20", "2027-01", true)]).toEqual([
      "payable",
      "notEligible",
    ]);
  });
  it("the right ends with the last child", () => {
    expect(yearly("1985-06-10", three, "2031-04")).not.toBe(yearly("1985-06-10", three, "2030-03"));
    expect(reasons(basic("1985-06-10", three, "2035-04"))).toEqual([{ code: "noEligibleChild" }]);
  });
});
