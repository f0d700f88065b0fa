import { addMonths, ageIn, attainsInMonth, parseMonth } from "#lib/time/index.ts";
import { type Chances, chancesOf, diesIn } from "./chances.ts";
import { chancesBy, type Death, deathsOf, everyMonth, totalsBy, type Walked, walk } from "./deaths.ts";
import { withHeirs } from "./household.ts";
import { pointsOf, type Weighted } from "./points.ts";
import { ALL_AT_65, type Choice, choicesOf, refusedIn } from "./start-choices.ts";
import type { Basis, NamedStarts, Points, StartsLeftOut, StartsOverWorlds, Uncertainty } from "./types.ts";
import { lastMonthOf } from "./walk.ts";
import { chanceOfMore, winsOf } from "./wins.ts";
import { type PersonWorlds, worldsOf } from "./worlds.ts";

/** A case of the years to come: the same plan, scenario and lives with other amounts and prices. */
export type YearsToCome = { readonly id: string; readonly basis: Basis };

/** What starts bring in one case: month by month, and in total in each of its worlds. */
type Played = { readonly walked: Walked; readonly totals: Float64Array };

/** Starts with what they bring in each case; undefined where they are left out. */
type Tried = Choice & { readonly leftOut: StartsLeftOut | undefined; readonly played: readonly Played[] };

/**
 * How certain a household's pensions are: over the cases, which count alike, and over the lives of its people, taken to be
 * independent of each other. The pensions a month by age and in total as planned, and how starts fare against each other.
 *
 * In: `others`, further starts to compare; `bundled`: the deaths of a year of age are taken as one, in their mean month.
 * Out: yen of today, not whole, gross, not discounted; survivors' pensions of the couple and what heirs get among them.
 */
export function uncertaintyOf(
  cases: readonly YearsToCome[],
  others: readonly NamedStarts[],
  bundled: boolean,
): Uncertainty {
  const [first] = cases;
  if (!first) throw new RangeError("uncertaintyOf: there is no case");
  const { plan, scenario } = first.basis;
  const { choices, choosers } = choicesOf(first.basis, others);
  const tried = choices.map((choice) => ({
    choice,
    worlds: cases.map(({ basis }) => withHeirs(plan, worldsOf({ ...basis, scenario: choice.scenario }))),
  }));
  const members = tried[0]?.worlds[0] ?? [];
  const byCase = cases.map(({ basis }) => chancesFor(basis, members));
  const [chances] = byCase;
  if (!chances) throw new RangeError("uncertaintyOf: there are no chances");
  const { person, ages } = agesOf(members, chances);
  const bounds = bundled ? [...ages.map(({ at }) => at), chances.months] : everyMonth(chances);
  const deaths = chances.alive.map((alive) => deathsOf(alive, bounds));
  const play = (worlds: readonly (readonly PersonWorlds[])[]): Played[] =>
    cases.map(({ basis: { horizon } }, c) => {
      const [people, own] = [worlds[c] ?? [], byCase[c] ?? chances];
      const walked = walk(people, deaths, own, horizon.params);
      return { walked, totals: totalsBy(people, deaths, walked, own, horizon.params) };
    });
  // the plan is looked at as it stands, whatever the law refuses of it
  const found = tried.map(({ choice, worlds }, c): Tried => {
    const leftOut = choice.leftOut ?? refusedIn(worlds[0] ?? [], choosers);
    return { ...choice, leftOut, played: leftOut && c > 0 ? [] : play(worlds) };
  });
  const planned = found[0]?.played ?? [];
  const worldChances = chancesBy(deaths);
  return {
    scenario: scenario.id,
    person,
    cases: cases.map(({ id }) => id),
    bundled,
    ages: ages.flatMap(({ age, at }) => {
      const incomes = planned.flatMap(({ walked }) => incomesAt(at, walked, deaths, chances));
      const monthly = pointsOf(incomes);
      const chance = incomes.reduce((sum, one) => sum + one.chance, 0) / cases.length;
      return monthly ? [{ age, month: addMonths(chances.start, at), chance, monthly }] : [];
    }),
    total: totalsOver(planned, worldChances),
    compared: comparedIn(found, worldChances),
  };
}

/** A death that the plan holds is certain, and the other chances are not asked. */
function chancesFor(basis: Basis, people: readonly PersonWorlds[]): Chances {
  const start = parseMonth(basis.plan.startsAt);
  const survivals = basis.survivals.map((one, i) => {
    const died = people[i]?.member.diesIn;
    return died === undefined ? one : diesIn(start, died);
  });
  return chancesOf({ ...basis, survivals, discountRate: 0 }, start, lastMonthOf(people, start));
}

/** Ages of the first person who lives, each with the index of the month of attaining it; first the one of the plan's start. */
function agesOf(people: readonly PersonWorlds[], { start, months, alive }: Chances) {
  const member =
    people[
      Math.max(
        0,
        alive.findIndex(([now = 0]) => now > 0),
      )
    ]?.member;
  if (!member) throw new RangeError("agesOf: nobody is in the plan");
  const { years } = ageIn(member.bornOn, start);
  const ages = [{ age: years, at: 0 }];
  for (let age = years + 1; attainsInMonth(member.bornOn, age) < start + months; age++)
    ages.push({ age, at: attainsInMonth(member.bornOn, age) - start });
  return { person: member.person.id, ages };
}

/** What the household is paid in a month, by who of it lives then and when the other one died. */
function incomesAt(
  month: number,
  { together, left }: Walked,
  deaths: readonly (readonly Death[])[],
  { alive }: Chances,
): Weighted[] {
  const living = (i: number) => alive[i]?.[month] ?? 0;
  const both = alive.reduce((chance, _, i) => chance * living(i), 1);
  const alone = alive.length < 2 ? [] : left;
  return [
    { value: together[month] ?? 0, chance: both },
    ...alone.flatMap((lefts, dead) =>
      (deaths[dead] ?? []).flatMap(({ at, chance }, i) =>
        at < month ? [{ value: lefts[i]?.monthly[month - at - 1] ?? 0, chance: chance * living(1 - dead) }] : [],
      ),
    ),
  ];
}

function totalsOver(played: readonly Played[], chances: Float64Array): Points {
  const points = pointsOf(
    played.flatMap(({ totals }) => Array.from(totals, (value, i) => ({ value, chance: chances[i] ?? 0 }))),
  );
  if (!points) throw new RangeError("totalsOver: nobody lives or dies");
  return points;
}

/** How the starts that are not left out fare against each other, in each case and over all. */
function comparedIn(tried: readonly Tried[], chances: Float64Array): Uncertainty["compared"] {
  const valued = tried.filter(({ leftOut }) => leftOut === undefined);
  const at65 = valued.find(({ names }) => names.includes(ALL_AT_65));
  const cases = valued[0]?.played ?? [];
  const wins = cases.map((_, c) =>
    winsOf(
      valued.map(({ played }) => played[c]?.totals ?? NONE),
      chances,
    ),
  );
  const mean = (of: (c: number) => number) => cases.reduce((sum, _, c) => sum + of(c), 0) / cases.length;
  const outcomeOf = (one: Tried): StartsOverWorlds => {
    const place = valued.indexOf(one);
    const paysByCase = wins.map((shares) => shares[place] ?? 0);
    const more = (c: number) => chanceOfMore(one.played[c]?.totals ?? NONE, at65?.played[c]?.totals ?? NONE, chances);
    return {
      pays: mean((c) => paysByCase[c] ?? 0),
      paysByCase,
      total: totalsOver(one.played, chances),
      beats65: at65 && at65 !== one ? mean(more) : null,
    };
  };
  return tried.map((one) => ({ names: one.names, starts: one.starts, outcome: one.leftOut ?? outcomeOf(one) }));
}

const NONE = new Float64Array(0);
