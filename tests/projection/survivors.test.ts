import { describe, expect, it } from "vitest";
import { examples } from "#data/examples/index.ts";
import type { PlanFile } from "#lib/input/index.ts";
import { project, type ScenarioProjection } from "#lib/simulate.ts";
import { addMonths, formatMonth, parseMonth } from "#lib/time/index.ts";
import { aPlan, atFY2026, only } from "./plan.ts";

type ScenarioFile = PlanFile["scenarios"][number];
type EventFile = NonNullable<ScenarioFile["events"]>[number];

/** A benefit of a person as it changes: month, what is paid of each part, yen a year. */
const changesOf = (scenario: ScenarioProjection, person: string, benefit: string) =>
  scenario.changes
    .filter((change) => change.person === person && change.benefit === benefit)
    .map(({ month, parts, reason }) => [
      formatMonth(month),
      Object.fromEntries(Object.entries(parts).filter(([, amount]) => amount > 0)),
      reason.code,
    ]);

const rightOf = (scenario: ScenarioProjection, person: string, benefit: string) =>
  scenario.people.find(({ id }) => id === person)?.rights.find((right) => right.benefit === benefit);

const example = examples.find(({ id }) => id === "software-freelancer");
if (!example) throw new Error("the worked person is gone");

/** The worked freelancer, whose life takes this turn in every scenario. */
function freelancerWith(event: EventFile): readonly ScenarioProjection[] {
  const plan = example?.plan as PlanFile;
  const scenarios = plan.scenarios.map((scenario) => ({ ...scenario, events: [event] }));
  return project(atFY2026({ ...plan, scenarios })).scenarios;
}

describe("the software freelancer dies on 2027-06-20 (R-500, R-502, R-503, R-520, R-524)", () => {
  const [freelance, director] = freelancerWith({ kind: "death", person: "self", on: "2027-06-20" });
  if (!freelance || !director) throw new Error("the worked person has these scenarios");

  it("as a freelancer: basic 847,300 + 243,800 a year, and nothing from employees' insurance, with the reason", () => {
    expect(changesOf(freelance, "spouse", "survivorsBasic")[0]).toEqual([
      "2027-07",
      { survivorsBasic: 847_300, children: 243_800 },
      "startsWithDeath",
    ]);
    expect(rightOf(freelance, "spouse", "survivorsEmployees")).toMatchObject({
      status: "notEligible",
      reasons: [{ code: "deceasedNotQualified", needed: 300 }],
    });
  });

  it("as a director at 320,000: 513,779 a year on top", () => {
    expect(changesOf(director, "spouse", "survivorsBasic")[0]?.[1]).toEqual({
      survivorsBasic: 847_300,
      children: 243_800,
    });
    expect(changesOf(director, "spouse", "survivorsEmployees")[0]).toEqual([
      "2027-07",
      { survivorsEmployees: 513_779 },
      "startsWithDeath",
    ]);
  });

  it("R-506, R-526: the basic pension ends when the child is 18, and the widow's addition begins", () => {
    // born 2022-03-10: to March 2040
    expect(changesOf(director, "spouse", "survivorsBasic").at(-1)).toEqual(["2040-04", {}, "childrenOutOfBenefits"]);
    expect(changesOf(director, "spouse", "survivorsEmployees").find(([month]) => month === "2040-04")?.[1]).toEqual({
      survivorsEmployees: 513_779,
      widowsAddition: 635_500,
    });
  });
});

/** Insured 120 months at 350,000 on average and insured at death, with a spouse and no child. */
function bereaved(spouse: { bornOn: string; sex: "female" | "male" }, diedOn: string): ScenarioProjection {
  const died = diedOn.slice(0, 7);
  const { people } = aPlan({});
  const record = {
    through: formatMonth(addMonths(parseMonth(died), -1)),
    contributionMonths: { paid: 240 },
    employees: { monthsFrom2003: 120, averageStandardRemuneration: 350_000 },
  };
  const self = {
    ...people[0],
    id: "dead",
    bornOn: "1986-06-10",
    sex: spouse.sex === "female" ? "male" : "female",
    record,
    career: [{ kind: "employee", from: died, to: null, pay: { monthly: 350_000 } }],
  };
  const other = {
    ...people[0],
    id: "spouse",
    ...spouse,
    career: [{ kind: "category1", from: "2010-04", to: null, payment: "paid" }],
  };
  const plan = aPlan(
    {},
    { events: [{ kind: "death", person: "dead", on: diedOn }] },
    {
      startsAt: died,
      people: [self, other] as unknown as PlanFile["people"],
      marriages: [{ between: ["dead", "spouse"], from: "2015-04-01" }],
    },
  );
  return only(plan);
}

describe("a spouse without children, before and after the law of 2025 (R-521, R-570, R-571, R-572; X-48)", () => {
  it("a widower of 40 in June 2027 gets nothing, for he is not 55", () => {
    const right = rightOf(
      bereaved({ bornOn: "1987-03-01", sex: "male" }, "2027-06-20"),
      "spouse",
      "survivorsEmployees",
    );
    expect(right).toMatchObject({
      status: "notEligible",
      reasons: [{ code: "survivorAgeNotAllowed", age: 40, from: 55 }],
    });
  });

  it("in January 2029 he has 575,505 a year for five years", () => {
    const changes = changesOf(
      bereaved({ bornOn: "1988-11-01", sex: "male" }, "2029-01-20"),
      "spouse",
      "survivorsEmployees",
    );
    // 431,629 and the addition of a quarter, 143,876
    expect(changes).toEqual([
      ["2029-02", { survivorsEmployees: 431_629, termAddition: 143_876 }, "startsWithDeath"],
      ["2034-02", {}, "fixedTermEnds"],
    ]);
  });

  it("a widow born on 1989-03-01 keeps the pension for life, one born on 1989-09-01 has the five years", () => {
    const [older, younger] = ["1989-03-01", "1989-09-01"].map((bornOn) =>
      changesOf(bereaved({ bornOn, sex: "female" }, "2029-01-20"), "spouse", "survivorsEmployees"),
    );
    expect(older).toEqual([["2029-02", { survivorsEmployees: 431_629 }, "startsWithDeath"]]);
    expect(younger?.[0]?.[1]).toEqual({ survivorsEmployees: 431_629, termAddition: 143_876 });
    expect(younger?.at(-1)).toEqual(["2034-02", {}, "fixedTermEnds"]);
  });
});

describe("the software freelancer sees a doctor on 2027-06-20 (R-450, R-452, R-453, R-462)", () => {
  const visit = (grade: 1 | 2 | 3) =>
    freelancerWith({
      kind: "disability",
      person: "self",
      firstVisitOn: "2027-06-20",
      grades: [{ from: "2028-12", grade }],
    });
  it("grade 3 gives nothing on the freelance path and says why", () => {
    const [freelance, director] = visit(3);
    if (!freelance || !director) throw new Error("the worked person has these scenarios");
    expect(rightOf(freelance, "self", "disabilityEmployees")).toMatchObject({
      status: "notEligible",
      reasons: [{ code: "notEmployeeAtFirstVisit", on: "2027-06-20" }],
    });
    expect(rightOf(freelance, "self", "disabilityBasic")).toMatchObject({
      status: "notEligible",
      reasons: [{ code: "gradeTooLow", grade: 3 }],
    });
    expect(changesOf(director, "self", "disabilityEmployees")[0]?.[0]).toBe("2029-01");
  });
  it("grade 2 gives the basic pension with the child's part on both", () => {
    for (const scenario of visit(2).slice(0, 2))
      expect(changesOf(scenario, "self", "disabilityBasic")[0]?.[0]).toBe("2029-01");
  });
});

describe("a first visit long ago (R-454, R-464)", () => {
  const visited = (on: string, grade: 2 | "allowance") =>
    only(
      aPlan({
        disabilities: [
          {
            firstVisitOn: on,
            cause: "illness",
            ...(grade === "allowance" ? { fixedOn: `${on.slice(0, 4)}-09-15` } : {}),
            grades: [{ from: `${Number(on.slice(0, 4)) + 2}-01`, grade }],
          },
        ],
        career: [
          { kind: "category1", from: "1991-04", to: "1995-04", payment: "unpaid" },
          { kind: "employee", from: "1995-04", to: null, pay: { monthly: 300_000 } },
        ],
      }),
    );
  it("the year without an unpaid month opens the pension in 1999 as it does today", () => {
    // 48 months unpaid, 49 paid of 97: two thirds fail, the last twelve months are all paid
    expect(rightOf(visited("1999-06-15", 2), "self", "disabilityBasic")).toMatchObject({ status: "payable" });
    expect(rightOf(visited("1994-06-15", 2), "self", "disabilityBasic")).toMatchObject({
      status: "notEligible",
      reasons: [{ code: "contributionsTooFew" }, { code: "unpaidInLastYear", month: "1994-04" }],
    });
  });
  it("an allowance of the years before the data is no amount of this plan", () => {
    expect(visited("1999-06-15", "allowance").notCovered.map(({ code }) => code)).not.toContain(
      "disabilityAllowancePaid",
    );
  });
});

describe("R-461, R-347 a grade that is reached later", () => {
  it("brings the children's part with the basic pension, where the employees' right is older than April 2028", () => {
    const family = examples.find(({ id }) => id === "family-of-four")?.plan as PlanFile;
    const [father, mother] = family.people;
    if (!father || !mother) throw new Error("the family is gone");
    const visited = { firstVisitOn: "2024-06-10", cause: "back" };
    const [scenario] = project(
      atFY2026({
        ...family,
        people: [{ ...father, disabilities: [{ ...visited, grades: [{ from: "2025-12", grade: 3 }] }] }, mother],
        scenarios: [
          {
            id: "only",
            name: "only",
            events: [{ kind: "disability", person: "self", ...visited, grades: [{ from: "2030-04", grade: 2 }] }],
          },
        ],
      }),
    ).scenarios;
    if (!scenario) throw new Error("one scenario");
    // two children at 269,600 x 1.085 -> 292,500 each; the employees' pension brings the spouse's part alone
    expect(changesOf(scenario, "self", "disabilityBasic")[0]).toEqual([
      "2030-05",
      { disabilityBasic: 847_300, children: 585_000 },
      "startsWithGrade",
    ]);
    expect(Object.keys(changesOf(scenario, "self", "disabilityEmployees").at(1)?.[1] ?? {})).not.toContain("children");
  });
});

describe("R-601, R-605 what goes together changes in the month after 65, whatever else does", () => {
  it("a widower draws his disability basic pension alone, and from then on the survivors' employees' beside it", () => {
    const scenario = only(
      aPlan(
        {},
        { events: [{ kind: "death", person: "wife", on: "2026-12-10" }] },
        {
          people: [
            {
              id: "self",
              bornOn: "1963-06-15",
              sex: "male",
              nationality: "japanese",
              disabilities: [{ firstVisitOn: "1980-05-10", cause: "birth", grades: [{ from: "1983-06", grade: 2 }] }],
            },
            {
              id: "wife",
              bornOn: "1968-04-10",
              sex: "female",
              nationality: "japanese",
              career: [{ kind: "employee", from: "2000-04", to: null, pay: { monthly: 300_000 } }],
            },
          ],
          marriages: [{ between: ["self", "wife"], from: "1995-05-01" }],
        },
      ),
    );
    const paid = (benefit: string) =>
      scenario.changes
        .filter((change) => change.person === "self" && change.benefit === benefit)
        .map(({ month, annualAmount, reason }) => [formatMonth(month), annualAmount > 0, reason.code]);
    expect(paid("disabilityBasic").every(([, isPaid]) => isPaid)).toBe(true);
    // attains 65 on 2028-06-14
    expect(
      paid("survivorsEmployees")
        .filter(([month]) => String(month) < "2028-07")
        .every(([, is]) => !is),
    ).toBe(true);
    expect(paid("survivorsEmployees").at(-1)).toEqual(["2028-07", true, "pensionChosen"]);
  });
});

describe("R-546 an own employees' pension that nobody has asked for", () => {
  it("comes before the survivors' one also in the months that have lapsed when it is asked for at 73", () => {
    const insured = (from: string, to: string, pay: number) =>
      ({ kind: "employee", from, to, pay: { standardMonthlyRemuneration: pay } }) as const;
    const { people } = aPlan({});
    const him = { ...people[0], id: "him", bornOn: "1960-05-10", career: [insured("1986-04", "2020-05", 380_000)] };
    const her = {
      ...people[0],
      id: "her",
      bornOn: "1962-07-15",
      sex: "female",
      career: [
        insured("1985-10", "2010-07", 240_000),
        { kind: "category1", from: "2010-07", to: "2022-07", payment: "paid" },
      ],
    };
    const scenario = only(
      aPlan(
        {},
        {
          events: [{ kind: "death", person: "him", on: "2027-01-20" }],
          commencement: [{ person: "her", oldAgeEmployees: { years: 73 } }],
        },
        {
          people: [him, her] as unknown as PlanFile["people"],
          marriages: [{ between: ["him", "her"], from: "1990-03-03" }],
        },
      ),
    );
    const of = (benefit: string) =>
      scenario.changes.filter((change) => change.person === "her" && change.benefit === benefit);
    // her 45,346 a month from 65 on is part of the 68,516 that both may bring: 23,170 is left of his
    const from65 = of("survivorsEmployees").filter(({ month }) => month >= parseMonth("2027-08"));
    expect(from65.map(({ month, monthlyAmount }) => [formatMonth(month), monthlyAmount])).toEqual([
      ["2027-08", 23_170],
    ]);
    expect(of("oldAgeEmployees").map(({ month, monthlyAmount }) => [formatMonth(month), monthlyAmount])).toEqual([
      ["2030-06", 45_346],
    ]);
  });
});
