import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { yen } from "#lib/money/index.ts";
import {
  basicPaidTo,
  employeesPaidTo,
  endOfSurvivorsRight,
  isSuspendedAsMissing,
  isSuspendedForCompensation,
  livelihoodReasons,
  type Relation,
  type Survivor,
  type SurvivorEvent,
  shareOf,
  spouseBasicEndsOn,
  survivorReasons,
  survivorsClaimants,
} from "#lib/rules/index.ts";
import { parseDate, parseMonth } from "#lib/time/index.ts";
import { under } from "./a-death.ts";

const died = parseDate("2026-10-05");
const one = (relation: Relation, bornOn: string, more: Partial<Survivor> = {}): Survivor => ({
  relation,
  bornOn: parseDate(bornOn),
  ...more,
});
const why = (survivor: Survivor, diedOn = died) => survivorReasons(survivor, diedOn, under);

describe("R-521 who survives", () => {
  it("M-46: a wife of any age, a husband and parents from 55, by the day before the birthday", () => {
    expect(why(one("wife", "2006-01-01"))).toEqual([]);
    for (const relation of ["husband", "parent", "grandparent"] as const) {
      expect(why(one(relation, "1971-10-06"))).toEqual([]);
      expect(why(one(relation, "1971-10-07"))).toEqual([{ code: "survivorAgeNotAllowed", age: 54, from: 55 }]);
    }
  });
  it("M-47: children and grandchildren to 31 March after 18, with a disability below 20", () => {
    expect(why(one("child", "2008-04-02"))).toEqual([]);
    expect(why(one("child", "2008-04-01"))).toEqual([{ code: "childAgedOut", lastDay: "2026-03-31" }]);
    expect(why(one("grandchild", "2006-10-06", { disabled: true }))).toEqual([]);
    expect(why(one("grandchild", "2006-10-05", { disabled: true }))).toEqual([
      { code: "childAgedOut", lastDay: "2026-10-04" },
    ]);
  });
  it("spouse and children together, then one class at a time; no later one once an earlier has the right", () => {
    const wife = one("wife", "1981-03-01");
    const child = one("child", "2015-03-01");
    const mother = one("parent", "1950-03-01");
    const grandmother = one("grandparent", "1930-03-01");
    expect(survivorsClaimants([mother, child, wife], died, under)).toEqual({
      claimants: [child, wife],
      refused: [{ survivor: mother, reasons: [{ code: "earlierClass", earlier: "child" }] }],
    });
    const young = one("husband", "1980-03-01");
    expect(survivorsClaimants([young, grandmother, mother], died, under)).toEqual({
      claimants: [mother],
      refused: [
        { survivor: young, reasons: [{ code: "survivorAgeNotAllowed", age: 46, from: 55 }] },
        { survivor: grandmother, reasons: [{ code: "earlierClass", earlier: "parent" }] },
      ],
    });
    expect(survivorsClaimants([young], died, under).claimants).toEqual([]);
  });
  it("R-530 who caused the death is barred, and the next class comes up", () => {
    const wife = one("wife", "1981-03-01", { causedDeath: true });
    const father = one("parent", "1950-03-01");
    expect(survivorsClaimants([wife, father], died, under)).toEqual({
      claimants: [father],
      refused: [{ survivor: wife, reasons: [{ code: "causedDeath" }] }],
    });
  });
  it("R-577 deaths from 2028-04-01: parents and grandparents must be 60", () => {
    const mother = one("parent", "1968-04-02");
    expect(why(mother, parseDate("2028-03-31"))).toEqual([]);
    expect(why(mother, parseDate("2028-04-01"))).toEqual([]);
    expect(why(one("grandparent", "1968-04-03"), parseDate("2028-04-01"))).toEqual([
      { code: "survivorAgeNotAllowed", age: 59, from: 60 },
    ]);
    expect(why(one("grandparent", "1968-04-03"), parseDate("2028-03-31"))).toEqual([]);
  });
});

describe("R-504, R-524 shares of several", () => {
  it("each to the nearest yen", () => {
    expect([shareOf(yen(1_000_000), 3), shareOf(yen(1_172_400), 3), shareOf(yen(5), 2)]).toEqual([333_333, 390_800, 3]);
  });
  it("add up to the whole but for half a yen each", () => {
    fc.assert(
      fc.property(fc.nat(5_000_000), fc.integer({ min: 1, max: 12 }), (whole, count) => {
        const difference = Math.abs(count * shareOf(yen(whole), count) - whole);
        expect(2 * difference).toBeLessThanOrEqual(count);
        if (whole % count === 0) expect(difference).toBe(0);
      }),
    );
  });
});

describe("R-522 spouse or children", () => {
  const spouse = { waitsForAge: false, suspended: false, childrenHoldBasicAlone: false };
  it("the spouse, unless the spouse's is suspended or the children alone have the basic pension", () => {
    expect(employeesPaidTo(spouse, true)).toBe("spouse");
    expect(employeesPaidTo({ ...spouse, waitsForAge: true }, true)).toBe("children");
    expect(employeesPaidTo({ ...spouse, suspended: true }, true)).toBe("children");
    expect(employeesPaidTo({ ...spouse, childrenHoldBasicAlone: true }, true)).toBe("children");
    expect(employeesPaidTo({ ...spouse, waitsForAge: true }, false)).toBe("spouse");
    expect(employeesPaidTo(undefined, true)).toBe("children");
  });
});

describe("R-523 whereabouts unknown", () => {
  const since = parseDate("2026-02-10");
  const missing = (requestedOn: string, at: string, liftedOn?: string) =>
    isSuspendedAsMissing(
      { since, requestedOn: parseDate(requestedOn), ...(liftedOn ? { liftedOn: parseDate(liftedOn) } : {}) },
      parseMonth(at),
      under,
    );
  it("after a year, back to the month after the disappearance, until it is lifted", () => {
    expect(missing("2027-02-10", "2026-03")).toBe(true);
    expect(missing("2027-02-10", "2026-02")).toBe(false);
    expect(missing("2027-02-09", "2026-03")).toBe(false);
    expect([missing("2027-03-01", "2028-05", "2028-05-20"), missing("2027-03-01", "2028-06", "2028-05-20")]).toEqual([
      true,
      false,
    ]);
  });
});

describe("R-505, R-531 six years of compensation under the Labour Standards Act", () => {
  it("from the death to the month six years after", () => {
    const suspended = (at: string) => isSuspendedForCompensation(died, parseMonth(at), under);
    expect([suspended("2026-11"), suspended("2032-10"), suspended("2032-11")]).toEqual([true, true, false]);
  });
});

describe("R-505, R-576 who is paid the basic pension", () => {
  const to = (facts: Partial<Parameters<typeof basicPaidTo>[0]>, at = "2026-11") =>
    basicPaidTo({ spouseIsPaid: false, childLivesWithParent: true, ...facts }, parseMonth(at), under);
  it("M-41: the spouse; else the children, unless they live with a parent", () => {
    expect(to({ spouseIsPaid: true })).toBe("spouse");
    expect(to({ childLivesWithParent: false })).toBe("children");
    expect(to({})).toBeUndefined();
  });
  it("from 2028-04 a child that lives with a parent is paid too, but where the parent took the death grant", () => {
    expect([to({}, "2028-03"), to({}, "2028-04")]).toEqual([undefined, "children"]);
    expect(to({ parentTookDeathGrant: true }, "2028-04")).toBeUndefined();
  });
});

describe("R-502, R-506 the last day of a spouse's basic pension", () => {
  const ends = (children: readonly [string, boolean?][], relation: "wife" | "husband" = "wife", on = "2026-10-05") =>
    spouseBasicEndsOn(
      relation,
      parseDate(on),
      children.map(([bornOn, disabled = false]) => ({ bornOn: parseDate(bornOn), disabled })),
      under,
    );
  it("that of the last child: 31 March after 18, or the day of attaining 20", () => {
    expect(ends([["2012-05-20"], ["2017-04-01"]])).toBe("2035-03-31");
    expect(ends([["2012-05-20"], ["2017-04-02"]])).toBe("2036-03-31");
    expect(ends([["2012-05-20", true]])).toBe("2032-05-19");
    expect(ends([["2008-04-01"]])).toBeUndefined();
  });
  it("husbands since deaths of 2014-04; a child born after the death counts", () => {
    expect(ends([["2014-05-20"]], "husband", "2014-03-31")).toBeUndefined();
    expect(ends([["2014-05-20"]], "husband", "2014-04-01")).toBe("2033-03-31");
  });
});

describe("R-506, R-529 what ends a right", () => {
  const end = (relation: Relation, ...events: readonly (readonly [SurvivorEvent, string])[]) =>
    endOfSurvivorsRight(
      relation,
      events.map(([event, on]) => ({ event, on: parseDate(on) })),
    )?.event;
  it("death, marriage and adoption end anyone's, the first of them", () => {
    expect(end("wife", ["adoption", "2031-01-01"], ["marriage", "2030-01-01"])).toBe("marriage");
    expect(end("child", ["adoption", "2031-01-01"])).toBe("adoption");
  });
  it("a child born later ends that of parents and after; the maiden name and the end of kinship nothing", () => {
    expect([end("parent", ["unbornChildBorn", "2027-01-01"]), end("wife", ["unbornChildBorn", "2027-01-01"])]).toEqual([
      "unbornChildBorn",
      undefined,
    ]);
    expect(end("wife", ["maidenName", "2027-01-01"], ["kinshipEnded", "2027-01-01"])).toBeUndefined();
    expect([
      end("child", ["adoptionDissolved", "2027-01-01"]),
      end("wife", ["adoptionDissolved", "2027-01-01"]),
    ]).toEqual(["adoptionDissolved", undefined]);
  });
});

describe("R-560 the livelihood test", () => {
  const test = (facts: Partial<Parameters<typeof livelihoodReasons>[0]>, incomeTested = true, at = "2026-11") =>
    livelihoodReasons({ sharesLivelihood: true, ...facts }, incomeTested, parseMonth(at), under);
  it("shared, and below 8,500,000 yen, or 6,555,000 after deductions, or soon to be", () => {
    expect(test({ annualIncome: 8_499_999 })).toEqual([]);
    const over = [{ code: "incomeOverLimit", income: 8_500_000, limit: 8_500_000, netLimit: 6_555_000 }];
    expect(test({ annualIncome: 8_500_000 })).toEqual(over);
    expect(test({ annualIncome: 8_500_000, netIncome: 6_555_000 })).toEqual(over);
    expect(test({ annualIncome: 8_500_000, netIncome: 6_554_999 })).toEqual([]);
    expect(test({ annualIncome: 8_500_000, fallsSoon: true })).toEqual([]);
    expect(test({ sharesLivelihood: false })).toEqual([{ code: "livelihoodNotShared" }]);
  });
  it("R-570 the fixed term asks for the shared livelihood alone", () => {
    expect(test({ annualIncome: 20_000_000 }, false, "2028-04")).toEqual([]);
    expect(test({ sharesLivelihood: false }, false, "2028-04")).toEqual([{ code: "livelihoodNotShared" }]);
  });
});
