import { describe, expect, it } from "vitest";
import { isUnderReform, splitAtDeath } from "#lib/rules/index.ts";
import { parseDate, parseMonth } from "#lib/time/index.ts";
import { breakdown, reasons } from "./a-case.ts";
import { aDeath, paidIn, rightOf, under } from "./a-death.ts";

const diedIn2029 = aDeath({ diedOn: "2029-01-10" });
const widower = { relation: "husband" as const, bornOn: "1987-06-01" };
const affected = (relation: "wife" | "husband", bornOn: string, diedOn: string) =>
  isUnderReform({ relation, bornOn: parseDate(bornOn), diedOn: parseDate(diedOn) }, under);
const yearly = (...facts: Parameters<typeof paidIn>) => breakdown(paidIn(...facts)).annualAmount;

describe("R-570, R-571, R-577 whom the law of 2025 reaches", () => {
  it("deaths from 2028-04-01: men below 60 at once, women born from 1989-04-02", () => {
    expect([affected("husband", "1987-06-01", "2028-03-31"), affected("husband", "1987-06-01", "2028-04-01")]).toEqual([
      false,
      true,
    ]);
    expect([affected("wife", "1989-04-01", "2028-04-01"), affected("wife", "1989-04-02", "2028-04-01")]).toEqual([
      false,
      true,
    ]);
    expect(affected("wife", "1989-04-02", "2028-03-31")).toBe(false);
  });
  it("the line is a birth date: a woman born 1989-04-02 is affected at 50, and at 60 no more", () => {
    expect([affected("wife", "1989-04-02", "2039-05-01"), affected("wife", "1989-04-02", "2049-04-01")]).toEqual([
      true,
      false,
    ]);
  });
  it("who is 60 at the death has it for life, a husband at once", () => {
    const right = breakdown(rightOf({ relation: "husband", bornOn: "1969-01-11" }, diedIn2029));
    expect([right.term, right.firstPaidMonth]).toEqual([undefined, parseMonth("2029-02")]);
    expect(breakdown(rightOf({ relation: "husband", bornOn: "1969-01-12" }, diedIn2029)).term?.kind).toBe("fixed");
  });
});

describe("R-570 a spouse with children", () => {
  // the child attains 18 on 2041-05-09: the basic pension ends with March 2042
  const child = { bornOn: parseDate("2023-05-10"), disabled: false };
  const termOf = (bornOn: string) =>
    breakdown(rightOf({ relation: "husband", bornOn }, diedIn2029, { children: [child] })).term;
  it("has the five years from the end of the basic pension, and for life where that comes at 60", () => {
    expect(termOf("1982-04-02")).toMatchObject({ kind: "fixed", firstMonth: parseMonth("2042-04") });
    expect(termOf("1982-04-01")).toBeUndefined();
  });
});

describe("R-570, R-572 the fixed term", () => {
  it("X-48: a childless widower of 40: nothing for a death in June 2027, 575,505 a year for five years from January 2029", () => {
    expect(reasons(rightOf(widower, aDeath({ diedOn: "2027-06-10" })))).toEqual([
      { code: "survivorAgeNotAllowed", age: 40, from: 55 },
    ]);
    const man = { relation: "husband" as const, bornOn: "1988-06-01" };
    expect(breakdown(paidIn("2029-02", man, diedIn2029))).toMatchObject({
      base: { amount: 431_629 },
      added: { amount: 143_876 },
      annualAmount: 575_505,
    });
    expect(breakdown(rightOf(man, diedIn2029)).term).toMatchObject({
      firstMonth: parseMonth("2029-02"),
      lastMonth: parseMonth("2034-01"),
    });
    expect(yearly("2034-01", man, diedIn2029)).toBe(575_505);
  });
  it("R-573 after the term: nothing is said of an amount, the limits of income are not issued", () => {
    expect(reasons(paidIn("2034-02", { ...widower, bornOn: "1988-06-01" }, diedIn2029))).toEqual([
      { code: "fixedTermOver", month: "2034-01" },
    ]);
  });
  it("R-571 widows born 1989-03-01 for life, 1989-09-01 for five years", () => {
    const older = breakdown(rightOf({ bornOn: "1989-03-01" }, diedIn2029));
    const younger = breakdown(rightOf({ bornOn: "1989-09-01" }, diedIn2029));
    expect([older.term, younger.term?.kind]).toEqual([undefined, "fixed"]);
    expect(yearly("2029-02", { bornOn: "1989-03-01" }, diedIn2029)).toBe(431_629);
    expect(yearly("2029-02", { bornOn: "1989-09-01" }, diedIn2029)).toBe(575_505);
    expect(yearly("2039-01", { bornOn: "1989-03-01" }, diedIn2029)).toBe(431_629);
    expect(paidIn("2039-01", { bornOn: "1989-09-01" }, diedIn2029).status).toBe("notEligible");
  });
  it("with an eligible child as before until the child ages out, then five years with the addition", () => {
    const mother = { bornOn: "1990-06-01", children: ["2018-05-10"] };
    expect(breakdown(rightOf(mother, diedIn2029)).term).toMatchObject({
      firstMonth: parseMonth("2037-04"),
      lastMonth: parseMonth("2042-03"),
    });
    expect(breakdown(paidIn("2037-03", mother, diedIn2029)).added).toBeUndefined();
    expect(breakdown(paidIn("2037-04", mother, diedIn2029)).added?.amount).toBe(143_876);
  });
});

describe("R-575 the mid-life addition falls by the year of the right", () => {
  const midLife = (diedOn: string, bornOn = "1980-03-01", at = "2029-02") =>
    breakdown(paidIn(at, { bornOn }, aDeath({ diedOn }))).midLife;
  it("whole for deaths to 2028-03-31, then a 26th less each year, fixed for good, to be confirmed", () => {
    expect(midLife("2028-03-31")).toMatchObject({ amount: 635_500 });
    // 847,300 x 3/4 x 25/26 = 611,033.7; 24/26 = 586,592.3
    expect(midLife("2028-04-01")).toMatchObject({ amount: 611_000, phase: { num: 25, den: 26 } });
    expect(midLife("2029-04-01", "1980-03-01", "2029-05")).toMatchObject({ amount: 586_600 });
    expect(midLife("2028-04-01", "1980-03-01", "2039-05")).toMatchObject({ amount: 611_000 });
    expect(paidIn("2029-02", { bornOn: "1980-03-01" }, aDeath({ diedOn: "2028-04-01" }))).toMatchObject({
      toBeConfirmed: ["R-575"],
    });
    expect(paidIn("2029-02", { bornOn: "1980-03-01" }, aDeath({ diedOn: "2028-03-31" }))).not.toHaveProperty(
      "toBeConfirmed",
    );
  });
});

describe("R-574 a split of the records at a death", () => {
  const split = (deceased: number, survivor: number, relation: "wife" | "husband" = "husband", bornOn = "1988-06-01") =>
    splitAtDeath(
      { relation, bornOn: parseDate(bornOn), diedOn: parseDate("2029-01-10") },
      { deceased, survivor },
      parseMonth("2029-02"),
      under,
    );
  it("120 and 40 million of the marriage: a third moves, 219,240 a year (X-42), to be confirmed", () => {
    const outcome = split(120_000_000, 40_000_000);
    expect(breakdown(outcome)).toEqual({ changeRate: { num: 1, den: 3 }, annualAmountMoved: 219_240 });
    expect(outcome).toMatchObject({ toBeConfirmed: ["R-574"] });
  });
  it("none for who keeps the old law, nor from the smaller record", () => {
    expect(reasons(split(120_000_000, 40_000_000, "wife", "1989-03-01"))).toEqual([{ code: "notUnderReform" }]);
    expect(reasons(split(40_000_000, 40_000_000))).toEqual([{ code: "nothingToSplit" }]);
  });
});
