import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examples } from "#data/examples/index.ts";
import { horizonOf } from "#lib/figures/index.ts";
import type { Plan, PlanFile } from "#lib/input/index.ts";
import {
  type BenefitId,
  type Change,
  type Cover,
  computeScenario,
  endOf,
  type PersonProtection,
  type ProtectedMonth,
  protectionByAge,
  sumOfParts,
} from "#lib/projection/index.ts";
import { addMonths, formatMonth, type Month, parseMonth } from "#lib/time/index.ts";
import { aPlan, atFY2026 } from "./plan.ts";

const exampleOf = (id: string): PlanFile => {
  const found = examples.find((example) => example.id === id);
  if (!found) throw new Error(`no example ${id}`);
  return found.plan;
};

function protectionOf(plan: Plan, scenario = 0): PersonProtection[] {
  const chosen = plan.scenarios[scenario];
  if (!chosen) throw new Error("no scenario");
  return protectionByAge(plan, chosen, horizonOf(plan, chosen));
}

function monthOfPerson(people: readonly PersonProtection[], person: string, month: string): ProtectedMonth {
  const found = people.find((one) => one.person === person)?.months.find((one) => formatMonth(one.month) === month);
  if (!found) throw new Error(`no ${month} of ${person}`);
  return found;
}

/** Steps as months, yen a year. */
const stepsOf = ({ steps }: Cover) =>
  steps.map(({ from, to, annualAmount }) => [formatMonth(from), formatMonth(to), annualAmount]);
const rightOf = ({ rights }: Cover, benefit: string) => rights.find((right) => right.benefit === benefit);

const freelancer = atFY2026(exampleOf("software-freelancer"));
const [freelance, director] = [protectionOf(freelancer, 0), protectionOf(freelancer, 1)];

describe("the software freelancer dies on 2027-06-01, with the records of a death on the 20th (R-500, R-502, R-520, R-524)", () => {
  it("as a freelancer: basic 847,300 + 243,800 a year, and nothing from employees' insurance, with the months", () => {
    const { death } = monthOfPerson(freelance, "self", "2027-06");
    expect(death.steps[0]).toMatchObject({
      from: parseMonth("2027-07"),
      annualAmount: 1_091_100,
      monthlyAmount: 90_925,
      parts: { survivorsBasic: 847_300, children: 243_800, survivorsEmployees: 0 },
    });
    expect(rightOf(death, "survivorsEmployees")).toMatchObject({
      payable: false,
      reasons: [{ code: "deceasedNotQualified", months: 122, needed: 300 }],
    });
    // the child born 2022-03-10 counts to March 2040
    expect(death.steps.at(-1)).toMatchObject({
      to: parseMonth("2040-04"),
      ends: [{ code: "childrenOutOfBenefits" }],
    });
  });

  it("as a director at 320,000: 513,779 a year on top, then the widow's addition from 2040-04 to 65", () => {
    const { death } = monthOfPerson(director, "self", "2027-06");
    expect(death.steps[0]?.parts).toMatchObject({
      survivorsBasic: 847_300,
      children: 243_800,
      survivorsEmployees: 513_779,
    });
    // 269,600 x 1.085 from 2028-04 to 100 yen: 292,500; 635,500 the addition
    expect(stepsOf(death)).toEqual([
      ["2027-07", "2028-04", 847_300 + 243_800 + 513_779],
      ["2028-04", "2040-04", 847_300 + 292_500 + 513_779],
      ["2040-04", "2054-09", 513_779 + 635_500],
      ["2054-09", "2099-08", 513_779],
    ]);
    expect(rightOf(death, "survivorsEmployees")?.reasons).toEqual([
      { code: "employeeAtDeath" },
      { code: "countsAsMonths", months: 101, needed: 300 },
    ]);
  });

  it("R-453: grade 3 brings nothing on the freelance path, in no month, and says why", () => {
    const months = freelance.find(({ person }) => person === "self")?.months ?? [];
    expect(months.filter(({ grade3 }) => grade3.steps.length > 0)).toEqual([]);
    expect(rightOf(monthOfPerson(freelance, "self", "2027-06").grade3, "disabilityEmployees")).toMatchObject({
      payable: false,
      reasons: [{ code: "notEmployeeAtFirstVisit", on: "2027-06-01" }],
    });
    expect(stepsOf(monthOfPerson(director, "self", "2027-06").grade3)[0]?.[0]).toBe("2029-01");
  });

  it("gains employees' cover with the company and loses it with the last month of work", () => {
    const turns = director.find(({ person }) => person === "self");
    expect(turns?.turns.filter(({ event }) => event === "grade3")).toEqual([
      { month: parseMonth("2027-01"), event: "grade3", lost: [], gained: ["disabilityEmployees"] },
      { month: parseMonth("2053-06"), event: "grade3", lost: ["disabilityEmployees"], gained: [] },
    ]);
    expect(turns?.leaves.map(formatMonth)).toEqual(["2053-06"]);
  });
});

describe("a person without a spouse leaves it to the children (R-504, R-505, R-524, R-530)", () => {
  const single = aPlan(
    { bornOn: "1985-04-10", career: [{ kind: "employee", from: "2007-04", to: "2050-04", pay: { monthly: 300_000 } }] },
    {},
    {
      children: [
        { id: "a", bornOn: "2015-05-05", parents: ["self"] },
        { id: "b", bornOn: "2018-05-05", parents: ["self"] },
      ],
    } as Partial<PlanFile>,
  );
  it("two children have the basic pension with one addition, and the employees' pension, to March after 18", () => {
    const { death } = monthOfPerson(protectionOf(single), "self", "2027-06");
    expect(death.rights.map(({ benefit, to, payable }) => [benefit, to, payable])).toEqual([
      ["survivorsBasic", "children", true],
      ["survivorsEmployees", "children", true],
    ]);
    expect(death.steps[0]?.parts).toMatchObject({ survivorsBasic: 847_300, children: 243_800 });
    expect(death.steps.map(({ from, to }) => [formatMonth(from), formatMonth(to)])).toEqual([
      ["2027-07", "2028-04"],
      ["2028-04", "2034-04"],
      ["2034-04", "2037-04"],
    ]);
    expect(death.steps.at(-1)?.parts).toMatchObject({ survivorsBasic: 847_300, children: 0 });
  });
});

describe("R-454 the contribution requirement says which month decided", () => {
  const career = [
    { kind: "category1", from: "1990-06", to: "2020-01", payment: "unpaid" },
    { kind: "category1", from: "2020-01", to: "2029-06", payment: "paid" },
  ];
  const born = { bornOn: "1970-06-15", career: career as NonNullable<PlanFile["people"][number]["career"]> };
  it("an unpaid month in the last year closes the one-year rule", () => {
    const unpaid = aPlan({
      ...born,
      career: [...(born.career ?? []).slice(0, 1), { kind: "category1", from: "2020-01", to: null, payment: "unpaid" }],
    });
    const { grade2 } = monthOfPerson(protectionOf(unpaid), "self", "2027-06");
    expect(rightOf(grade2, "disabilityBasic")?.reasons).toMatchObject([
      { code: "contributionsTooFew", months: 0 },
      { code: "unpaidInLastYear", month: "2027-04", months: 12 },
    ]);
  });
  it("a paid last year helps to March 2036 and no longer", () => {
    const young = {
      bornOn: "1980-06-15",
      career: [
        { kind: "category1", from: "2000-06", to: "2025-01", payment: "unpaid" },
        { kind: "category1", from: "2025-01", to: null, payment: "paid" },
      ] as NonNullable<PlanFile["people"][number]["career"]>,
    };
    const people = protectionOf(aPlan(young));
    expect(rightOf(monthOfPerson(people, "self", "2036-03").grade2, "disabilityBasic")?.payable).toBe(true);
    expect(rightOf(monthOfPerson(people, "self", "2036-04").grade2, "disabilityBasic")?.reasons.at(-1)).toEqual({
      code: "oneYearTestOver",
      before: "2036-04-01",
    });
  });
});

describe("a husband of the law before April 2028 (R-521, R-522)", () => {
  it("under 55 has the basic pension, and the children the employees' one", () => {
    const family = protectionOf(atFY2026(exampleOf("family-of-four")), 1);
    const { death } = monthOfPerson(family, "spouse", "2027-06");
    expect(death.rights.map(({ benefit, to, payable }) => [benefit, to, payable])).toEqual([
      ["survivorsBasic", "spouse", true],
      ["survivorsEmployees", "spouse", false],
      ["survivorsEmployees", "children", true],
      ["deathGrant", "spouse", false],
    ]);
    expect(death.steps[0]?.parts.survivorsBasic).toBe(847_300);
    expect(death.steps[0]?.parts.survivorsEmployees).toBeGreaterThan(0);
  });
  it("nobody in the plan is left: said, not computed", () => {
    const [alone] = protectionOf(aPlan({}));
    expect(alone?.months[0]?.death).toMatchObject({
      steps: [],
      rights: [{ reasons: [{ code: "noSpouseNorChild" }] }, { reasons: [{ code: "noSpouseNorChild" }] }],
    });
  });
});

const AGAINST = [
  "software-freelancer",
  "family-of-four",
  "employee-1985",
  "couple-near-65",
  "couple-working-on",
  "freelancer-gap",
] as const;
const plans = AGAINST.map((id) => ({ id, plan: atFY2026(exampleOf(id)) }));
const sweeps = plans.flatMap(({ id, plan }) =>
  plan.scenarios.flatMap((scenario, i) => protectionOf(plan, i).map((person) => ({ id, plan, scenario, person }))),
);

/** What a person is paid of these pensions by the timeline: yen a year from each month on. */
function timelineOf(changes: readonly Change[], benefits: readonly BenefitId[], end: Month) {
  const own = changes.filter(({ benefit }) => benefits.includes(benefit));
  const months = [...new Set(own.map(({ month }) => month))].sort((a, b) => a - b);
  const amounts = months.map((month) =>
    benefits.reduce((sum, benefit) => {
      const change = own.findLast((one) => one.benefit === benefit && one.month <= month);
      return sum + (change ? sumOfParts(change.parts) : 0);
    }, 0),
  );
  const first = months[amounts.findIndex((amount) => amount > 0)];
  const last = amounts.findLastIndex((amount) => amount > 0);
  return first === undefined ? [] : [first, amounts[months.indexOf(first)], months[last + 1] ?? end];
}

const firstAndEnd = ({ steps }: Cover) => {
  const [first, last] = [steps[0], steps.at(-1)];
  return first && last ? [first.from, first.annualAmount, last.to] : [];
};

const SURVIVORS: readonly BenefitId[] = ["survivorsBasic", "survivorsEmployees", "widowsPension"];

const which = fc.nat({ max: sweeps.length - 1 });
/** A place among the months, in ten-thousandths of them. */
const where = fc.nat({ max: 9_999 });

function at(k: number, place: number) {
  const swept = sweeps[k];
  const months = swept?.person.months ?? [];
  const month = months[Math.floor((months.length * place) / 10_000)];
  if (!swept || !month) throw new Error("no such month");
  return { ...swept, swept: month };
}

describe("the sweep and the timeline", () => {
  it("a death put into the plan brings the same first amount to the spouse and ends in the same month", () => {
    fc.assert(
      fc.property(which, where, (k, place) => {
        const { id, plan, scenario, person, swept } = at(k, place);
        if (plan.people.length < 2) return;
        const on = `${formatMonth(swept.month)}-01`;
        const dying = {
          ...scenario,
          events: [...scenario.events, { kind: "death" as const, person: person.person, on }],
        };
        const { timelines } = computeScenario(plan, dying, horizonOf(plan, dying));
        const spouse = timelines.find(({ member }) => member.person.id !== person.person);
        if (!spouse) throw new Error("no spouse");
        // what the children have by themselves is not in the timeline of the spouse
        const benefits = SURVIVORS.filter(
          (benefit) =>
            !swept.death.rights.some((right) => right.benefit === benefit && right.to === "children" && right.payable),
        );
        const wanted = timelineOf(spouse.changes, benefits, endOf(spouse.member));
        const found = firstAndEnd(swept.death);
        const label = `${id} ${scenario.id} ${person.person} ${on}`;
        if (benefits.length === SURVIVORS.length) expect(found, label).toEqual(wanted);
        else expect(found[0], label).toBe(wanted[0]);
      }),
      { numRuns: 150 },
    );
  });

  it("a first visit put into the plan brings the same first amount and ends in the same month", () => {
    fc.assert(
      fc.property(which, where, fc.constantFrom(1 as const, 2 as const, 3 as const), (k, place, grade) => {
        const { id, plan, scenario, person, swept } = at(k, place);
        const month = formatMonth(swept.month);
        const event = {
          kind: "disability" as const,
          person: person.person,
          firstVisitOn: `${month}-01`,
          grades: [{ from: month, grade }],
        };
        const ill = { ...scenario, events: [...scenario.events, event] };
        const { timelines } = computeScenario(plan, ill, horizonOf(plan, ill));
        const own = timelines.find(({ member }) => member.person.id === person.person);
        if (!own) throw new Error("no timeline");
        expect(firstAndEnd(swept[`grade${grade}`]), `${id} ${scenario.id} ${person.person} ${month} ${grade}`).toEqual(
          timelineOf(own.changes, ["disabilityBasic", "disabilityEmployees"], endOf(own.member)),
        );
      }),
      { numRuns: 150 },
    );
  });

  it("R-453, R-460: before 65 a graver grade never brings less, in no month of any example", () => {
    const before65 = ({ steps }: Cover) => steps[0]?.annualAmount ?? 0;
    for (const { id, person } of sweeps)
      for (const { month, grade1, grade2, grade3 } of person.months) {
        const label = `${id} ${person.person} ${formatMonth(month)}`;
        expect(before65(grade1), label).toBeGreaterThanOrEqual(before65(grade2));
        expect(before65(grade2), label).toBeGreaterThanOrEqual(before65(grade3));
      }
  });

  it("steps follow each other, begin after the event and pay something", () => {
    for (const { person } of sweeps)
      for (const swept of person.months)
        for (const cover of [swept.death, swept.grade1, swept.grade2, swept.grade3])
          for (const [i, step] of cover.steps.entries()) {
            expect(step.from).toBeGreaterThan(swept.month);
            expect(step.to).toBeGreaterThan(step.from);
            expect(step.annualAmount).toBeGreaterThan(0);
            expect(step.from).toBeGreaterThanOrEqual(cover.steps[i - 1]?.to ?? addMonths(swept.month, 1));
          }
  });
});
