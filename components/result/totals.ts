import type { ScenarioProjection } from "#lib/simulate.ts";
import { allStarted } from "./event-income.ts";

const sum = (amounts: readonly (number | undefined)[]): number | undefined => {
  const known = amounts.filter((amount) => amount !== undefined);
  return known.length === 0 ? undefined : known.reduce((total, amount) => total + amount, 0);
};

/** What a household gets a year when every pension has started; undefined without any. */
export const yearlyOf = (scenario: ScenarioProjection): number | undefined =>
  allStarted(scenario)?.annual ?? sum(scenario.people.map((person) => person.annualAmount));

/** The same a month: each person's own monthly amount, the fraction dropped, added up. */
export const monthlyOf = (scenario: ScenarioProjection): number | undefined => {
  const started = allStarted(scenario);
  return started ? sum(started.people.map(({ monthly }) => monthly)) : sum(scenario.people.map(monthlyOfPerson));
};

const monthlyOfPerson = (person: ScenarioProjection["people"][number]) => person.monthlyAmount;

/** What it comes to a month once months insured after the start are in it too; of pensions by choice that is one amount. */
export const finalMonthlyOf = (scenario: ScenarioProjection): number | undefined =>
  allStarted(scenario) ? undefined : sum(scenario.people.map((person) => person.finalMonthlyAmount));
