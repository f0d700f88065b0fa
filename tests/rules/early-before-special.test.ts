import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainOldAgeEmployees } from "#lib/explain/index.ts";
import { toDecimal, yen } from "#lib/money/index.ts";
import { adjustEmployees, employeesCommencement, oldAgeEmployees, signedRate } from "#lib/rules/index.ts";
import { type Age, ageOfMonths, formatMonth, parseDate, parseMonth } from "#lib/time/index.ts";
import { fault } from "../explain/oracle.ts";
import { anEmployee, breakdown, params, reasons } from "./a-case.ts";

const start = (bornOn: string, age: Partial<Age> & { years: number }, specialAge?: number, asOf = "2026-11") =>
  employeesCommencement(
    { bornOn: parseDate(bornOn), age: { months: 0, ...age }, specialAge },
    parseMonth(asOf),
    params,
  );
const ratesOf = (...of: Parameters<typeof start>) => {
  const found = breakdown(start(...of));
  return [toDecimal(signedRate(found)), found.beforeSpecial && toDecimal(signedRate(found.beforeSpecial))];
};

describe("R-375, R-376 an early claim before the age of a special pension", () => {
  it("a woman of January 1966 at 60: 24 % off the basic pension, 19.2 % off the employees'", () => {
    // https://news.livedoor.com/article/detail/30187250/ : 0.4 % x 60 and 0.4 % x 48
    expect(ratesOf("1966-01-15", { years: 60 }, 64)).toEqual([-0.24, -0.192]);
  });
  it.each([
    // http://kokkoukyosai.or.jp/choki/roureikousei_kuriage.html : least and most by birth, special age, 0.5 % a month
    ["1953-04-02", 61, 0.06],
    ["1955-04-02", 62, 0.12],
    ["1957-04-02", 63, 0.18],
    ["1959-04-02", 64, 0.24],
  ])("men born from %s, special age %i: 0.5 %% to %d off the remuneration-related part", (bornOn, specialAge, most) => {
    expect(ratesOf(bornOn, { years: 60 }, specialAge)).toEqual([-0.3, -most]);
    expect(ratesOf(bornOn, { years: specialAge - 1, months: 11 }, specialAge)[1]).toBe(-0.005);
  });
  it("63 at 60, births of 1957 to 1959: 82 % and 70 % are left", () => {
    // https://nextmankan.com/2018/03/24/ : 36 months x 0.5 % = 18 %, 60 months x 0.5 % = 30 %
    expect(ratesOf("1958-06-10", { years: 60 }, 63, "2018-10")).toEqual([-0.3, -0.18]);
  });
  it("from the special age on the employees' pension cannot be claimed early, at 65 or later it is as ever", () => {
    expect(reasons(start("1963-06-10", { years: 63 }, 63))).toEqual([{ code: "specialPensionBefore65", fromAge: 63 }]);
    expect(reasons(start("1963-06-10", { years: 64, months: 11 }, 63))).toHaveLength(1);
    expect(ratesOf("1963-06-10", { years: 65 }, 63)).toEqual([0, undefined]);
    expect(ratesOf("1963-06-10", { years: 66 }, 63)).toEqual([0.084, undefined]);
  });
  it("who has no special pension has one rate for both parts", () => {
    expect(ratesOf("1966-04-02", { years: 60 })).toEqual([-0.24, undefined]);
  });
  it("is paid from the month after the claim", () => {
    // http://kokkoukyosai.or.jp/choki/roureikousei_kuriage.html : 請求月の翌月から
    const found = breakdown(start("1963-06-10", { years: 62 }, 63));
    expect([found.claimMonth, found.firstPaidMonth].map(formatMonth)).toEqual(["2025-06", "2025-07"]);
  });
});

describe("R-376 the amount", () => {
  it("each part at its own rate, rounded once: (914,220 x 0.144 + 63,880 x 0.24) = 146,978.88", () => {
    const found = breakdown(start("1963-06-10", { years: 60 }, 63));
    const adjusted = adjustEmployees(yen(914_220), yen(63_880), found, [], parseMonth("2026-11"), params);
    expect(adjusted).toMatchObject({ early: true, change: 146_979, amount: 831_121 });
  });
  const aWoman = (age: Partial<Age>, months = 420) => ({
    ...anEmployee({ bornOn: "1963-06-10", within: 384, age }),
    employeesMonths: months,
    specialAge: 63,
  });
  it("of the whole pension, with X-13 and X-15, and what it stands on is said", () => {
    const found = oldAgeEmployees(aWoman({ years: 60 }), params);
    expect(found).toMatchObject({ status: "payable", toBeConfirmed: ["R-376"] });
    const b = breakdown(found);
    expect([b.amountAt65, b.annualAmount]).toEqual([978_100, 831_121]);
    const steps = explainOldAgeEmployees(b);
    expect(steps.map(fault).filter((wrong) => wrong !== undefined)).toEqual([]);
    expect(steps.map(({ key }) => key)).toEqual(
      expect.arrayContaining([
        "commencement.monthsToSpecialAge",
        "commencement.rateToSpecialAge",
        "oldAgeEmployees.reductionByPart",
      ]),
    );
  });
  it("R-360 asks for the twelve months of the special pension: with 11 it cannot be claimed early", () => {
    // EPIA-S 13-4(1) names who meets EPIA-S 8, and EPIA-S 7-3(1) nobody of these births
    expect(reasons(oldAgeEmployees(aWoman({ years: 60 }, 11), params))).toMatchObject([
      { code: "employeesMonthsTooFew", months: 11, needed: 12 },
    ]);
    expect(oldAgeEmployees(aWoman({ years: 60 }, 12), params).status).toBe("payable");
    expect(oldAgeEmployees(aWoman({ years: 65 }, 11), params).status).toBe("payable");
  });
  it("never pays more for an earlier claim, nor less than the general reduction would", () => {
    const amount = (months: number, specialAge?: number) => {
      const found = start("1963-06-10", ageOfMonths(months), specialAge);
      return adjustEmployees(yen(914_220), yen(63_880), breakdown(found), [], parseMonth("2026-11"), params).amount;
    };
    fc.assert(
      fc.property(fc.integer({ min: 720, max: 754 }), (months) => {
        expect(amount(months + 1, 63)).toBeGreaterThanOrEqual(amount(months, 63));
        expect(amount(months, 63)).toBeGreaterThanOrEqual(amount(months));
      }),
    );
  });
});
