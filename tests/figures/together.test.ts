import { describe, expect, it } from "vitest";
import { examples } from "#data/examples/index.ts";
import { readPlan } from "#lib/input/index.ts";
import { explainFigure, explainFigures, project, type Question } from "#lib/simulate.ts";

describe("figures that are asked for together", () => {
  it.each(examples.map(({ id, plan }) => [id, plan] as const))("of %s are what each is alone", (_, file) => {
    const read = readPlan(file);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const questions = project(read.plan).scenarios.flatMap(({ id: scenario, people }) =>
      people.flatMap(({ id: person, rights }) => [
        ...rights.map(({ benefit }): Question => ({ scenario, person, kind: "right", benefit })),
        { scenario, person, kind: "payback" } as const,
      ]),
    );
    expect(explainFigures(read.plan, questions)).toEqual(questions.map((one) => explainFigure(read.plan, one)));
  });

  it("leave the place of one that the plan does not have empty", () => {
    const read = readPlan(examples[0]?.plan);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const { plan } = read;
    const [scenario, person] = [plan.scenarios[0]?.id ?? "", plan.people[0]?.id ?? ""];
    const asked = { scenario, person, kind: "right", benefit: "oldAgeBasic" } as const;
    const found = explainFigures(plan, [{ ...asked, scenario: "none" }, asked, { ...asked, person: "nobody" }]);
    expect(found.map((one) => one?.steps.at(-1)?.key)).toEqual([undefined, "monthlyAmount", undefined]);
  });
});
