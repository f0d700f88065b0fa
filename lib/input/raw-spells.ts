import { formatMonth, type Month } from "#lib/time/index.ts";
import { list, month, type Raw, record } from "./raw.ts";

/** The spells of a person in a scenario as they were typed: the career, and from the path's first month the path. */
export function spellsInScenario(person: Raw, scenario: Raw): Raw[] {
  const path = list(scenario.paths)
    .map(record)
    .find((candidate) => candidate.person === person.id);
  const turns = path && month(path.from);
  const career = list(person.career).map(record);
  if (!path || turns === undefined) return career;
  const before = career.filter(({ from }) => (month(from) ?? turns) < turns).map((spell) => endedBy(spell, turns));
  return [...before, ...list(path.spells).map(record)];
}

const endedBy = (spell: Raw, turns: Month): Raw =>
  (month(spell.to) ?? turns + 1) > turns ? { ...spell, to: formatMonth(turns) } : spell;
