import type { Person, Scenario, Spell } from "#lib/input/index.ts";
import {
  addMonths,
  attainsInMonth,
  formatMonth,
  type IsoDate,
  type Month,
  monthAfterDay,
  monthOfDate,
  parseMonth,
} from "#lib/time/index.ts";

/** A spell with its months resolved: an open end reaches to the age at which that kind of insurance ends. */
export type Span = { readonly from: Month; readonly to: Month; readonly spell: Spell };

/** A stretch that an event of the scenario made out of what the plan says. */
export type Turned = { readonly code: "jobLossTurnsCategory1" | "emigrationEndsInsurance"; readonly span: Span };

/**
 * The spells of a person in one scenario, in order of time: the career, replaced by the scenario's path from the month
 * in which that path begins, and turned by its events.
 */
export function spansOf(person: Person, scenario: Scenario): readonly Span[] {
  const { spans } = turnedByEvents(person, scenario);
  const isInOrder = spans.every(({ from }, i) => from >= (spans[i - 1]?.from ?? from));
  return isInOrder ? spans : spans.sort((a, b) => a.from - b.from);
}

/** What the events of a scenario turned: employment that a job loss ended, insurance that a move abroad ended. */
export function turnsOf(person: Person, scenario: Scenario): readonly Turned[] {
  return scenario.events.length === 0 ? [] : turnedByEvents(person, scenario).turned;
}

function turnedByEvents(person: Person, scenario: Scenario): Turning {
  const planned = { spans: plannedSpans(person, scenario), turned: [] };
  if (scenario.events.length === 0) return planned;
  const lost = afterJobLoss(planned.spans, person, scenario);
  const left = afterEmigration(lost.spans, person, scenario);
  return { spans: left.spans, turned: [...lost.turned, ...left.turned] };
}

function plannedSpans(person: Person, { paths }: Scenario): Span[] {
  const path = paths.find((candidate) => candidate.person === person.id);
  const end = path ? parseMonth(path.from) : Number.POSITIVE_INFINITY;
  const spans: Span[] = [];
  const add = (spell: Spell, last: number) => {
    const from = parseMonth(spell.from);
    const to = Math.min(endOf(person, spell), last) as Month;
    if (from < to) spans.push({ from, to, spell });
  };
  for (const spell of person.career) add(spell, end);
  for (const spell of path?.spells ?? []) add(spell, Number.POSITIVE_INFINITY);
  return spans;
}

type Turning = { readonly spans: Span[]; readonly turned: readonly Turned[] };

/**
 * Insurance as an employee ends the day after the job does. What the plan still gives to that job is category 1 from 20
 * to 60, for the person is insured somewhere in every month.
 */
function afterJobLoss(spans: Span[], person: Person, scenario: Scenario): Turning {
  const [at20, at60] = [20, 60].map((age) => attainsInMonth(person.bornOn as IsoDate, age)) as [Month, Month];
  return jobLossesOf(person, scenario).reduce<Turning>(
    ({ spans: before, turned }, on) => {
      const lossMonth = monthAfterDay(on);
      const job = before.find(({ from, to, spell }) => isJob(spell) && from <= monthOfDate(on) && to > lossMonth);
      if (!job) return { spans: before, turned };
      const rest = category1(Math.max(lossMonth, at20) as Month, Math.min(job.to, at60) as Month);
      const others = before.filter((span) => span !== job);
      const paying = rest.from < rest.to;
      const kept = { ...job, to: paying && rest.from === lossMonth ? lossMonth : keptUntil(job, lossMonth, others) };
      return {
        spans: [...others, ...(kept.from < kept.to ? [kept] : []), ...(paying ? [rest] : [])],
        turned: paying ? [...turned, { code: "jobLossTurnsCategory1", span: rest }] : turned,
      };
    },
    { spans, turned: [] },
  );
}

/**
 * Where nothing else insures in the loss month: a month in which insurance both begins and ends counts, unless it
 * goes on from a job before, in whose months it does not count as the loss month.
 */
const keptUntil = ({ from, spell }: Span, lossMonth: Month, others: readonly Span[]): Month =>
  from === lossMonth && isInsuring(spell) && !others.some(({ to, spell: other }) => to === from && isInsuring(other))
    ? addMonths(lossMonth, 1)
    : lossMonth;

/** The last days of jobs that a scenario takes from a person. */
const jobLossesOf = (person: Person, { events }: Scenario): readonly IsoDate[] =>
  events.flatMap((event) => (event.kind === "jobLoss" && event.person === person.id ? [event.on as IsoDate] : []));

/**
 * Months in which insurance ends on a day after their first and before their last, where it lasted to then: a job lost, a death
 * in one of these spells, and the month of attaining 70. What the law counts from that day ends a month later.
 */
export function leavesWithin(person: Person, scenario: Scenario, spans: readonly Span[]): readonly Month[] {
  const months: Month[] = [];
  for (const event of scenario.events) {
    if (event.kind !== "death" || event.person !== person.id) continue;
    const month = monthOfDate(event.on as IsoDate);
    const atWork = spans.some(({ from, to, spell }) => isJob(spell) && from <= month && to > month);
    if (atWork && monthAfterDay(event.on as IsoDate) === month) months.push(month);
  }
  for (const on of jobLossesOf(person, scenario))
    if (monthAfterDay(on) === monthOfDate(on)) months.push(monthOfDate(on));
  // born on the 2nd, one attains 70 on the 1st
  if (!person.bornOn.endsWith("-02")) months.push(attainsInMonth(person.bornOn as IsoDate, 70));
  return months;
}

const category1 = (from: Month, to: Month): Span => ({
  from,
  to,
  spell: { kind: "category1", from: formatMonth(from), to: formatMonth(to), payment: "paid", additional: false },
});
const isInsuring = ({ kind }: Spell): boolean => kind === "employee" || kind === "director";
const isJob = (spell: Spell): boolean => isInsuring(spell) || spell.kind === "workingPast70";

/** Categories 1 and 3 need a home in Japan: they end the day after leaving and begin again on return. */
function afterEmigration(spans: Span[], person: Person, scenario: Scenario): Turning {
  return staysByEvents(person, scenario).reduce<Turning>(
    ({ spans: before, turned }, stay) => {
      const cut = before.filter((span) => needsResidence(span.spell) && span.from < stay.to && span.to > stay.from);
      const kept = cut.flatMap((span) => [
        { ...span, to: Math.min(span.to, stay.from) as Month },
        { ...span, from: Math.max(span.from, stay.to) as Month },
      ]);
      const ended = cut.map((span) => ({
        ...span,
        from: Math.max(span.from, stay.from) as Month,
        to: Math.min(span.to, stay.to) as Month,
      }));
      return {
        spans: [...before.filter((span) => !cut.includes(span)), ...kept.filter(({ from, to }) => from < to)],
        turned: [...turned, ...ended.map((span) => ({ code: "emigrationEndsInsurance" as const, span }))],
      };
    },
    { spans, turned: [] },
  );
}

const needsResidence = ({ kind }: Spell): boolean => kind === "category1" || kind === "category3";

/** Months abroad that the scenario's events open and close: from the month of loss to the month of return. */
export function staysByEvents(person: Person, { events }: Scenario): readonly { from: Month; to: Month }[] {
  const own = events.filter(
    (event) => (event.kind === "emigration" || event.kind === "return") && event.person === person.id,
  );
  if (own.length === 0) return [];
  const days = own.map((event) => ({ leaves: event.kind === "emigration", on: "on" in event ? event.on : "" }));
  const inOrder = days.sort((a, b) => (a.on < b.on ? -1 : 1));
  const end = attainsInMonth(person.bornOn as IsoDate, LAST_AGE_ABROAD);
  return inOrder.flatMap(({ leaves, on }, i) => {
    if (!leaves) return [];
    const back = inOrder.slice(i + 1).find((later) => !later.leaves);
    return [{ from: monthAfterDay(on as IsoDate), to: back ? parseMonth(back.on.slice(0, 7)) : end }];
  });
}

const LAST_AGE_ABROAD = 110;

const endOf = ({ bornOn }: Person, { kind, from, to }: Spell): Month => {
  if (to !== null) return parseMonth(to);
  const end = attainsInMonth(bornOn as IsoDate, END_AGE[kind]);
  // from 65 on voluntary cover goes on to 70 at most
  return kind === "voluntary" && parseMonth(from) >= end ? attainsInMonth(bornOn as IsoDate, 70) : end;
};

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
