import { describe, expect, it } from "vitest";
import { yen } from "#lib/money/index.ts";
import { besideOwnPension } from "#lib/rules/index.ts";
import { parseDate, parseMonth } from "#lib/time/index.ts";
import { breakdown } from "./a-case.ts";
import { known, paidIn, retired, under } from "./a-death.ts";

type Facts = Parameters<typeof besideOwnPension>[0];
const beside = (survivors: number, own: number, more: Partial<Facts> = {}) => {
  const { rule, combined, payable } = besideOwnPension(
    {
      isSpouse: true,
      bornOn: parseDate("1958-06-10"),
      diedOn: parseDate("2026-05-10"),
      survivors: yen(survivors),
      own: yen(own),
      basicPaid: false,
      at: parseMonth("2026-11"),
      ...more,
    },
    under,
  );
  return [rule, combined, payable];
};

describe("R-545, R-546 the own pension first", () => {
  it.each([
    // S, O, both together, what is paid of S
    [900_000, 500_000, 900_000, 400_000, "X-36"],
    [900_000, 700_000, 950_000, 250_000, "X-36"],
    [900_000, 1_000_000, 1_100_000, 100_000, "X-36"],
    [900_000, 1_800_000, 1_500_000, 0, "X-36"],
    [621_147, 400_000, 621_147, 221_147, "X-52"],
    [621_147, 800_000, 814_098, 14_098, "X-52"],
    [621_147, 900_000, 864_098, 0, "X-52"],
    [1_200_000, 500_000, 1_200_000, 700_000, "husband's 1,600,000 x 3/4"],
    [1_200_000, 710_000, 1_200_000, 490_000, "the own deferred to 710,000"],
  ])("survivors %i, own %i: together %i, paid %i (%s)", (survivors, own, combined, payable) => {
    expect(beside(survivors, own)).toEqual(["ownFirst", combined, payable]);
  });
  it("of parents, and while the basic pension is paid, nothing is mixed", () => {
    expect(beside(900_000, 700_000, { isSpouse: false })).toEqual(["ownFirst", 900_000, 200_000]);
    expect(beside(900_000, 700_000, { basicPaid: true })).toEqual(["ownFirst", 900_000, 200_000]);
  });
  it("X-52, R-527: the transitional addition is part of the sum", () => {
    const wife = { bornOn: "1955-10-01" };
    const paid = (own: number) => breakdown(paidIn("2026-11", wife, retired(330), { pay: known(800_000, 330), own }));
    expect(paid(400_000)).toMatchObject({ total: 621_147, annualAmount: 221_147 });
    expect(paid(800_000)).toMatchObject({ total: 621_147, annualAmount: 14_098 });
    expect(paid(900_000).annualAmount).toBe(0);
  });
  it("a wife with 500,000 of her own, her husband's 1,600,000: 700,000; the own deferred to 710,000: 490,000", () => {
    const wife = { bornOn: "1958-06-10" };
    const paid = (own: number) =>
      breakdown(paidIn("2026-11", wife, retired(480), { pay: known(1_600_000, 480), own })).annualAmount;
    expect([500_000 + paid(500_000), 710_000 + paid(710_000)]).toEqual([1_200_000, 1_200_000]);
    expect([paid(500_000), paid(710_000)]).toEqual([700_000, 490_000]);
  });
});

describe("R-546 the choice among three, H16-S 44", () => {
  const old = { bornOn: parseDate("1942-04-01"), diedOn: parseDate("2007-03-31") };
  it("rights before 2007-04-01 of births to 1942-04-01: survivors, own, or two thirds and a half", () => {
    expect(beside(900_000, 300_000, old)).toEqual(["choiceOfThree", 900_000, 900_000]);
    expect(beside(900_000, 700_000, old)).toEqual(["choiceOfThree", 950_000, 600_000]);
    expect(beside(900_000, 1_800_000, old)).toEqual(["choiceOfThree", 1_800_000, 0]);
  });
  it("born a day later, or widowed a day later: the own first", () => {
    expect(beside(900_000, 300_000, { ...old, bornOn: parseDate("1942-04-02") })[0]).toBe("ownFirst");
    expect(beside(900_000, 300_000, { ...old, diedOn: parseDate("2007-04-01") })[0]).toBe("ownFirst");
  });
});

describe("R-547 before 65", () => {
  it("one of the two is chosen; the own pension changes nothing in the other", () => {
    const at = (month: string) =>
      beside(900_000, 1_000_000, { bornOn: parseDate("1961-11-20"), at: parseMonth(month) });
    expect(at("2026-11")).toEqual(["chooseOne", 1_000_000, 900_000]);
    expect(at("2026-12")).toEqual(["ownFirst", 1_100_000, 100_000]);
  });
});
