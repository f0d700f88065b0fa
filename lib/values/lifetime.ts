import { computeScenario } from "#lib/projection/index.ts";
import { attainsInMonth, type Month, parseMonth } from "#lib/time/index.ts";
import { chancesOf, diesIn } from "./chances.ts";
import { type Expected, expectedOf } from "./expected.ts";
import { withHeirs } from "./household.ts";
import { paidIn } from "./paid-in.ts";
import { replacementOf } from "./replacement.ts";
import { AGES_AT_DEATH, type Basis, type LifetimeValues, type PersonValues } from "./types.ts";
import { lastMonthOf } from "./walk.ts";
import { type PersonWorlds, worldsOf } from "./worlds.ts";

/**
 * What a household's pensions are worth from the plan's start on, as its scenario stands: expected present values by person and
 * benefit, totals when a person dies at given ages, and what goes in. With `otherDiesAt` those totals have the other person
 * die at that age, else by the chances.
 *
 * Out: yen of today, not whole; gross; survivors' pensions of the couple, not those of children, lump sums or grants.
 * Pensions are followed to 110. Rules R-004, R-236.
 */
export function valuesOf(basis: Basis, otherDiesAt?: number): LifetimeValues {
  const { plan, scenario, horizon } = basis;
  const start = parseMonth(plan.startsAt);
  const people = withHeirs(plan, worldsOf(basis));
  const chances = chancesOf(basis, start, lastMonthOf(people, start));
  const { contributions, timelines } = computeScenario(plan, scenario, horizon);
  const expected = people.map((_, i) => expectedOf(people, i, chances, horizon.params));
  const values = people.map(
    ({ member }, i): PersonValues => ({
      person: member.person.id,
      expected: expected[i]?.total ?? 0,
      byBenefit: expected[i]?.byBenefit ?? {},
      toHeirs: expected[i]?.toHeirs ?? 0,
      totals: totalsOf(basis, people, i, start, otherDiesAt),
      contributions: paidIn(member, contributions[i] ?? { years: [], stretches: [] }, chances, i),
      replacement: replacementOf(basis, member.person, timelines[i]?.rights ?? []),
    }),
  );
  return { scenario: scenario.id, people: values, household: together(expected) };
}

function together(expected: readonly Expected[]): LifetimeValues["household"] {
  const byBenefit: Expected["byBenefit"] = {};
  for (const one of expected)
    for (const [benefit, part] of Object.entries(one.byBenefit) as [keyof typeof byBenefit, number][])
      byBenefit[benefit] = (byBenefit[benefit] ?? 0) + part;
  return {
    expected: expected.reduce((sum, { total }) => sum + total, 0),
    byBenefit,
    toHeirs: expected.reduce((sum, { toHeirs }) => sum + toHeirs, 0),
  };
}

/** What all months bring if person `i` dies at each of the ages: alone beside the other's life, and in the household. */
function totalsOf(
  basis: Basis,
  people: readonly PersonWorlds[],
  i: number,
  start: Month,
  otherDiesAt: number | undefined,
): PersonValues["totals"] {
  const { horizon, survivals, deflator } = basis;
  const member = people[i]?.member;
  if (!member || member.diesIn !== undefined) return [];
  return AGES_AT_DEATH.flatMap((age) => {
    const month = attainsInMonth(member.bornOn, age);
    if (month < start) return [];
    const certain = (of: Basis["survivals"]) =>
      chancesOf({ survivals: of, discountRate: 0, deflator }, start, lastMonthOf(people, start));
    const alone = certain(
      survivals.map((one, k) => (k === i ? diesIn(start, month) : forever(one.from, one.alive.length))),
    );
    const other = people[1 - i]?.member;
    const both = certain(
      survivals.map((one, k) =>
        k === i
          ? diesIn(start, month)
          : otherDiesAt === undefined || !other
            ? one
            : diesIn(start, Math.max(start, attainsInMonth(other.bornOn, otherDiesAt)) as Month),
      ),
    );
    const own = expectedOf(people, i, alone, horizon.params).total;
    const household = people.reduce((sum, _, k) => sum + expectedOf(people, k, both, horizon.params).total, 0);
    return [{ age, own, household }];
  });
}

/** A life that does not end within these months. */
const forever = (from: Month, months: number) => ({ from, alive: new Float64Array(months + 12 * 120).fill(1) });
