import { describe, expect, it } from "vitest";
import { examples } from "#data/examples/index.ts";
import { readPlan } from "#lib/input/index.ts";
import { auditRecord, type Explanation, explainFigure, project, type Question } from "#lib/simulate.ts";
import { formatMonth } from "#lib/time/index.ts";
import { fault } from "../explain/oracle.ts";

const plans = examples.map(({ id, plan: file }) => {
  const read = readPlan(file);
  if (!read.ok) throw new Error(`${id}: ${JSON.stringify(read.issues)}`);
  return { id, plan: read.plan, projection: project(read.plan) };
});

type Asked = { readonly name: string; readonly explanation: Explanation | undefined; readonly figure: number };

/** Every figure the screens offer to explain, of every worked person. */
const asked: readonly Asked[] = plans.flatMap(({ id, plan, projection }) =>
  projection.scenarios.flatMap((scenario) =>
    scenario.people.flatMap((person) => {
      const ask = (question: Omit<Question, "scenario" | "person">, what: string, figure: number): Asked => ({
        name: `${id} ${scenario.id} ${person.id} ${what}`,
        explanation: explainFigure(plan, { scenario: scenario.id, person: person.id, ...question } as Question),
        figure,
      });
      const rights = person.rights.flatMap((right) =>
        right.status === "payable"
          ? [ask({ kind: "right", benefit: right.benefit } as never, right.benefit, right.monthlyAmount)]
          : [],
      );
      const awards = scenario.changes
        .filter((change) => change.person === person.id && change.annualAmount > 0)
        .map(({ benefit, month, monthlyAmount }) =>
          ask({ kind: "award", benefit, month } as never, `award ${benefit} in ${formatMonth(month)}`, monthlyAmount),
        );
      const years = person.years.flatMap((year) => {
        const own = year.nationalContribution + year.employeesContribution;
        const earned =
          year.earned.basic + year.earned.additional + year.earned.remunerationRelated + year.earned.transitional;
        const { fiscalYear } = year;
        return [
          ...(own > 0 ? [ask({ kind: "contributions", fiscalYear } as never, `contributions ${fiscalYear}`, own)] : []),
          ...(earned > 0 ? [ask({ kind: "earned", fiscalYear } as never, `earned ${fiscalYear}`, earned)] : []),
        ];
      });
      const payback =
        person.paybackYears === undefined ? [] : [ask({ kind: "payback" } as never, "payback", person.paybackYears)];
      const audit = auditRecord(plan, scenario.id).find((one) => one.person === person.id);
      const missed = (audit?.items ?? []).flatMap(({ kind, from, ...figures }) =>
        (["price", "yearlyGain", "breakEvenYears"] as const).flatMap((figure) => {
          const amount = figures[figure];
          const question = { kind: "missed", item: kind, from, figure } as never;
          return amount === undefined ? [] : [ask(question, `missed ${kind} ${from} ${figure}`, amount)];
        }),
      );
      return [...rights, ...awards, ...years, ...payback, ...missed];
    }),
  ),
);

describe("R-030 every figure of every worked person explains itself", () => {
  it("offers some hundreds of figures", () => {
    expect(asked.length).toBeGreaterThan(300);
  });

  it.each(asked.filter(({ name }) => !/ \d{4}$/.test(name)))(
    "$name: ends in the figure shown",
    ({ explanation, figure }) => {
      const last = explanation?.steps.at(-1)?.result;
      const [num = 0, den = 1] = String(last).split("/").map(Number);
      expect(num / den).toBeCloseTo(figure, 9);
    },
  );

  it("every year's contributions and earned pension end in the figure shown", () => {
    for (const { name, explanation, figure } of asked.filter((one) => / \d{4}$/.test(one.name)))
      expect(explanation?.steps.at(-1)?.result, name).toBe(figure);
  });

  it("every step is what exact fractions make of it", () => {
    let steps = 0;
    for (const { name, explanation } of asked) {
      for (const step of explanation?.steps ?? []) {
        expect(fault(step), `${name}: ${step.key}`).toBeUndefined();
        steps++;
      }
    }
    expect(steps).toBeGreaterThan(1000);
  });

  it("names the sources of every pension, each with its months and how sure it is", () => {
    for (const { name, explanation } of asked.filter(({ name: what }) => what.includes("oldAge"))) {
      expect(explanation?.sources.length, name).toBeGreaterThan(3);
      for (const { title, from, confidence } of explanation?.sources ?? []) {
        expect(title, name).not.toBe("");
        expect(from).toMatch(/^\d{4}-\d\d$/);
        expect(["verified", "single", "derived", "memory"]).toContain(confidence);
      }
    }
  });

  it("R-320 a year's contributions name the rates of that year alone", () => {
    const plan = plans.find(({ id }) => id === "employee-1985")?.plan;
    const rates = (fiscalYear: number) =>
      plan &&
      explainFigure(plan, { scenario: "stay", person: "self", kind: "contributions", fiscalYear })?.sources.map(
        ({ parameter, from, to }) => [parameter, from, to],
      );
    // the rate rose every September to 2017
    expect(rates(2009)).toEqual([
      ["employeesContributionRateWomen", "2008-09", "2009-08"],
      ["employeesContributionRateWomen", "2009-09", "2010-08"],
    ]);
    expect(rates(2030)).toEqual([["employeesContributionRateWomen", "2017-09", undefined]]);
  });

  it("R-135 a price names the contributions it is made of, not the pension that they buy", () => {
    const parametersOf = (figure: string) =>
      asked
        .filter(({ name }) => name.includes(" missed ") && name.endsWith(figure))
        .flatMap(({ explanation }) => explanation?.sources.map(({ parameter }) => parameter) ?? []);
    expect(parametersOf("price")).toContain("nationalContribution");
    expect(parametersOf("price")).not.toContain("basicPensionRevision");
    expect(parametersOf("yearlyGain")).toContain("basicPensionRevision");
    expect(parametersOf("yearlyGain")).not.toContain("nationalContribution");
  });
});
