import type { Plan, Scenario } from "#lib/input/index.ts";
import { type IsoDate, type Month, monthOfDate } from "#lib/time/index.ts";

/** A child of the plan or of one of its scenarios. */
export type FamilyChild = { readonly bornOn: IsoDate; readonly disabled: boolean; readonly parents: readonly string[] };

/** Children of a plan and those that a scenario brings, the oldest first. */
export function childrenOf({ children }: Plan, { events }: Scenario): readonly FamilyChild[] {
  if (children.length + events.length === 0) return [];
  return [
    ...children.map(({ bornOn, disabled, parents }) => ({ bornOn: bornOn as IsoDate, disabled, parents })),
    ...events.flatMap((event) =>
      event.kind === "childbirth" ? [{ bornOn: event.on as IsoDate, disabled: false, parents: event.parents }] : [],
    ),
  ].sort((a, b) => (a.bornOn < b.bornOn ? -1 : 1));
}

/** Whether the plan's two people are married in a month, or on a day of it. */
export type Marriage = (month: Month, day?: IsoDate) => boolean | undefined;

/**
 * Whether the plan's two people are married in a month, or divorced (false): the month of a divorce is of the last category
 * already. Undefined before any marriage, where they can live as a couple all the same.
 */
export function marriageOf(plan: Plan, scenario: Scenario): Marriage {
  const turns = marriageTurns(plan, scenario).map((turn) => ({ ...turn, from: monthOfDate(turn.on) }));
  return (month, day) => turns.findLast(({ on, from }) => (day === undefined ? from <= month : on <= day))?.married;
}

type MarriageTurn = { readonly on: IsoDate; readonly married: boolean };

/** The days on which the plan's two people marry and divorce, in order. */
export const marriageTurns = ({ marriages }: Plan, { events }: Scenario): MarriageTurn[] =>
  [
    ...marriages.flatMap(({ from, to }) => [
      { on: from as IsoDate, married: true },
      ...(to === undefined ? [] : [{ on: to as IsoDate, married: false }]),
    ]),
    ...events.flatMap((event) =>
      event.kind === "marriage" || event.kind === "divorce"
        ? [{ on: event.on as IsoDate, married: event.kind === "marriage" }]
        : [],
    ),
  ].sort((a, b) => (a.on < b.on ? -1 : 1));
