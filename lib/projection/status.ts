import { STANDING } from "#lib/career/index.ts";
import { addMonths, type Month } from "#lib/time/index.ts";
import type { Member } from "./household.ts";

/**
 * How a month stands, in the words of the law: the standings of the ledger, and three that a ledger cannot hold: before 15
 * nobody is insured (`none` as well), `recorded` lies inside a statement that knows totals only, `notSaid` is a month at ages
 * 20 to 59 of which the plan says nothing.
 */
export const STATUSES = [...Object.keys(STANDING), "recorded", "notSaid"] as readonly (
  | keyof typeof STANDING
  | "recorded"
  | "notSaid"
)[];
export type Status = (typeof STATUSES)[number];

/** Months in a row that stand alike. */
export type StatusRun = {
  readonly from: Month;
  readonly to: Month;
  readonly status: Status;
  /** With the additional contribution (付加保険料). */
  readonly additional: boolean;
};

const NAME = Object.fromEntries(Object.entries(STANDING).map(([name, standing]) => [standing, name])) as Readonly<
  Record<number, keyof typeof STANDING>
>;

/** Every month of a person from attaining 15 to attaining 75, in runs without gap or overlap: each month has one status. */
export function statusRuns(
  { ledger, prefix, person }: Pick<Member, "ledger" | "prefix" | "person">,
  until?: Month,
): StatusRun[] {
  const { from, attains20, attains60 } = ledger;
  const recordedUntil = person.record && ledger.recordedUntil;
  const turns = [recordedUntil, attains20, attains60, until].filter((turn) => turn !== undefined);
  const runs: { from: Month; to: Month; status: Status; additional: boolean }[] = [];
  for (const run of prefix.runs) {
    const end = addMonths(from, run.end);
    const additional = run.additional > 0;
    for (let month = addMonths(from, run.at); month < end; ) {
      const to = Math.min(end, ...turns.filter((turn) => turn > month)) as Month;
      const status = statusIn(ledger, run.standing, month, recordedUntil, until);
      const last = runs.at(-1);
      if (last && last.status === status && last.additional === additional) last.to = to;
      else runs.push({ from: month, to, status, additional });
      month = to;
    }
  }
  return runs;
}

function statusIn(
  { attains20, attains60 }: Member["ledger"],
  standing: number,
  month: Month,
  recordedUntil: Month | undefined,
  until: Month | undefined,
): Status {
  if (standing !== STANDING.none) return NAME[standing] ?? "none";
  if (recordedUntil !== undefined && month < recordedUntil) return "recorded";
  const alive = until === undefined || month < until;
  return alive && month >= attains20 && month < attains60 ? "notSaid" : "none";
}
