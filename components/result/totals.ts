import type { ScenarioProjection } from "#lib/simulate.ts";

const sum = (amounts: readonly (number | undefined)[]): number | undefined => {
  const known = amounts.filter((amount) => amount !== undefined);
  return known.length === 0 ? undefined : known.reduce((total, amount) => total + amount, 0);
};

/** What a household gets a year once every pension is in payment; undefined without any. */
export const yearlyOf = ({ people }: ScenarioProjection): number | undefined =>
  sum(people.map((person) => person.annualAmount));

/** The same a month, the fraction dropped once. */
export function monthlyOf(scenario: ScenarioProjection): number | undefined {
  const yearly = yearlyOf(scenario);
  return yearly === undefined ? undefined : Math.floor(yearly / 12);
}
