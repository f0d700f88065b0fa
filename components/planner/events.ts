import type { Draft, DraftEvent, Fields } from "./draft.ts";
import { childIds, freeId } from "./family.ts";

/** What can happen in a scenario, in the order of a life. */
export const EVENT_KINDS = [
  "marriage",
  "childbirth",
  "divorce",
  "jobLoss",
  "continuationBenefit",
  "emigration",
  "return",
  "disability",
  "death",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** The kinds that a household can meet: marriage and divorce join two people of the plan. */
export const kindsFor = (people: number): readonly EventKind[] =>
  EVENT_KINDS.filter((kind) => people > 1 || (kind !== "marriage" && kind !== "divorce"));

/** Where an event of a kind has its day; one that lasts for months has its first month instead. */
export const dateFieldOf = (kind: unknown): "on" | "firstVisitOn" | "from" =>
  kind === "disability" ? "firstVisitOn" : kind === "continuationBenefit" ? "from" : "on";

/** An event of a kind: keeps its day and person; what the kind does not know goes. */
export function eventOfKind(kind: EventKind, draft: Draft, person: unknown, before: DraftEvent = {}): DraftEvent {
  const day = before[dateFieldOf(before["kind"])];
  // a day is no month, nor a month a day
  const kept = day !== undefined && (dateFieldOf(kind) === "from") === (dateFieldOf(before["kind"]) === "from");
  const base = { kind, ...(kept ? { [dateFieldOf(kind)]: day } : {}) };
  const everyone = draft.people.map(({ id }) => id);
  switch (kind) {
    case "marriage":
    case "divorce":
      return { ...base, between: everyone };
    case "childbirth":
      return { ...base, child: freeId("child", childIds(draft)), parents: everyone };
    case "emigration":
      return { ...base, person: before["person"] ?? person, country: before["country"] ?? "" };
    case "jobLoss":
    case "continuationBenefit":
    case "return":
    case "death":
    case "disability":
      return { ...base, person: before["person"] ?? person };
  }
}

/** What can be asked of the pension records on divorce. */
export const SPLIT_KINDS = ["agreed", "category3"] as const;
export type SplitKind = (typeof SPLIT_KINDS)[number];

/** A split of a kind, asked for on the day it was before, else on that of the divorce; half of both where nothing else is said. */
export function splitOfKind(kind: SplitKind, { split, on, between }: DraftEvent): Fields {
  const requestedOn = split?.["requestedOn"] ?? on;
  const base = { kind, ...(requestedOn === undefined ? {} : { requestedOn }) };
  return kind === "agreed" ? { ...base, share: 0.5 } : { ...base, by: between?.at(-1) };
}
