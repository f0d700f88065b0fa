import { parameters } from "#data/index.ts";
import { addMonths, formatMonth, type IsoDate, type Month, monthOfDate } from "#lib/time/index.ts";
import { type Issue, issue } from "./issue.ts";
import { date, list, month, type Raw, record } from "./raw.ts";

const law = parameters.under();

/** A disability of one person, and where it stands. */
type Found = { readonly at: string; readonly raw: Raw; readonly visit: IsoDate | undefined };

/**
 * Disabilities of a person, of the facts and of a scenario, that cannot be: facts of a time to come, a state fixed before
 * anybody saw it, two first visits for one cause, and grades out of order or before the day on which they are certified.
 */
export function aboutDisabilities(
  person: Raw,
  at: string,
  scenario: Raw,
  inScenario: string,
  startsAt?: Month,
): Issue[] {
  const known = list(person.disabilities).map((raw, i) => found(raw, `${at}.disabilities.${i}`));
  const events = list(scenario.events).flatMap((raw, i) => {
    const { kind, person: whose } = record(raw);
    return kind === "disability" && whose === person.id ? [found(raw, `${inScenario}.events.${i}`)] : [];
  });
  const born = date(person.bornOn);
  const all = [...known, ...events];
  return [
    ...known.flatMap((one) => aboutFact(one, born, startsAt)),
    ...all.flatMap((one, i) => {
      const before = all.slice(0, i).filter(({ raw }) => raw.cause === one.raw.cause && isName(raw.cause));
      return [...fixed(one), ...sameCause(one, before[0]), ...grades(one, before)];
    }),
  ];
}

const isName = (cause: unknown): boolean => typeof cause === "string" && cause !== "";

const found = (raw: unknown, at: string): Found => ({ at, raw: record(raw), visit: date(record(raw).firstVisitOn) });

function aboutFact({ at, raw, visit }: Found, born: IsoDate | undefined, startsAt: Month | undefined): Issue[] {
  const days = { firstVisitOn: visit, fixedOn: date(raw.fixedOn) };
  const issues = Object.entries(days).flatMap(([name, day]) =>
    day !== undefined && startsAt !== undefined && monthOfDate(day) > startsAt
      ? [issue(`${at}.${name}`, "outOfRange", { cause: "factAfterStart", max: formatMonth(startsAt) })]
      : [],
  );
  if (born !== undefined && visit !== undefined && visit < born)
    issues.push(issue(`${at}.firstVisitOn`, "outOfRange", { cause: "beforeBirth", min: born }));
  return issues;
}

function fixed({ at, raw, visit }: Found): Issue[] {
  const day = date(raw.fixedOn);
  return visit !== undefined && day !== undefined && day < visit
    ? [issue(`${at}.fixedOn`, "outOfRange", { cause: "fixedBeforeVisit", min: visit })]
    : [];
}

/** A cause has one first visit, and is fixed once. */
function sameCause({ at, raw }: Found, first: Found | undefined): Issue[] {
  if (!first) return [];
  return ["firstVisitOn", "fixedOn"].flatMap((name) => {
    const [day, before] = [date(raw[name]), date(first.raw[name])];
    return day !== undefined && before !== undefined && day !== before
      ? [issue(`${at}.${name}`, "contradiction", { cause: "sameCause", with: `${first.at}.${name}`, on: before })]
      : [];
  });
}

/** Grades follow each other in time, after those of the same cause before, and none comes before the certification. */
function grades({ at, raw, visit }: Found, before: readonly Found[]): Issue[] {
  const earlier = before.flatMap((one) => list(one.raw.grades)).map((grade) => month(record(grade).from));
  const from = list(raw.grades).map((grade) => month(record(grade).from));
  const fixedOn = [raw, ...before.map((one) => one.raw)]
    .map((one) => date(one.fixedOn))
    .find((day) => day !== undefined);
  return from.flatMap((begin, k): Issue[] => {
    if (begin === undefined) return [];
    const field = `${at}.grades.${k}.from`;
    if (visit !== undefined && begin < monthOfDate(visit))
      return [issue(field, "outOfRange", { cause: "gradeBeforeVisit", min: formatMonth(monthOfDate(visit)) })];
    const min = visit && certificationMonth(visit, fixedOn);
    if (min !== undefined && begin < min)
      return [issue(field, "outOfRange", { cause: "gradeBeforeCertification", min: formatMonth(min) })];
    const last = [...earlier, ...from.slice(0, k)].findLast((one) => one !== undefined);
    return last !== undefined && begin <= last
      ? [issue(field, "outOfRange", { cause: "gradeOrder", min: formatMonth(addMonths(last, 1)) })]
      : [];
  });
}

/** The month of the certification; where its day falls past the end of a short month, that month itself will do. */
export function certificationMonth(visit: IsoDate, fixedOn: IsoDate | undefined): Month {
  const seen = monthOfDate(visit);
  const regular = addMonths(seen, law.get("disabilityCertificationMonths", seen));
  return fixedOn === undefined ? regular : (Math.min(monthOfDate(fixedOn), regular) as Month);
}
