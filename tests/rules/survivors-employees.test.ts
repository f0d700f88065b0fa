import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parameters } from "#data/index.ts";
import { survivorsEmployeesAt, survivorsRight } from "#lib/rules/index.ts";
import { parseDate, parseMonth } from "#lib/time/index.ts";
import { breakdown, parts, reasons } from "./a-case.ts";
import { aDeath, aPay, known, paidIn, retired, rightOf } from "./a-death.ts";

const wifeOf45 = { bornOn: "1981-03-01" };
const amounts = (...facts: Parameters<typeof paidIn>) => {
  const { base, added, midLife, transitional, annualAmount } = breakdown(paidIn(...facts));
  return [base.amount, added?.amount ?? 0, midLife?.amount ?? 0, transitional?.amount ?? 0, annualAmount];
};

describe("R-524 amount", () => {
  it("X-34: 120 months at 350,000 count as 300: 575,505 x 3/4; a childless widow of 45: + 635,500", () => {
    expect(amounts("2026-11", wifeOf45)).toEqual([431_629, 0, 635_500, 0, 1_067_129]);
    expect(breakdown(paidIn("2026-11", wifeOf45)).base).toMatchObject({ insuredMonths: 120, countedMonths: 300 });
  });
  it("X-35: 330 months at 400,000, dead at 70 in retirement: 723,492 x 3/4", () => {
    const facts = { pay: aPay(330, 400_000, "1956-06-10") };
    expect(amounts("2026-11", { bornOn: "1960-03-01" }, retired(330), facts)[0]).toBe(542_619);
    expect(breakdown(rightOf({ bornOn: "1960-03-01" }, retired(330))).kind).toBe("longTerm");
  });
  it("M-49: three quarters; no floor of 300 months and the cohort's multipliers in the long-term kind", () => {
    const old = {
      bornOn: parseDate("1938-04-02"),
      main: parts({ months: 240, average: 300_000 }, {}),
      employeesMonths: 240,
    };
    const death = retired(240, { bornOn: "1938-04-02", diedOn: "2020-05-10" });
    const wife = { bornOn: "1960-03-01" };
    expect(amounts("2020-06", wife, death, { pay: old })[0]).toBe(
      // 300,000 x 7.99/1000 (births of FY1938) x 240 x 3/4
      431_460,
    );
    // short-term: 7.125, and 300 months
    const insured = aDeath({ bornOn: "1938-04-02", diedOn: "2020-05-10", employeesMonths: 240 });
    expect(amounts("2020-06", wife, insured, { pay: old })[0]).toBe(480_938);
  });
  it("the claimant may declare for the long-term kind where both are open", () => {
    const both = aDeath({ employeesMonths: 200, qualifyingMonths: 300 });
    expect(breakdown(rightOf(wifeOf45, both)).kind).toBe("shortTerm");
    expect(breakdown(rightOf(wifeOf45, both, { claimAs: "longTerm" })).kind).toBe("longTerm");
    expect(breakdown(rightOf(wifeOf45, aDeath(), { claimAs: "longTerm" })).kind).toBe("shortTerm");
  });
  it("the guarantee where it is higher", () => {
    const pay = { ...aPay(300, 350_000), guaranteed: parts({}, { months: 300, average: 350_000 }) };
    // 350,000 x 5.769 / 1000 x 300 x 1.082 x 3/4
    expect(amounts("2026-11", wifeOf45, aDeath({ employeesMonths: 300 }), { pay })[0]).toBe(491_562);
  });
  it("one more insured month at the same pay never lowers it, in either kind", () => {
    const base = (months: number, average: number, short: boolean) => {
      const death = short ? aDeath({ employeesMonths: months }) : retired(months, { qualifyingMonths: 400 });
      return amounts("2026-11", { bornOn: "1990-03-01" }, death, { pay: aPay(months, average) })[0] ?? 0;
    };
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 550 }),
        fc.integer({ min: 88_000, max: 900_000 }),
        fc.boolean(),
        (months, average, short) => base(months + 1, average, short) >= base(months, average, short),
      ),
    );
  });
  it("several of one rank have equal parts", () => {
    const mothers = { relation: "parent" as const, bornOn: "1950-03-01" };
    expect(amounts("2026-11", mothers, aDeath(), { claimants: 2 })[4]).toBe(215_815);
  });
});

describe("R-525 early, deferred or working", () => {
  it("the amount is measured on the remuneration-related part alone: 1,000,000 of a deferred 1,420,000", () => {
    expect(amounts("2026-11", { bornOn: "1958-03-01" }, retired(400), { pay: known(1_000_000, 400) })[0]).toBe(750_000);
  });
});

describe("R-526 addition for widows in mid-life", () => {
  const midLife = (bornOn: string, at = "2026-11", death = aDeath(), children: string[] = []) =>
    breakdown(paidIn(at, { bornOn, children }, death)).midLife?.amount ?? 0;
  it("M-48 FY2018: 584,500; 40 to 64 at the death, by the day before the birthday", () => {
    expect(midLife("1973-04-10", "2018-10", aDeath({ diedOn: "2018-05-10" }))).toBe(584_500);
    expect([midLife("1986-10-06"), midLife("1986-10-07")]).toEqual([635_500, 0]);
    expect([midLife("1961-10-07", "2026-10"), midLife("1961-10-06", "2026-10")]).toEqual([635_500, 0]);
  });
  it("to the month of attaining 65", () => {
    const death = aDeath({ diedOn: "2026-05-10" });
    expect([midLife("1961-10-20", "2026-10", death), midLife("1961-10-20", "2026-11", death)]).toEqual([635_500, 0]);
  });
  it("M-48: who was 40 while a child was eligible: from the end of the basic pension, never beside it", () => {
    const child = ["2010-05-10"];
    const death = aDeath({ diedOn: "2024-10-05" });
    expect([midLife("1989-03-31", "2029-03", death, child), midLife("1989-03-31", "2029-04", death, child)]).toEqual([
      0, 635_500,
    ]);
    // 40 on the last day of the basic pension, and a day too late
    expect([midLife("1989-04-01", "2029-04", death, child), midLife("1989-04-02", "2029-04", death, child)]).toEqual([
      635_500, 0,
    ]);
    expect([midLife("1980-03-31", "2027-04", death, child), midLife("1980-03-31", "2029-04", death, child)]).toEqual([
      0, 635_500,
    ]);
  });
  it("a long-term pension needs 240 months, or the mid-life special", () => {
    const on = (months: number, more: object = {}) =>
      midLife("1970-03-01", "2026-11", retired(months, { qualifyingMonths: 400, ...more }));
    expect([on(240), on(239)]).toEqual([635_500, 0]);
    expect(on(180, { bornOn: "1947-04-01", monthsFromMidLife: 180 })).toBe(635_500);
  });
  it("not for a husband; before April 2007 from 35 at the death, paid from 40", () => {
    expect(breakdown(paidIn("2026-11", { relation: "husband", bornOn: "1966-03-01" })).midLife).toBeUndefined();
    const before = aDeath({ diedOn: "2007-03-31", bornOn: "1960-03-01" });
    expect([midLife("1972-03-31", "2026-11", before), midLife("1972-04-01", "2026-11", before)]).toEqual([
      635_500, 635_500,
    ]);
    expect(midLife("1972-04-02", "2026-11", before)).toBe(0);
    expect(midLife("1972-04-01", "2026-11", aDeath({ diedOn: "2007-04-01", bornOn: "1960-03-01" }))).toBe(0);
  });
});

describe("R-527 transitional addition of widows", () => {
  const transitional = (bornOn: string, at = "2026-11", death = retired(330), facts: object = {}) =>
    breakdown(paidIn(at, { bornOn }, death, { pay: known(800_000, 330), ...facts })).transitional?.amount ?? 0;
  it("X-50: born 1955-10-01: 633,700 - 612,553 = 21,147; FY2018 584,500 - 564,993 = 19,507", () => {
    expect(transitional("1955-10-01")).toBe(21_147);
    const early = retired(330, { bornOn: "1950-06-10", diedOn: "2018-01-10" });
    // under 65 in 2018, the mid-life addition in its place; a wife of 1955 has it from November 2020
    expect(transitional("1955-10-01", "2018-10", early)).toBe(0);
    expect([transitional("1955-10-20", "2020-10", early), transitional("1955-10-20", "2020-11", early) > 0]).toEqual([
      0,
      true,
    ]);
    const amount = breakdown(paidIn("2018-10", { bornOn: "1951-06-10" }, early, { pay: known(800_000, 330) }));
    // 584,500 - 779,300 x 300/480 (487,062.5)
    expect(amount.transitional?.amount).toBe(97_437);
  });
  it("births to 1956-04-01; from the month after attaining 65; also where the right came later", () => {
    expect([transitional("1956-04-01") > 0, transitional("1956-04-02")]).toEqual([true, 0]);
  });
  it("on 240 months in the long-term kind; not beside a disability basic pension", () => {
    const few = retired(239, { qualifyingMonths: 400 });
    expect(transitional("1955-10-01", "2026-11", few)).toBe(0);
    expect(transitional("1955-10-01", "2026-11", retired(330), { hasDisabilityBasic: true })).toBe(0);
  });
});

describe("R-528 a wife under 30", () => {
  const term = (bornOn: string, diedOn = "2026-10-05", children: string[] = []) =>
    breakdown(rightOf({ bornOn, children }, aDeath({ diedOn }))).term;
  it("M-49: five years from the death, the last day the one before the anniversary, paid to its month", () => {
    expect(term("1996-10-07")).toMatchObject({ kind: "youngWife", lastDay: "2031-10-04" });
    expect(term("1996-10-06")).toBeUndefined();
    const wife = { bornOn: "1996-10-07" };
    expect(paidIn("2031-10", wife).status).toBe("payable");
    expect(reasons(paidIn("2031-11", wife))).toEqual([{ code: "fiveYearsOver", month: "2031-10" }]);
  });
  it("whose basic pension ends before she is 30: five years from then", () => {
    expect(term("2005-04-03", "2026-10-05", ["2016-05-10"])).toMatchObject({ lastDay: "2040-03-30" });
    expect(term("2005-04-01", "2026-10-05", ["2016-05-10"])).toBeUndefined();
  });
  it("rights since 2007-04", () => {
    expect([term("1996-10-07", "2007-03-31"), term("1996-10-07", "2007-04-01")?.lastDay]).toEqual([
      undefined,
      "2012-03-31",
    ]);
  });
});

describe("R-521 who waits for 60", () => {
  const husband = { relation: "husband" as const, bornOn: "1970-03-10" };
  it("M-46: a husband of 56 is paid from the month after attaining 60", () => {
    expect(breakdown(rightOf(husband)).firstPaidMonth).toBe(parseMonth("2030-04"));
    expect(reasons(paidIn("2030-03", husband))).toEqual([{ code: "startsAt60", month: "2030-04" }]);
    expect(amounts("2030-04", husband)).toEqual([431_629, 0, 0, 0, 431_629]);
  });
  it("M-46: with the basic pension at once, and again from 60 when it ends before", () => {
    const father = { ...husband, children: ["2010-05-10"] };
    expect(breakdown(rightOf(father)).firstPaidMonth).toBe(parseMonth("2026-11"));
    expect([paidIn("2029-03", father).status, paidIn("2030-04", father).status]).toEqual(["payable", "payable"]);
    expect(reasons(paidIn("2029-04", father))).toEqual([{ code: "startsAt60", month: "2030-04" }]);
  });
  it("parents of 60 at the death are paid from the month after it", () => {
    expect(breakdown(rightOf({ relation: "parent", bornOn: "1960-03-10" })).firstPaidMonth).toBe(parseMonth("2026-11"));
  });
  it("R-529 a child to March after 18", () => {
    const child = { relation: "child" as const, bornOn: "2010-05-10" };
    expect(paidIn("2029-03", child).status).toBe("payable");
    expect(reasons(paidIn("2029-04", child))).toEqual([{ code: "childAgedOut", lastDay: "2029-03-31" }]);
  });
});

describe("R-577 the law as it stood", () => {
  it("a reform that is not enacted yet, or does not happen, changes nothing", () => {
    const husband = { relation: "husband" as const, bornOn: "1988-03-01" };
    const right = rightOf(husband, aDeath({ diedOn: "2029-01-10" }));
    expect(right.status).toBe("payable");
    const frozen = parameters.under({ frozenAt: parseMonth("2027-03") }, { kind: "level", amountsOf: 2026 });
    const death = aDeath({ diedOn: "2029-01-10" });
    const facts = { death, survivor: { relation: "husband" as const, bornOn: parseDate("1972-03-01") }, children: [] };
    const before = breakdown(survivorsRight(facts, frozen));
    expect([before.term, before.waitsTo]).toEqual([undefined, parseMonth("2032-02")]);
    const paid = survivorsEmployeesAt(before, { pay: aPay() }, parseMonth("2032-03"), frozen);
    expect(breakdown(paid).annualAmount).toBe(431_629);
  });
});
