import { describe, expect, it } from "vitest";
import type { DraftScenario, DraftSpell } from "#components/planner/draft.ts";
import { readWork, turnsOf, withWork } from "#components/planner/work-after.ts";
import { formatMonth, type Month, parseDate, parseMonth } from "#lib/time/index.ts";

// 60 in June 2030, 65 in June 2035, 70 in June 2040
const bornOn = parseDate("1970-06-15");
const [at60, at65, at70] = ["2030-06", "2035-06", "2040-06"].map(parseMonth) as [Month, Month, Month];
const job = (from: string, to: string | null, monthly: number): DraftSpell => ({
  kind: "employee",
  from,
  to,
  pay: { monthly },
});
const worker = (...career: DraftSpell[]) => ({ id: "self", bornOn, career });
const path = (from: string, ...spells: DraftSpell[]): NonNullable<DraftScenario["paths"]> => [
  { person: "self", from, spells },
];

describe("from when the sliders speak", () => {
  const turns = (startsAt: string) =>
    turnsOf(bornOn, parseMonth(startsAt)).map(({ age, month }) => [age, formatMonth(month)]);
  it("attaining 60 and 65, the plan's present where it is later, nothing past 75", () => {
    expect(turns("2026-11")).toEqual([
      [60, "2030-06"],
      [65, "2035-06"],
    ]);
    expect(turns("2032-01")).toEqual([
      [undefined, "2032-01"],
      [65, "2035-06"],
    ]);
    expect(turns("2038-01")).toEqual([[undefined, "2038-01"]]);
    expect(turns("2045-06")).toEqual([]);
  });
});

describe("what a scenario says of work from then on", () => {
  it("an open job goes on to 70 at the pay it has by then", () => {
    const raised: DraftSpell = {
      ...job("1993-04", null, 200_000),
      pay: {
        monthly: 200_000,
        steps: [{ from: "2010-04", monthly: 350_000 }],
        bonuses: [{ month: 6, amount: 500_000 }],
      },
    };
    expect(readWork(worker(raised), [], at65, bornOn)).toMatchObject({
      kind: "one",
      work: { until: at70, monthly: 350_000, bonuses: 500_000 },
    });
  });
  it("work past 70 at the same pay is the same job, at another pay it is not", () => {
    const past70 = (monthly: number): DraftSpell => ({ ...job("2040-06", "2042-06", monthly), kind: "workingPast70" });
    const read = (monthly: number) =>
      readWork(worker(), path("2035-06", job("2035-06", "2040-06", 300_000), past70(monthly)), at65, bornOn);
    expect(read(300_000)).toMatchObject({ kind: "one", work: { until: parseMonth("2042-06"), monthly: 300_000 } });
    expect(read(200_000)).toEqual({ kind: "several", monthly: 300_000 });
  });
  it("leaves to the table what a slider cannot hold: a gap, a rise, a second stretch", () => {
    const kind = (...spells: DraftSpell[]) => readWork(worker(...spells), [], at65, bornOn).kind;
    expect(kind(job("1993-04", "2035-06", 300_000))).toBe("none");
    expect(kind(job("2036-06", null, 300_000))).toBe("several");
    expect(kind({ ...job("1993-04", null, 1), pay: { monthly: 1, annualRaise: 0.01 } })).toBe("several");
    expect(kind({ ...job("1993-04", null, 1), pay: { monthly: 1, steps: [{ from: "2036-01", monthly: 2 }] } })).toBe(
      "several",
    );
    expect(kind(job("1993-04", "2036-06", 300_000), job("2036-06", null, 200_000))).toBe("several");
  });
});

describe("what the sliders write", () => {
  const person = worker(job("1993-04", null, 400_000));
  it("R-014, R-393 an employee up to 70 and covered work past it, bonuses in halves", () => {
    const until = parseMonth("2043-06");
    const paths = withWork(person, [], at65, bornOn, { until, monthly: 250_000, bonuses: 300_001 });
    const pay = {
      monthly: 250_000,
      bonuses: [
        { month: 6, amount: 150_000 },
        { month: 12, amount: 150_001 },
      ],
    };
    expect(paths).toEqual(
      path(
        "2035-06",
        { kind: "employee", from: "2035-06", to: "2040-06", pay },
        { kind: "workingPast70", from: "2040-06", to: "2043-06", pay },
      ),
    );
    expect(readWork(person, paths, at65, bornOn)).toMatchObject({
      work: { until, monthly: 250_000, bonuses: 300_001 },
    });
  });
  it("no pay is no stretch: work stops there", () => {
    const paths = withWork(person, [], at60, bornOn, { until: at65, monthly: 0, bonuses: 0 });
    expect(paths).toEqual(path("2030-06"));
    expect(readWork(person, paths, at60, bornOn)).toEqual({ kind: "none" });
  });
  it("a path that began before keeps what it says up to then; the other person's path stays", () => {
    const others = { person: "spouse", from: "2030-01", spells: [] };
    const leave = { kind: "childcare", from: "2031-01-10", to: "2031-09-10" };
    const before: DraftSpell = {
      ...job("2027-01", null, 320_000),
      scheme: "privateSchool",
      pay: { monthly: 320_000, steps: [{ from: "2036-01", monthly: 280_000 }] },
      leaves: [leave],
    };
    const paths = [...path("2027-01", before), others];
    const read = readWork(person, paths, at65, bornOn);
    expect(read).toEqual({ kind: "several", monthly: 320_000 });
    expect(withWork(person, paths, at65, bornOn, { until: at70, monthly: 200_000, bonuses: 0 })).toEqual([
      ...path(
        "2027-01",
        { ...before, to: "2035-06", pay: { monthly: 320_000, steps: [] } },
        job("2035-06", "2040-06", 200_000),
      ),
      others,
    ]);
  });
  it("keeps the kind of the job and bonuses whose sum was not moved", () => {
    const director: DraftSpell = {
      ...job("2035-06", "2040-06", 500_000),
      kind: "director",
      pay: { monthly: 500_000, bonuses: [{ month: 3, amount: 700_000 }] },
    };
    const paths = path("2035-06", director);
    const read = readWork(person, paths, at65, bornOn);
    if (read.kind !== "one") throw new Error(read.kind);
    expect(withWork(person, paths, at65, bornOn, { ...read.work, monthly: 450_000 }, read.job)).toEqual(
      path("2035-06", { ...director, pay: { monthly: 450_000, bonuses: [{ month: 3, amount: 700_000 }] } }),
    );
  });
});
