import type { Format, Translate } from "#components/intl/format.ts";
import type { Draft, DraftChild, DraftEvent, DraftMarriage } from "#components/planner/draft.ts";
import { dateFieldOf, EVENT_KINDS } from "#components/planner/events.ts";
import { personName } from "#components/planner/person-name.ts";
import { isDateText, isMonthText, parseMonth } from "#lib/time/index.ts";

/** A day, or a month, as it is written, or a mark for one that is not known yet. */
export const daySaid = (value: unknown, t: Translate, format: Format): string =>
  typeof value === "string" && isDateText(value)
    ? format.date(value)
    : typeof value === "string" && isMonthText(value)
      ? format.month(parseMonth(value))
      : t("spell.unknown");

/** Who a person of the plan is, by name. */
function nameOf(id: unknown, { people }: Draft, t: Translate): string {
  const place = people.findIndex((person) => person.id === id);
  return personName(people[place] ?? {}, place, t);
}

export function marriageSaid({ from, to }: DraftMarriage, t: Translate, format: Format): string {
  const married = t("marriage.said", { date: daySaid(from, t, format) });
  return to === undefined
    ? married
    : [married, t("marriage.ended", { date: daySaid(to, t, format) })].join(t("spell.separator"));
}

export function childSaid(child: DraftChild, draft: Draft, t: Translate, format: Format): string {
  const { parents = [] } = child;
  const parts = [t("child.said", { date: daySaid(child["bornOn"], t, format) })];
  if (draft.people.length > 1 && parents.length === 1)
    parts.push(t("child.of", { name: nameOf(parents[0], draft, t) }));
  if (child["disabled"] === true) parts.push(t("child.disabledShort"));
  return parts.join(t("spell.separator"));
}

/** An event in a few words: when, what and, in a couple, who. */
export function eventSaid(event: DraftEvent, draft: Draft, t: Translate, format: Format): string {
  const kind = EVENT_KINDS.find((known) => known === event["kind"]);
  if (!kind) return t("spell.unknown");
  // a disability of a cause known before goes on with its next grade
  const { cause, grades } = event;
  const goesOn = kind === "disability" && typeof cause === "string" && cause !== "";
  const date = daySaid(goesOn ? grades?.[0]?.["from"] : event[dateFieldOf(kind)], t, format);
  const what = goesOn ? cause : t(`event.kind.${kind}`);
  const whose = draft.people.length > 1 && event["person"] !== undefined;
  return whose
    ? t("event.saidOf", { date, what, name: nameOf(event["person"], draft, t) })
    : t("event.said", { date, what });
}
