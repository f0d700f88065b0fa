import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examplePlan, examples } from "#data/examples/index.ts";
import { type Plan, readPlan } from "#lib/input/index.ts";
import { compareLaws } from "#lib/simulate.ts";
import { formatMonth } from "#lib/time/index.ts";
import { aPlan } from "../projection/plan.ts";
import { bereavedCouples, couplesInOldAge, planOf } from "../projection/random-plans.ts";

const ENACTED = {};
const couples = fc.oneof(couplesInOldAge, bereavedCouples).filter((file) => readPlan(file).ok);
const frozen = (frozenAt: string) => ({ frozenAt });

function lens(plan: Plan, before: object, after: object) {
  const found = compareLaws(plan, plan.scenarios[0]?.id ?? "", before, after);
  if (!found) throw new Error("no such scenario");
  return found;
}

/** A benefit of a person on both sides: months and yearly amount, or the codes of the refusal. */
function sides(plan: Plan, before: object, after: object, benefit: string, person = "self") {
  const row = lens(plan, before, after)
    .people.find(({ id }) => id === person)
    ?.benefits.find((one) => one.benefit === benefit);
  const told = (side: NonNullable<typeof row>["before"]) => {
    if (side?.status !== "payable") return side?.reasons.map(({ code }) => code);
    const { fromMonth, until, annualAmount, reason } = side;
    return [formatMonth(fromMonth), until === undefined ? "for life" : formatMonth(until), annualAmount, reason?.code];
  };
  return row && { before: told(row.before), after: told(row.after) };
}

const changedIn = (plan: Plan, before: object, after: object) =>
  lens(plan, before, after).changed.map(({ parameter, from }) => `${formatMonth(from)} ${parameter}`);

const paid = (from: string, to: string) => ({ kind: "category1", from, to, payment: "paid" }) as const;
const at = (years: number) => ({ commencement: [{ person: "self", oldAgeBasic: { years, months: 0 } }] });
const FULL = { bornOn: "1970-06-15", career: [paid("1990-06", "2030-06")] };

describe("the law of April 2018 against the law as enacted, at the amounts of one year", () => {
  it("a pension from 65 is the same: a frozen law takes the yearly amounts of the outlook's year", () => {
    expect(sides(aPlan(FULL), frozen("2018-04"), ENACTED, "oldAgeBasic")).toEqual({
      before: ["2035-07", "for life", 847_300, "startsAt65"],
      after: ["2035-07", "for life", 847_300, "startsAt65"],
    });
  });
  it("R-222 claimed at 60: 0.5 % a month takes 254,190 of 847,300, 0.4 % takes 203,352", () => {
    expect(sides(aPlan(FULL, at(60)), frozen("2018-04"), ENACTED, "oldAgeBasic")).toEqual({
      before: ["2030-07", "for life", 593_110, "startsEarly"],
      after: ["2030-07", "for life", 643_948, "startsEarly"],
    });
    const row = lens(aPlan(FULL, at(60)), frozen("2018-04"), ENACTED).changed.find(
      ({ parameter }) => parameter === "earlyCommencement",
    );
    expect(row).toMatchObject({
      before: { perMonth: { num: 5, den: 1000 } },
      after: { perMonth: { num: 4, den: 1000 } },
    });
    expect(row && formatMonth(row.from)).toBe("2022-04");
  });
  it("R-231, R-232 a deferral to 75 counts as claimed at 70: 847,300 x 1.42 from then, against x 1.84 from 75", () => {
    expect(sides(aPlan(FULL, at(75)), frozen("2018-04"), ENACTED, "oldAgeBasic")).toEqual({
      before: ["2040-07", "for life", 1_203_166, "deferredToLast"],
      after: ["2045-07", "for life", 1_559_032, "startsDeferred"],
    });
  });
  it("to 85, in June 2055, the one has paid 14 years and 11 months, the other 9 years and 11 months", () => {
    const [person] = lens(aPlan(FULL, at(75)), frozen("2018-04"), ENACTED).people;
    // the part of the first and the last fiscal year with its fraction dropped: 9 and 2 months of 12
    expect(person?.totals.find(({ age }) => age === 85)).toMatchObject({
      before: 902_374 + 14 * 1_203_166 + 200_527,
      after: 1_169_274 + 9 * 1_559_032 + 259_838,
    });
  });
});

describe("R-570 a childless spouse of 45, widowed in 2029", () => {
  // She worked from April 2028 on: 13 months before May 2029, counted as 300. The guarantee is more than the main formula:
  // 300,000 x 0.817 x 5.769/1000 x 300 x 1.082 = 458,978.5; three quarters 344,234 and the term's quarter 114,745.
  const couple = (spouse: { bornOn: string; sex: "male" | "female" }) =>
    aPlan(
      {},
      { events: [{ kind: "death", person: "self", on: "2029-05-10" }] },
      {
        people: [
          {
            id: "self",
            bornOn: "1984-01-20",
            sex: spouse.sex === "male" ? "female" : "male",
            nationality: "japanese",
            career: [
              paid("2004-01", "2028-04"),
              { kind: "employee", from: "2028-04", to: null, pay: { monthly: 300_000 } },
            ],
          },
          { id: "spouse", nationality: "japanese", career: [paid("2004-03", "2044-02")], ...spouse },
        ],
        marriages: [{ between: ["self", "spouse"], from: "2010-05-01" }],
      },
    );
  it("a widower has nothing before 55 by the old law, and five years by the new one", () => {
    expect(
      sides(couple({ bornOn: "1984-02-10", sex: "male" }), frozen("2025-03"), ENACTED, "survivorsEmployees", "spouse"),
    ).toEqual({
      before: ["survivorAgeNotAllowed"],
      after: ["2029-06", "2034-06", 458_979, "startsWithDeath"],
    });
  });
  it("a widow born before April 1989 keeps hers for life", () => {
    const widow = couple({ bornOn: "1984-02-10", sex: "female" });
    const found = sides(widow, frozen("2025-03"), ENACTED, "survivorsEmployees", "spouse");
    expect(found?.before?.[1]).toBe("for life");
    expect(found?.after?.[1]).toBe("for life");
    expect(changedIn(widow, frozen("2025-03"), ENACTED)).toContain("2028-04 survivorsFixedTerm");
  });
});

describe("work at 65 to 69 under the law of October 2018", () => {
  const worker = aPlan({
    bornOn: "1960-05-10",
    career: [{ kind: "employee", from: "2003-04", to: "2030-05", pay: { monthly: 620_000 } }],
  });
  const { years, heldEqual, changed } = lens(worker, frozen("2018-10"), ENACTED);
  const year = (fiscalYear: number) => years.find((one) => one.fiscalYear === fiscalYear);

  it("R-338 months worked since 65 count each October now, and then only from 70 on", () => {
    const rows = changed.filter(({ parameter }) => parameter === "inWorkRevision");
    expect(rows).toMatchObject([{ before: false, after: true }]);
    expect(year(2028)?.after).toBeGreaterThan(year(2028)?.before ?? Number.NaN);
  });
  it("the threshold of the earnings test is a yearly amount: the same on both sides, though its base differs", () => {
    expect(heldEqual).toContainEqual({
      parameter: "earningsTestThreshold",
      base: "earningsTestBase",
      before: 480_000,
      after: 620_000,
    });
    expect(changed.map(({ parameter }) => parameter)).not.toContain("earningsTestThreshold");
  });
  it("R-310 the grades end at 620,000 then, and at 650,000 and more now", () => {
    expect(changed.map(({ parameter, from }) => `${formatMonth(from)} ${parameter}`)).toEqual(
      expect.arrayContaining(["2020-09 employeesGrades"]),
    );
  });
});

describe("what stays outside", () => {
  it("R-347 disability at grade 2 with two children: 2 x (292,500 - 243,800) more a year from the reform on", () => {
    const read = examples.find(({ id }) => id === "family-of-four");
    if (!read) throw new Error("no example");
    const plan = planOf(examplePlan(read, "en"));
    const cover = lens(plan, frozen("2025-03"), ENACTED).people[0]?.cover.find(({ event }) => event === "grade2");
    expect((cover?.after.steps[0]?.annualAmount ?? 0) - (cover?.before.steps[0]?.annualAmount ?? 0)).toBe(97_400);
  });
  it("nothing differs between a law and itself", () => {
    fc.assert(
      fc.property(couples, fc.constantFrom("2018-04", "2022-03", "2025-03"), (file, month) => {
        const { changed, heldEqual, years } = lens(planOf(file), frozen(month), frozen(month));
        expect([changed, heldEqual, years.filter(({ before, after }) => before !== after)]).toEqual([[], [], []]);
      }),
      { numRuns: 10 },
    );
  });
  it("any two laws can be compared for any household", () => {
    const law = fc.constantFrom(undefined, "2018-04", "2018-10", "2020-05", "2022-03", "2022-04", "2025-03", "2027-12");
    fc.assert(
      fc.property(couples, law, law, (file, before, after) => {
        const found = lens(planOf(file), before ? frozen(before) : {}, after ? frozen(after) : {});
        expect(found.people).toHaveLength(2);
      }),
      { numRuns: 40 },
    );
  });
  it("a scenario that the plan does not have has no lens", () => {
    expect(compareLaws(aPlan(FULL), "none", ENACTED, ENACTED)).toBeUndefined();
  });
});
