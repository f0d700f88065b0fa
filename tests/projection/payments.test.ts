import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { yen } from "#lib/money/index.ts";
import { type Change, NO_PARTS, type Payment, paidByYear, paymentsIn, paymentsOf } from "#lib/projection/index.ts";
import { addMonths, formatMonth, type Month, monthsOf, parseMonth } from "#lib/time/index.ts";
import { aPlan, only } from "./plan.ts";

const change = (month: Month, annualAmount: number): Change => ({
  month,
  person: "self",
  benefit: "oldAgeBasic",
  parts: { ...NO_PARTS, basic: yen(annualAmount) },
  annualAmount: yen(annualAmount),
  monthlyAmount: yen(Math.floor(annualAmount / 12)),
  suspended: NO_PARTS,
  suspendedMonthlyAmount: yen(0),
  reason: { code: "test" },
});
const from = (month: string, annualAmount: number) => change(parseMonth(month), annualAmount);
const said = ({ paidOn, from: first, to, amount }: Payment) => [paidOn, formatMonth(first), formatMonth(to), amount];
const FAR = parseMonth("2060-02");
const total = (payments: readonly Payment[]) => payments.reduce((sum, { amount }) => sum + amount, 0);

describe("R-009 the fractions of a year come with the February payment", () => {
  it("X-44 742,235 a year: five payments of 123,705 and 123,710 in February", () => {
    const year = paymentsIn([from("2025-02", 742_235)], 2026, FAR);
    expect(year.map(said)).toEqual([
      ["2026-04-15", "2026-02", "2026-04", 123_705],
      ["2026-06-15", "2026-04", "2026-06", 123_705],
      ["2026-08-14", "2026-06", "2026-08", 123_705],
      ["2026-10-15", "2026-08", "2026-10", 123_705],
      ["2026-12-15", "2026-10", "2026-12", 123_705],
      ["2027-02-15", "2026-12", "2027-02", 123_710],
    ]);
    expect(year.map(({ addedFractions }) => addedFractions)).toEqual([0, 0, 0, 0, 0, 5]);
    expect(total(year)).toBe(742_235);
  });
  it("each award is cut by itself", () => {
    const employees: Change = { ...from("2025-02", 742_235), benefit: "oldAgeEmployees" };
    const february = paymentsIn([from("2025-02", 742_235), employees], 2026, FAR).slice(-2);
    expect(february.map(({ benefit, amount }) => [benefit, amount])).toEqual([
      ["oldAgeBasic", 123_710],
      ["oldAgeEmployees", 123_710],
    ]);
  });
  it("a change within a pair: a twelfth of each, added up before the fraction is dropped", () => {
    // 1,000,001/12 + 1,100,003/12 = 83,333.41… + 91,666.91… = 175,000.33…
    const payments = paymentsOf([from("2026-04", 1_000_001), from("2026-05", 1_100_003)], {
      from: parseMonth("2026-04"),
      to: parseMonth("2026-06"),
    });
    expect(payments.map(said)).toEqual([["2026-06-15", "2026-04", "2026-06", 175_000]]);
    // 83,333.5 + 91,666.5 make a whole yen that two separate cuts would lose
    const halves = paymentsOf([from("2026-04", 1_000_002), from("2026-05", 1_099_998)], {
      from: parseMonth("2026-04"),
      to: parseMonth("2026-06"),
    });
    expect(total(halves)).toBe(175_000);
  });
  it("fractions of an award that ends before a February are not paid", () => {
    const ended = [from("2026-04", 742_235), from("2026-10", 0)];
    expect(paymentsOf(ended, { from: parseMonth("2026-04"), to: FAR }).map(({ amount }) => amount)).toEqual([
      123_705, 123_705, 123_705,
    ]);
  });
});

describe("R-003, R-004, R-006, R-032 which months a payment is for", () => {
  it("X-01 a pension from May is first paid in June, for May alone", () => {
    const [first, second] = paymentsIn([from("2026-05", 1_200_000)], 2026, FAR);
    expect([first, second].map((payment) => payment && said(payment))).toEqual([
      ["2026-06-15", "2026-05", "2026-06", 100_000],
      ["2026-08-14", "2026-06", "2026-08", 200_000],
    ]);
  });
  it("the new amount of an April shows in June", () => {
    const payments = paymentsIn([from("2025-02", 1_200_000), from("2026-04", 1_260_000)], 2026, FAR);
    expect(payments.slice(0, 2).map(said)).toEqual([
      ["2026-04-15", "2026-02", "2026-04", 200_000],
      ["2026-06-15", "2026-04", "2026-06", 210_000],
    ]);
  });
  it("the month of death is the last, paid alone where the pair begins with it", () => {
    const career = [{ kind: "category1" as const, from: "1990-06", to: "2030-06", payment: "paid" as const }];
    const { changes, period } = only(
      aPlan({ career }, { events: [{ kind: "death", on: "2040-02-10", person: "self" }] }),
    );
    // 847,300 / 6 = 141,216.66…, / 12 = 70,608.33…
    expect(paymentsIn(changes, 2039, period.to).at(-1)).toMatchObject({ paidOn: "2040-02-15", amount: 141_220 });
    expect(paymentsIn(changes, 2040, period.to).map(said)).toEqual([["2040-04-13", "2040-02", "2040-03", 70_608]]);
    expect(paymentsIn(changes, 2041, period.to)).toEqual([]);
  });
});

describe("R-009 payments and yearly figures", () => {
  const START = parseMonth("2026-04");
  /** Amounts with the months between them, from the start on. */
  const awards = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 4_000_000 }), fc.integer({ min: 1, max: 40 })), {
      minLength: 1,
      maxLength: 6,
    })
    .map((steps) => {
      let month = START;
      return steps.map(([amount, months]) => {
        const step = change(month, amount);
        month = addMonths(month, months);
        return step;
      });
    });
  /** Twelfths of a yen due for the months of a period. */
  const due = (changes: readonly Change[], first: Month, last: Month) => {
    let sum = 0;
    for (let month = first; month < last; month = addMonths(month, 1))
      sum += changes.filter((one) => one.month <= month).at(-1)?.annualAmount ?? 0;
    return sum;
  };

  it("March to February: exactly what is due for its months, the fraction of the year dropped", () => {
    fc.assert(
      fc.property(awards, fc.integer({ min: 2026, max: 2045 }), (changes, year) => {
        const paid = total(paymentsIn(changes, year, FAR));
        const april = monthsOf(year).from;
        return paid === Math.floor(due(changes, addMonths(april, -2), addMonths(april, 10)) / 12);
      }),
    );
  });
  it("March to February of one amount: exactly the yearly amount", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_000_000 }), (amount) => {
        return total(paymentsIn([from("2020-04", amount)], 2026, FAR)) === amount;
      }),
    );
  });

  /** Payments for the months of a fiscal year: June to the April after. */
  const forMonthsOf = (changes: readonly Change[], year: number) => {
    const months = monthsOf(year);
    return total(
      paymentsOf(changes, { from: addMonths(months.from, -2), to: addMonths(months.to, 12) }).filter(
        (payment) => payment.from >= months.from && payment.to <= months.to,
      ),
    );
  };
  const figure = (changes: readonly Change[], year: number) => paidByYear(changes, FAR).get(year)?.basic ?? 0;

  it("April to March of one amount: the yearly figure, or one yen less where the April before was another amount", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4_000_000 }), fc.integer({ min: 1, max: 4_000_000 }), (before, now) => {
        const changes = [from("2025-04", before), from("2026-04", now)];
        const missing = figure(changes, 2026) - forMonthsOf(changes, 2026);
        return missing === 0 || missing === 1;
      }),
    );
    // the April payment left nothing, the six of 5/6 leave 5 after February's 4 1/6
    const one = [from("2025-04", 600_000), from("2026-04", 742_235)];
    expect([figure(one, 2026), forMonthsOf(one, 2026)]).toEqual([742_235, 742_234]);
    const none = [from("2025-04", 742_235), from("2026-04", 742_235)];
    expect([figure(none, 2026), forMonthsOf(none, 2026)]).toEqual([742_235, 742_235]);
  });
  it("April to March of n amounts, 2 or more: from a yen less than the yearly figure, which cuts each stretch, to n yen more", () => {
    fc.assert(
      fc.property(awards, fc.integer({ min: 2026, max: 2045 }), (changes, year) => {
        const { from: april, to } = monthsOf(year);
        const stretches = changes.filter((one, i) => one.month < to && (changes[i + 1]?.month ?? FAR) > april).length;
        const more = forMonthsOf(changes, year) - figure(changes, year);
        return more >= -1 && more <= (stretches < 2 ? 0 : stretches);
      }),
      { numRuns: 500 },
    );
    // twelfths: April pays 34 and leaves 10; five of 34 leave 50, so February adds 5; the last pays 39
    const two = [from("2026-02", 15), from("2026-03", 19), from("2026-04", 17), from("2027-03", 22)];
    expect([figure(two, 2026), forMonthsOf(two, 2026)]).toEqual([16, 18]);
  });
});
