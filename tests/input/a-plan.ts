import type { Issue, PlanFile } from "#lib/input/index.ts";
import { readPlan } from "#lib/input/index.ts";

export type PersonFile = PlanFile["people"][number];
export type ScenarioFile = PlanFile["scenarios"][number];
export type SpellFile = NonNullable<PersonFile["career"]>[number];

/** Someone born in June 1985, with nothing else said. */
export const aPerson = (facts: Partial<PersonFile> = {}): PersonFile => ({
  id: "self",
  bornOn: "1985-06-15",
  sex: "female",
  ...facts,
});

export const aScenario = (differs: Partial<ScenarioFile> = {}): ScenarioFile => ({
  id: "now",
  name: "now",
  ...differs,
});

/** A plan of one person and one scenario that starts in November 2026. */
export const aPlan = (differs: Partial<PlanFile> = {}): PlanFile => ({
  format: "nenrin-plan",
  version: 1,
  name: "plan",
  startsAt: "2026-11",
  people: [aPerson()],
  scenarios: [aScenario()],
  ...differs,
});

/** A plan of someone with this career. */
export const withCareer = (...career: SpellFile[]): PlanFile => aPlan({ people: [aPerson({ career })] });

/** Any JSON value read as a plan: its issues, none when it is sound. */
export const issuesIn = (raw: unknown): readonly Issue[] => {
  const read = readPlan(raw);
  return read.ok ? [] : read.issues;
};
