import { type Plan, type PlanFile, readPlan } from "#lib/input/index.ts";
import { type PersonProjection, project, type Right, type ScenarioProjection } from "#lib/simulate.ts";

type PersonFile = PlanFile["people"][number];
type ScenarioFile = PlanFile["scenarios"][number];

/** The rates the typed figures of these tests were worked out at. */
export const AT_FY2026 = { outlook: { kind: "level", amountsOf: "FY2026" } } as const;

/** A worked person's plan with every scenario at FY2026 rates. */
export function atFY2026(file: PlanFile): Plan {
  const read = readPlan({
    ...file,
    scenarios: file.scenarios.map((scenario) => ({ ...scenario, assumptions: AT_FY2026 })),
  });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.plan;
}

/** A plan of one person with one scenario; throws with the issues where it is refused. */
export function aPlan(
  person: Partial<PersonFile>,
  scenario: Partial<ScenarioFile> = {},
  facts: Partial<PlanFile> = {},
): Plan {
  const read = readPlan({
    format: "nenrin-plan",
    version: 1,
    name: "test",
    startsAt: "2026-11",
    people: [{ id: "self", bornOn: "1970-06-15", sex: "male", nationality: "japanese", ...person }],
    scenarios: [{ id: "only", name: "only", assumptions: AT_FY2026, ...scenario }],
    ...facts,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.plan;
}

export function only(plan: Plan): ScenarioProjection {
  const [scenario] = project(plan).scenarios;
  if (!scenario) throw new Error("no scenario");
  return scenario;
}

export function self(plan: Plan): PersonProjection {
  const [person] = only(plan).people;
  if (!person) throw new Error("no person");
  return person;
}

export function rightTo(plan: Plan, benefit: Right["benefit"]): Right {
  const right = self(plan).rights.find((candidate) => candidate.benefit === benefit);
  if (!right) throw new Error(`no right to ${benefit}`);
  return right;
}
