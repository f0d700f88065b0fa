import { describe, expect, it } from "vitest";
import { aPerson, aPlan, issuesIn, type PersonFile, type SpellFile, withCareer } from "./a-plan.ts";

/** Born in June 1985: 15 in 2000-06, 20 in 2005-06, 60 in 2045-06, 65 in 2050-06, 70 in 2055-06. */
const category1 = (from: string, to: string | null): SpellFile => ({ kind: "category1", from, to, payment: "paid" });
const employee = (from: string, to: string | null): SpellFile => ({
  kind: "employee",
  from,
  to,
  pay: { monthly: 300_000 },
});
const person = (facts: Partial<PersonFile>) => aPlan({ people: [aPerson(facts)] });
const career = "people.0.career";

describe("spells", () => {
  it.each([
    [
      "ends before it begins",
      [category1("2010-04", "2010-03")],
      {
        path: `${career}.0.to`,
        code: "contradiction",
        cause: "reversed",
        with: `${career}.0.from`,
        from: "2010-04",
        to: "2010-03",
      },
    ],
    [
      "ends when it begins",
      [category1("2010-04", "2010-04")],
      {
        path: `${career}.0.to`,
        code: "contradiction",
        cause: "reversed",
        with: `${career}.0.from`,
        from: "2010-04",
        to: "2010-04",
      },
    ],
    [
      "overlaps by a month",
      [category1("2010-04", "2011-04"), employee("2011-03", "2012-04")],
      {
        path: `${career}.1.from`,
        code: "contradiction",
        cause: "overlap",
        with: `${career}.0`,
        from: "2011-03",
        to: "2011-04",
        months: 1,
      },
    ],
    [
      "overlaps, listed the other way round",
      [employee("2011-03", "2012-04"), category1("2010-04", "2011-04")],
      {
        path: `${career}.0.from`,
        code: "contradiction",
        cause: "overlap",
        with: `${career}.1`,
        from: "2011-03",
        to: "2011-04",
        months: 1,
      },
    ],
    [
      "begins while an open one goes on",
      [employee("2010-04", null), category1("2020-04", null)],
      { path: `${career}.1.from`, code: "contradiction", cause: "overlap", with: `${career}.0`, from: "2020-04" },
    ],
  ] as const)("one that %s", (_, spells, issue) => {
    expect(issuesIn(withCareer(...spells))).toEqual([issue]);
  });
  it("may touch, and may leave gaps", () => {
    expect(
      issuesIn(withCareer(category1("2010-04", "2011-04"), employee("2011-04", "2012-04"), employee("2013-01", null))),
    ).toEqual([]);
  });
});

describe("ages at which a kind of insurance exists, both sides", () => {
  const limits = (kind: string, fromAge: number, toAge: number, min: string, max: string) => ({
    code: "outOfRange",
    kind,
    fromAge,
    toAge,
    min,
    max,
  });
  it.each([
    [
      "category 1 from 20",
      category1("2005-06", null),
      category1("2005-05", null),
      { path: `${career}.0.from`, cause: "beforeAge", ...limits("category1", 20, 60, "2005-06", "2045-06") },
    ],
    [
      "category 1 to 59",
      category1("2010-04", "2045-06"),
      category1("2010-04", "2045-07"),
      { path: `${career}.0.to`, cause: "afterAge", ...limits("category1", 20, 60, "2005-06", "2045-06") },
    ],
    [
      "category 3 before 60",
      { kind: "category3", from: "2045-05", to: null },
      { kind: "category3", from: "2045-06", to: null },
      { path: `${career}.0.from`, cause: "afterAge", ...limits("category3", 20, 60, "2005-06", "2045-06") },
    ],
    [
      "employees from 15",
      employee("2000-06", null),
      employee("2000-05", null),
      { path: `${career}.0.from`, cause: "before15", ...limits("employee", 15, 70, "2000-06", "2055-06") },
    ],
    [
      "employees to 69",
      employee("2008-04", "2055-06"),
      employee("2008-04", "2055-07"),
      { path: `${career}.0.to`, cause: "afterAge", ...limits("employee", 15, 70, "2000-06", "2055-06") },
    ],
    [
      "working past 70 from 70",
      { kind: "workingPast70", from: "2055-06", to: null, pay: { monthly: 1 } },
      { kind: "workingPast70", from: "2055-05", to: null, pay: { monthly: 1 } },
      { path: `${career}.0.from`, cause: "beforeAge", ...limits("workingPast70", 70, 111, "2055-06", "2096-06") },
    ],
  ] as readonly (readonly [string, SpellFile, SpellFile, object])[])(
    "R-100 to R-109, R-014 %s",
    (_, sound, impossible, issue) => {
      expect(issuesIn(withCareer(sound))).toEqual([]);
      expect(issuesIn(withCareer(impossible))).toEqual([issue]);
    },
  );
  it("R-001 someone born on the 1st is of age a month earlier", () => {
    const born = (bornOn: string) => issuesIn(person({ bornOn, career: [category1("2005-05", null)] }));
    expect([born("1985-06-01"), born("1985-06-02").length]).toEqual([[], 1]);
  });
});

describe("R-146, R-102 the National Pension began in April 1961, category 3 in April 1986", () => {
  it.each([
    ["category1", "1961-04", "1961-03"],
    ["voluntary", "1961-04", "1961-03"],
    ["category3", "1986-04", "1986-03"],
  ] as const)("%s from %s, not from %s", (kind, first, before) => {
    const spell = (from: string): SpellFile =>
      kind === "category1" ? category1(from, "1987-04") : { kind, from, to: "1987-04" };
    const begun = (from: string) => issuesIn(person({ bornOn: "1935-06-15", career: [spell(from)] }));
    expect(begun(first)).toEqual([]);
    expect(begun(before)).toEqual([
      { path: `${career}.0.from`, code: "outOfRange", cause: "beforeScheme", kind, min: first },
    ]);
  });
});

describe("R-213, R-126, R-127 exemptions since each could be had, both sides", () => {
  it.each([
    ["fullExempt", "1961-04", undefined],
    ["student", "2000-04", "2000-03"],
    ["halfExempt", "2002-04", "2002-03"],
    ["deferred", "2005-04", "2005-03"],
    ["quarterExempt", "2006-07", "2006-06"],
    ["threeQuarterExempt", "2006-07", "2006-06"],
    ["maternity", "2019-04", "2019-03"],
    ["childcare", "2026-10", "2026-09"],
  ] as const)("%s from %s", (payment, first, before) => {
    // of age for all of these months: 20 from 1960 or from 1970 on
    const bornOn = first < "1970" ? "1940-06-15" : "1978-06-15";
    const since = (from: string) =>
      issuesIn(person({ bornOn, career: [{ kind: "category1", from, to: `${from.slice(0, 4)}-12`, payment }] }));
    expect(since(first)).toEqual([]);
    if (before)
      expect(since(before)).toEqual([
        { path: `${career}.0.payment`, code: "outOfRange", cause: "beforeExemption", min: first },
      ]);
  });
});

describe("additional contributions (R-117)", () => {
  const with400 = (
    payment: "paid" | "maternity" | "childcare" | "halfExempt" | "fullExempt" | "student" | "deferred" | "unpaid",
  ) => issuesIn(withCareer({ kind: "category1", from: "2027-04", to: "2027-08", payment, additional: true }));
  it.each(["paid", "maternity", "childcare"] as const)("go with %s months", (payment) => {
    expect(with400(payment)).toEqual([]);
  });
  it.each(["halfExempt", "fullExempt", "student", "deferred", "unpaid"] as const)("not with %s months", (payment) => {
    expect(with400(payment)).toEqual([
      expect.objectContaining({ path: `${career}.0.additional`, code: "contradiction", with: `${career}.0.payment` }),
    ]);
  });
});
