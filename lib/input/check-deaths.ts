import { addMonths, dateOf, daysInMonth, type IsoDate, monthNumberOf, monthOfDate, yearOf } from "#lib/time/index.ts";
import { type Issue, issue } from "./issue.ts";
import { date, list, type Raw, record } from "./raw.ts";

/** A child can be born up to so many months after its father's death. */
const MONTHS_AFTER_FATHER = 10;

/** A death in a scenario. */
type Death = {
  readonly at: string;
  readonly person: unknown;
  readonly on: IsoDate;
  readonly visit: IsoDate | undefined;
};

/**
 * Deaths of a scenario that cannot be: of one person twice, before what the facts say of them, or before a first visit about
 * their own cause; and what cannot follow a death: births, and later parts of other events.
 */
export function aboutDeaths(plan: Raw, people: readonly Raw[], scenario: Raw, at: string): Issue[] {
  const events = list(scenario.events).map(record);
  const deaths = events.flatMap(({ kind, person, on, firstVisitOn }, i): Death[] => {
    const day = date(on);
    return kind === "death" && day !== undefined
      ? [{ at: `${at}.events.${i}`, person, on: day, visit: date(firstVisitOn) }]
      : [];
  });
  return [
    ...secondDeaths(events, `${at}.events`),
    ...deaths.flatMap((death) => {
      const person = people.find(({ id }) => id === death.person) ?? {};
      return [
        ...visits(death, date(person.bornOn)),
        ...afterFacts(death, plan, person),
        ...events.flatMap((event, i) => [
          ...(event.person === death.person ? later(event, `${at}.events.${i}`, death) : []),
          ...(event.kind === "childbirth" ? born(event, `${at}.events.${i}`, death, person) : []),
        ]),
      ];
    }),
  ];
}

function secondDeaths(events: readonly Raw[], at: string): Issue[] {
  const deaths = events.flatMap(({ kind, person }, i) => (kind === "death" ? [{ i, person }] : []));
  return deaths.flatMap(({ i, person }, k) => {
    const first = deaths.find((other, n) => n < k && other.person === person);
    return first
      ? [issue(`${at}.${i}.person`, "contradiction", { cause: "secondDeath", with: `${at}.${first.i}` })]
      : [];
  });
}

function visits({ at, on, visit }: Death, bornOn: IsoDate | undefined): Issue[] {
  if (visit === undefined) return [];
  if (visit > on) return [issue(`${at}.firstVisitOn`, "outOfRange", { cause: "visitAfterDeath", max: on })];
  return bornOn !== undefined && visit < bornOn
    ? [issue(`${at}.firstVisitOn`, "outOfRange", { cause: "beforeBirth", min: bornOn })]
    : [];
}

/** Marriages, divorces, children and disabilities among the facts that are later than the death. */
function afterFacts({ at, on, person: id }: Death, plan: Raw, person: Raw): Issue[] {
  const of = (items: unknown, name: string) =>
    list(items)
      .map(record)
      .filter((item) => list(item[name]).includes(id));
  const days = [
    ...of(plan.marriages, "between").flatMap(({ from, to }) => [date(from), date(to)]),
    ...list(person.disabilities)
      .map(record)
      .flatMap(({ firstVisitOn, fixedOn }) => [date(firstVisitOn), date(fixedOn)]),
    ...of(plan.children, "parents").map(({ bornOn }) => {
      const birth = date(bornOn);
      return birth !== undefined && tooLate(birth, on, person) ? lastDeath(birth, person) : undefined;
    }),
  ].flatMap((day) => (day !== undefined && day > on ? [day] : []));
  const min = days.sort().at(-1);
  return min === undefined ? [] : [issue(`${at}.on`, "outOfRange", { cause: "deathBeforeFact", min })];
}

/** Days and months inside an event that come after the death; the event's own day is looked at with everybody's. */
function later(event: Raw, at: string, { on }: Death): Issue[] {
  const within: readonly (readonly [string, unknown])[] =
    event.kind === "disability"
      ? [
          ["fixedOn", event.fixedOn],
          ...list(event.grades).map((grade, k) => [`grades.${k}.from`, record(grade).from] as const),
        ]
      : event.kind === "continuationBenefit"
        ? [["from", event.from]]
        : [["unemploymentBenefit.appliedOn", record(event.unemploymentBenefit).appliedOn]];
  return within.flatMap(([name, value]) => {
    if (typeof value !== "string") return [];
    // a month is compared with the month of the death
    const max = on.slice(0, value.length);
    return value > max ? [issue(`${at}.${name}`, "outOfRange", { cause: "eventAfterDeath", max })] : [];
  });
}

function born(event: Raw, at: string, { on, person: id }: Death, person: Raw): Issue[] {
  const birth = date(event.on);
  if (birth === undefined || !list(event.parents).includes(id) || !tooLate(birth, on, person)) return [];
  return isMother(person)
    ? [issue(`${at}.on`, "outOfRange", { cause: "birthAfterMother", max: on })]
    : [
        issue(`${at}.on`, "outOfRange", {
          cause: "birthAfterFather",
          months: MONTHS_AFTER_FATHER,
          max: shifted(on, MONTHS_AFTER_FATHER),
        }),
      ];
}

const isMother = ({ sex }: Raw): boolean => sex === "female";

/** Was the child born after its mother's death, or too long after its father's? */
const tooLate = (birth: IsoDate, death: IsoDate, parent: Raw): boolean =>
  birth > death && (isMother(parent) || monthsApart(death, birth) > MONTHS_AFTER_FATHER);

/** The first day on which the parent can have died. */
const lastDeath = (birth: IsoDate, parent: Raw): IsoDate =>
  isMother(parent) ? birth : shifted(birth, -MONTHS_AFTER_FATHER);

/** Months from a day to a later one, those begun counted in full. */
const monthsApart = (from: IsoDate, to: IsoDate): number =>
  monthOfDate(to) - monthOfDate(from) + (to.slice(8) > from.slice(8) ? 1 : 0);

/** The same day so many months on or back, or the last of a shorter month. */
function shifted(day: IsoDate, by: number): IsoDate {
  const month = addMonths(monthOfDate(day), by);
  return dateOf(yearOf(month), monthNumberOf(month), Math.min(Number(day.slice(8)), daysInMonth(month)));
}
