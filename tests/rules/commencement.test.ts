import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, toDecimal, yen } from "#lib/money/index.ts";
import { adjust, breakEven, commencement, signedRate } from "#lib/rules/index.ts";
import { type Age, ageOfMonths, formatMonth, parseDate, parseMonth } from "#lib/time/index.ts";
import { breakdown, params, reasons } from "./a-case.ts";

const start = (bornOn: string, age: Partial<Age> & { years: number }, asOf = "2026-11") =>
  commencement(parseDate(bornOn), { months: 0, ...age }, parseMonth(asOf), params);
const rateAt = (bornOn: string, years: number, asOf?: string) =>
  toDecimal(signedRate(breakdown(start(bornOn, { years }, asOf))));

describe("R-222, R-231, R-382 the rate by birth and by the law of the month, both sides", () => {
  it.each([
    // born, start age, rate under the law of 2018-10 and of 2026-11
    ["1962-04-01", 60, -0.3, -0.3, "0.5 % a month"],
    ["1962-04-02", 60, -0.3, -0.24, "0.4 % since 2022-04 for births from 1962-04-02"],
    ["1962-04-01", 64, -0.06, -0.06, "12 months at 0.5 %"],
    ["1962-04-02", 64, -0.06, -0.048, "12 months at 0.4 %"],
    ["1941-04-01", 60, -0.42, -0.42, "by age to births of 1941-04-01"],
    ["1941-04-02", 60, -0.3, -0.3, "by month since"],
    ["1941-04-01", 70, 0.88, 0.88, "by age"],
    ["1941-04-02", 70, 0.42, 0.42, "60 months"],
    ["1952-04-01", 75, 0.42, 0.42, "60 months at most"],
    ["1952-04-02", 75, 0.42, 0.84, "120 months since 2022-04"],
    ["1952-04-01", 71, 0.42, 0.42, "72 months, 60 count"],
    ["1952-04-02", 71, 0.42, 0.504, "72 months count"],
    ["1966-05-10", 70, 0.42, 0.42, "60 months"],
    ["1966-05-10", 65, 0, 0, "at 65"],
  ])("born %s, from %i: %d and %d (%s)", (bornOn, years, in2018, in2026) => {
    expect([rateAt(bornOn, years, "2018-10"), rateAt(bornOn, years, "2026-11")]).toEqual([in2018, in2026]);
  });
  it("the reform of 2022 acts from its April", () => {
    expect([rateAt("1962-04-02", 60, "2022-03"), rateAt("1962-04-02", 60, "2022-04")]).toEqual([-0.3, -0.24]);
    expect([rateAt("1952-04-02", 75, "2022-03"), rateAt("1952-04-02", 75, "2022-04")]).toEqual([0.42, 0.84]);
  });
  it("the rates by age are to be confirmed, the others are not", () => {
    const open = (bornOn: string, years: number) => {
      const outcome = start(bornOn, { years });
      return outcome.status === "payable" ? outcome.toBeConfirmed : undefined;
    };
    expect([open("1941-04-01", 60), open("1941-04-01", 70), open("1941-04-02", 60)]).toEqual([
      ["R-222"],
      ["R-231"],
      undefined,
    ]);
  });
});

describe("R-004, R-223, R-232 months and dates", () => {
  it.each([
    // born, age, months, claim, first paid month
    ["1964-06-10", { years: 62, months: 5 }, -31, "2026-11", "2026-12", "X-07"],
    ["1957-08-20", { years: 61, months: 2 }, -46, "2018-10", "2018-11", "X-08"],
    ["1956-05-20", { years: 70, months: 6 }, 66, "2026-11", "2026-12", "X-09"],
    ["1955-03-10", { years: 66, months: 8 }, 20, "2021-11", "2021-12", "X-10"],
    ["1961-04-01", { years: 65, months: 0 }, 0, "2026-03", "2026-04", "X-01, born on the 1st"],
    ["1961-04-02", { years: 65, months: 0 }, 0, "2026-04", "2026-05", "X-01, born on the 2nd"],
    ["1960-02-29", { years: 66, months: 0 }, 12, "2026-02", "2026-03", "born on 29 February"],
    ["1964-06-10", { years: 64, months: 11 }, -1, "2029-05", "2029-06", "a month before 65"],
    ["1952-04-01", { years: 75, months: 0 }, 60, "2027-03", "2027-04", "capped months, the claim as made"],
  ])("born %s at %o: %i months, %s, from %s (%s)", (bornOn, age, months, claim, first) => {
    const found = breakdown(start(bornOn, age));
    expect([found.months, formatMonth(found.claimMonth), formatMonth(found.firstPaidMonth)]).toEqual([
      months,
      claim,
      first,
    ]);
  });
});

describe("R-220, R-230, R-375, R-380 ages the law knows, both sides", () => {
  const allowed = [
    [
      { years: 60, months: 0 },
      { years: 65, months: 0 },
    ],
    [
      { years: 66, months: 0 },
      { years: 75, months: 0 },
    ],
  ];
  it.each([
    [{ years: 59, months: 11 }, false],
    [{ years: 60, months: 0 }, true],
    [{ years: 64, months: 11 }, true],
    [{ years: 65, months: 0 }, true],
    [{ years: 65, months: 1 }, false],
    [{ years: 65, months: 11 }, false],
    [{ years: 66, months: 0 }, true],
    [{ years: 75, months: 0 }, true],
    [{ years: 75, months: 1 }, false],
  ])("%o: %s", (age, fine) => {
    const outcome = start("1966-05-10", age);
    expect(outcome.status).toBe(fine ? "payable" : "notEligible");
    if (!fine) expect(reasons(outcome)).toEqual([{ code: "ageNotAllowed", allowed }]);
  });
});

describe("R-010 a reduction or increment is rounded by itself", () => {
  it.each([
    ["X-07", "1964-06-10", { years: 62, months: 5 }, 847_300, 105_065, 742_235],
    ["X-09", "1956-05-20", { years: 70, months: 6 }, 847_300, 391_453, 1_238_753],
    ["half a yen is raised, so the pension falls by it", "1966-05-10", { years: 64, months: 11 }, 125, 1, 124],
    ["below half a yen is dropped", "1966-05-10", { years: 64, months: 11 }, 124, 0, 124],
  ])("%s", (_, bornOn, age, amount, change, left) => {
    expect(adjust(yen(amount), breakdown(start(bornOn, age)))).toMatchObject({ change, amount: left });
  });
});

describe("break-even", () => {
  const meets = (bornOn: string, a: number, b: number) =>
    breakdown(breakEven(parseDate(bornOn), ageOfMonths(a), ageOfMonths(b), parseMonth("2026-11"), params)).age;
  it.each([
    // start and other start in years; age, source
    [70, 65, { years: 81, months: 11 }, "70 + 60 x 0.7 % : 11 years and 11 months after the start"],
    [75, 65, { years: 86, months: 11 }, "published with the reform of 2022"],
    [66, 65, { years: 77, months: 11 }, "published"],
    [60, 65, { years: 80, months: 10 }, "published, 0.4 % a month"],
  ])("%i against %i: %o (%s)", (own, other, age) => {
    expect(meets("1970-01-20", own * 12, other * 12)).toEqual(age);
    expect(meets("1970-01-20", other * 12, own * 12)).toEqual(age);
  });
  it("the same start meets itself always", () => {
    expect(
      reasons(breakEven(parseDate("1970-01-20"), ageOfMonths(780), ageOfMonths(780), parseMonth("2026-11"), params)),
    ).toEqual([{ code: "sameAge" }]);
  });
  it("waiting past the cohort's maximum never pays", () => {
    const found = breakEven(
      parseDate("1952-04-01"),
      ageOfMonths(72 * 12),
      ageOfMonths(70 * 12),
      parseMonth("2026-11"),
      params,
    );
    expect(reasons(found)).toEqual([{ code: "neverBreaksEven" }]);
  });
  const aStart = fc.oneof(fc.integer({ min: 720, max: 780 }), fc.integer({ min: 792, max: 900 }));
  it("in that month, and not the month before, the later start has paid as much", () => {
    const holds = fc.property(aStart, aStart, fc.constantFrom("1955-06-10", "1970-01-20"), (a, b, bornOn) => {
      fc.pre(a !== b);
      const months = meets(bornOn, a, b).years * 12 + meets(bornOn, a, b).months;
      const [early, late] = [Math.min(a, b), Math.max(a, b)];
      const paid = (from: number, until: number) => {
        const { num, den } = signedRate(breakdown(start(bornOn, ageOfMonths(from) as Age)));
        return { num: (until - from) * (den + num), den };
      };
      expect(compare(paid(late, months), paid(early, months))).toBeGreaterThanOrEqual(0);
      expect(compare(paid(late, months - 1), paid(early, months - 1))).toBeLessThan(0);
    });
    fc.assert(holds);
  });
});

describe("properties", () => {
  const births = fc.constantFrom("1941-04-02", "1952-04-01", "1952-04-02", "1962-04-01", "1962-04-02", "1985-06-15");
  it("R-222, R-231 a month later never brings a lower rate", () => {
    const holds = fc.property(births, fc.integer({ min: 720, max: 899 }), (bornOn, months) => {
      fc.pre(months < 780 || months >= 792);
      const rateOf = (at: number) => signedRate(breakdown(start(bornOn, ageOfMonths(at) as Age)));
      expect(compare(rateOf(months + 1 <= 780 ? months + 1 : months), rateOf(months))).toBeGreaterThanOrEqual(0);
      if (months >= 792) expect(compare(rateOf(months + 1), rateOf(months))).toBeGreaterThanOrEqual(0);
    });
    fc.assert(holds);
  });
});

describe("X-10 the start that a request after 70 is deemed to be (R-231, older track)", () => {
  it("born 1955-03-10, claim of 2021-11: 20 months, 14 %, 844,900 + 118,286 = 963,186", () => {
    const start = breakdown(
      commencement(parseDate("1955-03-10"), { years: 66, months: 8 }, parseMonth("2026-11"), params),
    );
    expect(start).toMatchObject({ months: 20, claimMonth: parseMonth("2021-11") });
    expect(adjust(yen(844_900), start)).toMatchObject({ change: 118_286, amount: 963_186 });
  });
});
