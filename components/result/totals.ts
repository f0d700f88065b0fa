import type { ScenarioProjection } from "#lib/simulate.ts";

const sum = (amounts: readonly (number | undefined)[]): number | undefined => {
  const known = amounts.filter((amount) => amount !== undefined);
  return known.length === 0 ? undefined : known.reduce((total, amount) => total + amount, 0);
};

/** What a household gets a year when every pension has started; undefined without any. */
export const yearlyOf = ({ people }: ScenarioProjection): number | undefined =>
  sum(people.map((person) => person.annualAmount));

/** The same a month: each person's own monthly amount, the fraction dropped, added up. */
export const monthlyOf = ({ people }: ScenarioProjection): number | undefined =>
  sum(people.map((person) => person.monthlyAmount));

/** What it comes to a month once months insured after the start are in it too. */
export const finalMonthlyOf = ({ people }: ScenarioProjection): number | undefined =>
  sum(people.map((person) => person.finalMonthlyAmount));
