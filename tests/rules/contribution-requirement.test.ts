import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parameters } from "#data/index.ts";
import { contributionRequirement, oneYearTestOpen } from "#lib/rules/index.ts";
import { parseDate, parseMonth } from "#lib/time/index.ts";
import { breakdown, params, reasons } from "./a-case.ts";

type Facts = {
  occursOn?: string;
  bornOn?: string;
  insured?: number;
  paid?: number;
  exempt?: number;
  unpaidLastYear?: number;
  asOf?: string;
};

/** 96 insured months, 50 paid and 14 exempt, unless said otherwise. */
const requirement = (facts: Facts = {}) => {
  const { occursOn = "2026-10-05", bornOn = "1985-06-10", insured = 96, paid = 50, exempt = 14 } = facts;
  return contributionRequirement(
    {
      occursOn: parseDate(occursOn),
      bornOn: parseDate(bornOn),
      insuredMonths: insured,
      paidMonths: paid,
      exemptMonths: exempt,
      ...(facts.unpaidLastYear === undefined ? {} : { unpaidMonthsLastYear: facts.unpaidLastYear }),
      at: parseMonth(facts.asOf ?? "2026-11"),
    },
    params,
  );
};

describe("R-454 two thirds of the insured months", () => {
  it("X-31: 64 of 96 are two thirds exactly and pass", () => {
    expect(breakdown(requirement())).toMatchObject({
      countedMonths: 64,
      neededMonths: 64,
      metByTwoThirds: true,
      metByLastYear: false,
      metByNoMonths: false,
    });
  });
  it("X-31: 63 of 96 fail, with the shortfall", () => {
    expect(reasons(requirement({ paid: 49 }))).toEqual([{ code: "contributionsTooFew", months: 63, needed: 64 }]);
  });
  it.each([
    // insured, least: 2/3 of 97 is 64.67, of 98 65.33, of 13 8.67
    [97, 65],
    [98, 66],
    [13, 9],
    [1, 1],
    [2, 2],
    [3, 2],
  ])("of %i months %i are the least", (insured, least) => {
    expect(requirement({ insured, paid: least, exempt: 0 }).status).toBe("payable");
    expect(reasons(requirement({ insured, paid: least - 1, exempt: 0 }))).toEqual([
      { code: "contributionsTooFew", months: least - 1, needed: least },
    ]);
  });
  it("R-500: exempt months count like paid ones, before a death as before a first visit", () => {
    expect(breakdown(requirement({ paid: 0, exempt: 64 })).metByTwoThirds).toBe(true);
  });
  it("no insured month at all is enough", () => {
    expect(breakdown(requirement({ insured: 0, paid: 0, exempt: 0 }))).toMatchObject({
      metByNoMonths: true,
      metByTwoThirds: false,
      metByLastYear: false,
    });
  });
  it("one more paid month never turns a yes into a no", () => {
    const counts = fc.record({
      insured: fc.integer({ min: 1, max: 500 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(counts, ({ insured, share }) => {
        const paid = Math.floor(share * (insured - 1));
        const passes = (months: number) => requirement({ insured, paid: months, exempt: 0 }).status === "payable";
        expect(!passes(paid) || passes(paid + 1)).toBe(true);
      }),
    );
  });
});

describe("R-454, R-500 the last year", () => {
  it("passes without an unpaid month, fails with one", () => {
    expect(breakdown(requirement({ paid: 49, unpaidLastYear: 0 }))).toMatchObject({
      metByTwoThirds: false,
      metByLastYear: true,
    });
    expect(reasons(requirement({ paid: 49, unpaidLastYear: 1 }))).toEqual([
      { code: "contributionsTooFew", months: 63, needed: 64 },
    ]);
  });
  it("M-32: its last day is 2036-03-31, in the law of 2018 it was 2026-03-31", () => {
    const on = (occursOn: string, asOf: string) =>
      requirement({ occursOn, asOf, paid: 49, unpaidLastYear: 0 }).status === "payable";
    expect([on("2036-03-31", "2026-11"), on("2036-04-01", "2026-11")]).toEqual([true, false]);
    expect([on("2026-03-31", "2018-10"), on("2026-04-01", "2018-10")]).toEqual([true, false]);
  });
  it("a law frozen before June 2025 keeps the old day", () => {
    const frozen = parameters.under({ frozenAt: parseMonth("2025-05") });
    const open = (occursOn: string) =>
      oneYearTestOpen(
        { occursOn: parseDate(occursOn), bornOn: parseDate("1985-06-10") },
        parseMonth("2030-01"),
        frozen,
      );
    expect([open("2026-03-31"), open("2026-04-01")]).toEqual([true, false]);
  });
  it("is closed from the day of attaining 65, the day before the birthday", () => {
    const on = (occursOn: string) =>
      requirement({ bornOn: "1961-10-06", occursOn, paid: 49, unpaidLastYear: 0 }).status === "payable";
    expect([on("2026-10-04"), on("2026-10-05")]).toEqual([true, false]);
  });
});
