import { coverage } from "#data/index.ts";
import { addMonths, fiscalYearOf, formatMonth, type Month, parseFiscalYear, parseMonth } from "#lib/time/index.ts";
import { aboutCommencement } from "./check-commencement.ts";
import { aboutDeaths } from "./check-deaths.ts";
import { aboutDisabilities } from "./check-disability.ts";
import { aboutEmploymentInsurance } from "./check-employment-insurance.ts";
import { aboutOrder } from "./check-events.ts";
import { aboutChild, aboutEvent, aboutMarriage, overlappingMarriages } from "./check-family.ts";
import { aboutNeed } from "./check-incomes.ts";
import { aboutLatePayments } from "./check-late-payments.ts";
import { aboutMortality } from "./check-mortality.ts";
import { aboutPerson } from "./check-person.ts";
import { afterDeath } from "./check-spans.ts";
import { aboutSpells } from "./check-spells.ts";
import { type Issue, issue } from "./issue.ts";
import { date, list, month, nobody, type Raw, record } from "./raw.ts";

/**
 * What no life can be: overlapping or reversed spells, months before 15 or after death, a spell at an age at which its
 * kind of insurance does not exist, references to nobody. Reads the raw input with care, so that these findings stand
 * beside those about single fields and the user sees all of them at once.
 */
export function impossibilities(raw: unknown): Issue[] {
  const plan = record(raw);
  const people = list(plan.people).map(record);
  const startsAt = month(plan.startsAt);
  const ids = new Set(people.map((person) => person.id).filter((id): id is string => typeof id === "string"));
  const scenarios = list(plan.scenarios).map(record);
  const deaths = (scenario: Raw) =>
    new Map(
      list(scenario.events)
        .map(record)
        .filter(({ kind }) => kind === "death")
        .map(({ person, on }) => [person, date(on)]),
    );
  const found = [
    ...aboutTime(plan, startsAt),
    ...duplicateIds(people, "people"),
    ...duplicateIds(scenarios, "scenarios"),
    ...duplicateIds(list(plan.children).map(record), "children"),
    ...overlappingMarriages(list(plan.marriages).map(record), "marriages"),
    ...people.flatMap((person, i) => aboutPerson(person, `people.${i}`, startsAt)),
    ...list(plan.marriages).flatMap((marriage, i) => aboutMarriage(record(marriage), `marriages.${i}`, ids)),
    ...list(plan.children).flatMap((child, i) => aboutChild(record(child), `children.${i}`, people, ids)),
  ];
  for (const [s, scenario] of scenarios.entries()) {
    const at = `scenarios.${s}`;
    const died = deaths(scenario);
    for (const [p, path] of list(scenario.paths).map(record).entries()) {
      const where = `${at}.paths.${p}`;
      const person = people.find(({ id }) => id === path.person);
      if (typeof path.person === "string" && !ids.has(path.person)) found.push(nobody(`${where}.person`, ids));
      const from = month(path.from);
      if (from !== undefined && startsAt !== undefined && from < startsAt)
        found.push(issue(`${where}.from`, "outOfRange", { cause: "beforeStart", min: formatMonth(startsAt) }));
      if (!person) continue;
      const through = month(record(person.record).through);
      if (from !== undefined && through !== undefined && from <= through)
        found.push(
          issue(`${where}.from`, "outOfRange", { cause: "insideRecord", min: formatMonth(addMonths(through, 1)) }),
        );
      const spells = list(path.spells).map(record);
      found.push(...aboutSpells(spells, person, `${where}.spells`, from, "beforePath"));
      found.push(...afterDeath(spells, `${where}.spells`, died.get(path.person), startsAt));
    }
    found.push(
      ...twice(list(scenario.paths), `${at}.paths`),
      ...twice(list(scenario.commencement), `${at}.commencement`),
    );
    for (const [i, choice] of list(scenario.commencement).map(record).entries())
      found.push(...aboutCommencement(choice, `${at}.commencement.${i}`, ids));
    for (const [i, event] of list(scenario.events).map(record).entries())
      found.push(...aboutEvent(event, `${at}.events.${i}`, people, ids, died));
    found.push(...aboutOrder(plan, scenario, at));
    found.push(...aboutEmploymentInsurance(scenario, people, `${at}.events`));
    found.push(...aboutOutlook(scenario, at, month(record(plan.law).knownAt)));
    found.push(...aboutLatePayments({ scenario, people, ids, startsAt, diedOn: died }, `${at}.latePayments`));
    found.push(...aboutDeaths(plan, people, scenario, at));
    found.push(...aboutNeed(scenario, `${at}.monthlyNeed`));
    found.push(...aboutMortality(scenario, `${at}.assumptions.mortality`, people, ids, startsAt));
    for (const [i, person] of people.entries()) {
      found.push(...aboutDisabilities(person, `people.${i}`, scenario, at, startsAt));
      const replacedFrom = list(scenario.paths)
        .map(record)
        .filter((path) => path.person === person.id)
        .map((path) => month(path.from))[0];
      found.push(
        ...afterDeath(
          list(person.career).map(record),
          `people.${i}.career`,
          died.get(person.id),
          startsAt,
          replacedFrom,
        ),
      );
    }
  }
  return unique(found);
}

/** Fiscal years whose amounts are all announced, oldest first: an outlook may take its amounts from these. */
const YEARS = fiscalYears(coverage.from, coverage.to);

function fiscalYears(from: string, to: string): string[] {
  const [first, last] = [fiscalYearOf(parseMonth(from)), fiscalYearOf(parseMonth(to))];
  return Array.from({ length: last - first + 1 }, (_, i) => `FY${first + i}`);
}

/** A plan's present, and its states of the law, lie where the data and the calendar of the product reach. */
function aboutTime(plan: Raw, startsAt: Month | undefined): Issue[] {
  const law = record(plan.law);
  const within = (path: string, value: Month | undefined, max: string) =>
    value !== undefined && (value < parseMonth(coverage.from) || value > parseMonth(max))
      ? [issue(path, "outOfRange", { min: coverage.from, max })]
      : [];
  return [
    ...within("startsAt", startsAt, LAST_START),
    ...within("law.knownAt", month(law.knownAt), LAST_START),
    ...within("law.frozenAt", month(law.frozenAt), LAST_START),
  ];
}

/** Latest present of a plan: a life from it ends within the calendar the product knows. */
const LAST_START = "2060-12";

function aboutOutlook(scenario: Raw, at: string, knownAt: Month | undefined): Issue[] {
  const { amountsOf } = record(record(scenario.assumptions).outlook);
  const year = typeof amountsOf === "string" ? parseFiscalYear(amountsOf) : undefined;
  const last = knownAt === undefined ? undefined : fiscalYearOf(knownAt);
  const known = year === undefined || (YEARS.includes(`FY${year}`) && (last === undefined || year <= last));
  return known
    ? []
    : [
        issue(`${at}.assumptions.outlook.amountsOf`, "notAllowedValue", {
          cause: "outlookYear",
          allowed: YEARS.filter((one) => last === undefined || (parseFiscalYear(one) ?? 0) <= last),
        }),
      ];
}

function unique(found: Issue[]): Issue[] {
  if (found.length < 2) return found;
  const seen = new Set<string>();
  return found.filter((one) => {
    const key = JSON.stringify(one);
    return seen.has(key) ? false : seen.add(key);
  });
}

function duplicateIds(items: readonly Raw[], at: string): Issue[] {
  return items.flatMap(({ id }, i) => {
    const first = items.findIndex((other) => other.id === id);
    return typeof id === "string" && first < i
      ? [issue(`${at}.${i}.id`, "contradiction", { cause: "sameId", with: `${at}.${first}.id` })]
      : [];
  });
}

/** A person may have one path and one set of start ages a scenario. */
function twice(items: readonly unknown[], at: string): Issue[] {
  const people = items.map((item) => record(item).person);
  return people.flatMap((person, i) => {
    const first = people.indexOf(person);
    return typeof person === "string" && first < i
      ? [issue(`${at}.${i}.person`, "contradiction", { cause: "samePerson", with: `${at}.${first}.person` })]
      : [];
  });
}
