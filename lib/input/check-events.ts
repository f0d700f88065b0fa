import { attainsOn, formatMonth, type IsoDate, type Month, monthOfDate } from "#lib/time/index.ts";
import { type Issue, issue } from "./issue.ts";
import { date, list, month, nobody, type Raw, record } from "./raw.ts";
import { spellsInScenario } from "./raw-spells.ts";

/** Kinds whose past has a place among the facts: marriages, children, stays abroad, the career. */
const FACTS_HOLD: ReadonlySet<unknown> = new Set([
  "marriage",
  "divorce",
  "childbirth",
  "jobLoss",
  "emigration",
  "return",
]);
const YOUNGEST_PARENT = 12;

type Event = { readonly i: number; readonly event: Raw; readonly on: IsoDate };

/**
 * Events of a scenario that cannot follow each other: divorce of people not married then, a second marriage, a return of
 * someone who is not abroad, a second emigration, a job lost without employment, a birth to a child, grades of
 * disability out of order, and events before the plan begins that belong to its facts.
 */
export function aboutOrder(plan: Raw, scenario: Raw, at: string): Issue[] {
  const people = list(plan.people).map(record);
  const events = list(scenario.events)
    .map(record)
    .flatMap((event, i): Event[] => {
      const on = date(event.on);
      return on === undefined ? [] : [{ i, event, on }];
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.i - b.i));
  const path = (i: number, field: string) => `${at}.events.${i}.${field}`;
  return [
    ...beforeStart(events, month(plan.startsAt), path),
    ...marriages(list(plan.marriages).map(record), events, path),
    ...people.flatMap((person) => stays(person, scenario, events, path)),
    ...jobLosses(people, scenario, events, path),
    ...births(plan, people, events, path),
    ...list(scenario.events)
      .map(record)
      .flatMap((event, i) => grades(event, `${at}.events.${i}`)),
  ];
}

type Path = (i: number, field: string) => string;

function beforeStart(events: readonly Event[], startsAt: Month | undefined, path: Path): Issue[] {
  if (startsAt === undefined) return [];
  return events.flatMap(({ i, event, on }) =>
    FACTS_HOLD.has(event.kind) && monthOfDate(on) < startsAt
      ? [issue(path(i, "on"), "outOfRange", { cause: "eventBeforeStart", min: formatMonth(startsAt) })]
      : [],
  );
}

/** Two adults at the most: a marriage of the plan is the marriage of these two. */
function marriages(facts: readonly Raw[], events: readonly Event[], path: Path): Issue[] {
  const known = facts.flatMap(({ from, to }) => {
    const [begun, ended] = [date(from), date(to)];
    return begun === undefined ? [] : [{ begun, ended }];
  });
  const marriedByFacts = (on: IsoDate) =>
    known.some(({ begun, ended }) => begun <= on && (ended === undefined || on < ended));
  let byEvents: boolean | undefined;
  return events.flatMap(({ i, event, on }) => {
    if (event.kind !== "marriage" && event.kind !== "divorce") return [];
    const married = byEvents ?? marriedByFacts(on);
    byEvents = event.kind === "marriage";
    if (married !== byEvents) return [];
    const cause = married ? "alreadyMarried" : "notMarried";
    return [issue(path(i, "on"), "contradiction", { cause, month: formatMonth(monthOfDate(on)) })];
  });
}

/** A person's spells in the scenario, those with a first month; an open end is left out. */
const spellsOf = (person: Raw, scenario: Raw): { kind: unknown; from: Month; to: Month | undefined }[] =>
  spellsInScenario(person, scenario).flatMap(({ kind, from, to }) => {
    const begin = month(from);
    return begin === undefined ? [] : [{ kind, from: begin, to: month(to) }];
  });

function stays(person: Raw, scenario: Raw, events: readonly Event[], path: Path): Issue[] {
  const facts = [
    ...list(person.staysAbroad)
      .map(record)
      .flatMap(({ from, to }) => {
        const [begin, end] = [month(from), month(to)];
        return begin === undefined ? [] : [{ from: begin, to: end }];
      }),
    ...spellsOf(person, scenario).filter(({ kind }) => kind === "abroad"),
  ];
  let byEvents: boolean | undefined;
  return events.flatMap(({ i, event, on }) => {
    if (event.person !== person.id || (event.kind !== "emigration" && event.kind !== "return")) return [];
    const at = monthOfDate(on);
    const leaves = event.kind === "emigration";
    // a stay that begins with the emigration, or ends with the return, is the same one
    const inFacts = facts.some(({ from, to }) => from < at && (to === undefined || (leaves ? to > at : to >= at)));
    const abroad = byEvents ?? inFacts;
    byEvents = leaves;
    if (abroad !== leaves) return [];
    const cause = leaves ? "alreadyAbroad" : "notAbroad";
    return [issue(path(i, "on"), "contradiction", { cause, month: formatMonth(at) })];
  });
}

const EMPLOYED: ReadonlySet<unknown> = new Set(["employee", "director", "workingPast70"]);

function jobLosses(people: readonly Raw[], scenario: Raw, events: readonly Event[], path: Path): Issue[] {
  return events.flatMap(({ i, event, on }) => {
    const person = people.find(({ id }) => id === event.person);
    if (event.kind !== "jobLoss" || !person) return [];
    const at = monthOfDate(on);
    // the month of the loss itself is insured only where the last day is its last
    const employed = spellsOf(person, scenario).some(
      ({ kind, from, to }) => EMPLOYED.has(kind) && from <= at && (to === undefined || to >= at),
    );
    return employed ? [] : [issue(path(i, "on"), "contradiction", { cause: "notEmployed", month: formatMonth(at) })];
  });
}

function births(plan: Raw, people: readonly Raw[], events: readonly Event[], path: Path): Issue[] {
  const names = new Map<unknown, string>();
  for (const [i, { id }] of people.entries()) names.set(id, `people.${i}.id`);
  for (const [i, child] of list(plan.children).entries()) names.set(record(child).id, `children.${i}.id`);
  const ids = new Set(people.map(({ id }) => id).filter((id): id is string => typeof id === "string"));
  return events
    .filter(({ event }) => event.kind === "childbirth")
    .flatMap(({ i, event, on }) => {
      const found = list(event.parents).flatMap((id, k): Issue[] => {
        if (typeof id !== "string") return [];
        if (!ids.has(id)) return [nobody(path(i, `parents.${k}`), ids)];
        const born = date(people.find((person) => person.id === id)?.bornOn);
        const min = born && attainsOn(born, YOUNGEST_PARENT);
        return min !== undefined && on < min
          ? [issue(path(i, "on"), "outOfRange", { cause: "parentTooYoung", min, fromAge: YOUNGEST_PARENT })]
          : [];
      });
      const taken = names.get(event.child);
      if (typeof event.child === "string" && taken !== undefined)
        found.push(issue(path(i, "child"), "contradiction", { cause: "sameId", with: taken }));
      else names.set(event.child, path(i, "child"));
      return found;
    });
}

/** Grades follow each other in time, and none begins before the first visit. */
function grades(event: Raw, at: string): Issue[] {
  if (event.kind !== "disability") return [];
  const visit = date(event.firstVisitOn);
  const from = list(event.grades).map((grade) => month(record(grade).from));
  return from.flatMap((begin, k): Issue[] => {
    if (begin === undefined) return [];
    const field = `${at}.grades.${k}.from`;
    if (visit !== undefined && begin < monthOfDate(visit))
      return [issue(field, "outOfRange", { cause: "gradeBeforeVisit", min: formatMonth(monthOfDate(visit)) })];
    const before = k > 0 ? from[k - 1] : undefined;
    return before !== undefined && begin <= before
      ? [issue(field, "outOfRange", { cause: "gradeOrder", min: formatMonth((before + 1) as Month) })]
      : [];
  });
}
