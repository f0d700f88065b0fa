import { firstMonthOf, lastBegun, type Month } from "#lib/time/index.ts";
import { alongPath } from "./path.ts";
import type { Law, Level, Outlook, Stretch } from "./types.ts";
import type { ParameterName } from "./values.ts";

type Stretches = readonly Stretch<unknown>[];

/** A stretch and the months [from, to) for which it answers; another may stand in its place before its own end. */
export type Answer = { readonly from: number; readonly to: number; readonly stretch: Stretch<unknown> };

/** Answers for one parameter, month by month; undefined where it has no value. */
export type Answers = (at: Month) => Stretch<unknown> | undefined;

/** Answers month by month: loops over months ask mostly alike. */
export function askedBy(answers: readonly Answer[]): Answers {
  let last: Answer | undefined;
  return (at) => {
    if (!last || at < last.from || at >= last.to) {
      const i = lastBegun(answers, at);
      last = i < 0 ? undefined : answers[i];
    }
    return last && at < last.to ? last.stretch : undefined;
  };
}

/**
 * The stretches of a parameter as a state of the law and an outlook leave them, in order of time. A month past what is announced
 * has none of its own: one of the outlook stands for it, and without an outlook the look-up throws; a frozen law stays
 * as it was.
 */
export const answersFor = (
  name: ParameterName,
  stretches: Stretches,
  law: Law,
  outlook: Outlook | undefined,
): readonly Answer[] =>
  outlook?.kind === "path"
    ? alongPath(name, answersIn(stretches, law, undefined), outlook)
    : answersIn(stretches, law, outlook);

/** From the month on in which one stands for good, no other counts. */
function answersIn(stretches: Stretches, law: Law, outlook: Level | undefined): readonly Answer[] {
  const good = forGood(stretches, law, outlook);
  const end = good?.from ?? Number.POSITIVE_INFINITY;
  const before = stretches
    .map((stretch) => ({ from: stretch.from, to: Math.min(stretch.to ?? end, end), stretch }))
    .filter(({ from, to }) => from < to);
  return good?.stretch ? [...before, { from: good.from, to: Number.POSITIVE_INFINITY, stretch: good.stretch }] : before;
}

/**
 * What stands for good, and from which month on: of a yearly amount that of the outlook's year, of anything else what the law
 * had when it froze, if anything.
 */
function forGood(stretches: Stretches, law: Law, outlook: Level | undefined) {
  const newest = stretches.at(-1);
  if (newest?.annual) {
    if (!outlook) return undefined;
    const after = firstMonthOf(outlook.amountsOf + 1);
    const from = outlook.gapsOnly ? newest.to : after;
    const stretch = stretchAt(stretches, (after - 1) as Month);
    return from !== null && stretch ? { from, stretch: { ...stretch, to: null, status: "level" as const } } : undefined;
  }
  if (law.frozenAt === undefined) return undefined;
  const stretch = stretchAt(stretches, law.frozenAt);
  return { from: law.frozenAt + 1, stretch: stretch && { ...stretch, to: null } };
}

const stretchAt = (stretches: Stretches, at: Month): Stretch<unknown> | undefined =>
  stretches.find(({ from, to }) => from <= at && (to === null || at < to));
