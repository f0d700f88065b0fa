import type { Scenario } from "#lib/input/index.ts";
import { addMonths, formatMonth, type IsoDate, type Month, monthOfDate, parseMonth } from "#lib/time/index.ts";
import type { Reason, TimelinePoint } from "./types.ts";

type Event = Scenario["events"][number];

/** The events of a scenario in the months they happen in; a disability also wherever its grade changes. */
export const eventPoints = (events: Scenario["events"]): TimelinePoint[] => events.flatMap(pointsOf);

function pointsOf(event: Event): TimelinePoint[] {
  const point = (month: Month, reason: Reason, person?: string): TimelinePoint => ({
    kind: "event",
    month,
    label: "enacted",
    reason,
    ...(person === undefined ? {} : { person }),
  });
  const on = (text: string) => monthOfDate(text as IsoDate);
  const applied = ({ appliedOn, days }: { appliedOn: string; days: number }, person: string) =>
    point(on(appliedOn), { code: "eventJobSeeking", on: appliedOn, days }, person);
  switch (event.kind) {
    case "marriage":
      return [point(on(event.on), { code: "eventMarriage", on: event.on })];
    case "divorce":
      return [
        point(on(event.on), { code: "eventDivorce", on: event.on }),
        ...(event.split
          ? [point(on(event.split.requestedOn), { code: "eventSplit", on: event.split.requestedOn })]
          : []),
      ];
    case "childbirth":
      return [point(on(event.on), { code: "eventChildbirth", on: event.on, child: event.child })];
    case "jobLoss":
      return [
        point(on(event.on), { code: "eventJobLoss", on: event.on }, event.person),
        ...(event.unemploymentBenefit ? [applied(event.unemploymentBenefit, event.person)] : []),
      ];
    case "continuationBenefit": {
      const to = formatMonth(addMonths(parseMonth(event.to), -1));
      return [point(parseMonth(event.from), { code: "eventContinuationBenefit", to }, event.person)];
    }
    case "emigration":
      return [point(on(event.on), { code: "eventEmigration", on: event.on, country: event.country }, event.person)];
    case "return":
      return [point(on(event.on), { code: "eventReturn", on: event.on }, event.person)];
    case "death":
      return [point(on(event.on), { code: "eventDeath", on: event.on }, event.person)];
    case "disability":
      return [
        point(on(event.firstVisitOn), { code: "eventFirstVisit", on: event.firstVisitOn }, event.person),
        ...event.grades.map(({ from, grade }) => point(parseMonth(from), { code: "eventGrade", grade }, event.person)),
      ];
  }
}
