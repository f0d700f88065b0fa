import type { Person, Scenario, Spell } from "#lib/input/index.ts";
import { addMonths, attainsInMonth, type Month, parseMonth } from "#lib/time/index.ts";

/** A spell with its months resolved: an open end reaches to the age at which that kind of insurance ends. */
export type Span = { readonly from: Month; readonly to: Month; readonly spell: Spell };

/**
 * The spells of a person in one scenario, in order of time: the career, replaced by the scenario's path from the month
 * in which that path begins.
 */
export function spansOf(person: Person, scenario: Scenario): readonly Span[] {
  const path = scenario.paths.find((candidate) => candidate.person === person.id);
  const turns = path && parseMonth(path.from);
  const career = person.career
    .map((spell) => spanOf(person, spell))
    .map((span) => (turns !== undefined && span.to > turns ? { ...span, to: turns } : span));
  const after = path?.spells.map((spell) => spanOf(person, spell)) ?? [];
  return [...career, ...after].filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from);
}

function spanOf(person: Person, spell: Spell): Span {
  const end = attainsInMonth(person.bornOn as Parameters<typeof attainsInMonth>[0], END_AGE[spell.kind]);
  return { from: parseMonth(spell.from), to: spell.to === null ? end : parseMonth(spell.to), spell };
}

/** Age at whose attainment a spell of each kind ends at the latest. */
const END_AGE: Readonly<Record<Spell["kind"], number>> = {
  category1: 60,
  category3: 60,
  voluntary: 65,
  employee: 70,
  director: 70,
  workingPast70: 110,
  abroad: 60,
  complementary: 60,
};

/** The month after the last one that a statement covers; undefined where there is none. */
export const recordedUntil = (person: Person): Month | undefined =>
  person.record && addMonths(parseMonth(person.record.through), 1);
