import { leaveWaiversFrom } from "#data/turning-points.ts";
import type { Leave } from "#lib/input/index.ts";
import type { LeaveWaivers, ParameterReader } from "#lib/parameters/index.ts";
import {
  addMonths,
  dateOf,
  dayBefore,
  daysInMonth,
  type IsoDate,
  intersection,
  lastDayOf,
  type Month,
  monthAfterDay,
  monthNumberOf,
  monthOfDate,
  type Period,
  yearOf,
} from "#lib/time/index.ts";
import { fillCells } from "./turns.ts";

/** Which part of a month's contribution leave waives. */
export const WAIVED = { none: 0, ownHalf: 1, both: 2 } as const;

/** A leave with its first and last day. */
export type LeaveDays = Pick<Leave, "kind"> & { readonly from: IsoDate; readonly to: IsoDate };

/** Leaves in order of time; childcare leaves without a day between them are one (EPIA 81-2(3)). */
export function leavesOf(leaves: readonly Leave[]): LeaveDays[] {
  const joined: LeaveDays[] = [];
  for (const { kind, from, to } of [...leaves].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const leave = { kind, from: from as IsoDate, to: to as IsoDate };
    const last = joined.at(-1);
    if (last && kind === "childcare" && last.kind === kind && dayBefore(leave.from) === last.to)
      joined[joined.length - 1] = { ...last, to: leave.to };
    else joined.push(leave);
  }
  return joined;
}

/** From the month in which a leave begins to the one before the month of the day after it: each of them ends on leave. */
const monthsOfLeave = ({ from, to }: LeaveDays): Period => ({ from: monthOfDate(from), to: monthAfterDay(to) });

/**
 * The months of return from leaves after which a revision was applied for: of the day after the last one. None where
 * the next leave begins that day, nor after a maternity leave before the law knew it, with its waiver (EPIA 23-3).
 */
export const returnsFrom = (leaves: readonly Leave[], params: ParameterReader): Month[] =>
  leaves
    .filter(({ revisionFiled, to }) => revisionFiled && !leaves.some(({ from }) => dayBefore(from as IsoDate) === to))
    .map(({ kind, to }) => ({ kind, month: monthAfterDay(to as IsoDate) }))
    .filter(
      ({ kind, month }) => kind === "childcare" || params.stretchIfAny("employeesLeaveWaivers", month)?.value.maternity,
    )
    .map(({ month }) => month);

/** Days of a month that are not on leave: its base days, where nothing else keeps a person from work. */
export const baseDaysIn = (leaves: readonly Pick<Leave, "from" | "to">[], month: Month): number =>
  daysInMonth(month) - daysOnLeave(leaves, month);

function daysOnLeave(leaves: readonly Pick<Leave, "from" | "to">[], month: Month): number {
  let days = 0;
  for (const leave of leaves) {
    const [first, last] = [monthOfDate(leave.from as IsoDate), monthOfDate(leave.to as IsoDate)];
    if (month < first || month > last) continue;
    const begin = month === first ? dayOf(leave.from) : 1;
    days += (month === last ? dayOf(leave.to) : daysInMonth(month)) - begin + 1;
  }
  return days;
}

const dayOf = (date: string): number => Number(date.slice(8, 10));

/** Longer than a month by the calendar: past the day before the same day of the next month (Civil Code 143). */
export function exceedsOneMonth({ from, to }: Pick<LeaveDays, "from" | "to">): boolean {
  const next = addMonths(monthOfDate(from), 1);
  const day = dayOf(from);
  const monthEnds =
    day > daysInMonth(next) ? lastDayOf(next) : dayBefore(dateOf(yearOf(next), monthNumberOf(next), day));
  return to > monthEnds;
}

/** Whether the law knew a waiver for such a leave when it began. */
export function hasWaiver({ kind, from }: LeaveDays, params: ParameterReader): boolean {
  const begins = monthOfDate(from);
  if (begins < leaveWaiversFrom) return false;
  return kind === "childcare" || params.get("employeesLeaveWaivers", begins).maternity;
}

/**
 * Marks the months of a spell whose contribution is waived, and those whose bonuses are:
 *
 * - maternity leave: from its first month to the one before the month of the day after it, bonuses too
 * - childcare leave: the same; and since 2022-10 a month in which leaves begin and end again, with 14 days together; bonuses
 *   since then only with a leave of more than a month
 *
 * By the law of the month in which a leave begins. Law: EPIA 81-2, 81-2-2.
 */
export function fillWaivers(
  leaves: readonly LeaveDays[],
  spell: Period,
  {
    from: origin,
    waived,
    bonusWaived,
  }: { readonly from: Month; readonly waived: Uint8Array; readonly bonusWaived: Uint8Array },
  turns: number[],
  params: ParameterReader,
): void {
  const shortDays = new Map<Month, number>();
  for (const leave of leaves) {
    const begins = monthOfDate(leave.from);
    if (!hasWaiver(leave, params)) continue;
    const law = params.get("employeesLeaveWaivers", begins);
    const months = monthsOfLeave(leave);
    if (leave.kind === "childcare" && months.from === months.to) {
      const days = (shortDays.get(begins) ?? 0) + daysOnLeave([leave], begins);
      shortDays.set(begins, days);
      if (law.shortLeaveDays !== null && days >= law.shortLeaveDays) mark(waived, WAIVED.both, oneMonth(begins));
      continue;
    }
    mark(waived, leave.kind === "maternity" || law.employerHalf ? WAIVED.both : WAIVED.ownHalf, months);
    if (waivesBonus(leave, law)) mark(bonusWaived, 1, months);
  }

  function mark(cells: Uint8Array, value: number, months: Period): void {
    const { from, to } = intersection(months, spell);
    fillCells(cells, value, from - origin, to - origin, turns);
  }
}

const waivesBonus = (leave: LeaveDays, { bonusOverOneMonth }: LeaveWaivers): boolean =>
  leave.kind === "maternity" || !bonusOverOneMonth || exceedsOneMonth(leave);

const oneMonth = (month: Month): Period => ({ from: month, to: addMonths(month, 1) });
