import { ageIn, formatMonth, type Month } from "#lib/time/index.ts";
import { type Issue, issue } from "./issue.ts";
import { date, list, nobody, type Raw, record } from "./raw.ts";

/**
 * Assumptions about lives that fit nobody of the plan: factors of strangers or twice of one, and an age of death that somebody
 * has passed already in the month the plan starts, deaths of the scenario aside.
 */
export function aboutMortality(
  scenario: Raw,
  at: string,
  people: readonly Raw[],
  ids: ReadonlySet<string>,
  startsAt: Month | undefined,
): Issue[] {
  const { kind, years, healthFactors } = record(record(scenario.assumptions).mortality);
  const factors = list(healthFactors)
    .map(record)
    .map(({ person }) => person);
  return [
    ...factors.flatMap((person, i) => {
      const where = `${at}.healthFactors.${i}.person`;
      if (typeof person !== "string") return [];
      if (!ids.has(person)) return [nobody(where, ids)];
      const first = factors.indexOf(person);
      return first < i
        ? [issue(where, "contradiction", { cause: "samePerson", with: `${at}.healthFactors.${first}.person` })]
        : [];
    }),
    ...(kind === "age" && typeof years === "number" && startsAt !== undefined
      ? pastAlready(years, `${at}.years`, scenario, people, startsAt)
      : []),
  ];
}

function pastAlready(years: number, at: string, scenario: Raw, people: readonly Raw[], startsAt: Month): Issue[] {
  const dying = list(scenario.events)
    .map(record)
    .flatMap(({ kind, person }) => (kind === "death" ? [person] : []));
  const ages = people.flatMap(({ id, bornOn }) => {
    const born = date(bornOn);
    return born === undefined || dying.includes(id) ? [] : [ageIn(born, startsAt).years];
  });
  const oldest = Math.max(0, ...ages);
  return years <= oldest
    ? [issue(at, "outOfRange", { cause: "ageOfDeathPast", min: oldest + 1, month: formatMonth(startsAt) })]
    : [];
}
