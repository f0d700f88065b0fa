import { describe, expect, it } from "vitest";
import { aPerson, aPlan, issuesIn, type PersonFile, type SpellFile } from "./a-plan.ts";

type EmployeeFile = Extract<SpellFile, { kind: "employee" }>;

const person = (facts: Partial<PersonFile>) => issuesIn(aPlan({ people: [aPerson(facts)] }));
const spell = "people.0.career.0";
const work = (rest: Partial<EmployeeFile>, kind: "employee" | "director" = "employee") =>
  person({
    career: [{ kind, from: "2020-04", to: "2028-04", pay: { monthly: 300_000 }, ...rest } as SpellFile],
  });
const care = (from: string, to: string) => ({ kind: "childcare" as const, from, to });
const maternity = (from: string, to: string) => ({ kind: "maternity" as const, from, to });

describe("R-322, R-323 leaves that can be", () => {
  it.each([
    [
      "within the months of work, to their last day",
      [maternity("2020-04-01", "2020-07-10"), care("2027-06-01", "2028-03-31")],
    ],
    ["one day", [care("2026-11-30", "2026-11-30")]],
    ["one after the other", [care("2026-11-01", "2026-11-10"), care("2026-11-11", "2026-11-20")]],
    ["three years", [care("2021-05-20", "2024-05-19")]],
  ])("%s", (_, leaves) => {
    expect(work({ leaves })).toEqual([]);
  });
  it("of a director: maternity leave", () => {
    expect(work({ leaves: [maternity("2026-05-20", "2026-08-25")] }, "director")).toEqual([]);
  });
  it("while the work goes on", () => {
    expect(work({ to: null, leaves: [care("2040-06-01", "2041-05-31")] })).toEqual([]);
  });
});

describe("R-322, R-323 leaves that cannot be", () => {
  const at = `${spell}.leaves.0`;
  it.each([
    [
      "turned round",
      [care("2026-06-02", "2026-06-01")],
      {
        path: `${at}.to`,
        code: "contradiction",
        cause: "reversed",
        with: `${at}.from`,
        from: "2026-06-02",
        to: "2026-06-01",
      },
    ],
    [
      "that begins before the work",
      [care("2020-03-31", "2020-06-30")],
      { path: `${at}.from`, code: "outOfRange", cause: "leaveOutsideSpell", min: "2020-04-01", max: "2028-03-31" },
    ],
    [
      "that ends after the work",
      [care("2027-06-30", "2028-04-01")],
      { path: `${at}.to`, code: "outOfRange", cause: "leaveOutsideSpell", min: "2020-04-01", max: "2028-03-31" },
    ],
    [
      "longer than three years",
      [care("2021-05-20", "2024-05-20")],
      { path: `${at}.to`, code: "outOfRange", cause: "childcareTooLong", max: "2024-05-19" },
    ],
    [
      "two at a time",
      [care("2026-06-01", "2026-06-30"), maternity("2026-06-30", "2026-09-30")],
      {
        path: `${spell}.leaves.1.from`,
        code: "contradiction",
        cause: "leaveOverlap",
        with: at,
        from: "2026-06-30",
      },
    ],
  ])("%s", (_, leaves, issue) => {
    expect(work({ leaves })).toEqual([issue]);
  });
  it("before work that goes on", () => {
    expect(work({ to: null, leaves: [care("2020-03-31", "2020-06-30")] })).toEqual([
      { path: `${at}.from`, code: "outOfRange", cause: "leaveBeforeSpell", min: "2020-04-01" },
    ]);
  });
  it("childcare leave of a director", () => {
    expect(work({ leaves: [care("2026-06-01", "2026-09-30")] }, "director")).toEqual([
      { path: `${at}.kind`, code: "contradiction", cause: "leaveOfDirector", with: `${spell}.kind` },
    ]);
  });
  it("longer than a year while the law ended at 1", () => {
    const found = person({
      bornOn: "1970-06-15",
      career: [
        {
          kind: "employee",
          from: "1996-04",
          to: "2005-04",
          pay: { monthly: 300_000 },
          leaves: [care("2003-04-01", "2004-04-01")],
        },
      ],
    });
    expect(found).toEqual([{ path: `${at}.to`, code: "outOfRange", cause: "childcareTooLong", max: "2004-03-31" }]);
  });
});

describe("R-307 pay of further employers", () => {
  it("is checked like the first", () => {
    expect(work({ otherPay: [{ monthly: 100_000 }] })).toEqual([]);
    expect(work({ otherPay: [{}] })).toEqual([{ path: `${spell}.otherPay.0.monthly`, code: "required" }]);
    expect(work({ otherPay: [{ monthly: 1, steps: [{ from: "2020-04", monthly: 2 }] }] })).toEqual([
      { path: `${spell}.otherPay.0.steps.0.from`, code: "outOfRange", cause: "stepOrder", min: "2020-05" },
    ]);
  });
  it("cannot be added to a standard remuneration, which is one of all", () => {
    const stated = { standardMonthlyRemuneration: 300_000 };
    const fault = (path: string) => ({
      path: `${spell}.${path}.standardMonthlyRemuneration`,
      code: "contradiction",
      cause: "standardOfSeveral",
      with: `${spell}.otherPay`,
    });
    expect(work({ pay: stated, otherPay: [{ monthly: 100_000 }] })).toEqual([fault("pay")]);
    expect(work({ otherPay: [stated] })).toEqual([fault("otherPay.0")]);
  });
});

describe("R-318 the application for deemed remuneration", () => {
  it("has a month only where it was made", () => {
    expect(person({ deemedRemunerationFiled: true, deemedRemunerationFiledIn: "2024-04" })).toEqual([]);
    expect(person({ deemedRemunerationFiledIn: "2024-04" })).toEqual([
      {
        path: "people.0.deemedRemunerationFiledIn",
        code: "contradiction",
        cause: "notFiled",
        with: "people.0.deemedRemunerationFiled",
      },
    ]);
  });
});
