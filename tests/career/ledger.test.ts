import { describe, expect, it } from "vitest";
import { employeesMonthsBefore, monthsOfStays, prefixOf } from "#lib/career/index.ts";
import { category1Payments } from "#lib/input/index.ts";
import { formatMonth, parseMonth } from "#lib/time/index.ts";
import type { PersonFile, SpellFile } from "../input/a-plan.ts";
import { cell, ledger, remunerationIn, standingIn, totalsBefore } from "./a-career.ts";

/** Born in June 1985: 15 in 2000-06, 20 in 2005-06, 60 in 2045-06, 65 in 2050-06, 70 in 2055-06. */
const category1 = (from: string, to: string | null): SpellFile => ({ kind: "category1", from, to, payment: "paid" });
const employee = (from: string, to: string | null, standardMonthlyRemuneration = 300_000): SpellFile => ({
  kind: "employee",
  from,
  to,
  pay: { standardMonthlyRemuneration },
});

describe("R-031 one cell a month, from 15 to 75", () => {
  const made = ledger([category1("2005-06", "2005-09")]);
  it("begins in the month of attaining 15", () => {
    expect([formatMonth(made.from), made.length]).toEqual(["2000-06", 720]);
    expect([made.attains20, made.attains60, made.attains65].map(formatMonth)).toEqual([
      "2005-06",
      "2045-06",
      "2050-06",
    ]);
  });
  it("R-012 holds a spell from its first month to the one before its end", () => {
    expect(["2005-05", "2005-06", "2005-08", "2005-09"].map((month) => standingIn(made, month))).toEqual([
      "none",
      "paid",
      "paid",
      "none",
    ]);
  });
});

describe("R-140, R-141 how months of category 1 stand", () => {
  const expected = {
    paid: "paid",
    quarterExempt: "quarterExempt",
    halfExempt: "halfExempt",
    threeQuarterExempt: "threeQuarterExempt",
    fullExempt: "fullExempt",
    statutoryExempt: "fullExempt",
    student: "studentOrDeferred",
    deferred: "studentOrDeferred",
    maternity: "waived",
    childcare: "waived",
    unpaid: "unpaid",
  };
  it.each(category1Payments)("%s", (payment) => {
    const made = ledger([{ kind: "category1", from: "2027-04", to: "2027-05", payment }]);
    expect(standingIn(made, "2027-04")).toBe(expected[payment]);
  });
  it("R-117 the additional contribution is noted beside it", () => {
    const made = ledger([{ kind: "category1", from: "2027-04", to: "2027-06", payment: "paid", additional: true }]);
    expect([cell(made, "2027-04").additional, cell(made, "2027-06").additional]).toEqual([1, 0]);
    expect(totalsBefore(made).additionalMonths).toBe(2);
  });
});

describe("ages", () => {
  it("R-101, R-140, R-146 e category 2 counts as paid at 20 to 59, before and after for the ten years only", () => {
    const made = ledger([employee("2004-04", null)]);
    const at = (month: string) => standingIn(made, month);
    expect([at("2005-05"), at("2005-06")]).toEqual(["category2Outside", "category2"]);
    expect([at("2045-05"), at("2045-06")]).toEqual(["category2", "category2Outside"]);
    expect(totalsBefore(made).months).toMatchObject({ paid: 480, complementary: 14 + 120 });
  });
  it("R-014, R-324 insurance ends with the month before attaining 70", () => {
    const made = ledger([employee("2040-04", null)]);
    expect([standingIn(made, "2055-05"), standingIn(made, "2055-06")]).toEqual(["category2Outside", "none"]);
  });
  it("R-015 born on the 1st: a month earlier", () => {
    const made = ledger([employee("2040-04", null)], { bornOn: "1985-06-01" });
    expect([standingIn(made, "2055-04"), standingIn(made, "2055-05")]).toEqual(["category2Outside", "none"]);
  });
  it("R-014 the end at 65 until 2002-03 does not touch people who attained 65 later", () => {
    const made = ledger([employee("1975-04", null, 110_000)], { bornOn: "1945-06-10" });
    expect([standingIn(made, "1975-04"), standingIn(made, "2010-06"), standingIn(made, "2015-05")]).toEqual([
      "category2",
      "category2Outside",
      "category2Outside",
    ]);
    expect(standingIn(made, "2015-06")).toBe("none");
  });
  it("R-106 an open spell of category 1 or 3 ends at 60, a voluntary one at 65", () => {
    const ends = (spell: SpellFile, last: string, after: string) => {
      const made = ledger([spell]);
      return [standingIn(made, last) === "none", standingIn(made, after)];
    };
    expect(ends(category1("2040-04", null), "2045-05", "2045-06")).toEqual([false, "none"]);
    expect(ends({ kind: "category3", from: "2040-04", to: null }, "2045-05", "2045-06")).toEqual([false, "none"]);
    expect(ends({ kind: "voluntary", from: "2045-06", to: null }, "2050-05", "2050-06")).toEqual([false, "none"]);
  });
  it("R-146, R-762 employee months before 1961-04 count for the ten years only, and in full for the employees' pension", () => {
    const made = ledger([employee("1957-07", "1962-04", 12_000)], { bornOn: "1937-06-15" });
    expect([standingIn(made, "1961-03"), standingIn(made, "1961-04")]).toEqual(["category2Outside", "category2"]);
    // 45 months to 1961-03, 12 from 1961-04
    expect(totalsBefore(made).months).toMatchObject({ complementary: 45, paid: 12 });
    expect(employeesMonthsBefore(prefixOf(made), parseMonth("1962-04"))).toEqual({ all: 57, aged20To59: 12 });
    expect(remunerationIn(made, "1961-03")).toBe(12_000);
  });
});

describe("R-016 kinds of employees' insurance", () => {
  it.each([
    ["private", 1],
    ["nationalService", 2],
    ["localService", 3],
    ["privateSchool", 4],
  ] as const)("%s is kind %i", (scheme, number) => {
    const made = ledger([{ kind: "employee", from: "2010-04", to: "2010-05", scheme, pay: { monthly: 300_000 } }]);
    expect([cell(made, "2010-04").scheme, cell(made, "2010-05").scheme]).toEqual([number, 0]);
  });
  it("a director is insured like an employee, work past 70 not at all", () => {
    const made = ledger([
      { kind: "director", from: "2040-04", to: "2055-06", pay: { monthly: 500_000 } },
      { kind: "workingPast70", from: "2055-06", to: null, pay: { monthly: 500_000 } },
    ]);
    expect(cell(made, "2040-04")).toMatchObject({ standing: "category2", scheme: 1, remuneration: 500_000 });
    expect(cell(made, "2055-06")).toMatchObject({ standing: "none", scheme: 0, remuneration: 0 });
  });
});

describe("R-146 a, h time abroad", () => {
  const stay = { from: "2003-04", to: "2012-04", country: "Kenya" };
  const abroad = (facts: Partial<PersonFile>, career: SpellFile[] = []) =>
    ledger(career, { staysAbroad: [stay], ...facts });
  const months = (facts: Partial<PersonFile>) => totalsBefore(abroad(facts)).months.complementary;

  it("of Japanese nationals counts at 20 to 59", () => {
    const made = abroad({ nationality: "japanese" });
    expect([
      standingIn(made, "2005-05"),
      standingIn(made, "2005-06"),
      standingIn(made, "2012-03"),
      standingIn(made, "2012-04"),
    ]).toEqual(["none", "complementary", "complementary", "none"]);
  });
  it("of others does not", () => {
    expect(months({ nationality: "other" })).toBe(0);
  });
  it("of people who became residents for good counts up to the month before, and not after", () => {
    // 2005-06 to 2009-12
    expect(months({ nationality: "other", permanentResidentFrom: "2010-01-20" })).toBe(55);
    expect(months({ nationality: "other", permanentResidentFrom: "2015-05-01" })).toBe(82);
  });
  it("status gained at 20 to 64 only, both sides", () => {
    const open: Partial<PersonFile> = {
      staysAbroad: [{ from: "2003-04", to: null, country: "Kenya" }],
      nationality: "other",
    };
    const gained = (permanentResidentFrom: string) => months({ ...open, permanentResidentFrom });
    expect([gained("2005-05-31"), gained("2005-07-01")]).toEqual([0, 1]);
    expect([gained("2050-05-31"), gained("2050-06-14")]).toEqual([480, 0]);
  });
  it("of naturalised people counts before (h) and after (a)", () => {
    expect(months({ nationality: "japanese", naturalisedOn: "2010-01-20" })).toBe(82);
    // naturalised as a child: Japanese all the time from 20 on
    expect(months({ nationality: "japanese", naturalisedOn: "2001-01-20" })).toBe(82);
  });
  it("R-147 never takes the place of a month of another kind", () => {
    const made = abroad({ nationality: "japanese" }, [{ kind: "voluntary", from: "2008-04", to: "2009-04" }]);
    expect(totalsBefore(made).months).toMatchObject({ paid: 12, complementary: 70 });
  });
  it("R-671 in an agreement country it is totalised", () => {
    const made = ledger([{ kind: "abroad", from: "2010-04", to: "2011-04", country: "Germany", agreement: true }]);
    expect(totalsBefore(made)).toMatchObject({ months: { complementary: 0, paid: 0 } });
    const months = (until: string) => monthsOfStays(made, parseMonth(until));
    expect(months("2011-06")).toEqual([{ country: "Germany", months: 12 }]);
    expect(months("2010-07")).toEqual([{ country: "Germany", months: 3 }]);
  });
});

describe("a scenario's path", () => {
  const path = { person: "self", from: "2027-04", spells: [category1("2027-04", null)] };
  it("replaces the career from its month on", () => {
    const made = ledger([employee("2008-04", null)], {}, { paths: [path] });
    expect([standingIn(made, "2027-03"), standingIn(made, "2027-04"), standingIn(made, "2045-05")]).toEqual([
      "category2",
      "paid",
      "paid",
    ]);
    expect(cell(made, "2027-04").remuneration).toBe(0);
  });
  it("leaves months empty where it says nothing", () => {
    const made = ledger([employee("2008-04", null)], {}, { paths: [{ ...path, spells: [] }] });
    expect([standingIn(made, "2027-03"), standingIn(made, "2027-04")]).toEqual(["category2", "none"]);
  });
  it("of another person changes nothing", () => {
    const made = ledger([employee("2008-04", null)], {}, {});
    expect(standingIn(made, "2027-04")).toBe("category2");
  });
});

describe("R-107 category 3 that was reported late", () => {
  const late = (differs: Partial<Extract<SpellFile, { kind: "category3" }>>) =>
    ledger([{ kind: "category3", from: "2022-04", to: "2027-04", ...differs }]);
  it("X-49 reported in November 2026: October 2024 on counts, what lies before does not", () => {
    const made = late({ noticedIn: "2026-11" });
    expect(["2022-04", "2024-09", "2024-10", "2026-09", "2026-10", "2026-11"].map((m) => standingIn(made, m))).toEqual([
      "category3TooLate",
      "category3TooLate",
      "category3",
      "category3",
      "category3",
      "category3",
    ]);
    // 2024-10 to 2027-03
    expect(totalsBefore(made).months.paid).toBe(30);
  });
  it("all of it counts where the reason for the delay was accepted, or the report was in time", () => {
    expect(totalsBefore(late({ noticedIn: "2026-11", specialNotice: true })).months.paid).toBe(60);
    expect(totalsBefore(late({})).months.paid).toBe(60);
  });
});

describe("R-013 insurance that begins and ends in one month", () => {
  const hired = (on: string, bornOn: string, before: SpellFile[] = []) =>
    ledger(
      [...before, employee("2026-12", "2030-06")],
      { bornOn },
      { events: [{ kind: "jobLoss", on, person: "self" }] },
    );
  // X-03 has 10 and 20 May 2026; a scenario's events lie after the plan's start
  it("X-03 at 30 category 1 follows within the month: no month of employees' insurance, and no contribution to it", () => {
    const made = hired("2026-12-20", "1996-06-15");
    expect(["2026-11", "2026-12", "2027-01"].map((m) => standingIn(made, m))).toEqual(["none", "paid", "paid"]);
    expect(cell(made, "2026-12")).toMatchObject({ scheme: 0, remuneration: 0, charged: 0 });
  });
  it("X-03 at 62 nothing follows: one month", () => {
    const made = hired("2026-12-20", "1964-08-15");
    expect(["2026-12", "2027-01"].map((m) => cell(made, m))).toMatchObject([
      { scheme: 1, standing: "category2Outside", remuneration: 300_000 },
      { scheme: 0, standing: "none", remuneration: 0 },
    ]);
  });
  it("R-012 a spell that goes on from another is no new insurance: its loss month does not count", () => {
    const made = hired("2026-12-20", "1964-08-15", [employee("2020-04", "2026-12")]);
    expect([cell(made, "2026-11").scheme, cell(made, "2026-12").scheme]).toEqual([1, 0]);
  });
  it("R-014 lost on the last day of its first month: that month counts, at any age", () => {
    for (const bornOn of ["1996-06-15", "1964-08-15"]) {
      const made = hired("2026-12-31", bornOn);
      expect([cell(made, "2026-12").scheme, cell(made, "2027-01").scheme]).toEqual([1, 0]);
    }
  });
});

describe("R-014, R-106 events turn the months of a plan", () => {
  const working = [employee("2007-04", "2045-06")];
  it("a job lost on the last day of a month: category 1 from the next, which is owed until the plan's end of the job", () => {
    const made = ledger(working, {}, { events: [{ kind: "jobLoss", on: "2030-03-31", person: "self" }] });
    expect(["2030-03", "2030-04", "2045-05"].map((m) => standingIn(made, m))).toEqual(["category2", "paid", "paid"]);
    expect(cell(made, "2030-04").remuneration).toBe(0);
  });
  it("a job lost within a month: that month is category 1 already", () => {
    const made = ledger(working, {}, { events: [{ kind: "jobLoss", on: "2030-03-15", person: "self" }] });
    expect(["2030-02", "2030-03"].map((m) => standingIn(made, m))).toEqual(["category2", "paid"]);
  });
  it("X-02 insured from the month of hiring: three months with a last day of 30 March, four with the 31st", () => {
    const months = (on: string) =>
      employeesMonthsBefore(
        prefixOf(ledger([employee("2026-12", "2045-06")], {}, { events: [{ kind: "jobLoss", on, person: "self" }] })),
        parseMonth("2045-06"),
      ).all;
    expect([months("2027-03-30"), months("2027-03-31")]).toEqual([3, 4]);
  });
  it("R-100 a job lost before 20: nobody is in category 1 until then", () => {
    const made = ledger(
      [employee("2026-12", "2045-06")],
      { bornOn: "2008-06-15" },
      { events: [{ kind: "jobLoss", on: "2026-12-31", person: "self" }] },
    );
    expect(["2026-12", "2027-01", "2028-05", "2028-06"].map((m) => standingIn(made, m))).toEqual([
      "category2Outside",
      "none",
      "none",
      "paid",
    ]);
  });
  it("R-324 work past 70 that is lost ends like any other job", () => {
    const made = ledger(
      [{ kind: "workingPast70", from: "2026-08", to: null, pay: { monthly: 300_000 } }],
      { bornOn: "1956-06-15" },
      { events: [{ kind: "jobLoss", on: "2027-03-31", person: "self" }] },
    );
    const pay = (month: string) => made.past70?.remuneration[parseMonth(month) - made.from];
    expect([pay("2027-03"), pay("2027-04")]).toEqual([300_000, 0]);
  });
  it("R-106 a move abroad ends category 1 and the return begins it again; a Japanese national's months abroad are complementary", () => {
    const made = ledger(
      [category1("2005-06", null)],
      { nationality: "japanese" },
      {
        events: [
          { kind: "emigration", on: "2030-03-31", person: "self", country: "France" },
          { kind: "return", on: "2032-05-10", person: "self" },
        ],
      },
    );
    expect(["2030-03", "2030-04", "2032-04", "2032-05"].map((m) => standingIn(made, m))).toEqual([
      "paid",
      "complementary",
      "complementary",
      "paid",
    ]);
  });
  it("R-106 without a return it ends for good, and insurance as an employee sent abroad goes on", () => {
    const events = [{ kind: "emigration", on: "2030-03-31", person: "self", country: "France" }] as const;
    const gone = ledger([category1("2005-06", null)], { nationality: "other" }, { events: [...events] });
    expect(["2030-03", "2030-04", "2045-05"].map((m) => standingIn(gone, m))).toEqual(["paid", "abroad", "abroad"]);
    expect(standingIn(ledger(working, {}, { events: [...events] }), "2040-01")).toBe("category2");
  });
});
