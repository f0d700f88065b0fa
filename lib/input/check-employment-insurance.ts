import { coverage, parameters } from "#data/index.ts";
import {
  addMonths,
  attainsInMonth,
  attainsOn,
  benefitPeriodEnd,
  dayAfter,
  dayBefore,
  formatMonth,
  type IsoDate,
  type Month,
  monthOfDate,
  parseMonth,
} from "#lib/time/index.ts";
import { overlaps, reversed } from "./check-spans.ts";
import { type Issue, issue } from "./issue.ts";
import { date, list, month, type Raw, record } from "./raw.ts";
import { spellsInScenario } from "./raw-spells.ts";

const PERIOD = parameters.under().get("unemploymentBenefit", parseMonth(coverage.to));

/** From the month of attaining 60 to the one of attaining 65 the benefit for continued employment can be drawn. */
const CONTINUATION = { fromAge: 60, toAge: 65 } as const;

/**
 * Benefits of employment insurance in the events of a scenario that nobody can draw: at other ages, from 65 on in particular
 * without the job that the one asks for or with a job that the other excludes, out of order or twice at once.
 */
export function aboutEmploymentInsurance(scenario: Raw, people: readonly Raw[], at: string): Issue[] {
  const events = list(scenario.events).map(record);
  const drawn = events.map((event) => (event.kind === "continuationBenefit" ? event : {}));
  return [
    ...reversed(drawn, at),
    ...people.flatMap(({ id }) =>
      overlaps(
        drawn.map((event) => (event.person === id ? event : {})),
        at,
      ),
    ),
    ...events.flatMap((event, i) => {
      const person = people.find(({ id }) => id === event.person);
      const born = person && date(person.bornOn);
      if (!person || born === undefined) return [];
      const spells = spellsInScenario(person, scenario);
      if (event.kind === "continuationBenefit") return aboutContinuation(event, `${at}.${i}`, born, spells);
      if (event.kind === "jobLoss") return aboutUnemployment(event, `${at}.${i}`, born, spells);
      return [];
    }),
  ];
}

function aboutContinuation(event: Raw, at: string, born: IsoDate, spells: readonly Raw[]): Issue[] {
  const [from, to] = [month(event.from), month(event.to)];
  const min = attainsInMonth(born, CONTINUATION.fromAge);
  const max = addMonths(attainsInMonth(born, CONTINUATION.toAge), 1);
  const limits = { cause: "continuationAge", ...CONTINUATION, min: formatMonth(min), max: formatMonth(max) };
  if (from !== undefined && (from < min || from >= max)) return [issue(`${at}.from`, "outOfRange", limits)];
  if (to !== undefined && to > max) return [issue(`${at}.to`, "outOfRange", limits)];
  if (from === undefined || to === undefined) return [];
  for (let one = from; one < to; one = addMonths(one, 1))
    if (!spells.some((spell) => spell.kind === "employee" && covers(spell, one)))
      return [issue(`${at}.from`, "contradiction", { cause: "notInJob", month: formatMonth(one) })];
  return [];
}

const covers = (spell: Raw, one: Month): boolean =>
  (month(spell.from) ?? one + 1) <= one && (month(spell.to) ?? one + 1) > one;

const AT_WORK: ReadonlySet<unknown> = new Set(["employee", "director"]);

function aboutUnemployment(event: Raw, at: string, born: IsoDate, spells: readonly Raw[]): Issue[] {
  const { appliedOn, days } = record(event.unemploymentBenefit);
  const [left, applied] = [date(event.on), date(appliedOn)];
  if (event.unemploymentBenefit === undefined || left === undefined) return [];
  const at65 = attainsOn(born, 65);
  if (left >= at65) return [issue(`${at}.on`, "outOfRange", { cause: "lumpSumFrom65", max: dayBefore(at65) })];
  if (applied === undefined) return [];
  const field = `${at}.unemploymentBenefit.appliedOn`;
  const min = dayAfter(left);
  if (applied < min) return [issue(field, "outOfRange", { cause: "appliedBeforeLoss", min })];
  const max = benefitPeriodEnd(left, typeof days === "number" ? days : 0, PERIOD);
  if (applied > max) return [issue(field, "outOfRange", { cause: "afterBenefitPeriod", max })];
  // spells do not overlap, so a job that covers the application and began after the loss is another one
  const one = monthOfDate(applied);
  const newJob = spells.some(
    (spell) => AT_WORK.has(spell.kind) && (month(spell.from) ?? 0) > monthOfDate(left) && covers(spell, one),
  );
  return newJob ? [issue(field, "contradiction", { cause: "appliedInJob", month: formatMonth(one) })] : [];
}
