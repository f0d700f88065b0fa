import { describe, expect, it } from "vitest";
import { parameters } from "#data/index.ts";
import { toDecimal, yen } from "#lib/money/index.ts";
import {
  adjust,
  claimedStart,
  firstToClaim,
  firstUnlapsedMonth,
  type OtherRight,
  oldAgeBasic,
  oldAgeEmployees,
  signedRate,
  unpaidWhileWaiting,
} from "#lib/rules/index.ts";
import { type Age, formatMonth, parseDate, parseMonth } from "#lib/time/index.ts";
import { aCase, anEmployee, breakdown, params, parts, reasons } from "./a-case.ts";

type Asked = { readonly years: number; readonly months?: number };
const at = parseMonth("2026-11");
const aged = ({ years, months = 0 }: Asked): Age => ({ years, months });
const right = (pension: OtherRight["pension"], arisesOn: string, claimed = true): OtherRight => ({
  pension,
  arisesOn: parseDate(arisesOn),
  claimed,
});

/** A request for the pension from 65, without a deferral. */
const asks = (bornOn: string, age: Asked, otherRights: readonly OtherRight[] = []) =>
  claimedStart(
    "oldAgeBasic",
    { bornOn: parseDate(bornOn), age: aged(age), retroactive: true, otherRights },
    at,
    params,
  );
const defers = (
  pension: Parameters<typeof claimedStart>[0],
  bornOn: string,
  age: Asked,
  otherRights: readonly OtherRight[],
) => claimedStart(pension, { bornOn: parseDate(bornOn), age: aged(age), otherRights }, at, params);

/** Months of waiting that count, rate, month from which it is paid and month of the request. */
const told = (outcome: ReturnType<typeof asks>) => {
  const start = breakdown(outcome);
  const { months, firstPaidMonth, requestMonth } = start;
  return [
    months,
    toDecimal(signedRate(start)),
    formatMonth(firstPaidMonth),
    requestMonth === undefined ? undefined : formatMonth(requestMonth),
  ];
};

describe("R-234, R-384 a request past 70 for the pension from 65 counts as a deferral five years before", () => {
  it.each([
    // born, age at the request, months, rate, paid from, month of the request
    ["1955-03-10", { years: 71, months: 8 }, 20, 0.14, "2021-12", "2026-11", "X-10"],
    ["1952-04-02", { years: 71 }, 12, 0.084, "2018-05", "2023-04", "the first who could ask"],
    ["1952-04-02", { years: 79, months: 11 }, 119, 0.833, "2027-04", "2032-03", "a month before 80"],
    ["1960-06-10", { years: 70, months: 10 }, 10, 0.07, "2026-05", "2031-04", "past 70, deemed before 66"],
    ["1960-06-10", { years: 70, months: 1 }, 1, 0.007, "2025-08", "2030-07", "a month past 70"],
    ["1960-06-10", { years: 75 }, 60, 0.42, "2030-07", "2035-06", "deemed at 70"],
  ])("born %s, asks at %o: %i months, %d, from %s (%s, %s)", (bornOn, age, months, rate, from, request, _) => {
    expect(told(asks(bornOn, age))).toEqual([months, rate, from, request]);
  });
  it.each([
    // not deemed: the plain amount, for the months whose payment has not lapsed
    ["1952-04-01", { years: 74, months: 8 }, "2021-10", "2026-11", "attained 71 on 2023-03-31"],
    ["1952-04-02", { years: 80 }, "2027-02", "2032-04", "80 attained"],
    ["1952-04-02", { years: 70, months: 11 }, "2018-02", "2023-03", "a month before the rule"],
  ])("born %s, asks at %o: no increment, from %s (%s: %s)", (bornOn, age, from, request, _) => {
    expect(told(asks(bornOn, age))).toEqual([0, 0, from, request]);
  });
  it("a law known before June 2020 does not have it", () => {
    const before = parameters.under({ knownAt: parseMonth("2020-05") });
    const claim = { bornOn: parseDate("1955-03-10"), age: aged({ years: 71, months: 8 }), retroactive: true };
    expect(told(claimedStart("oldAgeBasic", claim, at, before))).toEqual([0, 0, "2021-10", "2026-11"]);
  });
  it("another pension right up to the month of the deemed claim takes it away, a later one does not", () => {
    const born = "1955-03-10";
    const age = { years: 71, months: 8 };
    expect(told(asks(born, age, [right("survivorsEmployees", "2021-11-20")]))).toEqual([0, 0, "2021-10", "2026-11"]);
    expect(told(asks(born, age, [right("survivorsEmployees", "2021-12-01")]))).toEqual([
      20,
      0.14,
      "2021-12",
      "2026-11",
    ]);
  });
});

describe("R-235, R-011 a request at 66 to 70 brings every month since 65 at the plain amount", () => {
  it.each([
    ["1958-06-10", { years: 66 }, "2023-07", "2024-06"],
    ["1958-06-10", { years: 68, months: 5 }, "2023-07", "2026-11"],
    ["1958-06-10", { years: 70 }, "2023-07", "2028-06"],
  ])("born %s, asks at %o: from %s (request of %s)", (bornOn, age, from, request) => {
    expect(told(asks(bornOn, age))).toEqual([0, 0, from, request]);
  });
  it("is open from 66 on", () => {
    const allowed = [
      [
        { years: 66, months: 0 },
        { years: 75, months: 0 },
      ],
    ];
    for (const age of [{ years: 60 }, { years: 65 }, { years: 65, months: 11 }])
      expect(reasons(asks("1958-06-10", age))).toEqual([{ code: "ageNotAllowed", allowed }]);
  });
});

describe("R-011 payments of the last five years have not lapsed", () => {
  it.each([
    // request, first month: its pay month's following month began at most five years ago
    ["2026-11", "2021-10", "October 2021 is paid in December, which lapses with the end of December 2026"],
    ["2026-12", "2021-10", "the last month for it"],
    ["2027-01", "2021-12", "December 2021 is paid in February 2022"],
  ])("asked in %s: from %s (%s)", (request, first) => {
    expect(formatMonth(firstUnlapsedMonth(parseMonth(request), params))).toBe(first);
  });
});

describe("R-230, R-233, R-380 another pension right bars or stops a deferral", () => {
  const born = "1958-06-10"; // 65 on 2023-06-09, 66 on 2024-06-09
  it.each([
    ["oldAgeBasic", "disabilityBasic", "2010-05-01"],
    ["oldAgeBasic", "survivorsEmployees", "2024-06-09"],
    ["oldAgeBasic", "survivorsBasic", "2020-01-01"],
    ["oldAgeEmployees", "disabilityEmployees", "2023-12-01"],
    ["oldAgeEmployees", "survivorsBasic", "2024-06-09"],
  ] as const)("%s: %s of %s, by the day of 66, bars it", (pension, other, on) => {
    expect(reasons(defers(pension, born, { years: 70 }, [right(other, on)]))).toEqual([
      { code: "otherPensionBarsDeferral", on },
    ]);
  });
  it("a disability basic pension leaves the employees' pension free", () => {
    const free = defers("oldAgeEmployees", born, { years: 68, months: 5 }, [right("disabilityBasic", "2010-05-01")]);
    expect(told(free)).toEqual([41, 0.287, "2026-12", undefined]);
  });
  it.each([
    // arises, months, rate, paid from
    ["2024-06-10", 12, 0.084, "2024-07"],
    ["2025-08-15", 26, 0.182, "2025-09"],
  ])("a right of %s, after 66, stops it there: %i months, %d, from %s", (on, months, rate, from) => {
    const stopped = defers("oldAgeBasic", born, { years: 68, months: 5 }, [right("survivorsEmployees", on)]);
    expect(told(stopped)).toEqual([months, rate, from, "2026-11"]);
  });
  it("R-011 asked for long after it stopped: what has lapsed is not paid", () => {
    // stopped in 2025-08, asked for at 73 in 2031-06: 2026-04 is paid in 2026-06, five years before
    const stopped = defers("oldAgeBasic", born, { years: 73 }, [right("survivorsEmployees", "2025-08-15")]);
    expect(told(stopped)).toEqual([26, 0.182, "2026-04", "2031-06"]);
  });
  it("the earliest of several decides; one after the claim does nothing", () => {
    const both = [right("survivorsEmployees", "2025-08-15"), right("disabilityBasic", "2024-07-01")];
    expect(told(defers("oldAgeBasic", born, { years: 68, months: 5 }, both))[0]).toBe(13);
    const later = [right("survivorsEmployees", "2026-12-01")];
    expect(told(defers("oldAgeBasic", born, { years: 68, months: 5 }, later))).toEqual([
      41,
      0.287,
      "2026-12",
      undefined,
    ]);
  });
  it("who does not wait is not asked", () => {
    expect(told(defers("oldAgeBasic", born, { years: 65 }, [right("survivorsBasic", "2020-01-01")]))[1]).toBe(0);
  });
  it("a right that ended before 65 is none: one to 2023-06-08 leaves the deferral, one to the day of 65 does not", () => {
    const to = (endsOn: string) => ({ ...right("survivorsBasic", "2015-01-10"), endsOn: parseDate(endsOn) });
    expect(told(defers("oldAgeBasic", born, { years: 68, months: 5 }, [to("2023-06-08")]))[0]).toBe(41);
    expect(defers("oldAgeBasic", born, { years: 68, months: 5 }, [to("2023-06-09")]).status).toBe("notEligible");
  });
});

describe("R-238 from April 2028 a survivors' right leaves people born from 1963-04-02 the deferral", () => {
  const bars = (pension: "oldAgeBasic" | "oldAgeEmployees", bornOn: string, claimed: boolean) =>
    defers(pension, bornOn, { years: 70 }, [right("survivorsEmployees", "2026-01-10", claimed)]).status;
  it.each([
    ["oldAgeBasic", "1963-04-01", false, "notEligible"],
    ["oldAgeBasic", "1963-04-02", false, "payable"],
    ["oldAgeBasic", "1963-04-02", true, "payable"],
    ["oldAgeEmployees", "1963-04-01", false, "notEligible"],
    ["oldAgeEmployees", "1963-04-02", false, "payable"],
    ["oldAgeEmployees", "1963-04-02", true, "notEligible"],
  ] as const)("%s of births on %s, claimed %s: %s", (pension, bornOn, claimed, status) => {
    expect(bars(pension, bornOn, claimed)).toBe(status);
  });
});

describe("R-236, R-018 what a death while waiting leaves unpaid", () => {
  const months = (attains65: string, died: string) => {
    const { from, to } = unpaidWhileWaiting(parseMonth(attains65), parseMonth(died), parseMonth(died), params);
    return [formatMonth(from), formatMonth(to), to - from];
  };
  it("every month since 65, the month of death too", () => {
    expect(months("2023-06", "2026-11")).toEqual(["2023-07", "2026-12", 41]);
  });
  it("at most what five years leave: R-011", () => {
    expect(months("2019-06", "2026-11")).toEqual(["2021-10", "2026-12", 62]);
  });
  it("the spouse first, then children, parents, grandchildren, grandparents, siblings and the rest", () => {
    const all = ["otherRelative", "sibling", "grandparent", "grandchild", "parent", "child", "spouse"] as const;
    const order = all.map((_, i) => firstToClaim(all.slice(0, all.length - i)));
    expect(order).toEqual(["spouse", "child", "parent", "grandchild", "grandparent", "sibling", "otherRelative"]);
    expect(firstToClaim([])).toBeUndefined();
  });
});

describe("X-10, X-11 the pensions of a request at 71 (R-234, R-237, R-384)", () => {
  const asked = { bornOn: "1955-03-10", age: { years: 71, months: 8 } };
  const basic = (asOf: string) =>
    breakdown(
      oldAgeBasic({ ...aCase({ ...asked, paid: 480, additionalMonths: 120, asOf }), retroactive: true }, params),
    );
  it("844,900 + 118,286 = 963,186 and 24,000 + 3,360 = 27,360 at FY2026", () => {
    expect(basic("2026-11")).toMatchObject({ basic: { amount: 963_186 }, additional: { amount: 27_360 } });
  });
  it.each([
    // each year's full amount of the older births x 1.14
    ["2021-12", 780_900, 890_226],
    ["2022-04", 777_800, 886_692],
    ["2023-04", 792_600, 903_564],
    ["2024-04", 813_700, 927_618],
    ["2025-04", 829_300, 945_402],
  ])("%s: %i x 1.14 = %i", (asOf, full, amount) => {
    expect(basic(asOf)).toMatchObject({ fullAmount: full, basic: { amount } });
  });
  it("the employees' pension goes the same way", () => {
    // 300 months at 400,000 x 5.481/1000 = 657,720 and 14 % of it, 92,080.8
    const main = parts({}, { months: 300, average: 400_000 });
    const found = breakdown(
      oldAgeEmployees({ ...anEmployee({ ...asked, main, within: 300 }), retroactive: true }, params),
    );
    const { related, transitional, adjusted, commencement } = found;
    expect(related.amount).toBe(657_720);
    expect([commencement.months, formatMonth(commencement.firstPaidMonth)]).toEqual([20, "2021-12"]);
    expect(adjusted.amount).toBe(related.amount + transitional.amount + adjusted.change);
    expect(adjust(yen(657_720), commencement).change).toBe(92_081);
  });
});
