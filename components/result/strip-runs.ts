import type { Status, StatusRun } from "#lib/simulate.ts";
import { addMonths, attainsInMonth, type IsoDate, type Month } from "#lib/time/index.ts";

/** The ages that the strip shows. */
const STRIP_AGES = { from: 20, to: 75 } as const;

/** Ages named below the strip, and the fewer that a phone has room for. */
export const STRIP_MARKS = [20, 30, 40, 50, 60, 65, 70, 75] as const;
export const STRIP_MARKS_NARROW: ReadonlySet<number> = new Set([20, 40, 60, 75]);

/** The look of each status, a class of the stylesheet; what is no insurance at all leaves the lane empty. */
export const STATUS_LOOK: Readonly<Record<Status, string>> = {
  none: "spell-none",
  paid: "spell-category1",
  paidLate: "spell-category1",
  quarterExempt: "spell-exempt",
  halfExempt: "spell-exempt",
  threeQuarterExempt: "spell-exempt",
  fullExempt: "spell-exempt",
  studentOrDeferred: "spell-deferred",
  unpaid: "spell-unpaid",
  complementary: "spell-complementary",
  category3: "spell-category3",
  category3TooLate: "spell-too-late",
  category2: "spell-employee",
  category2Outside: "spell-outside",
  voluntary: "spell-voluntary",
  waived: "spell-waived",
  foreign: "spell-foreign",
  abroad: "spell-abroad",
  recorded: "spell-recorded",
  notSaid: "spell-not-said",
};

/** A stretch of the strip with its place in it, as shares of the whole. */
export type StripRun = StatusRun & { readonly start: number; readonly share: number; readonly months: number };

/** The runs inside the strip, cut to its ages; months without any insurance are left out. */
export function stripRuns(statuses: readonly StatusRun[], bornOn: IsoDate): StripRun[] {
  const [first, end] = [attainsInMonth(bornOn, STRIP_AGES.from), attainsInMonth(bornOn, STRIP_AGES.to)];
  return statuses.flatMap((run) => {
    const from = Math.max(run.from, first) as Month;
    const to = Math.min(run.to, end) as Month;
    if (run.status === "none" || from >= to) return [];
    const whole = end - first;
    return [{ ...run, from, to, start: (from - first) / whole, share: (to - from) / whole, months: to - from }];
  });
}

/** Where an age or a month stands in the strip, as a share of the whole; undefined outside. */
export const placeOfAge = (age: number): number => (age - STRIP_AGES.from) / (STRIP_AGES.to - STRIP_AGES.from);

export function placeOfMonth(month: Month, bornOn: IsoDate): number | undefined {
  const place = placeOfAge((month - attainsInMonth(bornOn, 0)) / 12);
  return place >= 0 && place <= 1 ? place : undefined;
}

/** Months of each status that occurs in any of the lanes, in the order in which they first occur. */
export function monthsByStatus(
  lanes: readonly (readonly StripRun[])[],
): readonly { readonly status: Status; readonly months: readonly number[] }[] {
  const found = [...new Set(lanes.flatMap((runs) => runs.map(({ status }) => status)))];
  return found.map((status) => ({
    status,
    months: lanes.map((runs) => runs.reduce((sum, run) => sum + (run.status === status ? run.months : 0), 0)),
  }));
}

/** The last month of a run, as people say it. */
export const lastOf = ({ to }: { readonly to: Month }): Month => addMonths(to, -1);
