import { type Age, addMonths, ageIn, type Month, parseMonth } from "#lib/time/index.ts";
import { overtakes } from "./break-even.ts";
import { chancesOf } from "./chances.ts";
import { chancesBy, deathsOf, everyMonth, totalsBy, walk } from "./deaths.ts";
import { withHeirs } from "./household.ts";
import type { Basis, Comparison } from "./types.ts";
import { lastMonthOf, livingTogether } from "./walk.ts";
import { chanceOfMore } from "./wins.ts";
import { worldsOf } from "./worlds.ts";

/**
 * One scenario against another of the same plan, the lives by the chances of the first: from which age on it has paid more in
 * total for good, and how likely it is that it brings more in the end. Today's yen, not discounted; a couple's over all pairs
 * of months of death.
 */
export function comparisonOf(one: Basis, other: Basis): Comparison {
  const start = parseMonth(one.plan.startsAt);
  const sides = [one, other].map((basis) => withHeirs(basis.plan, worldsOf(basis)));
  const [mine = [], theirs = []] = sides;
  const chances = chancesOf({ ...one, discountRate: 0 }, start, lastMonthOf(sides.flat(), start));
  const deaths = chances.alive.map((alive) => deathsOf(alive, everyMonth(chances)));
  const [first = NONE, second = NONE] = sides.map((people) => {
    const { params } = one.horizon;
    return totalsBy(people, deaths, walk(people, deaths, chances, params), chances, params);
  });
  const worlds = chancesBy(deaths);
  return {
    people: mine.map((person, i) => {
      const { member } = person;
      const own = livingTogether(person, chances);
      const against = theirs[i] ? livingTogether(theirs[i], chances) : NONE;
      return {
        person: member.person.id,
        breakEven: ageAt(member.bornOn, start, overtakes(own, against)),
        overtakenAt: ageAt(member.bornOn, start, overtakes(against, own)),
        inTheEnd: totalOf(own) - totalOf(against),
      };
    }),
    chanceOfMore: chanceOfMore(first, second, worlds),
    chanceOfLess: chanceOfMore(second, first, worlds),
  };
}

const NONE = new Float64Array(0);

const totalOf = (paid: Float64Array): number => paid.reduce((total, yen) => total + yen, 0);

const ageAt = (bornOn: Parameters<typeof ageIn>[0], start: Month, i: number | undefined): Age | null =>
  i === undefined ? null : ageIn(bornOn, addMonths(start, i));
