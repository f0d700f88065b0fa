import { describe, expect, it } from "vitest";
import { parameters } from "#data/index.ts";
import { childUntil, dependentsAddition, transferAddition } from "#lib/rules/index.ts";
import { attainsOn, formatMonth, parseDate, parseMonth } from "#lib/time/index.ts";
import { breakdown, params, reasons } from "./a-case.ts";

type Spouse = { bornOn?: string; employeesMonths?: number; drawsDisabilityPension?: boolean; hasOldAgeRight?: boolean };
type Facts = {
  bornOn?: string;
  employeesMonths?: number;
  spouse?: Spouse;
  children?: readonly (string | { bornOn: string; disabled: boolean })[];
  asOf?: string;
};

/** A pensioner of 1961 with 480 months in November 2026, unless said otherwise. */
const aFamily = ({ bornOn = "1961-05-10", employeesMonths = 480, spouse, children = [], asOf = "2026-11" }: Facts) => ({
  bornOn: parseDate(bornOn),
  employeesMonths,
  ...(spouse
    ? {
        spouse: {
          employeesMonths: 0,
          drawsDisabilityPension: false,
          hasOldAgeRight: false,
          ...spouse,
          bornOn: parseDate(spouse.bornOn ?? "1965-10-01"),
        },
      }
    : {}),
  children: children.map((child) => {
    const { bornOn: born, disabled } = typeof child === "string" ? { bornOn: child, disabled: false } : child;
    return { bornOn: parseDate(born), disabled };
  }),
  at: parseMonth(asOf),
});
const outcome = (facts: Facts, reader = params) => dependentsAddition(aFamily(facts), reader);
const addition = (facts: Facts, reader = params) => breakdown(outcome(facts, reader));
const childAmounts = (facts: Facts) => addition(facts).children.map(({ amount }) => amount);
/** FY2026's amounts stand for later months. */
const later = parameters.under({}, { kind: "level", amountsOf: 2026 });

describe("R-340 who has a dependents' addition", () => {
  it("240 months, and a spouse under 65 or a child", () => {
    expect(addition({ employeesMonths: 240, spouse: {} }).annualAmount).toBe(423_700);
    expect(reasons(outcome({ employeesMonths: 239, spouse: {} }))).toEqual([
      { code: "employeesMonthsTooFew", months: 239, needed: 240 },
    ]);
    expect(reasons(outcome({}))).toEqual([{ code: "noDependent" }]);
    expect(reasons(outcome({ employeesMonths: 0 }))).toEqual([
      { code: "employeesMonthsTooFew", months: 0, needed: 240 },
      { code: "noDependent" },
    ]);
  });
  it.each([
    // child born on, disabled, month, counts
    ["2008-04-01", false, "2026-03", true],
    ["2008-04-01", false, "2026-04", false],
    ["2008-04-02", false, "2027-03", true],
    ["2006-11-02", true, "2026-11", true],
    ["2006-11-01", true, "2026-11", false],
    ["2026-10-31", false, "2026-11", true],
    ["2026-11-01", false, "2026-11", false],
  ])("a child born on %s, disabled %s, in %s: %s", (bornOn, disabled, asOf, counts) => {
    const found = outcome({ children: [{ bornOn, disabled }], asOf });
    expect(found.status).toBe(counts ? "payable" : "notEligible");
  });
});

describe("R-340, R-461 a child for the pension law", () => {
  it("is none from the April after attaining 18; born on 1 April a year earlier than on the 2nd", () => {
    expect(["2008-04-01", "2008-04-02"].map((born) => formatMonth(childUntil(parseDate(born))))).toEqual([
      "2026-04",
      "2027-04",
    ]);
  });
});

describe("R-341 the amounts", () => {
  it("FY2018: 224,300 and up to 165,500", () => {
    expect(addition({ spouse: {}, asOf: "2018-10" }).spouse).toMatchObject({
      base: { amount: 224_300 },
      special: { amount: 165_500 },
    });
  });
  it("no special addition for pensioners born before 1934-04-02", () => {
    expect(addition({ bornOn: "1934-04-01", spouse: {} }).spouse).toMatchObject({
      special: { amount: 0 },
      paid: 243_800,
    });
  });
  it("the third child and later ones bring less, the eldest counts first", () => {
    const children = ["2015-06-10", "2010-06-10", "2012-06-10", "2017-06-10"];
    expect(childAmounts({ children })).toEqual([243_800, 243_800, 81_300, 81_300]);
    expect(addition({ spouse: {}, children }).annualAmount).toBe(423_700 + 2 * 243_800 + 2 * 81_300);
  });
  it("a child that no longer counts leaves its place to the next", () => {
    expect(childAmounts({ children: ["2000-06-10", "2010-06-10", "2012-06-10"] })).toEqual([243_800, 243_800]);
  });
});

describe("R-026 the rate of the additions", () => {
  it("is that of new awards at any age of the pensioner", () => {
    for (const bornOn of ["1945-05-10", "1956-04-01", "1961-05-10"])
      expect(addition({ bornOn, spouse: {} }).spouse?.base.amount).toBe(243_800);
  });
  it("is the recipient's own in the transfer addition: 243,100 up to 1956-04-01, 243,800 from the 2nd", () => {
    expect(transfer({ bornOn: "1956-04-01" }).fullAmount).toBe(243_100);
    expect(transfer({ bornOn: "1956-04-02" }).fullAmount).toBe(243_800);
  });
});

describe("R-342 the spouse's part ends", () => {
  it("after the month of attaining 65: born on the 1st a month earlier", () => {
    expect(addition({ spouse: { bornOn: "1961-11-02" } }).annualAmount).toBe(423_700);
    expect(reasons(outcome({ spouse: { bornOn: "1961-11-01" } }))).toEqual([{ code: "noDependent" }]);
  });
  it("and children go on alone", () => {
    const { spouse, annualAmount } = addition({ spouse: { bornOn: "1961-11-01" }, children: ["2010-06-10"] });
    expect([spouse, annualAmount]).toEqual([undefined, 243_800]);
  });
});

describe("R-343 the spouse's own pension", () => {
  it.each([
    [{ employeesMonths: 240, hasOldAgeRight: true }, true],
    [{ employeesMonths: 239, hasOldAgeRight: true }, false],
    [{ employeesMonths: 480, hasOldAgeRight: false }, false],
    [{ drawsDisabilityPension: true }, true],
  ])("%j suspends: %s", (spouse, suspended) => {
    const found = addition({ spouse, children: ["2010-06-10"] });
    expect(found.spouse).toMatchObject({ suspended, amount: 423_700, paid: suspended ? 0 : 423_700 });
    expect(found.annualAmount).toBe(suspended ? 243_800 : 667_500);
  });
});

describe("R-347 from 2028-04", () => {
  const young = { bornOn: "1963-06-10", spouse: { bornOn: "1968-06-10" }, children: ["2012-06-10", "2014-06-10"] };
  it("one amount for every child and less for the spouse, for rights from then on", () => {
    // 269,600 x 1.085 = 292,516; 202,200 x 1.085 = 219,387; 149,200 x 1.085 = 161,882
    const found = outcome({ ...young, children: [...young.children, "2016-06-10"], asOf: "2028-07" }, later);
    expect(found).toMatchObject({ toBeConfirmed: ["R-347"] });
    const { spouse, children } = breakdown(found);
    expect([spouse?.base.amount, spouse?.special.amount]).toEqual([219_400, 161_900]);
    expect(children.map(({ amount }) => amount)).toEqual([292_500, 292_500, 292_500]);
  });
  it("who attained 65 before keeps the amounts of the law before: the last was born on 1963-04-01", () => {
    const before = addition({ ...young, bornOn: "1963-04-01", asOf: "2028-07" }, later);
    expect([before.spouse?.amount, before.children[0]?.amount]).toEqual([423_700, 243_800]);
    expect(addition({ ...young, bornOn: "1963-04-02", asOf: "2028-07" }, later).spouse?.base.amount).toBe(219_400);
  });
  it("120 months are enough for children, 240 stay for the spouse", () => {
    const found = addition({ ...young, employeesMonths: 120, asOf: "2028-07" }, later);
    expect([found.spouse, found.annualAmount]).toEqual([undefined, 585_000]);
    const asked = (facts: Facts) => reasons(outcome({ ...young, ...facts, asOf: "2028-07" }, later));
    expect(asked({ employeesMonths: 119 })).toEqual([{ code: "employeesMonthsTooFew", months: 119, needed: 120 }]);
    expect(asked({ employeesMonths: 239, children: [] })).toEqual([
      { code: "employeesMonthsTooFew", months: 239, needed: 240 },
    ]);
  });
  it("before, nothing of it applies and nothing is to be confirmed", () => {
    expect(outcome({ ...young, asOf: "2028-03" }, later)).not.toHaveProperty("toBeConfirmed");
    expect(addition({ ...young, asOf: "2028-03" }, later).spouse?.amount).toBe(423_700);
  });
});

type Recipient = { bornOn: string; employeesMonths?: number; spouseHadAddition?: boolean; asOf?: string };
const transferOf = ({ bornOn, employeesMonths = 0, spouseHadAddition = true, asOf = "2026-11" }: Recipient) =>
  transferAddition({ bornOn: parseDate(bornOn), employeesMonths, spouseHadAddition, at: parseMonth(asOf) }, params);
const transfer = (facts: Recipient) => breakdown(transferOf(facts));

describe("R-240 who has a transfer addition", () => {
  it("births from 1926-04-02 to 1966-04-01", () => {
    for (const bornOn of ["1926-04-02", "1966-04-01"]) expect(transferOf({ bornOn }).status).toBe("payable");
    for (const bornOn of ["1926-04-01", "1966-04-02"])
      expect(reasons(transferOf({ bornOn }))).toEqual([{ code: "bornOutsideCohorts" }]);
  });
  it("fewer than 240 own months, and an addition of the other spouse", () => {
    const bornOn = "1960-05-10";
    expect(transferOf({ bornOn, employeesMonths: 239 }).status).toBe("payable");
    expect(reasons(transferOf({ bornOn, employeesMonths: 240, spouseHadAddition: false }))).toEqual([
      { code: "ownEmployeesMonths", months: 240, limit: 240 },
      { code: "noAddition" },
    ]);
  });
});

describe("R-241 the transfer addition", () => {
  it.each([
    // born, month, yen a year
    ["1965-10-01", "2026-11", 16_335, "X-12: 243,800 x 0.067 = 16,334.6"],
    ["1965-10-01", "2018-10", 15_028, "X-12, FY2018: 224,300 x 0.067 = 15,028.1"],
    ["1958-03-31", "2026-11", 42_177, "243,800 x 0.173 = 42,177.4"],
    ["1926-04-02", "2026-11", 243_100, "coefficient 1, older track"],
    ["1955-10-01", "2026-11", 55_184, "X-51: 243,100 x 0.227 = 55,183.7; the other track would bring 55,343"],
    ["1956-04-01", "2026-11", 55_184, "the last of that cohort"],
    ["1956-04-01", "2025-10", 54_162, "238,600 x 0.227 = 54,162.2"],
    ["1956-04-01", "2024-10", 53_141, "234,100 x 0.227 = 53,140.7"],
    ["1956-04-01", "2023-10", 51_779, "228,100 x 0.227 = 51,778.7"],
    ["1956-04-02", "2023-10", 45_740, "228,700 x 0.200"],
  ])("born %s, %s: %i (%s)", (bornOn, asOf, amount) => {
    expect(transfer({ bornOn, asOf }).annualAmount).toBe(amount);
  });
  it("is to be confirmed where the two tracks differ, for the older one", () => {
    expect(transferOf({ bornOn: "1956-04-01" })).toMatchObject({ toBeConfirmed: ["R-241"] });
    expect(transferOf({ bornOn: "1956-04-02" })).not.toHaveProperty("toBeConfirmed");
    expect(transferOf({ bornOn: "1956-04-01", asOf: "2022-10" })).not.toHaveProperty("toBeConfirmed");
  });
});

describe("R-245 the last cohort", () => {
  it("attains 65 on 2031-03-31", () => {
    expect(attainsOn(parseDate("1966-04-01"), 65)).toBe("2031-03-31");
    expect(transfer({ bornOn: "1966-04-01" }).annualAmount).toBe(16_335);
    expect(transferOf({ bornOn: "1966-04-02" }).status).toBe("notEligible");
  });
});
