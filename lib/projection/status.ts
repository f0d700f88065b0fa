import { STANDING } from "#lib/career/index.ts";
import type { Month } from "#lib/time/index.ts";
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
export function statusRuns({ ledger, person }: Pick<Member, "ledger" | "person">, until?: Month): StatusRun[] {
  const runs: { from: Month; to: Month; status: Status; additional: boolean }[] = [];
  for (let i = 0; i < ledger.length; i++) {
    const month = (ledger.from + i) as Month;
    const to = (month + 1) as Month;
    const status = statusIn(ledger, i, month, person.record !== undefined, until);
    const additional = (ledger.additional[i] ?? 0) > 0;
    const last = runs.at(-1);
    if (last && last.status === status && last.additional === additional) last.to = to;
    else runs.push({ from: month, to, status, additional });
  }
  return runs;
}

function statusIn(
  ledger: Member["ledger"],
  i: number,
  month: Month,
  recorded: boolean,
  until: Month | undefined,
): Status {
  const standing = ledger.standing[i] ?? STANDING.none;
  if (standing !== STANDING.none) return NAME[standing] ?? "none";
  if (recorded && ledger.recordedUntil !== undefined && month < ledger.recordedUntil) return "recorded";
  const alive = until === undefined || month < until;
  return alive && month >= ledger.attains20 && month < ledger.attains60 ? "notSaid" : "none";
}
